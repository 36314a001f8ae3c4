/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-questions-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-dialog.h"
#include "tonari-ordered-list.h"
#include "tonari-questionnaire-item.h"

/* A digit answers a place of the scale, and t the eleventh. */
#define MOST 10
#define USUAL_LEAST 1
#define USUAL_MOST 5

struct _TonariQuestionsDialog
{
  AdwWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (TonariQuestionsDialog, tonari_questions_dialog, ADW_TYPE_WINDOW)

static const TonariEditorRow questionnaire_rows[] = {
  { "title", N_ ("Title of the questionnaire"), NULL, TONARI_EDITOR_REQUIRED },
  { "note", N_ ("Words at the head of the sheet"), NULL, TONARI_EDITOR_LONG },
  { "anonymous", N_ ("Anonymous"), N_ ("Its sheets are linked to nobody."), 0 },
};

static const TonariEditorRow item_rows[] = {
  { "text", N_ ("Question"), NULL, TONARI_EDITOR_REQUIRED | TONARI_EDITOR_LONG },
  { "kind", N_ ("Kind of answer"), NULL, 0 },
  { NULL, N_ ("Scale"), NULL, 0 },
  { "least", N_ ("Begins at"), N_ ("For answers in free words, leave these fields as they are."), 0 },
  { "least_label", N_ ("Words at this end"), N_ ("For example: not at all"), 0 },
  { "most", N_ ("Goes up to"), N_ ("10 at most"), 0 },
  { "most_label", N_ ("Words at the other end"), N_ ("For example: very much"), 0 },
};

static char *
check_item (gconstpointer row, const char **field, gpointer data)
{
  const TonariQuestionnaireItem *item = row;

  if (item->kind != TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
    return NULL;
  if (item->least == TONARI_INT_UNKNOWN)
    {
      *field = "least";
      return g_strdup (_ ("A scale needs a number at which it begins, for example 1."));
    }
  *field = "most";
  if (item->most == TONARI_INT_UNKNOWN)
    return g_strdup (_ ("A scale needs a number at which it ends, for example 5."));
  if (item->most <= item->least)
    return g_strdup (_ ("The scale ends before it begins. Please correct one of the numbers."));
  if (item->most > MOST)
    return g_strdup (_ ("A scale goes up to 10 at most, so that one key can answer it."));

  return NULL;
}

static void
show_scale (TonariEditor *editor, gpointer data)
{
  const TonariQuestionnaireItem *item = tonari_editor_peek (editor);
  gboolean has_scale = item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;

  tonari_editor_show_field (editor, "least", has_scale);
  tonari_editor_show_field (editor, "least_label", has_scale);
  tonari_editor_show_field (editor, "most", has_scale);
  tonari_editor_show_field (editor, "most_label", has_scale);
}

/* A new question begins with the scale that most of them have. */
static void
prepare_item (TonariOrderedList *list, TonariEditor *editor, gconstpointer row)
{
  const TonariQuestionnaireItem *item = row;
  g_autoptr (TonariQuestionnaireItem) usual = NULL;

  tonari_editor_set_changed (editor, show_scale, NULL, NULL);
  if (item->row.id != 0)
    return;

  usual = tonari_questionnaire_item_new ();
  usual->least = USUAL_LEAST;
  usual->most = USUAL_MOST;
  tonari_editor_put (editor, "least", usual);
  tonari_editor_put (editor, "most", usual);
}

static char *
end_text (gint64 value, const char *label)
{
  /* Translators: an end of a scale: number, words */
  return label != NULL ? g_strdup_printf (_ ("%1$d (%2$s)"), (int) value, label)
                       : g_strdup_printf ("%d", (int) value);
}

static void
describe_item (
    TonariOrderedList *self, GPtrArray *rows, guint index, char **title, char **subtitle, gpointer data)
{
  const TonariQuestionnaireItem *item = g_ptr_array_index (rows, index);
  g_autofree char *least = end_text (item->least, item->least_label);
  g_autofree char *most = end_text (item->most, item->most_label);

  *title = g_strdup_printf ("%u  %s", index + 1, item->text);
  if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE)
    /* Translators: the two ends of a scale */
    *subtitle = g_strdup_printf (_ ("Scale: %1$s to %2$s"), least, most);
  else
    *subtitle = g_strdup (tonari_words_label (&tonari_questionnaire_item_kind_words, (int) item->kind));
}

static const TonariOrderedKind items = {
  .entity = &tonari_questionnaire_item_entity,
  .owner = "questionnaire",
  .ordered = TRUE,
  .title = N_ ("Questions"),
  .add = N_ ("Add _Question…"),
  .empty = N_ ("No questions yet. Add them in the order in which they are to be asked."),
  .new_title = N_ ("New Question"),
  .edit_title = N_ ("Question"),
  .rows = item_rows,
  .n_rows = G_N_ELEMENTS (item_rows),
  .check = check_item,
  .delete_label = N_ ("Delete question"),
  .deleted = N_ ("Question deleted"),
  .describe = describe_item,
  .prepare = prepare_item,
};

TonariEditor *
tonari_questionnaire_editor_new (TonariContext *context,
                                 const TonariQuestionnaire *questionnaire,
                                 gboolean answered)
{
  return tonari_editor_new (context,
                            questionnaire->row.id == 0 ? _ ("New Questionnaire") : _ ("Edit Questionnaire"),
                            &tonari_questionnaire_entity, questionnaire, questionnaire_rows,
                            answered ? G_N_ELEMENTS (questionnaire_rows) - 1
                                     : G_N_ELEMENTS (questionnaire_rows));
}

static GtkWidget *
hint_new (gboolean answered)
{
  GtkWidget *hint = gtk_label_new (
      answered
          ? _ ("Somebody has answered already, so the questions stay as they were asked. To change them, make "
               "a copy of the questionnaire.")
          : _ ("Alt+Up and Alt+Down put a question in another place."));

  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (hint), 0);
  gtk_widget_add_css_class (hint, "dim-label");

  return hint;
}

static void
tonari_questions_dialog_class_init (TonariQuestionsDialogClass *klass)
{
}

static void
tonari_questions_dialog_init (TonariQuestionsDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 600);
}

GtkWindow *
tonari_questions_dialog_present (TonariContext *context,
                                 const TonariQuestionnaire *questionnaire,
                                 gboolean answered,
                                 GtkWidget *parent)
{
  TonariQuestionsDialog *self = g_object_new (TONARI_TYPE_QUESTIONS_DIALOG, NULL);
  GtkWidget *list = tonari_ordered_list_new (context, &items, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), hint_new (answered));
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);

  tonari_dialog_frame (ADW_WINDOW (self), questionnaire->title, NULL, scrolled);
  if (answered)
    tonari_ordered_list_set_locked (
        TONARI_ORDERED_LIST (list),
        _ ("Somebody has answered already, so the questions stay as they were asked."));
  tonari_ordered_list_set_owner (TONARI_ORDERED_LIST (list), questionnaire->row.id);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
