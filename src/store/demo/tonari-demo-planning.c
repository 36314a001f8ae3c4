/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-planning.h"

#include "tonari-call.h"
#include "tonari-closing-day.h"
#include "tonari-notice.h"
#include "tonari-preparation.h"
#include "tonari-session-guest.h"
#include "tonari-session-part.h"
#include "tonari-session.h"

/* The run sheet of every session, as its text says: 15+20+5+45+5. */
static const struct
{
  gint64 minutes;
  const char *title;
  int staff;
} parts[] = {
  { 15, "近況", 0 }, { 20, "学び", 0 }, { 5, "休憩", -1 }, { 45, "話しあい", 1 }, { 5, "今日のひとこと", 0 },
};

/* What the next session needs, and whether it is seen to. */
static const struct
{
  TonariPreparationKind kind;
  const char *text;
  gint64 copies;
  gboolean done;
} things[] = {
  { TONARI_PREPARATION_KIND_MATERIAL, "言いかえの例", TONARI_INT_UNKNOWN, TRUE },
  { TONARI_PREPARATION_KIND_COPY, "場面カード", 15, FALSE },
  { TONARI_PREPARATION_KIND_ROOM, "二階の部屋の鍵、いすを輪に", TONARI_INT_UNKNOWN, TRUE },
  { TONARI_PREPARATION_KIND_ONLINE, "オンラインの入り方をお知らせする", TONARI_INT_UNKNOWN, FALSE },
  { TONARI_PREPARATION_KIND_GUEST, "お話しくださる方の飲みものと席", TONARI_INT_UNKNOWN, FALSE },
  { TONARI_PREPARATION_KIND_OTHER, "名札", TONARI_INT_UNKNOWN, TRUE },
};

/* One guest a session, from the first; each has answered otherwise. */
static const struct
{
  const char *name;
  const char *organisation;
  const char *topic;
  TonariAnswer answer;
  gint64 fee;
} guests[] = {
  { NULL },
  { "こだちさん（架空）", "家族会みずたまり（架空）", "家でのひとこと", TONARI_ANSWER_NOT_NOW, 5000 },
  { NULL },
  { "しらべさん（架空）", "家族会みずたまり（架空）", "待っているあいだのこと", TONARI_ANSWER_ACCEPTED,
    5000 },
  { "ゆづるさん（架空）", "当事者の会つきあかり", "断れる誘いのありがたさ", TONARI_ANSWER_THINKING, 5000 },
  { "訪問看護の方", "訪問看護かもめ", "訪問のはじめの一歩", TONARI_ANSWER_NONE, TONARI_INT_UNKNOWN },
};

gboolean
tonari_demo_planning_write_closing_days (TonariDemoWriter *writer, GError **error)
{
  int today = writer->options->today;
  int year = tonari_date_fiscal_year (today);
  g_autoptr (TonariClosingDay) new_year = tonari_closing_day_new ();
  g_autoptr (TonariClosingDay) inspection = tonari_closing_day_new ();

  new_year->start_on = tonari_date_new (year, 12, 29);
  new_year->end_on = tonari_date_new (year + 1, 1, 3);
  new_year->yearly = TRUE;
  new_year->text = g_strdup ("年末年始");
  inspection->start_on = tonari_date_from_day (today + 25);
  inspection->text = g_strdup ("建物の点検");

  return tonari_demo_writer_insert (writer, &tonari_closing_day_entity, new_year, error) &&
         tonari_demo_writer_insert (writer, &tonari_closing_day_entity, inspection, error);
}

static gboolean
write_call (TonariDemoCourse *course, GError **error)
{
  const TonariDemoSession *first = tonari_demo_course_session (course, 0);
  g_autoptr (TonariCall) row = tonari_call_new ();

  row->class_id = course->class_id;
  row->start_on = tonari_date_from_day (first->date.day - 60);
  row->end_on = tonari_date_from_day (first->date.day - 10);
  row->where_told = g_strdup ("市の広報、こもれび診療所、町の図書館のちらし");
  row->text = g_strdup ("ご家族のための教室です。聴くだけでも、途中からでも、お越しいただけます。");
  return tonari_demo_writer_insert (course->writer, &tonari_call_entity, row, error);
}

