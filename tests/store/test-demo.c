/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "tonari-attendance.h"
#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-crisis.h"
#include "tonari-demo.h"
#include "tonari-entities.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-organisation.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-series.h"
#include "tonari-session.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-store-cases.h"
#include "tonari-store-progress.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-today-item.h"
#include "tonari-watching.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static TonariDemoOptions
options_with (guint cases, guint records, guint years, guint seed)
{
  TonariDemoOptions options = TONARI_DEMO_DEFAULTS;

  options.cases = cases;
  options.records = records;
  options.years = years;
  options.seed = seed;
  options.today = TODAY;
  return options;
}

static void
fill (TestBook *book, TonariDemoOptions options)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (tonari_demo_fill (book->db, &options, NULL, &error));
  g_assert_no_error (error);
}

static GPtrArray *
rows (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *list = tonari_store_list (book->db, entity, NULL, 0, &error);

  g_assert_no_error (error);
  return list;
}

static guint
count (TestBook *book, const TonariEntity *entity)
{
  g_autoptr (GPtrArray) list = rows (book, entity);

  return list->len;
}

typedef struct
{
  guint cases;
  guint records;
  guint years;
} CountCase;

static const CountCase count_cases[] = {
  { 12, 0, 12 }, { 12, 500, 12 },  { 12, 4000, 12 }, { 3, 40, 12 }, { 1, 0, 12 },
  { 40, 0, 12 }, { 40, 3000, 10 }, { 60, 5000, 20 }, { 12, 0, 10 },
};

static void
test_counts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (count_cases); i++)
    {
      const CountCase *one = &count_cases[i];
      g_autofree char *text = g_strdup_printf ("%u cases, %u records", one->cases, one->records);
      TestBook book;

      g_test_message ("%s", text);
      test_book_set_up (&book, NULL);
      fill (&book, options_with (one->cases, one->records, one->years, 1));
      g_assert_cmpuint (count (&book, &tonari_case_entity), ==, one->cases);
      if (one->records > 0)
        g_assert_cmpuint (count (&book, &tonari_record_entity), ==, one->records);
      else
        g_assert_cmpuint (count (&book, &tonari_record_entity), >=, one->cases);
      g_assert_cmpuint (count (&book, &tonari_class_entity), ==, 2);
      test_book_tear_down (&book, NULL);
    }
}

/* The same options make the same rows in every table, another seed others. */
static void
test_determinism (void)
{
  TestBook a, b, c;
  guint n, differing = 0;
  const TonariEntity *const *entities = tonari_entities (&n);

  test_book_set_up (&a, NULL);
  test_book_set_up (&b, NULL);
  test_book_set_up (&c, NULL);
  fill (&a, options_with (20, 2500, 12, 7));
  fill (&b, options_with (20, 2500, 12, 7));
  fill (&c, options_with (20, 2500, 12, 8));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) left = rows (&a, entities[i]);
      g_autoptr (GPtrArray) right = rows (&b, entities[i]);
      g_autoptr (GPtrArray) other = rows (&c, entities[i]);

      g_assert_cmpuint (left->len, ==, right->len);
      for (guint k = 0; k < left->len; k++)
        {
          g_assert_true (tonari_entity_equal (entities[i], left->pdata[k], right->pdata[k]));
          g_assert_cmpint (((TonariRow *) left->pdata[k])->id, ==, ((TonariRow *) right->pdata[k])->id);
          if (k >= other->len || !tonari_entity_equal (entities[i], left->pdata[k], other->pdata[k]))
            differing++;
        }
    }
  g_assert_cmpuint (differing, >, 1000);

  test_book_tear_down (&a, NULL);
  test_book_tear_down (&b, NULL);
  test_book_tear_down (&c, NULL);
}

/* Every word that a kind of row can say is said somewhere. */
static void
assert_all_words (TestBook *book, const TonariEntity *entity, const char *column, int but)
{
  const TonariField *field = tonari_entity_field (entity, column);
  g_autoptr (GPtrArray) list = rows (book, entity);

  for (guint w = 0; w < field->words->n_list; w++)
    {
      gboolean said = field->words->list[w].value == but;

      for (guint i = 0; i < list->len && !said; i++)
        said = *TONARI_FIELD_PTR (field, list->pdata[i], int) == field->words->list[w].value;
      if (!said)
        g_error ("no row of %s has %s %s", entity->table, column, field->words->list[w].token);
    }
}

