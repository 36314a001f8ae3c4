/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-figure-cases.h"

#include <glib/gi18n-lib.h>

#include "tonari-columns.h"
#include "tonari-label-parts.h"
#include "tonari-navigator.h"
#include "tonari-reading.h"
#include "tonari-store-cases.h"
#include "tonari-weak.h"

struct _TonariFigureCases
{
  AdwWindow parent_instance;

  TonariContext *context;
  TonariReading *reading;
  GArray *shares;
  GListStore *store;
  GtkColumnView *view;
  GtkLabel *singles;
  TonariStatisticsUnit unit;
};

G_DEFINE_FINAL_TYPE (TonariFigureCases, tonari_figure_cases, ADW_TYPE_WINDOW)

/* A case and how often it stands in the figure. */
typedef struct
{
  gint64 case_id;
  guint n;
  char *code;
  char *name;
} Line;

static void
line_free (gpointer data)
{
  Line *self = data;

  g_free (self->code);
  g_free (self->name);
  g_free (self);
}

/* The name of a unit stands within a line elsewhere; above a column it begins with a capital. */
static char *
heading_of (TonariStatisticsUnit unit)
{
  const char *word = tonari_words_label (&tonari_statistics_unit_words, (int) unit);
  const char *rest = g_utf8_next_char (word);
  g_autofree char *first = g_utf8_strup (word, rest - word);

  return g_strconcat (first, rest, NULL);
}

static char *
code_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const Line *) row)->code);
}

static int
code_compare (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (((const Line *) a)->code, ((const Line *) b)->code);
}

static char *
name_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const Line *) row)->name);
}

static char *
count_text (gconstpointer row, gpointer data)
{
  return g_strdup_printf ("%u", ((const Line *) row)->n);
}

static void
activate_cb (TonariFigureCases *self, guint position)
{
  const Line *line = tonari_columns_at (self->view, position);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  gint64 case_id = line->case_id;

  gtk_window_close (GTK_WINDOW (self));
  if (parent != NULL)
    tonari_navigator_open_case (GTK_WIDGET (parent), case_id);
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const GArray *shares = data;
  g_autoptr (GHashTable) by_case = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GPtrArray) entries = tonari_store_register (db, error);
  GPtrArray *lines;

  if (entries == NULL)
    return NULL;

  for (guint i = 0; i < shares->len; i++)
    {
      TonariStatisticsShare *share = &g_array_index (shares, TonariStatisticsShare, i);

      g_hash_table_insert (by_case, &share->case_id, share);
    }
  lines = g_ptr_array_new_with_free_func (line_free);
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = g_ptr_array_index (entries, i);
      const TonariStatisticsShare *share = g_hash_table_lookup (by_case, &entry->case_id);
      Line *line;

      if (share == NULL)
        continue;
      line = g_new0 (Line, 1);
      line->case_id = entry->case_id;
      line->n = share->n;
      line->code = g_strdup (entry->code);
      line->name = g_strdup (entry->name);
      g_ptr_array_add (lines, line);
    }

  return lines;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariFigureCases) self = tonari_weak_take (data);
  GPtrArray *lines;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The cases behind this figure could not be read."), error);
      return;
    }

  lines = g_ptr_array_ref ((GPtrArray *) row);
  g_ptr_array_set_free_func (lines, NULL);
  tonari_row_object_fill (self->store, lines, line_free);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->store)) > 0)
    tonari_columns_focus (self->view, 0);
}

static void
read_again (GtkWidget *widget, GCancellable *cancellable)
{
  TonariFigureCases *self = TONARI_FIGURE_CASES (widget);

  /* Another book has no such cases. */
  if (cancellable == NULL)
    gtk_window_close (GTK_WINDOW (self));
  else
    tonari_context_load (self->context, load_func, g_array_ref (self->shares), (GDestroyNotify) g_array_unref,
                         (GDestroyNotify) g_ptr_array_unref, cancellable, loaded_cb, tonari_weak_new (self));
}

static void
tonari_figure_cases_dispose (GObject *object)
{
  TonariFigureCases *self = TONARI_FIGURE_CASES (object);

  g_clear_object (&self->reading);
  g_clear_object (&self->context);
  g_clear_object (&self->store);
  g_clear_pointer (&self->shares, g_array_unref);

  G_OBJECT_CLASS (tonari_figure_cases_parent_class)->dispose (object);
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
tonari_figure_cases_class_init (TonariFigureCasesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_figure_cases_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static void
tonari_figure_cases_init (TonariFigureCases *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);

  self->store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  self->view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (self->store)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Cases"),
                                  -1);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  self->singles = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, "margin-start", 12, "margin-end",
                                12, "margin-top", 9, "margin-bottom", 9, "visible", FALSE, NULL);
  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->singles));
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 480);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

/* What has no case cannot stand in the table, and is not passed over either. */
static void
show_singles (TonariFigureCases *self)
{
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < self->shares->len; i++)
    {
      const TonariStatisticsShare *share = &g_array_index (self->shares, TonariStatisticsShare, i);

      if (share->case_id == 0)
        n += share->n;
    }
  if (self->unit == TONARI_STATISTICS_UNIT_MET)
    text = g_strdup_printf (ngettext ("Beside these there is %u person who was met without a case.",
                                      "Beside these there are %u people who were met without a case.", n),
                            n);
  else
    text = g_strdup_printf (ngettext ("Beside these there is %u contact without a case.",
                                      "Beside these there are %u contacts without a case.", n),
                            n);
  tonari_label_phrases_show (self->singles, text);
  gtk_widget_set_visible (GTK_WIDGET (self->singles), n > 0);
}

GtkWindow *
tonari_figure_cases_open (
    GtkWidget *from, TonariContext *context, const char *title, TonariStatisticsUnit unit, GArray *shares)
{
  static const char *const tables[] = { "cases", "persons", NULL };
  TonariFigureCases *self = g_object_new (TONARI_TYPE_FIGURE_CASES, NULL);
  GtkRoot *root = gtk_widget_get_root (from);
  g_autofree char *heading = heading_of (unit);

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), GTK_WINDOW (self));

  self->context = g_object_ref (context);
  self->shares = shares;
  self->unit = unit;
  tonari_columns_add (self->view, C_ ("register", "Code"), code_text, code_compare, 0, self);
  tonari_columns_add (self->view, C_ ("register", "Name"), name_text, NULL, TONARI_COLUMN_EXPAND, self);
  tonari_columns_add (self->view, heading, count_text, NULL, TONARI_COLUMN_NUMBER, self);
  show_singles (self);
  gtk_window_set_title (GTK_WINDOW (self), title);
  self->reading = tonari_reading_new (GTK_WIDGET (self), context, tables, read_again);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
