/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of row goes the whole way: saved, read, listed, deleted, brought back, and refused when it is
 * stale. */

#include "tonari-case.h"
#include "tonari-db-private.h"
#include "tonari-entities.h"
#include "tonari-history.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"

typedef void (*EntityTest) (TestBook *book, const TonariEntity *entity);

static gint64
one_number (TonariDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value;

  tonari_db_pragma_int (db, sql, &value, &error);
  g_assert_no_error (error);

  return value;
}

static gpointer
get (TestBook *book, const TonariEntity *entity, gint64 id)
{
  g_autoptr (GError) error = NULL;
  gpointer row = tonari_store_get (book->db, entity, id, &error);

  g_assert_no_error (error);
  g_assert_nonnull (row);

  return row;
}

static void
assert_gone (TestBook *book, const TonariEntity *entity, gint64 id)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (tonari_store_get (book->db, entity, id, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

static void
assert_same (const TonariEntity *entity, gconstpointer a, gconstpointer b)
{
  for (guint i = 0; i < entity->n_fields; i++)
    if (!tonari_field_equal (&entity->fields[i], a, b))
      g_error ("%s.%s differs", entity->table, entity->fields[i].name);
}

/* Saves in an action of its own and hands back the action. */
static gint64
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;
  gint64 action = 0;

  tonari_store_action_begin (book->db, "save", &error);
  g_assert_no_error (error);
  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);
  tonari_store_action_end (book->db, &action, &error);
  g_assert_no_error (error);
  g_assert_cmpint (action, >, 0);

  return action;
}

static gint64
undo (TestBook *book, gint64 action)
{
  g_autoptr (GError) error = NULL;
  gint64 undoing = 0;

  tonari_store_undo (book->db, action, &undoing, &error);
  g_assert_no_error (error);
  g_assert_cmpint (undoing, >, action);

  return undoing;
}

static void
test_columns (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *question = g_strdup_printf ("SELECT name FROM pragma_table_info('%s')", entity->table);
  g_autoptr (TonariStatement) statement = tonari_db_prepare (book->db, question, &error);
  g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  gboolean has_row;

  g_assert_no_error (error);
  g_ptr_array_add (expected, g_strdup ("id"));
  g_ptr_array_add (expected, g_strdup ("version"));
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];

      g_ptr_array_add (expected, g_strdup (field->name));
      if (field->kind == TONARI_FIELD_DATE || field->kind == TONARI_FIELD_MOMENT)
        g_ptr_array_add (expected, g_strconcat (field->name, "_precision", NULL));
    }
  g_ptr_array_add (expected, g_strdup ("created_at"));
  g_ptr_array_add (expected, g_strdup ("deleted_at"));

  for (guint i = 0; i < expected->len; i++)
    {
      g_assert_true (tonari_statement_step (statement, &has_row, &error));
      g_assert_true (has_row);
      /* A later migration appends its columns, so their order is not that of the fields. */
      g_assert_true (g_ptr_array_find_with_equal_func (expected, tonari_statement_text (statement, 0),
                                                       g_str_equal, NULL));
    }
  g_assert_true (tonari_statement_step (statement, &has_row, &error));
  g_assert_false (has_row);
}

static void
test_round_trip (TestBook *book, const TonariEntity *entity)
{
  for (guint variant = 1; variant <= 4; variant++)
    {
      gpointer row = test_row_new (book->db, entity, variant);
      gpointer again;

      save (book, entity, row);
      g_assert_cmpint (((TonariRow *) row)->id, >, 0);
      g_assert_cmpint (((TonariRow *) row)->version, ==, 1);
      again = get (book, entity, ((TonariRow *) row)->id);
      assert_same (entity, row, again);
      g_assert_cmpint (((TonariRow *) again)->version, ==, 1);
      tonari_entity_free (entity, again);
      tonari_entity_free (entity, row);
    }
}

