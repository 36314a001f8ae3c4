/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Handing over many cases as one action, who is still to be introduced, and a case that comes back with all
 * it had. */

#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-observation.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-staff.h"
#include "tonari-store-cases.h"
#include "tonari-store-handover.h"
#include "tonari-store-lists.h"
#include "tonari-test-book.h"
#include "tonari-tie.h"

#define TODAY (tonari_date_new (2027, 4, 1).day)
#define N_CASES 3

typedef struct
{
  TestBook book;
  gint64 before;
  gint64 after;
  gint64 cases[N_CASES];
} Scene;

static void
save (Scene *self, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (self->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_staff (Scene *self, const char *name)
{
  g_autoptr (TonariStaff) staff = tonari_staff_new ();

  staff->name = g_strdup (name);
  staff->active = TRUE;
  save (self, &tonari_staff_entity, staff);

  return staff->row.id;
}

static TonariCase *
get_case (Scene *self, guint i)
{
  g_autoptr (GError) error = NULL;
  TonariCase *acase = tonari_store_get (self->book.db, &tonari_case_entity, self->cases[i], &error);

  g_assert_no_error (error);

  return acase;
}

static void
set_up (Scene *self, gconstpointer data)
{
  test_book_set_up (&self->book, NULL);
  self->before = add_staff (self, "Before");
  self->after = add_staff (self, "After");
  for (guint i = 0; i < N_CASES; i++)
    {
      g_autofree char *code = g_strdup_printf ("R8-00%u", i + 1);
      g_autoptr (TonariCase) acase = NULL;

      self->cases[i] = test_case_new (self->book.db, code, NULL);
      acase = get_case (self, i);
      acase->key_worker = self->before;
      acase->state = TONARI_CASE_STATE_KIND_SUPPORTED;
      save (self, &tonari_case_entity, acase);
    }
}

static void
tear_down (Scene *self, gconstpointer data)
{
  test_book_tear_down (&self->book, NULL);
}

static GPtrArray *
handovers_new (Scene *self, gint64 to)
{
  GPtrArray *handovers = g_ptr_array_new_with_free_func (tonari_handover_entity.free_row);

  for (guint i = 0; i < N_CASES; i++)
    {
      TonariHandover *handover = tonari_handover_new ();

      handover->case_id = self->cases[i];
      handover->from_staff = self->before;
      handover->to_staff = to;
      handover->date = tonari_date_from_day (TODAY);
      handover->sheet = g_strdup ("No hurry.");
      g_ptr_array_add (handovers, handover);
    }

  return handovers;
}

static guint
n_rows (Scene *self, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = tonari_store_list (self->book.db, entity, NULL, 0, &error);

  g_assert_no_error (error);

  return rows->len;
}

static guint
n_to_introduce (Scene *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries =
      tonari_store_work_list (self->book.db, TONARI_LIST_KIND_INTRODUCTION, TODAY, &error);

  g_assert_no_error (error);

  return entries->len;
}

static void
test_many (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) handovers = handovers_new (self, self->after);
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (TonariHandover) first = NULL;
  gint64 action;

  g_assert_true (tonari_store_action_begin (self->book.db, "hand over", &error));
  g_assert_true (tonari_store_hand_over (self->book.db, handovers, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  for (guint i = 0; i < N_CASES; i++)
    {
      g_autoptr (TonariCase) acase = get_case (self, i);

      g_assert_cmpint (acase->key_worker, ==, self->after);
      g_assert_cmpint (((TonariHandover *) handovers->pdata[i])->row.id, !=, 0);
    }
  left = tonari_store_worker_cases (self->book.db, self->before, &error);
  g_assert_cmpuint (left->len, ==, 0);
  g_assert_cmpuint (n_rows (self, &tonari_handover_entity), ==, N_CASES);
  g_assert_cmpuint (n_to_introduce (self), ==, N_CASES);

  first = tonari_handover_copy (handovers->pdata[0]);
  first->introduced_on = tonari_date_from_day (TODAY);
  save (self, &tonari_handover_entity, first);
  g_assert_cmpuint (n_to_introduce (self), ==, N_CASES - 1);
  first->introduced_on = TONARI_DATE_UNKNOWN;
  save (self, &tonari_handover_entity, first);
}

/* One undo takes all of them back. */
static void
test_undo (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) handovers = handovers_new (self, self->after);
  gint64 action;

  g_assert_true (tonari_store_action_begin (self->book.db, "hand over", &error));
  g_assert_true (tonari_store_hand_over (self->book.db, handovers, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < N_CASES; i++)
    {
      g_autoptr (TonariCase) acase = get_case (self, i);

      g_assert_cmpint (acase->key_worker, ==, self->before);
    }
  g_assert_cmpuint (n_rows (self, &tonari_handover_entity), ==, 0);
}

/* All or nothing, and the reason names the case. */
static void
test_refused (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) to_nobody = handovers_new (self, 0);
  g_autoptr (GPtrArray) to_same = handovers_new (self, self->before);
  g_autoptr (GPtrArray) late = handovers_new (self, self->after);
  g_autoptr (TonariCase) last = get_case (self, N_CASES - 1);

  g_assert_false (tonari_store_hand_over (self->book.db, to_nobody, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);
  g_assert_false (tonari_store_hand_over (self->book.db, to_same, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT);
  g_clear_error (&error);

  last->key_worker = self->after;
  save (self, &tonari_case_entity, last);
  g_assert_false (tonari_store_hand_over (self->book.db, late, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED);
  g_assert_nonnull (strstr (error->message, "R8-003"));
  g_assert_cmpuint (n_rows (self, &tonari_handover_entity), ==, 0);
  {
    g_autoptr (TonariCase) first = get_case (self, 0);

    g_assert_cmpint (first->key_worker, ==, self->before);
  }
}

static void
test_closed_are_left (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cases = NULL;
  g_autoptr (TonariCase) closed = get_case (self, 1);

  closed->state = TONARI_CASE_STATE_KIND_CLOSED;
  save (self, &tonari_case_entity, closed);
  cases = tonari_store_worker_cases (self->book.db, self->before, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (cases->len, ==, N_CASES - 1);
  g_assert_cmpstr (((TonariCase *) cases->pdata[0])->code, ==, "R8-001");
  g_assert_cmpstr (((TonariCase *) cases->pdata[1])->code, ==, "R8-003");
}

static void
move_to (Scene *self, TonariCaseStateKind state, TonariDate date)
{
  g_autoptr (TonariCase) acase = get_case (self, 0);
  g_autoptr (TonariCaseState) row = tonari_case_state_new ();

  row->case_id = self->cases[0];
  row->state = state;
  row->date = date;
  save (self, &tonari_case_state_entity, row);
  acase->state = state;
  save (self, &tonari_case_entity, acase);
}

static void
add_life (Scene *self, int year, double connection)
{
  g_autoptr (TonariObservation) observation = tonari_observation_new ();
  g_autoptr (TonariRecord) record = tonari_record_new ();
  g_autoptr (TonariTie) tie = tonari_tie_new ();

  observation->case_id = self->cases[0];
  observation->date = tonari_date_new (year, 6, 1);
  observation->connection = connection;
  save (self, &tonari_observation_entity, observation);
  record->case_id = self->cases[0];
  record->at.date = tonari_date_new (year, 6, 1);
  record->met_person = TRUE;
  record->text = g_strdup ("Talked of the garden.");
  save (self, &tonari_record_entity, record);
  tie->case_id = self->cases[0];
  tie->start_on = tonari_date_new (year, 6, 1);
  tie->name = g_strdup ("Choir");
  save (self, &tonari_tie_entity, tie);
}

/* A case that was closed and comes back keeps its code, its line and everything that was written. */
static void
test_coming_back (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariCase) before = get_case (self, 0);
  g_autoptr (TonariCase) after = NULL;
  g_autoptr (TonariLife) then = NULL;
  g_autoptr (TonariLife) now = NULL;

  add_life (self, 2024, 3);
  add_life (self, 2025, 5);
  then = tonari_store_life (self->book.db, self->cases[0], &error);
  g_assert_no_error (error);
  move_to (self, TONARI_CASE_STATE_KIND_CLOSED, tonari_date_new (2025, 12, 1));
  move_to (self, TONARI_CASE_STATE_KIND_RETURNED, tonari_date_new (2027, 3, 1));
  add_life (self, 2027, 4);

  after = get_case (self, 0);
  g_assert_cmpstr (after->code, ==, before->code);
  g_assert_cmpstr (after->uid, ==, before->uid);
  g_assert_cmpint (after->person, ==, before->person);
  g_assert_cmpint (after->key_worker, ==, before->key_worker);
  now = tonari_store_life (self->book.db, self->cases[0], &error);
  g_assert_no_error (error);
  g_assert_cmpuint (then->observations->len, ==, 2);
  g_assert_cmpuint (now->observations->len, ==, 3);
  for (guint i = 0; i < then->observations->len; i++)
    g_assert_true (tonari_entity_equal (&tonari_observation_entity, then->observations->pdata[i],
                                        now->observations->pdata[i]));
  g_assert_cmpuint (now->ties->len, ==, then->ties->len + 1);
  g_assert_cmpint (tonari_store_record_count (self->book.db, self->cases[0], &error), ==, 3);
  /* The gap of the years between is in its history of states, nowhere else. */
  g_assert_cmpuint (n_rows (self, &tonari_case_state_entity), ==, 2);
  g_assert_cmpuint (n_rows (self, &tonari_case_entity), ==, N_CASES);
}

#define ADD(name, func) g_test_add ("/office/" name, Scene, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("hand-over-many", test_many);
  ADD ("one-undo", test_undo);
  ADD ("refused", test_refused);
  ADD ("closed-are-left", test_closed_are_left);
  ADD ("coming-back", test_coming_back);

  return g_test_run ();
}
