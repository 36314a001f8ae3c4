/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes with a row when it is deleted, what stays, and that one undo brings all of it back. */

#include "tonari-attendance.h"
#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-curriculum.h"
#include "tonari-db-private.h"
#include "tonari-enrolment.h"
#include "tonari-entities.h"
#include "tonari-history.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-relative-role.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

typedef struct
{
  TestBook book;
  gint64 case_id;
  gint64 case_person;
  gint64 mother;
  gint64 mother_person;
  gint64 role;
  gint64 class_id;
  gint64 session;
  gint64 enrolment;
} Fixture;

static void
save (Fixture *fixture, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (fixture->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gboolean
is_case_column (const TonariEntity *entity)
{
  return tonari_entity_field (entity, "case_id") != NULL && !g_str_equal (entity->table, "relatives");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) mother = tonari_relative_new ();
  g_autoptr (TonariRelativeRole) role = tonari_relative_role_new ();
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariSession) session = tonari_session_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();
  g_autoptr (TonariAttendance) mark = tonari_attendance_new ();
  g_autoptr (TonariCase) acase = NULL;
  g_autoptr (GError) error = NULL;
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);

  test_book_set_up (&fixture->book, NULL);
  fixture->case_id = test_case_new (fixture->book.db, "R8-001", "となり 太郎");
  acase = tonari_store_get (fixture->book.db, &tonari_case_entity, fixture->case_id, &error);
  g_assert_no_error (error);
  fixture->case_person = acase->person;
  /* One of everything that belongs to a case, found by its column and not by a list. */
  for (guint i = 0; i < n; i++)
    if (is_case_column (entities[i]))
      {
        gpointer row = test_row_new (fixture->book.db, entities[i], 1);

        *TONARI_FIELD_PTR (tonari_entity_field (entities[i], "case_id"), row, gint64) = fixture->case_id;
        save (fixture, entities[i], row);
        tonari_entity_free (entities[i], row);
      }

  person->name = g_strdup ("となり 花子");
  save (fixture, &tonari_person_entity, person);
  fixture->mother_person = mother->person = person->row.id;
  mother->case_id = fixture->case_id;
  save (fixture, &tonari_relative_entity, mother);
  fixture->mother = mother->row.id;
  role->relative = mother->row.id;
  role->role = g_strdup ("体験を話す");
  save (fixture, &tonari_relative_role_entity, role);
  fixture->role = role->row.id;
  aclass->title = g_strdup ("春の教室");
  save (fixture, &tonari_class_entity, aclass);
  fixture->class_id = session->class_id = enrolment->class_id = aclass->row.id;
  session->number = 1;
  save (fixture, &tonari_session_entity, session);
  fixture->session = mark->session = session->row.id;
  enrolment->person = person->row.id;
  enrolment->relative = mother->row.id;
  save (fixture, &tonari_enrolment_entity, enrolment);
  fixture->enrolment = mark->enrolment = enrolment->row.id;
  save (fixture, &tonari_attendance_entity, mark);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  /* Whatever was deleted, the book must be sound: nothing that lives belongs to what is gone. */
  g_clear_pointer (&fixture->book.db, tonari_db_free);
  g_assert_true (tonari_book_check (fixture->book.path, &findings, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < findings->len; i++)
    g_error ("%s", (char *) findings->pdata[i]);
  test_book_tear_down (&fixture->book, NULL);
}

static gint64
number (Fixture *fixture, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value;

  tonari_db_pragma_int (fixture->book.db, sql, &value, &error);
  g_assert_no_error (error);

  return value;
}

static gboolean
lives (Fixture *fixture, const char *table, gint64 id)
{
  g_autofree char *sql =
      g_strdup_printf ("SELECT count(*) FROM %s WHERE id = %" G_GINT64_FORMAT " AND deleted_at IS NULL",
                       table, id);

  return number (fixture, sql) == 1;
}

