/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fading check: what is asked, what is not, and who the records say was beside. */

#include <string.h>

#include <glib.h>

#include "tonari-observation.h"
#include "tonari-openness.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

static int
day_of (const char *iso)
{
  return tonari_date_middle (tonari_date_from_iso (iso, "day"));
}

static void
add_contacts (TonariLife *life, const char *from, const char *to, int every, gboolean met_person)
{
  for (int day = day_of (from); day <= day_of (to); day += every)
    {
      TonariContact contact = { life->contacts->len + 1, day,        -1,   TONARI_METHOD_VISIT,
                                met_person ? 1 : 0.7f,   met_person, TRUE, !met_person };

      g_array_append_val (life->contacts, contact);
    }
}

static void
add_tie (TonariLife *life, const char *from, const char *to, const char *name)
{
  TonariTie *tie = tonari_tie_new ();

  tie->row.id = life->ties->len + 1;
  tie->start_on = tonari_date_from_iso (from, "day");
  if (to != NULL)
    tie->end_on = tonari_date_from_iso (to, "day");
  tie->name = g_strdup (name);
  g_ptr_array_add (life->ties, tie);
}

static void
observe (TonariLife *life, const char *date, double connection)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->row.id = life->observations->len + 1;
  observation->date = tonari_date_from_iso (date, "day");
  observation->connection = connection;
  g_ptr_array_add (life->observations, observation);
}

static GPtrArray *
ask (const TonariLife *life)
{
  g_autoptr (TonariSeries) series = tonari_series_new (life, day_of ("2026-11-21"));

  return tonari_openness_questions (series);
}

