/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-progress.h"

#include "tonari-prerequisites.h"

/* What one session has given somebody of one theme. */
typedef enum
{
  SHARE_NOTHING,
  SHARE_TO_COME,
  SHARE_ATTENDED,
  SHARE_MADE_UP,
} Share;

TonariElsewhere *
tonari_elsewhere_new (void)
{
  return g_new0 (TonariElsewhere, 1);
}

void
tonari_elsewhere_free (TonariElsewhere *self)
{
  if (self == NULL)
    return;

  g_free (self->module);
  g_free (self->class_title);
  g_free (self);
}

gboolean
tonari_credit_is_credited (TonariCredit credit)
{
  return credit == TONARI_CREDIT_ATTENDED || credit == TONARI_CREDIT_MADE_UP ||
         credit == TONARI_CREDIT_ELSEWHERE;
}

static gboolean
is_to_come (const TonariSession *session, int today)
{
  return session->status == TONARI_SESSION_STATUS_PLANNED &&
         (!tonari_date_is_known (session->date) || tonari_date_last (session->date) >= today);
}

static gboolean
has_session_to_come (const TonariClassSheet *sheet, int today)
{
  for (guint i = 0; i < sheet->sessions->len; i++)
    if (is_to_come (g_ptr_array_index (sheet->sessions, i), today))
      return TRUE;

  return FALSE;
}

static const TonariSessionThemes *
find_other (const TonariClassSheet *sheet, gint64 session)
{
  for (guint i = 0; i < sheet->make_up_sessions->len; i++)
    {
      const TonariSessionThemes *other = g_ptr_array_index (sheet->make_up_sessions, i);

      if (other->session->row.id == session)
        return other;
    }

  return NULL;
}

static gboolean
is_among (const char *const *themes, const char *uid)
{
  return themes[0] == NULL || (uid != NULL && g_strv_contains (themes, uid));
}

/* Sessions are looked up again and again for a few dozen people, which is nothing beside reading them. */
static Share
share_of_session (const TonariClassSheet *sheet,
                  const TonariAttendance *mark,
                  gint64 session,
                  const TonariModule *module,
                  int today,
                  TonariModuleCredit *found)
{
  const TonariSessionThemes *other = find_other (sheet, session);
  const TonariSession *where = other != NULL ? other->session : tonari_class_sheet_session (sheet, session);
  g_auto (GStrv) themes = NULL;

  /* Somewhere the book no longer knows: what was noted is believed. */
  if (where == NULL)
    {
      found->date = mark->make_up_on;
      return SHARE_MADE_UP;
    }
  themes = tonari_class_sheet_session_themes (sheet, session);
  if (where->status == TONARI_SESSION_STATUS_CANCELLED ||
      !is_among ((const char *const *) themes, module->uid))
    return SHARE_NOTHING;

  found->session = where->row.id;
  found->number = where->number;
  found->date = where->date;
  found->class_title = other != NULL ? other->class_title : NULL;

  /* Planned without a day yet: it lies ahead. */
  return where->status == TONARI_SESSION_STATUS_PLANNED &&
                 (!tonari_date_is_known (where->date) || tonari_date_first (where->date) > today)
             ? SHARE_TO_COME
             : SHARE_MADE_UP;
}

static Share
share_of_make_up (const TonariClassSheet *sheet,
                  const TonariAttendance *mark,
                  const TonariModule *module,
                  int today,
                  TonariModuleCredit *found)
{
  const TonariMakeUp *make_up = tonari_class_sheet_make_up (sheet, mark->row.id);

  if (mark->make_up_session != 0 && (make_up == NULL || make_up->way != TONARI_MAKE_UP_WAY_ALONE))
    return share_of_session (sheet, mark, mark->make_up_session, module, today, found);
  if (make_up != NULL && !is_among ((const char *const *) make_up->modules, module->uid))
    return SHARE_NOTHING;

  found->session = 0;
  found->number = TONARI_INT_UNKNOWN;
  found->date = mark->make_up_on;
  if (make_up != NULL && tonari_date_is_known (make_up->at.date))
    found->date = make_up->at.date;

  return tonari_date_first (found->date) > today ? SHARE_TO_COME : SHARE_MADE_UP;
}