/* All rows that live, as one text. */
static char *
living (Fixture *fixture)
{
  GString *text = g_string_new (NULL);
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *sql =
          g_strdup_printf ("SELECT count(*) FROM %s WHERE deleted_at IS NULL", entities[i]->table);

      g_string_append_printf (text, "%s %d\n", entities[i]->table, (int) number (fixture, sql));
    }

  return g_string_free (text, FALSE);
}

static gint64 delete (Fixture *fixture, const TonariEntity *entity, gint64 id)
{
  g_autoptr (GError) error = NULL;
  gint64 action = 0;

  g_assert_true (tonari_store_action_begin (fixture->book.db, "delete", &error));
  tonari_store_delete (fixture->book.db, entity, id, &error);
  g_assert_no_error (error);
  g_assert_true (tonari_store_action_end (fixture->book.db, &action, &error));
  g_assert_no_error (error);

  return action;
}

static void
undo_and_redo (Fixture *fixture, const char *before, gint64 action)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *gone = living (fixture);
  g_autofree char *back = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpstr (before, !=, gone);
  g_assert_true (tonari_store_undo (fixture->book.db, action, &action, &error));
  g_assert_no_error (error);
  back = living (fixture);
  g_assert_cmpstr (back, ==, before);
  g_assert_true (tonari_store_undo (fixture->book.db, action, NULL, &error));
  g_assert_no_error (error);
  again = living (fixture);
  g_assert_cmpstr (again, ==, gone);
}

static void
test_case (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = living (fixture);
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);
  gint64 action = delete (fixture, &tonari_case_entity, fixture->case_id);

  for (guint i = 0; i < n; i++)
    if (tonari_entity_field (entities[i], "case_id") != NULL)
      {
        g_autofree char *sql = g_strdup_printf (
            "SELECT count(*) FROM %s WHERE deleted_at IS NULL AND case_id = %" G_GINT64_FORMAT,
            entities[i]->table, fixture->case_id);

        g_assert_cmpint (number (fixture, sql), ==, 0);
      }
  g_assert_false (lives (fixture, "persons", fixture->case_person));
  /* The mother is still in the class, so she stays in the book, and so does what she did there. */
  g_assert_false (lives (fixture, "relatives", fixture->mother));
  g_assert_false (lives (fixture, "relative_roles", fixture->role));
  g_assert_true (lives (fixture, "persons", fixture->mother_person));
  g_assert_true (lives (fixture, "enrolments", fixture->enrolment));
  g_assert_cmpint (number (fixture, "SELECT count(*) FROM attendance WHERE deleted_at IS NULL"), ==, 1);
  undo_and_redo (fixture, before, action);
}

static void
test_class (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = living (fixture);
  gint64 action = delete (fixture, &tonari_class_entity, fixture->class_id);

  g_assert_false (lives (fixture, "sessions", fixture->session));
  g_assert_false (lives (fixture, "enrolments", fixture->enrolment));
  g_assert_cmpint (number (fixture, "SELECT count(*) FROM attendance WHERE deleted_at IS NULL"), ==, 0);
  g_assert_true (lives (fixture, "persons", fixture->mother_person));
  undo_and_redo (fixture, before, action);
}

static void
test_session (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = living (fixture);
  gint64 action = delete (fixture, &tonari_session_entity, fixture->session);

  g_assert_cmpint (number (fixture, "SELECT count(*) FROM attendance WHERE deleted_at IS NULL"), ==, 0);
  g_assert_true (lives (fixture, "enrolments", fixture->enrolment));
  undo_and_redo (fixture, before, action);
}

