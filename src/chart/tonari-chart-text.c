/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in plain words, in the order of a life: who, connection, company, people, and only then what was
 * solved. */

#include "tonari-chart-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-stages.h"

typedef struct
{
  const TonariLife *life;
  const TonariSeries *series;
  GString *out;
  int from;
  int to;
  TonariDateStyle style;
  gboolean hide_names;
  gboolean hide_numbers;
} Text;

static gboolean
within (const Text *text, TonariDate from, TonariDate to, gboolean span)
{
  int first = tonari_date_middle (from);
  int last = !span ? first : tonari_date_is_known (to) ? tonari_date_middle (to) : G_MAXINT;

  return first <= text->to && last >= text->from;
}

static void
heading (Text *text, const char *title)
{
  g_string_append_printf (text->out, "\n%s\n", title);
}

static void
nothing (Text *text)
{
  g_string_append_printf (text->out, "  %s\n", _ ("Nothing written yet."));
}

static char *
when (const Text *text, TonariDate from, TonariDate to, gboolean span)
{
  g_autofree char *start = tonari_date_format (from, text->style);
  g_autofree char *end = NULL;

  if (!span)
    return g_steal_pointer (&start);
  if (!tonari_date_is_known (to))
    return g_strdup_printf (C_ ("chart", "since %s"), start);

  end = tonari_date_format (to, text->style);
  return g_strdup_printf (C_ ("chart", "%s to %s"), start, end);
}

/* A line of the list: when, what, and free words where names may be shown. */
static void G_GNUC_PRINTF (3, 4) line (Text *text, const char *date, const char *format, ...)
{
  va_list arguments;
  g_autofree char *words = NULL;
  g_autofree char *one = NULL;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  one = tonari_chart_one_line (words);
  g_string_append_printf (text->out, "  %s  %s\n", date, one);
}

static gboolean
has (const Text *text, const char *words)
{
  return !text->hide_names && words != NULL && *words != '\0';
}

static void
say_header (Text *text)
{
  const TonariPerson *person = text->life->person;
  g_autofree char *from = tonari_date_format (tonari_date_from_day (text->from), text->style);
  g_autofree char *to = tonari_date_format (tonari_date_from_day (text->to), text->style);
  g_autofree char *period = NULL;

  /* Translators: the code of a case */
  g_string_append_printf (text->out, _ ("Life chart of %s"),
                          text->life->acase->code != NULL ? text->life->acase->code : "");
  g_string_append_c (text->out, '\n');
  if (has (text, person->name))
    g_string_append_printf (text->out, "%s: %s\n", C_ ("chart", "Name"), person->name);
  period = g_strdup_printf (C_ ("chart", "%s to %s"), from, to);
  g_string_append_printf (text->out, "%s: %s\n", C_ ("chart", "Period"), period);
  if (tonari_date_is_known (person->birth))
    {
      g_autofree char *birth = tonari_date_format (person->birth, text->style);

      g_string_append_printf (text->out, "%s: %s\n", C_ ("chart", "Born"), birth);
    }
  if (has (text, text->life->key_worker_name))
    g_string_append_printf (text->out, "%s: %s\n", C_ ("chart", "Key worker"), text->life->key_worker_name);
}

