/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-progress.h"

#include <glib/gi18n-lib.h>

#include "tonari-completion-dialog.h"
#include "tonari-follow-up.h"
#include "tonari-label-parts.h"
#include "tonari-people-editors.h"
#include "tonari-polite-name.h"
#include "tonari-progress-data.h"
#include "tonari-progress-dialog.h"
#include "tonari-record-list.h"
#include "tonari-weak.h"
#include "tonari-without-names.h"

/* So many letters of a theme stand on a line over its column: no fewer, and more for a longer word. */
#define HEAD_LETTERS 6
#define HEAD_LETTERS_OF_A_LONG_WORD 10

/* The texts are as wide as on the other parts of the page, whose 860 hold the margins; the table as it needs.
 */
#define TEXT_WIDTH 836
#define TABLE_WIDTH 1400

struct _TonariClassProgress
{
  AdwBin parent_instance;

  TonariClassModel *model;
  TonariProgressData *data;
  GSimpleActionGroup *actions;

  GtkStack *stack;
  GtkLabel *summary;
  GtkWidget *complete;
  GtkScrolledWindow *table;
  TonariRecordList *follow_ups;
};

G_DEFINE_FINAL_TYPE (TonariClassProgress, tonari_class_progress, ADW_TYPE_BIN)

static TonariContext *
context_of (TonariClassProgress *self)
{
  return tonari_class_model_context (self->model);
}

static void
show_summary (TonariClassProgress *self)
{
  g_autofree char *text = NULL;

  text = g_strdup_printf (
      _ ("Completed: %1$u · can complete in this course: %2$u · cannot in this course: %3$u"),
      tonari_progress_sheet_count (self->data->progress, TONARI_OUTLOOK_COMPLETED),
      tonari_progress_sheet_count (self->data->progress, TONARI_OUTLOOK_CAN_COMPLETE),
      tonari_progress_sheet_count (self->data->progress, TONARI_OUTLOOK_CONTINUES));
  tonari_label_phrases_show (self->summary, text);
}

static GtkWidget *
head_label_new (const char *text)
{
  GtkWidget *label = gtk_label_new (NULL);
  /* A letter of Japanese is two wide. */
  int width =
      (int) CLAMP (tonari_label_phrases_width (text), 2 * HEAD_LETTERS, 2 * HEAD_LETTERS_OF_A_LONG_WORD);

  tonari_label_phrases_show_in (GTK_LABEL (label), text, (guint) width / 2);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), width);
  gtk_label_set_max_width_chars (GTK_LABEL (label), width);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_END);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_tooltip_text (label, text);

  return label;
}

/* What a whole line says, for whoever does not see the table: outlook first, then what is still open. */
static char *
line_text (TonariClassProgress *self, const TonariProgress *progress, const char *outlook)
{
  g_autoptr (GPtrArray) lacking = tonari_progress_lacking (progress);
  GString *text = g_string_new (outlook);

  for (guint i = 0; i < lacking->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (lacking, i);

      g_string_append_printf (text, "%s%s", i == 0 ? _ (". Still open: ") : _ (", "), module->title);
    }

  return g_string_free (text, FALSE);
}

static GtkWidget *
name_button_new (TonariClassProgress *self, const TonariProgress *progress, const char *outlook)
{
  const char *name = tonari_progress_data_name (progress->participant);
  g_autofree char *text = line_text (self, progress, outlook);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *word = gtk_label_new (outlook);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  /* A letter of a Japanese name is two wide; a very long name is shortened, its whole is in the tooltip. */
  gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (2 * g_utf8_strlen (name, -1), 16));
  gtk_label_set_max_width_chars (GTK_LABEL (label), 16);
  /* Here, and not behind the themes: those may be wider than the window. */
  gtk_label_set_xalign (GTK_LABEL (word), 0);
  gtk_widget_add_css_class (word, "caption");
  gtk_widget_add_css_class (word, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), word);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "progress.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", progress->participant->enrolment->row.id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_set_tooltip_text (button, text);

  return button;
}

static GtkWidget *
mark_new (TonariClassProgress *self, const TonariProgress *progress, const TonariModuleCredit *credit)
{
  g_autofree char *how = tonari_progress_data_credit (context_of (self), credit);
  /* Translators: theme, and how far somebody has gone through it */
  g_autofree char *text = g_strdup_printf (_ ("%1$s: %2$s"), credit->module->title, how);
  GtkWidget *label = gtk_label_new (tonari_progress_data_mark (credit->credit));

  gtk_widget_set_tooltip_text (label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return label;
}

/* The button that had the focus before the table was filled again. */
static gint64
focused_enrolment (TonariClassProgress *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GVariant *target;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->table)) || !GTK_IS_BUTTON (focus))
    return 0;

  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus));

  return target != NULL ? g_variant_get_int64 (target) : 0;
}

