/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-life.h"

static TonariDate
date_of (const char *text)
{
  g_autoptr (GError) error = NULL;
  TonariDate date = TONARI_DATE_UNKNOWN;

  if (text == NULL)
    return date;
  tonari_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date;
}

int
fixture_day (const char *iso)
{
  return tonari_date_middle (date_of (iso));
}

int
fixture_today (void)
{
  return fixture_day ("2026-11-21");
}

TonariLife *
fixture_life (const char *birth)
{
  TonariLife *life = tonari_life_new ();

  life->acase->code = g_strdup ("R4-001");
  life->person->name = g_strdup ("架空 太郎");
  life->person->birth = date_of (birth);

  return life;
}

void
fixture_contact (TonariLife *life, const char *date, TonariMethod method, gboolean met_person, double weight)
{
  TonariContact contact = {
    life->contacts->len + 1, fixture_day (date), -1, method, weight, met_person, weight >= 0.7
  };

  g_array_append_val (life->contacts, contact);
}

void
fixture_contacts (TonariLife *life, const char *from, const char *to, int every, gboolean met_person)
{
  int last = fixture_day (to);

  for (int day = fixture_day (from); day <= last; day += every)
    {
      TonariContact contact = { life->contacts->len + 1, day,        -1,  TONARI_METHOD_VISIT,
                                met_person ? 1 : 0.7,    met_person, TRUE };

      g_array_append_val (life->contacts, contact);
    }
}

void
fixture_observe (TonariLife *life, const char *date, double connection, double motivation, gboolean told)
{
  TonariObservation *observation = tonari_observation_new ();

  observation->row.id = life->observations->len + 1;
  observation->date = date_of (date);
  observation->connection = connection;
  observation->motivation = motivation;
  observation->told = told;
  g_ptr_array_add (life->observations, observation);
}

void
fixture_problem (TonariLife *life, const char *from, const char *to, const char *text)
{
  TonariProblem *problem = tonari_problem_new ();

  problem->row.id = life->problems->len + 1;
  problem->start_on = date_of (from);
  problem->end_on = date_of (to);
  problem->text = g_strdup (text);
  g_ptr_array_add (life->problems, problem);
}

void
fixture_episode (TonariLife *life, const char *from, const char *to, const char *title)
{
  TonariEpisode *episode = tonari_episode_new ();

  episode->row.id = life->episodes->len + 1;
  episode->start_on = date_of (from);
  episode->end_on = date_of (to);
  episode->title = g_strdup (title);
  g_ptr_array_add (life->episodes, episode);
}

void
fixture_tie (TonariLife *life,
             const char *from,
             const char *to,
             const char *name,
             const char *received,
             const char *role)
{
  TonariTie *tie = tonari_tie_new ();

  tie->row.id = life->ties->len + 1;
  tie->start_on = date_of (from);
  tie->end_on = date_of (to);
  tie->name = g_strdup (name);
  tie->received = g_strdup (received);
  tie->role = g_strdup (role);
  g_ptr_array_add (life->ties, tie);
}

void
fixture_tie_change (
    TonariLife *life, const char *date, TonariTieChangeKind kind, const char *name, const char *to_name)
{
  TonariTieChange *change = tonari_tie_change_new ();

  change->row.id = life->tie_changes->len + 1;
  change->date = date_of (date);
  change->kind = kind;
  change->name = g_strdup (name);
  change->to_name = g_strdup (to_name);
  g_ptr_array_add (life->tie_changes, change);
}

void
fixture_change (TonariLife *life, const char *date, TonariWhose whose, const char *text)
{
  TonariSmallChange *change = tonari_small_change_new ();

  change->row.id = life->changes->len + 1;
  change->date = date_of (date);
  change->whose = whose;
  change->text = g_strdup (text);
  g_ptr_array_add (life->changes, change);
}

void
fixture_crisis (TonariLife *life, const char *date, const char *kind)
{
  TonariCrisis *crisis = tonari_crisis_new ();

  crisis->row.id = life->crises->len + 1;
  crisis->date = date_of (date);
  crisis->kind = g_strdup (kind);
  g_ptr_array_add (life->crises, crisis);
}

