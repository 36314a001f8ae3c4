/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-filler.h"

#include <math.h>

#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-demo-contacts.h"
#include "tonari-observation.h"
#include "tonari-person.h"
#include "tonari-problem.h"
#include "tonari-relative.h"
#include "tonari-tie.h"

#define DAYS_PER_YEAR 365.25

typedef struct
{
  const char *text;
  const char *kana;
} Name;

/* Made up so that everybody sees it. */
static const Name families[] = {
  { "架空", "かくう" },       { "仮名", "かめい" },   { "見本", "みほん" },   { "例示", "れいじ" },
  { "物語", "ものがたり" },   { "想像", "そうぞう" }, { "空想", "くうそう" }, { "絵本", "えほん" },
  { "童話", "どうわ" },       { "星空", "ほしぞら" }, { "虹川", "にじかわ" }, { "夢野", "ゆめの" },
  { "雲野", "くもの" },       { "霞野", "かすみの" }, { "月影", "つきかげ" }, { "花園", "はなぞの" },
  { "昔話", "むかしばなし" }, { "試作", "しさく" },   { "仮想", "かそう" },   { "模型", "もけい" },
};

static const Name given[] = {
  { "あさひ", "あさひ" }, { "いずみ", "いずみ" }, { "うみ", "うみ" },     { "えいた", "えいた" },
  { "かなで", "かなで" }, { "きよし", "きよし" }, { "くるみ", "くるみ" }, { "けん", "けん" },
  { "こはる", "こはる" }, { "さくら", "さくら" }, { "しょう", "しょう" }, { "すばる", "すばる" },
  { "せな", "せな" },     { "そら", "そら" },     { "たける", "たける" }, { "ちひろ", "ちひろ" },
  { "つむぎ", "つむぎ" }, { "てつ", "てつ" },     { "とわ", "とわ" },     { "なおき", "なおき" },
  { "はると", "はると" }, { "ひなた", "ひなた" }, { "ふみ", "ふみ" },     { "まこと", "まこと" },
  { "みお", "みお" },
};

static const char *const interests[] = { "料理",     "音楽",     "星",   "猫",   "将棋",       "写真",
                                         "庭しごと", "歴史の本", "散歩", "手芸", "古いゲーム", "ラジオ" };
static const char *const relations[] = { "母", "父", "両親", "きょうだい", "配偶者", "祖父母" };
static const char *const concerns[] = { "本人への声のかけ方を知りたい",
                                        "これからのことを相談したい",
                                        "家から出にくい",
                                        "学校に行きづらい",
                                        "仕事を離れてから家にいる",
                                        "家族も休みたい",
                                        "話を聞いてほしい",
                                        "居場所をさがしている" };
static const char *const towns[] = { "となり市", "かなた町", "はるか町" };
static const char *const tie_names[] = {
  "居場所ひだまり", "町の図書館",           "友人",      "趣味の会", "近所の人",
  "作業所みずうみ", "当事者の会つきあかり", "こども食堂"
};

/* The lives that an office sees most. */
static const TonariDemoPhaseKind paths[][3] = {
  { TONARI_DEMO_PHASE_FAMILY, TONARI_DEMO_PHASE_FAMILY, TONARI_DEMO_PHASE_FAMILY },
  { TONARI_DEMO_PHASE_FAMILY, TONARI_DEMO_PHASE_UNMET, TONARI_DEMO_PHASE_MEETING },
  { TONARI_DEMO_PHASE_FAMILY, TONARI_DEMO_PHASE_MEETING, TONARI_DEMO_PHASE_OUTSIDE },
  { TONARI_DEMO_PHASE_MEETING, TONARI_DEMO_PHASE_OUTSIDE, TONARI_DEMO_PHASE_PLACE },
  { TONARI_DEMO_PHASE_MEETING, TONARI_DEMO_PHASE_SOLVING, TONARI_DEMO_PHASE_LOOSE },
  { TONARI_DEMO_PHASE_ONLINE, TONARI_DEMO_PHASE_ONLINE, TONARI_DEMO_PHASE_OUTSIDE },
  { TONARI_DEMO_PHASE_FAMILY, TONARI_DEMO_PHASE_LETTERS, TONARI_DEMO_PHASE_LOOSE },
};

