/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-statistics.h"

#include "tonari-json-strv.h"
#include "tonari-store-progress.h"

/* What another record corrects stays in the book, but it was one contact and not two. */
#define LIVES                                                                                                \
  "deleted_at IS NULL AND id NOT IN (SELECT corrects FROM records WHERE corrects IS NOT NULL AND deleted_at IS NULL)"

/* An uncertain day counts at the middle of its span, which is a year at the longest. */
#define LONGEST_SPAN 366

/* Columns that all questions about contacts begin with. */
enum
{
  CASE,
  AT,
  PRECISION,
  METHOD,
  MET,
  MET_PERSON,
  CALLER,
};

typedef struct
{
  TonariDb *db;
  TonariStatisticsInput *input;
  TonariStatisticsPeriod period;
  GHashTable *cases;
  char *from;
  char *end;
} Reading;

typedef void (*ReadRow) (Reading *reading, TonariStatement *row);

/* Asks @question with the first day of the period as ?1 and the day after the last as ?2. */
static gboolean
ask (Reading *reading, const char *question, ReadRow read, GError **error)
{
  g_autoptr (TonariStatement) statement = tonari_db_prepare (reading->db, question, error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, reading->from);
  tonari_statement_bind_text (statement, 2, reading->end);
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      if (has_row)
        read (reading, statement);
    }

  return TRUE;
}

static TonariDate
date_at (TonariStatement *row, int column)
{
  return tonari_date_from_iso (tonari_statement_text (row, column), tonari_statement_text (row, column + 1));
}

/* A case is known by its first contact, and filled in afterwards. */
static void
note_case (Reading *reading, gint64 case_id)
{
  if (case_id != 0 && !g_hash_table_contains (reading->cases, &case_id))
    {
      TonariStatisticsCase *one = tonari_statistics_input_add_case (reading->input, case_id);

      g_hash_table_insert (reading->cases, &one->id, one);
    }
}

static void
read_contact (Reading *reading, TonariStatement *row)
{
  TonariStatisticsContact *contact = tonari_statistics_input_add_contact (reading->input);
  int method = TONARI_METHOD_OFFICE;

  tonari_words_from_token (&tonari_method_words, tonari_statement_text (row, METHOD), &method);
  contact->case_id = tonari_statement_int (row, CASE);
  contact->day = tonari_date_middle (
      tonari_moment_from_iso (tonari_statement_text (row, AT), tonari_statement_text (row, PRECISION)).date);
  contact->method = (TonariMethod) method;
  contact->met = tonari_json_to_strv (tonari_statement_text (row, MET));
  contact->met_person = tonari_statement_int (row, MET_PERSON) != 0;
  contact->caller = tonari_statement_dup_text (row, CALLER);
  note_case (reading, contact->case_id);
}

/* The first or the last record of a case before the period that counts: nothing else is needed of what came
 * before. */
static gboolean
read_earlier (Reading *reading, gint64 case_id, const char *question, GError **error)
{
  g_autoptr (TonariStatement) row = tonari_db_prepare (reading->db, question, error);
  TonariStatisticsEarlier earlier = { 0 };
  int method = TONARI_METHOD_OFFICE;
  gboolean has_row = FALSE;

  if (row == NULL)
    return FALSE;
  tonari_statement_bind_text (row, 1, reading->from);
  tonari_statement_bind_int (row, 2, case_id);
  if (!tonari_statement_step (row, &has_row, error))
    return FALSE;
  if (!has_row)
    return TRUE;

  tonari_words_from_token (&tonari_method_words, tonari_statement_text (row, 1), &method);
  earlier.case_id = case_id;
  earlier.method = (TonariMethod) method;
  earlier.first = earlier.last = tonari_moment_from_iso (tonari_statement_text (row, 0), NULL).date.day;
  g_array_append_val (reading->input->earlier, earlier);

  return TRUE;
}

