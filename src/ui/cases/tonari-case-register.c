/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-register.h"

#include <glib/gi18n-lib.h>

#include "tonari-columns-fit.h"
#include "tonari-columns.h"
#include "tonari-fold.h"
#include "tonari-register-entry.h"
#include "tonari-store-cases.h"
#include "tonari-weak.h"

struct _TonariCaseRegister
{
  AdwBin parent;

  TonariContext *context;
  GListStore *store;
  GtkFilter *filter;
  GtkFilterListModel *filtered;
  GtkColumnView *view;
  char *folded;
  GCancellable *cancellable;
  gboolean stale;

  GtkStack *stack;
  GtkStack *matches;
  GtkSearchEntry *entry;
  GtkLabel *count;
  GtkScrolledWindow *scrolled;
};

G_DEFINE_FINAL_TYPE (TonariCaseRegister, tonari_case_register, ADW_TYPE_BIN)

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
code_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->code);
}

static char *
name_text (gconstpointer row, gpointer data)
{
  const TonariRegisterEntry *entry = row;

  if (entry->name == NULL)
    return NULL;
  if (entry->kana == NULL)
    return g_strdup (entry->name);

  /* Translators: a name and its reading */
  return g_strdup_printf (_ ("%s (%s)"), entry->name, entry->kana);
}

static char *
age_text (gconstpointer row, gpointer data)
{
  TonariCaseRegister *self = data;
  int age =
      tonari_date_age (((const TonariRegisterEntry *) row)->birth, tonari_context_today (self->context));

  return age < 0 ? NULL : g_strdup_printf ("%d", age);
}

static char *
state_text (gconstpointer row, gpointer data)
{
  return g_strdup (
      tonari_words_label (&tonari_case_state_words, (int) ((const TonariRegisterEntry *) row)->state));
}

static char *
worker_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->key_worker);
}

static char *
intake_text (gconstpointer row, gpointer data)
{
  TonariCaseRegister *self = data;

  return tonari_context_format_date_short (self->context, ((const TonariRegisterEntry *) row)->intake);
}

static char *
contact_text (gconstpointer row, gpointer data)
{
  TonariCaseRegister *self = data;

  return tonari_context_format_date_short (self->context, ((const TonariRegisterEntry *) row)->last_contact);
}

static char *
concern_text (gconstpointer row, gpointer data)
{
  g_autofree char *text = g_strdup (((const TonariRegisterEntry *) row)->concern);

  return text != NULL ? g_strdup (g_strdelimit (text, "\n\r", ' ')) : NULL;
}

static int
compare_text (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  return g_utf8_collate (a, b);
}

/* R8-2 before R8-10, and R8 before R10.  Without making keys: a table of thousands is compared with each
 * load. */
static int
compare_code (gconstpointer a, gconstpointer b)
{
  const char *first = ((const TonariRegisterEntry *) a)->code;
  const char *second = ((const TonariRegisterEntry *) b)->code;

  if (first == NULL || second == NULL)
    return (first == NULL) - (second == NULL);

  while (*first != '\0' && *second != '\0')
    {
      if (g_ascii_isdigit (*first) && g_ascii_isdigit (*second))
        {
          char *first_end, *second_end;
          guint64 first_number = g_ascii_strtoull (first, &first_end, 10);
          guint64 second_number = g_ascii_strtoull (second, &second_end, 10);

          if (first_number != second_number)
            return first_number < second_number ? -1 : 1;
          first = first_end;
          second = second_end;
        }
      else if (*first != *second)
        {
          return (guchar) *first < (guchar) *second ? -1 : 1;
        }
      else
        {
          first++;
          second++;
        }
    }

  return (*first != '\0') - (*second != '\0');
}

static int
compare_name (gconstpointer a, gconstpointer b)
{
  const TonariRegisterEntry *first = a;
  const TonariRegisterEntry *second = b;

  return compare_text (first->kana != NULL ? first->kana : first->name,
                       second->kana != NULL ? second->kana : second->name);
}

static int
compare_age (gconstpointer a, gconstpointer b)
{
  /* Born later is younger; unknown last. */
  TonariDate first = ((const TonariRegisterEntry *) a)->birth;
  TonariDate second = ((const TonariRegisterEntry *) b)->birth;

  if (!tonari_date_is_known (first) || !tonari_date_is_known (second))
    return tonari_date_is_known (second) - tonari_date_is_known (first);

  return tonari_date_compare (second, first);
}