void
fixture_stage (TonariLife *life, const char *date, int from, int to)
{
  TonariStageMove *move = tonari_stage_move_new ();

  move->row.id = life->stage_moves->len + 1;
  move->date = date_of (date);
  move->model = TONARI_STAGE_MODEL_FAMILY;
  move->from_stage = from > 0 ? from : TONARI_INT_UNKNOWN;
  move->to_stage = to;
  g_ptr_array_add (life->stage_moves, move);
}

void
fixture_watching (TonariLife *life, const char *from, const char *to, const char *partner)
{
  TonariWatching *watching = tonari_watching_new ();

  watching->row.id = life->watching->len + 1;
  watching->start_on = date_of (from);
  watching->end_on = date_of (to);
  watching->partner = g_strdup (partner);
  g_ptr_array_add (life->watching, watching);
}

void
fixture_family (TonariLife *life, const char *date, TonariAttendanceState state, double before, double after)
{
  TonariFamilyMark mark = { 0 };

  mark.attendance = life->family->len + 1;
  mark.session = mark.attendance;
  mark.class_id = 1;
  mark.day = fixture_day (date);
  mark.state = state;
  mark.ease_before = before;
  mark.ease_after = after;
  mark.who = g_strdup ("架空 花子");
  mark.title = g_strdup_printf ("家族教室 第%u回", (guint) mark.attendance);
  g_array_append_val (life->family, mark);
}