static gboolean
write_parts (TonariDemoCourse *course, const TonariDemoSession *session, GError **error)
{
  TonariDemoWriter *writer = course->writer;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (TonariSessionPart) row = tonari_session_part_new ();

      row->session = session->id;
      row->position = i + 1;
      row->minutes = parts[i].minutes;
      row->title = g_strdup (parts[i].title);
      if (parts[i].staff >= 0)
        row->staff = writer->staff[parts[i].staff];
      if (!tonari_demo_writer_insert (writer, &tonari_session_part_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_preparations (TonariDemoCourse *course, const TonariDemoSession *session, GError **error)
{
  TonariDemoWriter *writer = course->writer;

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      g_autoptr (TonariPreparation) row = tonari_preparation_new ();

      row->session = session->id;
      row->position = i + 1;
      row->kind = things[i].kind;
      row->text = g_strdup (things[i].text);
      row->copies = things[i].copies;
      row->owner = writer->staff[i % 3];
      row->done = things[i].done;
      if (!tonari_demo_writer_insert (writer, &tonari_preparation_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_guest (TonariDemoCourse *course, guint index, GError **error)
{
  const TonariDemoSession *session = tonari_demo_course_session (course, index);
  g_autoptr (TonariSessionGuest) row = NULL;

  if (index >= G_N_ELEMENTS (guests) || guests[index].name == NULL)
    return TRUE;

  row = tonari_session_guest_new ();
  row->session = session->id;
  row->name = g_strdup (guests[index].name);
  row->organisation = g_strdup (guests[index].organisation);
  row->topic = g_strdup (guests[index].topic);
  row->contact = tonari_demo_writer_phone (course->writer);
  row->answer = guests[index].answer;
  row->fee = guests[index].fee;
  if (row->answer != TONARI_ANSWER_NONE)
    row->asked_on = tonari_date_from_day (session->date.day - 45);
  return tonari_demo_writer_insert (course->writer, &tonari_session_guest_entity, row, error);
}

/* All were told of the cancelled session; of the moved one every third is still to be told. */
static gboolean
write_notices (TonariDemoCourse *course, guint index, TonariNoticeReason reason, GError **error)
{
  const TonariDemoSession *session = tonari_demo_course_session (course, index);
  int today = course->writer->options->today;
  int told = reason == TONARI_NOTICE_REASON_CANCELLED ? session->date.day - 1 : today - 1;

  for (guint i = 0; i < course->participants->len; i++)
    {
      const TonariDemoParticipant *participant = tonari_demo_course_participant (course, i);
      g_autoptr (TonariNotice) row = NULL;

      if (participant->status != TONARI_ENROLMENT_STATUS_ENROLLED &&
          participant->status != TONARI_ENROLMENT_STATUS_OBSERVER)
        continue;
      row = tonari_notice_new ();
      row->session = session->id;
      row->enrolment = participant->id;
      row->reason = reason;
      if (reason == TONARI_NOTICE_REASON_CANCELLED || i % 3 != 2)
        {
          row->told_on = tonari_date_from_day (told);
          row->staff = course->writer->staff[i % 3];
        }
      if (!tonari_demo_writer_insert (course->writer, &tonari_notice_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

/* The session after the next one was moved by a day; the cancelled one says so itself. */
static gboolean
write_changes (TonariDemoCourse *course, GError **error)
{
  guint planned = 0;

  for (guint i = 0; i < course->sessions->len; i++)
    {
      TonariSessionStatus status = tonari_demo_course_session (course, i)->status;

      planned += status == TONARI_SESSION_STATUS_PLANNED ? 1 : 0;
      if (status == TONARI_SESSION_STATUS_CANCELLED &&
          !write_notices (course, i, TONARI_NOTICE_REASON_CANCELLED, error))
        return FALSE;
      if (status == TONARI_SESSION_STATUS_PLANNED && planned == 2 &&
          !write_notices (course, i, TONARI_NOTICE_REASON_MOVED, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_demo_planning_write (TonariDemoCourse *course, GError **error)
{
  gboolean is_next = TRUE;

  if (!write_call (course, error))
    return FALSE;
  for (guint i = 0; i < course->sessions->len; i++)
    {
      const TonariDemoSession *session = tonari_demo_course_session (course, i);

      if (!write_parts (course, session, error))
        return FALSE;
      if (course->edition == TONARI_EDITION_PRACTICAL && !write_guest (course, i, error))
        return FALSE;
      if (session->status == TONARI_SESSION_STATUS_PLANNED && is_next)
        {
          is_next = FALSE;
          if (!write_preparations (course, session, error))
            return FALSE;
        }
    }

  return write_changes (course, error);
}
