/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-session.h"

G_BEGIN_DECLS

typedef struct _TonariSessionThemes TonariSessionThemes;

/**
 * TonariSessionThemes:
 * @session: a session of any class
 * @class_title: (nullable): the title of its class
 * @modules: themes it covers, by lineage uid; empty where none are known
 *
 * A session outside the sheet at hand, with what it covers: where a missed session was or can be made up.
 */
struct _TonariSessionThemes
{
  TonariSession *session;
  char *class_title;
  GStrv modules;
};

TonariSessionThemes *tonari_session_themes_new (void);
void tonari_session_themes_free (TonariSessionThemes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariSessionThemes, tonari_session_themes_free)

G_END_DECLS
