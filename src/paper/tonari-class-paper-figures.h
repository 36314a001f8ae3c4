/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The picture of a course report: how many took part in each session, and how they felt on coming and on leaving. */

#pragma once

#include "tonari-course-report.h"
#include "tonari-paper-flow.h"

G_BEGIN_DECLS

/** TONARI_CLASS_PAPER_HIDDEN: what stands for a number that is not published. */
#define TONARI_CLASS_PAPER_HIDDEN "×"

/** tonari_class_paper_mean: (transfer full): a mean of @ease with one digit; – for none, × for a hidden one. */
char *tonari_class_paper_mean (const TonariEaseFigures *ease,
                               double                   mean);

/** tonari_class_paper_figures: adds the picture, in vectors; nothing without a session that was held. */
void tonari_class_paper_figures (TonariFlow               *flow,
                                 const TonariCourseReport *report);

G_END_DECLS
