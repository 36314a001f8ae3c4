/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What cannot be, typed into every editor of a case: it is said at the field, with the way out, and what was
 * typed is still there.  What is only strange is kept to the byte.
 */

#include <string.h>

#include "tonari-case-editors.h"
#include "tonari-case-page.h"
#include "tonari-case-tables.h"
#include "tonari-cases.h"
#include "tonari-consent-form.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-plan.h"
#include "tonari-problem.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-sharing.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-ui-test.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

/* From right to left within left to right, a family joined of four emoji, a letter outside of the basic
 * plane, marks on a letter, markup, and what other programs take for commands. */
#define STRANGE                                                                                              \
  "\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c 👩‍👩‍👧‍👦 𠮷 \u1ea1\u0301\u0360 <b>&amp; '; DROP TABLE cases; -- %s%n {0}"
#define MEGABYTE (1024 * 1024)

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  TonariCaseSheet *sheet;
  gint64 relative;
} Fixture;

static gpointer
load_sheet (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 case_id = 1;
  TonariCaseSheet **sheet = data;

  *sheet = tonari_case_sheet_load (db, &case_id, cancellable, error);

  return NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  fixture->context = tonari_ui_test_context ();
  acase->code = g_strdup ("R8-001");
  acase->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
  relative->case_id = tonari_ui_test_save (fixture->context, &tonari_case_entity, acase);
  g_assert_cmpint (relative->case_id, ==, 1);
  relative->relation = g_strdup ("mother");
  relative->person = tonari_ui_test_save (fixture->context, &tonari_person_entity, person);
  fixture->relative = tonari_ui_test_save (fixture->context, &tonari_relative_entity, relative);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_run (fixture->context, load_sheet, &fixture->sheet);

  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  tonari_case_sheet_unref (fixture->sheet);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_close (fixture->context);
}

static TonariEditor *
open_editor (Fixture *fixture, const TonariEntity *entity)
{
  TonariEditor *editor;

  if (entity == &tonari_stage_move_entity)
    editor = tonari_case_editors_open_stage (fixture->context, fixture->sheet, TONARI_STAGE_MODEL_PREFECTURE,
                                             fixture->window);
  else
    editor = tonari_case_editors_open (fixture->context, fixture->sheet, entity, NULL, fixture->window);
  tonari_ui_test_settle (fixture->context);

  return editor;
}

static void
close_editor (Fixture *fixture, TonariEditor *editor)
{
  g_object_ref (editor);
  gtk_window_destroy (GTK_WINDOW (editor));
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (editor);
}

static void
press_save (Fixture *fixture, TonariEditor *editor)
{
  g_signal_emit_by_name (tonari_ui_test_button (GTK_WIDGET (editor), "Save"), "clicked");
  tonari_ui_test_settle (fixture->context);
}

static GtkWidget *
row_of (TonariEditor *editor, const char *label)
{
  GtkWidget *row = tonari_ui_test_row (GTK_WIDGET (editor), label);

  g_assert_nonnull (row);

  return row;
}

static gboolean
is_text_view (GtkWidget *widget, gpointer data)
{
  return gtk_text_view_get_editable (GTK_TEXT_VIEW (widget));
}

static GtkTextBuffer *
buffer_of (GtkWidget *row)
{
  GtkWidget *view = tonari_ui_test_find (row, GTK_TYPE_TEXT_VIEW, is_text_view, NULL);

  g_assert_nonnull (view);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

static void
type_into (TonariEditor *editor, const char *label, const char *text)
{
  GtkWidget *row = row_of (editor, label);

  if (GTK_IS_EDITABLE (row))
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  else
    gtk_text_buffer_set_text (buffer_of (row), text, -1);
}

static char *
typed_in (TonariEditor *editor, const char *label)
{
  GtkWidget *row = row_of (editor, label);
  GtkTextIter start, end;

  if (GTK_IS_EDITABLE (row))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (row)));
  gtk_text_buffer_get_bounds (buffer_of (row), &start, &end);

  return gtk_text_buffer_get_text (buffer_of (row), &start, &end, FALSE);
}

static gboolean
is_error_note (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "tonari-note") && gtk_widget_has_css_class (widget, "error") &&
         gtk_widget_get_mapped (widget);
}

