/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariNotTogether TonariNotTogether;

/**
 * TonariNotTogether:
 * @row: identity inside the book
 * @person: the one (row of persons, 0 for none)
 * @other_person: the other; the order says nothing (row of persons, 0 for none)
 * @reason: why, for staff alone
 *
 * Two who are not to be seated together.
 *
 * Source: domain.md, Records: Relative.
 */
struct _TonariNotTogether
{
  TonariRow row;
  gint64 person;
  gint64 other_person;
  char *reason;
};

TONARI_DECLARE_ENTITY (TonariNotTogether, tonari_not_together)

G_END_DECLS
