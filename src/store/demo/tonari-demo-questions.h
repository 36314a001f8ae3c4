/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-demo-course.h"

G_BEGIN_DECLS

/** tonari_demo_questions_write: the questionnaire of a class with its sheets: after the 基礎編 the one on how it was, linked to nobody; in the 実践編 the office's own, linked to whoever filled it in. */
gboolean tonari_demo_questions_write (TonariDemoCourse *course,
                                      GError          **error);

G_END_DECLS
