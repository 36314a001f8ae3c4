/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-window.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-import-columns.h"
#include "tonari-import-job.h"
#include "tonari-weak.h"

/* More rows than anybody mends in one go; how many there are is said all the same. */
#define MAX_PROBLEMS 500

struct _TonariImportWindow
{
  AdwWindow parent;

  TonariContext *context;
  GArray *kinds;
  AdwComboRow *kind;
  GtkWidget *columns;
  GtkWidget *choose;
  GtkWidget *spinner;
  GtkWidget *result;
  GtkWidget *update;
  GtkWidget *problems;
  /* The table whose new values are offered. */
  TonariImportJob *offered;
};

G_DEFINE_FINAL_TYPE (TonariImportWindow, tonari_import_window, ADW_TYPE_WINDOW)

static void
clear_problems (TonariImportWindow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->problems)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->problems), child);
  gtk_widget_set_visible (self->problems, FALSE);
  gtk_widget_set_visible (self->update, FALSE);
  g_clear_pointer (&self->offered, tonari_import_job_unref);
}

static void
add_line (TonariImportWindow *self, guint line, const char *header, const char *text)
{
  GtkWidget *row = adw_action_row_new ();
  /* Translators: a line of a file and the heading of a column */
  g_autofree char *where = g_strdup_printf (_ ("Line %u, %s"), line, header);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), where);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  gtk_list_box_append (GTK_LIST_BOX (self->problems), row);
}

static void
show_lines (TonariImportWindow *self, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->problems), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (self->problems, TRUE);
}

static void
say (TonariImportWindow *self, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->result), text);
  gtk_widget_set_visible (self->result, TRUE);
}

static void
show_problems (TonariImportWindow *self, const TonariImportJob *job)
{
  guint n_problems = job->batch->problems->len;
  g_autofree char *text =
      g_strdup_printf (ngettext ("Nothing was taken in: %u place needs mending.",
                                 "Nothing was taken in: %u places need mending.", n_problems),
                       n_problems);

  say (self, text);
  for (guint i = 0; i < MIN (n_problems, MAX_PROBLEMS); i++)
    {
      const TonariImportProblem *problem = job->batch->problems->pdata[i];

      add_line (self, problem->line, problem->header, problem->reason);
    }
  show_lines (self, _ ("What Needs Mending"));
}

static const char *
value_or_empty (const char *value)
{
  return value != NULL && *value != '\0' ? value : _ ("(empty)");
}

static void
show_changes (TonariImportWindow *self, TonariImportJob *job)
{
  guint n_rows = job->counts.updated;
  g_autofree char *text = g_strdup_printf (
      ngettext (
          "Nothing was taken in yet: %u row of the table says otherwise than the book. Below stands what "
          "would change.",
          "Nothing was taken in yet: %u rows of the table say otherwise than the book. Below stands what "
          "would change.",
          n_rows),
      n_rows);

  say (self, text);
  for (guint i = 0; i < MIN (job->batch->changes->len, MAX_PROBLEMS); i++)
    {
      const TonariImportChange *change = job->batch->changes->pdata[i];
      /* Translators: what the book has, and what the table would put in its place. */
      g_autofree char *values =
          g_strdup_printf (_ ("%s → %s"), value_or_empty (change->before), value_or_empty (change->after));

      add_line (self, change->line, change->header, values);
    }
  show_lines (self, _ ("What Would Change"));
  gtk_widget_set_visible (self->update, TRUE);
  self->offered = tonari_import_job_ref (job);
}

static void
show_counts (TonariImportWindow *self, const TonariImportJob *job, const char *name)
{
  GString *text = g_string_new (NULL);

  if (job->update)
    g_string_append_printf (text, _ ("%s: %u added, %u unchanged, %u with new values."), name,
                            job->counts.added, job->counts.unchanged, job->counts.updated);
  else
    g_string_append_printf (text, _ ("%s: %u added, %u unchanged."), name, job->counts.added,
                            job->counts.unchanged);
  if (job->batch->skipped->len > 0)
    {
      g_autofree char *list = NULL;

      g_ptr_array_add (job->batch->skipped, NULL);
      list = g_strjoinv (C_ ("list", ", "), (GStrv) job->batch->skipped->pdata);
      g_ptr_array_remove_index (job->batch->skipped, job->batch->skipped->len - 1);
      g_string_append_c (text, '\n');
      g_string_append_printf (text, _ ("Columns that were passed over: %s"), list);
    }

  say (self, text->str);
  g_string_free (text, TRUE);
}