static void
test_person_goes_last (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = living (fixture);
  gint64 action;

  g_assert_false (
      tonari_store_delete (fixture->book.db, &tonari_person_entity, fixture->mother_person, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  delete (fixture, &tonari_enrolment_entity, fixture->enrolment);
  g_assert_true (lives (fixture, "persons", fixture->mother_person));
  g_free (before);
  before = living (fixture);
  action = delete (fixture, &tonari_relative_entity, fixture->mother);
  g_assert_false (lives (fixture, "persons", fixture->mother_person));
  /* What a relative does in the office is theirs, and comes back with them. */
  g_assert_false (lives (fixture, "relative_roles", fixture->role));
  undo_and_redo (fixture, before, action);
}

static void
test_curriculum_in_use (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) curricula =
      tonari_store_list (fixture->book.db, &tonari_curriculum_entity, NULL, 0, &error);
  g_autoptr (TonariClass) aclass =
      tonari_store_get (fixture->book.db, &tonari_class_entity, fixture->class_id, &error);
  const TonariCurriculum *own;
  g_autofree char *themes = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (curricula->len, >=, 3);
  /* One that nothing else in this book goes by. */
  own = curricula->pdata[curricula->len - 1];
  aclass->curriculum = own->row.id;
  save (fixture, &tonari_class_entity, aclass);
  g_assert_false (tonari_store_delete (fixture->book.db, &tonari_curriculum_entity, own->row.id, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  delete (fixture, &tonari_class_entity, fixture->class_id);
  delete (fixture, &tonari_curriculum_entity, own->row.id);
  themes = g_strdup_printf ("SELECT count(*) FROM modules WHERE curriculum = %" G_GINT64_FORMAT
                            " AND deleted_at IS NULL",
                            own->row.id);
  g_assert_cmpint (number (fixture, themes), ==, 0);
}

static void
test_code_is_free_again (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 action = delete (fixture, &tonari_case_entity, fixture->case_id);

  test_case_new (fixture->book.db, "R8-001", NULL);
  /* Bringing the old one back would make the code stand twice, so it is refused in words, and nothing of it
   * comes. */
  g_assert_false (tonari_store_undo (fixture->book.db, action, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_assert_false (lives (fixture, "cases", fixture->case_id));
  g_assert_false (lives (fixture, "relatives", fixture->mother));
}

/* Another window still shows what was deleted here: what is saved there must not vanish unseen. */
static void
test_late_rows (Fixture *fixture, gconstpointer data)
{
  TonariDb *db = fixture->book.db;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariAttendance) mark = tonari_attendance_new ();
  g_autoptr (GPtrArray) records =
      tonari_store_list (db, &tonari_record_entity, "case_id", fixture->case_id, &error);
  g_autoptr (TonariRecord) late = tonari_record_copy (records->pdata[0]);
  gint64 record_gone;
  gint64 case_gone;

  record_gone = delete (fixture, &tonari_record_entity, late->row.id);
  case_gone = delete (fixture, &tonari_case_entity, fixture->case_id);
  late->row = (TonariRow){ 0, 0 };
  g_clear_pointer (&late->uid, g_free);
  g_assert_false (tonari_store_save (db, &tonari_record_entity, late, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (late->row.id, ==, 0);
  g_assert_false (tonari_store_undo (db, record_gone, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (tonari_store_undo (db, case_gone, NULL, &error));
  g_assert_true (tonari_store_undo (db, record_gone, NULL, &error));
  g_assert_true (tonari_store_save (db, &tonari_record_entity, late, &error));
  g_assert_no_error (error);

  delete (fixture, &tonari_session_entity, fixture->session);
  mark->session = fixture->session;
  mark->enrolment = fixture->enrolment;
  g_assert_false (tonari_store_save (db, &tonari_attendance_entity, mark, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

/* Taking back that a case was made must not take away what others have written into it. */
static void
test_undo_under_children (Fixture *fixture, gconstpointer data)
{
  TonariDb *db = fixture->book.db;
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariRecord) record = tonari_record_new ();
  gint64 made = 0;
  gint64 redone = 0;

  g_assert_true (tonari_store_action_begin (db, "make", &error));
  record->case_id = test_case_new (db, "R8-009", NULL);
  g_assert_true (tonari_store_action_end (db, &made, &error));
  save (fixture, &tonari_record_entity, record);
  g_assert_false (tonari_store_undo (db, made, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_clear_error (&error);
  g_assert_true (lives (fixture, "cases", record->case_id));

  delete (fixture, &tonari_record_entity, record->row.id);
  g_assert_true (tonari_store_undo (db, made, &redone, &error));
  g_assert_no_error (error);
  g_assert_false (lives (fixture, "cases", record->case_id));
  g_assert_true (tonari_store_undo (db, redone, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (lives (fixture, "cases", record->case_id));
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  TonariDb *db = fixture->book.db;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) touched = NULL;
  g_autofree char *label = NULL;
  g_autofree char *value = NULL;
  gint64 staff = tonari_store_staff_find (db, "相談 員", TRUE, &error);
  gint64 action = 0;
  gint64 before = number (fixture, "SELECT count(*) FROM actions");

  g_assert_no_error (error);
  g_assert_cmpint (tonari_store_staff_find (db, " 相談 員 ", FALSE, &error), ==, staff);
  g_assert_cmpint (tonari_store_staff_find (db, "いない人", FALSE, &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  tonari_store_set_staff (db, staff);

  /* An inner level that is taken back takes its line with it, and the outer one goes on. */
  g_assert_true (tonari_store_action_begin (db, "外", &error));
  g_assert_true (tonari_store_action_begin (db, "内", &error));
  g_assert_true (tonari_store_set_setting (db, "office_name", "消える", &error));
  tonari_store_action_abort (db);
  g_assert_true (tonari_store_set_setting (db, "office_name", "となり", &error));
  g_assert_true (tonari_store_action_end (db, &action, &error));
  g_assert_no_error (error);
  g_assert_cmpint (number (fixture, "SELECT count(*) FROM actions"), ==, before + 1);
  value = tonari_store_setting (db, "office_name", &error);
  g_assert_cmpstr (value, ==, "となり");
  label = tonari_store_action_label (db, action, &error);
  g_assert_cmpstr (label, ==, "外");
  touched = tonari_store_action_touched (db, action, &error);
  g_assert_cmpuint (touched->len, ==, 1);
  g_assert_cmpstr (((TonariTouched *) touched->pdata[0])->table, ==, "settings");
  g_assert_cmpint (number (fixture, "SELECT staff FROM actions ORDER BY id DESC LIMIT 1"), ==, staff);
  g_assert_cmpint (number (fixture, "SELECT at GLOB '20*T*Z' FROM actions ORDER BY id DESC LIMIT 1"), ==, 1);

  /* Nothing done leaves no action; the whole taken back leaves nothing at all. */
  g_assert_true (tonari_store_action_begin (db, "無", &error));
  g_assert_true (tonari_store_action_end (db, &action, &error));
  g_assert_cmpint (action, ==, 0);
  g_assert_true (tonari_store_action_begin (db, "無", &error));
  g_assert_true (tonari_store_set_setting (db, "office_name", NULL, &error));
  tonari_store_action_abort (db);
  g_free (value);
  value = tonari_store_setting (db, "office_name", &error);
  g_assert_cmpstr (value, ==, "となり");
  g_assert_cmpint (number (fixture, "SELECT count(*) FROM actions"), ==, before + 1);
  g_assert_false (tonari_store_undo (db, 4711, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);

  /* Who is not in the book is nobody, and the work is saved all the same. */
  tonari_store_set_staff (db, 4711);
  g_clear_error (&error);
  g_assert_true (tonari_store_set_setting (db, "office_name", NULL, &error));
  g_assert_no_error (error);
  g_free (value);
  value = tonari_store_setting (db, "office_name", &error);
  g_assert_null (value);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/delete/case", test_case);
  ADD ("/delete/class", test_class);
  ADD ("/delete/session", test_session);
  ADD ("/delete/person-goes-last", test_person_goes_last);
  ADD ("/delete/curriculum-in-use", test_curriculum_in_use);
  ADD ("/delete/code-is-free-again", test_code_is_free_again);
  ADD ("/delete/undo-under-children", test_undo_under_children);
  ADD ("/delete/late-rows", test_late_rows);
  ADD ("/delete/actions", test_actions);
#undef ADD

  return g_test_run ();
}