static void
test_list (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) before = tonari_store_list (book->db, entity, NULL, 0, &error);
  g_autoptr (GPtrArray) after = NULL;
  gpointer row = test_row_new (book->db, entity, 3);

  g_assert_no_error (error);
  save (book, entity, row);
  g_ptr_array_unref (before);
  before = tonari_store_list (book->db, entity, NULL, 0, &error);
  tonari_store_delete (book->db, entity, ((TonariRow *) row)->id, &error);
  g_assert_no_error (error);
  after = tonari_store_list (book->db, entity, NULL, 0, &error);
  g_assert_cmpuint (after->len, <, before->len);

  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      g_autoptr (GPtrArray) some = NULL;

      if (field->kind != TONARI_FIELD_REF)
        continue;
      some = tonari_store_list (book->db, entity, field->name, G_MAXINT32, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (some->len, ==, 0);
    }
  tonari_entity_free (entity, row);
}

static void
test_undo_insert (TestBook *book, const TonariEntity *entity)
{
  gpointer row = test_row_new (book->db, entity, 1);
  gint64 id;
  gint64 action = save (book, entity, row);
  gpointer again;

  id = ((TonariRow *) row)->id;
  action = undo (book, action);
  assert_gone (book, entity, id);
  action = undo (book, action);
  again = get (book, entity, id);
  assert_same (entity, row, again);
  tonari_entity_free (entity, again);
  undo (book, action);
  assert_gone (book, entity, id);
  tonari_entity_free (entity, row);
}

static void
test_undo_update (TestBook *book, const TonariEntity *entity)
{
  gpointer first = test_row_new (book->db, entity, 1);
  gpointer second;
  gpointer again;
  gint64 action;

  save (book, entity, first);
  second = test_row_new (book->db, entity, 2);
  *(TonariRow *) second = *(TonariRow *) first;
  action = save (book, entity, second);
  g_assert_cmpint (((TonariRow *) second)->version, ==, 2);

  for (int round = 0; round < 2; round++)
    {
      action = undo (book, action);
      again = get (book, entity, ((TonariRow *) first)->id);
      assert_same (entity, again, first);
      tonari_entity_free (entity, again);
      action = undo (book, action);
      again = get (book, entity, ((TonariRow *) first)->id);
      assert_same (entity, again, second);
      tonari_entity_free (entity, again);
    }
  tonari_entity_free (entity, first);
  tonari_entity_free (entity, second);
}

/* What a row belongs to stays when it is saved as kept; all the rest is written, and taken back. */
static void
test_kept (TestBook *book, const TonariEntity *entity)
{
  static const char *const owners[] = { "attendance", "case_id",       "class_id", "curriculum", "enrolment",
                                        "person",     "questionnaire", "session",  "sheet",      NULL };
  g_autoptr (GError) error = NULL;
  gpointer first = test_row_new (book->db, entity, 1);
  gpointer second;
  gpointer again;
  gint64 action = 0;

  save (book, entity, first);
  second = test_row_new (book->db, entity, 2);
  *(TonariRow *) second = *(TonariRow *) first;
  tonari_store_action_begin (book->db, "save", &error);
  g_assert_cmpint (tonari_store_action_row (book->db), ==, 0);
  tonari_store_save_kept (book->db, entity, second, &error);
  g_assert_no_error (error);
  g_assert_cmpint (tonari_store_action_row (book->db), >, 0);
  tonari_store_action_end (book->db, &action, &error);
  g_assert_no_error (error);
  g_assert_cmpint (tonari_store_action_row (book->db), ==, 0);
  g_assert_cmpint (((TonariRow *) second)->version, ==, 2);

  again = get (book, entity, ((TonariRow *) first)->id);
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      gboolean stays = field->kind == TONARI_FIELD_REF && g_strv_contains (owners, field->name);

      if (!tonari_field_equal (field, again, stays ? first : second))
        g_error ("%s.%s", entity->table, field->name);
    }
  tonari_entity_free (entity, again);
  undo (book, action);
  again = get (book, entity, ((TonariRow *) first)->id);
  assert_same (entity, again, first);
  tonari_entity_free (entity, again);
  tonari_entity_free (entity, first);
  tonari_entity_free (entity, second);
}

