/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-openness-question.h"

#include <glib/gi18n-lib.h>

static const TonariWord openness_list[] = {
  { TONARI_OPENNESS_KIND_DENSE, "dense_no_new_tie", NC_ ("openness", "Dense contact, no new tie"), NULL },
  { TONARI_OPENNESS_KIND_THIN, "grew_thin", NC_ ("openness", "Connection grew thin"), NULL },
};
const TonariWords tonari_openness_words = { "openness", "openness", openness_list,
                                            G_N_ELEMENTS (openness_list) };

static const TonariWord company_list[] = {
  { TONARI_COMPANY_KIND_CONTACT, "contact", NC_ ("company", "our contact"), NULL },
  { TONARI_COMPANY_KIND_FAMILY, "family", NC_ ("company", "our contact with the family"), NULL },
  { TONARI_COMPANY_KIND_TIE, "tie", NC_ ("company", "a tie"), NULL },
  { TONARI_COMPANY_KIND_WATCHING, "watching", NC_ ("company", "loose watching"), NULL },
};
const TonariWords tonari_company_words = { "company", "company", company_list, G_N_ELEMENTS (company_list) };

static void
company_clear (gpointer data)
{
  g_free (((TonariCompany *) data)->name);
}

TonariOpennessQuestion *
tonari_openness_question_new (void)
{
  TonariOpennessQuestion *self = g_new0 (TonariOpennessQuestion, 1);

  self->company = g_array_new (FALSE, TRUE, sizeof (TonariCompany));
  g_array_set_clear_func (self->company, company_clear);
  self->unrecorded = g_array_new (FALSE, TRUE, sizeof (TonariSpan));

  return self;
}

void
tonari_openness_question_free (TonariOpennessQuestion *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->company);
  g_array_unref (self->unrecorded);
  g_free (self);
}

/* Both the density and the curve are smooth: a day would say more than anybody knows. */
static char *
month_of (int day, TonariDateStyle style)
{
  int year, month;
  TonariDate date;

  tonari_date_ymd (tonari_date_from_day (day), &year, &month, NULL);
  date = tonari_date_new (year, month, 1);
  date.precision = TONARI_PRECISION_MONTH;

  return tonari_date_format (date, style);
}

static char *
span_of (int from, int to, TonariDateStyle style)
{
  g_autofree char *first = month_of (from, style);
  g_autofree char *last = month_of (to, style);

  if (g_str_equal (first, last))
    return g_steal_pointer (&first);

  /* Translators: a span of time, both are months */
  return g_strdup_printf (C_ ("openness", "%s to %s"), first, last);
}

char *
tonari_openness_question_ask (const TonariOpennessQuestion *self, TonariDateStyle style)
{
  GString *text = g_string_new (NULL);
  g_autofree char *span = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  span = span_of (self->from, self->to, style);
  if (self->kind == TONARI_OPENNESS_KIND_DENSE && self->going_on)
    /* Translators: %s is a span of time, from a month to this month */
    g_string_printf (text,
                     _ ("%s, and still: our contact is dense, and no new tie is recorded. Is there somebody "
                        "or some place the person would like to come to know?"),
                     span);
  else if (self->kind == TONARI_OPENNESS_KIND_DENSE)
    /* Translators: %s is a span of time, from a month to another */
    g_string_printf (text,
                     _ ("%s: our contact stayed dense, and no new tie is recorded. Was there room to meet "
                        "other people and places? What did the person wish for?"),
                     span);
  else if (self->going_on)
    g_string_printf (text, _ ("%s, and still: connection is thin. Is somebody beside the person?"), span);
  else
    g_string_printf (text, _ ("%s: connection grew thin. Was somebody beside the person then?"), span);

  if (self->approximate)
    g_string_append (text, _ (" (The months are rough: there was a long time between two observations.)"));

  return g_string_free (text, FALSE);
}

static void
append_company (GString *text, const TonariCompany *company, TonariDateStyle style)
{
  g_autofree char *span = span_of (company->from, company->to, style);
  const char *label = tonari_words_label (&tonari_company_words, (int) company->kind);

  if (text->len > 0)
    g_string_append (text, C_ ("list", ", "));
  if (company->name == NULL || *company->name == '\0')
    /* Translators: who was beside the person, and when */
    g_string_append_printf (text, C_ ("openness", "%s (%s)"), label, span);
  else if (company->kind == TONARI_COMPANY_KIND_TIE)
    g_string_append_printf (text, C_ ("openness", "%s (%s)"), company->name, span);
  else
    /* Translators: loose watching, with whom, and when */
    g_string_append_printf (text, C_ ("openness", "%s: %s (%s)"), label, company->name, span);
}

char *
tonari_openness_question_recorded (const TonariOpennessQuestion *self, TonariDateStyle style)
{
  g_autoptr (GString) company = g_string_new (NULL);
  g_autoptr (GString) gaps = g_string_new (NULL);
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->company->len; i++)
    append_company (company, &g_array_index (self->company, TonariCompany, i), style);
  for (guint i = 0; i < self->unrecorded->len; i++)
    {
      const TonariSpan *gap = &g_array_index (self->unrecorded, TonariSpan, i);
      g_autofree char *span = span_of (gap->from, gap->to, style);

      if (gaps->len > 0)
        g_string_append (gaps, C_ ("list", ", "));
      g_string_append (gaps, span);
    }

  if (company->len == 0)
    g_string_append (text, _ ("The records name nobody. There may have been somebody they do not know of."));
  else
    g_string_append_printf (text, _ ("In the records: %s."), company->str);
  if (company->len > 0 && gaps->len > 0)
    /* Translators: %s: spans of time */
    g_string_append_printf (text, _ (" No record: %s."), gaps->str);

  return g_string_free (text, FALSE);
}
