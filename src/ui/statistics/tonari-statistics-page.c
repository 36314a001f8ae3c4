/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-empty.h"
#include "tonari-figure-cases.h"
#include "tonari-figure-table.h"
#include "tonari-label-parts.h"
#include "tonari-page.h"
#include "tonari-reading.h"
#include "tonari-scroll-keys.h"
#include "tonari-statistics-confirm.h"
#include "tonari-statistics-csv.h"
#include "tonari-statistics-data.h"
#include "tonari-statistics-head.h"
#include "tonari-statistics-print.h"
#include "tonari-statistics-room.h"
#include "tonari-store-statistics.h"
#include "tonari-weak.h"

/* Tables stand no further apart than this, in pixels of the screen. */
#define WIDEST 1180

struct _TonariStatisticsPage
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariReading *reading;
  GCancellable *asking;
  TonariStatisticsWish being_read;
  TonariStatisticsData *data;
  GtkStack *stack;
  TonariStatisticsHead *head;
  GtkBox *tables;
  GtkWidget *undated;
  GtkWidget *header;
  gboolean wants_focus;
};

static void tonari_statistics_page_page_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariStatisticsPage,
                               tonari_statistics_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, tonari_statistics_page_page_init))

static TonariStatisticsWish
wish_of (TonariStatisticsPage *self)
{
  return (TonariStatisticsWish){ tonari_period_chooser_get (tonari_statistics_head_chooser (self->head)),
                                 tonari_context_today (self->context),
                                 tonari_statistics_head_for_others (self->head),
                                 tonari_statistics_head_as_confirmed (self->head) };
}

/* A figure and what is asked of it. */
typedef struct
{
  TonariStatisticsWish wish;
  TonariStatisticsPeriod column;
  char *table;
  char *row;
  char *title;
  TonariStatisticsUnit unit;
  GArray *shares;
} Asked;

static void
asked_free (gpointer data)
{
  Asked *self = data;

  g_free (self->table);
  g_free (self->row);
  g_free (self->title);
  g_clear_pointer (&self->shares, g_array_unref);
  g_free (self);
}

static gpointer
cases_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Asked *asked = data;
  Asked *found;
  GArray *shares = tonari_statistics_data_cases (db, &asked->wish, asked->column, asked->table, asked->row,
                                                 cancellable, error);

  if (shares == NULL)
    return NULL;
  found = g_new0 (Asked, 1);
  found->title = g_strdup (asked->title);
  found->unit = asked->unit;
  found->shares = shares;

  return found;
}

static void
cases_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariStatisticsPage) self = tonari_weak_take (data);
  const Asked *found = row;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    tonari_context_fail (context, _ ("The cases behind this figure could not be read."), error);
  else if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    tonari_figure_cases_open (GTK_WIDGET (self), context, found->title, found->unit,
                              g_array_ref (found->shares));
}

/* Whoever asks for another figure, or leaves, no longer waits for the first. */
static void
stop_asking (TonariStatisticsPage *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
}

static void
opened_cb (TonariStatisticsPage *self, guint row, guint column, TonariFigureTable *from)
{
  const TonariStatistics *statistics = self->data->statistics;
  const TonariStatisticsTable *table = tonari_statistics_table (statistics, tonari_figure_table_token (from));
  const TonariStatisticsRow *figures = g_ptr_array_index (table->rows, row);
  Asked *asked = g_new0 (Asked, 1);

  /* Those behind what is seen, whatever is wanted by now. */
  asked->wish = self->data->wish;
  asked->column = column + 1 == statistics->n_columns
                      ? statistics->period
                      : tonari_statistics_period_month (statistics->period, column);
  asked->table = g_strdup (table->token);
  asked->row = g_strdup (figures->token);
  asked->title = g_strdup_printf ("%s · %s", figures->label, statistics->column_labels[column]);
  asked->unit = figures->unit;
  stop_asking (self);
  self->asking = g_cancellable_new ();
  tonari_context_load (self->context, cases_func, asked, asked_free, asked_free, self->asking, cases_cb,
                       tonari_weak_new (self));
}