static Share
share_of (const TonariClassSheet *sheet,
          const TonariSession *session,
          gint64 enrolment,
          const TonariModule *module,
          int today,
          TonariModuleCredit *found)
{
  const TonariAttendance *mark = tonari_class_sheet_mark (sheet, session->row.id, enrolment);
  TonariAttendanceState state = mark != NULL ? mark->state : TONARI_ATTENDANCE_STATE_UNMARKED;

  if (state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    return share_of_make_up (sheet, mark, module, today, found);

  found->session = session->row.id;
  found->number = session->number;
  found->date = session->date;
  if (tonari_attendance_state_is_present (state))
    return SHARE_ATTENDED;

  /* Who has said that they will be absent is not counted on. */
  return state == TONARI_ATTENDANCE_STATE_UNMARKED && is_to_come (session, today) ? SHARE_TO_COME
                                                                                  : SHARE_NOTHING;
}

static void
take_place (TonariModuleCredit *credit, const TonariModuleCredit *found)
{
  credit->session = found->session;
  credit->number = found->number;
  credit->date = found->date;
  credit->class_title = found->class_title;
}

/* The last day on which something was gone through, or else the next on which it will be. */
static gboolean
is_wanted (const TonariModuleCredit *credit,
           const TonariModuleCredit *found,
           gboolean is_first,
           gboolean latest)
{
  int order;

  if (is_first)
    return TRUE;
  order = tonari_date_compare (found->date, credit->date);

  return latest ? order >= 0 : order < 0;
}

static void
reckon_here (const TonariClassSheet *sheet,
             const TonariEnrolment *enrolment,
             int today,
             TonariModuleCredit *credit)
{
  g_autoptr (GPtrArray) sessions = tonari_class_sheet_module_sessions (sheet, credit->module->row.id);
  TonariModuleCredit next = { 0 };
  guint done = 0;
  guint made_up = 0;
  guint to_come = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      TonariModuleCredit found = { .number = TONARI_INT_UNKNOWN };
      Share share =
          share_of (sheet, g_ptr_array_index (sessions, i), enrolment->row.id, credit->module, today, &found);

      if (share == SHARE_ATTENDED || share == SHARE_MADE_UP)
        {
          if (is_wanted (credit, &found, done == 0, TRUE))
            take_place (credit, &found);
          done++;
          made_up += share == SHARE_MADE_UP ? 1 : 0;
        }
      else if (share == SHARE_TO_COME)
        {
          if (is_wanted (&next, &found, to_come == 0, FALSE))
            take_place (&next, &found);
          to_come++;
        }
    }

  /* Nothing more comes for those who have left or whose course has been closed for them. */
  if (enrolment->status == TONARI_ENROLMENT_STATUS_LEFT)
    to_come = 0;
  if (sessions->len > 0 && done == sessions->len)
    credit->credit = made_up > 0 ? TONARI_CREDIT_MADE_UP : TONARI_CREDIT_ATTENDED;
  else if (done > 0)
    credit->credit = TONARI_CREDIT_PARTLY;
  else if (to_come > 0)
    {
      credit->credit = TONARI_CREDIT_PLANNED;
      take_place (credit, &next);
    }
  credit->to_come = to_come > 0 && done + to_come == sessions->len;
}

static void
reckon_elsewhere (const GPtrArray *elsewhere, gint64 person, TonariModuleCredit *credit)
{
  for (guint i = 0; elsewhere != NULL && i < elsewhere->len; i++)
    {
      const TonariElsewhere *other = g_ptr_array_index (elsewhere, i);

      if (other->person != person || credit->module->uid == NULL ||
          g_strcmp0 (other->module, credit->module->uid) != 0)
        continue;
      credit->credit = TONARI_CREDIT_ELSEWHERE;
      credit->to_come = FALSE;
      credit->session = other->session;
      credit->number = TONARI_INT_UNKNOWN;
      credit->date = other->date;
      credit->class_title = other->class_title;
      return;
    }
}

