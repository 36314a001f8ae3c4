/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-questions.h"

#include <glib/gi18n-lib.h>

#include "tonari-answers-dialog.h"
#include "tonari-label-parts.h"
#include "tonari-question-results.h"
#include "tonari-questionnaire-entry.h"
#include "tonari-questionnaire-result.h"
#include "tonari-questions-data.h"
#include "tonari-questions-dialog.h"
#include "tonari-questions-output.h"
#include "tonari-row-list.h"
#include "tonari-sheets-dialog.h"

struct _TonariClassQuestions
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  GCancellable *cancellable;
  GPtrArray *entries;
  GPtrArray *answers;
  gboolean stale;

  AdwPreferencesGroup *group;
  TonariRowList *list;
  GtkLabel *empty;
  GtkWidget *ship;
  GtkBox *results;
  GtkWidget *export;
};

G_DEFINE_FINAL_TYPE (TonariClassQuestions, tonari_class_questions, ADW_TYPE_BIN)

/* What is read for the part; anything else leaves it as it is. */
static const char *const tables[] = { "questionnaires", "questionnaire_items", "questionnaire_sheets",
                                      "questionnaire_answers", "attendance" };

static TonariContext *
context_of (TonariClassQuestions *self)
{
  return tonari_class_model_context (self->model);
}

static const TonariQuestionnaireEntry *
entry_with (TonariClassQuestions *self, gint64 id)
{
  for (guint i = 0; self->entries != NULL && i < self->entries->len; i++)
    {
      const TonariQuestionnaireEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->questionnaire->row.id == id)
        return entry;
    }

  return NULL;
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
row_menu (const TonariQuestionnaireEntry *entry)
{
  gint64 id = entry->questionnaire->row.id;
  GMenu *menu = g_menu_new ();

  append (menu, _ ("_Enter Answers…"), "questions.enter", id);
  if (entry->n_sheets > 0)
    append (menu, _ ("Entered _Sheets…"), "questions.sheets", id);
  append (menu, _ ("_Print Blank Form…"), "questions.print", id);
  append (menu, _ ("_Questions…"), "questions.items", id);
  append (menu, _ ("_Title and Words at the Head…"), "questions.edit", id);
  append (menu, _ ("Make a _Copy"), "questions.copy", id);
  append (menu, _ ("_Delete"), "questions.delete", id);

  return G_MENU_MODEL (menu);
}

static char *
row_text (const TonariQuestionnaireEntry *entry)
{
  guint n = entry->items->len;
  g_autofree char *questions = g_strdup_printf (ngettext ("%u question", "%u questions", n), n);
  g_autofree char *sheets =
      g_strdup_printf (ngettext ("%u sheet", "%u sheets", entry->n_sheets), entry->n_sheets);
  const char *kind = entry->questionnaire->anonymous ? _ ("anonymous") : _ ("with names");

  return g_strjoin (TONARI_LABEL_PARTS_SEPARATOR, questions, kind, sheets, NULL);
}

static void
add_row (TonariClassQuestions *self, const TonariQuestionnaireEntry *entry)
{
  g_autofree char *text = row_text (entry);
  g_autofree char *name = NULL;
  g_autoptr (GMenuModel) menu = row_menu (entry);
  GtkWidget *row = tonari_row_list_row (entry->questionnaire->title, text, TRUE);
  GtkWidget *button = gtk_button_new_with_label (_ ("Enter Answers"));

  /* Translators: %s is the title of a questionnaire */
  name = g_strdup_printf (_ ("Enter answers to “%s”"), entry->questionnaire->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", entry->questionnaire->row.id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "questions.enter");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  tonari_row_list_add (self->list, entry->questionnaire->row.id, row, menu);
}

static void
show_entries (TonariClassQuestions *self)
{
  gboolean has_shipped = FALSE;

  tonari_row_list_begin (self->list);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const TonariQuestionnaireEntry *entry = g_ptr_array_index (self->entries, i);

      has_shipped |= entry->questionnaire->kind == TONARI_QUESTIONNAIRE_KIND_SATISFACTION;
      add_row (self, entry);
    }
  tonari_row_list_end (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), self->entries->len == 0);
  gtk_widget_set_visible (self->ship, !has_shipped);
}

