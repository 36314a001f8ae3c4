/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariRelativeRole TonariRelativeRole;

/**
 * TonariRelativeRole:
 * @row: identity inside the book
 * @relative: who (row of relatives, 0 for none)
 * @role: role, as typed
 * @start_on: since when
 * @end_on: until when
 * @note: anything else
 *
 * A role that a relative has for a time: lives with the person, looks after, keeps the contact.
 *
 * Source: issue C, Household.
 */
struct _TonariRelativeRole
{
  TonariRow row;
  gint64 relative;
  char *role;
  TonariDate start_on;
  TonariDate end_on;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariRelativeRole, tonari_relative_role)

G_END_DECLS
