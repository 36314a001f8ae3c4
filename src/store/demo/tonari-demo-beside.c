/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-beside.h"

#include "tonari-assessment.h"
#include "tonari-case.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-handover.h"
#include "tonari-intake.h"
#include "tonari-merge.h"
#include "tonari-news.h"
#include "tonari-plan.h"
#include "tonari-record-template.h"
#include "tonari-referral-letter.h"
#include "tonari-relative-role.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-saved-view.h"
#include "tonari-sharing.h"
#include "tonari-told-to-family.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

/* Makes a row of that type and writes it with what the block fills in. */
#define INSERT(writer, prefix, row, error) tonari_demo_writer_insert (writer, &prefix##_entity, row, error)

/* What stands beside one case while it is written. */
typedef struct
{
  TonariDemoWriter *writer;
  gint64 case_id;
  guint place;
  TonariCase *row;
  TonariRelative *relative;
  gint64 organisation;
} Beside;

static TonariDate
days_ago (const Beside *self, int days)
{
  return tonari_date_from_day (self->writer->options->today - days);
}

static gint64
staff_of (const Beside *self, guint place)
{
  return self->writer->staff[(self->place + place) % (TONARI_DEMO_N_STAFF - 1)];
}

static gboolean
write_intake (Beside *self, GError **error)
{
  g_autoptr (TonariIntake) row = tonari_intake_new ();
  gboolean is_open = self->place == 8;

  row->case_id = self->case_id;
  row->at.date = self->row->intake;
  row->at.minute = 10 * 60;
  row->method = self->place % 2 == 0 ? TONARI_METHOD_PHONE : TONARI_METHOD_OFFICE;
  row->staff = staff_of (self, 0);
  if (self->relative != NULL)
    {
      row->caller = self->relative->person;
      row->relative = self->relative->row.id;
      row->caller_relation = g_strdup (self->relative->relation);
    }
  row->heard_from = g_strdup (self->row->heard_from);
  row->referred_by = g_strdup (self->row->referred_by);
  row->concern = g_strdup (self->row->concern);
  row->wishes = g_strdup ("まずは家の中で普通に話せるようになりたい。");
  row->household = g_strdup ("両親と三人で暮らしている。");
  row->onset = self->row->onset;
  row->outing = (TonariOuting) (self->place % 4);
  row->close_ties_outside = self->place % 3 == 0   ? TONARI_CLOSE_TIES_NONE
                            : self->place % 3 == 1 ? TONARI_CLOSE_TIES_SOME
                                                   : TONARI_CLOSE_TIES_UNKNOWN;
  row->daily_life = g_strdup ("昼過ぎに起き、夜は自分の部屋で過ごす。食事は一日二回。");
  row->history = g_strdup (self->row->history);
  row->psychiatric_care = (TonariPsychiatricCare) ((self->place + 1) % 4);
  row->strengths = g_strdup ("家の用事を頼むと、時間はかかるがしてくれる。");
  if (!is_open)
    {
      row->answer = g_strdup ("来てくださったことをねぎらい、これからの進め方をお話しした。");
      row->next = (TonariIntakeNext) (self->place % 5);
      row->next_text = g_strdup ("二週間後にもう一度お会いする。");
      row->finished_on = self->row->intake;
    }

  return INSERT (self->writer, tonari_intake, row, error);
}

