/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Who sees what of a life: each word of it is one that is found nowhere else, and a table says for whom it
 * may be found in the text and among the shapes.  Source: domain.md, What a paper may show.
 */

#include <string.h>

#include "tonari-chart-layout.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-told-to-family.h"
#include "tonari-watching.h"

#define ID(n) ((TonariRow){ .id = (n) })

enum
{
  STAFF = 1 << TONARI_AUDIENCE_STAFF,
  PERSON = 1 << TONARI_AUDIENCE_PERSON,
  FAMILY = 1 << TONARI_AUDIENCE_FAMILY,
  COMMUNITY = 1 << TONARI_AUDIENCE_COMMUNITY,
};

static const struct
{
  const char *word;
  guint seen_by;
} cases[] = {
  { "NAMEOF", STAFF | PERSON | FAMILY },
  { "OWNWORDS", STAFF | PERSON },
  { "STAFFNOTE", STAFF },
  { "RELATIVEWORDS", STAFF },
  { "TIENAME", STAFF | PERSON },
  { "TIEKIND", STAFF | PERSON | COMMUNITY },
  { "TIESUPPORT", STAFF | PERSON },
  { "TOLDTIE", STAFF | PERSON | FAMILY },
  { "TAKENBACKTIE", STAFF | PERSON },
  { "LINKREASON", STAFF },
  { "NOLINKREASON", STAFF },
  { "PERSONCHANGE", STAFF | PERSON },
  { "TOLDCHANGE", STAFF | PERSON | FAMILY },
  { "FAMILYCHANGE", STAFF | FAMILY },
  { "EPISODE", STAFF },
  { "OUTCOME", STAFF },
  { "PROBLEM", STAFF },
  { "CRISIS", STAFF },
  { "STAGEREASON", STAFF },
  { "WATCHPARTNER", STAFF | PERSON },
  { "RELATIVENAME", STAFF | FAMILY },
  { "CLASSTITLE", STAFF | FAMILY },
};

static TonariDate
day (int year)
{
  return tonari_date_new (year, 4, 1);
}

static int
today (void)
{
  return tonari_date_new (2026, 11, 21).day;
}

static void
add_observation (TonariLife *life, int year, TonariView view, const char *note)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->row = ID (year);
  observation->date = day (year);
  observation->connection = 3;
  observation->motivation = 7;
  observation->view = view;
  observation->note = g_strdup (note);
  g_ptr_array_add (life->observations, observation);
}

static void
add_tie (TonariLife *life, gint64 id, const char *name, const char *kind)
{
  TonariTie *tie = tonari_tie_new ();

  tie->row = ID (id);
  tie->name = g_strdup (name);
  tie->kind = g_strdup (kind);
  tie->start_on = day (2016 + (int) id);
  tie->received = g_strdup (id == 1 ? "TIESUPPORT" : NULL);
  g_ptr_array_add (life->ties, tie);
}

static void
add_tie_change (TonariLife *life, gint64 id, TonariTieChangeKind kind, const char *name, const char *reason)
{
  TonariTieChange *change = tonari_tie_change_new ();

  change->row = ID (id);
  change->date = day (2016 + (int) id);
  change->kind = kind;
  change->name = g_strdup (name);
  change->reason = g_strdup (reason);
  g_ptr_array_add (life->tie_changes, change);
}

static void
add_change (TonariLife *life, gint64 id, TonariWhose whose, const char *text)
{
  TonariSmallChange *change = tonari_small_change_new ();

  change->row = ID (id);
  change->date = day (2016 + (int) id);
  change->whose = whose;
  change->text = g_strdup (text);
  g_ptr_array_add (life->changes, change);
}

static void
add_told (TonariLife *life, const char *table, gint64 id, gboolean taken_back)
{
  TonariToldToFamily *told = tonari_told_to_family_new ();

  told->table_name = g_strdup (table);
  told->row_id = id;
  told->allowed_on = day (2020);
  if (taken_back)
    told->withdrawn_on = day (2021);
  g_ptr_array_add (life->told, told);
}