static void
show_table (TonariClassProgress *self)
{
  const GPtrArray *modules = self->data->progress->sheet->modules;
  GtkWidget *grid = gtk_grid_new ();
  gint64 focused = focused_enrolment (self);
  GtkWidget *to_focus = NULL;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 2);
  gtk_widget_set_halign (grid, GTK_ALIGN_CENTER);
  for (guint m = 0; m < modules->len; m++)
    gtk_grid_attach (GTK_GRID (grid),
                     head_label_new (((const TonariModule *) g_ptr_array_index (modules, m))->title),
                     (int) m + 1, 0, 1, 1);

  for (guint i = 0; i < self->data->progress->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (self->data->progress->rows, i);
      g_autofree char *outlook = tonari_progress_data_outlook (context_of (self), progress);
      GtkWidget *name = name_button_new (self, progress, outlook);

      gtk_grid_attach (GTK_GRID (grid), name, 0, (int) i + 1, 1, 1);
      for (guint m = 0; m < progress->modules->len; m++)
        gtk_grid_attach (GTK_GRID (grid),
                         mark_new (self, progress, &g_array_index (progress->modules, TonariModuleCredit, m)),
                         (int) m + 1, (int) i + 1, 1, 1);
      if (progress->participant->enrolment->row.id == focused)
        to_focus = name;
    }
  gtk_scrolled_window_set_child (self->table, grid);
  if (to_focus != NULL)
    gtk_widget_grab_focus (to_focus);
}

static void
show_all (TonariClassProgress *self)
{
  gboolean anything = self->data->progress->rows->len > 0;

  gtk_stack_set_visible_child_name (self->stack, anything ? "table" : "empty");
  show_summary (self);
  show_table (self);
  tonari_record_list_set_rows (self->follow_ups, g_ptr_array_ref (self->data->follow_ups));
}

static void
data_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassProgress) self = tonari_weak_take (data);

  if (self == NULL || self->model == NULL)
    return;
  if (row == NULL)
    {
      /* A class that is gone is told by the model. */
      if (!g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        tonari_context_fail (context, _ ("The progress could not be read."), error);
      return;
    }
  if (((const TonariProgressData *) row)->class_id != tonari_class_model_class (self->model))
    return;

  /* The table holds nothing of what was read before. */
  g_clear_pointer (&self->data, tonari_progress_data_unref);
  self->data = tonari_progress_data_ref (row);
  show_all (self);
}

static void
reload (TonariClassProgress *self)
{
  gint64 class_id = tonari_class_model_class (self->model);

  /* Neither "nobody" nor the people of another class, while it is not known yet. */
  if (self->data == NULL || self->data->class_id != class_id)
    gtk_stack_set_visible_child_name (self->stack, "unread");
  if (class_id != 0 && tonari_context_queue (context_of (self)) != NULL)
    tonari_progress_data_load (context_of (self), class_id, data_cb, tonari_weak_new (self));
}

/* A table nobody sees is not made anew with each mark of a roll call. */
static void
loaded_cb (TonariClassModel *model, TonariClassProgress *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassProgress *self)
{
  if ((g_str_equal (table, "make_ups") || g_str_equal (table, "follow_ups")) &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
tonari_class_progress_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tonari_class_progress_parent_class)->map (widget);
  reload (TONARI_CLASS_PROGRESS (widget));
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (data);

  tonari_progress_dialog_present (context_of (self), tonari_class_model_class (self->model),
                                  g_variant_get_int64 (parameter), GTK_WIDGET (self));
}

static void
complete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (data);

  if (self->data != NULL)
    tonari_completion_dialog_present (context_of (self), self->data, GTK_WIDGET (self));
}

static void
without_names_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (data);

  tonari_without_names_present (self->model, GTK_WIDGET (self));
}

static const TonariParticipant *
participant_of (TonariClassProgress *self, gint64 enrolment)
{
  return self->data != NULL ? tonari_class_sheet_participant (self->data->progress->sheet, enrolment) : NULL;
}

static void
describe_follow_up (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (data);
  const TonariFollowUp *follow_up = row;
  const TonariParticipant *participant = participant_of (self, follow_up->enrolment);
  gboolean done = tonari_date_is_known (follow_up->done_on);
  g_autofree char *day =
      tonari_context_format_date_short (context_of (self), done ? follow_up->done_on : follow_up->due_on);
  g_autofree char *when = g_strdup_printf (done ? _ ("asked %s") : _ ("from %s on"), day);
  g_autofree char *polite = NULL;

  if (participant != NULL)
    polite = tonari_polite_name (tonari_progress_data_name (participant));
  /* Translators: months after completion, and a name */
  *title = g_strdup_printf (_ ("%1$d months later: %2$s"), (int) follow_up->months_after,
                            polite != NULL ? polite : "");
  *subtitle = follow_up->text != NULL ? g_strdup_printf ("%s  ·  %s", when, follow_up->text)
                                      : g_steal_pointer (&when);
}

