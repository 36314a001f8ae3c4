/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-session-dates.h"
#include "tonari-session-module.h"

static const TonariWord kinds[] = {
  { TONARI_CLASS_PAPER_SIGN_IN, "sign-in", NC_ ("paper of a class", "Sign-In Sheet"), "参加受付簿" },
  { TONARI_CLASS_PAPER_ROSTER, "roster", NC_ ("paper of a class", "Roster"), "参加者名簿" },
  { TONARI_CLASS_PAPER_NAME_TAGS, "name-tags", NC_ ("paper of a class", "Name Tags"), "名札" },
  { TONARI_CLASS_PAPER_ATTENDANCE_BOOK, "attendance-book", NC_ ("paper of a class", "Attendance Book"),
    "出席簿" },
  { TONARI_CLASS_PAPER_RUN_SHEET, "run-sheet", NC_ ("paper of a class", "Run Sheet"), "進行表" },
  { TONARI_CLASS_PAPER_CERTIFICATES, "certificates", NC_ ("paper of a class", "Certificates"),
    "修了証・参加証" },
  { TONARI_CLASS_PAPER_LETTERS, "letters", NC_ ("paper of a class", "Letters to Absent Families"), "お便り" },
  { TONARI_CLASS_PAPER_COURSE_REPORT, "course-report", NC_ ("paper of a class", "Course Report"),
    "実施報告書" },
  { TONARI_CLASS_PAPER_QUESTIONNAIRE, "questionnaire", NC_ ("paper of a class", "Questionnaire"),
    "アンケート" },
  { TONARI_CLASS_PAPER_CONSENT, "consent", NC_ ("paper of a class", "Consent Form"), "同意書" },
  { TONARI_CLASS_PAPER_ATTENDANCE_EASE, "attendance-ease",
    NC_ ("paper of a class", "Attendance and Ease Without Names"), "出席と安心（名前なし）" },
};

const TonariWords tonari_class_paper_words = { "paper", "paper of a class", kinds, G_N_ELEMENTS (kinds) };

/* In the order of the kinds. */
static const TonariClassPaperMake makers[] = {
  tonari_class_paper_sign_in,         tonari_class_paper_roster,          tonari_class_paper_name_tags,
  tonari_class_paper_attendance_book, tonari_class_paper_run_sheet,       tonari_class_paper_certificates,
  tonari_class_paper_letters,         tonari_class_paper_course_report,   tonari_class_paper_questionnaire,
  tonari_class_paper_consent,         tonari_class_paper_attendance_ease,
};

gboolean
tonari_class_paper_is_of_session (TonariClassPaperKind kind)
{
  return kind == TONARI_CLASS_PAPER_SIGN_IN || kind == TONARI_CLASS_PAPER_RUN_SHEET ||
         kind == TONARI_CLASS_PAPER_LETTERS;
}

TonariDocument *
tonari_document_for_class (const TonariClassPapers *papers,
                           TonariClassPaperKind kind,
                           gint64 session,
                           const TonariPaperOptions *options,
                           GError **error)
{
  g_return_val_if_fail (papers != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (makers), NULL);

  return makers[kind](papers, session, options, error);
}

gboolean
tonari_class_paper_has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

gpointer
tonari_class_paper_nothing (GError **error, const char *words)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, words);

  return NULL;
}

const char *
tonari_class_paper_title (const TonariClassPapers *papers)
{
  const char *title = papers->progress->sheet->aclass->title;

  return tonari_class_paper_has_text (title) ? title : C_ ("chart", "Family class");
}

char *
tonari_class_paper_number (const TonariSession *session)
{
  return g_strdup_printf (C_ ("session", "No. %d"), (int) session->number);
}

static const char *
weekday_name (int day)
{
  static const char *const names[] = { NC_ ("weekday", "Mon"), NC_ ("weekday", "Tue"), NC_ ("weekday", "Wed"),
                                       NC_ ("weekday", "Thu"), NC_ ("weekday", "Fri"), NC_ ("weekday", "Sat"),
                                       NC_ ("weekday", "Sun") };
  int weekday = 0;

  if (tonari_session_dates_place (day, &weekday) == 0 || weekday < 1 || weekday > 7)
    return NULL;

  return g_dpgettext2 (GETTEXT_PACKAGE, "weekday", names[weekday - 1]);
}

char *
tonari_class_paper_day (const TonariPaperOptions *options, TonariDate date)
{
  g_autofree char *day = NULL;
  const char *weekday = NULL;

  if (!tonari_date_is_known (date))
    return g_strdup ("");

  day = tonari_date_format (date, options->wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN);
  if (tonari_date_first (date) == tonari_date_last (date))
    weekday = weekday_name (tonari_date_first (date));
  if (weekday == NULL)
    return g_steal_pointer (&day);

  /* Translators: on a page: a day and its weekday */
  return g_strdup_printf (C_ ("paper", "%1$s (%2$s)"), day, weekday);
}

char *
tonari_class_paper_times (const TonariSession *session)
{
  g_autofree char *starts = tonari_time_format (session->starts);
  g_autofree char *ends = tonari_time_format (session->ends);

  if (*starts == '\0')
    return g_strdup ("");

  return g_strdup_printf ("%s–%s", starts, ends);
}

