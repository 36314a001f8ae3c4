/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Questionnaires of a class: typed in by the keyboard alone, shown with n, their windows finalised. */

#include "classes-fixture.h"

#include <math.h>

#include "tonari-answer-bars.h"
#include "tonari-answer-picture.h"
#include "tonari-answer-row.h"
#include "tonari-answers-dialog.h"
#include "tonari-answers-form.h"
#include "tonari-class-questions.h"
#include "tonari-compat.h"
#include "tonari-editor.h"
#include "tonari-questions-data.h"
#include "tonari-questions-dialog.h"
#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-sheet-dialog.h"
#include "tonari-sheets-dialog.h"
#include "tonari-store-questionnaires.h"

#define SHEETS 20
#define SCALES 4

typedef struct
{
  ClassesFixture classes;
  GtkWindow *window;
  GtkWidget *part;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  classes_fixture_open (&fixture->classes);
  fixture->window = GTK_WINDOW (adw_window_new ());
  fixture->part = tonari_class_questions_new (fixture->classes.model);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->part);
  gtk_window_set_default_size (fixture->window, 800, 600);
  tonari_ui_test_present (fixture->window);
  tonari_class_model_reload (fixture->classes.model);
  tonari_ui_test_settle (fixture->classes.context);
  gtk_widget_activate_action (fixture->part, "questions.ship", NULL);
  tonari_ui_test_settle (fixture->classes.context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = g_object_ref (fixture->window);

  gtk_window_destroy (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
  classes_fixture_close (&fixture->classes);
}

static gpointer
read_all (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_questions_data_load (db, data, cancellable, error);
}

static TonariQuestionsData *
stored (Fixture *fixture)
{
  return tonari_ui_test_run (fixture->classes.context, read_all, &fixture->classes.class_id);
}

static gint64
first_questionnaire (Fixture *fixture)
{
  g_autoptr (TonariQuestionsData) data = stored (fixture);

  g_assert_cmpuint (data->entries->len, >, 0);

  return ((TonariQuestionnaireEntry *) data->entries->pdata[0])->questionnaire->row.id;
}

static void
act (Fixture *fixture, const char *action)
{
  gtk_widget_activate_action (fixture->part, action, "x", first_questionnaire (fixture));
  tonari_ui_test_settle (fixture->classes.context);
}

static void
close_window (Fixture *fixture, GType type)
{
  GtkWindow *window = tonari_ui_test_window (type);

  g_assert_nonnull (window);
  g_object_ref (window);
  tonari_ui_test_settle (fixture->classes.context);
  gtk_window_close (window);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
}

/* Every window that the part opens is shown, closed and finalised. */
static void
test_windows (Fixture *fixture, gconstpointer data)
{
  act (fixture, "questions.enter");
  close_window (fixture, TONARI_TYPE_ANSWERS_DIALOG);
  act (fixture, "questions.items");
  close_window (fixture, TONARI_TYPE_QUESTIONS_DIALOG);
  act (fixture, "questions.edit");
  close_window (fixture, TONARI_TYPE_EDITOR);
  tonari_class_questions_add (TONARI_CLASS_QUESTIONS (fixture->part));
  close_window (fixture, TONARI_TYPE_EDITOR);
}

/* Presses a key where the focus is, as the controllers there see it. */
static void
press (GtkWindow *window, guint keyval)
{
  GtkWidget *widget = gtk_window_get_focus (window);

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

      if (GTK_IS_BUTTON (widget) && keyval == GDK_KEY_Return)
        {
          g_signal_emit_by_name (widget, "clicked");
          return;
        }
      if (GTK_IS_ENTRY (widget) && keyval == GDK_KEY_Return)
        {
          g_signal_emit_by_name (widget, "activate");
          return;
        }
      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
          gboolean handled = FALSE;

          if (!TONARI_IS_ANSWER_ROW (widget) || !GTK_IS_EVENT_CONTROLLER_KEY (controller))
            continue;
          g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
          if (handled)
            return;
        }
    }
  g_assert_not_reached ();
}

static void
press_all (GtkWindow *window, const char *keys)
{
  for (const char *key = keys; *key != '\0'; key++)
    press (window, *key == '\n'  ? GDK_KEY_Return
                   : *key == '<' ? GDK_KEY_BackSpace
                   : *key == '^' ? GDK_KEY_Up
                                 : (guint) *key);
}

