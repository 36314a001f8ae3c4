/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answers-form.h"

#include "tonari-answer-row.h"

struct _TonariAnswersForm
{
  AdwBin parent_instance;

  GtkBox *box;
  GPtrArray *rows;
};

enum
{
  FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariAnswersForm, tonari_answers_form, ADW_TYPE_BIN)

static void
leave_cb (TonariAnswerRow *row, int step, TonariAnswersForm *self)
{
  guint index = 0;

  if (!g_ptr_array_find (self->rows, row, &index) || (index == 0 && step < 0))
    return;

  if (index + step < self->rows->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, index + step));
  else
    g_signal_emit (self, signals[FINISHED], 0);
}

GPtrArray *
tonari_answers_form_answers (TonariAnswersForm *self)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);

  g_return_val_if_fail (TONARI_IS_ANSWERS_FORM (self), answers);

  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (answers, tonari_answer_row_answer (g_ptr_array_index (self->rows, i)));

  return answers;
}

void
tonari_answers_form_set (TonariAnswersForm *self, const GPtrArray *answers)
{
  g_return_if_fail (TONARI_IS_ANSWERS_FORM (self));

  for (guint i = 0; i < self->rows->len; i++)
    tonari_answer_row_set (g_ptr_array_index (self->rows, i),
                           answers != NULL && i < answers->len ? g_ptr_array_index (answers, i) : NULL);
}

gboolean
tonari_answers_form_is_empty (TonariAnswersForm *self)
{
  g_return_val_if_fail (TONARI_IS_ANSWERS_FORM (self), TRUE);

  for (guint i = 0; i < self->rows->len; i++)
    if (!tonari_answer_row_is_empty (g_ptr_array_index (self->rows, i)))
      return FALSE;

  return TRUE;
}

void
tonari_answers_form_begin (TonariAnswersForm *self)
{
  g_return_if_fail (TONARI_IS_ANSWERS_FORM (self));

  if (self->rows->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, 0));
}

static void
tonari_answers_form_finalize (GObject *object)
{
  TonariAnswersForm *self = TONARI_ANSWERS_FORM (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (tonari_answers_form_parent_class)->finalize (object);
}

static void
tonari_answers_form_class_init (TonariAnswersFormClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_answers_form_finalize;

  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 0);
}

static void
tonari_answers_form_init (TonariAnswersForm *self)
{
  self->rows = g_ptr_array_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

GtkWidget *
tonari_answers_form_new (const GPtrArray *items)
{
  TonariAnswersForm *self = g_object_new (TONARI_TYPE_ANSWERS_FORM, NULL);

  for (guint i = 0; i < items->len; i++)
    {
      GtkWidget *row = tonari_answer_row_new (g_ptr_array_index (items, i), i + 1);

      g_signal_connect_object (row, "leave", G_CALLBACK (leave_cb), self, 0);
      gtk_box_append (self->box, row);
      g_ptr_array_add (self->rows, row);
    }

  return GTK_WIDGET (self);
}