static void
add_contact (TonariLife *life, int year, gboolean met_person, gboolean met_family)
{
  TonariContact contact = { .record = year, .day = day (year).day, .minute = -1, .weight = 1 };

  contact.met_person = met_person;
  contact.met_family = met_family;
  contact.met_anyone = TRUE;
  g_array_append_val (life->contacts, contact);
}

static TonariLife *
make_life (void)
{
  TonariLife *life = tonari_life_new ();
  TonariEpisode *episode = tonari_episode_new ();
  TonariProblem *problem = tonari_problem_new ();
  TonariCrisis *crisis = tonari_crisis_new ();
  TonariStageMove *move = tonari_stage_move_new ();
  TonariWatching *watching = tonari_watching_new ();
  TonariFamilyMark mark = {
    .attendance = 1, .session = 1, .class_id = 1, .state = TONARI_ATTENDANCE_STATE_PRESENT
  };

  life->acase->code = g_strdup ("R2-001");
  life->person->name = g_strdup ("NAMEOF");
  life->person->birth = tonari_date_new (1990, 8, 17);
  add_observation (life, 2015, TONARI_VIEW_PERSON, "OWNWORDS");
  add_observation (life, 2018, TONARI_VIEW_STAFF, "STAFFNOTE");
  add_observation (life, 2020, TONARI_VIEW_FAMILY, "RELATIVEWORDS");
  add_tie (life, 1, "TIENAME", "TIEKIND");
  add_tie (life, 2, "TOLDTIE", NULL);
  add_tie (life, 3, "TAKENBACKTIE", NULL);
  add_told (life, "ties", 2, FALSE);
  add_told (life, "ties", 3, TRUE);
  add_tie_change (life, 1, TONARI_TIE_CHANGE_KIND_LINK, "TIENAME", "LINKREASON");
  add_tie_change (life, 4, TONARI_TIE_CHANGE_KIND_NO_LINK, NULL, "NOLINKREASON");
  /* Even when it is marked by mistake: つなげない has no place before the family. */
  add_told (life, "tie_changes", 4, FALSE);
  add_change (life, 1, TONARI_WHOSE_PERSON, "PERSONCHANGE");
  add_change (life, 2, TONARI_WHOSE_PERSON, "TOLDCHANGE");
  add_change (life, 3, TONARI_WHOSE_FAMILY, "FAMILYCHANGE");
  add_told (life, "small_changes", 2, FALSE);
  episode->title = g_strdup ("EPISODE");
  episode->outcome = g_strdup ("OUTCOME");
  episode->start_on = day (2019);
  g_ptr_array_add (life->episodes, episode);
  problem->text = g_strdup ("PROBLEM");
  problem->start_on = day (2019);
  g_ptr_array_add (life->problems, problem);
  crisis->date = day (2021);
  crisis->kind = g_strdup ("CRISIS");
  g_ptr_array_add (life->crises, crisis);
  move->date = day (2021);
  move->model = TONARI_STAGE_MODEL_FAMILY;
  move->to_stage = 2;
  move->reason = g_strdup ("STAGEREASON");
  g_ptr_array_add (life->stage_moves, move);
  watching->start_on = day (2024);
  watching->partner = g_strdup ("WATCHPARTNER");
  g_ptr_array_add (life->watching, watching);
  mark.day = day (2022).day;
  mark.who = g_strdup ("RELATIVENAME");
  mark.title = g_strdup ("CLASSTITLE");
  mark.ease_before = mark.ease_after = 5;
  g_array_append_val (life->family, mark);
  add_contact (life, 2017, TRUE, FALSE);
  /* With an agency: nobody of this life was there. */
  add_contact (life, 2021, FALSE, FALSE);
  add_contact (life, 2023, FALSE, TRUE);

  return life;
}

/* Everything that a page of it could say: the text, and each shape with its label and what it says when it is
 * pointed at.  All layers are asked for: whoever is given the series gets no more than is for them. */
static char *
all_words (const TonariSeries *series)
{
  TonariChartOptions options = TONARI_CHART_OPTIONS_DEFAULT;
  g_autoptr (TonariChartLayout) layout = NULL;
  g_autofree char *shapes = NULL;
  g_autofree char *text = NULL;

  options.width = 1600;
  options.height = 900;
  layout = tonari_chart_layout_new (series, &options, NULL);
  shapes = tonari_chart_layout_describe (layout);
  text = tonari_chart_text (series, 0, 0, TONARI_DATE_ISO, FALSE);

  return g_strconcat (text, shapes, NULL);
}