TonariLife *
fixture_rich (void)
{
  TonariLife *life = fixture_life ("1990-06-10");

  fixture_observe (life, "1996-04", 7, 8, TRUE);
  fixture_observe (life, "2003-04", 6.5, 7, TRUE);
  fixture_observe (life, "2009-04", 7, 8, TRUE);
  fixture_observe (life, "2012-10", 2.5, 2, TRUE);
  fixture_observe (life, "2014-05-20", 1, 1, FALSE);
  fixture_observe (life, "2015-06-10", 2, 2, FALSE);
  fixture_observe (life, "2016-06-10", 4.5, 4, FALSE);
  fixture_observe (life, "2017-08-01", 6, 6.5, FALSE);
  fixture_observe (life, "2018-09-01", 3, 3, FALSE);
  fixture_observe (life, "2019-06-01", 3.5, 3.5, FALSE);
  fixture_observe (life, "2020-09-01", 6, 6, FALSE);
  fixture_observe (life, "2022-05-01", 8, 8, FALSE);
  fixture_observe (life, "2024-05-01", 5.5, 5, FALSE);
  fixture_observe (life, "2025-10-01", 8, 8.5, FALSE);

  fixture_contacts (life, "2013-06-03", "2014-10-20", 28, FALSE);
  fixture_contacts (life, "2014-11-05", "2016-12-20", 11, TRUE);
  fixture_contacts (life, "2017-02-10", "2017-10-10", 40, TRUE);
  fixture_contacts (life, "2018-08-03", "2020-08-20", 9, TRUE);
  fixture_contacts (life, "2020-09-20", "2021-09-20", 45, TRUE);
  fixture_contacts (life, "2023-12-10", "2024-12-20", 16, TRUE);

  fixture_watching (life, "2017-11-01", "2018-07-30", "ふれあい食堂");
  fixture_watching (life, "2021-10-01", "2023-11-30", "社会福祉協議会");
  fixture_watching (life, "2025-02-01", NULL, "ふれあい食堂");

  fixture_problem (life, "2011-03", "2013-09-01", "退職");
  fixture_problem (life, "2012-09-15", "2016-03-01", "昼夜逆転");
  fixture_problem (life, "2015-02-10", "2015-09-30", "家賃の滞納");
  fixture_problem (life, "2018-07-20", "2019-12-20", "職場での行き違い");
  fixture_problem (life, "2023-11-20", "2024-10-20", "父の入院");
  fixture_problem (life, "2024-02-01", NULL, "一人暮らしの家計");
  fixture_crisis (life, "2018-08-12", "健康の急変");

  fixture_episode (life, "2015-02-15", "2015-09-30", "家賃の相談");
  fixture_episode (life, "2015-06-01", "2016-02-20", "受診の同行");
  fixture_episode (life, "2018-08-12", "2019-03-20", "入院と退院の調整");
  fixture_episode (life, "2024-02-01", "2024-09-10", "家計の見直し");

  fixture_tie (life, "1997", "2009", "小学校からの友人", "遊び相手", NULL);
  fixture_tie (life, "2016-05-20", "2018-07-10", "居場所「ひなた」", "話し相手", NULL);
  fixture_tie (life, "2017-04-10", NULL, "ふれあい食堂", "食事", "配膳の手伝い");
  fixture_tie (life, "2020", NULL, "農園の仲間", "仕事を教わる", "野菜の世話");
  fixture_tie (life, "2022-04-01", "2023-10-30", "就労支援B型", "作業の場", NULL);
  fixture_tie (life, "2025-05-01", NULL, "町内会", NULL, "夏祭りの係");

  fixture_tie_change (life, "2016-05-20", TONARI_TIE_CHANGE_KIND_LINK, "居場所「ひなた」", NULL);
  fixture_tie_change (life, "2018-07-10", TONARI_TIE_CHANGE_KIND_RETURN, "居場所「ひなた」", NULL);
  fixture_tie_change (life, "2020-06-10", TONARI_TIE_CHANGE_KIND_LINK, "農園の仲間", NULL);
  fixture_tie_change (life, "2022-04-01", TONARI_TIE_CHANGE_KIND_LINK, "就労支援B型", NULL);
  fixture_tie_change (life, "2023-10-30", TONARI_TIE_CHANGE_KIND_RETURN, "就労支援B型", NULL);
  fixture_tie_change (life, "2024-06-01", TONARI_TIE_CHANGE_KIND_NO_LINK, "短期の職場体験", NULL);
  fixture_tie_change (life, "2025-05-01", TONARI_TIE_CHANGE_KIND_RELINK, "ふれあい食堂", "町内会");

  fixture_change (life, "2015-01-12", TONARI_WHOSE_PERSON, "ドア越しに返事");
  fixture_change (life, "2015-12-03", TONARI_WHOSE_PERSON, "一緒に散歩");
  fixture_change (life, "2020-03-05", TONARI_WHOSE_PERSON, "電話をかけてきた");
  fixture_change (life, "2022-08-20", TONARI_WHOSE_PERSON, "友人を招いた");
  fixture_change (life, "2014-11-20", TONARI_WHOSE_FAMILY, "映画を見に行けた");
  fixture_change (life, "2016-03-20", TONARI_WHOSE_FAMILY, "よく眠れた");

  fixture_stage (life, "2013-06-03", 0, 1);
  fixture_stage (life, "2015-01-15", 1, 2);
  fixture_stage (life, "2016-06-01", 2, 3);
  fixture_stage (life, "2018-08-12", 3, 2);
  fixture_stage (life, "2020-06-10", 2, 4);

  fixture_family (life, "2014-04-12", TONARI_ATTENDANCE_STATE_PRESENT, 1, 3);
  fixture_family (life, "2014-06-14", TONARI_ATTENDANCE_STATE_PRESENT, 2, 4);
  fixture_family (life, "2014-08-09", TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, NAN, NAN);
  fixture_family (life, "2014-10-11", TONARI_ATTENDANCE_STATE_LATE, 3, 5);
  fixture_family (life, "2014-12-13", TONARI_ATTENDANCE_STATE_PRESENT, 3, 6);
  fixture_family (life, "2015-02-14", TONARI_ATTENDANCE_STATE_MAKE_UP, NAN, NAN);
  fixture_family (life, "2019-05-11", TONARI_ATTENDANCE_STATE_PRESENT, 4, 5);
  fixture_family (life, "2019-07-13", TONARI_ATTENDANCE_STATE_ONLINE, 4, 7);
  fixture_family (life, "2019-09-14", TONARI_ATTENDANCE_STATE_PRESENT, 5, 7);
  fixture_family (life, "2019-11-09", TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, NAN, NAN);
  fixture_family (life, "2020-02-08", TONARI_ATTENDANCE_STATE_PRESENT, 6, 8);

  return life;
}

