/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-people-actions.h"
#include "tonari-polite-name.h"

#include <glib/gi18n-lib.h>

#include "tonari-rows.h"
#include "tonari-store-applications.h"
#include "tonari-waiting.h"

/* What is to be done, and afterwards what to call whom it was done to. */
typedef struct
{
  TonariContext *context;
  gint64 enrolment;
  gint64 place;
  TonariEnrolmentStatus status;
  /* As it stands in a sentence. */
  char *name;
  char *reason;
  gboolean withdraws;
  GtkEditable *entry;
  int today;
} Job;

static Job *
job_new (TonariContext *context, gint64 enrolment, const char *name)
{
  Job *job = g_new0 (Job, 1);

  job->context = g_object_ref (context);
  job->enrolment = enrolment;
  job->name = tonari_polite_name (name);
  job->today = tonari_context_today (context);

  return job;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->context);
  g_clear_object (&job->entry);
  g_free (job->name);
  g_free (job->reason);
  g_free (job);
}

/* The worker reads one half of it, the answer needs the other. */
static Job *
job_copy (const Job *job)
{
  Job *copy = job_new (job->context, job->enrolment, job->name);

  copy->place = job->place;
  copy->status = job->status;
  copy->withdraws = job->withdraws;

  return copy;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static char *
names_of (const GPtrArray *participants)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);

      g_string_append_printf (names, "%s%s", i > 0 ? _ (", ") : "",
                              participant->name != NULL ? participant->name
                                                        : tonari_participant_room_name (participant));
    }

  return g_string_free (names, FALSE);
}

void
tonari_people_say_outcome (TonariContext *context, const char *said, const TonariEnrolmentOutcome *outcome)
{
  g_autofree char *names = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (outcome != NULL);

  if (outcome->moved_up->len > 0)
    {
      names = names_of (outcome->moved_up);
      /* Translators: %1$s is what was done, %2$s are names */
      text = g_strdup_printf (_ ("%1$s. Moved up from the waiting list: %2$s"), said, names);
    }
  tonari_context_say_with_undo (context, text != NULL ? text : said, outcome->action);
}

static char *
said_of (const Job *job, const TonariEnrolmentOutcome *outcome)
{
  switch (outcome->status)
    {
    case TONARI_ENROLMENT_STATUS_ENROLLED:
      return g_strdup_printf (_ ("%s takes part now"), job->name);
    case TONARI_ENROLMENT_STATUS_WAITING:
      return g_strdup_printf (_ ("%s is on the waiting list"), job->name);
    case TONARI_ENROLMENT_STATUS_OBSERVER:
      return g_strdup_printf (_ ("%s is an observer now"), job->name);
    case TONARI_ENROLMENT_STATUS_LEFT:
      return job->withdraws ? g_strdup_printf (_ ("The application of %s is withdrawn"), job->name)
                            : g_strdup_printf (_ ("%s has left the class"), job->name);
    case TONARI_ENROLMENT_STATUS_APPLIED:
    case TONARI_ENROLMENT_STATUS_COMPLETED:
    default:
      return g_strdup_printf (_ ("%s stands among the applications"), job->name);
    }
}

static void
changed_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Job) job = data;
  const TonariEnrolmentOutcome *outcome = row;
  g_autofree char *said = NULL;

  if (outcome == NULL)
    {
      tonari_context_fail (context, _ ("The application could not be changed."), error);
      return;
    }

  said = said_of (job, outcome);
  tonari_people_say_outcome (context, said, outcome);
}

static void
removed_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Job) job = data;
  g_autofree char *said = NULL;

  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The application could not be changed."), error);
      return;
    }

  said = g_strdup_printf (_ ("%s removed from the class"), job->name);
  tonari_people_say_outcome (context, said, row);
}

static void
moved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  if (row == NULL)
    tonari_context_fail (context, _ ("The waiting list could not be changed."), error);
}

static gpointer
accept_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;

  return tonari_store_accept (db, job->enrolment, job->today, error);
}

static gpointer
status_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;

  return tonari_store_enrolment_set_status (db, job->enrolment, job->status, job->reason, job->today, error);
}

static gpointer
remove_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;

  return tonari_store_enrolment_remove (db, job->enrolment, job->today, error);
}

static gpointer
move_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Job *job = data;

  return tonari_store_waiting_move (db, job->enrolment, job->place, error);
}

static void
start (Job *job, TonariStoreFunc func, const char *label, TonariContextDone done)
{
  g_autoptr (TonariContext) context = g_object_ref (job->context);
  Job *afterwards = done != moved_cb ? job_copy (job) : NULL;

  /* The worker frees it, so it may hold nothing of the screen. */
  g_clear_object (&job->entry);
  g_clear_object (&job->context);
  tonari_context_change (context, func, job, job_free, (GDestroyNotify) tonari_enrolment_outcome_free, label,
                         NULL, done, afterwards);
}

void
tonari_people_set_status (TonariContext *context,
                          gint64 enrolment,
                          const char *name,
                          TonariEnrolmentStatus status)
{
  Job *job;

  g_return_if_fail (TONARI_IS_CONTEXT (context));

  job = job_new (context, enrolment, name);
  job->status = status;
  start (job, status_func, _ ("Change an application"), changed_cb);
}

