/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-question-result.h"

#include <math.h>

#include <glib/gi18n-lib.h>

TonariQuestionResult *
tonari_question_result_new (const TonariQuestionnaireItem *item)
{
  TonariQuestionResult *self = g_new0 (TonariQuestionResult, 1);

  self->item = tonari_questionnaire_item_copy (item);
  self->values = g_array_new (FALSE, TRUE, sizeof (TonariAnswerCount));
  self->words = g_ptr_array_new_with_free_func (g_free);
  if (item->kind != TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE || item->least == TONARI_INT_UNKNOWN)
    return self;

  for (gint64 value = item->least; value <= item->most; value++)
    {
      TonariAnswerCount count = { .value = value };

      if (value == item->least)
        count.label = self->item->least_label;
      else if (value == item->most)
        count.label = self->item->most_label;
      g_array_append_val (self->values, count);
    }

  return self;
}

TonariQuestionResult *
tonari_question_result_copy (const TonariQuestionResult *self)
{
  TonariQuestionResult *copy = tonari_question_result_new (self->item);

  copy->token = self->token;
  copy->n = self->n;
  for (guint i = 0; i < copy->values->len; i++)
    g_array_index (copy->values, TonariAnswerCount, i).count =
        g_array_index (self->values, TonariAnswerCount, i).count;
  for (guint i = 0; i < self->words->len; i++)
    g_ptr_array_add (copy->words, g_strdup (g_ptr_array_index (self->words, i)));

  return copy;
}

void
tonari_question_result_free (TonariQuestionResult *self)
{
  if (self == NULL)
    return;

  tonari_questionnaire_item_free (self->item);
  g_array_unref (self->values);
  g_ptr_array_unref (self->words);
  g_free (self);
}

gboolean
tonari_question_result_count (TonariQuestionResult *self, gint64 value)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      TonariAnswerCount *count = &g_array_index (self->values, TonariAnswerCount, i);

      if (count->value != value)
        continue;
      count->count.value++;
      self->n.value++;
      return TRUE;
    }

  return FALSE;
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

gboolean
tonari_question_result_add (TonariQuestionResult *self, const TonariQuestionnaireAnswer *answer)
{
  if (answer->item != self->item->row.id)
    return FALSE;
  if (self->item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
    return answer->value != TONARI_INT_UNKNOWN && tonari_question_result_count (self, answer->value);
  if (answer->words == NULL || *answer->words == '\0')
    return FALSE;

  g_ptr_array_add (self->words, g_strdup (answer->words));
  g_ptr_array_sort (self->words, compare_words);
  self->n.value++;

  return TRUE;
}

void
tonari_question_result_suppress (TonariQuestionResult *self)
{
  g_autofree TonariCount *counts = g_new0 (TonariCount, self->values->len + 1);

  for (guint i = 0; i < self->values->len; i++)
    counts[i] = g_array_index (self->values, TonariAnswerCount, i).count;
  tonari_suppress (counts, self->values->len, &self->n);
  for (guint i = 0; i < self->values->len; i++)
    g_array_index (self->values, TonariAnswerCount, i).count = counts[i];
  if (self->n.hidden)
    g_ptr_array_set_size (self->words, 0);
}

double
tonari_question_result_percent (const TonariQuestionResult *self, guint index)
{
  const TonariAnswerCount *count;

  g_return_val_if_fail (index < self->values->len, NAN);

  count = &g_array_index (self->values, TonariAnswerCount, index);
  if (self->n.value == 0 || self->n.hidden || count->count.hidden)
    return NAN;

  return round (count->count.value * 1000.0 / self->n.value) / 10.0;
}

char *
tonari_question_result_in_words (const TonariQuestionResult *self)
{
  GString *text;
  g_autofree char *n = NULL;

  if (self->n.hidden)
    return g_strdup (_ ("fewer than 5 answers"));
  n = g_strdup_printf (ngettext ("%u answer", "%u answers", self->n.value), self->n.value);
  text = g_string_new (n);
  for (guint i = 0; i < self->values->len; i++)
    {
      const TonariAnswerCount *count = &g_array_index (self->values, TonariAnswerCount, i);
      g_autofree char *place = NULL;

      if (count->count.value == 0 && !count->count.hidden)
        continue;
      if (count->label != NULL)
        /* Translators: a place on a scale: number, words */
        place = g_strdup_printf (_ ("%1$d (%2$s)"), (int) count->value, count->label);
      else
        place = g_strdup_printf ("%d", (int) count->value);
      g_string_append (text, _ (", "));
      if (count->count.hidden)
        /* Translators: %s is a place on a scale whose number is not shown */
        g_string_append_printf (text, _ ("%s: not shown"), place);
      else
        /* Translators: place on a scale, percent, number of people */
        g_string_append_printf (text, _ ("%1$s: %2$.0f%% (%3$u)"), place,
                                100.0 * count->count.value / self->n.value, count->count.value);
    }

  return g_string_free (text, FALSE);
}