static char *
random_date (GRand *random, char *buffer, gsize size)
{
  int year = g_rand_int_range (random, 1995, 2026), month = g_rand_int_range (random, 1, 13);

  switch (g_rand_int_range (random, 0, 6))
    {
    case 0:
      g_snprintf (buffer, size, "%d", year);
      break;
    case 1:
      g_snprintf (buffer, size, "%d-%02d", year, month);
      break;
    default:
      g_snprintf (buffer, size, "%d-%02d-%02d", year, month, g_rand_int_range (random, 1, 29));
    }

  return buffer;
}

static int
compare_contacts (gconstpointer a, gconstpointer b)
{
  return ((const TonariContact *) a)->day - ((const TonariContact *) b)->day;
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  return ((const TonariFamilyMark *) a)->day - ((const TonariFamilyMark *) b)->day;
}

static int
compare_moves (gconstpointer a, gconstpointer b)
{
  const TonariStageMove *left = *(const TonariStageMove *const *) a;
  const TonariStageMove *right = *(const TonariStageMove *const *) b;

  return tonari_date_compare (left->date, right->date);
}

TonariLife *
fixture_random (guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  TonariLife *life = fixture_life (g_rand_boolean (random) ? "1985-02-03" : NULL);
  char a[16], b[16];
  int n;

  for (n = g_rand_int_range (random, 0, 12); n > 0; n--)
    fixture_observe (life, random_date (random, a, sizeof a),
                     g_rand_int_range (random, 0, 6) == 0 ? NAN : g_rand_double_range (random, 0, 10),
                     g_rand_int_range (random, 0, 4) == 0 ? NAN : g_rand_double_range (random, 0, 10),
                     g_rand_boolean (random));
  for (n = g_rand_int_range (random, 0, 200); n > 0; n--)
    {
      gboolean met = g_rand_boolean (random);

      fixture_contact (life, random_date (random, a, sizeof a), TONARI_METHOD_VISIT, met, met ? 1 : 0.7);
    }
  g_array_sort (life->contacts, compare_contacts);
  for (n = g_rand_int_range (random, 0, 14); n > 0; n--)
    fixture_tie (life, random_date (random, a, sizeof a), NULL, "仲間のあつまり",
                 g_rand_boolean (random) ? "話し相手" : NULL, g_rand_boolean (random) ? "受付の係" : NULL);
  for (n = g_rand_int_range (random, 0, 8); n > 0; n--)
    fixture_problem (life, random_date (random, a, sizeof a), NULL, "家計のやりくりがむずかしくなった");
  for (n = g_rand_int_range (random, 0, 6); n > 0; n--)
    fixture_episode (life, random_date (random, a, sizeof a), NULL, "受診の同行");
  for (n = g_rand_int_range (random, 0, 5); n > 0; n--)
    fixture_tie_change (life, random_date (random, a, sizeof a), g_rand_int_range (random, 0, 4),
                        "仲間のあつまり", "仲間のあつまり");
  for (n = g_rand_int_range (random, 0, 9); n > 0; n--)
    fixture_change (life, random_date (random, a, sizeof a), g_rand_boolean (random), "外に出られた");
  for (n = g_rand_int_range (random, 0, 3); n > 0; n--)
    fixture_crisis (life, random_date (random, a, sizeof a), "健康の急変");
  for (n = g_rand_int_range (random, 0, 5); n > 0; n--)
    fixture_stage (life, random_date (random, b, sizeof b), g_rand_int_range (random, 1, 5),
                   g_rand_int_range (random, 1, 5));
  g_ptr_array_sort (life->stage_moves, compare_moves);
  for (n = g_rand_int_range (random, 0, 40); n > 0; n--)
    fixture_family (life, random_date (random, a, sizeof a), g_rand_int_range (random, 0, 8),
                    g_rand_double_range (random, 0, 10), g_rand_double_range (random, 0, 10));
  g_array_sort (life->family, compare_marks);
  if (g_rand_boolean (random))
    fixture_watching (life, "2020-01-01", NULL, "食堂");

  return life;
}
