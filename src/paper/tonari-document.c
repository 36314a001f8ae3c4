/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-paper-form.h"

#include <glib/gi18n-lib.h>

#define MILLIMETRE (72 / 25.4)
#define HEAD 30.0
#define FOOT 17.0
#define FICTIONAL _ ("A fictional example. No person and no office in it exists.")

/* A face with Japanese letters where there is one; every other machine falls back by itself. */
static const char *
pick_family (PangoFontMap *fonts)
{
  static const char *const wanted[] = { "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "IPAGothic" };
  PangoFontFamily **families;
  const char *found = "Sans";
  int n_families;

  pango_font_map_list_families (fonts, &families, &n_families);
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    for (int k = 0; k < n_families; k++)
      if (g_str_equal (pango_font_family_get_name (families[k]), wanted[i]))
        {
          g_free (families);
          return wanted[i];
        }
  g_free (families);

  return found;
}

/* Measured for paper, so that the same page is the same on every screen: no hinting, no screen's resolution.
 */
static PangoContext *
new_context (void)
{
  PangoFontMap *fonts = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (fonts);
  PangoFontDescription *font = pango_font_description_new ();
  cairo_font_options_t *hints = cairo_font_options_create ();

  pango_font_description_set_family (font, pick_family (fonts));
  pango_font_description_set_absolute_size (font, 9 * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_context_set_language (context, pango_language_from_string ("ja"));
  cairo_font_options_set_hint_metrics (hints, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (hints, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, hints);
  cairo_font_options_destroy (hints);
  pango_context_set_round_glyph_positions (context, FALSE);

  return context;
}

/* One a thread, as its font map is: what was shaped for one page is not shaped again for the next hundreds.
 */
static PangoContext *
make_context (void)
{
  static GPrivate own = G_PRIVATE_INIT (g_object_unref);
  PangoContext *context = g_private_get (&own);

  if (context == NULL)
    {
      context = new_context ();
      g_private_set (&own, context);
    }

  return g_object_ref (context);
}

TonariDocument *
tonari_document_new (const TonariPaperOptions *options, gboolean a4_only)
{
  TonariDocument *self = g_new0 (TonariDocument, 1);
  gboolean a3 = options->size == TONARI_PAPER_A3 && !a4_only;

  self->options = *options;
  self->options.office = g_strdup (options->office);
  self->options.printed_by = g_strdup (options->printed_by);
  self->options.approval = g_strdup (options->approval);
  self->width = (a3 ? 420 : 297) * MILLIMETRE;
  self->height = (a3 ? 297 : 210) * MILLIMETRE;
  self->n_pages = 1;
  self->context = make_context ();

  return self;
}

void
tonari_document_free (TonariDocument *self)
{
  g_return_if_fail (self != NULL);

  if (self->data_free != NULL)
    self->data_free (self->data);
  g_free ((char *) self->options.office);
  g_free ((char *) self->options.printed_by);
  g_free ((char *) self->options.approval);
  g_free (self->title);
  g_free (self->heading);
  g_strfreev (self->left_out);
  g_free (self->subheading);
  g_object_unref (self->context);
  g_free (self);
}

guint
tonari_document_n_pages (const TonariDocument *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_pages;
}

void
tonari_document_page_size (const TonariDocument *self, double *width, double *height)
{
  g_return_if_fail (self != NULL);

  if (width != NULL)
    *width = self->width;
  if (height != NULL)
    *height = self->height;
}

const char *
tonari_document_title (const TonariDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

const char *const *
tonari_document_left_out (const TonariDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->left_out;
}

const char *
tonari_document_office (const TonariDocument *self)
{
  return self->options.office;
}

TonariChartBox
tonari_paper_inside (const TonariDocument *self)
{
  return (TonariChartBox){ TONARI_PAPER_MARGIN, TONARI_PAPER_MARGIN * 0.8 + HEAD,
                           self->width - TONARI_PAPER_MARGIN * 2,
                           self->height - TONARI_PAPER_MARGIN * 1.6 - HEAD - FOOT };
}

double
tonari_paper_text (TonariDocument *self,
                   cairo_t *cr,
                   const char *text,
                   double x,
                   double y,
                   double align,
                   double size,
                   gboolean bold,
                   double width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font =
      pango_font_description_copy (pango_context_get_font_description (self->context));
  int w, h;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &w, &h);
  if (width > 0 && w > width * PANGO_SCALE)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      w = (int) (width * PANGO_SCALE);
    }
  cairo_move_to (cr, x - align * w / PANGO_SCALE, y);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);

  return h / (double) PANGO_SCALE;
}

char *
tonari_paper_date (const TonariPaperOptions *options, int day)
{
  return tonari_date_format (tonari_date_from_day (day),
                             options->wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN);
}

static void
rule (TonariDocument *self, cairo_t *cr, double y)
{
  cairo_set_source_rgb (cr, 0.45, 0.48, 0.53);
  cairo_set_line_width (cr, 0.5);
  cairo_move_to (cr, TONARI_PAPER_MARGIN, y);
  cairo_line_to (cr, self->width - TONARI_PAPER_MARGIN, y);
  cairo_stroke (cr);
}

static void
draw_head (TonariDocument *self, cairo_t *cr)
{
  double y = TONARI_PAPER_MARGIN * 0.8;
  double right = self->width - TONARI_PAPER_MARGIN;
  double half = (right - TONARI_PAPER_MARGIN) * 0.62;
  g_autofree char *date = tonari_paper_date (&self->options, self->options.today);
  g_autofree char *printed = NULL;

  if (self->options.printed_by != NULL && *self->options.printed_by != '\0')
    /* Translators: in the head of a page: the date, and who printed it */
    printed = g_strdup_printf (_ ("Printed %s, %s"), date, self->options.printed_by);
  else
    printed = g_strdup_printf (_ ("Printed %s"), date);

  cairo_set_source_rgb (cr, 0.1, 0.12, 0.16);
  tonari_paper_fit (self, cr, self->heading, TONARI_PAPER_MARGIN, y - 2, 0, 12.5, TONARI_PAPER_BOLD, half);
  if (self->options.office != NULL)
    tonari_paper_fit (self, cr, self->options.office, right, y, 1, 8.5, TONARI_PAPER_PLAIN,
                      right - half - TONARI_PAPER_MARGIN - 6);
  cairo_set_source_rgb (cr, 0.28, 0.31, 0.36);
  if (self->subheading != NULL)
    tonari_paper_fit (self, cr, self->subheading, TONARI_PAPER_MARGIN, y + 14, 0, 8, TONARI_PAPER_PLAIN,
                      half);
  tonari_paper_fit (self, cr, printed, right, y + 14, 1, 8, TONARI_PAPER_PLAIN,
                    right - half - TONARI_PAPER_MARGIN - 6);
  rule (self, cr, y + HEAD - 2.5);
}

static void
draw_foot (TonariDocument *self, guint page, cairo_t *cr)
{
  double y = self->height - TONARI_PAPER_MARGIN * 0.8 - FOOT + 5;
  /* Translators: page number and number of pages */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, self->n_pages);

  rule (self, cr, y - 2.5);
  cairo_set_source_rgb (cr, 0.28, 0.31, 0.36);
  tonari_paper_text (self, cr, number, self->width - TONARI_PAPER_MARGIN, y, 1, 7.5, FALSE, 0);
  if (self->options.fictional)
    tonari_paper_text (self, cr, FICTIONAL, TONARI_PAPER_MARGIN, y, 0, 7.5, FALSE, 0);
}

/* A page that is handed out whole still says that its book is fictional, in the margin. */
static void
draw_margin (TonariDocument *self, cairo_t *cr)
{
  if (!self->options.fictional)
    return;

  cairo_set_source_rgb (cr, 0.4, 0.43, 0.48);
  tonari_paper_text (self, cr, FICTIONAL, self->width / 2, self->height - 19.5, 0.5, 6, FALSE, 0);
}

void
tonari_document_draw (TonariDocument *self, guint page, cairo_t *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (page < self->n_pages);
  g_return_if_fail (cr != NULL);

  cairo_save (cr);
  if (page >= self->n_bare)
    draw_head (self, cr);
  self->draw (self, page, cr, tonari_paper_inside (self));
  if (page >= self->n_bare)
    draw_foot (self, page, cr);
  else
    draw_margin (self, cr);
  cairo_restore (cr);
}
