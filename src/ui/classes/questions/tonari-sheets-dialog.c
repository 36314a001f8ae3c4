/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sheets-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-dialog.h"
#include "tonari-fold.h"
#include "tonari-label-parts.h"
#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-row-list.h"
#include "tonari-sheet-dialog.h"
#include "tonari-sheets-data.h"
#include "tonari-weak.h"

/* Enough of the free words to know a sheet by. */
#define MOST_LETTERS 60

struct _TonariSheetsDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  TonariQuestionnaireEntry *entry;
  GPtrArray *jobs;

  TonariRowList *list;
  GtkLabel *empty;
};

G_DEFINE_FINAL_TYPE (TonariSheetsDialog, tonari_sheets_dialog, ADW_TYPE_WINDOW)

static const char *const tables[] = { "questionnaire_sheets", "questionnaire_answers", "questionnaires" };

static TonariContext *
context_of (TonariSheetsDialog *self)
{
  return tonari_class_model_context (self->model);
}

static int
place_of_session (TonariSheetsDialog *self, gint64 session)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  for (guint i = 0; sheet != NULL && i < sheet->sessions->len; i++)
    if (((const TonariRow *) g_ptr_array_index (sheet->sessions, i))->id == session)
      return (int) i;

  /* Those about the whole course come in after the last session. */
  return G_MAXINT;
}

static int
place_of_person (TonariSheetsDialog *self, gint64 enrolment)
{
  const TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  for (guint i = 0; sheet != NULL && i < sheet->participants->len; i++)
    if (((const TonariParticipant *) g_ptr_array_index (sheet->participants, i))->enrolment->row.id ==
        enrolment)
      return (int) i;

  return G_MAXINT;
}

static int
compare_jobs (gconstpointer a, gconstpointer b, gpointer data)
{
  TonariSheetsDialog *self = data;
  const TonariQuestionnaireSheet *left = (*(TonariSheetJob *const *) a)->sheet;
  const TonariQuestionnaireSheet *right = (*(TonariSheetJob *const *) b)->sheet;
  int places[][2] = {
    { place_of_session (self, left->session), place_of_session (self, right->session) },
    { place_of_person (self, left->enrolment), place_of_person (self, right->enrolment) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (places[i][0] != places[i][1])
      return places[i][0] < places[i][1] ? -1 : 1;

  return (left->row.id > right->row.id) - (left->row.id < right->row.id);
}

static char *
title_of (TonariSheetsDialog *self, guint index)
{
  const TonariSheetJob *job = g_ptr_array_index (self->jobs, index);
  const TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  int place = place_of_person (self, job->sheet->enrolment);
  const TonariParticipant *who =
      place != G_MAXINT ? g_ptr_array_index (sheet->participants, (guint) place) : NULL;

  if (who != NULL)
    return g_strdup (who->name != NULL ? who->name : tonari_participant_room_name (who));

  /* Translators: a number that counts the sheets in the list */
  return g_strdup_printf (_ ("Sheet %u"), index + 1);
}

/* The answers in their order, as they are read from paper: 5 4 – 3, and the first of the free words. */
static char *
answers_text (const TonariSheetsDialog *self, const TonariSheetJob *job)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *words = NULL;

  for (guint i = 0; i < job->answers->len && i < self->entry->items->len; i++)
    {
      const TonariQuestionnaireItem *item = g_ptr_array_index (self->entry->items, i);
      const TonariQuestionnaireAnswer *answer = g_ptr_array_index (job->answers, i);

      if (item->kind != TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
        {
          if (words == NULL && answer->words != NULL)
            words = tonari_shorten (answer->words, MOST_LETTERS);
          continue;
        }
      if (text->len > 0)
        g_string_append_c (text, ' ');
      if (answer->value == TONARI_INT_UNKNOWN)
        g_string_append (text, "–");
      else
        g_string_append_printf (text, "%d", (int) answer->value);
    }
  if (words != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "  " : "", words);

  return g_strdup (text->str);
}

static char *
subtitle_of (TonariSheetsDialog *self, const TonariSheetJob *job)
{
  const TonariSession *session = tonari_class_model_session (self->model, job->sheet->session);
  g_autofree char *number = session != NULL ? tonari_class_text_number (session) : NULL;
  g_autofree char *answers = answers_text (self, job);
  const char *when = number != NULL             ? number
                     : job->sheet->session == 0 ? _ ("The whole course")
                                                : _ ("No longer in this class");

  return g_strjoin (TONARI_LABEL_PARTS_SEPARATOR, when, answers, NULL);
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static void
show_jobs (TonariSheetsDialog *self)
{
  tonari_row_list_begin (self->list);
  for (guint i = 0; i < self->jobs->len; i++)
    {
      const TonariSheetJob *job = g_ptr_array_index (self->jobs, i);
      g_autofree char *title = title_of (self, i);
      g_autofree char *subtitle = subtitle_of (self, job);
      g_autoptr (GMenu) menu = g_menu_new ();

      append (menu, _ ("_Correct…"), "sheets.correct", job->sheet->row.id);
      append (menu, _ ("_Delete"), "sheets.delete", job->sheet->row.id);
      tonari_row_list_add (self->list, job->sheet->row.id, tonari_row_list_row (title, subtitle, TRUE),
                           G_MENU_MODEL (menu));
    }
  tonari_row_list_end (self->list);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), self->jobs->len == 0);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariSheetsDialog) self = tonari_weak_take (data);

  if (self == NULL || self->model == NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The sheets could not be read."), error);
      return;
    }

  g_clear_pointer (&self->jobs, g_ptr_array_unref);
  self->jobs = g_ptr_array_ref ((GPtrArray *) row);
  g_ptr_array_sort_with_data (self->jobs, compare_jobs, self);
  show_jobs (self);
}