/* Edit after edit, all taken back, all done again: the stack of a window. */
static void
test_undo_many (TestBook *book, const TonariEntity *entity)
{
  enum
  {
    STEPS = 4
  };
  gpointer steps[STEPS];
  gint64 actions[STEPS];
  TonariRow row = { 0 };

  for (guint i = 0; i < STEPS; i++)
    {
      steps[i] = test_row_new (book->db, entity, i + 1);
      *(TonariRow *) steps[i] = row;
      actions[i] = save (book, entity, steps[i]);
      row = *(TonariRow *) steps[i];
    }
  for (int round = 0; round < 2; round++)
    {
      for (guint i = STEPS; i > 0; i--)
        {
          gpointer now = get (book, entity, row.id);

          assert_same (entity, now, steps[i - 1]);
          tonari_entity_free (entity, now);
          actions[i - 1] = undo (book, actions[i - 1]);
        }
      assert_gone (book, entity, row.id);
      for (guint i = 0; i < STEPS; i++)
        actions[i] = undo (book, actions[i]);
    }
  for (guint i = 0; i < STEPS; i++)
    tonari_entity_free (entity, steps[i]);
}

static void
test_undo_delete (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  gpointer row = test_row_new (book->db, entity, 1);
  gpointer again;
  gint64 action = 0;

  save (book, entity, row);
  tonari_store_action_begin (book->db, "delete", &error);
  tonari_store_delete (book->db, entity, ((TonariRow *) row)->id, &error);
  g_assert_no_error (error);
  tonari_store_action_end (book->db, &action, &error);
  g_assert_no_error (error);
  assert_gone (book, entity, ((TonariRow *) row)->id);
  action = undo (book, action);
  again = get (book, entity, ((TonariRow *) row)->id);
  assert_same (entity, row, again);
  tonari_entity_free (entity, again);
  undo (book, action);
  assert_gone (book, entity, ((TonariRow *) row)->id);
  tonari_entity_free (entity, row);
}

static void
test_changed_by_other (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  gpointer row = test_row_new (book->db, entity, 1);
  gpointer mine;
  gpointer theirs;
  gint64 action = save (book, entity, row);
  gint64 lines;
  gint64 id = ((TonariRow *) row)->id;

  mine = get (book, entity, id);
  theirs = test_row_new (book->db, entity, 2);
  ((TonariRow *) theirs)->id = id;
  ((TonariRow *) theirs)->version = 1;
  lines = one_number (book->db, "SELECT count(*) FROM history");
  save (book, entity, theirs);
  g_assert_false (tonari_store_save (book->db, entity, mine, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_assert_cmpint (((TonariRow *) mine)->version, ==, 1);
  g_clear_error (&error);
  /* What was refused leaves nothing behind, in the history neither. */
  g_assert_cmpint (one_number (book->db, "SELECT count(*) FROM history"), ==, lines + 1);

  g_assert_false (tonari_store_undo (book->db, action, NULL, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_clear_error (&error);

  tonari_store_delete (book->db, entity, id, &error);
  g_assert_no_error (error);
  g_assert_false (tonari_store_save (book->db, entity, theirs, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
  tonari_entity_free (entity, row);
  tonari_entity_free (entity, mine);
  tonari_entity_free (entity, theirs);
}

static const struct
{
  const char *name;
  EntityTest func;
} entity_tests[] = {
  { "columns", test_columns },
  { "round-trip", test_round_trip },
  { "list", test_list },
  { "undo-insert", test_undo_insert },
  { "kept", test_kept },
  { "undo-update", test_undo_update },
  { "undo-delete", test_undo_delete },
  { "undo-many", test_undo_many },
  { "changed", test_changed_by_other },
};

static void
test_every_entity (TestBook *book, gconstpointer data)
{
  EntityTest func = entity_tests[GPOINTER_TO_UINT (data)].func;
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);

  /* Thousands of saves; that they reach the disk is another test's. */
  g_assert_true (tonari_db_execute (book->db, "PRAGMA synchronous = OFF", NULL));
  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s", entities[i]->table);
      func (book, entities[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (entity_tests); i++)
    {
      g_autofree char *path = g_strconcat ("/rows/", entity_tests[i].name, NULL);

      g_test_add (path, TestBook, GUINT_TO_POINTER (i), test_book_set_up, test_every_entity,
                  test_book_tear_down);
    }

  return g_test_run ();
}
