/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-part.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSessionPart, session, "sessions"),
  TONARI_FIELD (TonariSessionPart, position, INT),
  TONARI_FIELD (TonariSessionPart, minutes, INT),
  TONARI_FIELD (TonariSessionPart, title, TEXT),
  TONARI_REF_FIELD (TonariSessionPart, staff, "staff"),
  TONARI_FIELD (TonariSessionPart, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariSessionPart, tonari_session_part, "session_parts", fields)
