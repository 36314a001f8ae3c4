/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariKnowledge TonariKnowledge;

/**
 * TonariKnowledge:
 * @row: identity inside the book
 * @title: title
 * @text: what was learnt
 * @tags: tags
 * @meeting: where it was learnt, 0 for none (row of meetings)
 * @date: day
 *
 * What the office has learnt, without names.
 *
 * Source: domain.md, Records: Meetings: knowledge with tags.
 */
struct _TonariKnowledge
{
  TonariRow row;
  char *title;
  char *text;
  GStrv tags;
  gint64 meeting;
  TonariDate date;
};

TONARI_DECLARE_ENTITY (TonariKnowledge, tonari_knowledge)

G_END_DECLS
