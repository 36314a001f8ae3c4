/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariModule TonariModule;

/**
 * TonariModule:
 * @row: identity inside the book
 * @curriculum: the version it belongs to (row of curricula, 0 for none)
 * @uid: lineage: the same theme keeps it across versions
 * @position: order, 1 upwards
 * @title: title
 * @aims: aims
 * @minutes: minutes it takes
 * @materials: materials and copies to bring
 * @links: addresses of materials, one a line
 * @home_practice: home practice
 * @prerequisites: what comes before, as lineage uids or words
 *
 * A theme (テーマ) of one curriculum version.
 *
 * Source: domain.md, Records: Curriculum.
 */
struct _TonariModule
{
  TonariRow row;
  gint64 curriculum;
  char *uid;
  gint64 position;
  char *title;
  char *aims;
  gint64 minutes;
  char *materials;
  char *links;
  char *home_practice;
  char *prerequisites;
};

TONARI_DECLARE_ENTITY (TonariModule, tonari_module)

G_END_DECLS