static void
show_results (TonariClassQuestions *self, const GPtrArray *results)
{
  GtkWidget *child;
  gboolean is_empty = TRUE;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->results))) != NULL)
    gtk_box_remove (self->results, child);
  for (guint i = 0; i < results->len; i++)
    {
      /* What was typed in just now comes first, and ease, which is always there, last. */
      const TonariQuestionnaireResult *result = g_ptr_array_index (results, (i + 1) % results->len);

      if (result->sheets.value == 0)
        continue;
      is_empty = FALSE;
      gtk_box_append (self->results, tonari_question_results_new (result));
    }
  gtk_widget_set_visible (self->export, !is_empty);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassQuestions) self = data;
  const TonariQuestionsData *answer = row;

  if (self->model == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (answer == NULL)
    {
      tonari_context_fail (context, _ ("The questionnaires could not be read."), error);
      return;
    }

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = g_ptr_array_ref (answer->entries);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  self->answers = g_ptr_array_ref (answer->results);
  show_entries (self);
  show_results (self, answer->results);
}

/* Marks come by the dozen during a roll call, and nobody looks at this part then. */
static void
refresh (TonariClassQuestions *self)
{
  gint64 class_id = tonari_class_model_class (self->model);

  self->stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || tonari_class_model_sheet (self->model) == NULL)
    return;

  self->stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  tonari_context_load (context_of (self), tonari_questions_data_load, g_memdup2 (&class_id, sizeof class_id),
                       g_free, (GDestroyNotify) tonari_questions_data_free, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static void
model_loaded_cb (TonariClassModel *model, TonariClassQuestions *self)
{
  refresh (self);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassQuestions *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (table, tables[i]))
      {
        refresh (self);
        return;
      }
}

static void
new_saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariClassQuestions *self = data;

  if (row != NULL && self->model != NULL)
    tonari_questions_dialog_present (context, row, FALSE, GTK_WIDGET (self));
}

void
tonari_class_questions_add (TonariClassQuestions *self)
{
  g_autoptr (TonariQuestionnaire) questionnaire = NULL;
  TonariEditor *editor;

  g_return_if_fail (TONARI_IS_CLASS_QUESTIONS (self));

  questionnaire = tonari_questionnaire_new ();
  questionnaire->anonymous = TRUE;
  editor = tonari_questionnaire_editor_new (context_of (self), questionnaire, FALSE);
  tonari_editor_set_done_for (editor, new_saved_cb, GTK_WIDGET (self));
  tonari_editor_present_for (editor, GTK_WIDGET (self));
}

static void
enter (TonariClassQuestions *self, gint64 id)
{
  const TonariQuestionnaireEntry *entry = entry_with (self, id);

  if (entry == NULL || tonari_class_model_sheet (self->model) == NULL)
    return;
  if (entry->items->len == 0)
    {
      tonari_questions_dialog_present (context_of (self), entry->questionnaire, FALSE, GTK_WIDGET (self));
      return;
    }

  tonari_answers_dialog_present (self->model, entry, GTK_WIDGET (self));
}

static void delete (TonariClassQuestions *self, gint64 id)
{
  if (entry_with (self, id) != NULL)
    tonari_context_delete (context_of (self), &tonari_questionnaire_entity, id, _ ("Delete questionnaire"),
                           _ ("Questionnaire deleted with its sheets"));
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_class_questions_add (data);
}

static void
ship_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_context_change (context_of (data), tonari_questions_data_ship, NULL, NULL, NULL,
                         _ ("Add questionnaire"), _ ("Questionnaire added"), NULL, NULL);
}

static void
enter_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  enter (data, g_variant_get_int64 (parameter));
}

static void
sheets_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassQuestions *self = data;
  const TonariQuestionnaireEntry *entry = entry_with (self, g_variant_get_int64 (parameter));

  if (entry != NULL && tonari_class_model_sheet (self->model) != NULL)
    tonari_sheets_dialog_present (self->model, entry, GTK_WIDGET (self));
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassQuestions *self = data;
  const TonariQuestionnaireEntry *entry = entry_with (self, g_variant_get_int64 (parameter));

  if (entry != NULL)
    tonari_questions_output_print (self->model, entry->questionnaire, GTK_WIDGET (self));
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassQuestions *self = data;

  if (self->answers != NULL)
    tonari_questions_output_csv (self->model, self->answers, GTK_WIDGET (self));
}

