/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * ひらかれたつながりの点検: has what we do beside somebody stayed open to others?
 *
 * A help for staff to think, not a measure: it asks, it never finds fault.  Long support is no fault, nobody is
 * scored, and what nobody wrote down may still have been.  Two things give rise to a question:
 *
 * Dense contact without a new tie.  Contact is dense at g(t) ≥ 2 contacts per 30 days, where the green ribbon of
 * the chart, W · g/(g + 2), reaches half of its full width.  Dips of less than the kernel's reach of 60 days do
 * not end it.  A tie begins at the day at which its start counts, and parts the time before from the time after.
 * What remains dense for 24 months or more without such a beginning is asked about.
 *
 *     g   ──╮╭────────────────╮╭──────────────╮
 *     2 ····╰╯················╰╯··············╰──
 *              │← 24 months or more →│ a new tie
 *
 * Connection that grew thin.  c(t) falls from above 3 (「一人とは話せる」, what one tie suggests) to 3 or less and
 * stays there until it rises above, or until nobody asked for 18 months.  Thin from the first observation on has
 * not grown thin: of before nobody was asked, and nothing is invented.  The question is whether somebody was
 * beside the person: our contact, the family's, ties, watching, each with its days.
 *
 * Source: chart.md, Two more views and Numbers; domain.md, つながり in words; seed 002.
 */

#pragma once

#include "tonari-openness-question.h"

G_BEGIN_DECLS

/** TONARI_OPENNESS_DENSE: contacts per 30 days from which contact is dense: half of the green ribbon's width. */
#define TONARI_OPENNESS_DENSE 2.0
/** TONARI_OPENNESS_DIP: days; a shorter dip does not end dense contact: the kernel's reach. */
#define TONARI_OPENNESS_DIP TONARI_DENSITY_BANDWIDTH
/** TONARI_OPENNESS_MONTHS: calendar months of dense contact without a new tie that are asked about. */
#define TONARI_OPENNESS_MONTHS 24
/** TONARI_OPENNESS_THIN: connection, 0 to 10, up to which it is thin. */
#define TONARI_OPENNESS_THIN 3.0
/** TONARI_OPENNESS_UNRECORDED: days without anybody in the records that are named. */
#define TONARI_OPENNESS_UNRECORDED 30

/**
 * tonari_openness_questions:
 * @series: the numbers of a life; only of one seen by staff anything is asked
 *
 * Returns: (transfer full) (element-type TonariOpennessQuestion): the questions by first day, then kind; empty
 *   when there is nothing to ask
 */
GPtrArray *tonari_openness_questions (const TonariSeries *series);

G_END_DECLS
