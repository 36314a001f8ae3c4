/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariSessionModule TonariSessionModule;

/**
 * TonariSessionModule:
 * @row: identity inside the book
 * @session: the session (row of sessions, 0 for none)
 * @module: the module (row of modules, 0 for none)
 *
 * That a session covers a module, whole or in part.
 *
 * Source: issue B: a session covers one or several modules; a module may take several
 * sessions.
 */
struct _TonariSessionModule
{
  TonariRow row;
  gint64 session;
  gint64 module;
};

TONARI_DECLARE_ENTITY (TonariSessionModule, tonari_session_module)

G_END_DECLS
