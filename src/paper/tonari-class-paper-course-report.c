/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 実施報告書: the numbers of a course for people outside; nobody is named and no small number stands in it.
 */

#include "tonari-class-paper-private.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-class-paper-answers.h"
#include "tonari-class-paper-figures.h"
#include "tonari-course-report.h"

static void
add_fact (TonariFlow *flow, const char *what, const char *value)
{
  if (tonari_class_paper_has_text (value))
    tonari_flow_row (flow, (const char *[]){ what, value });
}

static char *
period_of (const TonariClassPapers *papers, const TonariPaperOptions *options)
{
  const GPtrArray *sessions = papers->progress->sheet->sessions;
  TonariDate first = TONARI_DATE_UNKNOWN, last = TONARI_DATE_UNKNOWN;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);

      if (session->status == TONARI_SESSION_STATUS_CANCELLED || !tonari_date_is_known (session->date))
        continue;
      if (!tonari_date_is_known (first) || tonari_date_compare (session->date, first) < 0)
        first = session->date;
      if (!tonari_date_is_known (last) || tonari_date_compare (session->date, last) > 0)
        last = session->date;
    }
  if (!tonari_date_is_known (first))
    return NULL;
  from = tonari_class_paper_day (options, first);
  to = tonari_class_paper_day (options, last);

  /* Translators: first and last day of a course */
  return g_strdup_printf (C_ ("course report", "%1$s to %2$s"), from, to);
}