/* @order is "ASC" for the first, "DESC" for the last. */
static char *
earlier_question (gboolean outside_too, const char *order)
{
  g_autoptr (GString) methods = g_string_new (NULL);

  for (int method = 0; method <= TONARI_METHOD_AGENCY; method++)
    if (tonari_statistics_method_counts ((TonariMethod) method, outside_too))
      g_string_append_printf (methods, "%s'%s'", methods->len > 0 ? ", " : "",
                              tonari_words_token (&tonari_method_words, method));

  return g_strdup_printf (
      "SELECT at, method FROM records AS r WHERE case_id = ?2 AND at < ?1 AND deleted_at IS NULL "
      "AND coalesce(at_precision, 'day') = 'day' AND method IN (%s) "
      "AND NOT EXISTS (SELECT 1 FROM records AS o WHERE o.corrects = r.id AND o.deleted_at IS NULL) "
      "ORDER BY at %s LIMIT 1",
      methods->str, order);
}

/* Of what counts by default and of what may be counted in: the rules take what they need. */
static gboolean
read_all_earlier (Reading *reading, gboolean outside_too, GError **error)
{
  g_autofree char *first = earlier_question (outside_too, "ASC");
  g_autofree char *last = earlier_question (outside_too, "DESC");

  for (guint i = 0; i < reading->input->cases->len; i++)
    {
      const TonariStatisticsCase *one = g_ptr_array_index (reading->input->cases, i);

      if (!read_earlier (reading, one->id, first, error) || !read_earlier (reading, one->id, last, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_contacts (Reading *reading, GError **error)
{
  /* Uncertain days are few: all of them are read, and the rules find out where each counts. */
  return ask (reading,
              "SELECT case_id, at, at_precision, method, met, met_person, caller FROM records "
              "WHERE at >= ?1 AND at < ?2 AND coalesce(at_precision, 'day') = 'day' AND " LIVES,
              read_contact, error) &&
         ask (reading,
              "SELECT case_id, at, at_precision, method, met, met_person, caller FROM records "
              "WHERE at_precision <> 'day' AND at < ?2 AND ?1 IS NOT NULL AND " LIVES,
              read_contact, error);
}

static void
read_case (Reading *reading, TonariStatement *row)
{
  gint64 id = tonari_statement_int (row, 0);
  TonariStatisticsCase *one = g_hash_table_lookup (reading->cases, &id);
  int sex = TONARI_SEX_UNKNOWN;

  if (one == NULL)
    return;
  tonari_words_from_token (&tonari_sex_words, tonari_statement_text (row, 2), &sex);
  one->person = tonari_statement_int (row, 1);
  one->sex = (TonariSex) sex;
  one->birth = date_at (row, 3);
  one->onset = date_at (row, 5);
  one->carried_over = tonari_statement_int (row, 7) != 0;
}

static void
read_closing (Reading *reading, TonariStatement *row)
{
  gint64 id = tonari_statement_int (row, 0);
  TonariStatisticsCase *one = g_hash_table_lookup (reading->cases, &id);
  int day = tonari_date_middle (date_at (row, 1));

  if (one != NULL && day > 0)
    g_array_append_val (one->closings, day);
}

static void
read_relative (Reading *reading, TonariStatement *row)
{
  gint64 id = tonari_statement_int (row, 0);
  TonariStatisticsCase *one = g_hash_table_lookup (reading->cases, &id);
  TonariStatisticsRelative *relative;

  if (one == NULL)
    return;
  relative = tonari_statistics_case_add_relative (one);
  relative->person = tonari_statement_int (row, 1);
  relative->relation = tonari_statement_dup_text (row, 2);
  relative->name = tonari_statement_dup_text (row, 3);
  relative->birth = date_at (row, 4);
  relative->death = date_at (row, 6);
  relative->start_on = date_at (row, 8);
  relative->end_on = date_at (row, 10);
}

static gboolean
read_cases (Reading *reading, GError **error)
{
  return ask (reading,
              "SELECT c.id, c.person, p.sex, p.birth, p.birth_precision, c.onset, c.onset_precision, "
              "c.carried_over FROM cases AS c JOIN persons AS p ON p.id = c.person "
              "WHERE c.deleted_at IS NULL AND ?1 < ?2",
              read_case, error) &&
         ask (reading,
              "SELECT case_id, date, date_precision FROM case_states "
              "WHERE state = 'closed' AND deleted_at IS NULL AND ?1 < ?2",
              read_closing, error) &&
         ask (reading,
              "SELECT r.case_id, r.person, r.relation, p.name, p.birth, p.birth_precision, p.death, "
              "p.death_precision, r.start_on, r.start_on_precision, r.end_on, r.end_on_precision "
              "FROM relatives AS r JOIN persons AS p ON p.id = r.person "
              "WHERE r.case_id IS NOT NULL AND r.deleted_at IS NULL AND ?1 < ?2 ORDER BY r.id",
              read_relative, error);
}

static void
read_undated (Reading *reading, TonariStatement *row)
{
  reading->input->undated = (guint) tonari_statement_int (row, 0);
}

static gboolean
read_classes (Reading *reading, int today, GError **error)
{
  g_autofree char *before =
      tonari_date_to_iso (tonari_date_from_day (MAX (1, reading->period.from - LONGEST_SPAN)));
  g_autoptr (GArray) classes = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (TonariStatement) statement = tonari_db_prepare (
      reading->db,
      "SELECT id FROM classes WHERE deleted_at IS NULL AND (id IN (SELECT class_id FROM sessions "
      "WHERE deleted_at IS NULL AND date >= ?1 AND date < ?2) OR id IN (SELECT class_id FROM enrolments "
      "WHERE deleted_at IS NULL AND completed_on >= ?1 AND completed_on < ?2)) ORDER BY id",
      error);

  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, before);
  tonari_statement_bind_text (statement, 2, reading->end);
  for (gboolean has_row = TRUE; has_row;)
    {
      gint64 id;

      if (!tonari_statement_step (statement, &has_row, error))
        return FALSE;
      id = tonari_statement_int (statement, 0);
      if (has_row)
        g_array_append_val (classes, id);
    }

  for (guint i = 0; i < classes->len; i++)
    {
      TonariProgressSheet *progress =
          tonari_store_progress (reading->db, g_array_index (classes, gint64, i), today, error);

      if (progress == NULL)
        return FALSE;
      g_ptr_array_add (reading->input->classes, progress);
    }

  return TRUE;
}

TonariStatisticsInput *
tonari_store_statistics_input (TonariDb *db, TonariStatisticsPeriod period, int today, GError **error)
{
  g_autoptr (TonariStatisticsInput) input = NULL;
  g_autoptr (GHashTable) cases = NULL;
  g_autofree char *from = NULL;
  g_autofree char *end = NULL;
  Reading reading;

  g_return_val_if_fail (db != NULL, NULL);
  g_return_val_if_fail (tonari_statistics_period_is_valid (period) && today > 0, NULL);

  input = tonari_statistics_input_new ();
  cases = g_hash_table_new (g_int64_hash, g_int64_equal);
  from = tonari_date_to_iso (tonari_date_from_day (period.from));
  end = tonari_date_to_iso (tonari_date_from_day (period.to + 1));
  reading = (Reading){ db, input, period, cases, from, end };
  if (!read_contacts (&reading, error) || !read_all_earlier (&reading, FALSE, error) ||
      !read_all_earlier (&reading, TRUE, error) || !read_cases (&reading, error) ||
      !ask (&reading, "SELECT count(*) FROM records WHERE at IS NULL AND ?1 < ?2 AND " LIVES, read_undated,
            error) ||
      !read_classes (&reading, today, error))
    return NULL;

  return g_steal_pointer (&input);
}

TonariStatistics *
tonari_store_statistics (
    TonariDb *db, TonariStatisticsPeriod period, gboolean outside_too, int today, GError **error)
{
  g_autoptr (TonariStatisticsInput) input = tonari_store_statistics_input (db, period, today, error);

  return input != NULL ? tonari_statistics_new (input, period, outside_too) : NULL;
}

gboolean
tonari_store_statistics_first_day (TonariDb *db, int *day, GError **error)
{
  g_autoptr (TonariStatement) statement =
      tonari_db_prepare (db,
                         "SELECT min(day) FROM (SELECT min(at) AS day FROM records WHERE deleted_at IS NULL "
                         "UNION ALL SELECT min(date) FROM sessions WHERE deleted_at IS NULL)",
                         error);
  gboolean has_row;

  if (statement == NULL || !tonari_statement_step (statement, &has_row, error))
    return FALSE;
  *day = has_row ? tonari_moment_from_iso (tonari_statement_text (statement, 0), NULL).date.day : 0;

  return TRUE;
}