static GtkWindow *
open_answers (Fixture *fixture)
{
  act (fixture, "questions.enter");

  return tonari_ui_test_window (TONARI_TYPE_ANSWERS_DIALOG);
}

/* One key for each number of a scale, and for 10 the same one as in the roll call. */
static void
test_ten (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint key;
    gint64 value;
  } keys[] = {
    { GDK_KEY_0, 0 }, { GDK_KEY_9, 9 }, { GDK_KEY_minus, 10 }, { GDK_KEY_KP_Subtract, 10 }, { GDK_KEY_t, 10 }
  };
  g_autoptr (TonariQuestionnaireItem) item = tonari_questionnaire_item_new ();
  GtkWindow *window = GTK_WINDOW (g_object_ref (gtk_window_new ()));
  GtkWidget *row;

  item->kind = TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE;
  item->text = g_strdup ("今日の気持ち");
  item->least = 0;
  item->most = 10;
  row = tonari_answer_row_new (item, 1);
  gtk_window_set_child (window, row);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (TonariQuestionnaireAnswer) answer = NULL;

      gtk_window_set_focus (window, row);
      press (window, GDK_KEY_BackSpace);
      press (window, keys[i].key);
      answer = tonari_answer_row_answer (TONARI_ANSWER_ROW (row));
      g_assert_cmpint (answer->value, ==, keys[i].value);
    }

  gtk_window_destroy (window);
  g_assert_finalize_object (window);
}

/* Twenty sheets without a pause: four keys, Enter over the free words, Enter to save. */
static void
test_twenty_sheets (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = open_answers (fixture);
  g_autoptr (TonariQuestionsData) after = NULL;
  const TonariQuestionnaireResult *result;

  for (guint i = 0; i < SHEETS; i++)
    press_all (window, i % 2 == 0 ? "5432\n\n" : "5\n32\n\n");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_answers_dialog_saved (TONARI_ANSWERS_DIALOG (window)), ==, SHEETS);

  after = stored (fixture);
  g_assert_cmpuint (after->results->len, ==, 2);
  result = g_ptr_array_index (after->results, 1);
  g_assert_cmpuint (result->sheets.value, ==, SHEETS);
  for (guint i = 0; i < SCALES; i++)
    {
      const TonariQuestionResult *question = g_ptr_array_index (result->questions, i);

      g_assert_cmpuint (question->n.value, ==, i == 1 ? SHEETS / 2 : SHEETS);
      g_assert_cmpfloat (tonari_question_result_percent (question, 4 - i), ==, 100);
    }

  close_window (fixture, TONARI_TYPE_ANSWERS_DIALOG);
  g_assert_nonnull (tonari_ui_test_find (fixture->part, TONARI_TYPE_ANSWER_PICTURE, NULL, NULL));
}

static GtkEntry *
entry_of (GtkWindow *window)
{
  GtkWidget *form = tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_ANSWERS_FORM, NULL, NULL);

  return GTK_ENTRY (tonari_ui_test_find (form, GTK_TYPE_ENTRY, NULL, NULL));
}

static GtkWidget *
button (GtkWindow *window, const char *english, const char *japanese)
{
  GtkWidget *found = tonari_ui_test_button (GTK_WIDGET (window), english);

  return found != NULL ? found : tonari_ui_test_button (GTK_WIDGET (window), japanese);
}

static GPtrArray *
typed (GtkWindow *window)
{
  GtkWidget *form = tonari_ui_test_find (GTK_WIDGET (window), TONARI_TYPE_ANSWERS_FORM, NULL, NULL);

  return tonari_answers_form_answers (TONARI_ANSWERS_FORM (form));
}

