/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-store-intakes.h"
#include "tonari-weak.h"

struct _TonariIntakeList
{
  AdwBin parent;

  TonariContext *context;
  GtkWidget *expander;
  GPtrArray *rows;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariIntakeList, tonari_intake_list, ADW_TYPE_BIN)

static void
activated_cb (TonariIntakeList *self, GtkWidget *row)
{
  gint64 *id = g_object_get_data (G_OBJECT (row), "intake");

  g_signal_emit (self, signals[OPENED], 0, *id);
}

static void
add_row (TonariIntakeList *self, const TonariIntakeSheet *sheet)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *at = tonari_context_format_date (self->context, sheet->intake->at.date);
  g_autofree char *title = NULL;
  gint64 *id = g_new (gint64, 1);

  title = g_strdup_printf ("%s%s%s", sheet->acase->code != NULL ? sheet->acase->code : _ ("Intake"),
                           sheet->person->name != NULL ? "　" : "",
                           sheet->person->name != NULL ? sheet->person->name : "");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), at);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  *id = sheet->intake->row.id;
  g_object_set_data_full (G_OBJECT (row), "intake", id, g_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self->expander), row);
  g_ptr_array_add (self->rows, row);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeList) self = tonari_weak_take (data);
  const GPtrArray *open = row;
  g_autofree char *title = NULL;

  if (self == NULL || self->context == NULL)
    return;
  if (open == NULL)
    {
      tonari_context_fail (context, _ ("The open intakes could not be read."), error);
      return;
    }
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self->expander), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < open->len; i++)
    add_row (self, open->pdata[i]);
  title = g_strdup_printf (ngettext ("%u unfinished intake", "%u unfinished intakes", open->len), open->len);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander), title);
  gtk_widget_set_visible (GTK_WIDGET (self), open->len > 0);
}

static gpointer
open_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_intakes_open (db, error);
}

static void
load (TonariIntakeList *self)
{
  if (tonari_context_queue (self->context) == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }
  tonari_context_load (self->context, open_func, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL,
                       loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariIntakeList *self, const char *table, gint64 id)
{
  if (*table == '\0' || g_str_equal (table, "intakes") || g_str_equal (table, "cases"))
    load (self);
}

static void
tonari_intake_list_dispose (GObject *object)
{
  TonariIntakeList *self = TONARI_INTAKE_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_intake_list_parent_class)->dispose (object);
}

static void
tonari_intake_list_class_init (TonariIntakeListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_intake_list_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_intake_list_init (TonariIntakeList *self)
{
  GtkWidget *box = gtk_list_box_new ();

  self->rows = g_ptr_array_new ();
  self->expander = adw_expander_row_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (box), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (box), self->expander);
  gtk_widget_add_css_class (box, "boxed-list");
  g_object_set (box, "margin-start", 12, "margin-end", 12, "margin-top", 12, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Open Intakes"),
                                  -1);
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_intake_list_new (TonariContext *context)
{
  TonariIntakeList *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_INTAKE_LIST, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  load (self);

  return GTK_WIDGET (self);
}
