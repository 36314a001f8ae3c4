/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-people-editors.h"
#include "tonari-polite-name.h"

#include <glib/gi18n-lib.h>

static const TonariEditorRow person_rows[] = {
  { "name", N_ ("Name"), NULL, TONARI_EDITOR_REQUIRED },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "phone", N_ ("Telephone"), NULL, 0 },
};

static const TonariEditorRow relative_rows[] = {
  { "relation", N_ ("Relation to the Person"), N_ ("As seen from the person: mother, elder brother"), 0 },
  { NULL, N_ ("Agreed for Contact"), N_ ("Shown before any call, letter or name tag"), 0 },
  { "promise_person_unaware", N_ ("The Person Does Not Know"), NULL, 0 },
  { "promise_when", N_ ("When to Phone"), NULL, 0 },
  { "promise_name_ourselves", N_ ("How We Name Ourselves"), NULL, 0 },
  { "promise_no_machine", N_ ("Nothing on the Answering Machine"), NULL, 0 },
  { "promise_no_post", N_ ("No Post"), NULL, 0 },
  { "promise_plain_envelope", N_ ("No Office Name on the Envelope"), NULL, 0 },
  { "promise_note", N_ ("Anything Else Agreed"), NULL, 0 },
};

static const TonariEditorRow application_rows[] = {
  { "called_name", N_ ("Name to be called by"), N_ ("The only name that the room sees"), 0 },
  { "channel", N_ ("How they applied"), NULL, 0 },
  { "applied_on", N_ ("Applied on"), NULL, 0 },
  { "heard_from", N_ ("How they heard of it"), N_ ("For example the city's paper, a clinic, a friend"), 0 },
  { "interview_wanted", N_ ("A prior interview comes first"), NULL, 0 },
  { "note", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow not_together_rows[] = {
  { "other_person", N_ ("Not beside"), N_ ("Only staff see this"), 0 },
  { "reason", N_ ("Why"), NULL, 0 },
};

static const TonariEditorRow not_together_alone_rows[] = {
  { "other_person", N_ ("Not beside"), N_ ("Only staff see this"), TONARI_EDITOR_REQUIRED },
  { "reason", N_ ("Why"), NULL, 0 },
};

static const TonariEditorRow call_rows[] = {
  { "where_told", N_ ("Where it was announced"), N_ ("For example the city's paper, a leaflet at the clinic"),
    TONARI_EDITOR_REQUIRED },
  { "start_on", N_ ("Applications from"), NULL, 0 },
  { "end_on", N_ ("Applications until"), NULL, 0 },
  { "text", N_ ("What it said"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow interview_rows[] = {
  { "at", N_ ("When"), N_ ("Also R8.11.21 14:30; the time may be left out"), 0 },
  { "staff", N_ ("Who talks with them"), NULL, 0 },
  { "wishes", N_ ("What they hope for"), NULL, TONARI_EDITOR_LONG },
  { "text", N_ ("What was talked about"), NULL, TONARI_EDITOR_LONG },
  { NULL, N_ ("Consent"), N_ ("Not agreeing is an answer too; the class stays open to them."), 0 },
  { "confidentiality", N_ ("What is heard in the room stays there"), NULL, 0 },
  { "recording", N_ ("Sound or picture may be recorded"), NULL, 0 },
  { "consent_on", N_ ("Signed on"), NULL, 0 },
};

static const TonariEditorRow follow_up_rows[] = {
  { "done_on", N_ ("Asked on"), N_ ("Leave it empty while it is still to come"), 0 },
  { "staff", N_ ("Who asked"), NULL, 0 },
  { "text", N_ ("How they are"), NULL, TONARI_EDITOR_LONG },
  { NULL, N_ ("Plan"), NULL, 0 },
  { "due_on", N_ ("From when on"), NULL, TONARI_EDITOR_CERTAIN },
};

static const TonariEditorRow make_up_rows[] = {
  { "at", N_ ("When"), N_ ("Also R8.11.21 14:30; the time may be left out"), 0 },
  { "staff", N_ ("Who went through it with them"), NULL, 0 },
  { "text", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

#define ROWS(array) ((TonariPeopleRows){ array, G_N_ELEMENTS (array) })

TonariPeopleRows
tonari_people_rows_person (void)
{
  return ROWS (person_rows);
}

TonariPeopleRows
tonari_people_rows_relative (void)
{
  return ROWS (relative_rows);
}

TonariPeopleRows
tonari_people_rows_application (void)
{
  return ROWS (application_rows);
}

TonariPeopleRows
tonari_people_rows_not_together (void)
{
  return ROWS (not_together_rows);
}

TonariPeopleRows
tonari_people_rows_make_up (void)
{
  return ROWS (make_up_rows);
}

TonariEditor *
tonari_application_editor_new (TonariContext *context,
                               const TonariEnrolment *enrolment,
                               const TonariPerson *person,
                               const TonariRelative *relative)
{
  TonariEditor *editor;

  g_return_val_if_fail (enrolment != NULL && person != NULL && relative != NULL, NULL);

  editor = tonari_editor_new (context, _ ("Edit Participant"), &tonari_enrolment_entity, enrolment,
                              application_rows, G_N_ELEMENTS (application_rows));
  tonari_editor_add_part (editor, _ ("Name and contact"), &tonari_person_entity, person, person_rows,
                          G_N_ELEMENTS (person_rows), FALSE, "person");
  tonari_editor_add_part (editor, NULL, &tonari_relative_entity, relative, relative_rows,
                          G_N_ELEMENTS (relative_rows), FALSE, "relative");

  return editor;
}

static char *
check_call (gconstpointer row, const char **field, gpointer data)
{
  const TonariCall *call = row;

  if (tonari_date_is_known (call->start_on) && tonari_date_is_known (call->end_on) &&
      tonari_date_compare (call->end_on, call->start_on) < 0)
    {
      *field = "end_on";
      return g_strdup (_ ("The end lies before the start. Please correct one of the dates."));
    }

  return NULL;
}

TonariEditor *
tonari_call_editor_new (TonariContext *context, const TonariCall *call)
{
  TonariEditor *editor =
      tonari_editor_new (context, call->row.id == 0 ? _ ("New Announcement") : _ ("Announcement"),
                         &tonari_call_entity, call, call_rows, G_N_ELEMENTS (call_rows));

  tonari_editor_set_check (editor, check_call, NULL, NULL);

  return editor;
}

/* Who it is about stands in the title, what was agreed on contact where it is read before anybody rings up.
 */
static TonariEditor *
about_editor_new (TonariContext *context,
                  const char *title,
                  const TonariEntity *entity,
                  gconstpointer row,
                  TonariPeopleRows rows,
                  const char *promise)
{
  TonariEditor *editor = tonari_editor_new (context, title, entity, row, rows.rows, rows.n_rows);

  if (promise != NULL)
    {
      g_autofree char *notice = g_strdup_printf (_ ("Agreed on contact: %s"), promise);

      tonari_editor_set_notice (editor, notice);
    }

  return editor;
}

static char *
check_interview (gconstpointer row, const char **field, gpointer data)
{
  const TonariPriorInterview *interview = row;

  if (tonari_date_is_known (interview->consent_on) && !interview->confidentiality && !interview->recording)
    {
      *field = "consent_on";
      return g_strdup (
          _ ("There is a day of signing, but nothing agreed to. Tick what they agreed to, or take "
             "the day away."));
    }

  return NULL;
}

TonariEditor *
tonari_interview_editor_new (TonariContext *context,
                             const TonariPriorInterview *interview,
                             const char *name,
                             const char *promise)
{
  /* Translators: %s is a name */
  g_autofree char *title = g_strdup_printf (_ ("Prior Interview: %s"), name);
  TonariEditor *editor = about_editor_new (context, title, &tonari_prior_interview_entity, interview,
                                           ROWS (interview_rows), promise);

  tonari_editor_set_check (editor, check_interview, NULL, NULL);

  return editor;
}

static char *
check_not_together (gconstpointer row, const char **field, gpointer data)
{
  const TonariNotTogether *pair = row;

  if (pair->person == pair->other_person)
    {
      *field = "other_person";
      return g_strdup (_ ("This is the same person. Please choose somebody else."));
    }

  return NULL;
}

TonariEditor *
tonari_not_together_editor_new (TonariContext *context, const TonariNotTogether *row, const char *name)
{
  /* Translators: %s is a name */
  g_autofree char *polite = tonari_polite_name (name);
  g_autofree char *title = g_strdup_printf (_ ("Not to Be Seated Beside %s"), polite);
  TonariEditor *editor = about_editor_new (context, title, &tonari_not_together_entity, row,
                                           ROWS (not_together_alone_rows), NULL);

  tonari_editor_set_check (editor, check_not_together, NULL, NULL);

  return editor;
}

TonariEditor *
tonari_follow_up_editor_new (TonariContext *context,
                             const TonariFollowUp *follow_up,
                             const char *name,
                             const char *promise)
{
  /* Translators: months after completion, and a name */
  g_autofree char *title =
      g_strdup_printf (_ ("%1$d Months Later: %2$s"), (int) follow_up->months_after, name);

  return about_editor_new (context, title, &tonari_follow_up_entity, follow_up, ROWS (follow_up_rows),
                           promise);
}
