/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-series.h"

#include "tonari-crisis.h"
#include "tonari-observation.h"
#include "tonari-small-change.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"

#define TODAY 739000

typedef enum
{
  NOBODY,
  FAMILY,
  PERSON,
} Met;

static TonariDate
day (int number)
{
  return number != 0 ? tonari_date_from_day (number) : TONARI_DATE_UNKNOWN;
}

static void
add_episode (TonariLife *life, gint64 id, int start, int end)
{
  TonariEpisode *episode = tonari_episode_new ();

  episode->row.id = id;
  episode->start_on = day (start);
  episode->end_on = day (end);
  g_ptr_array_add (life->episodes, episode);
}

static void
add_problem (TonariLife *life, gint64 id, int start, int end)
{
  TonariProblem *problem = tonari_problem_new ();

  problem->row.id = id;
  problem->start_on = day (start);
  problem->end_on = day (end);
  problem->kind = g_strdup ("生活");
  g_ptr_array_add (life->problems, problem);
}

static void
add_tie (TonariLife *life, int start, int end)
{
  TonariTie *tie = tonari_tie_new ();

  tie->start_on = day (start);
  tie->end_on = day (end);
  g_ptr_array_add (life->ties, tie);
}

static void
add_contact (TonariLife *life, int at, Met met)
{
  static const float weights[] = { 0.3f, 0.7f, 1.0f };
  TonariContact contact = {
    .day = at, .minute = -1, .weight = weights[met], .met_person = met == PERSON, .met_anyone = met != NOBODY
  };

  g_array_append_val (life->contacts, contact);
}

typedef struct
{
  const char *what;
  struct
  {
    int start;
    int end;
    guint lane;
    gboolean open;
  } episodes[5];
  guint n_episodes;
  guint n_lanes;
} LaneCase;

/* By start, end, id already, so that the expected lanes stand in the order of the answer. */
static const LaneCase lane_cases[] = {
  { "none", { { 0 } }, 0, 0 },
  { "one", { { 100, 200, 0, FALSE } }, 1, 1 },
  { "one after the other", { { 100, 200, 0 }, { 201, 300, 0 } }, 2, 1 },
  { "a shared day is no overlap", { { 100, 200, 0 }, { 200, 300, 0 } }, 2, 1 },
  { "overlap takes a second lane", { { 100, 200, 0 }, { 199, 300, 1 } }, 2, 2 },
  { "the lowest free lane is taken again", { { 100, 200, 0 }, { 150, 400, 1 }, { 250, 300, 0 } }, 3, 2 },
  { "same start: the shorter first", { { 100, 120, 0 }, { 100, 200, 1 }, { 130, 140, 0 } }, 3, 2 },
  { "an open one reaches to today", { { 100, 0, 0, TRUE }, { 5000, 6000, 1 }, { TODAY, 0, 0, TRUE } }, 3, 2 },
  { "no length", { { 100, 100, 0 }, { 100, 100, 0 } }, 2, 1 },
  { "end before start is a day", { { 300, 200, 0 }, { 300, 400, 0 } }, 2, 1 },
};

static void
test_lanes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lane_cases); i++)
    {
      const LaneCase *one = &lane_cases[i];
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (TonariSeries) series = NULL;
      const TonariLane *lanes;
      guint n;

      g_test_message ("%s", one->what);
      for (guint k = one->n_episodes; k > 0; k--)
        add_episode (life, k, one->episodes[k - 1].start, one->episodes[k - 1].end);
      series = tonari_series_new (life, TODAY);
      lanes = tonari_series_lanes (series, &n);

      g_assert_cmpuint (n, ==, one->n_episodes);
      g_assert_cmpuint (tonari_series_n_lanes (series), ==, one->n_lanes);
      for (guint k = 0; k < n; k++)
        {
          g_assert_cmpint (lanes[k].episode->row.id, ==, k + 1);
          g_assert_cmpuint (lanes[k].lane, ==, one->episodes[k].lane);
          g_assert_true (lanes[k].open == one->episodes[k].open);
          if (lanes[k].open)
            g_assert_cmpint (lanes[k].to, ==, TODAY);
        }
    }
}