static void
copied_cb (TonariStatisticsPage *self)
{
  tonari_context_say (self->context, _ ("The table is copied. Paste it into a spreadsheet or a form."));
}

/* Where the keyboard was: the tables are made anew. */
typedef struct
{
  char *table;
  guint row;
  guint column;
} Spot;

static Spot
focused_spot (TonariStatisticsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *table = focus != NULL ? gtk_widget_get_ancestor (focus, TONARI_TYPE_FIGURE_TABLE) : NULL;
  Spot spot = { NULL, 0, 0 };

  if (table != NULL && gtk_widget_is_ancestor (table, GTK_WIDGET (self)) &&
      tonari_figure_table_where (TONARI_FIGURE_TABLE (table), &spot.row, &spot.column))
    spot.table = g_strdup (tonari_figure_table_token (TONARI_FIGURE_TABLE (table)));

  return spot;
}

static void
clear (TonariStatisticsPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->tables))) != NULL)
    gtk_box_remove (self->tables, child);
  g_clear_pointer (&self->data, tonari_statistics_data_unref);
}

static void
show_undated (TonariStatisticsPage *self)
{
  guint n = self->data->statistics->undated;
  g_autofree char *text = g_strdup_printf (ngettext ("%u record has no date and stands in no column.",
                                                     "%u records have no date and stand in no column.", n),
                                           n);

  tonari_label_phrases_show (GTK_LABEL (self->undated), text);
  gtk_widget_set_visible (self->undated, n > 0);
}

static void
fill (TonariStatisticsPage *self)
{
  const TonariStatistics *statistics = self->data->statistics;
  g_autofree char *confirmed =
      tonari_statistics_data_confirmed (self->data, tonari_context_date_style (self->context, FALSE));
  /* What is made for people outside is looked at with them, and of what was handed in the cases of now say
   * nothing. */
  gboolean opens = !statistics->for_others && !tonari_statistics_data_is_confirmed (self->data);

  tonari_period_chooser_set_first (tonari_statistics_head_chooser (self->head), self->data->first_day);
  tonari_statistics_head_show_outside (self->head, self->data->outside_too);
  tonari_statistics_head_show_confirmed (self->head, tonari_statistics_data_can_confirm (self->data),
                                         confirmed,
                                         statistics->for_others
                                             ? NULL
                                             : (const char *const *) self->data->differences);
  show_undated (self);
  for (guint i = 0; i < statistics->tables->len; i++)
    {
      GtkWidget *table =
          tonari_figure_table_new (statistics, g_ptr_array_index (statistics->tables, i), opens);

      g_signal_connect_object (table, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (table, "copied", G_CALLBACK (copied_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->tables, table);
    }
  gtk_stack_set_visible_child_name (self->stack, self->data->first_day > 0 ? "figures" : "empty");
}

static gboolean
shows_what_is_wanted (TonariStatisticsPage *self)
{
  TonariStatisticsWish wish = wish_of (self);

  return self->data != NULL && tonari_statistics_wish_equal (&self->data->wish, &wish);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariStatisticsPage) self = tonari_weak_take (data);
  const TonariStatisticsData *read = row;
  TonariStatisticsWish wish;
  Spot spot;

  if (self == NULL || self->tables == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      /* Figures of something else do not stand under what was chosen. */
      if (!shows_what_is_wanted (self))
        clear (self);
      tonari_context_fail (context, _ ("The statistics could not be read."), error);
      return;
    }

  wish = wish_of (self);
  /* Something else is wanted by now.  Either it is being read, or the day has become another one. */
  if (!tonari_statistics_wish_equal (&read->wish, &wish))
    {
      if (tonari_statistics_wish_equal (&read->wish, &self->being_read))
        tonari_reading_later (self->reading);
      return;
    }

  spot = focused_spot (self);
  clear (self);
  self->data = tonari_statistics_data_ref ((TonariStatisticsData *) row);
  fill (self);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->tables));
       child != NULL && spot.table != NULL; child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (tonari_figure_table_token (TONARI_FIGURE_TABLE (child)), spot.table))
      tonari_figure_table_focus (TONARI_FIGURE_TABLE (child), spot.row, spot.column);
  g_free (spot.table);
  if (self->wants_focus && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  self->wants_focus = FALSE;
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_statistics_data_read (db, data, error);
}

