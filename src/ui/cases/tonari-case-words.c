/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-words.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-state.h"
#include "tonari-case-walk-words.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-met-group.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-visit-guide.h"
#include "tonari-watching.h"

/* Source: domain.md, Records: Observation, words beside the numbers. */
static const struct
{
  double from;
  const char *connection;
  const char *motivation;
} steps[] = {
  { 0, N_ ("hardly any exchange"), N_ ("getting through today takes everything") },
  { 3, N_ ("can talk with one person"), N_ ("something stirs their interest") },
  { 5, N_ ("two or three people to rely on"), N_ ("there are small pleasures") },
  { 8, N_ ("has a place to be and companions"), N_ ("there are things they would like to try") },
  { 10, N_ ("many people, relying and relied on"), N_ ("on the way to what they want to do") },
};

static guint
step_at (double value)
{
  guint at = 0;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (value >= steps[i].from)
      at = i;

  return at;
}

const char *
tonari_case_words_connection (double value)
{
  return _ (steps[step_at (value)].connection);
}

const char *
tonari_case_words_motivation (double value)
{
  return _ (steps[step_at (value)].motivation);
}

char *
tonari_case_words_value (double value, const char *(*words) (double value))
{
  if (isnan (value))
    return g_strdup (_ ("not known"));

  /* Translators: a value from 0 to 10 and the words beside it */
  return g_strdup_printf (_ ("%.3g (%s)"), value, words (value));
}

char *
tonari_case_words_span (TonariContext *context, TonariDate from, TonariDate to)
{
  g_autofree char *first = tonari_context_format_date (context, from);
  g_autofree char *last = tonari_context_format_date (context, to);

  if (*last == '\0')
    return g_strdup_printf (_ ("since %s"), *first != '\0' ? first : _ ("an unknown day"));

  return g_strdup_printf (_ ("%s – %s"), *first != '\0' ? first : "?", last);
}

void
tonari_case_words_append (GString *text, const char *separator, const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, part);
}

void
tonari_case_words_add (GString *text, const char *label, const char *value)
{
  g_autofree char *line = NULL;

  if (value == NULL || *value == '\0')
    return;

  /* Translators: a label, what is written under it */
  line = g_strdup_printf (C_ ("line", "%s: %s"), label, value);
  tonari_case_words_append (text, "\n", line);
}

char *
tonari_case_words_finish (GString *text)
{
  gboolean empty = text->len == 0;
  char *answer = g_string_free (text, empty);

  return empty ? NULL : answer;
}

void
tonari_case_words_put (char **title, char **subtitle, GString *first, GString *second)
{
  *title = tonari_case_words_finish (first);
  *subtitle = tonari_case_words_finish (second);
}

#define append tonari_case_words_append
#define finish tonari_case_words_finish

/* Words around @part, which is among the arguments; nothing where there is none. */
static void append_words (GString *text, const char *separator, const char *part, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

static void
append_words (GString *text, const char *separator, const char *part, const char *format, ...)
{
  g_autofree char *words = NULL;
  va_list arguments;

  if (part == NULL)
    return;

  va_start (arguments, format);
  words = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  append (text, separator, words);
}

static char *
met_words (const TonariRecord *record)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; record->met != NULL && record->met[i] != NULL; i++)
    append (text, C_ ("list", ", "), tonari_met_group_word (record->met[i]));

  return g_string_free (text, FALSE);
}

