/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-module.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariSessionModule, session, "sessions"),
  TONARI_REF_FIELD (TonariSessionModule, module, "modules"),
};

TONARI_DEFINE_ENTITY (TonariSessionModule, tonari_session_module, "session_modules", fields)