static void
test_every_kind (void)
{
  TestBook book;
  guint n;
  const TonariEntity *const *entities = tonari_entities (&n);
  g_autofree char *office = NULL;
  g_autofree char *fictional = NULL;

  test_book_set_up (&book, NULL);
  fill (&book, options_with (12, 0, 12, 1));

  for (guint i = 0; i < n; i++)
    {
      g_test_message ("%s", entities[i]->table);
      g_assert_cmpuint (count (&book, entities[i]), >, 0);
    }
  fictional = tonari_store_setting (book.db, "fictional", NULL);
  office = tonari_store_setting (book.db, "office_name", NULL);
  g_assert_nonnull (fictional);
  g_assert_nonnull (strstr (office, "架空"));

  assert_all_words (&book, &tonari_person_entity, "sex", -1);
  assert_all_words (&book, &tonari_case_entity, "state", -1);
  assert_all_words (&book, &tonari_case_state_entity, "state", -1);
  assert_all_words (&book, &tonari_record_entity, "method", -1);
  assert_all_words (&book, &tonari_record_entity, "invitation_answer", -1);
  assert_all_words (&book, &tonari_record_entity, "next_agreement", -1);
  assert_all_words (&book, &tonari_observation_entity, "view", -1);
  assert_all_words (&book, &tonari_tie_entity, "made_by", -1);
  assert_all_words (&book, &tonari_tie_change_entity, "kind", -1);
  assert_all_words (&book, &tonari_tie_change_entity, "consent", -1);
  assert_all_words (&book, &tonari_stage_move_entity, "model", -1);
  assert_all_words (&book, &tonari_small_change_entity, "whose", -1);
  assert_all_words (&book, &tonari_session_entity, "status", -1);
  assert_all_words (&book, tonari_entity_for_table ("enrolments"), "status", -1);
  assert_all_words (&book, tonari_entity_for_table ("enrolments"), "channel", -1);
  assert_all_words (&book, tonari_entity_for_table ("enrolments"), "association", -1);
  assert_all_words (&book, tonari_entity_for_table ("preparations"), "kind", -1);
  assert_all_words (&book, tonari_entity_for_table ("session_guests"), "answer", -1);
  assert_all_words (&book, tonari_entity_for_table ("session_notices"), "reason", -1);
  assert_all_words (&book, tonari_entity_for_table ("care_steps"), "way", -1);
  assert_all_words (&book, tonari_entity_for_table ("questionnaires"), "kind", -1);
  assert_all_words (&book, tonari_entity_for_table ("questionnaire_items"), "kind", -1);
  /* No other class has the themes of the one that was missed. */
  assert_all_words (&book, tonari_entity_for_table ("make_ups"), "way", TONARI_MAKE_UP_WAY_CLASS);
  /* What nobody has marked has no row. */
  assert_all_words (&book, &tonari_attendance_entity, "state", TONARI_ATTENDANCE_STATE_UNMARKED);

  test_book_tear_down (&book, NULL);
}

static gboolean
is_back_or_skip (const TonariStageMove *move, gboolean back)
{
  if (move->from_stage == TONARI_INT_UNKNOWN)
    return FALSE;

  return back ? move->to_stage < move->from_stage : move->to_stage > move->from_stage + 1;
}