static void
edit_follow_up (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (data);
  const TonariFollowUp *stored = row;
  const TonariParticipant *participant;
  const TonariRelative *relative;
  g_autoptr (TonariFollowUp) follow_up = NULL;
  g_autofree char *promise = NULL;

  if (stored == NULL)
    return;

  follow_up = tonari_follow_up_copy (stored);
  participant = participant_of (self, stored->enrolment);
  relative = g_hash_table_lookup (self->data->relatives, &stored->enrolment);
  promise = relative != NULL ? tonari_relative_promise (relative) : NULL;
  if (follow_up->staff == 0)
    follow_up->staff = tonari_context_staff (context_of (self));
  tonari_record_list_present_editor (
      list, tonari_follow_up_editor_new (context_of (self), follow_up,
                                         participant != NULL ? tonari_progress_data_name (participant) : "",
                                         promise));
}

static void
tonari_class_progress_dispose (GObject *object)
{
  TonariClassProgress *self = TONARI_CLASS_PROGRESS (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->data, tonari_progress_data_unref);

  G_OBJECT_CLASS (tonari_class_progress_parent_class)->dispose (object);
}

static void
tonari_class_progress_class_init (TonariClassProgressClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_progress_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_class_progress_map;
}

static void
tonari_class_progress_init (TonariClassProgress *self)
{
  static const GActionEntry entries[] = {
    { "open", open_cb, "x" },
    { "complete", complete_cb },
    { "without-names", without_names_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "progress", G_ACTION_GROUP (self->actions));
}

static GtkWidget *
head_new (TonariClassProgress *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->summary = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_label_set_xalign (self->summary, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->summary), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "dim-label");
  self->complete = gtk_button_new_with_mnemonic (_ ("_Complete…"));
  gtk_widget_set_valign (self->complete, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->complete), "progress.complete");
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (head), self->complete);

  return head;
}

static GtkWidget *
legend_new (void)
{
  static const TonariCredit credits[] = {
    TONARI_CREDIT_ATTENDED, TONARI_CREDIT_MADE_UP, TONARI_CREDIT_ELSEWHERE,
    TONARI_CREDIT_PARTLY,   TONARI_CREDIT_PLANNED, TONARI_CREDIT_NONE,
  };
  GString *text = g_string_new (NULL);
  GtkWidget *label;

  for (guint i = 0; i < G_N_ELEMENTS (credits); i++)
    g_string_append_printf (text, "%s%s %s", i > 0 ? "    " : "", tonari_progress_data_mark (credits[i]),
                            tonari_words_label (&tonari_credit_words, (int) credits[i]));
  label = gtk_label_new (text->str);
  g_string_free (text, TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
without_names_new (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Attendance and Ease Without _Names…"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "progress.without-names");

  return button;
}

static GtkWidget *
clamp_new (GtkWidget *child, int width)
{
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), width);
  adw_clamp_set_child (ADW_CLAMP (clamp), child);

  return clamp;
}

static GtkWidget *
content_new (TonariClassProgress *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), clamp_new (head_new (self), TEXT_WIDTH));
  self->table = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->table, GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  /* Where it is wider than the window, the end of a column may look like the end of the table. */
  gtk_scrolled_window_set_overlay_scrolling (self->table, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->table), "wide-table");
  gtk_box_append (GTK_BOX (box), clamp_new (GTK_WIDGET (self->table), TABLE_WIDTH));
  gtk_box_append (GTK_BOX (box), clamp_new (legend_new (), TEXT_WIDTH));
  gtk_box_append (GTK_BOX (box), clamp_new (without_names_new (), TEXT_WIDTH));

  self->follow_ups =
      tonari_record_list_new (context_of (self), &tonari_follow_up_entity, _ ("3 and 6 Months Later"), NULL,
                              _ ("When somebody completes, the days to ask how they are appear here."));
  tonari_record_list_set_describe (self->follow_ups, describe_follow_up, self);
  tonari_record_list_set_edit (self->follow_ups, edit_follow_up, self);
  tonari_record_list_set_delete (self->follow_ups, _ ("Delete the follow-up"), _ ("Follow-up deleted"));
  gtk_box_append (GTK_BOX (box), clamp_new (GTK_WIDGET (self->follow_ups), TEXT_WIDTH));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);

  return scrolled;
}

GtkWidget *
tonari_class_progress_new (TonariClassModel *model)
{
  TonariClassProgress *self = g_object_new (TONARI_TYPE_CLASS_PROGRESS, NULL);
  GtkWidget *empty = adw_status_page_new ();

  self->model = g_object_ref (model);
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (empty), "view-list-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (empty), _ ("Nobody Takes Part Yet"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (empty), _ ("As soon as there are participants, who has which theme appears here."));
  tonari_label_phrases_show_description (ADW_STATUS_PAGE (empty));
  gtk_widget_add_css_class (empty, "compact");
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, adw_bin_new (), "unread");
  gtk_stack_add_named (self->stack, empty, "empty");
  gtk_stack_add_named (self->stack, content_new (self), "table");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (context_of (self), "changed", G_CALLBACK (changed_cb), self, 0);

  return GTK_WIDGET (self);
}
