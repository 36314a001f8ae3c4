/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A letter or memo to the person, and the letter of referral to another agency.
 *
 * What is left at a door may be read by anybody: it names neither case nor concern, and asks for no answer.
 */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-consent-form.h"
#include "tonari-organisation.h"
#include "tonari-record.h"
#include "tonari-referral-basis.h"

#define SIZE 11.5
#define RULED 15
#define RULE_HEIGHT 27.0

static void
draw_rule (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  tonari_paper_ink (cr, 0.65);
  tonari_paper_line (cr, box.x, box.y + box.height - 1, box.x + box.width, box.y + box.height - 1, 0.5);
}

/* What another record corrects stays in the book, but nobody is to get it any more. */
static gboolean
is_corrected (const GPtrArray *records, gint64 id)
{
  for (guint i = 0; i < records->len; i++)
    if (((const TonariRecord *) g_ptr_array_index (records, i))->corrects == id)
      return TRUE;

  return FALSE;
}

/* The record asked for, else the last with words for the family, else a letter that has none yet. */
static const TonariRecord *
letter_record (const TonariCasePapers *papers, gint64 row)
{
  const GPtrArray *records = tonari_case_papers_rows (papers, &tonari_record_entity);
  const TonariRecord *without = NULL;

  for (guint i = 0; i < records->len; i++)
    {
      const TonariRecord *record = g_ptr_array_index (records, i);

      if (row == 0 && is_corrected (records, record->row.id))
        continue;
      if (row != 0 ? record->row.id == row : tonari_case_paper_has_text (record->letter_text))
        return record;
      if (row == 0 && without == NULL && record->method == TONARI_METHOD_LETTER)
        without = record;
    }

  return without;
}

/* What was noted about a letter is no letter: it stays in the office. */
static TonariDocument *
no_words (const TonariRecord *record, const TonariPaperOptions *options, GError **error)
{
  g_autofree char *day = NULL;
  g_autofree char *message = NULL;

  if (record == NULL)
    return tonari_case_paper_nothing (
        error,
        _ ("This case has no letter yet. Write one as a record of the kind “letter”, then print again."));

  day = tonari_form_day (record->at.date, options);
  /* Translators: %s is a day */
  message = g_strdup_printf (
      _ ("The record of %s has no words of a letter. Open it, write them under “Words of the "
         "Letter”, then print again."),
      day);

  return tonari_case_paper_nothing (error, message);
}

