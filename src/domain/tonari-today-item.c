/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-item.h"

#include <glib/gi18n-lib.h>

#include "tonari-enums.h"

static const TonariWord kinds[] = {
  { TONARI_TODAY_APPOINTMENT, "appointment", NC_ ("today", "Appointment"), "約束" },
  { TONARI_TODAY_SESSION, "session", NC_ ("today", "Class"), "家族教室" },
  { TONARI_TODAY_TO_CONTACT, "to_contact", NC_ ("today", "Perhaps time to get in touch"),
    "そろそろ連絡したい方" },
  { TONARI_TODAY_FOLLOW_UP, "follow_up", NC_ ("today", "To look after"), "その後を見たい方" },
  { TONARI_TODAY_UNMARKED, "unmarked", NC_ ("today", "Roll call to complete"), "出欠が未記入の回" },
  { TONARI_TODAY_CONCERN, "concern", NC_ ("today", "To keep in mind"), "気にかけたい方" },
  { TONARI_TODAY_NOTICE, "notice", NC_ ("today", "To be told of a change"), "変更を伝えたい方" },
  { TONARI_TODAY_REVIEW, "session_review", NC_ ("today", "Session to look back at"), "ふりかえりたい回" },
  { TONARI_TODAY_CLASS_FOLLOW_UP, "class_follow_up", NC_ ("today", "Some months after a course"),
    "修了後のフォロー|修了後のたより" },
  { TONARI_TODAY_PREPARATION, "preparation", NC_ ("today", "To prepare"), "準備するもの" },
  { TONARI_TODAY_WITHOUT_INTAKE, "lacking_intake", NC_ ("today", "Without an intake"), "受付がまだの方" },
  { TONARI_TODAY_UNMET, "unmet", NC_ ("today", "Visit without meeting"), "会えなかった訪問" },
  { TONARI_TODAY_DECISION, "decision", NC_ ("today", "Decided in a meeting"), "会議で決まったこと" },
  { TONARI_TODAY_INTRODUCTION, "introduction", NC_ ("today", "To be introduced after a hand-over"),
    "引継のあとの顔合わせ" },
  { TONARI_TODAY_UNFINISHED_INTAKE, "unfinished_intake", NC_ ("today", "Intake begun"), "書きかけの受付" },
  { TONARI_TODAY_NEWS, "watching", NC_ ("today", "News to ask for"), "様子を聞きたいところ" },
  { TONARI_TODAY_LOOK_BACK, "review", NC_ ("today", "To look back at"), "見直し" },
  { TONARI_TODAY_PLAN, "plan", NC_ ("today", "Plan to look at again"), "計画の見直し" },
  { TONARI_TODAY_FAMILY_ONLY, "family_only", NC_ ("today", "The person not met yet"),
    "本人とまだ会えていない（支援の見直し）" },
  { TONARI_TODAY_MOTHER_ONLY, "mother_only", NC_ ("today", "Only the mother has come"),
    "母とだけ会っている" },
  { TONARI_TODAY_BIRTHDAY, "birthday", NC_ ("today", "Birthday"), "誕生日" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == TONARI_N_TODAY_KINDS);

const TonariWords tonari_today_kind_words = { "today_kind", "today", kinds, G_N_ELEMENTS (kinds) };

TonariTodayItem *
tonari_today_item_new (void)
{
  TonariTodayItem *self = g_new0 (TonariTodayItem, 1);

  self->moment = TONARI_MOMENT_UNKNOWN;
  return self;
}

void
tonari_today_item_free (TonariTodayItem *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->detail);
  g_free (self->promise);
  g_free (self);
}

gint64
tonari_case_interval (int state, gint64 own)
{
  /* A closed life is not called back, whatever was agreed while it was open. */
  if (state == TONARI_CASE_STATE_KIND_CLOSED)
    return 0;
  if (own >= 0)
    return own;

  switch ((TonariCaseStateKind) state)
    {
    case TONARI_CASE_STATE_KIND_CONSULTING:
      return 14;
    case TONARI_CASE_STATE_KIND_SUPPORTED:
    case TONARI_CASE_STATE_KIND_RETURNED:
      return 30;
    case TONARI_CASE_STATE_KIND_WATCHING:
    case TONARI_CASE_STATE_KIND_LOST_TOUCH:
      return 90;
    case TONARI_CASE_STATE_KIND_CLOSED:
    default:
      return 0;
    }
}