static void
full_cb (const char *response, gpointer data)
{
  g_autoptr (Job) job = data;

  if (g_str_equal (response, "cancel"))
    return;

  tonari_people_set_status (job->context, job->enrolment, job->name,
                            g_str_equal (response, "wait") ? TONARI_ENROLMENT_STATUS_WAITING
                                                           : TONARI_ENROLMENT_STATUS_ENROLLED);
}

void
tonari_people_ask_place (const char *name, GtkWidget *parent, TonariCompatAnswer answer, gpointer data)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "enrol", _ ("_Take Part All the Same"), TONARI_COMPAT_PLAIN },
    { "wait", _ ("_Waiting List"), TONARI_COMPAT_SUGGESTED },
  };
  g_autofree char *polite = tonari_polite_name (name);
  g_autofree char *body =
      g_strdup_printf (_ ("%s can wait for a place, and moves up by themselves when one becomes free."),
                       polite);

  tonari_compat_ask (parent, _ ("No Place Is Free"), body, NULL, responses, G_N_ELEMENTS (responses), "wait",
                     answer, data);
}

void
tonari_people_accept (
    TonariContext *context, gint64 enrolment, const char *name, gboolean full, GtkWidget *parent)
{
  Job *job;

  g_return_if_fail (TONARI_IS_CONTEXT (context));

  job = job_new (context, enrolment, name);
  if (full)
    tonari_people_ask_place (name, parent, full_cb, job);
  else
    start (job, accept_func, _ ("Accept an application"), changed_cb);
}

static void
leave_cb (const char *response, gpointer data)
{
  Job *job = data;

  if (!g_str_equal (response, "leave"))
    {
      job_free (job);
      return;
    }

  job->status = TONARI_ENROLMENT_STATUS_LEFT;
  job->reason = g_strstrip (g_strdup (gtk_editable_get_text (job->entry)));
  if (*job->reason == '\0')
    g_clear_pointer (&job->reason, g_free);
  start (job, status_func, job->withdraws ? _ ("Withdraw an application") : _ ("Leave the class"),
         changed_cb);
}

void
tonari_people_leave (
    TonariContext *context, gint64 enrolment, const char *name, gboolean withdraws, GtkWidget *parent)
{
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Cancel"), TONARI_COMPAT_PLAIN },
    { "leave", withdraws ? _ ("_Withdraw") : _ ("_Note It"), TONARI_COMPAT_SUGGESTED },
  };
  g_autofree char *polite = NULL;
  g_autofree char *heading = NULL;
  GtkWidget *entry = gtk_entry_new ();
  Job *job;

  g_return_if_fail (TONARI_IS_CONTEXT (context));

  polite = tonari_polite_name (name);
  heading = g_strdup_printf (withdraws ? _ ("Is %s withdrawing?") : _ ("Is %s leaving the class?"), polite);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Reason (optional)"));
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Reason"), -1);

  job = job_new (context, enrolment, name);
  job->withdraws = withdraws;
  job->entry = g_object_ref (GTK_EDITABLE (entry));
  tonari_compat_ask (parent, heading,
                     _ ("Stopping is an answer too. What was written stays, and they can come back."), entry,
                     responses, G_N_ELEMENTS (responses), "leave", leave_cb, job);
}

void
tonari_people_remove (TonariContext *context, gint64 enrolment, const char *name)
{
  g_return_if_fail (TONARI_IS_CONTEXT (context));

  start (job_new (context, enrolment, name), remove_func, _ ("Remove participant"), removed_cb);
}

void
tonari_people_move (TonariContext *context, gint64 enrolment, gint64 place)
{
  Job *job;

  g_return_if_fail (TONARI_IS_CONTEXT (context));

  job = job_new (context, enrolment, NULL);
  job->place = place;
  start (job, move_func, _ ("Change the waiting list"), moved_cb);
}

/* Written by the worker, read when the save is told. */
typedef struct
{
  int today;
  TonariEnrolmentOutcome *outcome;
} Places;

static void
places_free (gpointer data)
{
  Places *places = data;

  g_clear_pointer (&places->outcome, tonari_enrolment_outcome_free);
  g_free (places);
}

static gboolean
fill_places (TonariDb *db, gconstpointer row, gpointer data, GError **error)
{
  const TonariClass *saved = row;
  Places *places = data;
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "class_id", saved->row.id, error);
  g_autoptr (GPtrArray) moving = NULL;
  g_autoptr (TonariClass) aclass = NULL;

  g_clear_pointer (&places->outcome, tonari_enrolment_outcome_free);
  if (enrolments == NULL)
    return FALSE;
  moving = tonari_waiting_moves_up (saved->capacity, enrolments);
  if (moving->len == 0)
    return TRUE;

  aclass = tonari_class_copy (saved);
  places->outcome = tonari_store_class_save (db, aclass, places->today, error);

  return places->outcome != NULL;
}

static void
places_filled_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  const Places *places = data;

  if (row != NULL && places->outcome != NULL)
    tonari_people_say_outcome (context, _ ("Class saved"), places->outcome);
}

void
tonari_people_fill_places (TonariEditor *editor, TonariContext *context)
{
  Places *places = g_new0 (Places, 1);

  places->today = tonari_context_today (context);
  tonari_editor_set_also (editor, fill_places, places, places_free);
  tonari_editor_set_done (editor, places_filled_cb, places);
}
