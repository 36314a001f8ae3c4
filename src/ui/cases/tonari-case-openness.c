/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-openness.h"

#include <glib/gi18n-lib.h>

#include "tonari-openness.h"

struct _TonariCaseOpenness
{
  AdwBin parent;

  AdwExpanderRow *expander;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (TonariCaseOpenness, tonari_case_openness, ADW_TYPE_BIN)

static void
tonari_case_openness_finalize (GObject *object)
{
  g_ptr_array_unref (TONARI_CASE_OPENNESS (object)->rows);

  G_OBJECT_CLASS (tonari_case_openness_parent_class)->finalize (object);
}

static void
tonari_case_openness_class_init (TonariCaseOpennessClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_case_openness_finalize;
}

static void
tonari_case_openness_init (TonariCaseOpenness *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->rows = g_ptr_array_new ();
  self->expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander), _ ("Have the Ties Stayed Open?"));
  adw_expander_row_set_subtitle (
      self->expander, _ ("Questions to think about together, not findings. Long support is no fault."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->expander));
  adw_bin_set_child (ADW_BIN (self), group);
}

GtkWidget *
tonari_case_openness_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_OPENNESS, NULL);
}

static void
add_row (TonariCaseOpenness *self, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  /* A name may hold what markup is made of. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_preferences_row_set_title_selectable (ADW_PREFERENCES_ROW (row), TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_expander_row_add_row (self->expander, row);
  g_ptr_array_add (self->rows, row);
}

void
tonari_case_openness_show (TonariCaseOpenness *self, TonariContext *context, const TonariCaseSheet *sheet)
{
  TonariDateStyle style = tonari_context_date_style (context, FALSE);

  g_return_if_fail (TONARI_IS_CASE_OPENNESS (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  gtk_widget_set_visible (GTK_WIDGET (self), sheet->questions != NULL);
  for (guint i = 0; sheet->questions != NULL && i < sheet->questions->len; i++)
    {
      const TonariOpennessQuestion *question = g_ptr_array_index (sheet->questions, i);
      g_autofree char *ask = tonari_openness_question_ask (question, style);
      g_autofree char *recorded = tonari_openness_question_recorded (question, style);

      add_row (self, ask, recorded);
    }
  if (self->rows->len == 0)
    add_row (self, _ ("The records give rise to no question at present."), NULL);
}
