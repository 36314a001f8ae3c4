/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariClass TonariClass;

/**
 * TonariClass:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @title: title
 * @curriculum: the curriculum version it began with, for ever (row of curricula, 0 for
 *   none)
 * @edition: edition, as of the curriculum
 * @place: place
 * @capacity: how many can take part
 * @catchment: who may come
 * @leader: leader (row of staff, 0 for none)
 * @co_leader: co-leader (row of staff, 0 for none)
 * @recorder: recorder (row of staff, 0 for none)
 * @guest: guest speaker
 * @online_entry: how to come in online, where that is possible
 * @needed_modules: how many themes a family needs for the 修了証; unknown for all
 * @note: free words
 *
 * A class (クール): one course for families.
 *
 * Source: domain.md, Records: Class.
 */
struct _TonariClass
{
  TonariRow row;
  char *uid;
  char *title;
  gint64 curriculum;
  TonariEdition edition;
  char *place;
  gint64 capacity;
  char *catchment;
  gint64 leader;
  gint64 co_leader;
  gint64 recorder;
  char *guest;
  char *online_entry;
  gint64 needed_modules;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariClass, tonari_class)

G_END_DECLS