static void
load (TonariSheetsDialog *self)
{
  TonariSheetsWanted wanted = { tonari_class_model_class (self->model), self->entry->questionnaire->row.id };

  tonari_context_load (context_of (self), tonari_sheets_data_load, g_memdup2 (&wanted, sizeof wanted), g_free,
                       (GDestroyNotify) g_ptr_array_unref, NULL, loaded_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariSheetsDialog *self)
{
  gboolean ours = *table == '\0';

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    ours |= g_str_equal (table, tables[i]);
  if (ours)
    load (self);
}

static void
correct (TonariSheetsDialog *self, gint64 id)
{
  for (guint i = 0; self->jobs != NULL && i < self->jobs->len; i++)
    {
      const TonariSheetJob *job = g_ptr_array_index (self->jobs, i);
      g_autofree char *title = NULL;

      if (job->sheet->row.id != id)
        continue;
      title = title_of (self, i);
      tonari_sheet_dialog_present (self->model, self->entry, job, title, GTK_WIDGET (self));
      return;
    }
}

static void delete (TonariSheetsDialog *self, gint64 id)
{
  tonari_context_delete (context_of (self), &tonari_questionnaire_sheet_entity, id, _ ("Delete a sheet"),
                         _ ("Sheet deleted"));
}

static void
correct_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  correct (data, g_variant_get_int64 (parameter));
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete (data, g_variant_get_int64 (parameter));
}

static void
activated_cb (TonariRowList *list, gint64 id, TonariSheetsDialog *self)
{
  correct (self, id);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 id, TonariSheetsDialog *self)
{
  delete (self, id);
}

static void
tonari_sheets_dialog_dispose (GObject *object)
{
  TonariSheetsDialog *self = TONARI_SHEETS_DIALOG (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (context_of (self), self);
  g_clear_object (&self->model);
  g_clear_pointer (&self->entry, tonari_questionnaire_entry_free);
  g_clear_pointer (&self->jobs, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_sheets_dialog_parent_class)->dispose (object);
}

static gboolean
undo_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  tonari_context_undo (context_of (TONARI_SHEETS_DIALOG (widget)));

  return TRUE;
}

static void
tonari_sheets_dialog_class_init (TonariSheetsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_sheets_dialog_dispose;
  /* The toast with Undo stands in the window behind this one, which takes no keys meanwhile. */
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_z, GDK_CONTROL_MASK, undo_cb, NULL);
}

static void
tonari_sheets_dialog_init (TonariSheetsDialog *self)
{
  static const GActionEntry entries[] = {
    { "correct", correct_cb, "x" },
    { "delete", delete_cb, "x" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "sheets", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 520);
}

GtkWindow *
tonari_sheets_dialog_present (TonariClassModel *model,
                              const TonariQuestionnaireEntry *entry,
                              GtkWidget *parent)
{
  TonariSheetsDialog *self;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autofree char *title = NULL;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model) && tonari_class_model_sheet (model) != NULL, NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (TONARI_TYPE_SHEETS_DIALOG, NULL);
  self->model = g_object_ref (model);
  self->entry = tonari_questionnaire_entry_new (tonari_questionnaire_copy (entry->questionnaire));
  g_ptr_array_unref (self->entry->items);
  self->entry->items = g_ptr_array_ref (entry->items);

  self->list = TONARI_ROW_LIST (tonari_row_list_new (_ ("Entered Sheets")));
  self->empty = GTK_LABEL (gtk_label_new (_ ("No sheet of this class is in the book yet.")));
  gtk_label_set_wrap (self->empty, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->empty), "dim-label");
  gtk_widget_set_visible (GTK_WIDGET (self->empty), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->empty));
  g_object_set (box, "margin-top", 12, "margin-bottom", 24, "margin-start", 12, "margin-end", 12, NULL);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);

  /* Translators: %s is the title of a questionnaire */
  title = g_strdup_printf (_ ("Entered Sheets: %s"), entry->questionnaire->title);
  tonari_dialog_frame (ADW_WINDOW (self), title, NULL, scrolled);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (self->list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
  g_signal_connect (context_of (self), "changed", G_CALLBACK (changed_cb), self);
  load (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
