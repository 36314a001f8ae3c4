/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Merging and parting against a real book: what is parted is what was there before, whatever happened in
 * between. */

#include "tonari-class.h"
#include "tonari-crisis-card.h"
#include "tonari-db-private.h"
#include "tonari-enrolment.h"
#include "tonari-entities.h"
#include "tonari-field-text.h"
#include "tonari-merge.h"
#include "tonari-not-together.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-store-merge.h"
#include "tonari-test-book.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static gint64
insert (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);

  return ((TonariRow *) row)->id;
}

static gpointer
get (TestBook *book, const TonariEntity *entity, gint64 id)
{
  g_autoptr (GError) error = NULL;
  gpointer row = tonari_store_get (book->db, entity, id, &error);

  g_assert_no_error (error);

  return row;
}

/* Everything that lives in the book but the merges themselves, without versions. */
static char *
dump (TestBook *book)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_entities;
  const TonariEntity *const *entities = tonari_entities (&n_entities);

  for (guint i = 0; i < n_entities; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) rows = NULL;

      if (entities[i] == &tonari_merge_entity)
        continue;
      rows = tonari_store_list (book->db, entities[i], NULL, 0, &error);
      g_assert_no_error (error);
      for (guint j = 0; j < rows->len; j++)
        {
          g_string_append_printf (text, "%s %" G_GINT64_FORMAT, entities[i]->table,
                                  ((TonariRow *) rows->pdata[j])->id);
          for (guint k = 0; k < entities[i]->n_fields; k++)
            {
              g_autofree char *value = tonari_field_to_text (&entities[i]->fields[k], rows->pdata[j]);

              g_string_append_printf (text, "|%s", value);
            }
          g_string_append_c (text, '\n');
        }
    }

  return g_strdup (text->str);
}

/* A row of every kind that points at a case or a person. */
static void
fill_case (TestBook *book, gint64 case_id, gint64 person, guint variant)
{
  guint n_entities;
  const TonariEntity *const *entities = tonari_entities (&n_entities);

  for (guint i = 0; i < n_entities; i++)
    {
      gboolean points = FALSE;
      gpointer row;

      if (entities[i] == &tonari_merge_entity || entities[i] == &tonari_case_entity ||
          entities[i] == &tonari_not_together_entity)
        continue;
      row = test_row_new (book->db, entities[i], variant);
      for (guint j = 0; j < entities[i]->n_fields; j++)
        {
          const TonariField *field = &entities[i]->fields[j];

          if (field->kind != TONARI_FIELD_REF)
            continue;
          if (g_strcmp0 (field->table, "cases") == 0)
            *TONARI_FIELD_PTR (field, row, gint64) = case_id;
          else if (g_strcmp0 (field->table, "persons") == 0 && entities[i] != &tonari_relative_entity)
            *TONARI_FIELD_PTR (field, row, gint64) = person;
          else
            continue;
          points = TRUE;
        }
      if (points)
        insert (book, entities[i], row);
      tonari_entity_free (entities[i], row);
    }
}

static gint64
merge (TestBook *book, TonariMergeKind kind, gint64 kept, gint64 gone)
{
  g_autoptr (GError) error = NULL;
  gint64 id = tonari_store_merge (book->db, kind, kept, gone, TODAY, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, !=, 0);

  return id;
}

static void
part (TestBook *book, gint64 id)
{
  g_autoptr (GError) error = NULL;

  tonari_store_merge_part (book->db, id, TODAY + 1, &error);
  g_assert_no_error (error);
}