static void
add_outline (TonariFlow *flow,
             const TonariClassPapers *papers,
             const TonariCourseReport *report,
             const TonariPaperOptions *options)
{
  const TonariClass *aclass = papers->progress->sheet->aclass;
  const TonariFlowColumn columns[] = { { NULL, 120, 0, FALSE, TRUE }, { NULL, 0, 0, TRUE, FALSE } };
  g_autofree char *period = period_of (papers, options);
  g_autofree char *held =
      g_strdup_printf (C_ ("course report", "%1$u held of %2$u"), report->n_held, report->n_planned);
  g_autofree char *cancelled = report->n_cancelled > 0 ? g_strdup_printf ("%u", report->n_cancelled) : NULL;
  g_autofree char *capacity =
      aclass->capacity != TONARI_INT_UNKNOWN
          ? g_strdup_printf (C_ ("course report", "%d people"), (int) aclass->capacity)
          : NULL;

  tonari_flow_heading (flow, C_ ("course report", "Outline"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 18.5, 9.5);
  add_fact (flow, C_ ("course report", "Title"), tonari_class_paper_title (papers));
  add_fact (flow, C_ ("course report", "Edition"),
            tonari_words_label (&tonari_edition_words, (int) aclass->edition));
  add_fact (flow, C_ ("course report", "Period"), period);
  add_fact (flow, C_ ("course report", "Sessions"), held);
  add_fact (flow, C_ ("course report", "Cancelled"), cancelled);
  add_fact (flow, C_ ("course report", "Place"), aclass->place);
  add_fact (flow, C_ ("course report", "Capacity"), capacity);
  add_fact (flow, C_ ("course report", "For whom"), aclass->catchment);
}

static char *
people (const TonariCount *count)
{
  if (count->hidden)
    return g_strdup (TONARI_CLASS_PAPER_HIDDEN);

  return g_strdup_printf ("%u", count->value);
}

static void
add_number (TonariFlow *flow, const char *what, const char *unit, const TonariCount *count)
{
  g_autofree char *value = people (count);

  tonari_flow_row (flow, (const char *[]){ what, value, unit });
}

static void
add_numbers (TonariFlow *flow, const TonariCourseReport *report)
{
  const TonariFlowColumn columns[] = {
    { C_ ("course report", "Figure"), 0, 0, FALSE, FALSE },
    { C_ ("course report", "Number"), 80, 1, FALSE, TRUE },
    { C_ ("course report", "Counted in"), 170, 0, FALSE, FALSE },
  };
  const char *persons = C_ ("course report", "people, each once");
  const char *visits = C_ ("course report", "visits");
  g_autofree char *average = isnan (report->average)
                                 ? g_strdup (report->visits.hidden ? TONARI_CLASS_PAPER_HIDDEN : "–")
                                 : g_strdup_printf ("%.1f", report->average);

  tonari_flow_heading (flow, C_ ("course report", "Participants"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 18.5, 9.5);
  add_number (flow, C_ ("course report", "Took part at least once"), persons, &report->people);
  add_number (flow, C_ ("course report", "Took part, all sessions together"), visits, &report->visits);
  tonari_flow_row (flow, (const char *[]){ C_ ("course report", "Average of a session"), average,
                                           C_ ("course report", "visits a session held") });
  add_number (flow, C_ ("course report", "Came to a class for the first time"), persons,
              &report->first_timers);
  add_number (flow, C_ ("course report", "　of these: came again within the next two sessions"), persons,
              &report->seen_again);
  add_number (flow, C_ ("course report", "　of these: have not come again so far"), persons,
              &report->not_seen_again);
  if (report->not_known_yet.value > 0 || report->not_known_yet.hidden)
    add_number (flow, C_ ("course report", "　of these: the next two sessions are still to come"), persons,
                &report->not_known_yet);
  add_number (flow, C_ ("course report", "Completed the course"), persons, &report->completed);
}

static void
add_sessions (TonariFlow *flow, const TonariCourseReport *report, const TonariPaperOptions *options)
{
  const TonariFlowColumn columns[] = {
    { C_ ("attendance book", "Session"), 46, 0.5, FALSE, FALSE },
    { C_ ("attendance book", "Day"), 62, 0.5, FALSE, FALSE },
    { C_ ("attendance book", "Themes"), 0, 0, TRUE, FALSE },
    { C_ ("course report", "Took part"), 48, 0.5, FALSE, TRUE },
    { C_ ("course report", "On coming"), 54, 0.5, FALSE, FALSE },
    { C_ ("course report", "On leaving"), 54, 0.5, FALSE, FALSE },
    { C_ ("course report", "n"), 30, 0.5, FALSE, FALSE },
  };

  tonari_flow_heading (flow, C_ ("course report", "Each session"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 18.5, 9);
  for (guint i = 0; i < report->sessions->len; i++)
    {
      const TonariSessionFigures *figures = &g_array_index (report->sessions, TonariSessionFigures, i);
      g_autofree char *number = tonari_class_paper_number (figures->session);
      g_autofree char *day =
          tonari_date_format (figures->session->date,
                              options->wareki ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_SHORT);
      g_autofree char *themes = tonari_class_paper_themes (figures->session);
      g_autofree char *present =
          figures->held
              ? people (&figures->present)
              : g_strdup (tonari_words_label (&tonari_session_status_words, (int) figures->session->status));
      g_autofree char *before = tonari_class_paper_mean (&figures->ease, figures->ease.before);
      g_autofree char *after = tonari_class_paper_mean (&figures->ease, figures->ease.after);
      g_autofree char *n = figures->held ? people (&figures->ease.n) : g_strdup ("");

      tonari_flow_row (flow, (const char *[]){ number, day, themes, present, figures->held ? before : NULL,
                                               figures->held ? after : NULL, n });
    }
  if (report->n_held > 0)
    {
      g_autofree char *visits = people (&report->visits);
      g_autofree char *before = tonari_class_paper_mean (&report->ease, report->ease.before);
      g_autofree char *after = tonari_class_paper_mean (&report->ease, report->ease.after);
      g_autofree char *n = people (&report->ease.n);

      tonari_flow_sum (flow, (const char *[]){ NULL, NULL, C_ ("course report", "All sessions"), visits,
                                               before, after, n });
    }
}

TonariDocument *
tonari_class_paper_course_report (const TonariClassPapers *papers,
                                  gint64 session,
                                  const TonariPaperOptions *options,
                                  GError **error)
{
  g_autoptr (TonariCourseReport) report = tonari_course_report_new (papers->progress);
  TonariDocument *document =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Course Report"), NULL, FALSE);
  TonariFlow *flow = tonari_flow_new (document);

  tonari_course_report_suppress (report);
  add_outline (flow, papers, report, options);
  add_numbers (flow, report);
  add_sessions (flow, report, options);
  tonari_flow_space (flow, 3);
  tonari_flow_words (
      flow,
      _ ("×: not published. Numbers under 5 are left out, and others from which they could be "
         "reckoned. Ease runs from 0 (very hard) to 10 (relieved), as each family marked it; means "
         "of those who marked both."),
      8, TONARI_PAPER_PLAIN, 0);
  tonari_class_paper_figures (flow, report);
  for (guint i = 0; i < papers->results->len; i++)
    tonari_class_paper_answers (flow, g_ptr_array_index (papers->results, i));

  return tonari_flow_finish (flow);
}
