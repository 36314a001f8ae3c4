/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

static const TonariWord kinds[] = {
  { TONARI_CASE_PAPER_INTAKE, "intake", NC_ ("paper of a case", "Intake Form"), "受付票" },
  { TONARI_CASE_PAPER_CASE, "case", NC_ ("paper of a case", "Case Sheet"), "ケース票" },
  { TONARI_CASE_PAPER_ASSESSMENT, "assessment", NC_ ("paper of a case", "Assessment"), "見立て" },
  { TONARI_CASE_PAPER_CRISIS, "crisis", NC_ ("paper of a case", "Crisis Card"), "危機カード" },
  { TONARI_CASE_PAPER_PLAN, "plan", NC_ ("paper of a case", "Plan"), "支援計画" },
  { TONARI_CASE_PAPER_LETTER, "letter", NC_ ("paper of a case", "Letter or Memo"), "手紙・メモ" },
  { TONARI_CASE_PAPER_REFERRAL, "referral", NC_ ("paper of a case", "Letter of Referral"), "紹介状" },
  { TONARI_CASE_PAPER_CONSENT, "consent", NC_ ("paper of a case", "Consent to Share Information"),
    "情報提供同意書" },
  { TONARI_CASE_PAPER_HANDOVER, "handover", NC_ ("paper of a case", "Hand-Over Sheet"), "引継書" },
  { TONARI_CASE_PAPER_MEETING, "meeting", NC_ ("paper of a case", "Minutes of a Case Meeting"),
    "ケース会議の記録" },
  { TONARI_CASE_PAPER_GENOGRAM, "genogram", NC_ ("paper of a case", "Family Diagram"), "ジェノグラム" },
  { TONARI_CASE_PAPER_ECOMAP, "ecomap", NC_ ("paper of a case", "Map of Ties"), "エコマップ" },
};

const TonariWords tonari_case_paper_words = { "case-paper", "paper of a case", kinds, G_N_ELEMENTS (kinds) };

/* In the order of the kinds. */
static const TonariCasePaperMake makers[] = {
  tonari_case_paper_intake,   tonari_case_paper_case,     tonari_case_paper_assessment,
  tonari_case_paper_crisis,   tonari_case_paper_plan,     tonari_case_paper_letter,
  tonari_case_paper_referral, tonari_case_paper_consent,  tonari_case_paper_handover,
  tonari_case_paper_meeting,  tonari_case_paper_genogram, tonari_case_paper_ecomap,
};

gboolean
tonari_case_paper_has_blank (TonariCasePaperKind kind)
{
  switch (kind)
    {
    case TONARI_CASE_PAPER_INTAKE:
    case TONARI_CASE_PAPER_ASSESSMENT:
    case TONARI_CASE_PAPER_CRISIS:
    case TONARI_CASE_PAPER_PLAN:
    case TONARI_CASE_PAPER_LETTER:
    case TONARI_CASE_PAPER_CONSENT:
      return TRUE;
    case TONARI_CASE_PAPER_CASE:
    case TONARI_CASE_PAPER_REFERRAL:
    case TONARI_CASE_PAPER_HANDOVER:
    case TONARI_CASE_PAPER_MEETING:
    case TONARI_CASE_PAPER_GENOGRAM:
    case TONARI_CASE_PAPER_ECOMAP:
      return FALSE;
    }

  return FALSE;
}

TonariDocument *
tonari_document_for_case (const TonariCasePapers *papers,
                          TonariCasePaperKind kind,
                          gint64 row,
                          const TonariPaperOptions *options,
                          GError **error)
{
  g_return_val_if_fail (papers != NULL && options != NULL, NULL);
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (makers), NULL);

  if (papers->acase == NULL && !tonari_case_paper_has_blank (kind))
    return tonari_case_paper_nothing (error, _ ("There is no blank form of this page. Name a case."));

  return makers[kind](papers, row, options, error);
}

gboolean
tonari_case_paper_has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

gpointer
tonari_case_paper_nothing (GError **error, const char *words)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, words);

  return NULL;
}

gconstpointer
tonari_case_paper_row (const TonariCasePapers *papers,
                       const TonariEntity *entity,
                       const char *field,
                       gint64 row,
                       const char *nothing,
                       GError **error)
{
  gconstpointer found;

  if (papers->acase == NULL)
    return NULL;
  found = row != 0 ? tonari_case_papers_row (papers, entity, row)
                   : tonari_case_papers_latest (papers, entity, field);

  return found != NULL ? found : tonari_case_paper_nothing (error, nothing);
}

TonariDocument *
tonari_case_paper_new (const TonariCasePapers *papers,
                       const TonariPaperOptions *options,
                       TonariCasePaperKind kind,
                       TonariCasePaperReader reader,
                       gboolean landscape)
{
  TonariDocument *self = tonari_document_new (options, TRUE);
  const char *what = tonari_words_label (&tonari_case_paper_words, (int) kind);
  const char *code = papers->acase != NULL ? papers->acase->code : NULL;
  const char *name = papers->person != NULL ? papers->person->name : NULL;

  if (!landscape)
    tonari_paper_portrait (self);
  self->title = code != NULL ? g_strdup_printf (C_ ("paper", "%1$s %2$s"), what, code) : g_strdup (what);
  self->heading = code != NULL ? g_strdup_printf ("%s　%s", what, code) : g_strdup (what);
  if (reader == TONARI_CASE_PAPER_FOR_STAFF && !options->hide_names && tonari_case_paper_has_text (name))
    self->subheading = g_strdup (name);
  else
    self->subheading = g_strdup ("");

  return self;
}

static void
draw_approval (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  g_auto (GStrv) titles = g_regex_split_simple ("[,、，]", data, 0, 0);
  guint n = g_strv_length (titles);
  double width = 46, height = 13;
  double x = box.x + box.width - width * n;

  tonari_paper_ink (cr, 0.3);
  for (guint i = 0; i < n; i++, x += width)
    {
      tonari_paper_frame (cr, (TonariChartBox){ x, box.y, width, box.height - 6 }, 0.6);
      tonari_paper_line (cr, x, box.y + height, x + width, box.y + height, 0.6);
      tonari_paper_fit (self, cr, g_strstrip (titles[i]), x + width / 2, box.y + 2, 0.5, 8,
                        TONARI_PAPER_PLAIN, width - 4);
    }
}

void
tonari_case_paper_approval (TonariFlow *flow, const TonariPaperOptions *options)
{
  if (tonari_case_paper_has_text (options->approval))
    tonari_flow_custom (flow, 56, draw_approval, g_strdup (options->approval), g_free);
}

void
tonari_case_paper_sign (TonariFlow *flow, const char *what)
{
  tonari_form_sign (flow, 32, 190, what);
}
