/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariOrganisation, uid, TEXT),
  TONARI_FIELD (TonariOrganisation, name, TEXT),
  TONARI_FIELD (TonariOrganisation, kind, TEXT),
  TONARI_FIELD (TonariOrganisation, phone, TEXT),
  TONARI_FIELD (TonariOrganisation, phone_main, TEXT),
  TONARI_FIELD (TonariOrganisation, area, TEXT),
  TONARI_FIELD (TonariOrganisation, contact_person, TEXT),
  TONARI_FIELD (TonariOrganisation, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariOrganisation, tonari_organisation, "organisations", fields)
