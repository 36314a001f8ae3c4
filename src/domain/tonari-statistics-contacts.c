/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-bands.h"
#include "tonari-statistics-private.h"

/* What is known of a case in one column: the month or the whole period. */
typedef struct
{
  int first;
  gboolean returned;
} Standing;

/* A parent, on the earliest day on which one of their households had a contact. */
typedef struct
{
  const TonariStatisticsRelative *relative;
  int day;
} Parent;

typedef struct
{
  TonariStatistics *statistics;
  TonariStatisticsMetReader *reader;
  GHashTable *cases;
  GHashTable *earlier;
  GPtrArray *people;
  GPtrArray *fathers;
  GPtrArray *mothers;
  Standing *standings;
} Count;

/* First and last of what came before and is not among the contacts. */
typedef struct
{
  int first;
  int last;
} Before;

static void
bump (Count *count, TonariStatisticsIndex table, guint row, guint column)
{
  tonari_statistics_cell (count->statistics, table, row, column)->value++;
}

/* A row of the table and its total, which is the first row of that kind. */
static void
bump_part (Count *count, TonariStatisticsIndex table, guint row, guint total, guint column)
{
  bump (count, table, row, column);
  bump (count, table, total, column);
}

static int
compare_contacts (gconstpointer a, gconstpointer b)
{
  const TonariStatisticsContact *first = a;
  const TonariStatisticsContact *second = b;

  if (first->case_id != second->case_id)
    return first->case_id < second->case_id ? -1 : 1;

  return first->day - second->day;
}

static void
count_method (Count *count, const TonariStatisticsContact *contact, guint column)
{
  TonariStatisticsTable *table = g_ptr_array_index (count->statistics->tables, TONARI_STATISTICS_METHOD);
  TonariStatisticsRow *row =
      tonari_statistics_table_row (table, tonari_words_token (&tonari_method_words, (int) contact->method));

  row->cells[column].value++;
  if (row->kind == TONARI_STATISTICS_ROW_PART)
    tonari_statistics_table_row (table, "total")->cells[column].value++;
}

/* 延（件）, 延人員, 相談者, and who is met, each once. */
static void
count_contact (Count *count, const TonariStatisticsContact *contact, const TonariStatisticsCase *one)
{
  guint columns[] = { tonari_statistics_month_column (count->statistics, contact->day),
                      count->statistics->n_columns - 1 };
  gboolean counts = tonari_statistics_method_counts (contact->method, count->statistics->outside_too);
  const TonariStatisticsMet *met =
      counts ? tonari_statistics_met_reader_read (count->reader, contact, one) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      guint column = columns[i];

      count_method (count, contact, column);
      if (!counts)
        continue;
      bump (count, TONARI_STATISTICS_SUMMARY, TONARI_SUMMARY_CONTACTS, column);
      if (contact->case_id == 0)
        bump (count, TONARI_STATISTICS_SUMMARY, TONARI_SUMMARY_SINGLE, column);
      bump_part (count, TONARI_STATISTICS_CONSULTER, met->consulter, TONARI_CONSULTER_TOTAL, column);
      tonari_statistics_cell (count->statistics, TONARI_STATISTICS_SUMMARY, TONARI_SUMMARY_MET, column)
          ->value += met->keys->len;
      for (guint k = 0; contact->case_id != 0 && k < met->keys->len; k++)
        if (g_hash_table_add (g_ptr_array_index (count->people, column),
                              g_strdup (g_ptr_array_index (met->keys, k))))
          bump (count, TONARI_STATISTICS_SUMMARY, TONARI_SUMMARY_PEOPLE, column);
    }
}

/* A closing with nothing that counts between it and @day; what lies on the day of the closing belongs to it.
 */
static gboolean
comes_after_closing (const TonariStatisticsCase *one, int previous, int day)
{
  for (guint i = 0; i < one->closings->len; i++)
    {
      int closing = g_array_index (one->closings, int, i);

      if (closing < day && closing >= previous)
        return TRUE;
    }

  return FALSE;
}

static guint
sex_row (TonariSex sex)
{
  switch (sex)
    {
    case TONARI_SEX_FEMALE:
      return 0;
    case TONARI_SEX_MALE:
      return 1;
    case TONARI_SEX_OTHER:
      return 2;
    case TONARI_SEX_UNKNOWN:
    default:
      return 3;
    }
}