/* The fewest lanes are as many as ever run at once. */
static void
test_fewest_lanes (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (TonariSeries) series = NULL;
      const TonariLane *lanes;
      guint n, most = 0;

      for (gint64 id = 1; id <= 30; id++)
        {
          int start = g_test_rand_int_range (1000, 3000);

          add_episode (life, id, start, start + g_test_rand_int_range (1, 300));
        }
      series = tonari_series_new (life, TODAY);
      lanes = tonari_series_lanes (series, &n);

      for (guint i = 0; i < n; i++)
        {
          guint at_once = 0;

          for (guint k = 0; k < n; k++)
            {
              if (lanes[k].from <= lanes[i].from && lanes[i].from < lanes[k].to)
                at_once++;
              if (k != i && lanes[k].lane == lanes[i].lane)
                g_assert_true (lanes[k].to <= lanes[i].from || lanes[i].to <= lanes[k].from);
            }
          most = MAX (most, at_once);
        }
      g_assert_cmpuint (tonari_series_n_lanes (series), ==, most);
    }
}

static void
test_open_problems (void)
{
  static const struct
  {
    int at;
    guint open;
  } cases[] = { { 99, 0 },  { 100, 1 }, { 149, 1 }, { 150, 2 }, { 199, 2 },
                { 200, 1 }, { 249, 1 }, { 300, 2 }, { 400, 2 }, { TODAY, 2 } };
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (TonariSeries) series = NULL;

  add_problem (life, 1, 100, 200);
  add_problem (life, 2, 150, 0);
  add_problem (life, 3, 300, 0);
  add_problem (life, 4, 250, 250);
  add_problem (life, 5, 0, 120);
  series = tonari_series_new (life, TODAY);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (tonari_series_open_problems (series, cases[i].at), ==, cases[i].open);
}

static void
test_suggested (void)
{
  static const double by_ties[] = { 0, 3, 5, 6, 6, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10 };
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (TonariSeries) series = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (by_ties); i++)
    g_assert_cmpfloat (tonari_suggested_connection (i), ==, by_ties[i]);

  add_tie (life, 100, 200);
  add_tie (life, 150, 0);
  series = tonari_series_new (life, TODAY);
  g_assert_true (tonari_series_has_ribbon (series));
  g_assert_cmpuint (tonari_series_live_ties (series, 99), ==, 0);
  g_assert_cmpuint (tonari_series_live_ties (series, 150), ==, 2);
  g_assert_cmpuint (tonari_series_live_ties (series, 200), ==, 1);
  g_assert_cmpfloat (tonari_series_suggested_connection (series, 160), ==, 5.0);
}

typedef struct
{
  const char *what;
  struct
  {
    int day;
    Met met;
  } contacts[6];
  guint n_contacts;
  TonariSpan spans[6];
  guint n_spans;
} SpanCase;

static const SpanCase span_cases[] = {
  { "none", { { 0 } }, 0, { { 0 } }, 0 },
  { "one with the person", { { 1000, PERSON } }, 1, { { 1000, 1060, FALSE } }, 1 },
  { "one with the family", { { 1000, FAMILY } }, 1, { { 1000, 1060, TRUE } }, 1 },
  { "a gap of 119 days stays closed",
    { { 1000, PERSON }, { 1119, PERSON } },
    2,
    { { 1000, 1179, FALSE } },
    1 },
  { "a gap of 120 days opens",
    { { 1000, PERSON }, { 1120, PERSON } },
    2,
    { { 1000, 1060, FALSE }, { 1120, 1180, FALSE } },
    2 },
  { "the person comes to the family",
    { { 1000, FAMILY }, { 1100, FAMILY }, { 1200, PERSON } },
    3,
    { { 1000, 1140, TRUE }, { 1140, 1260, FALSE } },
    2 },
  { "the person stays away, the family comes",
    { { 1000, PERSON }, { 1100, FAMILY }, { 1200, FAMILY } },
    3,
    { { 1000, 1060, FALSE }, { 1060, 1260, TRUE } },
    2 },
  { "letters alone are not the family's",
    { { 1000, NOBODY }, { 1050, NOBODY } },
    2,
    { { 1000, 1110, FALSE } },
    1 },
  { "letters, then the family, then letters",
    { { 1000, NOBODY }, { 1100, FAMILY }, { 1200, NOBODY }, { 1300, NOBODY } },
    4,
    { { 1000, 1040, FALSE }, { 1040, 1160, TRUE }, { 1160, 1360, FALSE } },
    3 },
  { "person and family on one day", { { 1000, PERSON }, { 1000, FAMILY } }, 2, { { 1000, 1060, FALSE } }, 1 },
  { "never past today", { { TODAY - 10, PERSON } }, 1, { { TODAY - 10, TODAY, FALSE } }, 1 },
  { "today itself", { { TODAY, FAMILY } }, 1, { { TODAY, TODAY, TRUE } }, 1 },
  { "not in the future", { { TODAY + 1, PERSON } }, 1, { { 0 } }, 0 },
};