/* A sheet is corrected while it is typed, opened again, and saved once for all that. */
static void
test_corrected (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = open_answers (fixture);
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (TonariQuestionsData) after = NULL;
  const TonariQuestionnaireResult *result;
  const TonariQuestionResult *question;

  press_all (window, "19^<4\n32");
  gtk_editable_set_text (GTK_EDITABLE (entry_of (window)), " よかった ");
  press_all (window, "\n\n");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_answers_dialog_saved (TONARI_ANSWERS_DIALOG (window)), ==, 1);

  g_signal_emit_by_name (button (window, "Open the Last Sheet Again", "直前の用紙を開き直す"), "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_answers_dialog_saved (TONARI_ANSWERS_DIALOG (window)), ==, 0);
  again = typed (window);
  g_assert_cmpint (((TonariQuestionnaireAnswer *) again->pdata[0])->value, ==, 4);
  g_assert_cmpint (((TonariQuestionnaireAnswer *) again->pdata[1])->value, ==, TONARI_INT_UNKNOWN);
  g_assert_cmpstr (((TonariQuestionnaireAnswer *) again->pdata[4])->words, ==, "よかった");

  press_all (window, "5\n\n\n\n\n");
  tonari_ui_test_settle (fixture->classes.context);
  after = stored (fixture);
  result = g_ptr_array_index (after->results, 1);
  g_assert_cmpuint (result->sheets.value, ==, 1);
  question = g_ptr_array_index (result->questions, 0);
  g_assert_cmpfloat (tonari_question_result_percent (question, 4), ==, 100);
  question = g_ptr_array_index (result->questions, 4);
  g_assert_cmpuint (question->words->len, ==, 1);

  /* An empty sheet is none. */
  g_signal_emit_by_name (button (window, "Save, Next Sheet", "保存して次へ"), "clicked");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_answers_dialog_saved (TONARI_ANSWERS_DIALOG (window)), ==, 1);
  close_window (fixture, TONARI_TYPE_ANSWERS_DIALOG);
}

static double
percent (Fixture *fixture, guint index, guint place)
{
  g_autoptr (TonariQuestionsData) data = stored (fixture);
  const TonariQuestionnaireResult *result = g_ptr_array_index (data->results, 1);

  return tonari_question_result_percent (g_ptr_array_index (result->questions, index), place);
}

static GtkListBoxRow *
listed (GtkWindow *window, int index)
{
  GtkWidget *list = tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LIST_BOX, NULL, NULL);

  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* A sheet of an earlier sitting is found by its answers, opened, corrected, and the correction undone. */
static void
test_earlier_sheet (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = open_answers (fixture);
  GtkWindow *sheets, *sheet;

  press_all (window, "5432\n\n");
  press_all (window, "1111\n\n");
  close_window (fixture, TONARI_TYPE_ANSWERS_DIALOG);
  g_assert_cmpfloat (percent (fixture, 0, 4), ==, 50);

  act (fixture, "questions.sheets");
  sheets = tonari_ui_test_window (TONARI_TYPE_SHEETS_DIALOG);
  g_assert_nonnull (sheets);
  g_assert_nonnull (listed (sheets, 1));
  g_assert_null (listed (sheets, 2));
  g_assert_true (
      g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (listed (sheets, 0))), "5 4 3 2"));

  /* Nothing changed: it closes without a question, and the book stays as it is. */
  gtk_widget_activate (GTK_WIDGET (listed (sheets, 0)));
  tonari_ui_test_settle (fixture->classes.context);
  close_window (fixture, TONARI_TYPE_SHEET_DIALOG);

  gtk_widget_activate (GTK_WIDGET (listed (sheets, 0)));
  tonari_ui_test_settle (fixture->classes.context);
  sheet = tonari_ui_test_window (TONARI_TYPE_SHEET_DIALOG);
  press_all (sheet, "1");
  gtk_window_close (sheet);
  tonari_ui_test_answer (tonari_ui_test_question (), "cancel");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_true (tonari_ui_test_window (TONARI_TYPE_SHEET_DIALOG) == sheet);
  press_all (sheet, "<\n\n\n\n\n");
  g_object_add_weak_pointer (G_OBJECT (sheet), (gpointer *) &sheet);
  tonari_ui_test_wait (is_gone, &sheet);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_true (
      g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (listed (sheets, 0))), "1 – 3 2"));
  g_assert_cmpfloat (percent (fixture, 0, 0), ==, 100);

  tonari_context_undo (fixture->classes.context);
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_true (
      g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (listed (sheets, 0))), "5 4 3 2"));
  g_assert_cmpfloat (percent (fixture, 0, 4), ==, 50);
  g_assert_cmpfloat (percent (fixture, 1, 3), ==, 50);

  g_signal_emit_by_name (tonari_ui_test_find (GTK_WIDGET (sheets), TONARI_TYPE_ROW_LIST, NULL, NULL),
                         "delete-pressed",
                         *(gint64 *) g_object_get_qdata (G_OBJECT (listed (sheets, 1)),
                                                         g_quark_from_static_string ("tonari-row-key")));
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_null (listed (sheets, 1));
  g_assert_cmpfloat (percent (fixture, 0, 4), ==, 100);
  close_window (fixture, TONARI_TYPE_SHEETS_DIALOG);
}

