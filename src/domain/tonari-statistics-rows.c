/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which tables there are and which rows they have: words only, nothing is counted here. */

#include "tonari-statistics-private.h"

#include <glib/gi18n-lib.h>

#define N_METHODS (TONARI_METHOD_AGENCY + 1)

/* @unit of a row without one of its own is that of its table. */
typedef struct
{
  const char *token;
  const char *label;
  TonariStatisticsRowKind kind;
} Row;

static const Row standing_rows[] = {
  { "new", NC_ ("row of statistics", "New"), TONARI_STATISTICS_ROW_PART },
  { "returned", NC_ ("row of statistics", "Returned after closing"), TONARI_STATISTICS_ROW_PART },
  { "continued", NC_ ("row of statistics", "Going on"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
};

static const Row consulter_rows[] = {
  { "person", NC_ ("row of statistics", "The person"), TONARI_STATISTICS_ROW_PART },
  { "father", NC_ ("row of statistics", "Father"), TONARI_STATISTICS_ROW_PART },
  { "mother", NC_ ("row of statistics", "Mother"), TONARI_STATISTICS_ROW_PART },
  { "parents", NC_ ("row of statistics", "Both parents"), TONARI_STATISTICS_ROW_PART },
  { "spouse", NC_ ("row of statistics", "Husband or wife"), TONARI_STATISTICS_ROW_PART },
  { "sibling", NC_ ("row of statistics", "Brother or sister"), TONARI_STATISTICS_ROW_PART },
  { "grandparent", NC_ ("row of statistics", "Grandparent"), TONARI_STATISTICS_ROW_PART },
  { "child", NC_ ("row of statistics", "Child"), TONARI_STATISTICS_ROW_PART },
  { "other_relative", NC_ ("row of statistics", "Another relative"), TONARI_STATISTICS_ROW_PART },
  { "agency", NC_ ("row of statistics", "An agency"), TONARI_STATISTICS_ROW_PART },
  { "person_and_family", NC_ ("row of statistics", "The person and the family"), TONARI_STATISTICS_ROW_PART },
  { "unknown", NC_ ("row of statistics", "Somebody else, or not known"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
};

static const Row sex_rows[] = {
  { "female", NC_ ("row of statistics", "Female"), TONARI_STATISTICS_ROW_PART },
  { "male", NC_ ("row of statistics", "Male"), TONARI_STATISTICS_ROW_PART },
  { "other", NC_ ("row of statistics", "Other sex"), TONARI_STATISTICS_ROW_PART },
  { "unknown", NC_ ("row of statistics", "Not known"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
};

static const Row age_rows[] = {
  { "under_10", NC_ ("row of statistics", "9 and under"), TONARI_STATISTICS_ROW_PART },
  { "10s", NC_ ("row of statistics", "10 to 19"), TONARI_STATISTICS_ROW_PART },
  { "20s", NC_ ("row of statistics", "20 to 29"), TONARI_STATISTICS_ROW_PART },
  { "30s", NC_ ("row of statistics", "30 to 39"), TONARI_STATISTICS_ROW_PART },
  { "40s", NC_ ("row of statistics", "40 to 49"), TONARI_STATISTICS_ROW_PART },
  { "50s", NC_ ("row of statistics", "50 to 59"), TONARI_STATISTICS_ROW_PART },
  { "60s", NC_ ("row of statistics", "60 to 69"), TONARI_STATISTICS_ROW_PART },
  { "70_and_over", NC_ ("row of statistics", "70 and over"), TONARI_STATISTICS_ROW_PART },
  { "unknown", NC_ ("row of statistics", "Not known"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
  { "15_to_39", NC_ ("row of statistics", "of these, 15 to 39"), TONARI_STATISTICS_ROW_AGAIN },
  { "40_to_64", NC_ ("row of statistics", "of these, 40 to 64"), TONARI_STATISTICS_ROW_AGAIN },
  { "65_and_over", NC_ ("row of statistics", "of these, 65 and over"), TONARI_STATISTICS_ROW_AGAIN },
};

static const Row parent_rows[] = {
  { "under_40", NC_ ("row of statistics", "39 and under"), TONARI_STATISTICS_ROW_PART },
  { "40s", NC_ ("row of statistics", "40 to 49"), TONARI_STATISTICS_ROW_PART },
  { "50s", NC_ ("row of statistics", "50 to 59"), TONARI_STATISTICS_ROW_PART },
  { "60s", NC_ ("row of statistics", "60 to 69"), TONARI_STATISTICS_ROW_PART },
  { "70s", NC_ ("row of statistics", "70 to 79"), TONARI_STATISTICS_ROW_PART },
  { "80_and_over", NC_ ("row of statistics", "80 and over"), TONARI_STATISTICS_ROW_PART },
  { "unknown", NC_ ("row of statistics", "Not known"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
  { "65_and_over", NC_ ("row of statistics", "of these, 65 and over"), TONARI_STATISTICS_ROW_AGAIN },
};

static const Row duration_rows[] = {
  { "under_6_months", NC_ ("row of statistics", "Under 6 months"), TONARI_STATISTICS_ROW_PART },
  { "6_months", NC_ ("row of statistics", "6 months to under 1 year"), TONARI_STATISTICS_ROW_PART },
  { "1_year", NC_ ("row of statistics", "1 to under 3 years"), TONARI_STATISTICS_ROW_PART },
  { "3_years", NC_ ("row of statistics", "3 to under 5 years"), TONARI_STATISTICS_ROW_PART },
  { "5_years", NC_ ("row of statistics", "5 to under 10 years"), TONARI_STATISTICS_ROW_PART },
  { "10_years", NC_ ("row of statistics", "10 to under 20 years"), TONARI_STATISTICS_ROW_PART },
  { "20_and_over", NC_ ("row of statistics", "20 years or more"), TONARI_STATISTICS_ROW_PART },
  { "unknown", NC_ ("row of statistics", "Not known"), TONARI_STATISTICS_ROW_PART },
  { "total", NC_ ("row of statistics", "Total"), TONARI_STATISTICS_ROW_TOTAL },
  { "10_and_over", NC_ ("row of statistics", "of these, 10 years or more"), TONARI_STATISTICS_ROW_AGAIN },
};

static TonariStatisticsTable *
add_table (TonariStatistics *self, const char *token, const char *title, const char *note)
{
  TonariStatisticsTable *table = tonari_statistics_table_new (token, title, note, self->n_columns);

  g_ptr_array_add (self->tables, table);

  return table;
}

static void
add_rows (TonariStatistics *self,
          const char *token,
          const char *title,
          const char *note,
          TonariStatisticsUnit unit,
          const Row *rows,
          guint n_rows)
{
  TonariStatisticsTable *table = add_table (self, token, title, note);

  for (guint i = 0; i < n_rows; i++)
    tonari_statistics_table_add (table, rows[i].token,
                                 g_dpgettext2 (GETTEXT_PACKAGE, "row of statistics", rows[i].label),
                                 rows[i].kind, unit);
}

static void
add_summary (TonariStatistics *self)
{
  TonariStatisticsTable *table = add_table (
      self, "summary", _ ("Overview"),
      _ ("Cases and people of the whole period are counted afresh; they are not the sum of the months. Contacts without "
         "a case, anonymous ones too, are in no number of cases or people."));

  tonari_statistics_table_add (table, "contacts", _ ("Contacts (number)"), TONARI_STATISTICS_ROW_PART,
                               TONARI_STATISTICS_UNIT_CONTACTS);
  tonari_statistics_table_add (table, "single", _ ("of these, without a case (number)"),
                               TONARI_STATISTICS_ROW_AGAIN, TONARI_STATISTICS_UNIT_CONTACTS);
  tonari_statistics_table_add (table, "met", _ ("People met each time (people)"), TONARI_STATISTICS_ROW_PART,
                               TONARI_STATISTICS_UNIT_MET);
  tonari_statistics_table_add (table, "cases", C_ ("row of statistics", "Cases"), TONARI_STATISTICS_ROW_PART,
                               TONARI_STATISTICS_UNIT_CASES);
  tonari_statistics_table_add (table, "people", _ ("People of the cases (people)"),
                               TONARI_STATISTICS_ROW_PART, TONARI_STATISTICS_UNIT_PEOPLE);
}

static void
add_methods (TonariStatistics *self)
{
  TonariStatisticsTable *table =
      add_table (self, "method", _ ("How (contacts)"),
                 self->outside_too ? NULL : _ ("The lines outside the total are counted in no other table."));

  /* The parts, their total, and then the lines outside of it. */
  for (int outside = 0; outside < 2; outside++)
    {
      for (int method = 0; method < N_METHODS; method++)
        if (tonari_statistics_method_counts ((TonariMethod) method, self->outside_too) == !outside)
          tonari_statistics_table_add (table, tonari_words_token (&tonari_method_words, method),
                                       tonari_words_label (&tonari_method_words, method),
                                       outside ? TONARI_STATISTICS_ROW_OUTSIDE : TONARI_STATISTICS_ROW_PART,
                                       TONARI_STATISTICS_UNIT_CONTACTS);
      if (!outside)
        tonari_statistics_table_add (table, "total", C_ ("row of statistics", "Total"),
                                     TONARI_STATISTICS_ROW_TOTAL, TONARI_STATISTICS_UNIT_CONTACTS);
    }
}

static void
add_classes (TonariStatistics *self, const char *token, const char *title)
{
  TonariStatisticsTable *table = add_table (
      self, token, title,
      _ ("First-timers, those seen again and those who completed stand in the month of their first session "
         "and of the completion. Seen again: at one of the next two sessions held."));
  const struct
  {
    const char *token;
    const char *label;
    TonariStatisticsUnit unit;
  } rows[] = {
    { "sessions", _ ("Sessions held (sessions)"), TONARI_STATISTICS_UNIT_SESSIONS },
    { "visits", _ ("Participants each time (people)"), TONARI_STATISTICS_UNIT_MET },
    { "people", _ ("Participants (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
    { "average", _ ("Average (people a session)"), TONARI_STATISTICS_UNIT_AVERAGE },
    { "first_timers", _ ("of these, for the first time (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
    { "seen_again", _ ("of them seen again (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
    { "not_seen_again", _ ("of them not seen again (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
    { "not_known_yet", _ ("of them not known yet (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
    { "completed", _ ("Completed (people)"), TONARI_STATISTICS_UNIT_PEOPLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    tonari_statistics_table_add (table, rows[i].token, rows[i].label,
                                 i >= TONARI_CLASSES_FIRST && i <= TONARI_CLASSES_NOT_KNOWN_YET
                                     ? TONARI_STATISTICS_ROW_AGAIN
                                     : TONARI_STATISTICS_ROW_PART,
                                 rows[i].unit);
}

#define ADD(token, title, note, unit, rows)                                                                  \
  add_rows (self, token, title, note, unit, rows, G_N_ELEMENTS (rows))

void
tonari_statistics_add_tables (TonariStatistics *self)
{
  const char *on_the_day = _ ("As it was at the first contact of the period.");
  const char *household =
      _ ("Parents in the household of the cases, as it was at the first contact of the period; "
         "each once.");

  add_summary (self);
  ADD ("standing", _ ("New, returned, going on (cases)"),
       _ ("New: the first contact ever, unless carried over. Returned: the first contact after closing."),
       TONARI_STATISTICS_UNIT_CASES, standing_rows);
  add_methods (self);
  ADD ("consulter", _ ("Who came (contacts)"), _ ("Each contact once."), TONARI_STATISTICS_UNIT_CONTACTS,
       consulter_rows);
  ADD ("sex", _ ("Sex of the person (cases)"), NULL, TONARI_STATISTICS_UNIT_CASES, sex_rows);
  ADD ("age", _ ("Age of the person (cases)"), on_the_day, TONARI_STATISTICS_UNIT_CASES, age_rows);
  ADD ("duration", _ ("How long withdrawn (cases)"), on_the_day, TONARI_STATISTICS_UNIT_CASES, duration_rows);
  ADD ("new_sex", _ ("Sex of the person, new ones (cases)"), NULL, TONARI_STATISTICS_UNIT_CASES, sex_rows);
  ADD ("new_age", _ ("Age of the person, new ones (cases)"), on_the_day, TONARI_STATISTICS_UNIT_CASES,
       age_rows);
  ADD ("new_duration", _ ("How long withdrawn, new ones (cases)"), on_the_day, TONARI_STATISTICS_UNIT_CASES,
       duration_rows);
  ADD ("father_age", _ ("Age of the father (people)"), household, TONARI_STATISTICS_UNIT_PEOPLE, parent_rows);
  ADD ("mother_age", _ ("Age of the mother (people)"), household, TONARI_STATISTICS_UNIT_PEOPLE, parent_rows);
  add_classes (self, "classes", _ ("Family classes"));
  add_classes (self, "training", _ ("Training for supporters"));
}