static void
read_again (GtkWidget *widget, GCancellable *cancellable)
{
  TonariStatisticsPage *self = TONARI_STATISTICS_PAGE (widget);
  TonariStatisticsWish wish = wish_of (self);

  if (cancellable == NULL)
    {
      clear (self);
      gtk_stack_set_visible_child_name (self->stack, "loading");
      return;
    }
  self->being_read = wish;
  tonari_context_load (self->context, load_func, g_memdup2 (&wish, sizeof wish), g_free,
                       (GDestroyNotify) tonari_statistics_data_unref, cancellable, loaded_cb,
                       tonari_weak_new (self));
}

static gpointer
outside_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_set_statistics_outside (db, GPOINTER_TO_INT (data), error);

  return NULL;
}

/* The switch goes back to what the book holds where that was not to be changed. */
static void
outside_done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariStatisticsPage) self = tonari_weak_take (data);

  if (error == NULL)
    return;
  tonari_context_fail (context, error->message, NULL);
  if (self != NULL && self->reading != NULL)
    tonari_reading_later (self->reading);
}

/* How an office counts is the same every year: it is kept in the book. */
static void
outside_cb (TonariStatisticsPage *self, gboolean outside_too)
{
  tonari_context_change (self->context, outside_func, GINT_TO_POINTER (outside_too), NULL, NULL,
                         _ ("How the statistics are counted"), NULL, outside_done_cb, tonari_weak_new (self));
}

static void
confirm_cb (TonariStatisticsPage *self)
{
  if (self->data != NULL)
    tonari_statistics_confirm_ask (GTK_WIDGET (self), self->context, self->data);
}

