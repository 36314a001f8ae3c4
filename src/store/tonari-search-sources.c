/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-index-private.h"

#include <string.h>

#include "tonari-assessment.h"
#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-consent-form.h"
#include "tonari-crisis-card.h"
#include "tonari-crisis.h"
#include "tonari-decision.h"
#include "tonari-episode.h"
#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-intake.h"
#include "tonari-json-strv.h"
#include "tonari-knowledge.h"
#include "tonari-meeting.h"
#include "tonari-news.h"
#include "tonari-observation.h"
#include "tonari-organisation.h"
#include "tonari-person.h"
#include "tonari-plan.h"
#include "tonari-problem.h"
#include "tonari-record.h"
#include "tonari-referral-letter.h"
#include "tonari-relative.h"
#include "tonari-session.h"
#include "tonari-sharing.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-store-search.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-trail-step.h"
#include "tonari-visit-step.h"
#include "tonari-watching.h"

#define OF_CASE "t.case_id"
#define CASE_OF_PERSON                                                                                       \
  "coalesce((SELECT o.id FROM cases AS o WHERE o.person = t.id AND o.deleted_at IS NULL ORDER BY o.id "      \
  "LIMIT 1), (SELECT o.case_id FROM relatives AS o WHERE o.person = t.id AND o.case_id IS NOT NULL "         \
  "AND o.deleted_at IS NULL ORDER BY o.id LIMIT 1))"
#define CASE_OF_DECISION                                                                                     \
  "(SELECT o.case_id FROM meetings AS o WHERE o.id = t.meeting AND o.kind = 'case_meeting')"
#define TITLE_OF_DECISION "(SELECT o.title FROM meetings AS o WHERE o.id = t.meeting)"
#define TITLE_OF_SESSION "(SELECT o.title FROM classes AS o WHERE o.id = t.class_id)"
#define NAME_OF_PERSON "(SELECT o.name FROM persons AS o WHERE o.id = t.person)"
#define NAME_OF_CALLER "coalesce((SELECT o.name FROM persons AS o WHERE o.id = t.caller), t.caller_relation)"

#define OTHERS TONARI_SEARCH_GROUP_OTHERS
#define CONFERENCES TONARI_SEARCH_GROUP_CONFERENCES
#define RECORDS TONARI_SEARCH_GROUP_RECORDS
#define CASES TONARI_SEARCH_GROUP_CASES
#define PEOPLE TONARI_SEARCH_GROUP_PEOPLE

static const TonariSearchSource sources[TONARI_N_SEARCH_KINDS] = {
  [TONARI_SEARCH_KIND_PERSON] = { &tonari_person_entity, PEOPLE, NULL, CASE_OF_PERSON, "t.name" },
  [TONARI_SEARCH_KIND_CASE] = { &tonari_case_entity, PEOPLE, NULL, "t.id", NULL },
  [TONARI_SEARCH_KIND_RELATIVE] = { &tonari_relative_entity, PEOPLE, NULL, OF_CASE, NAME_OF_PERSON },
  [TONARI_SEARCH_KIND_INTAKE] = { &tonari_intake_entity, CASES, "at", OF_CASE, NAME_OF_CALLER },
  [TONARI_SEARCH_KIND_ASSESSMENT] = { &tonari_assessment_entity, CASES, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_PLAN] = { &tonari_plan_entity, CASES, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_CRISIS_CARD] = { &tonari_crisis_card_entity, CASES, "agreed_on", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_CONSENT_FORM] = { &tonari_consent_form_entity, CASES, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_HANDOVER] = { &tonari_handover_entity, CASES, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_TIE] = { &tonari_tie_entity, CASES, "start_on", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_PROBLEM] = { &tonari_problem_entity, CASES, "start_on", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_EPISODE] = { &tonari_episode_entity, CASES, "start_on", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_RECORD] = { &tonari_record_entity, RECORDS, "at", OF_CASE, "t.caller" },
  [TONARI_SEARCH_KIND_OBSERVATION] = { &tonari_observation_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_SMALL_CHANGE] = { &tonari_small_change_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_CRISIS] = { &tonari_crisis_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_STATE] = { &tonari_case_state_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_TIE_CHANGE] = { &tonari_tie_change_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_STAGE_MOVE] = { &tonari_stage_move_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_TRAIL_STEP] = { &tonari_trail_step_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_VISIT_STEP] = { &tonari_visit_step_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_WATCHING] = { &tonari_watching_entity, RECORDS, "start_on", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_NEWS] = { &tonari_news_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_SHARING] = { &tonari_sharing_entity, RECORDS, "date", OF_CASE, NULL },
  [TONARI_SEARCH_KIND_LETTER] = { &tonari_referral_letter_entity, RECORDS, "date", OF_CASE, NULL },
  /* A meeting for learning shows no case. */
  [TONARI_SEARCH_KIND_MEETING] = { &tonari_meeting_entity, CONFERENCES, "at",
                                   "iif(t.kind = 'case_meeting', t.case_id, NULL)", "t.title" },
  [TONARI_SEARCH_KIND_DECISION] = { &tonari_decision_entity, CONFERENCES, "due_on", CASE_OF_DECISION,
                                    TITLE_OF_DECISION },
  [TONARI_SEARCH_KIND_KNOWLEDGE] = { &tonari_knowledge_entity, CONFERENCES, "date", NULL, "t.title" },
  [TONARI_SEARCH_KIND_ORGANISATION] = { &tonari_organisation_entity, OTHERS, NULL, NULL, "t.name" },
  [TONARI_SEARCH_KIND_GAP] = { &tonari_gap_entity, OTHERS, "date", NULL, "t.kind" },
  [TONARI_SEARCH_KIND_CLASS] = { &tonari_class_entity, OTHERS, NULL, NULL, "t.title" },
  [TONARI_SEARCH_KIND_SESSION] = { &tonari_session_entity, OTHERS, "date", NULL, TITLE_OF_SESSION },
};