static void
describe_record (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariRecord *record = row;
  const TonariCaseWords *words = data;
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (NULL);
  g_autofree char *when =
      tonari_moment_format (record->at, tonari_context_date_style (words->context, FALSE));
  g_autofree char *met = met_words (record);

  append (first, " · ", when);
  append (first, " · ", tonari_words_label (&tonari_method_words, (int) record->method));
  append (first, " · ", met);
  if (words->sheet != NULL)
    append (first, " · ", tonari_case_sheet_staff (words->sheet, record->staff));

  append (second, "\n", record->caller);
  append (second, "\n", record->text);
  append_words (second, "\n", record->letter_text, _ ("Letter: “%s”"), record->letter_text);
  append_words (second, "\n", record->trace_left, _ ("Left behind: %s"), record->trace_left);
  append_words (second, "\n", record->person_words, _ ("The person: “%s”"), record->person_words);
  append_words (second, "\n", record->family_words, _ ("Family: “%s”"), record->family_words);
  append_words (second, "\n", record->invitation, _ ("Offered: %s (%s)"), record->invitation,
                tonari_words_label (&tonari_answer_words, (int) record->invitation_answer));
  if (tonari_date_is_known (record->next_at.date))
    {
      g_autofree char *moment =
          tonari_moment_format (record->next_at, tonari_context_date_style (words->context, FALSE));
      g_autofree char *next =
          g_strdup_printf (_ ("Next: %s (%s)"), moment,
                           tonari_words_label (&tonari_agreement_words, (int) record->next_agreement));

      append (second, "\n", next);
    }

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_relative (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariRelative *relative = row;
  const TonariCaseWords *words = data;
  const TonariPerson *person =
      words->sheet != NULL ? tonari_case_sheet_person (words->sheet, relative) : NULL;
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (NULL);
  g_autofree char *promise = tonari_relative_promise (relative);

  append (first, " · ", relative->relation);
  append (first, " ", person != NULL ? person->name : NULL);
  if (person != NULL)
    append_words (first, " ", person->kana, _ ("(%s)"), person->kana);

  append (second, " · ", person != NULL ? person->phone : NULL);
  append_words (second, " · ", relative->called_name, _ ("called “%s”"), relative->called_name);
  if (relative->best_related)
    append (second, " · ", _ ("on the best terms with the person"));
  append_words (second, "\n", promise, _ ("Agreed for contact: %s"), promise);
  append (second, "\n", relative->note);

  tonari_case_words_put (title, subtitle, first, second);
}

/* Source: domain.md, Records: Observation, 安心. */
const char *
tonari_case_words_ease (double value)
{
  return value < 5 ? _ ("very hard") : value < 10 ? _ ("somehow") : _ ("relieved");
}

static char *
ease_of (const TonariCaseWords *words, const TonariObservation *observation)
{
  g_autofree char *value = NULL;
  const char *whose = NULL;

  if (isnan (observation->ease))
    return NULL;
  for (guint i = 0; words->sheet != NULL && i < words->sheet->relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (words->sheet->relatives, i);

      if (relative->row.id == observation->relative)
        whose = relative->relation;
    }
  value = tonari_case_words_value (observation->ease, tonari_case_words_ease);

  /* Translators: whose ease (a relation, such as mother), a value from 0 to 10 with the words beside it */
  return g_strdup_printf (_ ("Ease of %s: %s"), whose != NULL ? whose : _ ("a relative"), value);
}

static const char *
seen_by (TonariView view)
{
  switch (view)
    {
    case TONARI_VIEW_PERSON:
      return _ ("seen by the person");
    case TONARI_VIEW_FAMILY:
      return _ ("seen by the family");
    case TONARI_VIEW_STAFF:
    default:
      return _ ("seen by the staff");
    }
}

static void
describe_observation (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariObservation *observation = row;
  const TonariCaseWords *words = data;
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (NULL);
  g_autofree char *date = tonari_context_format_date (words->context, observation->date);
  g_autofree char *connection =
      tonari_case_words_value (observation->connection, tonari_case_words_connection);
  g_autofree char *motivation =
      tonari_case_words_value (observation->motivation, tonari_case_words_motivation);
  g_autofree char *ease = ease_of (words, observation);

  append (first, " · ", date);
  append (first, " · ", seen_by (observation->view));
  if (observation->told)
    append (first, " · ", _ ("told afterwards"));

  g_string_append_printf (second, _ ("Connection %s\nMotivation %s"), connection, motivation);
  append (second, "\n", ease);
  append (second, "\n", observation->note);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_problem (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariProblem *problem = row;
  const TonariCaseWords *words = data;
  GString *first = g_string_new (NULL);

  append (first, " · ", problem->kind);
  append (first, " · ", problem->text);
  *title = finish (first);
  *subtitle = tonari_case_words_span (words->context, problem->start_on, problem->end_on);
}

static void
describe_episode (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariEpisode *episode = row;
  const TonariCaseWords *words = data;
  g_autofree char *span = tonari_case_words_span (words->context, episode->start_on, episode->end_on);
  GString *second = g_string_new (span);

  append (second, "\n", episode->outcome);
  *title = g_strdup (episode->title);
  *subtitle = finish (second);
}

static void
describe_tie (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariTie *tie = row;
  const TonariCaseWords *words = data;
  g_autofree char *span = tonari_case_words_span (words->context, tie->start_on, tie->end_on);
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (span);

  append (first, " · ", tie->name);
  append (first, " · ", tie->kind);
  append (second, " · ", tonari_words_label (&tonari_made_by_words, (int) tie->made_by));
  append_words (second, "\n", tie->received, _ ("Support received: %s"), tie->received);
  append_words (second, "\n", tie->role, _ ("Role held: %s"), tie->role);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_tie_change (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariTieChange *change = row;
  const TonariCaseWords *words = data;
  g_autofree char *date = tonari_context_format_date (words->context, change->date);
  GString *first = g_string_new (NULL);
  GString *second = g_string_new (date);

  append (first, " · ", tonari_words_label (&tonari_tie_change_words, (int) change->kind));
  append (first, " · ", change->name);
  if (change->to_name != NULL)
    append (first, " → ", change->to_name);

  append_words (second, " · ", change->receiver, _ ("taken up by %s"), change->receiver);
  if (change->consent != TONARI_CONSENT_NONE)
    append (second, " · ", tonari_words_label (&tonari_consent_words, (int) change->consent));
  if (words->sheet != NULL && change->consent_form != 0)
    {
      g_autofree char *form = tonari_case_walk_words_form (words, change->consent_form);

      append (second, " · ", form);
    }
  append (second, "\n", change->reason);
  append (second, "\n", change->grounds);

  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_watching (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariWatching *watching = row;
  const TonariCaseWords *words = data;
  GString *second = g_string_new (NULL);

  append (second, "\n", watching->partner);
  if (words->sheet != NULL)
    append (second, "\n", tonari_case_sheet_organisation (words->sheet, watching->organisation));
  if (watching->news_days != TONARI_INT_UNKNOWN)
    {
      g_autofree char *days =
          g_strdup_printf (ngettext ("news is asked for after %d day", "news is asked for after %d days",
                                     (gulong) watching->news_days),
                           (int) watching->news_days);

      append (second, "\n", days);
    }
  append (second, "\n", watching->note);
  *title = tonari_case_words_span (words->context, watching->start_on, watching->end_on);
  *subtitle = finish (second);
}

static void
describe_stage_move (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariStageMove *move = row;
  const TonariCaseWords *words = data;
  const char *from = tonari_stages_title (move->model, move->from_stage);
  const char *to = tonari_stages_title (move->model, move->to_stage);
  g_autofree char *date = tonari_context_format_date (words->context, move->date);
  GString *second = g_string_new (date);

  append (second, "\n", move->reason);
  *title = from != NULL ? g_strdup_printf ("%s → %s", from, to != NULL ? to : "?") : g_strdup (to);
  *subtitle = finish (second);
}

static void
describe_crisis (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariCrisis *crisis = row;
  const TonariCaseWords *words = data;
  g_autofree char *date = tonari_context_format_date (words->context, crisis->date);
  GString *first = g_string_new (date);
  GString *second = g_string_new (NULL);

  append (first, " · ", crisis->kind);
  append (second, "\n", crisis->text);
  append_words (second, "\n", crisis->to_call, _ ("To call: %s"), crisis->to_call);
  append (second, "\n", crisis->follow_up);
  tonari_case_words_put (title, subtitle, first, second);
}

static void
describe_change (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariSmallChange *change = row;
  const TonariCaseWords *words = data;
  g_autofree char *date = tonari_context_format_date (words->context, change->date);
  GString *second = g_string_new (date);

  append (second, " · ", tonari_words_label (&tonari_whose_words, (int) change->whose));
  *title = g_strdup (change->text);
  *subtitle = finish (second);
}

static void
describe_state (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariCaseState *state = row;
  const TonariCaseWords *words = data;
  g_autofree char *date = tonari_context_format_date (words->context, state->date);
  GString *first = g_string_new (date);
  GString *second = g_string_new (NULL);

  append (first, " · ", tonari_words_label (&tonari_case_state_words, (int) state->state));
  append (second, "\n", state->circumstance);
  append (second, "\n", state->reason);
  append (second, "\n", state->where_to);
  for (guint i = 0; state->criteria != NULL && state->criteria[i] != NULL; i++)
    {
      int sign;

      if (tonari_words_from_token (&tonari_end_criteria_words, state->criteria[i], &sign))
        append (second, "\n", tonari_words_label (&tonari_end_criteria_words, sign));
    }
  tonari_case_words_add (second, _ ("The person’s own view"), state->person_view);
  tonari_case_words_put (title, subtitle, first, second);
}

TonariCaseDescribe
tonari_case_words_describe (const char *table)
{
  static const struct
  {
    const TonariEntity *entity;
    TonariCaseDescribe describe;
  } all[] = {
    { &tonari_record_entity, describe_record },           { &tonari_relative_entity, describe_relative },
    { &tonari_observation_entity, describe_observation }, { &tonari_problem_entity, describe_problem },
    { &tonari_episode_entity, describe_episode },         { &tonari_tie_entity, describe_tie },
    { &tonari_tie_change_entity, describe_tie_change },   { &tonari_watching_entity, describe_watching },
    { &tonari_stage_move_entity, describe_stage_move },   { &tonari_crisis_entity, describe_crisis },
    { &tonari_small_change_entity, describe_change },     { &tonari_case_state_entity, describe_state },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].entity->table, table))
      return all[i].describe;

  return tonari_case_walk_words_describe (table);
}