static int
compare_state (gconstpointer a, gconstpointer b)
{
  return (int) ((const TonariRegisterEntry *) a)->state - (int) ((const TonariRegisterEntry *) b)->state;
}

static int
compare_worker (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->key_worker,
                       ((const TonariRegisterEntry *) b)->key_worker);
}

static int
compare_intake (gconstpointer a, gconstpointer b)
{
  return tonari_date_compare (((const TonariRegisterEntry *) a)->intake,
                              ((const TonariRegisterEntry *) b)->intake);
}

static int
compare_contact (gconstpointer a, gconstpointer b)
{
  return tonari_date_compare (((const TonariRegisterEntry *) a)->last_contact,
                              ((const TonariRegisterEntry *) b)->last_contact);
}

static int
compare_concern (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->concern,
                       ((const TonariRegisterEntry *) b)->concern);
}

static gboolean
matches_cb (gpointer item, gpointer data)
{
  TonariCaseRegister *self = data;

  return tonari_register_entry_matches (tonari_row_object_peek (item), self->folded);
}

static void
update_shown (TonariCaseRegister *self)
{
  guint n_all = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *text = NULL;

  if (n_shown == n_all)
    text = g_strdup_printf (ngettext ("%u case", "%u cases", n_all), n_all);
  else
    /* Translators: how many of how many cases are shown */
    text = g_strdup_printf (_ ("%u of %u"), n_shown, n_all);

  gtk_label_set_text (self->count, text);
  gtk_stack_set_visible_child_name (self->stack, n_all > 0 ? "list" : "empty");
  gtk_stack_set_visible_child_name (self->matches, n_shown > 0 ? "table" : "none");
}

static void
search_changed_cb (TonariCaseRegister *self)
{
  g_autofree char *folded = tonari_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  if (g_strcmp0 (folded, self->folded) == 0)
    return;

  /* One letter more can only take rows away, one less only bring rows back. */
  if (g_str_has_prefix (folded, self->folded))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (self->folded, folded))
    change = GTK_FILTER_CHANGE_LESS_STRICT;

  g_free (self->folded);
  self->folded = g_steal_pointer (&folded);
  gtk_filter_changed (self->filter, change);
  update_shown (self);
}

static void
open_entry (TonariCaseRegister *self, const TonariRegisterEntry *entry)
{
  if (entry != NULL)
    g_signal_emit (self, signals[OPENED], 0, entry->case_id);
}

static void
activate_cb (TonariCaseRegister *self, guint position)
{
  open_entry (self, tonari_columns_at (self->view, position));
}

static void
search_activate_cb (TonariCaseRegister *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 1)
    open_entry (self, tonari_columns_at (self->view, 0));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

static void
search_stop_cb (TonariCaseRegister *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_register (db, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCaseRegister) self = tonari_weak_take (data);
  const TonariRegisterEntry *selected;
  gint64 selected_id = 0;
  GPtrArray *rows;

  if (self == NULL)
    return;

  if (error != NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        tonari_context_fail (context, _ ("The register could not be read."), error);
      return;
    }

  selected = tonari_columns_selected (self->view);
  if (selected != NULL)
    selected_id = selected->case_id;

  rows = g_ptr_array_ref ((GPtrArray *) row);
  g_ptr_array_set_free_func (rows, NULL);
  tonari_row_object_fill (self->store, rows, (GDestroyNotify) tonari_register_entry_free);
  update_shown (self);

  if (selected_id != 0)
    {
      GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (self->view));

      for (guint i = 0; i < g_list_model_get_n_items (model); i++)
        {
          const TonariRegisterEntry *entry = tonari_columns_at (self->view, i);

          if (entry->case_id == selected_id)
            {
              gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (model), i);
              break;
            }
        }
    }
}

static void
load (TonariCaseRegister *self)
{
  self->stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (tonari_context_queue (self->context) == NULL)
    {
      g_list_store_remove_all (self->store);
      gtk_stack_set_visible_child_name (self->stack, "loading");
      return;
    }

  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load_func, NULL, NULL, (GDestroyNotify) g_ptr_array_unref,
                       self->cancellable, loaded_cb, tonari_weak_new (self));
}

static gboolean
concerns_register (const char *table)
{
  static const char *const tables[] = { "", "cases", "persons", "records", "staff", NULL };

  return g_strv_contains (tables, table);
}