static gboolean
has_figures (TonariStatisticsPage *self)
{
  if (!shows_what_is_wanted (self))
    {
      tonari_context_say (self->context, _ ("The figures are not read yet."));
      tonari_reading_later (self->reading);
      return FALSE;
    }
  if (self->data->first_day == 0)
    {
      tonari_context_say (self->context, _ ("There is nothing to count yet."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
print_page (TonariPage *page)
{
  TonariStatisticsPage *self = TONARI_STATISTICS_PAGE (page);
  TonariStatisticsWish wish = wish_of (self);

  if (has_figures (self))
    tonari_statistics_print_open (GTK_WIDGET (self), self->context, &wish);

  return TRUE;
}

static void
print_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_page (TONARI_PAGE (data));
}

static void
csv_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariStatisticsPage *self = data;

  if (has_figures (self))
    tonari_statistics_save_csv (GTK_WIDGET (self), self->context, self->data->statistics);
}

static char *
get_subtitle (TonariPage *page)
{
  TonariStatisticsPage *self = TONARI_STATISTICS_PAGE (page);

  return tonari_statistics_head_for_others (self->head) ? g_strdup (_ ("For people outside")) : NULL;
}

static gboolean
find_page (TonariPage *page)
{
  return gtk_widget_child_focus (GTK_WIDGET (TONARI_STATISTICS_PAGE (page)->head), GTK_DIR_TAB_FORWARD);
}

static gboolean
take_focus (TonariPage *page)
{
  TonariStatisticsPage *self = TONARI_STATISTICS_PAGE (page);

  /* Whoever comes by a key is let in as soon as there is something to see. */
  self->wants_focus = self->data == NULL;

  return self->data != NULL && gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
get_header_widget (TonariPage *page)
{
  return TONARI_STATISTICS_PAGE (page)->header;
}

static const char *
get_help (TonariPage *page)
{
  return "statistics";
}

static void
tonari_statistics_page_page_init (TonariPageInterface *iface)
{
  iface->get_subtitle = get_subtitle;
  iface->find = find_page;
  iface->print = print_page;
  iface->take_focus = take_focus;
  iface->get_header_widget = get_header_widget;
  iface->get_help = get_help;
}

static void
tonari_statistics_page_dispose (GObject *object)
{
  TonariStatisticsPage *self = TONARI_STATISTICS_PAGE (object);

  g_clear_object (&self->reading);
  stop_asking (self);
  /* The tables look at what was read: they go first. */
  if (self->tables != NULL)
    clear (self);
  self->tables = NULL;
  g_clear_object (&self->header);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_statistics_page_parent_class)->dispose (object);
}

static void
tonari_statistics_page_class_init (TonariStatisticsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_statistics_page_dispose;
}

static void
tonari_statistics_page_init (TonariStatisticsPage *self)
{
  tonari_statistics_room_init ();
}

static GtkWidget *
header_new (TonariStatisticsPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "csv", .activate = csv_action },
    { .name = "print", .activate = print_action },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *more = gtk_menu_button_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (more, "statistics", G_ACTION_GROUP (group));
  g_menu_append (menu, _ ("_Print or PDF…"), "statistics.print");
  g_menu_append (menu, _ ("_Save as CSV…"), "statistics.csv");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (more, _ ("More about the statistics"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("More about the statistics"), -1);

  return more;
}

static void
changed_cb (TonariStatisticsPage *self)
{
  /* Full figures do not stand under "for people outside", not even until the others are there. */
  if (self->data != NULL && self->data->wish.for_others != tonari_statistics_head_for_others (self->head))
    clear (self);
  tonari_reading_later (self->reading);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
build (TonariStatisticsPage *self)
{
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  GtkWidget *clamp =
      g_object_new (ADW_TYPE_CLAMP, "maximum-size", WIDEST, "tightening-threshold", WIDEST, NULL);
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 12,
                    "margin-end", 12, "margin-top", 18, "margin-bottom", 24, NULL);

  self->stack = GTK_STACK (gtk_stack_new ());
  self->head = TONARI_STATISTICS_HEAD (tonari_statistics_head_new (self->context));
  g_signal_connect_object (self->head, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->head, "outside", G_CALLBACK (outside_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->head, "confirm", G_CALLBACK (confirm_cb), self, G_CONNECT_SWAPPED);
  self->tables = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 30));
  self->undated = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->undated, "dim-label");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->tables));
  gtk_box_append (GTK_BOX (box), self->undated);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  tonari_scroll_keys_add (GTK_SCROLLED_WINDOW (scrolled));
  gtk_stack_add_named (self->stack,
                       g_object_new (GTK_TYPE_SPINNER, "spinning", TRUE, "halign", GTK_ALIGN_CENTER, NULL),
                       "loading");
  gtk_stack_add_named (self->stack, scrolled, "figures");
  gtk_stack_add_named (
      self->stack,
      tonari_empty_new (
          "tonari-statistics-symbolic", _ ("Nothing to Count Yet"),
          _ ("As soon as a contact is written down or a class is held, its figures appear here."),
          _ ("Write Down a Contact"), "win.add-call"),
      "empty");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

GtkWidget *
tonari_statistics_page_new (TonariContext *context)
{
  TonariStatisticsPage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_STATISTICS_PAGE, NULL);
  self->context = g_object_ref (context);
  self->header = g_object_ref_sink (header_new (self));
  build (self);
  self->reading = tonari_reading_new (GTK_WIDGET (self), context, NULL, read_again);

  return GTK_WIDGET (self);
}
