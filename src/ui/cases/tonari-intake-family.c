/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-family.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-sheet.h"
#include "tonari-weak.h"

struct _TonariIntakeFamily
{
  AdwBin parent;

  TonariContext *context;
  GtkWidget *group;
  GtkWidget *add;
  GPtrArray *rows;
  TonariCaseSheet *sheet;
  gint64 case_id;
};

G_DEFINE_FINAL_TYPE (TonariIntakeFamily, tonari_intake_family, ADW_TYPE_BIN)

static void
add_cb (TonariIntakeFamily *self)
{
  if (self->sheet != NULL)
    tonari_case_editors_open (self->context, self->sheet, &tonari_relative_entity, NULL, GTK_WIDGET (self));
}

static void
activated_cb (TonariIntakeFamily *self, GtkWidget *row)
{
  gint64 *id = g_object_get_data (G_OBJECT (row), "relative");

  for (guint i = 0; self->sheet != NULL && i < self->sheet->relatives->len; i++)
    {
      const TonariRelative *relative = self->sheet->relatives->pdata[i];

      if (relative->row.id == *id)
        tonari_case_editors_open (self->context, self->sheet, &tonari_relative_entity, relative,
                                  GTK_WIDGET (self));
    }
}

static void
add_row (TonariIntakeFamily *self, const TonariRelative *relative)
{
  const TonariPerson *person = tonari_case_sheet_person (self->sheet, relative);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *promise = tonari_relative_promise (relative);
  gint64 *id = g_new (gint64, 1);
  const char *name = person != NULL ? person->name : NULL;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  if (relative->relation == NULL && name == NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Not named yet"));
  else
    {
      g_autofree char *title =
          g_strdup_printf ("%s%s%s", relative->relation != NULL ? relative->relation : "",
                           relative->relation != NULL && name != NULL ? "　" : "", name != NULL ? name : "");

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    }
  if (promise != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), promise);
  *id = relative->row.id;
  g_object_set_data_full (G_OBJECT (row), "relative", id, g_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear (TonariIntakeFamily *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self->group), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
}

static void
say (TonariIntakeFamily *self)
{
  gtk_widget_set_sensitive (self->add, self->case_id != 0);
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (self->group),
      self->case_id == 0 ? _ ("As soon as something stands in the form, relatives can be added.") : NULL);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeFamily) self = tonari_weak_take (data);
  TonariCaseSheet *sheet = (TonariCaseSheet *) row;

  if (self == NULL || self->context == NULL)
    return;
  /* The case may have been taken back meanwhile: then the form says so. */
  if (sheet == NULL || sheet->case_id != self->case_id)
    return;

  clear (self);
  self->sheet = tonari_case_sheet_ref (sheet);
  for (guint i = 0; i < sheet->relatives->len; i++)
    add_row (self, sheet->relatives->pdata[i]);
}

static void
load (TonariIntakeFamily *self)
{
  gint64 *key;

  if (self->case_id == 0 || tonari_context_queue (self->context) == NULL)
    return;
  key = g_new (gint64, 1);
  *key = self->case_id;
  tonari_context_load (self->context, tonari_case_sheet_load, key, g_free,
                       (GDestroyNotify) tonari_case_sheet_unref, NULL, loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariIntakeFamily *self, const char *table, gint64 id)
{
  if (*table == '\0' || g_str_equal (table, "relatives") || g_str_equal (table, "persons"))
    load (self);
}

static void
tonari_intake_family_dispose (GObject *object)
{
  TonariIntakeFamily *self = TONARI_INTAKE_FAMILY (object);

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_intake_family_parent_class)->dispose (object);
}

static void
tonari_intake_family_class_init (TonariIntakeFamilyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_intake_family_dispose;
}

static void
tonari_intake_family_init (TonariIntakeFamily *self)
{
  self->rows = g_ptr_array_new ();
  self->group = adw_preferences_group_new ();
  self->add = gtk_button_new_with_mnemonic (_ ("_Add"));
  gtk_widget_add_css_class (self->add, "flat");
  gtk_widget_set_valign (self->add, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Add a relative"), -1);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _ ("Relatives"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self->group), self->add);
  adw_bin_set_child (ADW_BIN (self), self->group);
}

GtkWidget *
tonari_intake_family_new (TonariContext *context)
{
  TonariIntakeFamily *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_INTAKE_FAMILY, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  say (self);

  return GTK_WIDGET (self);
}

void
tonari_intake_family_show (TonariIntakeFamily *self, gint64 case_id)
{
  g_return_if_fail (TONARI_IS_INTAKE_FAMILY (self));

  if (self->case_id == case_id)
    return;
  self->case_id = case_id;
  clear (self);
  say (self);
  load (self);
}