typedef struct
{
  gpointer window;
  TonariImportJob *job;
} Waiting;

static Waiting *
wait_for (TonariImportWindow *self, TonariImportJob *job)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  waiting->window = tonari_weak_new (self);
  waiting->job = tonari_import_job_ref (job);
  gtk_widget_set_sensitive (self->choose, FALSE);
  gtk_spinner_start (GTK_SPINNER (self->spinner));

  return waiting;
}

/* What is neither taken nor to be mended in the table, such as a file that is gone, is said as it is. */
static void
show_refusal (TonariImportWindow *self, const TonariImportJob *job, const GError *error)
{
  if (job->batch != NULL && job->batch->problems->len > 0)
    show_problems (self, job);
  else
    say (self, error->message);
}

static void
finish (TonariImportWindow *self)
{
  gtk_widget_set_sensitive (self->choose, TRUE);
  gtk_spinner_stop (GTK_SPINNER (self->spinner));
  /* It was lost with the button that could not be pressed meanwhile. */
  if (gtk_root_get_focus (GTK_ROOT (self)) == NULL)
    gtk_widget_grab_focus (self->choose);
}

static void
tried_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autofree Waiting *waiting = data;
  g_autoptr (TonariImportWindow) self = tonari_weak_take (waiting->window);
  g_autoptr (TonariImportJob) job = waiting->job;

  if (self == NULL)
    return;
  finish (self);
  if (error == NULL)
    show_changes (self, job);
  else
    show_refusal (self, job, error);
}

static void
done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autofree Waiting *waiting = data;
  g_autoptr (TonariImportWindow) self = tonari_weak_take (waiting->window);
  g_autoptr (TonariImportJob) job = waiting->job;
  g_autofree char *name = g_file_get_basename (job->file);

  if (self == NULL)
    return;
  finish (self);
  if (error == NULL)
    show_counts (self, job, name);
  else if (!job->update && tonari_import_job_has_changes_only (job))
    tonari_import_job_try_update (job, context, tried_cb, wait_for (self, job));
  else
    show_refusal (self, job, error);
}

static void
apply (TonariImportWindow *self, TonariImportJob *job)
{
  clear_problems (self);
  gtk_widget_set_visible (self->result, FALSE);
  tonari_import_job_apply (job, self->context, done_cb, wait_for (self, job));
}

void
tonari_import_window_take (TonariImportWindow *self, GFile *file)
{
  g_autoptr (TonariImportJob) job = NULL;

  g_return_if_fail (TONARI_IS_IMPORT_WINDOW (self));

  job = tonari_import_job_new (self->context,
                               g_array_index (self->kinds, TonariImportKind,
                                              adw_combo_row_get_selected (self->kind)),
                               file);
  apply (self, job);
}

static void
update_cb (TonariImportWindow *self)
{
  g_autoptr (TonariImportJob) job = g_steal_pointer (&self->offered);

  if (job != NULL)
    apply (self, job);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (TonariImportWindow) self = tonari_weak_take (data);

  if (self != NULL && file != NULL)
    tonari_import_window_take (self, file);
}

static void
choose_cb (TonariImportWindow *self)
{
  const TonariCompatFilter filters[] = {
    { _ ("Tables (CSV)"), "*.csv;*.CSV;*.txt" },
    { _ ("All Files"), "*" },
  };

  tonari_compat_open_file (GTK_WIDGET (self), _ ("Choose a Table"), filters, G_N_ELEMENTS (filters), NULL,
                           chosen_cb, tonari_weak_new (self));
}