const TonariSearchSource *
tonari_search_source (TonariSearchKind kind)
{
  g_return_val_if_fail ((guint) kind < TONARI_N_SEARCH_KINDS, NULL);

  return &sources[kind];
}

int
tonari_search_kind_of_table (const char *table)
{
  for (int kind = 0; kind < TONARI_N_SEARCH_KINDS; kind++)
    if (g_str_equal (sources[kind].entity->table, table))
      return kind;

  return -1;
}

const TonariEntity *
tonari_search_kind_entity (TonariSearchKind kind)
{
  return tonari_search_source (kind)->entity;
}

/* Text that a person reads; what machines go by, and tokens, are none. */
static gboolean
is_read (const TonariField *field)
{
  static const char *const tokens[] = { "uid", "technique", "criteria", "layer" };

  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    if (g_str_equal (field->name, tokens[i]))
      return FALSE;

  return field->kind == TONARI_FIELD_TEXT || field->kind == TONARI_FIELD_STRV;
}

/* A bit for each field of a kind that is read; asking anew for each row took a tenth of a search. */
static guint64
fields_read (TonariSearchKind kind)
{
  static gsize masks[TONARI_N_SEARCH_KINDS];
  const TonariEntity *entity = tonari_search_source (kind)->entity;

  g_assert (entity->n_fields < 8 * sizeof (gsize));

  if (g_once_init_enter (&masks[kind]))
    {
      /* The last bit, which no entity is large enough for, says that the others are there. */
      gsize mask = (gsize) 1 << (8 * sizeof (gsize) - 1);

      for (guint i = 0; i < entity->n_fields; i++)
        if (is_read (&entity->fields[i]))
          mask |= (gsize) 1 << i;
      g_once_init_leave (&masks[kind], mask);
    }

  return masks[kind];
}

char *
tonari_search_fields (TonariSearchKind kind)
{
  const TonariEntity *entity = tonari_search_source (kind)->entity;
  GString *columns = g_string_new (NULL);

  for (guint i = 0; i < entity->n_fields; i++)
    if (is_read (&entity->fields[i]))
      g_string_append_printf (columns, "%st.%s", columns->len > 0 ? ", " : "", entity->fields[i].name);

  return g_string_free (columns, FALSE);
}

/* A list without escapes needs no list of its own: its texts stand between the quotation marks. */
static void
append_plain_list (GString *text, const char *json)
{
  for (const char *p = strchr (json, '"'), *end; p != NULL && (end = strchr (p + 1, '"')) != NULL;)
    {
      g_string_append_len (text, p + 1, end - p - 1);
      p = strchr (end + 1, '"');
      if (p != NULL)
        g_string_append_c (text, '\n');
    }
}

char *
tonari_search_read (TonariSearchKind kind, TonariStatement *statement, int column)
{
  const TonariEntity *entity = tonari_search_source (kind)->entity;
  guint64 read = fields_read (kind);
  GString *text = g_string_sized_new (512);

  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      const char *value;

      if ((read >> i & 1) == 0)
        continue;
      value = tonari_statement_text (statement, column++);
      if (value == NULL || (field->kind == TONARI_FIELD_STRV && g_str_equal (value, "[]")))
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      if (field->kind == TONARI_FIELD_STRV && strchr (value, '\\') == NULL)
        append_plain_list (text, value);
      else if (field->kind == TONARI_FIELD_STRV)
        {
          g_auto (GStrv) list = tonari_json_to_strv (value);
          g_autofree char *lines = g_strjoinv ("\n", list);

          g_string_append (text, lines);
        }
      else
        g_string_append (text, value);
    }

  return g_string_free (text, FALSE);
}