static const TonariCaseStateKind states[] = {
  TONARI_CASE_STATE_KIND_SUPPORTED,  TONARI_CASE_STATE_KIND_SUPPORTED, TONARI_CASE_STATE_KIND_SUPPORTED,
  TONARI_CASE_STATE_KIND_CONSULTING, TONARI_CASE_STATE_KIND_WATCHING,  TONARI_CASE_STATE_KIND_LOST_TOUCH,
  TONARI_CASE_STATE_KIND_CLOSED
};

/* What is drawn once for a life. */
typedef struct
{
  gint64 case_id;
  int from;
  int to;
  const TonariDemoPhaseKind *path;
  const char *relation;
  const char *interest;
  guint worker;
  TonariCaseStateKind state;
} Life;

#define PICK(random, list) ((list)[g_rand_int_range ((random), 0, G_N_ELEMENTS (list))])

static TonariPerson *
draw_person (TonariDemoWriter *writer, int youngest, int oldest)
{
  GRand *random = writer->random;
  TonariPerson *person = tonari_person_new ();
  Name family = PICK (random, families);
  Name first = PICK (random, given);
  int age = g_rand_int_range (random, youngest, oldest);

  person->name = g_strconcat (family.text, " ", first.text, NULL);
  person->kana = g_strconcat (family.kana, " ", first.kana, NULL);
  person->sex = (TonariSex) g_rand_int_range (random, TONARI_SEX_UNKNOWN, TONARI_SEX_OTHER + 1);
  person->birth = tonari_date_from_day (writer->options->today - (int) (age * DAYS_PER_YEAR) -
                                        g_rand_int_range (random, 0, 365));
  return person;
}

static void
draw_life (TonariDemoWriter *writer, Life *life)
{
  GRand *random = writer->random;
  int longest = MAX ((int) (writer->options->years * DAYS_PER_YEAR), 200);

  life->from = writer->options->today - g_rand_int_range (random, 90, longest);
  life->state = PICK (random, states);
  life->to = writer->options->today - g_rand_int_range (random, 0, 28);
  if (life->state == TONARI_CASE_STATE_KIND_CLOSED || life->state == TONARI_CASE_STATE_KIND_LOST_TOUCH)
    life->to = g_rand_int_range (random, life->from + 40, life->to);
  life->path = PICK (random, paths);
  life->relation = PICK (random, relations);
  life->interest = PICK (random, interests);
  life->worker = (guint) g_rand_int_range (random, 0, TONARI_DEMO_N_STAFF - 1);
}

static gboolean
write_case (TonariDemoWriter *writer, Life *life, GError **error)
{
  GRand *random = writer->random;
  g_autoptr (TonariPerson) person = draw_person (writer, 16, 62);
  g_autoptr (TonariPerson) other = draw_person (writer, 45, 85);
  g_autoptr (TonariCase) row = tonari_case_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  if (!tonari_demo_writer_insert (writer, &tonari_person_entity, person, error))
    return FALSE;
  row->code = tonari_demo_writer_code (writer, life->from);
  row->person = person->row.id;
  row->onset = tonari_date_from_day (life->from - g_rand_int_range (random, 60, 4000));
  row->onset.precision = TONARI_PRECISION_YEAR;
  row->onset.day = tonari_date_first (row->onset);
  row->intake = tonari_date_from_day (life->from);
  row->municipality = g_strdup (PICK (random, towns));
  row->concern = g_strdup (PICK (random, concerns));
  row->key_worker = writer->staff[life->worker];
  row->state = life->state;
  if (!tonari_demo_writer_insert (writer, &tonari_case_entity, row, error))
    return FALSE;
  life->case_id = row->row.id;

  other->phone = tonari_demo_writer_phone (writer);
  if (!tonari_demo_writer_insert (writer, &tonari_person_entity, other, error))
    return FALSE;
  relative->person = other->row.id;
  relative->case_id = life->case_id;
  relative->relation = g_strdup (life->relation);
  relative->best_related = TRUE;
  return tonari_demo_writer_insert (writer, &tonari_relative_entity, relative, error);
}