static void
test_accompaniment (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (span_cases); i++)
    {
      const SpanCase *one = &span_cases[i];
      g_autoptr (TonariLife) life = tonari_life_new ();
      g_autoptr (TonariSeries) series = NULL;
      const TonariSpan *spans;
      guint n;

      g_test_message ("%s", one->what);
      for (guint k = 0; k < one->n_contacts; k++)
        add_contact (life, one->contacts[k].day, one->contacts[k].met);
      series = tonari_series_new (life, TODAY);
      spans = tonari_series_accompaniment (series, &n);

      g_assert_cmpuint (n, ==, one->n_spans);
      for (guint k = 0; k < n; k++)
        {
          g_assert_cmpint (spans[k].from, ==, one->spans[k].from);
          g_assert_cmpint (spans[k].to, ==, one->spans[k].to);
          g_assert_true (spans[k].family_only == one->spans[k].family_only);
        }
    }
}

/* Contact without the wheel of accompaniment draws nothing. */
static void
test_weightless (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (TonariSeries) series = NULL;
  TonariContact contact = {
    .day = 1000, .minute = -1, .weight = 0.0f, .met_person = TRUE, .met_anyone = TRUE
  };
  guint n;

  g_array_append_val (life->contacts, contact);
  series = tonari_series_new (life, TODAY);
  tonari_series_accompaniment (series, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpfloat (tonari_series_density (series, 1000), ==, 0.0);
}

static void
add_observation (TonariLife *life, int at, double connection, double motivation)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->date = day (at);
  observation->connection = connection;
  observation->motivation = motivation;
  g_ptr_array_add (life->observations, observation);
}

static void
test_observations (void)
{
  g_autoptr (TonariLife) both = tonari_life_new ();
  g_autoptr (TonariLife) only_motivation = tonari_life_new ();
  g_autoptr (TonariLife) dont_know = tonari_life_new ();
  g_autoptr (TonariSeries) a = NULL;
  g_autoptr (TonariSeries) b = NULL;
  g_autoptr (TonariSeries) c = NULL;

  add_observation (both, 1000, 3, NAN);
  add_observation (both, 1100, 5, 4);
  a = tonari_series_new (both, TODAY);
  g_assert_true (tonari_series_asked (a) == tonari_series_connection (a));
  g_assert_cmpfloat (tonari_curve_value (tonari_series_connection (a), 1050), ==, 4.0);
  g_assert_cmpfloat (tonari_curve_value (tonari_series_motivation (a), 1000), ==, 4.0);

  add_observation (only_motivation, 1000, NAN, 2);
  b = tonari_series_new (only_motivation, TODAY);
  g_assert_true (tonari_series_asked (b) == tonari_series_motivation (b));
  g_assert_true (tonari_series_has_ribbon (b));

  add_observation (dont_know, 1000, NAN, NAN);
  c = tonari_series_new (dont_know, TODAY);
  g_assert_false (tonari_series_has_ribbon (c));
}

static void
test_ends (void)
{
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (TonariSeries) empty = tonari_series_new (life, TODAY);
  g_autoptr (TonariSeries) dated = NULL;
  g_autoptr (TonariSeries) born = NULL;

  g_assert_cmpint (tonari_series_from (empty), ==, TODAY);
  g_assert_cmpint (tonari_series_to (empty), ==, TODAY);

  life->acase->intake = day (TODAY - 100);
  add_contact (life, TODAY - 50, PERSON);
  add_tie (life, TODAY - 300, 0);
  dated = tonari_series_new (life, TODAY);
  g_assert_cmpint (tonari_series_from (dated), ==, TODAY - 300);

  life->person->birth = day (TODAY - 200);
  life->person->death = day (TODAY - 7);
  born = tonari_series_new (life, TODAY);
  g_assert_cmpint (tonari_series_from (born), ==, TODAY - 200);
  g_assert_cmpint (tonari_series_to (born), ==, TODAY - 7);
  g_assert_cmpint (tonari_series_today (born), ==, TODAY);
}

