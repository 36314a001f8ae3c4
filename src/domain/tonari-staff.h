/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariStaff TonariStaff;

/**
 * TonariStaff:
 * @row: identity inside the book
 * @name: name as the office writes it; unique among those not deleted
 * @kana: reading, for sorting
 * @duty: profession or duty, free words
 * @active: false once they have left; their records keep the name
 *
 * One who works here and may be named on a record, a class or a mark.
 *
 * Source: domain.md, Architecture: who did it.
 */
struct _TonariStaff
{
  TonariRow row;
  char *name;
  char *kana;
  char *duty;
  gboolean active;
};

TONARI_DECLARE_ENTITY (TonariStaff, tonari_staff)

G_END_DECLS