/* What is said under that field is its own; what another one says stands elsewhere. */
static const char *
error_at (TonariEditor *editor, const char *label)
{
  GtkWidget *row = row_of (editor, label);
  GtkWidget *note;

  if (!gtk_widget_has_css_class (row, "error"))
    return NULL;
  note = tonari_ui_test_find (gtk_widget_get_next_sibling (row), GTK_TYPE_LABEL, is_error_note, NULL);

  return note != NULL ? gtk_label_get_text (GTK_LABEL (note)) : NULL;
}

static void
assert_refused (TonariEditor *editor, const char *label, const char *typed)
{
  const char *said = error_at (editor, label);
  g_autofree char *there = typed_in (editor, label);

  if (said == NULL || *said == '\0')
    g_error ("%s: nothing is said of “%s”", label, typed);
  g_assert_cmpstr (there, ==, typed);
}

static const char *
label_of (const TonariCaseTable *table, const char *field)
{
  for (guint i = 0; i < table->n_rows; i++)
    if (g_strcmp0 (table->rows[i].field, field) == 0)
      return table->rows[i].label;
  g_assert_not_reached ();
}

static void
test_fields (Fixture *fixture, gconstpointer data)
{
  static const char *const dates[] = {
    "2026-02-30",     "2026-13-01", "平成32年4月1日", "R8.2.29", "0000-00-00", "2026-11-31 25:70",
    "the day before", "😀",          "\u202e2026",     "12",
  };
  static const char *const numbers[] = { "x", "-3", "1.5", "99999999999999999999", "３月", "😀" };
  guint n_tables;
  const TonariCaseTable *tables = tonari_case_tables_all (&n_tables);
  guint n_tried = 0;

  for (guint i = 0; i < n_tables; i++)
    {
      TonariEditor *editor = open_editor (fixture, tables[i].entity);

      for (guint j = 0; j < tables[i].n_rows; j++)
        {
          const TonariEditorRow *row = &tables[i].rows[j];
          const TonariField *field =
              row->field != NULL ? tonari_entity_field (tables[i].entity, row->field) : NULL;
          gboolean is_date =
              field != NULL && (field->kind == TONARI_FIELD_DATE || field->kind == TONARI_FIELD_MOMENT);
          gboolean is_number = field != NULL && field->kind == TONARI_FIELD_INT;
          const char *const *bad = is_date ? dates : numbers;
          guint n_bad = is_date ? G_N_ELEMENTS (dates) : is_number ? G_N_ELEMENTS (numbers) : 0;
          g_autofree char *before = n_bad > 0 ? typed_in (editor, row->label) : NULL;

          for (guint k = 0; k < n_bad; k++)
            {
              g_test_message ("%s, %s: %s", tables[i].entity->table, row->label, bad[k]);
              type_into (editor, row->label, bad[k]);
              press_save (fixture, editor);
              assert_refused (editor, row->label, bad[k]);
              n_tried++;
            }
          if (n_bad > 0)
            type_into (editor, row->label, before);
        }
      close_editor (fixture, editor);
    }
  g_assert_cmpuint (n_tried, >, 300);
}

static gpointer
list_rows (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, data, NULL, 0, error);
}

