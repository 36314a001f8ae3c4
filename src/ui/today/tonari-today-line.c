/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-line.h"

#include <glib/gi18n-lib.h>

#include "tonari-enums.h"

/* What the target of an action is made from. */
typedef enum
{
  NOTHING,
  CASE,
  CLASS,
  SESSION,
  ROW,
  RECORD_USUAL,
  RECORD_OFFICE,
  RECORD_LETTER,
  NEW_NEWS,
  NEW_LOOK_BACK,
  PLAN,
  DECISION,
} Target;

typedef struct
{
  TonariTodayGroup group;
  const char *title;
  const char *description;
  const char *step;
  const char *action;
  Target target;
  const char *open_action;
  Target open_target;
} Group;

static const Group groups[] = {
  { TONARI_TODAY_GROUP_APPOINTMENTS, N_ ("Appointments"), NULL, N_ ("Write the Record"), "win.record-case",
    RECORD_OFFICE, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_SESSIONS, N_ ("Classes"), NULL, N_ ("Roll Call"), "win.open-session", SESSION,
    "win.open-session-plan", SESSION },
  { TONARI_TODAY_GROUP_CRISES, N_ ("To Look After"), N_ ("After something hard: how are they now?"),
    N_ ("Write a Call"), "win.record-case", RECORD_USUAL, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_UNMET, N_ ("Visits Without Meeting"),
    N_ ("A letter or a memo may follow, if letters are welcome there."), N_ ("Write a Letter"),
    "win.record-case", RECORD_LETTER, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_UNMARKED, N_ ("Roll Calls to Complete"), NULL, N_ ("Complete"), "win.open-session",
    SESSION, "win.open-session", SESSION },
  /* Shown by a list of its own, which offers the next step. */
  { TONARI_TODAY_GROUP_CONCERNS, N_ ("People to Keep in Mind"), NULL, NULL, NULL, NOTHING, NULL, NOTHING },
  { TONARI_TODAY_GROUP_NOTICES, N_ ("To Be Told of a Change"), NULL, N_ ("Tell Them"), "win.open-notices",
    CLASS, "win.open-notices", CLASS },
  { TONARI_TODAY_GROUP_PREPARATIONS, N_ ("To Prepare"), NULL, N_ ("Prepare"), "win.open-session-plan",
    SESSION, "win.open-session-plan", SESSION },
  { TONARI_TODAY_GROUP_SESSION_REVIEWS, N_ ("Sessions to Look Back At"), NULL, N_ ("Look Back"),
    "win.open-session-plan", SESSION, "win.open-session-plan", SESSION },
  { TONARI_TODAY_GROUP_DECISIONS, N_ ("Decided in a Meeting"), NULL, N_ ("Done"), "today.done", ROW,
    "win.open-row", DECISION },
  { TONARI_TODAY_GROUP_INTRODUCTIONS, N_ ("To Be Introduced after a Hand-Over"),
    N_ ("Has the person or the family met who comes next?"), N_ ("Introduced"), "today.introduced", ROW,
    "win.open-case", CASE },
  { TONARI_TODAY_GROUP_INTAKES, N_ ("Intakes Begun"), NULL, N_ ("Go On Writing"), "win.open-intake-form", ROW,
    "win.open-intake-form", ROW },
  { TONARI_TODAY_GROUP_LACKING_INTAKE, N_ ("Without an Intake"), NULL, N_ ("Begin the Intake"),
    "win.open-intake-of-case", CASE, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_NEWS, N_ ("News to Ask For"), N_ ("Watched loosely; somebody there may know."),
    N_ ("Write the News"), "win.add-row", NEW_NEWS, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_REVIEWS, N_ ("To Look Back At"), N_ ("About half a year has passed."),
    N_ ("Look Back"), "win.add-row", NEW_LOOK_BACK, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_PLANS, N_ ("Plans to Look At Again"), NULL, N_ ("Open the Plan"), "win.open-row", PLAN,
    "win.open-case", CASE },
  { TONARI_TODAY_GROUP_CLASS_FOLLOW_UPS, N_ ("Some Months after a Course"), NULL, N_ ("Open the Class"),
    "win.open-class", CLASS, "win.open-class", CLASS },
  { TONARI_TODAY_GROUP_TO_CONTACT, N_ ("Perhaps Time to Get in Touch"),
    N_ ("It has been a while. Only a suggestion; whether and when is yours to judge."), N_ ("Write a Call"),
    "win.record-case", RECORD_USUAL, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_FAMILY_ONLY, N_ ("The Person Not Met Yet"),
    N_ ("For a year only the family was met. Time to look at the support together?"), N_ ("Write a Letter"),
    "win.record-case", RECORD_LETTER, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_MOTHER_ONLY, N_ ("Only the Mother Has Come"),
    N_ ("Perhaps somebody else would like to come along some time."), N_ ("Write a Call"), "win.record-case",
    RECORD_USUAL, "win.open-case", CASE },
  { TONARI_TODAY_GROUP_BIRTHDAYS, N_ ("Birthdays"), NULL, N_ ("Write a Letter"), "win.record-case",
    RECORD_LETTER, "win.open-case", CASE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (groups) == TONARI_N_TODAY_GROUPS);

typedef struct
{
  gint64 case_id;
  gint64 class_id;
  gint64 session;
  gint64 row;
} Rows;

static GVariant *
target_of (Target target, const Rows *rows)
{
  switch (target)
    {
    case CASE:
      return g_variant_new_int64 (rows->case_id);
    case CLASS:
      return g_variant_new_int64 (rows->class_id);
    case SESSION:
      return g_variant_new_int64 (rows->session);
    case ROW:
      return g_variant_new_int64 (rows->row);
    case RECORD_USUAL:
      return g_variant_new ("(xs)", rows->case_id, "phone");
    case RECORD_OFFICE:
      return g_variant_new ("(xs)", rows->case_id, "office");
    case RECORD_LETTER:
      return g_variant_new ("(xs)", rows->case_id, "letter");
    case NEW_NEWS:
      return g_variant_new ("(sx)", "watching_news", rows->case_id);
    case NEW_LOOK_BACK:
      return g_variant_new ("(sx)", "observations", rows->case_id);
    case PLAN:
      return g_variant_new ("(sx)", "plans", rows->row);
    case DECISION:
      return g_variant_new ("(sx)", "decisions", rows->row);
    case NOTHING:
    default:
      return NULL;
    }
}

static TonariTodayLine *
line_new (
    TonariTodayGroup group, const Rows *rows, const char *title, const char *detail, const char *promise)
{
  TonariTodayLine *self = g_new0 (TonariTodayLine, 1);
  const Group *how = &groups[group];
  GVariant *target = target_of (how->target, rows);
  GVariant *open_target = target_of (how->open_target, rows);

  self->group = group;
  self->case_id = rows->case_id;
  self->title = g_strdup (title);
  self->detail = g_strdup (detail);
  self->promise = g_strdup (promise);
  self->step = how->step;
  self->action = how->action;
  self->target = target != NULL ? g_variant_ref_sink (target) : NULL;
  /* A line of no case may have nothing to open. */
  self->open_action = how->open_target == CASE && rows->case_id == 0 ? NULL : how->open_action;
  self->open_target = open_target != NULL ? g_variant_ref_sink (open_target) : NULL;

  return self;
}

static void
step_into_intake (TonariTodayLine *self, gint64 enrolment)
{
  self->action = "win.open-intake";
  g_clear_pointer (&self->target, g_variant_unref);
  self->target = g_variant_ref_sink (g_variant_new_int64 (enrolment));
  self->open_action = self->action;
  g_clear_pointer (&self->open_target, g_variant_unref);
  self->open_target = g_variant_ref (self->target);
}

static TonariTodayGroup
group_of_item (TonariTodayKind kind)
{
  static const TonariTodayGroup of[] = {
    [TONARI_TODAY_APPOINTMENT] = TONARI_TODAY_GROUP_APPOINTMENTS,
    [TONARI_TODAY_SESSION] = TONARI_TODAY_GROUP_SESSIONS,
    [TONARI_TODAY_TO_CONTACT] = TONARI_TODAY_GROUP_TO_CONTACT,
    [TONARI_TODAY_FOLLOW_UP] = TONARI_TODAY_GROUP_CRISES,
    [TONARI_TODAY_UNMARKED] = TONARI_TODAY_GROUP_UNMARKED,
    [TONARI_TODAY_CONCERN] = TONARI_TODAY_GROUP_CONCERNS,
    [TONARI_TODAY_NOTICE] = TONARI_TODAY_GROUP_NOTICES,
    [TONARI_TODAY_REVIEW] = TONARI_TODAY_GROUP_SESSION_REVIEWS,
    [TONARI_TODAY_CLASS_FOLLOW_UP] = TONARI_TODAY_GROUP_CLASS_FOLLOW_UPS,
    [TONARI_TODAY_PREPARATION] = TONARI_TODAY_GROUP_PREPARATIONS,
    [TONARI_TODAY_WITHOUT_INTAKE] = TONARI_TODAY_GROUP_LACKING_INTAKE,
    [TONARI_TODAY_UNMET] = TONARI_TODAY_GROUP_UNMET,
    [TONARI_TODAY_DECISION] = TONARI_TODAY_GROUP_DECISIONS,
    [TONARI_TODAY_INTRODUCTION] = TONARI_TODAY_GROUP_INTRODUCTIONS,
    [TONARI_TODAY_UNFINISHED_INTAKE] = TONARI_TODAY_GROUP_INTAKES,
    [TONARI_TODAY_NEWS] = TONARI_TODAY_GROUP_NEWS,
    [TONARI_TODAY_LOOK_BACK] = TONARI_TODAY_GROUP_REVIEWS,
    [TONARI_TODAY_PLAN] = TONARI_TODAY_GROUP_PLANS,
    [TONARI_TODAY_FAMILY_ONLY] = TONARI_TODAY_GROUP_FAMILY_ONLY,
    [TONARI_TODAY_MOTHER_ONLY] = TONARI_TODAY_GROUP_MOTHER_ONLY,
    [TONARI_TODAY_BIRTHDAY] = TONARI_TODAY_GROUP_BIRTHDAYS,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (of) == TONARI_N_TODAY_KINDS);

  return of[kind];
}

TonariTodayLine *
tonari_today_line_from_item (const TonariTodayItem *item)
{
  const Rows rows = { item->case_id, item->class_id, item->session, item->row };
  TonariTodayLine *self =
      line_new (group_of_item (item->kind), &rows, item->title, item->detail, item->promise);

  self->moment = item->moment;
  /* Somebody of a class, who has no case yet. */
  if (item->kind == TONARI_TODAY_WITHOUT_INTAKE && item->enrolment != 0)
    step_into_intake (self, item->enrolment);

  return self;
}

void
tonari_today_line_free (TonariTodayLine *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self->detail);
  g_free (self->promise);
  g_clear_pointer (&self->target, g_variant_unref);
  g_clear_pointer (&self->open_target, g_variant_unref);
  g_free (self);
}

const char *
tonari_today_group_title (TonariTodayGroup group)
{
  return _ (groups[group].title);
}

const char *
tonari_today_group_description (TonariTodayGroup group)
{
  return groups[group].description != NULL ? _ (groups[group].description) : NULL;
}