static void
say_observations (Text *text)
{
  gboolean any = FALSE;

  heading (text, _ ("Connection and motivation"));
  for (guint i = 0; i < text->life->observations->len; i++)
    {
      const TonariObservation *observation = g_ptr_array_index (text->life->observations, i);
      g_autofree char *date = when (text, observation->date, TONARI_DATE_UNKNOWN, FALSE);
      g_autofree char *connection = NULL;
      g_autofree char *motivation = NULL;

      if (!within (text, observation->date, observation->date, FALSE))
        continue;
      any = TRUE;
      /* Numbers are for the staff who entered them, and for the person. */
      if (text->hide_numbers)
        {
          line (text, date, "%s", tonari_words_label (&tonari_view_words, observation->view));
          continue;
        }
      connection = isnan (observation->connection) ? g_strdup (C_ ("chart", "not known"))
                                                   : g_strdup_printf ("%g", observation->connection);
      motivation = isnan (observation->motivation) ? g_strdup (C_ ("chart", "not known"))
                                                   : g_strdup_printf ("%g", observation->motivation);
      line (text, date, "%s %s, %s %s (%s%s%s)%s%s", C_ ("chart", "Connection"), connection,
            C_ ("chart", "Motivation"), motivation,
            tonari_words_label (&tonari_view_words, observation->view), observation->told ? ", " : "",
            observation->told ? _ ("told afterwards") : "",
            has (text, observation->note) ? C_ ("list", ", ") : "",
            has (text, observation->note) ? observation->note : "");
    }
  if (!any)
    g_string_append_printf (text->out, "  %s\n",
                            _ ("Nobody has looked back on connection and motivation yet."));
}

static void
say_accompaniment (Text *text)
{
  guint n_spans;
  const TonariSpan *spans = tonari_series_accompaniment (text->series, &n_spans);
  gboolean any = FALSE;

  heading (text, _ ("Accompaniment (from the records)"));
  for (guint i = 0; i < n_spans; i++)
    {
      TonariDate from = tonari_date_from_day (spans[i].from), to = tonari_date_from_day (spans[i].to);
      g_autofree char *date = NULL;

      if (!within (text, from, to, TRUE))
        continue;
      any = TRUE;
      date = when (text, from, to, TRUE);
      line (text, date, "%s", spans[i].family_only ? _ ("with the family only") : _ ("with the person"));
    }
  if (!any)
    g_string_append_printf (text->out, "  %s\n", C_ ("chart", "No record."));

  for (guint i = 0; i < text->life->watching->len; i++)
    {
      const TonariWatching *watching = g_ptr_array_index (text->life->watching, i);
      g_autofree char *date = NULL;

      if (!within (text, watching->start_on, watching->end_on, TRUE))
        continue;
      date = when (text, watching->start_on, watching->end_on, TRUE);
      line (text, date, "%s%s%s", C_ ("chart", "Loose watching"), has (text, watching->partner) ? ": " : "",
            has (text, watching->partner) ? watching->partner : "");
    }
}

static void
say_ties (Text *text)
{
  gboolean any = FALSE;

  heading (text, C_ ("chart", "Circles of people"));
  for (guint i = 0; i < text->life->ties->len; i++)
    {
      const TonariTie *tie = g_ptr_array_index (text->life->ties, i);
      g_autofree char *date = NULL;
      GString *words = NULL;

      if (!within (text, tie->start_on, tie->end_on, TRUE))
        continue;
      any = TRUE;
      words = g_string_new (has (text, tie->name) ? tie->name : _ ("People of the community"));
      if (has (text, tie->kind) && g_strcmp0 (tie->kind, tie->name) != 0)
        g_string_append_printf (words, " (%s)", tie->kind);
      if (has (text, tie->received))
        g_string_append_printf (words, "%s%s: %s", C_ ("list", ", "), _ ("Support received"), tie->received);
      if (has (text, tie->role))
        g_string_append_printf (words, "%s%s: %s", C_ ("list", ", "), _ ("Role held"), tie->role);
      date = when (text, tie->start_on, tie->end_on, TRUE);
      line (text, date, "%s", words->str);
      g_string_free (words, TRUE);
    }
  if (!any)
    nothing (text);

  for (guint i = 0; i < text->life->tie_changes->len; i++)
    {
      const TonariTieChange *change = g_ptr_array_index (text->life->tie_changes, i);
      g_autofree char *date = NULL;

      if (!within (text, change->date, change->date, FALSE))
        continue;
      date = when (text, change->date, TONARI_DATE_UNKNOWN, FALSE);
      line (text, date, "%s%s%s%s%s%s%s", tonari_words_label (&tonari_tie_change_words, change->kind),
            has (text, change->name) ? ": " : "", has (text, change->name) ? change->name : "",
            has (text, change->to_name) ? " → " : "", has (text, change->to_name) ? change->to_name : "",
            has (text, change->reason) ? C_ ("list", ", ") : "",
            has (text, change->reason) ? change->reason : "");
    }
}

