/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariOrganisation TonariOrganisation;

/**
 * TonariOrganisation:
 * @row: identity inside the book
 * @uid: UUID that the outside may point at
 * @name: name; unique among those not deleted
 * @kind: kind, as typed
 * @phone: telephone, direct line (直通)
 * @phone_main: telephone, main line (代表)
 * @area: area it serves
 * @contact_person: whom to ask for
 * @note: free words
 *
 * An organisation of the area.
 *
 * Source: domain.md, Records: Organisation; 003.
 */
struct _TonariOrganisation
{
  TonariRow row;
  char *uid;
  char *name;
  char *kind;
  char *phone;
  char *phone_main;
  char *area;
  char *contact_person;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariOrganisation, tonari_organisation)

G_END_DECLS
