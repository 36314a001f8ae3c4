/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 修了証 for those who completed, 参加証 for all others who took part: one page each, in the order of the
 * names. */

#include "tonari-class-paper-private.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-certificate-frame.h"
#include "tonari-course-report.h"
#include "tonari-polite-name.h"

#define BODY_WIDTH 372.0
#define BODY_SIZE 14.0
#define BODY_LINE 27.0
#define THEMES_TOP 440.0
#define THEMES_BOTTOM 628.0
#define THEME_LINE 19.0
#define SEAL 58.0

typedef struct
{
  gboolean completed;
  char *name;
  char *body;
  char *date;
  GPtrArray *themes;
} Certificate;

static void
certificate_free (gpointer data)
{
  Certificate *self = data;

  g_free (self->name);
  g_free (self->body);
  g_free (self->date);
  g_ptr_array_unref (self->themes);
  g_free (self);
}

static void
draw_body (TonariDocument *self, cairo_t *cr, const char *text, double top)
{
  g_auto (GStrv) lines = tonari_paper_lines (self, text, BODY_WIDTH, BODY_SIZE, TONARI_PAPER_SERIF);

  for (guint i = 0; lines[i] != NULL; i++)
    tonari_paper_fit (self, cr, lines[i], (self->width - BODY_WIDTH) / 2, top + i * BODY_LINE, 0, BODY_SIZE,
                      TONARI_PAPER_SERIF, BODY_WIDTH);
}

/* One column, or two where there are many; smaller where even these are too high. */
static void
draw_themes (TonariDocument *self, cairo_t *cr, const GPtrArray *themes)
{
  guint n_columns = themes->len > 8 ? 2 : 1;
  guint n_rows = (themes->len + n_columns - 1) / n_columns;
  double line = MIN (THEME_LINE, (THEMES_BOTTOM - THEMES_TOP - 22) / MAX (n_rows, 1));
  double size = MIN (11.5, line * 0.65);
  double width = 0, left;

  if (themes->len == 0)
    return;

  /* The list stands in the middle, as wide as its longest line. */
  for (guint i = 0; i < themes->len; i++)
    width = MAX (width, tonari_paper_width (self, g_ptr_array_index (themes, i), size, TONARI_PAPER_SERIF) +
                            size + 12);
  width = MIN (width, n_columns > 1 ? 206 : 372);
  left = (self->width - width * n_columns) / 2;
  tonari_paper_accent (self, cr, 1);
  tonari_paper_fit (self, cr, C_ ("certificate", "What we learned and talked about"), self->width / 2,
                    THEMES_TOP, 0.5, 11.5, TONARI_PAPER_SERIF, BODY_WIDTH);
  tonari_paper_ink (cr, 0.12);
  for (guint i = 0; i < themes->len; i++)
    {
      g_autofree char *text = g_strdup_printf ("・%s", (const char *) g_ptr_array_index (themes, i));

      tonari_paper_fit (self, cr, text, left + (i / n_rows) * width, THEMES_TOP + 26 + (i % n_rows) * line, 0,
                        size, TONARI_PAPER_SERIF, width - 10);
    }
}

static void
draw_office (TonariDocument *self, cairo_t *cr)
{
  double right = self->width - 92, y = 706;
  TonariChartBox seal = { right - SEAL, y - 18, SEAL, SEAL };

  tonari_paper_ink (cr, 0.08);
  if (tonari_class_paper_has_text (self->options.office))
    tonari_paper_fit (self, cr, self->options.office, seal.x - 16, y, 1, 18, TONARI_PAPER_SERIF,
                      seal.x - 16 - 100);
  else
    {
      tonari_paper_ink (cr, 0.5);
      tonari_paper_line (cr, 230, y + 24, seal.x - 16, y + 24, 0.6);
    }
  tonari_paper_ink (cr, 0.72);
  tonari_paper_frame (cr, seal, 0.6);
  tonari_paper_fit (self, cr, C_ ("certificate", "Seal"), seal.x + SEAL / 2, seal.y + SEAL / 2 - 8, 0.5, 11,
                    TONARI_PAPER_SERIF, SEAL - 8);
}

