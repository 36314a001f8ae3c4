/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor.h"
#include "tonari-organisation.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-staff.h"
#include "tonari-ui-test.h"

static const TonariEditorRow person_rows[] = {
  { "name", "Name", "As the person writes it", TONARI_EDITOR_REQUIRED },
  { "sex", "Sex", NULL, 0 },
  { "birth", "Birth", "2005/4/1", 0 },
  { "death", "Certain", NULL, TONARI_EDITOR_CERTAIN },
  { NULL, "More", NULL, 0 },
  { "note", "Note", NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow session_rows[] = {
  { "number", "Number", NULL, TONARI_EDITOR_REQUIRED },
  { "starts", "From", NULL, TONARI_EDITOR_TIME },
  { "themes", "Themes", NULL, 0 },
};

static const TonariEditorRow staff_rows[] = {
  { "name", "Name", NULL, TONARI_EDITOR_REQUIRED },
  { "active", "Works Here", NULL, 0 },
};

static TonariEditor *
person_editor (TonariContext *context, const TonariPerson *person)
{
  TonariEditor *editor = tonari_editor_new (context, "Person", &tonari_person_entity, person, person_rows,
                                            G_N_ELEMENTS (person_rows));

  tonari_editor_present_for (editor, NULL);
  tonari_ui_test_present (GTK_WINDOW (editor));
  return editor;
}

static void
type_into (TonariEditor *editor, const char *row, const char *text)
{
  GtkWidget *widget = tonari_ui_test_row (GTK_WIDGET (editor), row);

  g_assert_true (GTK_IS_EDITABLE (widget));
  gtk_editable_set_text (GTK_EDITABLE (widget), text);
}

static void
press (TonariEditor *editor, const char *label)
{
  GtkWidget *button = tonari_ui_test_button (GTK_WIDGET (editor), label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL;
}

static gboolean
says (TonariEditor *editor, const char *text)
{
  return tonari_ui_test_find (GTK_WIDGET (editor), GTK_TYPE_LABEL, has_text, (gpointer) text) != NULL;
}

static void
answer (const char *response)
{
  GtkWidget *question = tonari_ui_test_question ();

  g_assert_nonnull (question);
  tonari_ui_test_answer (question, response);
}

static void
test_dates (void)
{
  static const struct
  {
    const char *typed;
    const char *iso;
    gboolean good;
  } cases[] = {
    { "2005/4/1", "2005-04-01", TRUE },
    { "H17/4/1", "2005-04-01", TRUE },
    { "平成17年4月1日", "2005-04-01", TRUE },
    { "２００５", "2005-01-01", TRUE },
    { "", NULL, TRUE },
    { "平成32年4月1日", NULL, FALSE },
    { "2005/2/30", NULL, FALSE },
    { "abc", NULL, FALSE },
  };
  TonariContext *context = tonari_ui_test_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariPerson) person = tonari_person_new ();
      TonariEditor *editor = person_editor (context, person);
      const TonariPerson *typed;
      g_autofree char *iso = NULL;
      g_autofree char *note = NULL;

      type_into (editor, "Name", "架空 花子");
      type_into (editor, "Birth", cases[i].typed);
      typed = tonari_editor_peek (editor);
      iso = tonari_date_to_iso (typed->birth);
      g_assert_cmpstr (iso, ==, cases[i].iso);
      if (cases[i].good && cases[i].iso != NULL)
        {
          note = tonari_date_format (typed->birth, TONARI_DATE_BOTH);
          while (g_main_context_iteration (NULL, FALSE))
            ;
          g_assert_true (says (editor, note));
        }
      if (!cases[i].good)
        {
          press (editor, "Save");
          /* Still there, with the reason under the row. */
          g_assert_true (
              gtk_widget_has_css_class (tonari_ui_test_row (GTK_WIDGET (editor), "Birth"), "error"));
        }
      g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
      gtk_window_destroy (GTK_WINDOW (editor));
      tonari_ui_test_wait (is_gone, &editor);
    }
  tonari_ui_test_close (context);
}

static void
test_certain (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  TonariEditor *editor = person_editor (context, person);

  type_into (editor, "Name", "架空 花子");
  type_into (editor, "Certain", "2005");
  press (editor, "Save");
  g_assert_true (gtk_widget_has_css_class (tonari_ui_test_row (GTK_WIDGET (editor), "Certain"), "error"));
  type_into (editor, "Certain", "2005/4/1");
  press (editor, "Save");
  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  tonari_ui_test_wait (is_gone, &editor);
  tonari_ui_test_close (context);
}

static void
test_required (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  TonariEditor *editor = person_editor (context, person);

  type_into (editor, "Name", "   ");
  press (editor, "Save");
  g_assert_true (gtk_widget_has_css_class (tonari_ui_test_row (GTK_WIDGET (editor), "Name"), "error"));
  type_into (editor, "Name", "架空 花子");
  g_assert_false (gtk_widget_has_css_class (tonari_ui_test_row (GTK_WIDGET (editor), "Name"), "error"));
  gtk_window_destroy (GTK_WINDOW (editor));
  tonari_ui_test_close (context);
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *number;
    const char *from;
    gint64 number_read;
    gint64 from_read;
    const char *bad;
  } cases[] = {
    { "3", "10:30", 3, 630, NULL },     { "３", "１０：３０", 3, 630, NULL },
    { "3", "", 3, -1, NULL },           { "x", "10:30", -1, 630, "Number" },
    { "", "10:30", -1, 630, "Number" }, { "3", "25:00", 3, -1, "From" },
  };
  TonariContext *context = tonari_ui_test_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariSession) session = tonari_session_new ();
      TonariEditor *editor = tonari_editor_new (context, "Session", &tonari_session_entity, session,
                                                session_rows, G_N_ELEMENTS (session_rows));
      const TonariSession *typed;

      tonari_ui_test_present (GTK_WINDOW (editor));
      type_into (editor, "Number", cases[i].number);
      type_into (editor, "From", cases[i].from);
      type_into (editor, "Themes", "病気を知る、 関わり方・ ");
      typed = tonari_editor_peek (editor);
      g_assert_cmpint (typed->number, ==, cases[i].number_read);
      g_assert_cmpint (typed->starts, ==, cases[i].from_read);
      g_assert_cmpuint (g_strv_length (typed->themes), ==, 2);
      g_assert_cmpstr (typed->themes[1], ==, "関わり方");
      if (cases[i].bad != NULL)
        {
          press (editor, "Save");
          g_assert_true (
              gtk_widget_has_css_class (tonari_ui_test_row (GTK_WIDGET (editor), cases[i].bad), "error"));
        }
      gtk_window_destroy (GTK_WINDOW (editor));
    }
  tonari_ui_test_close (context);
}

