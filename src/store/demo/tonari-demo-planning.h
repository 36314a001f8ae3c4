/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-course.h"

G_BEGIN_DECLS

/** tonari_demo_planning_write_closing_days: the days on which the made-up office is closed. */
gboolean tonari_demo_planning_write_closing_days (TonariDemoWriter *writer,
                                                  GError          **error);

/** tonari_demo_planning_write: the call, the run sheets, what is to be prepared, guests, and whom to tell of a moved or cancelled session. */
gboolean tonari_demo_planning_write (TonariDemoCourse *course,
                                     GError          **error);

G_END_DECLS
