/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whom a case has met, and when something is to be thought of again. */

#include "tonari-case-meetings.h"
#include "tonari-met.h"
#include "tonari-reminders.h"

static void
test_met (void)
{
  static const struct
  {
    const char *word;
    TonariMet met;
  } cases[] = {
    { NULL, TONARI_MET_NOBODY },         { " 　", TONARI_MET_NOBODY },
    { "本人", TONARI_MET_PERSON },       { "Person", TONARI_MET_PERSON },
    { "関係機関", TONARI_MET_AGENCY },   { "母", TONARI_MET_MOTHER },
    { " お母さん ", TONARI_MET_MOTHER }, { "母（花子）", TONARI_MET_MOTHER },
    { "MOTHER", TONARI_MET_MOTHER },     { "祖母", TONARI_MET_RELATIVE },
    { "義母", TONARI_MET_RELATIVE },     { "両親", TONARI_MET_RELATIVE },
    { "父親", TONARI_MET_RELATIVE },     { "民生委員", TONARI_MET_SOMEBODY },
    { "（母）", TONARI_MET_SOMEBODY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_met_read (cases[i].word), ==, cases[i].met);

  g_assert_true (tonari_met_is_family (TONARI_MET_SOMEBODY, TONARI_METHOD_PHONE));
  g_assert_false (tonari_met_is_family (TONARI_MET_SOMEBODY, TONARI_METHOD_AGENCY));
  g_assert_true (tonari_met_is_family (TONARI_MET_MOTHER, TONARI_METHOD_AGENCY));
  g_assert_false (tonari_met_is_family (TONARI_MET_PERSON, TONARI_METHOD_PHONE));
}

static TonariDate
day (const char *text)
{
  TonariDate date = TONARI_DATE_UNKNOWN;

  if (*text != '\0')
    {
      g_autoptr (GError) error = NULL;

      tonari_date_parse (text, &date, &error);
      g_assert_no_error (error);
    }

  return date;
}

typedef struct
{
  const char *title;
  const char *intake;
  /* first last count method met; `p` for the person */
  struct
  {
    const char *first;
    const char *last;
    gint64 count;
    TonariMethod method;
    const char *met;
  } groups[4];
  gboolean family_only;
  gboolean mother_only;
} MeetingsCase;

#define PHONE TONARI_METHOD_PHONE
#define OFFICE TONARI_METHOD_OFFICE
#define AGENCY TONARI_METHOD_AGENCY

/* Today is 2026-11-21. */
static const MeetingsCase meetings_cases[] = {
  { "nothing", "2020-01-01", { { 0 } }, FALSE, FALSE },
  { "a year of mother", "2025-11-21", { { "2025-11-21", "2026-11-01", 12, OFFICE, "母" } }, TRUE, TRUE },
  { "a day less", "2025-11-22", { { "2025-11-22", "2026-11-01", 12, OFFICE, "母" } }, FALSE, TRUE },
  { "parents", "2024-04-01", { { "2024-04-01", "2026-11-01", 12, OFFICE, "両親" } }, TRUE, FALSE },
  { "mother and father", "2024-04-01", { { "2024-04-01", "2026-11-01", 12, OFFICE, "母;父" } }, TRUE, FALSE },
  { "two records are too few",
    "2024-04-01",
    { { "2024-04-01", "2026-11-01", 2, OFFICE, "母" } },
    TRUE,
    FALSE },
  { "the person within the year",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, OFFICE, "母" }, { "2025-12-01", "2025-12-01", 1, OFFICE, "本人" } },
    FALSE,
    FALSE },
  { "the person more than a year ago",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, OFFICE, "母" }, { "2025-11-21", "2025-11-21", 1, OFFICE, "本人" } },
    TRUE,
    FALSE },
  { "the person in an uncertain year",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, OFFICE, "母" }, { "2025", "2025", 1, OFFICE, "本人" } },
    FALSE,
    FALSE },
  { "family not in the last year either",
    "2020-04-01",
    { { "2020-04-01", "2025-11-21", 40, OFFICE, "母" } },
    FALSE,
    TRUE },
  { "an agency is no family",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, AGENCY, "関係機関" } },
    FALSE,
    FALSE },
  { "nor is its worker",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, AGENCY, "保健所 山の辺" },
      { "2020-04-01", "2026-11-01", 3, PHONE, "母" } },
    TRUE,
    TRUE },
  { "nobody was met",
    "2020-04-01",
    { { "2020-04-01", "2026-11-01", 40, TONARI_METHOD_VISIT_UNMET, "" } },
    FALSE,
    FALSE },
  { "without an intake the first record counts",
    "",
    { { "2025-06-01", "2026-11-01", 4, OFFICE, "父" } },
    TRUE,
    FALSE },
  { "and it is too new", "", { { "2026-06-01", "2026-11-01", 4, OFFICE, "父" } }, FALSE, FALSE },
};