/* Fills in what must not be empty, so that only what is tried is wrong. */
static void
fill_required (Fixture *fixture, TonariEditor *editor, const TonariCaseTable *table)
{
  for (guint i = 0; i < table->n_rows; i++)
    {
      const TonariEditorRow *row = &table->rows[i];
      const TonariField *field = row->field != NULL ? tonari_entity_field (table->entity, row->field) : NULL;

      if (field == NULL || !(row->flags & TONARI_EDITOR_REQUIRED))
        continue;
      if (field->kind == TONARI_FIELD_DATE || field->kind == TONARI_FIELD_MOMENT)
        type_into (editor, row->label, "2026-05-02");
      else if (field->kind == TONARI_FIELD_TEXT)
        type_into (editor, row->label, table->entity == &tonari_case_entity ? "R8-002" : "x");
    }

  if (table->entity == &tonari_relative_role_entity)
    {
      g_autoptr (TonariRelativeRole) role = tonari_relative_role_new ();

      role->relative = fixture->relative;
      tonari_editor_put (editor, "relative", role);
    }
  else if (table->entity == &tonari_consent_form_entity)
    {
      g_autoptr (TonariConsentForm) form = tonari_consent_form_new ();

      form->given_by = fixture->sheet->acase->person;
      tonari_editor_put (editor, "given_by", form);
      type_into (editor, "To Whom", "y");
    }
  else if (table->entity == &tonari_referral_letter_entity)
    {
      type_into (editor, "Contact Person There", "y");
    }
  else if (table->entity == &tonari_sharing_entity)
    {
      type_into (editor, "Who Was Told", "y");
    }
  else if (table->entity == &tonari_news_entity)
    {
      type_into (editor, "With Whom", "y");
    }
  else if (table->entity == &tonari_tie_change_entity)
    {
      g_autoptr (TonariTieChange) change = tonari_tie_change_new ();

      change->kind = TONARI_TIE_CHANGE_KIND_RETURN;
      tonari_editor_put (editor, "kind", change);
    }
  else if (table->entity == &tonari_visit_step_entity)
    {
      g_autoptr (TonariVisitStep) step = tonari_visit_step_new ();

      step->technique = g_strdup ("1-1");
      tonari_editor_put (editor, "technique", step);
    }
}

static const struct
{
  const TonariEntity *entity;
  const char *field;
  const char *typed;
  const char *other;
  const char *other_typed;
  const char *said;
} refused[] = {
  { &tonari_relative_entity, "end_on", "2026-05-01", "start_on", "2026-05-02", "before the beginning" },
  { &tonari_problem_entity, "end_on", "2026-05-01", NULL, NULL, "before the beginning" },
  { &tonari_problem_entity, "end_on", "R8.4", NULL, NULL, "before the beginning" },
  { &tonari_episode_entity, "end_on", "令和8年5月1日", NULL, NULL, "before the beginning" },
  { &tonari_tie_entity, "end_on", "2026-05-01", NULL, NULL, "before the beginning" },
  { &tonari_watching_entity, "end_on", "2025", NULL, NULL, "before the beginning" },
  { &tonari_relative_role_entity, "end_on", "2026-05-01", "start_on", "2026-05-02", "before the beginning" },
  { &tonari_consent_form_entity, "until_on", "2026-05-01", NULL, NULL, "before the beginning" },
  { &tonari_consent_form_entity, "withdrawn_on", "2026-05-01", NULL, NULL, "before it was given" },
  { &tonari_plan_entity, "review_on", "2026-05-01", NULL, NULL, "before the plan" },
  { &tonari_plan_entity, "reviewed_on", "2026-05-01", NULL, NULL, "before the plan" },
  { &tonari_crisis_entity, "follow_up_on", "2026-05-01", NULL, NULL, "before the day itself" },
  { &tonari_referral_letter_entity, "answer_on", "2026-05-01", NULL, NULL, "older than the letter" },
  { &tonari_news_entity, "next_on", "2026-05-01", NULL, NULL, "before this one" },
  { &tonari_watching_entity, "news_days", "0", NULL, NULL, "from 1 upwards" },
  { &tonari_record_entity, "minutes", "1441", NULL, NULL, "at most 1,440" },
  { &tonari_case_entity, "interval_days", "0", NULL, NULL, "from 1 upwards" },
  /* To nobody. */
  { &tonari_tie_entity, "name", "", NULL, NULL, "fill this in" },
  { &tonari_tie_entity, "name", " \u3000", NULL, NULL, "fill this in" },
  { &tonari_tie_change_entity, "name", "", NULL, NULL, "fill this in" },
  { &tonari_referral_letter_entity, "receiver", "", NULL, NULL, "handed over to nobody" },
  { &tonari_sharing_entity, "to_whom", "", NULL, NULL, "who was told" },
  { &tonari_news_entity, "partner", "", NULL, NULL, "with whom" },
  { &tonari_consent_form_entity, "to_whom", "", NULL, NULL, "to whom" },
};