/* How often somebody comes, for how long, when a tie begins; how many questions follow. */
static void
test_dense (void)
{
  static const struct
  {
    const char *from, *to;
    int every;
    gboolean met_person;
    const char *tie;
    guint want;
  } cases[] = {
    { "2016-01-01", "2019-01-01", 7, TRUE, NULL, 1 },
    { "2016-01-01", "2019-01-01", 14, TRUE, NULL, 1 },
    { "2016-01-01", "2019-01-01", 7, FALSE, NULL, 1 },
    /* Once a month is how one goes on with somebody, not dense. */
    { "2016-01-01", "2019-01-01", 30, TRUE, NULL, 0 },
    { "2016-01-01", "2017-10-01", 7, TRUE, NULL, 0 },
    { "2016-01-01", "2018-03-01", 7, TRUE, NULL, 1 },
    /* A tie parts the time; each part is looked at by itself. */
    { "2016-01-01", "2019-01-01", 7, TRUE, "2017-06-01", 0 },
    { "2016-01-01", "2019-01-01", 7, TRUE, "2016-06-01", 1 },
    { "2016-01-01", "2021-01-01", 7, TRUE, "2018-07-01", 2 },
    { "2016-01-01", "2019-01-01", 7, TRUE, "2015-01-01", 1 },
    { "2016-01-01", "2019-01-01", 7, TRUE, "2020-01-01", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (GPtrArray) questions = NULL;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      add_contacts (life, cases[i].from, cases[i].to, cases[i].every, cases[i].met_person);
      if (cases[i].tie != NULL)
        add_tie (life, cases[i].tie, NULL, "図書館");
      questions = ask (life);
      g_assert_cmpuint (questions->len, ==, cases[i].want);
      for (guint k = 0; k < questions->len; k++)
        {
          const TonariOpennessQuestion *question = questions->pdata[k];

          g_assert_cmpint (question->kind, ==, TONARI_OPENNESS_KIND_DENSE);
          g_assert_false (question->going_on);
          g_assert_cmpint (question->to + 1, >=,
                           tonari_date_add_months (question->from, TONARI_OPENNESS_MONTHS));
          g_assert_cmpuint (question->unrecorded->len, ==, 0);
        }
    }
}

/* A holiday does not end it; half a year without anybody does. */
static void
test_dips (void)
{
  static const struct
  {
    const char *until, *again;
    guint want;
  } cases[] = {
    { "2017-03-01", "2017-04-05", 1 },
    { "2017-03-01", "2017-09-01", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (GPtrArray) questions = NULL;

      add_contacts (life, "2016-01-01", cases[i].until, 10, TRUE);
      add_contacts (life, cases[i].again, "2018-06-01", 10, TRUE);
      questions = ask (life);
      g_assert_cmpuint (questions->len, ==, cases[i].want);
    }
}

static void
test_going_on (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) after = NULL;
  const TonariOpennessQuestion *question;
  g_autofree char *words = NULL;

  add_contacts (life, "2023-01-02", "2026-11-20", 7, TRUE);
  questions = ask (life);
  g_assert_cmpuint (questions->len, ==, 1);
  question = questions->pdata[0];
  g_assert_true (question->going_on);
  g_assert_cmpint (question->to, ==, day_of ("2026-11-21"));
  words = tonari_openness_question_ask (question, TONARI_DATE_WESTERN);
  g_assert_true (g_str_has_suffix (words, "?") || g_str_has_suffix (words, "。"));

  /* A life that is over asks of nothing that goes on. */
  life->person->death = tonari_date_from_iso ("2026-06-01", "day");
  after = ask (life);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_false (((TonariOpennessQuestion *) after->pdata[0])->going_on);
}

static void
test_thin (void)
{
  static const struct
  {
    struct
    {
      const char *date;
      double connection;
    } observed[4];
    guint want;
    gboolean going_on;
  } cases[] = {
    { { { "2015-01-01", 7 }, { "2016-01-01", 2 }, { "2017-01-01", 6 } }, 1, FALSE },
    { { { "2025-01-01", 7 }, { "2026-01-01", 2 } }, 1, TRUE },
    /* Nobody asked for long: it ends where it is not known any more. */
    { { { "2015-01-01", 7 }, { "2016-01-01", 2 } }, 1, FALSE },
    /* Thin when first asked: of before nobody said anything. */
    { { { "2015-01-01", 1 }, { "2016-01-01", 2 } }, 0, FALSE },
    { { { "2015-01-01", 1 }, { "2016-01-01", 6 }, { "2017-01-01", 2 }, { "2018-01-01", 5 } }, 1, FALSE },
    { { { "2015-01-01", 8 }, { "2016-01-01", 4 } }, 0, FALSE },
    { { { "2015-01-01", 4 }, { "2016-01-01", 3 }, { "2017-01-01", 5 } }, 1, FALSE },
    { { { NULL, 0 } }, 0, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (GPtrArray) questions = NULL;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      for (gsize k = 0; k < G_N_ELEMENTS (cases[i].observed) && cases[i].observed[k].date != NULL; k++)
        observe (life, cases[i].observed[k].date, cases[i].observed[k].connection);
      questions = ask (life);
      g_assert_cmpuint (questions->len, ==, cases[i].want);
      if (questions->len > 0)
        {
          const TonariOpennessQuestion *question = questions->pdata[0];

          g_assert_cmpint (question->kind, ==, TONARI_OPENNESS_KIND_THIN);
          g_assert_cmpint (question->going_on, ==, cases[i].going_on);
          g_assert_cmpuint (question->company->len, ==, 0);
        }
    }
}

/* Who was beside: in the order of the days, within the span, and what the records leave open. */
static void
test_company (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (GPtrArray) questions = NULL;
  TonariWatching *watching = tonari_watching_new ();
  const TonariOpennessQuestion *question;
  g_autofree char *words = NULL;
  static const TonariCompanyKind kinds[] = { TONARI_COMPANY_KIND_TIE, TONARI_COMPANY_KIND_FAMILY,
                                             TONARI_COMPANY_KIND_WATCHING };

  observe (life, "2015-01-01", 7);
  observe (life, "2016-01-01", 2);
  observe (life, "2017-01-01", 2);
  observe (life, "2018-01-01", 7);
  add_tie (life, "2010-01-01", "2016-02-01", "古い友人");
  add_tie (life, "2019-01-01", NULL, "図書館");
  add_contacts (life, "2016-02-01", "2016-06-01", 20, FALSE);
  watching->start_on = tonari_date_from_iso ("2016-12-01", "day");
  watching->partner = g_strdup ("民生委員");
  g_ptr_array_add (life->watching, watching);

  questions = ask (life);
  g_assert_cmpuint (questions->len, ==, 1);
  question = questions->pdata[0];
  g_assert_cmpuint (question->company->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < question->company->len; i++)
    {
      const TonariCompany *company = &g_array_index (question->company, TonariCompany, i);

      g_assert_cmpint (company->kind, ==, kinds[i]);
      g_assert_cmpint (company->from, >=, question->from);
      g_assert_cmpint (company->to, <=, question->to);
    }
  g_assert_cmpuint (question->unrecorded->len, ==, 1);
  g_assert_cmpint (g_array_index (question->unrecorded, TonariSpan, 0).to, ==, day_of ("2016-11-30"));

  words = tonari_openness_question_recorded (question, TONARI_DATE_WESTERN);
  g_assert_nonnull (strstr (words, "古い友人"));
  g_assert_nonnull (strstr (words, "民生委員"));
  g_assert_null (strstr (words, "図書館"));
}

/* Long gaps between observations give rough days, and the question says so. */
static void
test_rough (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (GPtrArray) questions = NULL;

  observe (life, "2010-01-01", 8);
  observe (life, "2015-01-01", 1);
  observe (life, "2016-01-01", 6);
  questions = ask (life);
  g_assert_cmpuint (questions->len, ==, 1);
  g_assert_true (((TonariOpennessQuestion *) questions->pdata[0])->approximate);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/openness/dense", test_dense);
  g_test_add_func ("/openness/dips", test_dips);
  g_test_add_func ("/openness/going-on", test_going_on);
  g_test_add_func ("/openness/thin", test_thin);
  g_test_add_func ("/openness/company", test_company);
  g_test_add_func ("/openness/rough", test_rough);

  return g_test_run ();
}
