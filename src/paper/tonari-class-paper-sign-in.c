/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 参加受付簿: names to be called by alone, and empty rows for whoever else comes. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#define NUMBER_COLUMN 30.0
#define ROW 27.0
#define WALK_INS 4
#define PORTRAIT_SESSIONS 8
#define LANDSCAPE_SESSIONS 12

static const char *
standing (const TonariParticipant *participant)
{
  return participant->enrolment->status == TONARI_ENROLMENT_STATUS_OBSERVER
             ? tonari_words_label (&tonari_enrolment_status_words, TONARI_ENROLMENT_STATUS_OBSERVER)
             : NULL;
}

/* The same person, though enrolled in two classes. */
static gboolean
is_guest (const GPtrArray *coming, guint n_coming, const TonariParticipant *participant)
{
  for (guint i = 0; i < n_coming; i++)
    {
      const TonariMakeUpGuest *guest = g_ptr_array_index (coming, i);

      if (guest->participant->enrolment->person == participant->enrolment->person)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_listed (const GPtrArray *participants, const TonariParticipant *guest)
{
  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);

      if (tonari_class_paper_is_expected (participant) &&
          participant->enrolment->person == guest->enrolment->person)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_online (const TonariClassPapers *papers, const TonariSession *session)
{
  return tonari_class_paper_has_text (session->online_entry) ||
         tonari_class_paper_has_text (papers->progress->sheet->aclass->online_entry);
}

static TonariDocument *
one_session (const TonariClassPapers *papers, const TonariSession *session, const TonariPaperOptions *options)
{
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Sign-In Sheet"), session, FALSE);
  TonariFlow *flow = tonari_flow_new (document);
  const GPtrArray *participants = papers->progress->sheet->participants;
  const GPtrArray *coming = tonari_class_papers_coming (papers, session->row.id);
  guint n_coming = coming != NULL ? coming->len : 0;
  gboolean online = is_online (papers, session);
  g_autofree char *themes = tonari_class_paper_themes (session);
  const TonariFlowColumn columns[] = {
    { C_ ("sign-in", "No."), NUMBER_COLUMN, 0.5, FALSE, FALSE },
    { C_ ("sign-in", "Name to be called by"), 0, 0, FALSE, TRUE },
    { C_ ("sign-in", "Here"), 46, 0.5, FALSE, FALSE },
    { online ? C_ ("sign-in", "Online") : C_ ("sign-in", "Came at"), 62, 0.5, FALSE, FALSE },
    { C_ ("sign-in", "Signature (a nickname will do)"), 180, 0, FALSE, FALSE },
    { NULL, 48, 0.5, FALSE, FALSE },
  };
  guint number = 0;

  if (*themes != '\0')
    {
      g_autofree char *line = g_strdup_printf (_ ("Today’s themes: %s"), themes);

      tonari_flow_words (flow, line, 10, TONARI_PAPER_PLAIN, 0);
    }
  tonari_flow_words (
      flow,
      _ ("Welcome. The name you like to be called by is enough. What you hear in this room stays "
         "in this room."),
      9.5, TONARI_PAPER_PLAIN, 0);
  tonari_flow_space (flow, 6);
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), ROW, 11.5);
  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);
      const char *how = standing (participant);
      g_autofree char *text = NULL;

      if (!tonari_class_paper_is_expected (participant))
        continue;
      if (how == NULL && is_guest (coming, n_coming, participant))
        how = C_ ("sign-in", "Make-up");
      text = g_strdup_printf ("%u", ++number);
      tonari_flow_row (flow, (const char *[]){ text, tonari_participant_room_name (participant), "☐",
                                               online ? "☐" : NULL, NULL, how });
    }
  for (guint i = 0; i < n_coming; i++)
    {
      const TonariMakeUpGuest *guest = g_ptr_array_index (coming, i);
      g_autofree char *text = NULL;

      /* Nobody signs twice: who takes part here anyway, or makes up two sessions at once. */
      if (is_listed (participants, guest->participant) || is_guest (coming, i, guest->participant))
        continue;
      text = g_strdup_printf ("%u", ++number);
      tonari_flow_row (flow, (const char *[]){ text, tonari_participant_room_name (guest->participant), "☐",
                                               online ? "☐" : NULL, NULL, C_ ("sign-in", "Make-up") });
    }
  tonari_flow_blank (flow, WALK_INS);

  return tonari_flow_finish (flow);
}

/* Who takes part down, sessions across, so many as go onto a page; the others follow on further pages. */
static void
add_chunk (
    TonariFlow *flow, const TonariClassPapers *papers, const GPtrArray *sessions, guint first, guint end)
{
  const GPtrArray *participants = papers->progress->sheet->participants;
  guint n_columns = 2 + end - first;
  g_autofree TonariFlowColumn *columns = g_new0 (TonariFlowColumn, n_columns);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  guint number = 0;

  columns[0] = (TonariFlowColumn){ C_ ("sign-in", "No."), NUMBER_COLUMN, 0.5, FALSE, FALSE };
  columns[1] = (TonariFlowColumn){ C_ ("sign-in", "Name to be called by"), 128, 0, FALSE, TRUE };
  for (guint i = first; i < end; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);
      g_autofree char *name = tonari_class_paper_number (session);
      g_autofree char *day = tonari_class_paper_short_day (session->date);

      g_ptr_array_add (titles, g_strdup_printf ("%s\n%s", name, day));
      columns[2 + i - first] =
          (TonariFlowColumn){ g_ptr_array_index (titles, titles->len - 1), 0, 0.5, FALSE, FALSE };
    }
  tonari_flow_table (flow, columns, n_columns, ROW, 11);
  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);
      g_autofree const char **cells = g_new0 (const char *, n_columns);
      g_autofree char *text = NULL;

      if (!tonari_class_paper_is_expected (participant))
        continue;
      text = g_strdup_printf ("%u", ++number);
      cells[0] = text;
      cells[1] = tonari_participant_room_name (participant);
      tonari_flow_row (flow, cells);
    }
  tonari_flow_blank (flow, WALK_INS);
}

static TonariDocument *
all_sessions (const TonariClassPapers *papers, const GPtrArray *sessions, const TonariPaperOptions *options)
{
  gboolean landscape = sessions->len > PORTRAIT_SESSIONS;
  guint a_page = landscape ? LANDSCAPE_SESSIONS : PORTRAIT_SESSIONS;
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Sign-In Sheet"), NULL, landscape);
  TonariFlow *flow = tonari_flow_new (document);

  for (guint first = 0; first < sessions->len; first += a_page)
    {
      if (first > 0)
        tonari_flow_break (flow);
      add_chunk (flow, papers, sessions, first, MIN (first + a_page, sessions->len));
    }

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_class_paper_sign_in (const TonariClassPapers *papers,
                            gint64 session,
                            const TonariPaperOptions *options,
                            GError **error)
{
  g_autoptr (GPtrArray) sessions = tonari_class_paper_sessions (papers, session, options, error);

  if (sessions == NULL)
    return NULL;
  if (session == TONARI_CLASS_PAPER_ALL_SESSIONS)
    return all_sessions (papers, sessions, options);

  return one_session (papers, g_ptr_array_index (sessions, 0), options);
}