/* Each in a book of its own: what is closed unsaved is kept, and would be taken up again. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const TonariCaseTable *table = tonari_case_tables_find (refused[i].entity->table);
  TonariEditor *editor = open_editor (fixture, refused[i].entity);
  const char *label = label_of (table, refused[i].field);

  fill_required (fixture, editor, table);
  if (refused[i].other != NULL)
    type_into (editor, label_of (table, refused[i].other), refused[i].other_typed);
  type_into (editor, label, refused[i].typed);
  press_save (fixture, editor);
  assert_refused (editor, label, refused[i].typed);
  if (strstr (error_at (editor, label), refused[i].said) == NULL)
    g_error ("%s says “%s”", label, error_at (editor, label));
  close_editor (fixture, editor);
}

static char *
strange_text (gsize length)
{
  GString *text = g_string_new (STRANGE);

  while (text->len < length)
    g_string_append (text, "\n" STRANGE "　吾輩は猫である。名前はまだ無い。");

  return g_string_free (text, FALSE);
}

static gboolean
takes_text (const TonariCaseTable *table, const TonariEditorRow *row, const TonariField **field)
{
  *field = row->field != NULL ? tonari_entity_field (table->entity, row->field) : NULL;

  return *field != NULL && (*field)->kind == TONARI_FIELD_TEXT;
}

/* One field of each table gets pages, that of a record a whole megabyte, all the others a line. */
static void
save_strange (Fixture *fixture, const TonariCaseTable *table)
{
  g_autofree char *line = strange_text (0);
  g_autofree char *book = strange_text (table->entity == &tonari_record_entity ? MEGABYTE : MEGABYTE / 128);
  TonariEditor *editor = open_editor (fixture, table->entity);
  const TonariEditorRow *long_row = NULL;
  const TonariField *field;
  g_autoptr (GPtrArray) rows = NULL;
  gpointer kept;

  fill_required (fixture, editor, table);
  for (guint i = 0; i < table->n_rows; i++)
    if (takes_text (table, &table->rows[i], &field))
      {
        gboolean is_long = long_row == NULL && (table->rows[i].flags & TONARI_EDITOR_LONG);

        if (is_long)
          long_row = &table->rows[i];
        type_into (editor, table->rows[i].label, is_long ? book : line);
      }

  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  press_save (fixture, editor);
  tonari_ui_test_settle (fixture->context);
  g_assert_null (editor);

  rows = tonari_ui_test_run (fixture->context, list_rows, (gpointer) table->entity);
  g_assert_cmpuint (rows->len, >, 0);
  kept = g_ptr_array_index (rows, 0);
  for (guint i = 0; i < rows->len; i++)
    if (((TonariRow *) g_ptr_array_index (rows, i))->id > ((TonariRow *) kept)->id)
      kept = g_ptr_array_index (rows, i);
  for (guint i = 0; i < table->n_rows; i++)
    if (takes_text (table, &table->rows[i], &field))
      g_assert_cmpstr (*TONARI_FIELD_PTR (field, kept, char *), ==,
                       &table->rows[i] == long_row ? book : line);
}

static void
test_strange (Fixture *fixture, gconstpointer data)
{
  guint n_tables;
  const TonariCaseTable *tables = tonari_case_tables_all (&n_tables);
  GtkWidget *page;

  for (guint i = 0; i < n_tables; i++)
    /* The states of a case are not added by their list. */
    if (!g_str_equal (tables[i].entity->table, "case_states"))
      {
        g_test_message ("%s", tables[i].entity->table);
        save_strange (fixture, &tables[i]);
      }

  /* And the page of the case shows it all. */
  page = tonari_case_page_new (fixture->context);
  adw_window_set_content (ADW_WINDOW (fixture->window), page);
  tonari_case_page_show (TONARI_CASE_PAGE (page), 1);
  tonari_ui_test_settle (fixture->context);
  g_assert_nonnull (tonari_case_page_sheet (TONARI_CASE_PAGE (page)));
  g_object_ref (page);
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (page);
}

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

#define ADD(name, func) g_test_add ("/bad-input/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("fields", test_fields);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/bad-input/refused/%u-%s-%s", i, refused[i].entity->table, refused[i].field);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_refused, tear_down);
    }
  ADD ("strange", test_strange);

  return g_test_run ();
}
