/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-entry.h"
#include "tonari-class-text.h"
#include "tonari-row-list.h"
#include "tonari-store-classes.h"

struct _TonariClassList
{
  AdwBin parent_instance;

  TonariContext *context;
  GCancellable *cancellable;

  GtkStack *stack;
  GtkWidget *now_title;
  TonariRowList *now_list;
  GtkWidget *past_title;
  TonariRowList *past_list;
};

enum
{
  OPENED,
  LISTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariClassList, tonari_class_list, ADW_TYPE_BIN)

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_class_entries (db, *(int *) data, error);
}

static GMenuModel *
row_menu (gint64 id)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) edit = g_menu_item_new (_ ("_Edit…"), NULL);
  g_autoptr (GMenuItem) delete = g_menu_item_new (_ ("_Delete"), NULL);

  g_menu_item_set_action_and_target (edit, "classes.edit-class", "x", id);
  g_menu_item_set_action_and_target (delete, "classes.delete-class", "x", id);
  g_menu_append_item (menu, edit);
  g_menu_append_item (menu, delete);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static GtkWidget *
entry_row (TonariClassList *self, const TonariClassEntry *entry)
{
  const char *edition = tonari_words_label (&tonari_edition_words, entry->aclass->edition);
  g_autofree char *span = tonari_class_text_span (self->context, entry->first, entry->last);
  g_autofree char *next = tonari_class_text_day (self->context, entry->next, TRUE);
  g_autofree char *sessions =
      g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, entry->held, entry->sessions);
  g_autofree char *people = g_strdup_printf ("%" G_GINT64_FORMAT, entry->participants);
  GString *subtitle = g_string_new (edition);
  g_autofree char *text = NULL;
  GtkWidget *row;

  if (*span != '\0')
    g_string_append_printf (subtitle, "  ·  %s", span);
  if (tonari_date_is_known (entry->next))
    {
      g_string_append (subtitle, "  ·  ");
      /* Translators: %s is the day of the next session */
      g_string_append_printf (subtitle, _ ("next on %s"), next);
    }
  text = g_string_free (subtitle, FALSE);

  row =
      tonari_row_list_row (entry->aclass->title != NULL ? entry->aclass->title : _ ("Class without a title"),
                           text, TRUE);
  /* Translators: sessions held of all sessions, under the figures 3/6 */
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (sessions, _ ("held")));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (people, _ ("participants")));

  return row;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassList) self = data;
  const GPtrArray *entries = row;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->context == NULL)
    return;
  if (entries == NULL)
    {
      tonari_context_fail (context, _ ("The classes could not be read."), error);
      return;
    }

  tonari_row_list_begin (self->now_list);
  tonari_row_list_begin (self->past_list);
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariClassEntry *entry = g_ptr_array_index (entries, i);
      g_autoptr (GMenuModel) menu = row_menu (entry->aclass->row.id);

      tonari_row_list_add (tonari_class_entry_goes_on (entry) ? self->now_list : self->past_list,
                           entry->aclass->row.id, entry_row (self, entry), menu);
    }
  tonari_row_list_end (self->now_list);
  tonari_row_list_end (self->past_list);

  gtk_widget_set_visible (self->now_title, tonari_row_list_length (self->now_list) > 0);
  gtk_widget_set_visible (self->past_title, tonari_row_list_length (self->past_list) > 0);
  gtk_stack_set_visible_child_name (self->stack, entries->len > 0 ? "list" : "empty");
  g_signal_emit (self, signals[LISTED], 0, entries->len > 0);
}

void
tonari_class_list_reload (TonariClassList *self)
{
  int *today;

  g_return_if_fail (TONARI_IS_CLASS_LIST (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  today = g_new (int, 1);
  *today = tonari_context_today (self->context);
  tonari_context_load (self->context, load, today, g_free, (GDestroyNotify) g_ptr_array_unref,
                       self->cancellable, loaded_cb, g_object_ref (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassList *self)
{
  static const char *const tables[] = { "", "classes", "sessions", "enrolments", NULL };

  if (g_strv_contains (tables, table))
    tonari_class_list_reload (self);
}

static void
activated_cb (TonariRowList *list, gint64 key, TonariClassList *self)
{
  g_signal_emit (self, signals[OPENED], 0, key);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 key, TonariClassList *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "classes.delete-class", "x", key);
}

static void
tonari_class_list_dispose (GObject *object)
{
  TonariClassList *self = TONARI_CLASS_LIST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_class_list_parent_class)->dispose (object);
}

static void
tonari_class_list_class_init (TonariClassListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_class_list_dispose;

  signals[LISTED] = g_signal_new ("listed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-class-list.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariClassList, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariClassList, now_title);
  gtk_widget_class_bind_template_child (widget_class, TonariClassList, now_list);
  gtk_widget_class_bind_template_child (widget_class, TonariClassList, past_title);
  gtk_widget_class_bind_template_child (widget_class, TonariClassList, past_list);
}

static void
tonari_class_list_init (TonariClassList *self)
{
  TonariRowList *lists[2];

  gtk_widget_init_template (GTK_WIDGET (self));

  lists[0] = self->now_list;
  lists[1] = self->past_list;
  tonari_row_list_set_name (self->now_list, _ ("Going On and Planned"));
  tonari_row_list_set_name (self->past_list, _ ("Earlier Classes"));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_signal_connect_object (lists[i], "activated", G_CALLBACK (activated_cb), self, 0);
      g_signal_connect_object (lists[i], "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
    }
}

GtkWidget *
tonari_class_list_new (TonariContext *context)
{
  TonariClassList *self = g_object_new (TONARI_TYPE_CLASS_LIST, NULL);

  self->context = g_object_ref (context);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);
  tonari_class_list_reload (self);

  return GTK_WIDGET (self);
}
