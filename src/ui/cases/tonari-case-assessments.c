/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-assessments.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment-parts.h"
#include "tonari-case-versions.h"

struct _TonariCaseAssessments
{
  AdwBin parent;

  TonariContext *context;
  TonariCaseSheet *sheet;
  GtkWidget *open_row;
  GtkWidget *missing_row;
};

G_DEFINE_FINAL_TYPE (TonariCaseAssessments, tonari_case_assessments, ADW_TYPE_BIN)

static void
tonari_case_assessments_dispose (GObject *object)
{
  TonariCaseAssessments *self = TONARI_CASE_ASSESSMENTS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_assessments_parent_class)->dispose (object);
}

static void
tonari_case_assessments_class_init (TonariCaseAssessmentsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_assessments_dispose;
}

static void
open_cb (TonariCaseAssessments *self)
{
  if (self->sheet != NULL)
    tonari_case_versions_open (GTK_WIDGET (self), self->context, self->sheet);
}

static void
tonari_case_assessments_init (TonariCaseAssessments *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Side by Side"));

  self->open_row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->open_row), _ ("Put Two Side by Side"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->open_row), _ ("What has changed between two days"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->open_row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->open_row), button);
  gtk_widget_set_focusable (self->open_row, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->open_row);

  self->missing_row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->missing_row),
                                 _ ("Not Written in the Newest One"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->missing_row), FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->missing_row);
  adw_bin_set_child (ADW_BIN (self), group);
}

GtkWidget *
tonari_case_assessments_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_ASSESSMENTS, NULL);
}

static char *
missing_of (const TonariAssessment *assessment)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  guint n_parts;
  const TonariAssessmentPart *parts = tonari_assessment_parts (&n_parts);

  for (guint i = 0; i < n_parts; i++)
    if (tonari_assessment_part_text (&parts[i], assessment) == NULL)
      g_strv_builder_add (titles, tonari_assessment_part_title (&parts[i]));

  list = g_strv_builder_end (titles);

  return g_strjoinv (C_ ("list", ", "), list);
}

void
tonari_case_assessments_show (TonariCaseAssessments *self,
                              TonariContext *context,
                              const TonariCaseSheet *sheet)
{
  g_autofree char *missing = NULL;
  guint n_assessments = sheet->assessments->len;

  g_return_if_fail (TONARI_IS_CASE_ASSESSMENTS (self));

  g_set_object (&self->context, context);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);

  if (n_assessments > 0)
    missing = missing_of (g_ptr_array_index (sheet->assessments, n_assessments - 1));
  if (missing != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->missing_row), missing);
  gtk_widget_set_visible (self->missing_row, missing != NULL && *missing != '\0');
  gtk_widget_set_visible (self->open_row, n_assessments > 1);
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_visible (self->missing_row) ||
                                                 gtk_widget_get_visible (self->open_row));
}