static void
test_meetings (void)
{
  int today = tonari_date_first (tonari_date_new (2026, 11, 21));

  for (guint i = 0; i < G_N_ELEMENTS (meetings_cases); i++)
    {
      const MeetingsCase *one = &meetings_cases[i];
      TonariCaseMeetings meetings = TONARI_CASE_MEETINGS_NONE;

      g_test_message ("%s", one->title);
      tonari_case_meetings_know (&meetings, day (one->intake));
      for (guint j = 0; j < G_N_ELEMENTS (one->groups) && one->groups[j].met != NULL; j++)
        {
          g_auto (GStrv) met = g_strsplit (one->groups[j].met, ";", -1);

          tonari_case_meetings_add (&meetings, day (one->groups[j].first), day (one->groups[j].last),
                                    one->groups[j].count, one->groups[j].method, (const char *const *) met,
                                    FALSE);
        }
      g_assert_cmpint (tonari_case_meetings_is_family_only (&meetings, today), ==, one->family_only);
      g_assert_cmpint (tonari_case_meetings_is_mother_only (&meetings), ==, one->mother_only);
    }
}

static void
test_review (void)
{
  static const struct
  {
    const char *last;
    const char *since;
    const char *due;
  } cases[] = {
    { "", "", "" },
    { "", "2026-01-31", "2026-07-31" },
    { "2026-08-31", "2020-01-01", "2027-02-28" },
    { "2019-01-01", "2026-04-01", "2026-10-01" },
    { "2026-02", "", "2026-08-28" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_review_due (day (cases[i].last), day (cases[i].since)), ==,
                     tonari_date_first (day (cases[i].due)));
}

static void
test_news (void)
{
  static const struct
  {
    const char *start;
    const char *last;
    const char *next;
    gint64 days;
    const char *due;
  } cases[] = {
    { "", "", "", 90, "" },
    { "2026-09-01", "", "", 30, "2026-10-01" },
    { "2026-09-01", "2026-09-21", "", 30, "2026-10-21" },
    { "2026-09-01", "2026-09-21", "2026-09-28", 30, "2026-09-28" },
    { "2026-09-01", "2026-08-01", "", 30, "2026-10-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_news_due (day (cases[i].start), day (cases[i].last), day (cases[i].next),
                                      cases[i].days),
                     ==, tonari_date_first (day (cases[i].due)));
}

static void
test_birthday (void)
{
  static const struct
  {
    const char *birth;
    const char *today;
    const char *next;
  } cases[] = {
    { "", "2026-11-21", "" },
    { "1990", "2026-11-21", "" },
    { "1990-11", "2026-11-21", "" },
    { "1990-11-21", "2026-11-21", "2026-11-21" },
    { "1990-11-20", "2026-11-21", "2027-11-20" },
    { "1990-01-02", "2026-12-30", "2027-01-02" },
    { "1992-02-29", "2026-02-20", "2026-02-28" },
    { "1992-02-29", "2028-02-20", "2028-02-29" },
    { "2027-01-01", "2026-11-21", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tonari_birthday_next (day (cases[i].birth), tonari_date_first (day (cases[i].today))),
                     ==, tonari_date_first (day (cases[i].next)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/work-lists/met", test_met);
  g_test_add_func ("/work-lists/meetings", test_meetings);
  g_test_add_func ("/work-lists/review", test_review);
  g_test_add_func ("/work-lists/news", test_news);
  g_test_add_func ("/work-lists/birthday", test_birthday);

  return g_test_run ();
}