static gboolean
write_assessments (Beside *self, GError **error)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (TonariAssessment) row = tonari_assessment_new ();

      row->case_id = self->case_id;
      row->date = days_ago (self, i == 0 ? 700 : 120);
      row->staff = staff_of (self, 0);
      row->upbringing = g_strdup ("小さいころは外で遊ぶのが好きだった。転校が二度あった。");
      row->extent = g_strdup (i == 0 ? "家族のいない時間に台所へ出てくる。" : "夕食の席に週に一、二度つく。");
      row->family_relations = g_strdup ("母とは用件のやりとりがある。父とは顔を合わせない。");
      row->family_state = g_strdup (i == 0 ? "先のことを考えると眠れない日がある。"
                                           : "教室で話せる人ができ、気持ちが少し楽になった。");
      if (i > 0)
        {
          row->mental_state = g_strdup ("眠りの乱れはあるが、受け答えは落ち着いている。");
          row->consulted_before = g_strdup ("学校の相談室。卒業とともに途切れた。");
          row->surroundings_side = g_strdup ("近所の目が気になり、昼は出にくい。");
        }
      row->family_can = g_strdup ("毎朝、返事がなくても声をかけている。");
      row->family_wants_help = g_strdup ("親の具合が悪いときの買い物。");
      if (!INSERT (self->writer, tonari_assessment, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_trail (Beside *self, GError **error)
{
  static const struct
  {
    int days;
    TonariTrailMotivation motivation;
    TonariTrailConnection connection;
  } steps[] = {
    { 1400, TONARI_TRAIL_MOTIVATION_UNKNOWN, TONARI_TRAIL_CONNECTION_ISOLATION },
    { 1000, TONARI_TRAIL_MOTIVATION_DESPAIR, TONARI_TRAIL_CONNECTION_FAMILY },
    { 600, TONARI_TRAIL_MOTIVATION_CONFLICT, TONARI_TRAIL_CONNECTION_ONE_SUPPORTER },
    { 300, TONARI_TRAIL_MOTIVATION_HOPE, TONARI_TRAIL_CONNECTION_TEAM_AND_PEERS },
    { 200, TONARI_TRAIL_MOTIVATION_CONFLICT, TONARI_TRAIL_CONNECTION_ONE_SUPPORTER },
    { 30, TONARI_TRAIL_MOTIVATION_JOY_OF_HELPING, TONARI_TRAIL_CONNECTION_SOCIETY },
    { 10, TONARI_TRAIL_MOTIVATION_HOPE, TONARI_TRAIL_CONNECTION_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (TonariTrailStep) row = tonari_trail_step_new ();

      row->case_id = self->case_id;
      row->date = days_ago (self, steps[i].days);
      row->motivation = steps[i].motivation;
      row->connection = steps[i].connection;
      if (!INSERT (self->writer, tonari_trail_step, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_visit_steps (Beside *self, GError **error)
{
  static const char *const techniques[] = { "1-1", "1-2", "2-1", "3-1" };

  for (guint i = 0; i < G_N_ELEMENTS (techniques); i++)
    {
      g_autoptr (TonariVisitStep) row = tonari_visit_step_new ();

      row->case_id = self->case_id;
      row->technique = g_strdup (techniques[i]);
      row->date = days_ago (self, 500 - (int) i * 90);
      row->staff = staff_of (self, 0);
      if (!INSERT (self->writer, tonari_visit_step, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_plan (Beside *self, GError **error)
{
  g_autoptr (TonariPlan) row = tonari_plan_new ();

  row->case_id = self->case_id;
  row->date = days_ago (self, 150);
  row->made_with = g_strdup ("本人、母");
  row->person_wishes = g_strdup ("夜に散歩ができたらいい。人には急かされたくない。");
  row->person_part = g_strdup ("気が向いた夜に、家のまわりを一周してみる。");
  row->family_wishes = g_strdup ("顔を見て話せる時間がほしい。");
  row->family_part = g_strdup ("出かけた日も出かけなかった日も、いつもどおりに迎える。");
  row->our_part = g_strdup ("月に一度うかがう。会えない日は短い手紙を置いていく。");
  row->staff = staff_of (self, 0);
  row->review_on = days_ago (self, -30);

  return INSERT (self->writer, tonari_plan, row, error);
}

static gboolean
write_told (Beside *self, gint64 organisation, GError **error)
{
  g_autoptr (TonariConsentForm) form = tonari_consent_form_new ();
  g_autoptr (TonariReferralLetter) letter = tonari_referral_letter_new ();
  g_autoptr (TonariSharing) agreed = tonari_sharing_new ();
  g_autoptr (TonariSharing) urgent = tonari_sharing_new ();
  /* One of them was written lately, and nobody has answered it yet. */
  gboolean waits = self->place == 3;
  int written = waits ? 21 : 395;

  form->case_id = self->case_id;
  form->given_by = self->row->person;
  form->date = days_ago (self, 400);
  form->what = g_strdup ("これまでの経過と、連絡のとり方");
  form->purpose = g_strdup ("体の具合をみてもらうため");
  form->to_whom = g_strdup ("受付の担当の方");
  form->organisation = organisation;
  form->until_on = days_ago (self, -330);
  if (!INSERT (self->writer, tonari_consent_form, form, error))
    return FALSE;

  letter->case_id = self->case_id;
  letter->consent_form = form->row.id;
  letter->organisation = organisation;
  letter->date = days_ago (self, written);
  letter->receiver = g_strdup ("受付の担当の方");
  letter->text = g_strdup ("待合室が苦手とのことです。静かな時間にご案内いただけると助かります。");
  if (!waits)
    {
      letter->answer_on = days_ago (self, 380);
      letter->answer = g_strdup ("水曜の午後なら空いているとのお返事。");
    }
  letter->staff = staff_of (self, 0);
  if (!INSERT (self->writer, tonari_referral_letter, letter, error))
    return FALSE;

  agreed->case_id = self->case_id;
  agreed->date = days_ago (self, written);
  agreed->organisation = organisation;
  agreed->to_whom = g_strdup ("受付の担当の方");
  agreed->what = g_strdup ("これまでの経過");
  agreed->consent_form = form->row.id;
  agreed->staff = staff_of (self, 0);
  urgent->case_id = self->case_id;
  urgent->date = days_ago (self, 800);
  urgent->to_whom = g_strdup ("救急の窓口");
  urgent->what = g_strdup ("住まいと連絡先");
  urgent->basis = TONARI_SHARING_BASIS_EMERGENCY;
  urgent->grounds = g_strdup ("二日食べていないと家族から電話があり、命にかかわると判断した。");
  urgent->staff = staff_of (self, 0);

  return INSERT (self->writer, tonari_sharing, agreed, error) &&
         INSERT (self->writer, tonari_sharing, urgent, error);
}

static gboolean
write_crisis_card (Beside *self, GError **error)
{
  g_autoptr (TonariCrisisCard) row = tonari_crisis_card_new ();

  row->case_id = self->case_id;
  row->signs = g_strdup ("食事に手をつけない日が続く。物音が夜どおし続く。");
  row->agreed = g_strdup ("無理に部屋へ入らない。まず電話で知らせる。");
  row->calms = g_strdup ("一人になれる時間。好きな音楽。");
  row->safe_place = g_strdup ("母は妹の家へ。");
  row->to_call = g_strdup ("1 このセンター（平日の昼）\n2 夜間の相談電話\n3 119");
  row->agreed_on = days_ago (self, 200);

  return INSERT (self->writer, tonari_crisis_card, row, error);
}

static gboolean
write_handover (Beside *self, GError **error)
{
  g_autoptr (TonariHandover) row = tonari_handover_new ();

  row->case_id = self->case_id;
  row->date = days_ago (self, 230);
  row->from_staff = self->writer->staff[TONARI_DEMO_N_STAFF - 1];
  row->to_staff = self->row->key_worker;
  row->sheet = g_strdup ("急がないこと。訪問の前の日に手紙を入れておくと、当日の構えが違う。");
  row->introduced_on = days_ago (self, 215);

  return INSERT (self->writer, tonari_handover, row, error);
}

static gboolean
write_family (Beside *self, GError **error)
{
  g_autoptr (TonariRelativeRole) role = tonari_relative_role_new ();
  g_autoptr (TonariToldToFamily) told = tonari_told_to_family_new ();

  told->case_id = self->case_id;
  told->table_name = g_strdup ("plans");
  told->row_id = 1;
  told->allowed_on = days_ago (self, 140);
  if (!INSERT (self->writer, tonari_told_to_family, told, error))
    return FALSE;
  if (self->relative == NULL)
    return TRUE;

  role->relative = self->relative->row.id;
  role->role = g_strdup ("毎日の声かけ");
  role->start_on = days_ago (self, 900);

  return INSERT (self->writer, tonari_relative_role, role, error);
}

static gboolean
write_news (Beside *self, GError **error)
{
  g_autoptr (GPtrArray) periods =
      tonari_store_list (self->writer->db, &tonari_watching_entity, "case_id", self->case_id, error);

  if (periods == NULL)
    return FALSE;
  for (guint i = 0; i < periods->len; i++)
    {
      const TonariWatching *period = g_ptr_array_index (periods, i);

      for (guint way = 0; way < 2; way++)
        {
          g_autoptr (TonariNews) row = tonari_news_new ();

          row->case_id = self->case_id;
          row->watching = period->row.id;
          row->partner = g_strdup (period->partner);
          row->date = days_ago (self, way == 0 ? 60 : 58);
          row->way = (TonariNewsWay) way;
          row->text = g_strdup (way == 0 ? "週に二度、変わりなく顔を出しているとのこと。"
                                         : "こちらも変わりないとお伝えした。");
          if (way == 0)
            row->next_on = days_ago (self, -5);
          if (!INSERT (self->writer, tonari_news, row, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
write_case_kinds (Beside *self, GError **error)
{
  if (!write_intake (self, error) || !write_family (self, error) || !write_news (self, error))
    return FALSE;
  if (self->place % 2 == 0 && (!write_assessments (self, error) || !write_plan (self, error)))
    return FALSE;
  if (self->place % 3 == 0 && (!write_trail (self, error) || !write_visit_steps (self, error) ||
                               !write_told (self, self->organisation, error)))
    return FALSE;
  if (self->place % 4 == 0 && !write_crisis_card (self, error))
    return FALSE;
  if (self->place % 5 == 0 && !write_handover (self, error))
    return FALSE;

  return TRUE;
}

static gboolean
write_office_kinds (TonariDemoWriter *writer, gint64 person, gint64 other, GError **error)
{
  static const struct
  {
    TonariMethod method;
    const char *title;
    const char *text;
  } templates[] = {
    { TONARI_METHOD_PHONE, "定期の電話", "最近の様子：\n困っていること：\n次の約束：" },
    { TONARI_METHOD_VISIT, "訪問", "行く前に聞いたこと：\n会えた人と様子：\n帰るときの言葉：" },
    { TONARI_METHOD_VISIT_UNMET, "会えなかった訪問", "声をかけたこと：\n置いてきたもの：" },
  };
  g_autoptr (TonariSavedView) view = tonari_saved_view_new ();
  g_autoptr (TonariMerge) merge = tonari_merge_new ();

  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      g_autoptr (TonariRecordTemplate) row = tonari_record_template_new ();

      row->method = templates[i].method;
      row->title = g_strdup (templates[i].title);
      row->text = g_strdup (templates[i].text);
      row->position = i + 1;
      if (!INSERT (writer, tonari_record_template, row, error))
        return FALSE;
    }

  view->name = g_strdup ("見守り中");
  g_strfreev (view->columns);
  view->columns = g_strsplit ("code,name,state,last-contact", ",", -1);
  g_strfreev (view->filters);
  view->filters = g_strsplit ("state=watching", ",", -1);
  view->sort = g_strdup ("last-contact");
  view->position = 1;
  if (!INSERT (writer, tonari_saved_view, view, error))
    return FALSE;

  /* Two who looked like one, and were told apart again. */
  merge->kind = TONARI_MERGE_KIND_PERSON;
  merge->kept = person;
  merge->gone = other;
  merge->date = tonari_date_from_day (writer->options->today - 90);
  merge->moved = g_strdup ("[]");
  merge->before = g_strdup ("{}");
  merge->parted_on = tonari_date_from_day (writer->options->today - 89);
  merge->staff = writer->staff[0];

  return INSERT (writer, tonari_merge, merge, error);
}

gboolean
tonari_demo_beside_write (TonariDemoWriter *writer, const gint64 *cases, guint n_cases, GError **error)
{
  gint64 persons[2] = { 0 };

  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (TonariCase) row = tonari_store_get (writer->db, &tonari_case_entity, cases[i], error);
      g_autoptr (GPtrArray) relatives = NULL;
      Beside beside = { writer, cases[i], i, row, NULL, 0 };
      gint64 *organisation = g_hash_table_lookup (writer->organisations, "こもれび診療所");

      if (row == NULL)
        return FALSE;
      if (organisation != NULL)
        beside.organisation = *organisation;
      relatives = tonari_store_list (writer->db, &tonari_relative_entity, "case_id", cases[i], error);
      if (relatives == NULL)
        return FALSE;
      if (relatives->len > 0)
        beside.relative = g_ptr_array_index (relatives, 0);
      if (!write_case_kinds (&beside, error))
        return FALSE;
      if (i < G_N_ELEMENTS (persons))
        persons[i] = row->person;
    }

  return persons[1] == 0 || write_office_kinds (writer, persons[0], persons[1], error);
}
