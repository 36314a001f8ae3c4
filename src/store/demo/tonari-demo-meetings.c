/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-meetings.h"

#include "tonari-decision.h"
#include "tonari-gap.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-meeting.h"
#include "tonari-rows.h"
#include "tonari-tie-change.h"

static gboolean
write_meeting (TonariDemoWriter *writer,
               TonariMeetingKind kind,
               gint64 case_id,
               int days_ago,
               gint64 *id,
               GError **error)
{
  g_autoptr (TonariMeeting) row = tonari_meeting_new ();

  row->kind = kind;
  row->case_id = case_id;
  row->at.date = tonari_date_from_day (writer->options->today - days_ago);
  row->at.minute = 15 * 60;
  row->place = g_strdup ("相談室");
  row->title = g_strdup (kind == TONARI_MEETING_KIND_CASE ? "春からの関わり方" : "会えない訪問を続けるとき");
  row->talked_of = g_strdup (kind == TONARI_MEETING_KIND_CASE
                                 ? "医療とのつなぎ役を誰が担うか。家族の体調のこと。"
                                 : "手紙を読んでいるしるしを、どう見つけて、どう受けとめるか。");
  if (kind == TONARI_MEETING_KIND_CASE)
    row->next_on = tonari_date_from_day (writer->options->today + 60);
  if (!tonari_demo_writer_insert (writer, &tonari_meeting_entity, row, error))
    return FALSE;
  *id = row->row.id;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (TonariMeetingMember) member = tonari_meeting_member_new ();

      member->meeting = *id;
      if (i < 2)
        member->staff = writer->staff[i];
      else
        member->name = g_strdup ("訪問看護のちどりさん（架空）");
      if (!tonari_demo_writer_insert (writer, &tonari_meeting_member_entity, member, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_decisions (TonariDemoWriter *writer, gint64 meeting, GError **error)
{
  static const struct
  {
    const char *text;
    int due;
    gboolean done;
  } decisions[] = {
    { "診療所へ受診の時間帯を相談する", -20, TRUE },
    { "母に、休める日の過ごし方を聞いてみる", 4, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (decisions); i++)
    {
      g_autoptr (TonariDecision) row = tonari_decision_new ();

      row->meeting = meeting;
      row->text = g_strdup (decisions[i].text);
      row->owner = writer->staff[i];
      row->due_on = tonari_date_from_day (writer->options->today + decisions[i].due);
      if (decisions[i].done)
        row->done_on = row->due_on;
      if (!tonari_demo_writer_insert (writer, &tonari_decision_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_learnt (TonariDemoWriter *writer, gint64 meeting, const gint64 *cases, guint n_cases, GError **error)
{
  g_autoptr (TonariKnowledge) knowledge = tonari_knowledge_new ();

  for (guint i = 0; i < MIN (n_cases, 2); i++)
    {
      g_autoptr (TonariMeetingCase) row = tonari_meeting_case_new ();

      row->meeting = meeting;
      row->case_id = cases[i];
      row->position = i + 1;
      row->question =
          g_strdup (i == 0 ? "次の一歩を、急がずに一緒に見つけるには。" : "家族が休むことを、どう支えるか。");
      if (!tonari_demo_writer_insert (writer, &tonari_meeting_case_entity, row, error))
        return FALSE;
    }

  knowledge->title = g_strdup ("手紙は短く、返事を求めない");
  knowledge->text = g_strdup ("用件のない短い手紙のほうが、読まれたしるしが残りやすかった。");
  g_strfreev (knowledge->tags);
  knowledge->tags = g_strsplit ("訪問,手紙", ",", -1);
  knowledge->meeting = meeting;
  knowledge->date = tonari_date_from_day (writer->options->today - 80);

  return tonari_demo_writer_insert (writer, &tonari_knowledge_entity, knowledge, error);
}

/* What each link that could not be made says of the area. */
static const struct
{
  const char *name; /* of the tie that was not made */
  const char *kind;
  const char *area;
  const char *text;
  const char *done;
} gaps[] = {
  { "就労準備の講座", "働く前に試せる場", "となり市",
    "花や土の仕事を、短い時間から試せる場がない。今ある講座は、通う日数が決まっている。", NULL },
  { "訪問看護", "家に来て話を聴く人", "となり市北部",
    "診断がなくても、家に来て話を聴いてくれる看護の人がいない。",
    "保健所の会議で、一緒に訪ねる日を相談した。" },
  { "日中の活動の場", "中高年の居場所", "となり町", "四十代より上の人が、昼間に過ごせる場が町にない。",
    "町の社協に、空いている部屋のことを聞いた。" },
  { "就職の面接会", "つくったものを見せられる場", "となり市",
    "絵や手仕事を、売らずに人に見てもらえる場がない。", NULL },
  { "家族会", "静かにいられる家族の集まり", "となり市南部",
    "話さなくてもいてよい家族の集まりがない。夜に開いている集まりもない。", NULL },
};

static TonariGap *
gap_for (const TonariTieChange *change)
{
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    if (g_strcmp0 (gaps[i].name, change->name) == 0)
      {
        TonariGap *gap = tonari_gap_new ();

        gap->date = change->date;
        gap->tie_change = change->row.id;
        gap->kind = g_strdup (gaps[i].kind);
        gap->area = g_strdup (gaps[i].area);
        gap->text = g_strdup (gaps[i].text);
        gap->done = g_strdup (gaps[i].done);
        return gap;
      }

  return NULL;
}

/* Links that could not be made because there was nowhere to link to. */
static gboolean
write_gaps (TonariDemoWriter *writer, const gint64 *cases, guint n_cases, GError **error)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (GPtrArray) changes =
          tonari_store_list (writer->db, &tonari_tie_change_entity, "case_id", cases[i], error);

      if (changes == NULL)
        return FALSE;
      for (guint j = 0; j < changes->len; j++)
        {
          const TonariTieChange *change = g_ptr_array_index (changes, j);
          g_autoptr (TonariGap) row = NULL;

          if (change->kind != TONARI_TIE_CHANGE_KIND_NO_LINK)
            continue;
          row = gap_for (change);
          if (row != NULL && !tonari_demo_writer_insert (writer, &tonari_gap_entity, row, error))
            return FALSE;
        }
    }

  return TRUE;
}

gboolean
tonari_demo_meetings_write (TonariDemoWriter *writer, const gint64 *cases, guint n_cases, GError **error)
{
  gint64 case_meeting, study_meeting;

  if (n_cases == 0)
    return TRUE;

  return write_meeting (writer, TONARI_MEETING_KIND_CASE, cases[0], 45, &case_meeting, error) &&
         write_decisions (writer, case_meeting, error) &&
         write_meeting (writer, TONARI_MEETING_KIND_STUDY, 0, 80, &study_meeting, error) &&
         write_learnt (writer, study_meeting, cases, n_cases, error) &&
         write_gaps (writer, cases, n_cases, error);
}