char *
tonari_class_paper_when (const TonariPaperOptions *options, const TonariSession *session)
{
  g_autofree char *number = tonari_class_paper_number (session);
  g_autofree char *day = tonari_class_paper_day (options, session->date);
  g_autofree char *times = tonari_class_paper_times (session);

  return g_strchomp (g_strdup_printf ("%s　%s　%s", number, day, times));
}

char *
tonari_class_paper_short_day (TonariDate date)
{
  int month = 0, day = 0;

  if (!tonari_date_is_known (date))
    return g_strdup ("");
  tonari_date_ymd (date, NULL, &month, &day);

  return g_strdup_printf (C_ ("month and day", "%1$d/%2$d"), month, day);
}

const char *
tonari_class_paper_place (const TonariClassPapers *papers, const TonariSession *session)
{
  const char *place = session != NULL ? session->place : NULL;

  return tonari_class_paper_has_text (place) ? place : papers->progress->sheet->aclass->place;
}

char *
tonari_class_paper_themes (const TonariSession *session)
{
  /* Translators: between the titles of two themes */
  return g_strjoinv (C_ ("themes", ", "), session->themes);
}

char *
tonari_class_paper_home_practice (const TonariClassPapers *papers, const TonariSession *session)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  GString *text;

  if (tonari_class_paper_has_text (session->home_practice))
    return g_strdup (session->home_practice);

  text = g_string_new (NULL);
  for (guint i = 0; i < sheet->session_modules->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (sheet->session_modules, i);

      for (guint k = 0; link->session == session->row.id && k < sheet->modules->len; k++)
        {
          const TonariModule *module = g_ptr_array_index (sheet->modules, k);

          if (module->row.id != link->module || !tonari_class_paper_has_text (module->home_practice))
            continue;
          if (text->len > 0)
            g_string_append_c (text, '\n');
          g_string_append (text, module->home_practice);
        }
    }

  return g_string_free (text, FALSE);
}

const char *
tonari_class_paper_name (const TonariParticipant *participant, const TonariPaperOptions *options)
{
  if (!options->hide_names && tonari_class_paper_has_text (participant->name))
    return participant->name;

  return tonari_participant_room_name (participant);
}

gboolean
tonari_class_paper_is_expected (const TonariParticipant *participant)
{
  TonariEnrolmentStatus status = participant->enrolment->status;

  return status == TONARI_ENROLMENT_STATUS_ENROLLED || status == TONARI_ENROLMENT_STATUS_OBSERVER ||
         status == TONARI_ENROLMENT_STATUS_COMPLETED;
}

GPtrArray *
tonari_class_paper_sessions (const TonariClassPapers *papers,
                             gint64 session,
                             const TonariPaperOptions *options,
                             GError **error)
{
  const GPtrArray *all = papers->progress->sheet->sessions;
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

  if (session == TONARI_CLASS_PAPER_ALL_SESSIONS)
    {
      for (guint i = 0; i < all->len; i++)
        if (((const TonariSession *) g_ptr_array_index (all, i))->status != TONARI_SESSION_STATUS_CANCELLED)
          g_ptr_array_add (chosen, g_ptr_array_index (all, i));
    }
  else
    {
      const TonariSession *one = session != 0 ? tonari_class_sheet_session (papers->progress->sheet, session)
                                              : tonari_class_papers_next (papers, options->today);

      if (one != NULL)
        g_ptr_array_add (chosen, (gpointer) one);
    }
  if (chosen->len == 0)
    return tonari_class_paper_nothing (
        error, _ ("This class has no session yet. Add sessions first, then print again."));

  return g_steal_pointer (&chosen);
}

TonariDocument *
tonari_class_paper_new (const TonariClassPapers *papers,
                        const TonariPaperOptions *options,
                        const char *what,
                        const TonariSession *session,
                        gboolean landscape)
{
  TonariDocument *self = tonari_document_new (options, TRUE);
  const TonariClass *aclass = papers->progress->sheet->aclass;
  const char *place = tonari_class_paper_place (papers, session);
  GString *below = g_string_new (NULL);

  if (!landscape)
    tonari_paper_portrait (self);
  if (session != NULL)
    {
      g_autofree char *number = tonari_class_paper_number (session);
      g_autofree char *when = tonari_class_paper_when (options, session);

      /* Translators: title of a document: what it is, of which class, of which session */
      self->title =
          g_strdup_printf (C_ ("paper", "%1$s %2$s %3$s"), what, tonari_class_paper_title (papers), number);
      g_string_append (below, when);
    }
  else
    {
      /* Translators: title of a document: what it is, of which class */
      self->title = g_strdup_printf (C_ ("paper", "%1$s %2$s"), what, tonari_class_paper_title (papers));
      g_string_append (below, tonari_words_label (&tonari_edition_words, (int) aclass->edition));
    }
  if (tonari_class_paper_has_text (place))
    g_string_append_printf (below, "　%s", place);
  self->heading = g_strdup_printf ("%s　%s", what, tonari_class_paper_title (papers));
  self->subheading = g_string_free (below, FALSE);

  return self;
}
