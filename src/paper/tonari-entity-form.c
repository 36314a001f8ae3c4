/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entity-form.h"

#include <glib/gi18n-lib.h>

#include "tonari-paper-form.h"

#define LABEL_WIDTH 128.0
#define SIZE 10.0
#define ROW 23.0

/* So many lines at once: what is longer goes on in the next row, so that no row is higher than a page. */
#define LINES_AT_ONCE 16

static TonariDateStyle
style_of (const TonariPaperOptions *options)
{
  return options->wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN;
}

char *
tonari_form_day (TonariDate date, const TonariPaperOptions *options)
{
  return tonari_date_format (date, style_of (options));
}

char *
tonari_form_day_short (TonariDate date, const TonariPaperOptions *options)
{
  return tonari_date_format (date, options->wareki ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_SHORT);
}

static char *
number_text (const TonariField *field, gconstpointer row)
{
  gint64 value = *TONARI_FIELD_PTR (field, row, gint64);

  return value == TONARI_INT_UNKNOWN ? g_strdup ("") : g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

static char *
real_text (const TonariField *field, gconstpointer row)
{
  double value = *TONARI_FIELD_PTR (field, row, double);

  return isnan (value) ? g_strdup ("") : g_strdup_printf ("%g", value);
}

char *
tonari_form_value (const TonariCasePapers *papers,
                   const TonariField *field,
                   gconstpointer row,
                   const TonariPaperOptions *options)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      {
        const char *text = *TONARI_FIELD_PTR (field, row, char *);

        return g_strdup (text != NULL ? text : "");
      }
    case TONARI_FIELD_DATE:
      return tonari_form_day (*TONARI_FIELD_PTR (field, row, TonariDate), options);
    case TONARI_FIELD_MOMENT:
      return tonari_moment_format (*TONARI_FIELD_PTR (field, row, TonariMoment), style_of (options));
    case TONARI_FIELD_INT:
      return number_text (field, row);
    case TONARI_FIELD_REAL:
      return real_text (field, row);
    case TONARI_FIELD_BOOL:
      return g_strdup (*TONARI_FIELD_PTR (field, row, gboolean) ? _ ("Yes") : "");
    case TONARI_FIELD_REF:
      {
        const char *name =
            tonari_case_papers_name (papers, field->table, *TONARI_FIELD_PTR (field, row, gint64));

        return g_strdup (name != NULL ? name : "");
      }
    case TONARI_FIELD_ENUM:
      return g_strdup (tonari_words_label (field->words, *TONARI_FIELD_PTR (field, row, int)));
    case TONARI_FIELD_STRV:
      return g_strjoinv (C_ ("themes", ", "), *TONARI_FIELD_PTR (field, row, GStrv));
    }

  return g_strdup ("");
}

/* The words of a choice, each with a box to tick by hand. */
static char *
choices_text (const TonariField *field)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < field->words->n_list; i++)
    g_string_append_printf (text, "%s□ %s", i > 0 ? "　　" : "",
                            tonari_words_label (field->words, field->words->list[i].value));

  return g_string_free (text, FALSE);
}

void
tonari_form_table (TonariFlow *flow)
{
  const TonariFlowColumn columns[] = { { NULL, LABEL_WIDTH, 0, TRUE, TRUE }, { NULL, 0, 0, TRUE, FALSE } };

  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), ROW, SIZE);
}

static char *
empty_lines (guint lines)
{
  GString *text = g_string_new (" ");

  for (guint i = 1; i < lines; i++)
    g_string_append (text, "\n ");

  return g_string_free (text, FALSE);
}

void
tonari_form_pair (TonariFlow *flow, const char *label, const char *value, guint lines)
{
  g_auto (GStrv) wrapped = NULL;
  guint n;

  if (value == NULL || *value == '\0')
    {
      g_autofree char *room = empty_lines (lines);

      tonari_flow_row (flow, (const char *[]){ label, room });
      return;
    }

  wrapped = tonari_flow_lines (flow, value, tonari_flow_width (flow) - LABEL_WIDTH - 8, SIZE);
  n = g_strv_length (wrapped);
  for (guint i = 0; i < n; i += LINES_AT_ONCE)
    {
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
      g_auto (GStrv) some = NULL;
      g_autofree char *text = NULL;

      for (guint k = i; k < n && k < i + LINES_AT_ONCE; k++)
        g_strv_builder_add (builder, wrapped[k]);
      some = g_strv_builder_end (builder);
      text = g_strjoinv ("\n", some);
      tonari_flow_row (flow, (const char *[]){ i == 0 ? label : "", text });
    }
}

void
tonari_form_add (TonariFlow *flow,
                 const TonariCasePapers *papers,
                 const TonariEntity *entity,
                 gconstpointer row,
                 const TonariFormRow *rows,
                 guint n_rows,
                 TonariFormStyle style,
                 const TonariPaperOptions *options)
{
  tonari_form_table (flow);
  for (guint i = 0; i < n_rows; i++)
    {
      const TonariField *field;
      g_autofree char *value = NULL;

      if (rows[i].field == NULL)
        {
          tonari_flow_heading (flow, _ (rows[i].label));
          tonari_form_table (flow);
          continue;
        }
      field = tonari_entity_field (entity, rows[i].field);
      g_return_if_fail (field != NULL);

      if (row != NULL)
        value = tonari_form_value (papers, field, row, options);
      else if (field->kind == TONARI_FIELD_ENUM)
        value = choices_text (field);
      if (style == TONARI_FORM_SHORT && (value == NULL || *value == '\0'))
        continue;
      tonari_form_pair (flow, _ (rows[i].label), value, rows[i].lines);
    }
}

typedef struct
{
  double width;
  char *what;
} Sign;

static void
sign_free (gpointer data)
{
  Sign *self = data;

  g_free (self->what);
  g_free (self);
}

static void
draw_sign (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const Sign *sign = data;
  double line = box.y + box.height - 1;

  tonari_paper_ink (cr, 0.08);
  tonari_paper_fit (self, cr, sign->what, box.x, line - 16, 0, 10.5, TONARI_PAPER_PLAIN, sign->width);
  tonari_paper_ink (cr, 0.4);
  tonari_paper_line (cr, box.x + sign->width + 10, line, box.x + box.width - 40, line, 0.6);
}

void
tonari_form_sign (TonariFlow *flow, double height, double width, const char *what)
{
  Sign *sign = g_new0 (Sign, 1);

  sign->width = width;
  sign->what = g_strdup (what);
  tonari_flow_custom (flow, height, draw_sign, sign, sign_free);
}