/* Rows that stand after the total: 再掲. */
static void
count_age (Count *count, TonariStatisticsIndex table, int age, guint column)
{
  guint total = TONARI_AGE_BAND_UNKNOWN + 1;

  bump_part (count, table, tonari_age_band (age), total, column);
  if (age >= 15 && age <= 39)
    bump (count, table, total + 1, column);
  else if (age >= 40 && age <= 64)
    bump (count, table, total + 2, column);
  else if (age >= 65)
    bump (count, table, total + 3, column);
}

static void
count_duration (Count *count, TonariStatisticsIndex table, TonariDurationBand band, guint column)
{
  guint total = TONARI_DURATION_BAND_UNKNOWN + 1;

  bump_part (count, table, band, total, column);
  if (band == TONARI_DURATION_BAND_10_YEARS || band == TONARI_DURATION_BAND_20_AND_OVER)
    bump (count, table, total + 1, column);
}

static gboolean
is_in_household (const TonariStatisticsRelative *relative, int day)
{
  return (!tonari_date_is_known (relative->death) || tonari_date_last (relative->death) >= day) &&
         (!tonari_date_is_known (relative->start_on) || tonari_date_first (relative->start_on) <= day) &&
         (!tonari_date_is_known (relative->end_on) || tonari_date_last (relative->end_on) >= day);
}

static void
note_parent (GHashTable *parents, const TonariStatisticsRelative *relative, int day)
{
  Parent *parent = g_hash_table_lookup (parents, &relative->person);

  if (parent == NULL)
    {
      parent = g_new0 (Parent, 1);
      parent->relative = relative;
      parent->day = day;
      g_hash_table_insert (parents, g_memdup2 (&relative->person, sizeof (gint64)), parent);
    }
  parent->day = MIN (parent->day, day);
}

static void
note_parents (Count *count, const TonariStatisticsCase *one, int day, guint column)
{
  for (guint i = 0; i < one->relatives->len; i++)
    {
      const TonariStatisticsRelative *relative = &g_array_index (one->relatives, TonariStatisticsRelative, i);

      if (!is_in_household (relative, day))
        continue;
      if (tonari_statistics_relative_is (count->reader, relative, TONARI_CONSULTER_FATHER))
        note_parent (g_ptr_array_index (count->fathers, column), relative, day);
      else if (tonari_statistics_relative_is (count->reader, relative, TONARI_CONSULTER_MOTHER))
        note_parent (g_ptr_array_index (count->mothers, column), relative, day);
    }
}

static void
count_parents (Count *count, TonariStatisticsIndex table, const GPtrArray *columns)
{
  guint total = TONARI_PARENT_AGE_BAND_UNKNOWN + 1;

  for (guint column = 0; column < columns->len; column++)
    {
      GHashTableIter iter;
      gpointer value;

      g_hash_table_iter_init (&iter, g_ptr_array_index (columns, column));
      while (g_hash_table_iter_next (&iter, NULL, &value))
        {
          const Parent *parent = value;
          int age = tonari_date_age (parent->relative->birth, parent->day);

          bump_part (count, table, tonari_parent_age_band (age), total, column);
          if (age >= 65)
            bump (count, table, total + 1, column);
        }
    }
}

/* A case once in each column in which it has a contact: @ever is the day of its first one of all. */
static void
count_case (Count *count, const TonariStatisticsCase *one, int ever)
{
  for (guint column = 0; column < count->statistics->n_columns; column++)
    {
      const Standing *standing = &count->standings[column];
      int age = tonari_date_age (one->birth, standing->first);
      gboolean is_new = standing->first == ever && !one->carried_over;

      if (standing->first == 0)
        continue;
      bump (count, TONARI_STATISTICS_SUMMARY, TONARI_SUMMARY_CASES, column);
      bump_part (count, TONARI_STATISTICS_STANDING,
                 is_new               ? TONARI_STANDING_NEW
                 : standing->returned ? TONARI_STANDING_RETURNED
                                      : TONARI_STANDING_CONTINUED,
                 TONARI_STANDING_TOTAL, column);
      for (int i = 0; i < (is_new ? 2 : 1); i++)
        {
          bump_part (count, i == 0 ? TONARI_STATISTICS_SEX : TONARI_STATISTICS_NEW_SEX, sex_row (one->sex), 4,
                     column);
          count_age (count, i == 0 ? TONARI_STATISTICS_AGE : TONARI_STATISTICS_NEW_AGE, age, column);
          count_duration (count, i == 0 ? TONARI_STATISTICS_DURATION : TONARI_STATISTICS_NEW_DURATION,
                          tonari_duration_band (one->onset, standing->first), column);
        }
      note_parents (count, one, standing->first, column);
    }
}