TonariDocument *
tonari_case_paper_letter (const TonariCasePapers *papers,
                          gint64 row,
                          const TonariPaperOptions *options,
                          GError **error)
{
  const TonariRecord *record = papers->acase != NULL ? letter_record (papers, row) : NULL;
  const char *staff = record != NULL ? tonari_case_papers_name (papers, "staff", record->staff) : NULL;
  g_autofree char *day = NULL;
  TonariDocument *document;
  TonariFlow *flow;

  if (papers->acase != NULL && (record == NULL || !tonari_case_paper_has_text (record->letter_text)))
    return no_words (record, options, error);

  document =
      tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_LETTER, TONARI_CASE_PAPER_FOR_FAMILY, FALSE);
  /* Not even the code: this page is left behind. */
  tonari_paper_bare (document, G_MAXUINT);
  flow = tonari_flow_new (document);
  if (record != NULL)
    {
      day = tonari_form_day (record->at.date, options);
      tonari_flow_words (flow, day, 10.5, TONARI_PAPER_PLAIN, 1);
      tonari_flow_space (flow, 16);
      tonari_flow_words (flow, record->letter_text, SIZE, TONARI_PAPER_PLAIN, 0);
      tonari_flow_space (flow, 16);
      tonari_flow_words (flow, staff, SIZE, TONARI_PAPER_PLAIN, 1);
    }
  else
    {
      tonari_flow_words (flow, _ ("We came by today. There is no need to do anything, or to answer."), SIZE,
                         TONARI_PAPER_PLAIN, 0);
      tonari_flow_space (flow, 10);
      for (guint i = 0; i < RULED; i++)
        tonari_flow_custom (flow, RULE_HEIGHT, draw_rule, NULL, NULL);
      tonari_flow_space (flow, 14);
      tonari_case_paper_sign (flow, C_ ("memo", "Date"));
      tonari_case_paper_sign (flow, C_ ("memo", "From"));
      tonari_case_paper_sign (flow, C_ ("memo", "Telephone"));
    }

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_case_paper_referral (const TonariCasePapers *papers,
                            gint64 row,
                            const TonariPaperOptions *options,
                            GError **error)
{
  const TonariReferralLetter *letter =
      tonari_case_paper_row (papers, &tonari_referral_letter_entity, "date", row,
                             _ ("This case has no letter of referral yet. Write one, then print again."),
                             error);
  const TonariConsentForm *form;
  const char *organisation, *staff;
  g_autofree char *day = NULL;
  g_autofree char *to = NULL;
  TonariReferralBasis basis;
  TonariFlow *flow;

  if (letter == NULL)
    return NULL;
  basis = tonari_referral_basis (letter, papers);
  if (tonari_referral_basis_missing (basis) != NULL)
    return tonari_case_paper_nothing (error, tonari_referral_basis_missing (basis));

  organisation = tonari_case_papers_name (papers, "organisations", letter->organisation);
  staff = tonari_case_papers_name (papers, "staff", letter->staff);
  form = tonari_case_papers_row (papers, &tonari_consent_form_entity, letter->consent_form);
  flow = tonari_flow_new (tonari_case_paper_new (papers, options, TONARI_CASE_PAPER_REFERRAL,
                                                 TONARI_CASE_PAPER_FOR_FAMILY, FALSE));
  day = tonari_form_day (letter->date, options);
  tonari_flow_words (flow, day, 10.5, TONARI_PAPER_PLAIN, 1);
  tonari_flow_words (flow, organisation, 12, TONARI_PAPER_PLAIN, 0);
  if (tonari_case_paper_has_text (letter->receiver))
    /* Translators: over a letter to another agency: to whom */
    to = g_strdup_printf (C_ ("referral", "To %s"), letter->receiver);
  tonari_flow_words (flow, to, 12, TONARI_PAPER_PLAIN, 0);
  tonari_flow_space (flow, 8);
  tonari_flow_words (flow, options->office, 10.5, TONARI_PAPER_PLAIN, 1);
  tonari_flow_words (flow, staff, 10.5, TONARI_PAPER_PLAIN, 1);
  tonari_flow_space (flow, 14);
  tonari_flow_words (flow, C_ ("referral", "Letter of referral"), 16, TONARI_PAPER_BOLD, 0.5);
  tonari_flow_space (flow, 12);
  tonari_form_table (flow);
  if (!options->hide_names && papers->person != NULL && tonari_case_paper_has_text (papers->person->name))
    tonari_form_pair (flow, _ ("Name"), papers->person->name, 1);
  tonari_form_pair (flow, C_ ("referral", "What we ask you for"), letter->text, 6);
  if (basis == TONARI_REFERRAL_BASIS_EMERGENCY)
    tonari_form_pair (flow, C_ ("referral", "Consent"), _ ("Told in an emergency, without consent"), 1);
  else if (form != NULL)
    {
      g_autofree char *on = tonari_form_day (form->date, options);
      const char *giver = form->given_by == papers->acase->person ? C_ ("consent", "the person")
                                                                  : C_ ("consent", "the family");
      /* Translators: who gave their consent, and on what day */
      g_autofree char *words = g_strdup_printf (_ ("With the consent of %1$s (%2$s)"), giver, on);

      tonari_form_pair (flow, C_ ("referral", "Consent"), words, 1);
      tonari_form_pair (flow, C_ ("referral", "What may be told"), form->what, 1);
    }
  tonari_flow_space (flow, 12);
  tonari_flow_words (flow, C_ ("referral", "Answer (for your use)"), 10.5, TONARI_PAPER_BOLD, 0);
  for (guint i = 0; i < 6; i++)
    tonari_flow_custom (flow, RULE_HEIGHT, draw_rule, NULL, NULL);

  return tonari_flow_finish (flow);
}