/* The lives are rich enough that the chart has something to draw, and long enough. */
static void
test_lives (void)
{
  TestBook book;
  g_autoptr (GPtrArray) cases = NULL;
  g_autoptr (GPtrArray) moves = NULL;
  g_autoptr (GPtrArray) relatives = NULL;
  guint back = 0, skipped = 0, promised = 0;
  guint without_observation = 0, without_name = 0, family_only = 0, sparse = 0, told = 0, uncertain = 0;
  guint opened = 0, concurrent = 0, dead = 0, long_lives = 0;

  test_book_set_up (&book, NULL);
  fill (&book, options_with (12, 0, 12, 1));

  cases = rows (&book, &tonari_case_entity);
  for (guint i = 0; i < cases->len; i++)
    {
      const TonariCase *acase = cases->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (TonariLife) life = tonari_store_life (book.db, acase->row.id, &error);
      g_autoptr (TonariSeries) series = NULL;
      const TonariSpan *spans;
      const TonariKnot *knots;
      guint n_spans, n_knots;
      gboolean only_family = TRUE;

      g_assert_no_error (error);
      series = tonari_series_new (life, TODAY);
      spans = tonari_series_accompaniment (series, &n_spans);
      knots = tonari_curve_knots (tonari_series_connection (series), &n_knots);
      g_assert_cmpuint (life->contacts->len, >, 0);
      for (guint k = 0; k < life->contacts->len; k++)
        only_family = only_family && !g_array_index (life->contacts, TonariContact, k).met_person;
      for (guint k = 0; k < n_knots; k++)
        {
          told += knots[k].told;
          sparse += tonari_curve_sparse (tonari_series_connection (series), knots[k].day + 1);
        }
      without_observation += n_knots == 0;
      without_name += life->person->name == NULL;
      family_only += only_family && n_spans > 0 && spans[0].family_only;
      uncertain += acase->onset.precision == TONARI_PRECISION_ABOUT;
      opened += n_spans > 1;
      concurrent += tonari_series_n_lanes (series) >= 3;
      dead += tonari_date_is_known (life->person->death);
      long_lives += TODAY - tonari_date_first (acase->intake) > 3652;
    }
  g_assert_cmpuint (long_lives, ==, 12);
  g_assert_cmpuint (without_observation, ==, 1);
  g_assert_cmpuint (without_name, ==, 1);
  g_assert_cmpuint (family_only, >=, 2);
  g_assert_cmpuint (sparse, >, 2);
  g_assert_cmpuint (told, >, 4);
  g_assert_cmpuint (uncertain, >, 2);
  g_assert_cmpuint (opened, >, 2);
  g_assert_cmpuint (concurrent, >, 1);
  g_assert_cmpuint (dead, ==, 1);

  moves = rows (&book, &tonari_stage_move_entity);
  for (guint i = 0; i < moves->len; i++)
    {
      back += is_back_or_skip (moves->pdata[i], TRUE);
      skipped += is_back_or_skip (moves->pdata[i], FALSE);
    }
  g_assert_cmpuint (back, >, 3);
  g_assert_cmpuint (skipped, >, 3);

  relatives = rows (&book, &tonari_relative_entity);
  for (guint i = 0; i < relatives->len; i++)
    promised += ((TonariRelative *) relatives->pdata[i])->promise_when != NULL;
  g_assert_cmpuint (promised, >, 3);

  test_book_tear_down (&book, NULL);
}

/* つなぐ and つなぎ直し by us have a receiver and somebody's consent; domain.md, Rules. */
static void
test_rules (void)
{
  TestBook book;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) organisations = NULL;

  test_book_set_up (&book, NULL);
  fill (&book, options_with (30, 2500, 12, 3));

  changes = rows (&book, &tonari_tie_change_entity);
  for (guint i = 0; i < changes->len; i++)
    {
      const TonariTieChange *change = changes->pdata[i];

      if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK)
        g_assert_nonnull (change->reason);
      if (change->kind != TONARI_TIE_CHANGE_KIND_LINK && change->kind != TONARI_TIE_CHANGE_KIND_RELINK)
        continue;
      g_assert_nonnull (change->receiver);
      g_assert_cmpint (change->consent, !=, TONARI_CONSENT_NONE);
      if (change->consent == TONARI_CONSENT_EMERGENCY)
        g_assert_nonnull (change->grounds);
    }

  records = rows (&book, &tonari_record_entity);
  for (guint i = 0; i < records->len; i++)
    {
      const TonariRecord *record = records->pdata[i];

      g_assert_nonnull (record->text);
      g_assert_null (strstr (record->text, "＊"));
      g_assert_cmpint (record->at.date.day, <=, TODAY);
      if (record->method == TONARI_METHOD_VISIT_UNMET)
        g_assert_cmpuint (g_strv_length (record->met), ==, 0);
      g_assert_true (record->met_person == g_strv_contains ((const char *const *) record->met, "本人"));
    }

  organisations = rows (&book, &tonari_organisation_entity);
  for (guint i = 0; i < organisations->len; i++)
    g_assert_true (g_str_has_prefix (((TonariOrganisation *) organisations->pdata[i])->phone, "0X0-0000-"));

  test_book_tear_down (&book, NULL);
}

