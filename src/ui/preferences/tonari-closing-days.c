/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-closing-days.h"

#include <glib/gi18n-lib.h>

#include "tonari-closing-day.h"
#include "tonari-editor.h"
#include "tonari-record-list.h"
#include "tonari-rows.h"

struct _TonariClosingDays
{
  AdwBin parent_instance;

  TonariContext *context;
  GCancellable *cancellable;
  TonariRecordList *list;
  GtkWidget *offer;
};

static const TonariEditorRow day_rows[] = {
  { "text", N_ ("What for"), N_ ("For example the turn of the year"), 0 },
  { "start_on", N_ ("First day"), N_ ("For example 2026-12-29"),
    TONARI_EDITOR_REQUIRED | TONARI_EDITOR_CERTAIN },
  { "end_on", N_ ("Last day"), N_ ("Empty for a single day"), TONARI_EDITOR_CERTAIN },
  { "yearly", N_ ("Every year"), N_ ("From the same day of the month to the same day"), 0 },
};

G_DEFINE_FINAL_TYPE (TonariClosingDays, tonari_closing_days, ADW_TYPE_BIN)

static char *
check_day (gconstpointer row, const char **field, gpointer data)
{
  const TonariClosingDay *day = row;

  if (!tonari_date_is_known (day->end_on) || day->end_on.day >= day->start_on.day)
    return NULL;

  *field = "end_on";
  return g_strdup (
      _ ("The last day lies before the first. Over the turn of the year it is a day of the next year."));
}

static void
describe_day (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  TonariClosingDays *self = data;
  const TonariClosingDay *day = row;
  g_autofree char *from = tonari_context_format_date (self->context, day->start_on);
  g_autofree char *to = tonari_context_format_date (self->context, day->end_on);
  g_autofree char *span = NULL;

  if (!tonari_date_is_known (day->end_on) || day->end_on.day == day->start_on.day)
    span = g_strdup (from);
  else
    span = g_strdup_printf (_ ("%1$s–%2$s"), from, to);
  /* Translators: %s is a day or from one day to another */
  *subtitle = day->yearly ? g_strdup_printf (_ ("%s, every year"), span) : g_strdup (span);
  *title = g_strdup (day->text != NULL ? day->text : _ ("Closed"));
}

static void
open_editor (TonariClosingDays *self, const TonariClosingDay *day)
{
  TonariEditor *editor =
      tonari_editor_new (self->context, day->row.id == 0 ? _ ("New Closing Day") : _ ("Closing Day"),
                         &tonari_closing_day_entity, day, day_rows, G_N_ELEMENTS (day_rows));

  tonari_editor_set_check (editor, check_day, NULL, NULL);
  tonari_record_list_present_editor (self->list, editor);
}

static void
edit_day (TonariRecordList *list, gconstpointer row, gpointer data)
{
  g_autoptr (TonariClosingDay) fresh = tonari_closing_day_new ();

  open_editor (data, row != NULL ? row : fresh);
}

/* Offered in the editor, where it can be made one's own before it is saved. */
static void
offer_cb (GtkButton *button, TonariClosingDays *self)
{
  g_autoptr (TonariClosingDay) day = tonari_closing_day_new ();
  int year = 0;

  tonari_date_ymd (tonari_date_from_day (tonari_context_today (self->context)), &year, NULL, NULL);
  day->text = g_strdup (_ ("Turn of the year"));
  day->start_on = tonari_date_new (year, 12, 29);
  day->end_on = tonari_date_new (year + 1, 1, 3);
  day->yearly = TRUE;
  open_editor (self, day);
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClosingDays) self = data;
  GPtrArray *days = (GPtrArray *) row;
  gboolean yearly = FALSE;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (days == NULL)
    {
      tonari_context_fail (context, _ ("The closing days could not be read."), error);
      return;
    }

  for (guint i = 0; i < days->len; i++)
    yearly |= ((TonariClosingDay *) g_ptr_array_index (days, i))->yearly;
  gtk_widget_set_visible (self->offer, !yearly);
  tonari_record_list_set_rows (self->list, g_ptr_array_ref (days));
}

static void
reload (TonariClosingDays *self)
{
  if (tonari_context_queue (self->context) != NULL)
    tonari_context_load (self->context, load, NULL, NULL, (GDestroyNotify) g_ptr_array_unref,
                         self->cancellable, loaded_cb, g_object_ref (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClosingDays *self)
{
  if (*table == '\0' || g_str_equal (table, tonari_closing_day_entity.table))
    reload (self);
}

static void
tonari_closing_days_dispose (GObject *object)
{
  TonariClosingDays *self = TONARI_CLOSING_DAYS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_closing_days_parent_class)->dispose (object);
}

static void
tonari_closing_days_class_init (TonariClosingDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_closing_days_dispose;
}

static void
tonari_closing_days_init (TonariClosingDays *self)
{
  self->cancellable = g_cancellable_new ();
}

GtkWidget *
tonari_closing_days_new (TonariContext *context)
{
  TonariClosingDays *self = g_object_new (TONARI_TYPE_CLOSING_DAYS, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->context = g_object_ref (context);
  self->list = tonari_record_list_new (context, &tonari_closing_day_entity, _ ("Closing Days"),
                                       _ ("Add a Closing Day"),
                                       _ ("None yet. National holidays are known without being entered."));
  tonari_record_list_set_description (self->list, _ ("No class is planned on these days."));
  tonari_record_list_set_describe (self->list, describe_day, self);
  tonari_record_list_set_edit (self->list, edit_day, self);
  tonari_record_list_set_delete (self->list, _ ("Delete a closing day"), _ ("Closing day deleted"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));

  self->offer = gtk_button_new_with_label (_ ("Add the turn of the year, 29 December to 3 January…"));
  gtk_widget_set_halign (self->offer, GTK_ALIGN_START);
  gtk_widget_set_visible (self->offer, FALSE);
  g_signal_connect_object (self->offer, "clicked", G_CALLBACK (offer_cb), self, 0);
  gtk_box_append (GTK_BOX (box), self->offer);
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);
  reload (self);

  return GTK_WIDGET (self);
}