static gboolean
write_state (TonariDemoWriter *writer, const Life *life, int day, TonariCaseStateKind state, GError **error)
{
  g_autoptr (TonariCaseState) row = tonari_case_state_new ();

  row->case_id = life->case_id;
  row->date = tonari_date_from_day (day);
  row->state = state;
  return tonari_demo_writer_insert (writer, &tonari_case_state_entity, row, error);
}

static gboolean
write_observations (TonariDemoWriter *writer, const Life *life, GError **error)
{
  GRand *random = writer->random;
  gboolean has_met = life->path[2] != TONARI_DEMO_PHASE_FAMILY;
  int connection = g_rand_int_range (random, 0, 4);
  int motivation = g_rand_int_range (random, 0, 4);

  for (int day = life->from + 10; day < life->to; day += g_rand_int_range (random, 150, 330))
    {
      g_autoptr (TonariObservation) row = tonari_observation_new ();

      row->case_id = life->case_id;
      row->date = tonari_date_from_day (day);
      row->connection = connection;
      if (has_met)
        row->motivation = motivation;
      row->view = has_met ? TONARI_VIEW_STAFF : TONARI_VIEW_FAMILY;
      if (!tonari_demo_writer_insert (writer, &tonari_observation_entity, row, error))
        return FALSE;
      connection += g_rand_int_range (random, -1, 3);
      connection = CLAMP (connection, 0, 10);
      motivation += g_rand_int_range (random, -1, 3);
      motivation = CLAMP (motivation, 0, 10);
    }

  return TRUE;
}

static gboolean
write_tie_and_problem (TonariDemoWriter *writer, const Life *life, GError **error)
{
  GRand *random = writer->random;
  g_autoptr (TonariTie) tie = tonari_tie_new ();
  g_autoptr (TonariProblem) problem = tonari_problem_new ();
  int day = g_rand_int_range (random, life->from, life->to);

  problem->case_id = life->case_id;
  problem->kind = g_strdup ("生活");
  problem->text = g_strdup ("昼と夜の過ごし方");
  problem->start_on = tonari_date_from_day (life->from);
  problem->end_on = tonari_date_from_day (day);
  tie->case_id = life->case_id;
  tie->name = g_strdup (PICK (random, tie_names));
  tie->kind = g_strdup ("地域");
  tie->start_on = tonari_date_from_day (day);

  return tonari_demo_writer_insert (writer, &tonari_problem_entity, problem, error) &&
         tonari_demo_writer_insert (writer, &tonari_tie_entity, tie, error);
}

static int
compare_days (gconstpointer a, gconstpointer b, gpointer data)
{
  return *(const int *) a - *(const int *) b;
}

static gboolean
write_records (TonariDemoWriter *writer, const Life *life, gint64 n_records, GError **error)
{
  int length = life->to - life->from + 1;
  g_autofree int *days = NULL;

  if (n_records < 0)
    n_records = MAX (length / 32, 3);
  days = g_new (int, n_records);
  for (gint64 i = 0; i < n_records; i++)
    days[i] = life->from + g_rand_int_range (writer->random, 0, length);
  g_qsort_with_data (days, (gint) n_records, sizeof *days, compare_days, NULL);

  for (gint64 i = 0; i < n_records; i++)
    {
      TonariDemoPhaseKind kind = life->path[(gint64) (days[i] - life->from) * 3 / length];
      g_autoptr (TonariRecord) record =
          tonari_demo_contact (writer, kind, days[i], life->relation, life->interest, life->worker);

      record->case_id = life->case_id;
      if (!tonari_demo_writer_insert (writer, &tonari_record_entity, record, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_demo_filler_write (TonariDemoWriter *writer, gint64 n_records, GError **error)
{
  Life life = { 0 };

  draw_life (writer, &life);
  if (!write_case (writer, &life, error) ||
      !write_state (writer, &life, life.from, TONARI_CASE_STATE_KIND_CONSULTING, error))
    return FALSE;
  if (life.state != TONARI_CASE_STATE_KIND_CONSULTING &&
      !write_state (writer, &life, (life.from + life.to) / 2, life.state, error))
    return FALSE;

  return write_observations (writer, &life, error) && write_tie_and_problem (writer, &life, error) &&
         write_records (writer, &life, n_records, error);
}