static void
items_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassQuestions *self = data;
  const TonariQuestionnaireEntry *entry = entry_with (self, g_variant_get_int64 (parameter));

  if (entry != NULL)
    tonari_questions_dialog_present (context_of (self), entry->questionnaire, entry->n_sheets_anywhere > 0,
                                     GTK_WIDGET (self));
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassQuestions *self = data;
  const TonariQuestionnaireEntry *entry = entry_with (self, g_variant_get_int64 (parameter));

  if (entry != NULL)
    tonari_editor_present_for (tonari_questionnaire_editor_new (context_of (self), entry->questionnaire,
                                                                entry->n_sheets_anywhere > 0),
                               GTK_WIDGET (self));
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  gint64 id = g_variant_get_int64 (parameter);

  tonari_context_change (context_of (data), tonari_questions_data_copy, g_memdup2 (&id, sizeof id), g_free,
                         g_free, _ ("Copy questionnaire"), _ ("Questionnaire copied"), NULL, NULL);
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete (data, g_variant_get_int64 (parameter));
}

static void
activated_cb (TonariRowList *list, gint64 id, TonariClassQuestions *self)
{
  enter (self, id);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 id, TonariClassQuestions *self)
{
  delete (self, id);
}

static void
tonari_class_questions_map (GtkWidget *widget)
{
  TonariClassQuestions *self = TONARI_CLASS_QUESTIONS (widget);

  GTK_WIDGET_CLASS (tonari_class_questions_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

static void
tonari_class_questions_dispose (GObject *object)
{
  TonariClassQuestions *self = TONARI_CLASS_QUESTIONS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_object (&self->model);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (tonari_class_questions_parent_class)->dispose (object);
}

static void
tonari_class_questions_class_init (TonariClassQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_questions_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_class_questions_map;
}

static GtkWidget *
button_new (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static void
build (TonariClassQuestions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _ ("Questionnaires"));
  self->ship = button_new (_ ("Use the _Ready-Made One"), "questions.ship");
  gtk_box_append (GTK_BOX (buttons), self->ship);
  gtk_box_append (GTK_BOX (buttons), button_new (_ ("_New Questionnaire…"), "questions.new"));
  adw_preferences_group_set_header_suffix (self->group, buttons);
  self->empty = GTK_LABEL (gtk_label_new (_ (
      "No questionnaire yet. Take the ready-made one, or write your own questions; the sheets that come back "
      "are typed in here, and their answers stand below.")));
  gtk_label_set_wrap (self->empty, TRUE);
  gtk_label_set_xalign (self->empty, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->empty), "dim-label");
  adw_preferences_group_add (self->group, GTK_WIDGET (self->empty));
  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ ("Questionnaires")));
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
  adw_preferences_group_add (self->group, GTK_WIDGET (self->list));

  self->results = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->group));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->results));
  /* Only the staff's own screen shows small numbers. */
  self->export = button_new (_ ("_Save Answers for Others (CSV)…"), "questions.export");
  gtk_widget_set_tooltip_text (self->export, _ ("Numbers under 5 and free words are left out."));
  gtk_widget_set_halign (self->export, GTK_ALIGN_START);
  gtk_widget_set_visible (self->export, FALSE);
  gtk_box_append (GTK_BOX (box), self->export);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

static void
tonari_class_questions_init (TonariClassQuestions *self)
{
  static const GActionEntry entries[] = {
    { "new", add_cb },          { "ship", ship_cb },
    { "enter", enter_cb, "x" }, { "sheets", sheets_cb, "x" },
    { "items", items_cb, "x" }, { "edit", edit_cb, "x" },
    { "copy", copy_cb, "x" },   { "delete", delete_cb, "x" },
    { "print", print_cb, "x" }, { "export", export_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "questions", G_ACTION_GROUP (self->actions));
  build (self);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (self->list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
}

GtkWidget *
tonari_class_questions_new (TonariClassModel *model)
{
  TonariClassQuestions *self = g_object_new (TONARI_TYPE_CLASS_QUESTIONS, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (model_loaded_cb), self, 0);
  g_signal_connect_object (tonari_class_model_context (model), "changed", G_CALLBACK (changed_cb), self, 0);

  return GTK_WIDGET (self);
}