static void
assert_refused (TestBook *book, TonariMergeKind kind, gint64 kept, gint64 gone)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariMergePreview) preview = NULL;
  g_autofree char *before = dump (book);
  g_autofree char *after = NULL;

  g_assert_cmpint (tonari_store_merge (book->db, kind, kept, gone, TODAY, &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  preview = tonari_store_merge_preview (book->db, kind, kept, gone, &error);
  g_assert_null (preview);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  after = dump (book);
  g_assert_cmpstr (before, ==, after);
}

static gint64
person_of (TestBook *book, gint64 case_id)
{
  g_autoptr (TonariCase) acase = get (book, &tonari_case_entity, case_id);

  return acase->person;
}

static void
test_cases_and_back (TestBook *book, gconstpointer data)
{
  gint64 kept = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 gone = test_case_new (book->db, "R8-003", "かくう たろう");
  g_autofree char *before = NULL;
  g_autofree char *preview_after = NULL;
  g_autofree char *after = NULL;
  g_autoptr (TonariMergePreview) preview = NULL;
  g_autoptr (TonariCase) acase = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;
  gint64 id;
  gint64 again;

  fill_case (book, kept, person_of (book, kept), 1);
  fill_case (book, gone, person_of (book, gone), 2);
  before = dump (book);

  preview = tonari_store_merge_preview (book->db, TONARI_MERGE_KIND_CASE, kept, gone, &error);
  g_assert_no_error (error);
  preview_after = dump (book);
  g_assert_cmpstr (before, ==, preview_after);
  g_assert_cmpuint (preview->tables->len, >, 20);

  id = merge (book, TONARI_MERGE_KIND_CASE, kept, gone);
  acase = get (book, &tonari_case_entity, kept);
  g_assert_nonnull (strstr (acase->note, "R8-001"));
  g_assert_nonnull (strstr (acase->note, "R8-003"));
  records = tonari_store_records (book->db, kept, 0, -1, &error);
  g_assert_cmpuint (records->len, ==, 2);
  g_assert_cmpint (tonari_store_case_find (book->db, "R8-003", NULL), ==, 0);

  part (book, id);
  after = dump (book);
  g_assert_cmpstr (before, ==, after);

  /* Merged twice, parted twice. */
  again = merge (book, TONARI_MERGE_KIND_CASE, gone, kept);
  part (book, again);
  g_clear_pointer (&after, g_free);
  after = dump (book);
  g_assert_cmpstr (before, ==, after);
  g_assert_false (tonari_store_merge_part (book->db, again, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
}

static void
test_undo (TestBook *book, gconstpointer data)
{
  gint64 kept = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 gone = test_case_new (book->db, "R8-003", "架空 太郎");
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *merged = NULL;
  g_autofree char *now = NULL;
  gint64 merging;
  gint64 undoing;

  fill_case (book, kept, person_of (book, kept), 1);
  fill_case (book, gone, person_of (book, gone), 2);
  before = dump (book);
  g_assert_true (tonari_store_action_begin (book->db, "merge", NULL));
  merge (book, TONARI_MERGE_KIND_CASE, kept, gone);
  g_assert_true (tonari_store_action_end (book->db, &merging, NULL));
  merged = dump (book);

  g_assert_true (tonari_store_undo (book->db, merging, &undoing, &error));
  g_assert_no_error (error);
  now = dump (book);
  g_assert_cmpstr (before, ==, now);
  g_assert_true (tonari_store_undo (book->db, undoing, NULL, &error));
  g_assert_no_error (error);
  g_clear_pointer (&now, g_free);
  now = dump (book);
  g_assert_cmpstr (merged, ==, now);
}

static gint64
add_person (TestBook *book, const char *name, const char *phone)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();

  person->name = g_strdup (name);
  person->phone = g_strdup (phone);

  return insert (book, &tonari_person_entity, person);
}

static gint64
add_relative (TestBook *book, gint64 person, gint64 case_id, const char *relation)
{
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  relative->person = person;
  relative->case_id = case_id;
  relative->relation = g_strdup (relation);

  return insert (book, &tonari_relative_entity, relative);
}

static gint64
add_line (TestBook *book, gint64 class_id, gint64 person, gint64 relative, TonariEnrolmentStatus status)
{
  g_autoptr (TonariEnrolment) line = tonari_enrolment_new ();

  line->class_id = class_id;
  line->person = person;
  line->relative = relative;
  line->status = status;

  return insert (book, &tonari_enrolment_entity, line);
}

/* A mother who came to the class before her case was there, twice in the same class. */
static void
test_persons_fold (TestBook *book, gconstpointer data)
{
  gint64 case_id = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 mother = add_person (book, "架空 花子", NULL);
  gint64 other = add_person (book, "カクウ ハナコ", "0220-00-0001");
  gint64 relative = add_relative (book, mother, case_id, "母");
  gint64 loose = add_relative (book, other, 0, "母親");
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariRelative) silent = get (book, &tonari_relative_entity, loose);
  g_autoptr (TonariRelative) folded = NULL;
  g_autoptr (TonariPerson) person = NULL;
  g_autoptr (TonariEnrolment) line = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gint64 first;
  gint64 second;
  gint64 id;

  aclass->title = g_strdup ("春の教室");
  insert (book, &tonari_class_entity, aclass);
  silent->promise_no_machine = TRUE;
  insert (book, &tonari_relative_entity, silent);
  first = add_line (book, aclass->row.id, mother, relative, TONARI_ENROLMENT_STATUS_WAITING);
  second = add_line (book, aclass->row.id, other, loose, TONARI_ENROLMENT_STATUS_ENROLLED);
  before = dump (book);

  id = merge (book, TONARI_MERGE_KIND_PERSON, mother, other);
  person = get (book, &tonari_person_entity, mother);
  g_assert_cmpstr (person->phone, ==, "0220-00-0001");
  folded = get (book, &tonari_relative_entity, relative);
  /* What was promised to one is promised to both. */
  g_assert_true (folded->promise_no_machine);
  g_assert_cmpstr (folded->relation, ==, "母");
  g_assert_nonnull (strstr (folded->note, "母親"));
  line = get (book, &tonari_enrolment_entity, second);
  g_assert_cmpint (line->joined_to, ==, first);
  g_assert_cmpint (line->person, ==, mother);
  g_assert_cmpint (line->relative, ==, relative);
  g_clear_pointer (&line, tonari_enrolment_free);
  line = get (book, &tonari_enrolment_entity, first);
  g_assert_cmpint (line->status, ==, TONARI_ENROLMENT_STATUS_ENROLLED);

  part (book, id);
  after = dump (book);
  g_assert_cmpstr (before, ==, after);
}

/* What is written after the merge stays with the one that stayed; what was corrected stays corrected. */
static void
test_parted_after_edits (TestBook *book, gconstpointer data)
{
  gint64 kept = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 gone = test_case_new (book->db, "R8-003", "架空 太郎");
  g_autoptr (TonariCase) acase = get (book, &tonari_case_entity, gone);
  g_autoptr (TonariRecord) moved = tonari_record_new ();
  g_autoptr (TonariRecord) later = tonari_record_new ();
  g_autoptr (TonariRecord) parted = NULL;
  gint64 id;

  acase->concern = g_strdup ("夜に起きている");
  acase->municipality = g_strdup ("青葉町");
  acase->history = g_strdup ("転校");
  insert (book, &tonari_case_entity, acase);
  moved->case_id = gone;
  moved->text = g_strdup ("前の記録");
  insert (book, &tonari_record_entity, moved);

  id = merge (book, TONARI_MERGE_KIND_CASE, kept, gone);
  g_clear_pointer (&acase, tonari_case_free);
  acase = get (book, &tonari_case_entity, kept);
  g_assert_cmpstr (acase->concern, ==, "夜に起きている");
  g_free (acase->concern);
  acase->concern = g_strdup ("昼夜が逆");
  {
    g_autofree char *note = acase->note;

    acase->note = g_strconcat ("先に\n", note, "\n後に", NULL);
  }
  insert (book, &tonari_case_entity, acase);
  later->case_id = kept;
  later->text = g_strdup ("後の記録");
  insert (book, &tonari_record_entity, later);
  parted = get (book, &tonari_record_entity, moved->row.id);
  g_free (parted->text);
  parted->text = g_strdup ("前の記録（訂正）");
  insert (book, &tonari_record_entity, parted);

  part (book, id);
  g_clear_pointer (&acase, tonari_case_free);
  acase = get (book, &tonari_case_entity, kept);
  /* Filled and corrected: stays. Filled and left alone: empty again. */
  g_assert_cmpstr (acase->concern, ==, "昼夜が逆");
  g_assert_null (acase->municipality);
  g_assert_null (strstr (acase->note, "R8-003"));
  g_assert_nonnull (strstr (acase->note, "先に"));
  g_assert_nonnull (strstr (acase->note, "後に"));
  g_clear_pointer (&acase, tonari_case_free);
  acase = get (book, &tonari_case_entity, gone);
  g_assert_cmpstr (acase->concern, ==, "夜に起きている");
  g_clear_pointer (&parted, tonari_record_free);
  parted = get (book, &tonari_record_entity, moved->row.id);
  g_assert_cmpint (parted->case_id, ==, gone);
  g_assert_cmpstr (parted->text, ==, "前の記録（訂正）");
  g_clear_pointer (&parted, tonari_record_free);
  parted = get (book, &tonari_record_entity, later->row.id);
  g_assert_cmpint (parted->case_id, ==, kept);
}

static void
test_chain (TestBook *book, gconstpointer data)
{
  gint64 a = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 b = test_case_new (book->db, "R8-002", "架空 太郎");
  gint64 c = test_case_new (book->db, "R8-003", "架空 太郎");
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gint64 first;
  gint64 second;

  fill_case (book, b, person_of (book, b), 1);
  fill_case (book, c, person_of (book, c), 2);
  before = dump (book);
  first = merge (book, TONARI_MERGE_KIND_CASE, b, c);
  second = merge (book, TONARI_MERGE_KIND_CASE, a, b);

  /* The one that stayed has gone itself: the last one first, and it says so. */
  g_assert_false (tonari_store_merge_part (book->db, first, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  part (book, second);
  part (book, first);
  after = dump (book);
  g_assert_cmpstr (before, ==, after);
}

static void
test_refused (TestBook *book, gconstpointer data)
{
  gint64 a = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 b = test_case_new (book->db, "R8-002", "見本 次郎");
  gint64 mother = add_person (book, "架空 花子", NULL);
  gint64 father = add_person (book, "架空 一郎", NULL);
  g_autoptr (TonariNotTogether) apart = tonari_not_together_new ();
  g_autoptr (GError) error = NULL;

  add_relative (book, mother, a, "母");
  apart->person = mother;
  apart->other_person = father;
  insert (book, &tonari_not_together_entity, apart);

  assert_refused (book, TONARI_MERGE_KIND_CASE, a, a);
  assert_refused (book, TONARI_MERGE_KIND_PERSON, mother, mother);
  assert_refused (book, TONARI_MERGE_KIND_PERSON, person_of (book, a), person_of (book, b));
  assert_refused (book, TONARI_MERGE_KIND_PERSON, person_of (book, a), mother);
  assert_refused (book, TONARI_MERGE_KIND_PERSON, mother, father);
  g_assert_cmpint (tonari_store_merge (book->db, TONARI_MERGE_KIND_CASE, a, 99, TODAY, &error), ==, 0);
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

/* The code went to somebody else meanwhile: refused with the way out. */
static void
test_code_taken (TestBook *book, gconstpointer data)
{
  gint64 a = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 b = test_case_new (book->db, "R8-002", "架空 太郎");
  gint64 id = merge (book, TONARI_MERGE_KIND_CASE, a, b);
  gint64 other = test_case_new (book->db, "R8-002", "見本 次郎");
  g_autoptr (TonariCase) acase = get (book, &tonari_case_entity, other);
  g_autoptr (GError) error = NULL;

  g_assert_false (tonari_store_merge_part (book->db, id, TODAY, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_free (acase->code);
  acase->code = g_strdup ("R8-004");
  insert (book, &tonari_case_entity, acase);
  part (book, id);
  g_assert_cmpint (tonari_store_case_find (book->db, "R8-002", NULL), ==, b);
}

static void
test_lists (TestBook *book, gconstpointer data)
{
  gint64 a = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 b = test_case_new (book->db, "R8-002", "架空太郎");
  gint64 mother = add_person (book, "見本 花子", NULL);
  gint64 other = add_person (book, "見本花子", NULL);
  g_autoptr (GPtrArray) pairs = NULL;
  g_autoptr (GPtrArray) merged = NULL;
  g_autoptr (GError) error = NULL;
  const TonariDuplicate *pair;

  add_relative (book, mother, a, "母");
  add_relative (book, other, 0, "母");
  pairs = tonari_store_duplicates (book->db, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (pairs->len, ==, 2);
  pair = pairs->pdata[0];
  g_assert_cmpint (pair->kind, ==, TONARI_MERGE_KIND_CASE);
  g_assert_cmpstr (pair->title_a, ==, "R8-001 架空 太郎");
  g_assert_cmpint (pair->b, ==, b);
  g_clear_pointer (&pairs, g_ptr_array_unref);
  pairs = tonari_store_duplicates (book->db, b, &error);
  g_assert_cmpuint (pairs->len, ==, 1);

  /* Somebody has looked: two people with one name. */
  g_assert_true (
      tonari_store_merge_not_same (book->db, TONARI_MERGE_KIND_PERSON, mother, other, TODAY, &error));
  merge (book, TONARI_MERGE_KIND_CASE, a, b);
  g_clear_pointer (&pairs, g_ptr_array_unref);
  pairs = tonari_store_duplicates (book->db, 0, &error);
  g_assert_cmpuint (pairs->len, ==, 0);
  merged = tonari_store_merged (book->db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (merged->len, ==, 1);
  pair = merged->pdata[0];
  g_assert_cmpint (pair->a, ==, a);
  g_assert_cmpstr (pair->title_b, ==, "R8-002 架空 太郎");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func)                                                                                      \
  g_test_add ("/store/merge/" name, TestBook, NULL, test_book_set_up, func, test_book_tear_down)
  ADD ("cases-and-back", test_cases_and_back);
  ADD ("undo", test_undo);
  ADD ("persons-fold", test_persons_fold);
  ADD ("parted-after-edits", test_parted_after_edits);
  ADD ("chain", test_chain);
  ADD ("refused", test_refused);
  ADD ("code-taken", test_code_taken);
  ADD ("lists", test_lists);

  return g_test_run ();
}