static void
test_markers (void)
{
  static const struct
  {
    TonariMarkerKind kind;
    const char *token;
    int day;
    const char *title;
  } expected[] = {
    { TONARI_MARKER_LINK, "link", 900, "となりの畑" },
    { TONARI_MARKER_PROBLEM, "problem", 1000, "生活" },
    { TONARI_MARKER_CRISIS, "crisis", 1000, "健康の急変" },
    { TONARI_MARKER_CHANGE, "change", 1000, "窓を開けた" },
    { TONARI_MARKER_FAMILY_CHANGE, "family_change", 1000, "休めた" },
    { TONARI_MARKER_RELINK, "relink", 1100, "となりの畑 → 図書館" },
  };
  g_autoptr (TonariLife) life = tonari_life_new ();
  g_autoptr (TonariSeries) series = NULL;
  TonariTieChange *link = tonari_tie_change_new ();
  TonariTieChange *relink = tonari_tie_change_new ();
  TonariTieChange *undated = tonari_tie_change_new ();
  TonariCrisis *crisis = tonari_crisis_new ();
  TonariSmallChange *family = tonari_small_change_new ();
  TonariSmallChange *person = tonari_small_change_new ();
  const TonariMarker *markers;
  guint n;

  relink->kind = TONARI_TIE_CHANGE_KIND_RELINK;
  relink->date = day (1100);
  relink->name = g_strdup ("となりの畑");
  relink->to_name = g_strdup ("図書館");
  link->date = day (900);
  link->name = g_strdup ("となりの畑");
  undated->name = g_strdup ("いつか");
  crisis->date = day (1000);
  crisis->kind = g_strdup ("健康の急変");
  family->date = person->date = day (1000);
  family->whose = TONARI_WHOSE_FAMILY;
  family->text = g_strdup ("休めた");
  person->text = g_strdup ("窓を開けた");
  g_ptr_array_add (life->tie_changes, relink);
  g_ptr_array_add (life->tie_changes, undated);
  g_ptr_array_add (life->tie_changes, link);
  g_ptr_array_add (life->crises, crisis);
  g_ptr_array_add (life->changes, family);
  g_ptr_array_add (life->changes, person);
  add_problem (life, 1, 1000, 0);

  series = tonari_series_new (life, TODAY);
  markers = tonari_series_markers (series, &n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (markers[i].kind, ==, expected[i].kind);
      g_assert_cmpstr (tonari_marker_kind_token (markers[i].kind), ==, expected[i].token);
      g_assert_cmpint (markers[i].day, ==, expected[i].day);
      g_assert_cmpstr (markers[i].title, ==, expected[i].title);
    }
}

static void
test_sample_days (void)
{
  static const struct
  {
    int from;
    int to;
    int step;
    guint n;
  } cases[] = { { 100, 100, 7, 1 }, { 100, 101, 7, 2 },  { 100, 107, 7, 2 },
                { 100, 108, 7, 3 }, { 100, 110, 1, 11 }, { 100, 110, 1000, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) days = tonari_series_sample_days (cases[i].from, cases[i].to, cases[i].step);

      g_assert_cmpuint (days->len, ==, cases[i].n);
      g_assert_cmpint (g_array_index (days, gint32, 0), ==, cases[i].from);
      g_assert_cmpint (g_array_index (days, gint32, days->len - 1), ==, cases[i].to);
      for (guint k = 1; k + 1 < days->len; k++)
        g_assert_cmpint (g_array_index (days, gint32, k), ==, cases[i].from + (int) k * cases[i].step);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series/lanes", test_lanes);
  g_test_add_func ("/series/fewest-lanes", test_fewest_lanes);
  g_test_add_func ("/series/open-problems", test_open_problems);
  g_test_add_func ("/series/suggested", test_suggested);
  g_test_add_func ("/series/accompaniment", test_accompaniment);
  g_test_add_func ("/series/weightless", test_weightless);
  g_test_add_func ("/series/observations", test_observations);
  g_test_add_func ("/series/ends", test_ends);
  g_test_add_func ("/series/markers", test_markers);
  g_test_add_func ("/series/sample-days", test_sample_days);

  return g_test_run ();
}
