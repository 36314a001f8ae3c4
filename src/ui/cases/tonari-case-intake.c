/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-intake.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-fact.h"
#include "tonari-case-tables.h"

struct _TonariCaseIntake
{
  AdwBin parent;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (TonariCaseIntake, tonari_case_intake, ADW_TYPE_BIN)

static void
tonari_case_intake_class_init (TonariCaseIntakeClass *klass)
{
}

static void
tonari_case_intake_init (TonariCaseIntake *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  adw_bin_set_child (ADW_BIN (self), self->box);
}

GtkWidget *
tonari_case_intake_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_INTAKE, NULL);
}

static char *
value_text (TonariContext *context, const TonariCaseSheet *sheet, const TonariField *field, gconstpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      return g_strdup (*TONARI_FIELD_PTR (field, row, char *const));
    case TONARI_FIELD_DATE:
      return tonari_context_format_date (context, *TONARI_FIELD_PTR (field, row, const TonariDate));
    case TONARI_FIELD_MOMENT:
      return tonari_moment_format (*TONARI_FIELD_PTR (field, row, const TonariMoment),
                                   tonari_context_date_style (context, FALSE));
    case TONARI_FIELD_INT:
      {
        gint64 value = *TONARI_FIELD_PTR (field, row, const gint64);

        return value == TONARI_INT_UNKNOWN ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, value);
      }
    case TONARI_FIELD_BOOL:
      return *TONARI_FIELD_PTR (field, row, const gboolean) ? g_strdup (_ ("Yes")) : NULL;
    case TONARI_FIELD_REF:
      return g_strdup (tonari_case_sheet_staff (sheet, *TONARI_FIELD_PTR (field, row, const gint64)));
    case TONARI_FIELD_ENUM:
      {
        int value = *TONARI_FIELD_PTR (field, row, const int);

        /* The first word of sex is not known, and what is not known is not listed. */
        return value == 0 ? NULL : g_strdup (tonari_words_label (field->words, value));
      }
    case TONARI_FIELD_REAL:
    case TONARI_FIELD_STRV:
    default:
      return NULL;
    }
}

static GtkWidget *
fact_row (const char *title, const char *value)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = tonari_case_fact_new (title, value);

  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 8);
  gtk_widget_set_margin_bottom (box, 8);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

static void
add_rows (TonariCaseIntake *self,
          TonariContext *context,
          const TonariCaseSheet *sheet,
          const TonariEntity *entity,
          gconstpointer row,
          const TonariEditorRow *rows,
          guint n_rows,
          AdwPreferencesGroup *group)
{
  gboolean added = FALSE;

  for (guint i = 0; i < n_rows; i++)
    {
      const TonariField *field;
      g_autofree char *value = NULL;

      if (rows[i].field == NULL)
        {
          /* The first group has its heading already. */
          if (!added)
            continue;
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (rows[i].label));
          gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (group));
          gtk_widget_set_visible (GTK_WIDGET (group), FALSE);
          continue;
        }

      field = tonari_entity_field (entity, rows[i].field);
      value = value_text (context, sheet, field, row);
      if (value == NULL || *value == '\0')
        continue;

      adw_preferences_group_add (group, fact_row (_ (rows[i].label), value));
      gtk_widget_set_visible (GTK_WIDGET (group), TRUE);
      added = TRUE;
    }
}

void
tonari_case_intake_show (TonariCaseIntake *self, TonariContext *context, const TonariCaseSheet *sheet)
{
  AdwPreferencesGroup *group;
  GtkWidget *child;
  GtkWidget *edit;
  GtkWidget *form;
  GtkWidget *buttons;
  const TonariCaseTable *table = tonari_case_tables_find (tonari_case_entity.table);
  const TonariEditorRow *person_rows;
  guint n_person_rows;

  g_return_if_fail (TONARI_IS_CASE_INTAKE (self));

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);

  edit = gtk_button_new_with_mnemonic (_ ("_Edit"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (edit), "case.edit");
  gtk_widget_add_css_class (edit, "flat");
  gtk_widget_set_valign (edit, GTK_ALIGN_CENTER);
  form = gtk_button_new_with_mnemonic (_ ("Open the _Intake"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (form), "case.intake");
  gtk_widget_add_css_class (form, "flat");
  gtk_widget_set_valign (form, GTK_ALIGN_CENTER);
  buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (buttons), form);
  gtk_box_append (GTK_BOX (buttons), edit);

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (group, _ ("Intake"));
  adw_preferences_group_set_header_suffix (group, buttons);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (group));

  person_rows = tonari_case_tables_person (TRUE, &n_person_rows);
  add_rows (self, context, sheet, &tonari_person_entity, sheet->person, person_rows, n_person_rows, group);
  add_rows (self, context, sheet, table->entity, sheet->acase, table->rows, table->n_rows, group);
}