static void
done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  *(gint64 *) data = ((const TonariRow *) row)->id;
}

typedef struct
{
  gint64 id;
  char *name;
} Look;

static gpointer
look (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Look *what = data;
  g_autoptr (TonariStaff) staff = tonari_store_get (db, &tonari_staff_entity, what->id, error);

  if (staff != NULL)
    what->name = g_strdup (staff->name);
  return NULL;
}

static void
test_save (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariStaff) staff = tonari_staff_new ();
  TonariEditor *editor = tonari_editor_new (context, "Staff", &tonari_staff_entity, staff, staff_rows,
                                            G_N_ELEMENTS (staff_rows));
  gint64 id = 0;
  Look what = { 0, NULL };

  tonari_editor_set_done (editor, done_cb, &id);
  tonari_ui_test_present (GTK_WINDOW (editor));
  type_into (editor, "Name", "見本 太郎");
  press (editor, "Save");
  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  tonari_ui_test_wait (is_gone, &editor);
  g_assert_cmpint (id, >, 0);

  what.id = id;
  tonari_ui_test_run (context, look, &what);
  g_assert_cmpstr (what.name, ==, "見本 太郎");
  g_free (what.name);
  tonari_ui_test_close (context);
}

/* Two editors hold the same row: the second save must not fall on the first one unseen. */
static void
test_changed_meanwhile (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariStaff) staff = tonari_staff_new ();
  g_autoptr (TonariStaff) other = NULL;
  TonariEditor *editor;
  GtkWidget *question;
  Look what = { 0, NULL };

  staff->name = g_strdup ("見本 太郎");
  staff->active = TRUE;
  staff->row.id = tonari_ui_test_save (context, &tonari_staff_entity, staff);
  staff->row.version = 1;
  other = tonari_staff_copy (staff);
  other->row = staff->row;

  editor = tonari_editor_new (context, "Staff", &tonari_staff_entity, staff, staff_rows,
                              G_N_ELEMENTS (staff_rows));
  tonari_ui_test_present (GTK_WINDOW (editor));
  g_free (other->name);
  other->name = g_strdup ("見本 次郎");
  tonari_ui_test_save (context, &tonari_staff_entity, other);

  type_into (editor, "Name", "見本 三郎");
  press (editor, "Save");
  tonari_ui_test_settle (context);
  tonari_ui_test_settle (context);
  question = tonari_ui_test_question ();
  g_assert_nonnull (question);
  g_assert_true (tonari_ui_test_question_says (question, "見本 次郎"));
  g_assert_true (tonari_ui_test_question_says (question, "見本 三郎"));

  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  answer ("mine");
  tonari_ui_test_wait (is_gone, &editor);
  what.id = staff->row.id;
  tonari_ui_test_run (context, look, &what);
  g_assert_cmpstr (what.name, ==, "見本 三郎");
  g_free (what.name);
  tonari_ui_test_close (context);
}

