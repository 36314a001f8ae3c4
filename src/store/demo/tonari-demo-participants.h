/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-course.h"

G_BEGIN_DECLS

/** TONARI_DEMO_N_WALK_INS: how many come to the 実践編 without an application. */
#define TONARI_DEMO_N_WALK_INS 2

/** tonari_demo_participants_write: what becomes of those who take part beside their marks: walk-ins, prior interviews, who is not to sit together, make-ups, steps towards those who were missed, follow-ups. */
gboolean tonari_demo_participants_write (TonariDemoCourse *course,
                                         GError          **error);

G_END_DECLS