static void
test_today (void)
{
  TestBook book;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = NULL;
  guint kinds[TONARI_N_TODAY_KINDS] = { 0 };

  test_book_set_up (&book, NULL);
  fill (&book, options_with (12, 0, 12, 1));

  items = tonari_store_today (book.db, TODAY, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    kinds[((TonariTodayItem *) items->pdata[i])->kind]++;
  /* What follows depends on what the months before happened to bring. */
  for (guint i = 0; i <= TONARI_TODAY_WITHOUT_INTAKE; i++)
    {
      g_test_message ("kind %u: %u", i, kinds[i]);
      g_assert_cmpuint (kinds[i], >, 0);
    }

  test_book_tear_down (&book, NULL);
}

/* What the classes show agrees with the rules: who completed had enough themes, who waits found no place, and
 * a few are to be kept in mind. */
static void
test_classes (void)
{
  TestBook book;
  g_autoptr (GPtrArray) classes = NULL;
  guint n_waiting = 0, n_completed = 0, n_continuing = 0, n_partly = 0, n_walk_ins = 0, n_joined = 0;

  test_book_set_up (&book, NULL);
  fill (&book, options_with (12, 0, 12, 1));

  classes = rows (&book, &tonari_class_entity);
  for (guint i = 0; i < classes->len; i++)
    {
      const TonariClass *aclass = classes->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (TonariProgressSheet) sheet = tonari_store_progress (book.db, aclass->row.id, TODAY, &error);
      guint n_taken = 0, n_waiting_here = 0;

      g_assert_no_error (error);
      for (guint k = 0; k < sheet->rows->len; k++)
        {
          const TonariProgress *progress = sheet->rows->pdata[k];
          const TonariEnrolment *enrolment = progress->participant->enrolment;

          if (enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED)
            {
              g_assert_cmpuint (progress->credited, >=, progress->needed);
              g_assert_true (tonari_date_is_known (enrolment->completed_on));
              n_completed++;
            }
          for (guint m = 0; m < progress->modules->len; m++)
            n_partly +=
                g_array_index (progress->modules, TonariModuleCredit, m).credit == TONARI_CREDIT_PARTLY;
        }
      {
        g_autoptr (GPtrArray) enrolments = rows (&book, tonari_entity_for_table ("enrolments"));

        for (guint k = 0; k < enrolments->len; k++)
          {
            const TonariEnrolment *enrolment = enrolments->pdata[k];

            if (enrolment->class_id != aclass->row.id)
              continue;
            n_taken += enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED ||
                       enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED;
            n_waiting_here += enrolment->status == TONARI_ENROLMENT_STATUS_WAITING;
            n_continuing += enrolment->continues;
            n_walk_ins += enrolment->walk_in;
            n_joined += enrolment->joined_from != 0;
          }
      }
      g_assert_cmpint (n_taken, <=, aclass->capacity);
      if (n_waiting_here > 0)
        g_assert_cmpint (n_taken, ==, aclass->capacity);
      n_waiting += n_waiting_here;
    }
  g_assert_cmpuint (n_waiting, >, 0);
  g_assert_cmpuint (n_completed, >, 3);
  g_assert_cmpuint (n_continuing, >, 0);
  g_assert_cmpuint (n_partly, >, 0);
  g_assert_cmpuint (n_walk_ins, ==, 2);
  g_assert_cmpuint (n_joined, ==, 1);

  test_book_tear_down (&book, NULL);
}

static void
test_cancelled (void)
{
  TestBook book;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  TonariDemoOptions options = options_with (200, 20000, 12, 1);

  test_book_set_up (&book, NULL);
  g_cancellable_cancel (cancellable);
  g_assert_false (tonari_demo_fill (book.db, &options, cancellable, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CANCELLED);
  /* The connection is left without a transaction behind it. */
  g_assert_cmpint (test_case_new (book.db, "R8-900", NULL), >, 0);
  test_book_tear_down (&book, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/demo/counts", test_counts);
  g_test_add_func ("/demo/determinism", test_determinism);
  g_test_add_func ("/demo/every-kind", test_every_kind);
  g_test_add_func ("/demo/lives", test_lives);
  g_test_add_func ("/demo/rules", test_rules);
  g_test_add_func ("/demo/today", test_today);
  g_test_add_func ("/demo/classes", test_classes);
  g_test_add_func ("/demo/cancelled", test_cancelled);

  return g_test_run ();
}