/* What was typed is not thrown away without a word. */
static void
test_close_asks (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  TonariEditor *editor = person_editor (context, person);

  gtk_window_close (GTK_WINDOW (editor));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (tonari_ui_test_window (TONARI_TYPE_EDITOR));

  editor = person_editor (context, person);
  type_into (editor, "Name", "架空 花子");
  gtk_window_close (GTK_WINDOW (editor));
  answer ("cancel");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_nonnull (tonari_ui_test_window (TONARI_TYPE_EDITOR));

  gtk_window_close (GTK_WINDOW (editor));
  answer ("discard");
  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  tonari_ui_test_wait (is_gone, &editor);
  tonari_ui_test_close (context);
}

static gpointer
count_persons (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) rows = tonari_store_list (db, &tonari_person_entity, NULL, 0, error);

  *(guint *) data = rows != NULL ? rows->len : 0;
  return NULL;
}

static guint
n_persons (TonariContext *context)
{
  guint n = 0;

  tonari_ui_test_run (context, count_persons, &n);
  return n;
}

static void
test_delete (void)
{
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  TonariEditor *editor = person_editor (context, person);

  /* What is not in the book yet cannot be deleted. */
  tonari_editor_set_delete (editor, "Delete the person", "Person deleted");
  g_assert_false (gtk_widget_get_visible (tonari_ui_test_button (GTK_WIDGET (editor), "Delete")));
  gtk_window_destroy (GTK_WINDOW (editor));

  person->name = g_strdup ("架空 花子");
  person->row.id = tonari_ui_test_save (context, &tonari_person_entity, person);
  editor = person_editor (context, person);
  g_assert_false (gtk_widget_get_visible (tonari_ui_test_button (GTK_WIDGET (editor), "Delete")));
  tonari_editor_set_delete (editor, "Delete the person", "Person deleted");
  g_assert_true (gtk_widget_get_mapped (tonari_ui_test_button (GTK_WIDGET (editor), "Delete")));

  type_into (editor, "Birth", "2005/4/1");
  press (editor, "Delete");
  answer ("cancel");
  tonari_ui_test_settle (context);
  g_assert_cmpuint (n_persons (context), ==, 1);
  g_assert_nonnull (tonari_ui_test_window (TONARI_TYPE_EDITOR));

  type_into (editor, "Birth", "");
  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  press (editor, "Delete");
  tonari_ui_test_wait (is_gone, &editor);
  tonari_ui_test_settle (context);
  g_assert_cmpuint (n_persons (context), ==, 0);

  tonari_context_undo (context);
  tonari_ui_test_settle (context);
  g_assert_cmpuint (n_persons (context), ==, 1);
  tonari_ui_test_close (context);
}

static void
test_tab (void)
{
  static const char *const order[] = { "Name", "Sex", "Birth", "Certain", "Note" };
  TonariContext *context = tonari_ui_test_context ();
  g_autoptr (TonariPerson) person = tonari_person_new ();
  TonariEditor *editor;
  GtkWidget *last = NULL;

  /* The words below Name and Birth are rows of the same list and must not end the walk through it. */
  editor = person_editor (context, person);
  type_into (editor, "Birth", "2005/4/1");
  g_assert_true (gtk_widget_grab_focus (tonari_ui_test_row (GTK_WIDGET (editor), "Name")));

  for (guint i = 0; i < G_N_ELEMENTS (order);)
    {
      GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (editor));
      GtkWidget *row =
          ADW_IS_PREFERENCES_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_ROW);

      g_assert_nonnull (row);
      if (row != last)
        {
          g_assert_true (row == tonari_ui_test_row (GTK_WIDGET (editor), order[i]));
          last = row;
          i++;
        }
      else
        g_assert_true (gtk_widget_child_focus (GTK_WIDGET (editor), GTK_DIR_TAB_FORWARD));
    }

  for (guint i = G_N_ELEMENTS (order) - 1; i > 0;)
    {
      GtkWidget *focus;

      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (editor), GTK_DIR_TAB_BACKWARD));
      focus = gtk_window_get_focus (GTK_WINDOW (editor));
      if (!ADW_IS_PREFERENCES_ROW (focus))
        focus = gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_ROW);
      g_assert_nonnull (focus);
      if (focus == last)
        continue;
      last = focus;
      i--;
      g_assert_true (focus == tonari_ui_test_row (GTK_WIDGET (editor), order[i]));
    }

  gtk_window_destroy (GTK_WINDOW (editor));
  tonari_ui_test_close (context);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/editor/dates", test_dates);
  g_test_add_func ("/ui/editor/certain", test_certain);
  g_test_add_func ("/ui/editor/tab", test_tab);
  g_test_add_func ("/ui/editor/required", test_required);
  g_test_add_func ("/ui/editor/numbers", test_numbers);
  g_test_add_func ("/ui/editor/save", test_save);
  g_test_add_func ("/ui/editor/changed-meanwhile", test_changed_meanwhile);
  g_test_add_func ("/ui/editor/close-asks", test_close_asks);
  g_test_add_func ("/ui/editor/delete", test_delete);
  return g_test_run ();
}
