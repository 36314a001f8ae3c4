/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-series.h"
#include "tonari-words.h"

G_BEGIN_DECLS

/**
 * TonariOpennessKind:
 * @TONARI_OPENNESS_KIND_DENSE: our contact stayed dense, and no new tie began
 * @TONARI_OPENNESS_KIND_THIN: connection grew thin
 *
 * What gives rise to a question.
 */
typedef enum
{
  TONARI_OPENNESS_KIND_DENSE,
  TONARI_OPENNESS_KIND_THIN,
} TonariOpennessKind;

extern const TonariWords tonari_openness_words;

/**
 * TonariCompanyKind:
 * @TONARI_COMPANY_KIND_CONTACT: we met the person
 * @TONARI_COMPANY_KIND_FAMILY: we met the family only
 * @TONARI_COMPANY_KIND_TIE: somebody or a place of the community
 * @TONARI_COMPANY_KIND_WATCHING: loose watching
 *
 * Who was beside the person, as far as the records say.
 */
typedef enum
{
  TONARI_COMPANY_KIND_CONTACT,
  TONARI_COMPANY_KIND_FAMILY,
  TONARI_COMPANY_KIND_TIE,
  TONARI_COMPANY_KIND_WATCHING,
} TonariCompanyKind;

extern const TonariWords tonari_company_words;

/**
 * TonariCompany:
 * @kind: who
 * @from: first day within the span asked about
 * @to: last day within it
 * @name: (nullable): name of a tie, or of the partner of a watching
 *
 * Somebody who was beside the person for a while.
 */
typedef struct
{
  TonariCompanyKind kind;
  gint32 from;
  gint32 to;
  char *name;
} TonariCompany;

typedef struct _TonariOpennessQuestion TonariOpennessQuestion;

/**
 * TonariOpennessQuestion:
 * @kind: what gives rise to it
 * @from: first day of the span
 * @to: last day of the span
 * @going_on: the span reaches today
 * @approximate: nobody asked for more than 18 months around the beginning or the end: its days are read off a
 *   long line
 * @company: (element-type TonariCompany): who was beside the person in the span, by first day, kind and name
 * @unrecorded: (element-type TonariSpan): stretches of %TONARI_OPENNESS_UNRECORDED days or more of the span in
 *   which the records name nobody
 *
 * One question of the fading check (ひらかれたつながりの点検), for staff: a question, never a finding.
 */
struct _TonariOpennessQuestion
{
  TonariOpennessKind kind;
  gint32 from;
  gint32 to;
  gboolean going_on;
  gboolean approximate;
  GArray *company;
  GArray *unrecorded;
};

TonariOpennessQuestion *tonari_openness_question_new (void);
void tonari_openness_question_free (TonariOpennessQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariOpennessQuestion, tonari_openness_question_free)

/** tonari_openness_question_ask: (transfer full): the question as a colleague would ask it, in whole sentences; months as @style has them. */
char *tonari_openness_question_ask (const TonariOpennessQuestion *self,
                                    TonariDateStyle               style);

/** tonari_openness_question_recorded: (transfer full): what the records say of who was beside, in whole sentences; never "nobody", only that nobody is recorded. */
char *tonari_openness_question_recorded (const TonariOpennessQuestion *self,
                                         TonariDateStyle               style);

G_END_DECLS