/* The contacts of one case, by day. */
static void
count_case_contacts (Count *count, const TonariStatisticsContact *contacts, guint n_contacts)
{
  const TonariStatisticsPeriod period = count->statistics->period;
  const TonariStatisticsCase *one = g_hash_table_lookup (count->cases, &contacts->case_id);
  const Before *before = g_hash_table_lookup (count->earlier, &contacts->case_id);
  int ever = before != NULL ? before->first : 0;
  int previous = before != NULL ? before->last : 0;

  for (guint i = 0; i < count->statistics->n_columns; i++)
    count->standings[i] = (Standing){ 0, FALSE };
  for (guint i = 0; i < n_contacts; i++)
    {
      const TonariStatisticsContact *contact = &contacts[i];
      gboolean counts = tonari_statistics_method_counts (contact->method, count->statistics->outside_too);
      gboolean is_within = tonari_statistics_period_has (period, contact->day);

      if (is_within)
        count_contact (count, contact, one);
      if (!counts || one == NULL)
        continue;
      if (ever == 0 || contact->day < ever)
        ever = contact->day;
      if (is_within)
        {
          Standing *columns[] = {
            &count->standings[tonari_statistics_month_column (count->statistics, contact->day)],
            &count->standings[count->statistics->n_columns - 1]
          };

          for (guint k = 0; k < G_N_ELEMENTS (columns); k++)
            {
              if (columns[k]->first == 0)
                columns[k]->first = contact->day;
              columns[k]->returned |= comes_after_closing (one, previous, contact->day);
            }
        }
      previous = MAX (previous, contact->day);
    }
  if (one != NULL)
    count_case (count, one, ever);
}

static void
read_earlier (Count *count, const TonariStatisticsInput *input)
{
  for (guint i = 0; i < input->earlier->len; i++)
    {
      const TonariStatisticsEarlier *earlier = &g_array_index (input->earlier, TonariStatisticsEarlier, i);
      Before *before = g_hash_table_lookup (count->earlier, &earlier->case_id);

      if (!tonari_statistics_method_counts (earlier->method, count->statistics->outside_too))
        continue;
      if (before == NULL)
        {
          before = g_new0 (Before, 1);
          before->first = earlier->first;
          g_hash_table_insert (count->earlier, (gpointer) &earlier->case_id, before);
        }
      before->first = MIN (before->first, earlier->first);
      before->last = MAX (before->last, earlier->last);
    }
}

void
tonari_statistics_count_contacts (TonariStatistics *self, const TonariStatisticsInput *input)
{
  g_autoptr (TonariStatisticsMetReader) reader = tonari_statistics_met_reader_new ();
  g_autoptr (GHashTable) cases = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GHashTable) earlier = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_autoptr (GPtrArray) fathers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_autoptr (GPtrArray) mothers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
  g_autofree Standing *standings = g_new0 (Standing, self->n_columns);
  g_autofree TonariStatisticsContact *contacts = NULL;
  Count count = { self, reader, cases, earlier, people, fathers, mothers, standings };
  guint n_contacts = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_ptr_array_add (people, g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL));
      g_ptr_array_add (fathers, g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free));
      g_ptr_array_add (mothers, g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free));
    }
  for (guint i = 0; i < input->cases->len; i++)
    {
      TonariStatisticsCase *one = g_ptr_array_index (input->cases, i);

      g_hash_table_insert (cases, &one->id, one);
    }
  read_earlier (&count, input);

  /* A copy that is sorted and borrows its words; what has no day stands nowhere. */
  contacts = g_new (TonariStatisticsContact, MAX (input->contacts->len, 1));
  for (guint i = 0; i < input->contacts->len; i++)
    if (g_array_index (input->contacts, TonariStatisticsContact, i).day > 0)
      contacts[n_contacts++] = g_array_index (input->contacts, TonariStatisticsContact, i);
  qsort (contacts, n_contacts, sizeof *contacts, compare_contacts);

  for (guint start = 0, end; start < n_contacts; start = end)
    {
      for (end = start + 1; end < n_contacts && contacts[end].case_id == contacts[start].case_id;)
        end++;
      count_case_contacts (&count, &contacts[start], end - start);
    }
  count_parents (&count, TONARI_STATISTICS_FATHER_AGE, fathers);
  count_parents (&count, TONARI_STATISTICS_MOTHER_AGE, mothers);
}
