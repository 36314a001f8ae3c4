/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_APPLICATION (tonari_application_get_type ())
G_DECLARE_FINAL_TYPE (TonariApplication, tonari_application, TONARI, APPLICATION, AdwApplication)

/** tonari_application_new: (transfer full): one for each session; books named on the command line open in it. */
TonariApplication *tonari_application_new (void);

G_END_DECLS