static void
changed_cb (TonariCaseRegister *self, const char *table, gint64 id)
{
  if (!concerns_register (table))
    return;

  /* What nobody looks at is read when somebody looks. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
  else
    self->stale = TRUE;
}

static void
tonari_case_register_map (GtkWidget *widget)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (widget);

  GTK_WIDGET_CLASS (tonari_case_register_parent_class)->map (widget);
  if (self->stale)
    load (self);
}

static void
tonari_case_register_dispose (GObject *object)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  /* The columns' texts and the filter look at this object: the table goes first. */
  if (self->scrolled != NULL)
    gtk_scrolled_window_set_child (self->scrolled, NULL);
  self->view = NULL;
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_register_parent_class)->dispose (object);
}

static void
tonari_case_register_finalize (GObject *object)
{
  TonariCaseRegister *self = TONARI_CASE_REGISTER (object);

  g_free (self->folded);

  G_OBJECT_CLASS (tonari_case_register_parent_class)->finalize (object);
}

static void
tonari_case_register_class_init (TonariCaseRegisterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_case_register_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_case_register_finalize;
  widget_class->map = tonari_case_register_map;

  signals[OPENED] = g_signal_new ("opened", TONARI_TYPE_CASE_REGISTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/cases/tonari-case-register.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, matches);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, entry);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, count);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseRegister, scrolled);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stop_cb);
}

static void
tonari_case_register_init (TonariCaseRegister *self)
{
  GtkColumnViewColumn *first, *age, *worker, *intake, *concern;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->folded = g_strdup ("");
  self->stale = TRUE;
  self->store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches_cb, self, NULL));
  self->filtered =
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)), g_object_ref (self->filter));
  self->view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (self->filtered)));

  first = tonari_columns_add (self->view, _ ("Code"), code_text, compare_code, 0, self);
  tonari_columns_add (self->view, _ ("Full Name"), name_text, compare_name, 0, self);
  age = tonari_columns_add (self->view, _ ("Age"), age_text, compare_age, TONARI_COLUMN_NUMBER, self);
  tonari_columns_add (self->view, _ ("State"), state_text, compare_state, 0, self);
  worker = tonari_columns_add (self->view, _ ("Key Worker"), worker_text, compare_worker, 0, self);
  intake = tonari_columns_add (self->view, _ ("Day of the Intake"), intake_text, compare_intake, 0, self);
  tonari_columns_add (self->view, _ ("Last Contact"), contact_text, compare_contact, 0, self);
  concern = tonari_columns_add (self->view, C_ ("column", "Concern"), concern_text, compare_concern,
                                TONARI_COLUMN_EXPAND, self);
  gtk_column_view_sort_by_column (self->view, first, GTK_SORT_ASCENDING);
  tonari_columns_may_fold (self->view, intake);
  tonari_columns_may_fold (self->view, age);
  tonari_columns_may_fold (self->view, worker);
  tonari_columns_may_fold (self->view, concern);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Case Register"), -1);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->view));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self->scrolled));
}

GtkWidget *
tonari_case_register_new (TonariContext *context)
{
  TonariCaseRegister *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_CASE_REGISTER, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
tonari_case_register_find (TonariCaseRegister *self)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

void
tonari_case_register_set_search (TonariCaseRegister *self, const char *text)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

GArray *
tonari_case_register_shown (TonariCaseRegister *self)
{
  GArray *shown;
  GListModel *model;

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), NULL);

  shown = g_array_new (FALSE, FALSE, sizeof (gint64));
  model = G_LIST_MODEL (gtk_column_view_get_model (self->view));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      const TonariRegisterEntry *entry = tonari_columns_at (self->view, i);

      g_array_append_val (shown, entry->case_id);
    }

  return shown;
}

void
tonari_case_register_take_focus (TonariCaseRegister *self)
{
  g_return_if_fail (TONARI_IS_CASE_REGISTER (self));

  gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);
}

gint64
tonari_case_register_selected (TonariCaseRegister *self)
{
  const TonariRegisterEntry *entry;
  GtkSelectionModel *model;
  guint selected;

  g_return_val_if_fail (TONARI_IS_CASE_REGISTER (self), 0);

  model = gtk_column_view_get_model (self->view);
  selected = gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (model));
  /* Whoever has typed until one was left means that one. */
  if (selected == GTK_INVALID_LIST_POSITION && g_list_model_get_n_items (G_LIST_MODEL (model)) == 1)
    selected = 0;
  if (selected == GTK_INVALID_LIST_POSITION)
    return 0;
  entry = tonari_columns_at (self->view, selected);

  return entry != NULL ? entry->case_id : 0;
}
