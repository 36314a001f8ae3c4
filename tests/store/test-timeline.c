/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything of a case by day; visits after which a letter may follow; drafts; contacts without a case. */

#include "tonari-observation.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-store-drafts.h"
#include "tonari-store-timeline.h"
#include "tonari-store-unmet.h"
#include "tonari-test-book.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static gint64
add_record (TonariDb *db, gint64 case_id, int month, int day, TonariMethod method)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->case_id = case_id;
  record->at.date = tonari_date_new (2026, month, day);
  record->method = method;
  g_assert_true (tonari_store_save (db, &tonari_record_entity, record, &error));
  g_assert_no_error (error);

  return record->row.id;
}

static GPtrArray *
timeline (TonariDb *db, gint64 case_id, guint kinds, gint64 offset, gint64 limit)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *entries = tonari_store_timeline (db, case_id, kinds, offset, limit, &error);

  g_assert_no_error (error);

  return entries;
}

static void
test_timeline (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 one = test_case_new (book->db, "R8-001", NULL);
  gint64 other = test_case_new (book->db, "R8-002", NULL);
  gint64 older = add_record (book->db, one, 3, 1, TONARI_METHOD_PHONE);
  gint64 newer = add_record (book->db, one, 11, 1, TONARI_METHOD_VISIT);
  g_autoptr (TonariObservation) observation = tonari_observation_new ();
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) second = NULL;

  add_record (book->db, other, 11, 2, TONARI_METHOD_PHONE);
  observation->case_id = one;
  observation->date = tonari_date_new (2026, 6, 1);
  g_assert_true (tonari_store_save (book->db, &tonari_observation_entity, observation, &error));

  all = timeline (book->db, one, 0, 0, 100);
  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpint (((TonariTimelineEntry *) all->pdata[0])->row, ==, newer);
  g_assert_cmpstr (((TonariTimelineEntry *) all->pdata[1])->table, ==, "observations");
  g_assert_cmpint (((TonariTimelineEntry *) all->pdata[2])->row, ==, older);

  records = timeline (book->db, one, 1u << TONARI_TIMELINE_RECORD, 0, 100);
  g_assert_cmpuint (records->len, ==, 2);
  second = timeline (book->db, one, 0, 1, 1);
  g_assert_cmpuint (second->len, ==, 1);
  g_assert_cmpstr (((TonariTimelineEntry *) second->pdata[0])->table, ==, "observations");

  g_assert_true (tonari_store_delete (book->db, &tonari_record_entity, newer, &error));
  g_clear_pointer (&all, g_ptr_array_unref);
  all = timeline (book->db, one, 0, 0, 100);
  g_assert_cmpuint (all->len, ==, 2);
}

static guint
n_unmet (TonariDb *db)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = tonari_store_unmet_visits (db, TODAY, &error);

  g_assert_no_error (error);

  return entries->len;
}

static void
test_unmet (TestBook *book, gconstpointer data)
{
  gint64 one = test_case_new (book->db, "R8-001", NULL);
  gint64 two = test_case_new (book->db, "R8-002", NULL);

  g_assert_cmpuint (n_unmet (book->db), ==, 0);
  /* Too long ago, then yesterday, then not yet. */
  add_record (book->db, one, 10, 1, TONARI_METHOD_VISIT_UNMET);
  g_assert_cmpuint (n_unmet (book->db), ==, 0);
  add_record (book->db, one, 11, 20, TONARI_METHOD_VISIT_UNMET);
  g_assert_cmpuint (n_unmet (book->db), ==, 1);
  add_record (book->db, two, 11, 22, TONARI_METHOD_VISIT_UNMET);
  g_assert_cmpuint (n_unmet (book->db), ==, 1);
  /* The letter takes its place, on the very day as well. */
  add_record (book->db, one, 11, 20, TONARI_METHOD_LETTER);
  g_assert_cmpuint (n_unmet (book->db), ==, 0);
}

static void
test_drafts (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariDraft) draft = NULL;
  const TonariMoment at = { tonari_date_new (2026, 11, 21), 14 * 60 };

  g_assert_null (tonari_store_draft (book->db, "records/1/0/0", &error));
  g_assert_no_error (error);
  g_assert_true (tonari_store_draft_keep (book->db, "records/1/0/0", at, "first", &error));
  g_assert_true (tonari_store_draft_keep (book->db, "records/1/0/0", at, "second", &error));
  draft = tonari_store_draft (book->db, "records/1/0/0", &error);
  g_assert_cmpstr (draft->text, ==, "second");
  g_assert_cmpint (draft->at.minute, ==, 14 * 60);
  g_assert_true (tonari_store_draft_keep (book->db, "records/1/0/0", at, NULL, &error));
  g_assert_null (tonari_store_draft (book->db, "records/1/0/0", &error));
  g_assert_no_error (error);
}

static void
test_single (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 one = test_case_new (book->db, "R8-001", NULL);
  g_autoptr (GPtrArray) single = NULL;
  gint64 call;

  add_record (book->db, one, 11, 1, TONARI_METHOD_PHONE);
  call = add_record (book->db, 0, 11, 2, TONARI_METHOD_PHONE);
  single = tonari_store_records (book->db, 0, 0, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (single->len, ==, 1);
  g_assert_cmpint (((TonariRecord *) single->pdata[0])->row.id, ==, call);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/timeline/case", TestBook, NULL, test_book_set_up, test_timeline, test_book_tear_down);
  g_test_add ("/timeline/unmet", TestBook, NULL, test_book_set_up, test_unmet, test_book_tear_down);
  g_test_add ("/timeline/drafts", TestBook, NULL, test_book_set_up, test_drafts, test_book_tear_down);
  g_test_add ("/timeline/single", TestBook, NULL, test_book_set_up, test_single, test_book_tear_down);

  return g_test_run ();
}