static void
kind_changed_cb (TonariImportWindow *self)
{
  guint selected = adw_combo_row_get_selected (self->kind);
  GString *text = g_string_new (NULL);
  const TonariColumnSpec *columns;
  guint n_columns;
  gboolean japanese = g_str_has_prefix (g_get_language_names ()[0], "ja");

  if (selected >= self->kinds->len)
    {
      g_string_free (text, TRUE);
      return;
    }

  columns = tonari_import_columns (g_array_index (self->kinds, TonariImportKind, selected), &n_columns);
  for (guint i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append (text, C_ ("list", ", "));
      g_string_append (text, japanese ? columns[i].japanese : columns[i].name);
      if (columns[i].need == TONARI_NEED_CELL)
        g_string_append (text, "*");
    }

  gtk_label_set_text (GTK_LABEL (self->columns), text->str);
  g_string_free (text, TRUE);
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
tonari_import_window_dispose (GObject *object)
{
  TonariImportWindow *self = TONARI_IMPORT_WINDOW (object);

  g_clear_pointer (&self->offered, tonari_import_job_unref);
  g_clear_pointer (&self->kinds, g_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_import_window_parent_class)->dispose (object);
}

static void
tonari_import_window_class_init (TonariImportWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_import_window_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static GtkWidget *
build_what (TonariImportWindow *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *caption = gtk_label_new (_ ("Columns, in any order (* must be filled)"));

  self->kind = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->kind), _ ("What the Table Holds"));
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (kind_changed_cb), self,
                           G_CONNECT_SWAPPED);

  self->columns = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->columns), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->columns), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (self->columns), 0);
  gtk_label_set_selectable (GTK_LABEL (self->columns), TRUE);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (box), self->columns);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);

  adw_preferences_group_set_description (
      group, _ ("The table is imported as a whole or not at all; importing it again adds nothing twice."));
  adw_preferences_group_add (group, GTK_WIDGET (self->kind));
  adw_preferences_group_add (group, row);

  return GTK_WIDGET (group);
}

static void
tonari_import_window_init (TonariImportWindow *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->kinds = g_array_new (FALSE, FALSE, sizeof (TonariImportKind));
  self->choose = gtk_button_new_with_mnemonic (_ ("_Choose a File…"));
  gtk_widget_add_css_class (self->choose, "pill");
  gtk_widget_add_css_class (self->choose, "suggested-action");
  gtk_widget_set_halign (self->choose, GTK_ALIGN_CENTER);
  g_signal_connect_object (self->choose, "clicked", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  self->spinner = gtk_spinner_new ();
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->spinner);

  self->result = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->result), TRUE);
  gtk_label_set_selectable (GTK_LABEL (self->result), TRUE);
  gtk_widget_set_visible (self->result, FALSE);
  self->update = gtk_button_new_with_mnemonic (_ ("_Take Over the New Values"));
  gtk_widget_add_css_class (self->update, "pill");
  gtk_widget_set_halign (self->update, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->update, FALSE);
  g_signal_connect_object (self->update, "clicked", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  self->problems = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->problems), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->problems, "boxed-list");
  gtk_widget_set_visible (self->problems, FALSE);

  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_box_append (GTK_BOX (box), build_what (self));
  gtk_box_append (GTK_BOX (box), self->choose);
  gtk_box_append (GTK_BOX (box), self->result);
  gtk_box_append (GTK_BOX (box), self->update);
  gtk_box_append (GTK_BOX (box), self->problems);

  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (content), header);
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Import a Table"));
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 480);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

TonariImportWindow *
tonari_import_window_new (TonariContext *context, const TonariImportKind *kinds, guint n_kinds)
{
  TonariImportWindow *self;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (n_kinds > 0, NULL);

  self = g_object_new (TONARI_TYPE_IMPORT_WINDOW, NULL);
  self->context = g_object_ref (context);
  g_array_append_vals (self->kinds, kinds, n_kinds);
  for (guint i = 0; i < n_kinds; i++)
    gtk_string_list_append (names, tonari_words_label (&tonari_import_kind_words, (int) kinds[i]));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (names));
  kind_changed_cb (self);

  return self;
}

TonariImportWindow *
tonari_import_window_open (GtkWidget *from_widget,
                           TonariContext *context,
                           const TonariImportKind *kinds,
                           guint n_kinds)
{
  TonariImportWindow *self = tonari_import_window_new (context, kinds, n_kinds);
  GtkRoot *root = gtk_widget_get_root (from_widget);

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