static void
test_words (void)
{
  for (int audience = 0; audience < (int) tonari_audience_words.n_list; audience++)
    {
      g_autoptr (TonariLife) life = make_life ();
      g_auto (GStrv) left_out = NULL;
      g_autoptr (TonariSeries) series =
          tonari_series_new_for (life, (TonariAudience) audience, today (), &left_out);
      g_autofree char *words = all_words (series);

      g_assert_cmpint ((int) tonari_series_audience (series), ==, audience);

      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        if ((strstr (words, cases[i].word) != NULL) != ((cases[i].seen_by & (1u << audience)) != 0))
          g_error ("%s and %s\n%s", tonari_words_token (&tonari_audience_words, audience), cases[i].word,
                   words);
      g_assert_cmpuint (g_strv_length (left_out) > 0, ==, audience != TONARI_AUDIENCE_STAFF);
    }
}

/* What was told may be told until it is taken back, and not a day longer. */
static void
test_taken_back (void)
{
  const struct
  {
    int today;
    guint n_ties;
  } days[] = { { tonari_date_new (2021, 3, 31).day, 2 }, { tonari_date_new (2021, 4, 1).day, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (TonariLife) life = make_life ();
      g_auto (GStrv) left_out = tonari_audience_spare (life, TONARI_AUDIENCE_FAMILY, days[i].today);

      g_assert_nonnull (left_out);
      g_assert_cmpuint (life->ties->len, ==, days[i].n_ties);
    }
}

/* Numbers that one side may not have are not in what the picture is drawn from. */
static void
test_numbers (void)
{
  static const struct
  {
    TonariAudience audience;
    guint n_observations, n_contacts, n_marks;
  } counts[] = { { TONARI_AUDIENCE_STAFF, 3, 3, 1 },
                 { TONARI_AUDIENCE_PERSON, 2, 1, 0 },
                 { TONARI_AUDIENCE_FAMILY, 0, 1, 1 },
                 { TONARI_AUDIENCE_COMMUNITY, 2, 3, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (TonariLife) life = make_life ();
      g_auto (GStrv) left_out = tonari_audience_spare (life, counts[i].audience, today ());

      g_assert_nonnull (left_out);
      g_assert_cmpuint (life->observations->len, ==, counts[i].n_observations);
      g_assert_cmpuint (life->contacts->len, ==, counts[i].n_contacts);
      g_assert_cmpuint (life->family->len, ==, counts[i].n_marks);
    }
}

/* The community sees the shape; how much of what it is made of stays between the person and the staff. */
static void
test_told_numbers (void)
{
  for (int audience = TONARI_AUDIENCE_STAFF; audience <= TONARI_AUDIENCE_COMMUNITY; audience++)
    {
      g_autoptr (TonariLife) life = make_life ();
      g_autoptr (TonariSeries) series =
          tonari_series_new_for (life, (TonariAudience) audience, today (), NULL);
      g_autofree char *text = tonari_chart_text (series, 0, 0, TONARI_DATE_ISO, FALSE);

      g_assert_cmpint (strstr (text, "Motivation 7") != NULL, ==,
                       audience == TONARI_AUDIENCE_STAFF || audience == TONARI_AUDIENCE_PERSON);
    }
}

/* Of a birthday the community gets the year. */
static void
test_birth (void)
{
  g_autoptr (TonariLife) life = make_life ();
  g_auto (GStrv) left_out = tonari_audience_spare (life, TONARI_AUDIENCE_COMMUNITY, today ());
  g_autofree char *birth = tonari_date_format (life->person->birth, TONARI_DATE_ISO);

  g_assert_nonnull (left_out);
  g_assert_cmpstr (birth, ==, "1990");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/audience/words", test_words);
  g_test_add_func ("/audience/taken-back", test_taken_back);
  g_test_add_func ("/audience/numbers", test_numbers);
  g_test_add_func ("/audience/told-numbers", test_told_numbers);
  g_test_add_func ("/audience/birth", test_birth);

  return g_test_run ();
}