static void
draw_certificate (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const Certificate *certificate = g_ptr_array_index ((const GPtrArray *) self->data, page);
  double middle = self->width / 2;

  tonari_certificate_frame_draw (self, cr);
  tonari_paper_accent (self, cr, 1);
  tonari_paper_fit (self, cr,
                    certificate->completed ? C_ ("certificate", "Certificate of Completion")
                                           : C_ ("certificate", "Certificate of Participation"),
                    middle, 112, 0.5, 40, TONARI_PAPER_SERIF, self->width - 190);
  tonari_certificate_frame_rule (self, cr, middle, 186, 210);

  tonari_paper_ink (cr, 0.05);
  tonari_paper_fit (self, cr, certificate->name, middle, 216, 0.5, 27, TONARI_PAPER_SERIF, 380);
  tonari_paper_accent (self, cr, 0.45);
  tonari_paper_line (cr, middle - 170, 260, middle + 170, 260, 0.7);

  tonari_paper_ink (cr, 0.1);
  draw_body (self, cr, certificate->body, 292);
  draw_themes (self, cr, certificate->themes);

  tonari_paper_ink (cr, 0.1);
  tonari_paper_fit (self, cr, certificate->date, 110, 656, 0, 14, TONARI_PAPER_SERIF, 330);
  draw_office (self, cr);
}

static void
add_theme (GPtrArray *themes, const char *title)
{
  if (tonari_class_paper_has_text (title) &&
      !g_ptr_array_find_with_equal_func (themes, title, g_str_equal, NULL))
    g_ptr_array_add (themes, g_strdup (title));
}

/* The themes that were credited; where the class goes by no curriculum, those of the sessions attended. */
static GPtrArray *
themes_of (const TonariClassSheet *sheet, const TonariProgress *progress)
{
  GPtrArray *themes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < progress->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (progress->modules, TonariModuleCredit, i);

      if (tonari_credit_is_credited (credit->credit) || credit->credit == TONARI_CREDIT_PARTLY)
        add_theme (themes, credit->module->title);
    }
  for (guint i = 0; themes->len == 0 && i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);

      if (session->status != TONARI_SESSION_STATUS_CANCELLED &&
          tonari_attendance_state_is_present (
              tonari_class_sheet_state (sheet, session->row.id, progress->participant->enrolment->row.id)))
        for (guint k = 0; session->themes[k] != NULL; k++)
          add_theme (themes, session->themes[k]);
    }

  return themes;
}

static char *
body_of (const TonariClassPapers *papers, gboolean completed)
{
  const char *title = tonari_class_paper_title (papers);
  const char *edition =
      tonari_words_label (&tonari_edition_words, (int) papers->progress->sheet->aclass->edition);

  if (completed)
    /* Translators: on a certificate: title of a class, its edition */
    return g_strdup_printf (
        _ ("You have taken part in “%1$s” (%2$s) and have gone through the themes named here. We look back with "
           "gratitude on the time in which we learned together, and present you with this certificate."),
        title, edition);

  /* Translators: on a certificate: title of a class, its edition */
  return g_strdup_printf (
      _ ("You have taken part in “%1$s” (%2$s), and have shared your time with families who walk the same way. We "
         "thank you with all our heart, and present you with this certificate."),
      title, edition);
}

static Certificate *
certificate_new (const TonariClassPapers *papers,
                 const TonariProgress *progress,
                 const TonariPaperOptions *options)
{
  Certificate *self = g_new0 (Certificate, 1);
  TonariDate completed_on = progress->participant->enrolment->completed_on;

  self->completed = tonari_progress_has_completed (progress);
  /* Translators: on a certificate: a name */
  self->name = tonari_polite_name_in (C_ ("certificate", "%s"),
                                      tonari_class_paper_name (progress->participant, options));
  self->body = body_of (papers, self->completed);
  self->date = tonari_date_format (self->completed && tonari_date_is_known (completed_on)
                                       ? completed_on
                                       : tonari_date_from_day (options->today),
                                   options->wareki ? TONARI_DATE_FORMAL : TONARI_DATE_WESTERN);
  self->themes = themes_of (papers->progress->sheet, progress);

  return self;
}

TonariDocument *
tonari_class_paper_certificates (const TonariClassPapers *papers,
                                 gint64 session,
                                 const TonariPaperOptions *options,
                                 GError **error)
{
  g_autoptr (GPtrArray) certificates = g_ptr_array_new_with_free_func (certificate_free);
  TonariDocument *self;

  for (guint i = 0; i < papers->progress->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (papers->progress->rows, i);

      if (tonari_progress_took_part (progress, papers->progress->sheet) ||
          progress->participant->enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED)
        g_ptr_array_add (certificates, certificate_new (papers, progress, options));
    }
  if (certificates->len == 0)
    return tonari_class_paper_nothing (
        error,
        _ ("Nobody has been marked as taking part in this class yet, so there is no certificate to print."));

  self = tonari_class_paper_new (papers, options, C_ ("paper of a class", "Certificates"), NULL, FALSE);
  self->n_pages = certificates->len;
  self->draw = draw_certificate;
  self->data = g_steal_pointer (&certificates);
  self->data_free = (GDestroyNotify) g_ptr_array_unref;
  tonari_paper_bare (self, self->n_pages);

  return self;
}
