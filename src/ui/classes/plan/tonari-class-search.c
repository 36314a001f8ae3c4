/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-search.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-offered.h"
#include "tonari-row-list.h"
#include "tonari-store-class-search.h"

struct _TonariClassSearch
{
  AdwBin parent_instance;

  TonariContext *context;
  GCancellable *cancellable;
  GPtrArray *hits;

  GtkEditable *entry;
  GtkWidget *place; /* of the entry */
  GtkStack *stack;
  TonariRowList *results;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariClassSearch, tonari_class_search, ADW_TYPE_BIN)

static const char *
place_name (TonariClassHitPlace place)
{
  switch (place)
    {
    case TONARI_CLASS_HIT_THEMES:
      return _ ("Themes");
    case TONARI_CLASS_HIT_MINUTES:
      return _ ("Minutes of the session");
    case TONARI_CLASS_HIT_HOME_PRACTICE:
      return _ ("Home practice");
    case TONARI_CLASS_HIT_REVIEW:
      return _ ("Staff review");
    case TONARI_CLASS_HIT_CLASS:
    default:
      return _ ("Class");
    }
}

static GtkWidget *
hit_row (TonariClassSearch *self, const TonariClassHit *hit)
{
  const char *class_title = hit->title != NULL ? hit->title : _ ("Class without a title");
  TonariSession session = { .number = hit->number };
  g_autofree char *number = tonari_class_text_number (&session);
  g_autofree char *day = tonari_class_text_day (self->context, hit->date, TRUE);
  g_autofree char *title =
      hit->session != 0 ? g_strdup_printf ("%s   %s   %s", class_title, number, day) : g_strdup (class_title);
  GtkWidget *row = tonari_row_list_row (title, hit->excerpt, TRUE);

  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_pill (place_name (hit->place), NULL));

  return row;
}

static void
show_hits (TonariClassSearch *self)
{
  tonari_row_list_begin (self->results);
  for (guint i = 0; i < self->hits->len; i++)
    tonari_row_list_add (self->results, (gint64) i + 1, hit_row (self, g_ptr_array_index (self->hits, i)),
                         NULL);
  tonari_row_list_end (self->results);
  gtk_stack_set_visible_child_name (self->stack, self->hits->len > 0 ? "results" : "nothing");
}

static gpointer
search (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_class_search (db, data, error);
}

static void
found_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassSearch) self = data;
  const GPtrArray *hits = row;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (hits == NULL)
    {
      tonari_context_fail (context, _ ("The classes could not be searched."), error);
      return;
    }

  g_clear_pointer (&self->hits, g_ptr_array_unref);
  self->hits = g_ptr_array_ref ((GPtrArray *) hits);
  show_hits (self);
}

static void
start (TonariClassSearch *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (*text == '\0' || tonari_context_queue (self->context) == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "list");
      return;
    }

  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, search, g_steal_pointer (&text), g_free,
                       (GDestroyNotify) g_ptr_array_unref, self->cancellable, found_cb, g_object_ref (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassSearch *self)
{
  static const char *const tables[] = { "", "classes", "sessions", NULL };

  if (g_strv_contains (tables, table) && *gtk_editable_get_text (self->entry) != '\0')
    start (self);
}

static void
text_changed_cb (GtkSearchEntry *entry, TonariClassSearch *self)
{
  start (self);
}

static void
open_hit (TonariClassSearch *self, guint index)
{
  const TonariClassHit *hit;

  if (self->hits == NULL || index >= self->hits->len)
    return;

  hit = g_ptr_array_index (self->hits, index);
  g_signal_emit (self, signals[OPENED], 0, hit->class_id, hit->session);
}

static void
activate_cb (GtkSearchEntry *entry, TonariClassSearch *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "results") == 0)
    open_hit (self, 0);
}

static void
stop_cb (GtkSearchEntry *entry, TonariClassSearch *self)
{
  gtk_editable_set_text (self->entry, "");
}

static void
activated_cb (TonariRowList *list, gint64 key, TonariClassSearch *self)
{
  open_hit (self, (guint) key - 1);
}

void
tonari_class_search_find (TonariClassSearch *self)
{
  g_return_if_fail (TONARI_IS_CLASS_SEARCH (self));

  if (!gtk_widget_get_visible (self->place))
    {
      gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
      return;
    }

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

void
tonari_class_search_offer (TonariClassSearch *self, gboolean offered)
{
  g_return_if_fail (TONARI_IS_CLASS_SEARCH (self));

  tonari_offered_set (self->place, offered, GTK_WIDGET (self->stack));
}

void
tonari_class_search_set_text (TonariClassSearch *self, const char *text)
{
  g_return_if_fail (TONARI_IS_CLASS_SEARCH (self));

  gtk_editable_set_text (self->entry, text);
}

static GtkWidget *
clamp_new (GtkWidget *child)
{
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860);
  gtk_widget_set_margin_start (child, 12);
  gtk_widget_set_margin_end (child, 12);
  adw_clamp_set_child (ADW_CLAMP (clamp), child);

  return clamp;
}

static void
tonari_class_search_dispose (GObject *object)
{
  TonariClassSearch *self = TONARI_CLASS_SEARCH (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->hits, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_class_search_parent_class)->dispose (object);
}

static void
tonari_class_search_class_init (TonariClassSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_search_dispose;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_INT64);
}

static void
tonari_class_search_init (TonariClassSearch *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *clamp;

  self->entry = GTK_EDITABLE (gtk_search_entry_new ());
  g_object_set (self->entry, "placeholder-text", _ ("Classes, minutes, home practice, reviews"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search classes and what was written about their sessions"), -1);
  clamp = clamp_new (GTK_WIDGET (self->entry));
  gtk_widget_set_margin_top (clamp, 12);
  gtk_box_append (GTK_BOX (box), clamp);
  self->place = clamp;

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (self->entry, "search-changed", G_CALLBACK (text_changed_cb), self, 0);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, 0);
  g_signal_connect_object (self->entry, "stop-search", G_CALLBACK (stop_cb), self, 0);
}

GtkWidget *
tonari_class_search_new (TonariContext *context, GtkWidget *list)
{
  TonariClassSearch *self = g_object_new (TONARI_TYPE_CLASS_SEARCH, NULL);
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *nothing = adw_status_page_new ();

  self->context = g_object_ref (context);
  gtk_stack_add_named (self->stack, list, "list");

  self->results = TONARI_ROW_LIST (tonari_row_list_new (_ ("Found")));
  gtk_widget_set_margin_top (GTK_WIDGET (self->results), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->results), 24);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), clamp_new (GTK_WIDGET (self->results)));
  gtk_stack_add_named (self->stack, window, "results");

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (nothing), "system-search-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (nothing), _ ("Nothing Found"));
  adw_status_page_set_description (ADW_STATUS_PAGE (nothing), _ ("Try a shorter piece of a word."));
  gtk_stack_add_named (self->stack, nothing, "nothing");

  g_signal_connect_object (self->results, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);

  return GTK_WIDGET (self);
}