static gpointer
delete_all (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  tonari_store_delete (db, &tonari_questionnaire_entity, *(gint64 *) data, error);

  return NULL;
}

/* Somebody else deletes the questionnaire: what is typed stands in the form again, and the person is told. */
static void
test_nothing_lost (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = open_answers (fixture);
  gint64 id = first_questionnaire (fixture);
  g_autoptr (GPtrArray) again = NULL;
  GtkWidget *question;

  tonari_ui_test_run (fixture->classes.context, delete_all, &id);
  press_all (window, "5432\n\n1");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_cmpuint (tonari_answers_dialog_saved (TONARI_ANSWERS_DIALOG (window)), ==, 0);
  again = typed (window);
  for (guint i = 0; i < SCALES; i++)
    g_assert_cmpint (((TonariQuestionnaireAnswer *) again->pdata[i])->value, ==, 5 - i);

  /* Closing asks, because both sheets are typed and not saved. */
  gtk_window_close (window);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  g_object_ref (window);
  tonari_ui_test_answer (question, "discard");
  tonari_ui_test_settle (fixture->classes.context);
  g_assert_finalize_object (window);
}

static const struct
{
  guint counts[3];
  gboolean hide;
  double full;
  double heights[3];
} pictures[] = {
  { { 0, 0, 0 }, FALSE, 25, { 0, 0, 0 } },     { { 1, 1, 2 }, FALSE, 50, { 50, 50, 100 } },
  { { 10, 0, 0 }, FALSE, 100, { 100, 0, 0 } }, { { 6, 8, 6 }, FALSE, 50, { 60, 80, 60 } },
  { { 1, 8, 1 }, TRUE, 25, { 0, 0, 0 } },      { { 0, 10, 0 }, TRUE, 100, { 0, 100, 0 } },
};

/* Columns stand in their places, none higher than the picture, and none where the number is hidden. */
static void
test_pictures (void)
{
  const TonariAnswerBarsStyle usual = { .size = 10, .tallest = 100 };

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    for (double width = 1; width < 1000; width *= 10)
      {
        g_autoptr (TonariQuestionnaireItem) item = tonari_questionnaire_item_new ();
        g_autoptr (GPtrArray) questions =
            g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_question_result_free);
        TonariQuestionResult *question;
        TonariAnswerBarsStyle style = usual;
        g_autoptr (GArray) bars = NULL;
        PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
        cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, 200);
        cairo_t *cr = cairo_create (surface);

        item->least = 1;
        item->most = 3;
        item->least_label = g_strdup ("とてもそう思わない");
        question = tonari_question_result_new (item);
        g_ptr_array_add (questions, question);
        for (guint j = 0; j < 3; j++)
          for (guint k = 0; k < pictures[i].counts[j]; k++)
            tonari_question_result_count (question, j + 1);
        if (pictures[i].hide)
          tonari_question_result_suppress (question);

        style.full = tonari_answer_bars_full (questions);
        g_assert_cmpfloat (style.full, ==, pictures[i].full);
        bars = tonari_answer_bars_layout (question, &style, width);
        g_assert_cmpuint (bars->len, ==, 3);
        for (guint j = 0; j < 3; j++)
          {
            const TonariAnswerBar *bar = &g_array_index (bars, TonariAnswerBar, j);

            g_assert_cmpfloat_with_epsilon (bar->x, width * j / 3, 1e-6);
            g_assert_cmpfloat_with_epsilon (bar->bar_height, pictures[i].heights[j], 1e-6);
            g_assert_cmpfloat (bar->bar_x, >=, bar->x);
            g_assert_cmpfloat (bar->bar_x + bar->bar_width, <=, bar->x + bar->width);
            g_assert_cmpfloat (bar->bar_y, >=, 0);
            g_assert_cmpfloat (bar->bar_y + bar->bar_height, <, tonari_answer_bars_height (question, &style));
          }
        tonari_answer_bars_paint (question, &style, context, cr, width);
        g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
        cairo_destroy (cr);
        g_object_unref (context);
        cairo_surface_destroy (surface);
      }
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/questions/windows", test_windows);
  ADD ("/questions/ten", test_ten);
  ADD ("/questions/twenty-sheets", test_twenty_sheets);
  ADD ("/questions/corrected", test_corrected);
  ADD ("/questions/earlier-sheet", test_earlier_sheet);
  ADD ("/questions/nothing-lost", test_nothing_lost);
#undef ADD
  g_test_add_func ("/questions/pictures", test_pictures);

  return g_test_run ();
}