static void
say_changes (Text *text)
{
  gboolean any = FALSE;

  heading (text, C_ ("chart", "Small changes"));
  for (guint i = 0; i < text->life->changes->len; i++)
    {
      const TonariSmallChange *change = g_ptr_array_index (text->life->changes, i);
      g_autofree char *date = NULL;

      if (!within (text, change->date, change->date, FALSE))
        continue;
      any = TRUE;
      date = when (text, change->date, TONARI_DATE_UNKNOWN, FALSE);
      line (text, date, "%s%s%s", tonari_words_label (&tonari_whose_words, change->whose),
            has (text, change->text) ? ": " : "", has (text, change->text) ? change->text : "");
    }
  if (!any)
    nothing (text);
}

static void
say_episodes (Text *text)
{
  guint n_lanes;
  const TonariLane *lanes = tonari_series_lanes (text->series, &n_lanes);
  gboolean any = FALSE;

  heading (text, C_ ("chart", "Problem-solving support"));
  for (guint i = 0; i < n_lanes; i++)
    {
      const TonariEpisode *episode = lanes[i].episode;
      g_autofree char *date = NULL;

      if (!within (text, episode->start_on, episode->end_on, TRUE))
        continue;
      any = TRUE;
      date = when (text, episode->start_on, episode->end_on, TRUE);
      line (text, date, "%s%s%s",
            has (text, episode->title) ? episode->title : C_ ("chart", "Problem-solving support"),
            has (text, episode->outcome) ? C_ ("list", ", ") : "",
            has (text, episode->outcome) ? episode->outcome : "");
    }
  if (!any)
    nothing (text);
}

static void
say_problems (Text *text)
{
  gboolean any = FALSE;

  heading (text, C_ ("chart", "Problems"));
  for (guint i = 0; i < text->life->problems->len; i++)
    {
      const TonariProblem *problem = g_ptr_array_index (text->life->problems, i);
      const char *words = problem->text != NULL && *problem->text != '\0' ? problem->text : problem->kind;
      g_autofree char *date = NULL;

      if (!within (text, problem->start_on, problem->end_on, TRUE))
        continue;
      any = TRUE;
      date = when (text, problem->start_on, problem->end_on, TRUE);
      line (text, date, "%s", has (text, words) ? words : C_ ("chart", "A problem arose"));
    }
  if (!any)
    nothing (text);
}

static void
say_crises (Text *text)
{
  if (text->life->crises->len > 0)
    heading (text, C_ ("chart", "Crises"));
  for (guint i = 0; i < text->life->crises->len; i++)
    {
      const TonariCrisis *crisis = g_ptr_array_index (text->life->crises, i);
      g_autofree char *date = NULL;

      if (!within (text, crisis->date, crisis->date, FALSE))
        continue;
      date = when (text, crisis->date, TONARI_DATE_UNKNOWN, FALSE);
      line (text, date, "%s%s%s", has (text, crisis->kind) ? crisis->kind : C_ ("chart", "Crisis"),
            has (text, crisis->text) ? C_ ("list", ", ") : "", has (text, crisis->text) ? crisis->text : "");
    }
}

static void
say_stages (Text *text)
{
  if (text->life->stage_moves->len == 0)
    return;

  heading (text, C_ ("chart", "Stages"));
  for (guint i = 0; i < text->life->stage_moves->len; i++)
    {
      const TonariStageMove *move = g_ptr_array_index (text->life->stage_moves, i);
      const char *title = tonari_stages_title (move->model, move->to_stage);
      g_autofree char *date = NULL;

      if (!within (text, move->date, move->date, FALSE))
        continue;
      date = when (text, move->date, TONARI_DATE_UNKNOWN, FALSE);
      line (text, date, "%s: %" G_GINT64_FORMAT " %s%s%s",
            tonari_words_label (&tonari_stage_model_words, move->model), move->to_stage,
            title != NULL ? title : "", has (text, move->reason) ? C_ ("list", ", ") : "",
            has (text, move->reason) ? move->reason : "");
    }
}