TonariProgress *
tonari_progress_new (const TonariClassSheet *sheet,
                     const TonariParticipant *participant,
                     const GPtrArray *elsewhere,
                     int today)
{
  TonariProgress *self;
  guint within_reach = 0;

  g_return_val_if_fail (sheet != NULL && participant != NULL, NULL);

  self = g_new0 (TonariProgress, 1);
  self->participant = participant;
  self->modules = g_array_new (FALSE, FALSE, sizeof (TonariModuleCredit));
  for (guint i = 0; i < sheet->modules->len; i++)
    {
      TonariModuleCredit credit = { .module = g_ptr_array_index (sheet->modules, i),
                                    .number = TONARI_INT_UNKNOWN };

      reckon_here (sheet, participant->enrolment, today, &credit);
      if (!tonari_credit_is_credited (credit.credit))
        reckon_elsewhere (elsewhere, participant->enrolment->person, &credit);
      self->credited += tonari_credit_is_credited (credit.credit) ? 1 : 0;
      within_reach += credit.to_come && !tonari_credit_is_credited (credit.credit) ? 1 : 0;
      g_array_append_val (self->modules, credit);
    }

  self->needed = sheet->modules->len;
  if (sheet->aclass->needed_modules >= 0 && sheet->aclass->needed_modules < self->needed)
    self->needed = (guint) sheet->aclass->needed_modules;
  /* Where the facilitator has said that somebody completed, no count takes it back. */
  if (participant->enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED)
    self->outlook = TONARI_OUTLOOK_COMPLETED;
  else if (participant->enrolment->status == TONARI_ENROLMENT_STATUS_OBSERVER)
    self->outlook = TONARI_OUTLOOK_OBSERVES;
  else if (sheet->modules->len == 0 && has_session_to_come (sheet, today))
    self->outlook = participant->enrolment->status == TONARI_ENROLMENT_STATUS_LEFT
                        ? TONARI_OUTLOOK_CONTINUES
                        : TONARI_OUTLOOK_CAN_COMPLETE;
  else if (self->credited >= self->needed)
    self->outlook = TONARI_OUTLOOK_COMPLETED;
  else if (self->credited + within_reach >= self->needed)
    self->outlook = TONARI_OUTLOOK_CAN_COMPLETE;
  else
    self->outlook = TONARI_OUTLOOK_CONTINUES;

  return self;
}

void
tonari_progress_free (TonariProgress *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->modules, g_array_unref);
  g_free (self);
}

const TonariModuleCredit *
tonari_progress_credit (const TonariProgress *self, gint64 module)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (self->modules, TonariModuleCredit, i);

      if (credit->module->row.id == module)
        return credit;
    }

  return NULL;
}

GPtrArray *
tonari_progress_lacking (const TonariProgress *self)
{
  GPtrArray *lacking = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, lacking);

  for (guint i = 0; i < self->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (self->modules, TonariModuleCredit, i);

      if (!tonari_credit_is_credited (credit->credit))
        g_ptr_array_add (lacking, (gpointer) credit->module);
    }

  return lacking;
}

GPtrArray *
tonari_progress_lacking_before (const TonariProgress *self,
                                const TonariClassSheet *sheet,
                                const TonariModule *module)
{
  g_autoptr (GPtrArray) before = NULL;
  GPtrArray *lacking = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL && sheet != NULL && module != NULL, lacking);

  before = tonari_prerequisites_of (sheet->modules, module);
  for (guint i = 0; i < before->len; i++)
    {
      TonariModule *earlier = g_ptr_array_index (before, i);
      const TonariModuleCredit *credit = tonari_progress_credit (self, earlier->row.id);

      if (credit == NULL || !tonari_credit_is_credited (credit->credit))
        g_ptr_array_add (lacking, earlier);
    }

  return lacking;
}