static void
say_family (Text *text)
{
  if (text->life->family->len == 0)
    return;

  heading (text, C_ ("chart", "Family"));
  for (guint i = 0; i < text->life->family->len; i++)
    {
      const TonariFamilyMark *mark = &g_array_index (text->life->family, TonariFamilyMark, i);
      TonariDate day = tonari_date_from_day (mark->day);
      g_autofree char *date = NULL;
      GString *words = NULL;

      /* A session that nobody has marked has not been told of yet. */
      if (mark->state == TONARI_ATTENDANCE_STATE_UNMARKED || !within (text, day, day, FALSE))
        continue;
      words = g_string_new (tonari_words_label (&tonari_attendance_state_words, mark->state));
      if (has (text, mark->who))
        g_string_append_printf (words, "%s%s", C_ ("list", ", "), mark->who);
      if (has (text, mark->title))
        g_string_append_printf (words, "%s%s", C_ ("list", ", "), mark->title);
      /* As on the chart: while names are hidden others look on, and how somebody felt is nobody else's. */
      if (!isnan (mark->ease_before) && !text->hide_numbers)
        g_string_append_printf (words, "%s%s %g", C_ ("list", ", "), _ ("Ease on coming"), mark->ease_before);
      if (!isnan (mark->ease_after) && !text->hide_numbers)
        g_string_append_printf (words, "%s%s %g", C_ ("list", ", "), _ ("Ease on leaving"), mark->ease_after);
      date = when (text, day, TONARI_DATE_UNKNOWN, FALSE);
      line (text, date, "%s", words->str);
      g_string_free (words, TRUE);
    }
}

static const struct
{
  TonariChartLayers layers;
  void (*say) (Text *text);
} parts[] = {
  { TONARI_CHART_LAYER_LIFE, say_observations },
  { TONARI_CHART_LAYER_ACCOMPANIMENT | TONARI_CHART_LAYER_WATCHING, say_accompaniment },
  { TONARI_CHART_LAYER_TIES | TONARI_CHART_LAYER_TIE_CHANGES, say_ties },
  { TONARI_CHART_LAYER_CHANGES, say_changes },
  { TONARI_CHART_LAYER_EPISODES, say_episodes },
  { TONARI_CHART_LAYER_PROBLEMS, say_problems },
  { TONARI_CHART_LAYER_MARKERS, say_crises },
  { TONARI_CHART_LAYER_STAGES, say_stages },
  { TONARI_CHART_LAYER_FAMILY, say_family },
};

char *
tonari_chart_text (const TonariSeries *series, int from, int to, TonariDateStyle style, gboolean hide_names)
{
  return tonari_chart_text_of (series, from, to, style, TONARI_CHART_LAYER_ALL, hide_names);
}

char *
tonari_chart_text_of (const TonariSeries *series,
                      int from,
                      int to,
                      TonariDateStyle style,
                      TonariChartLayers layers,
                      gboolean hide_names)
{
  Text text = { 0 };

  g_return_val_if_fail (series != NULL, NULL);

  layers &= tonari_chart_layers_for (tonari_series_audience (series));
  text.series = series;
  text.life = tonari_series_life (series);
  text.out = g_string_new (NULL);
  text.from = from > 0 ? from : tonari_series_from (series);
  text.to = to > 0 ? to : tonari_series_to (series);
  text.style = style;
  text.hide_names = hide_names;
  text.hide_numbers = hide_names || tonari_series_audience (series) == TONARI_AUDIENCE_COMMUNITY;

  say_header (&text);
  /* A part that is not shown is not said to be empty either. */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if ((layers & parts[i].layers) != 0)
      parts[i].say (&text);

  return g_string_free (text.out, FALSE);
}
