/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-timeline.h"

static const struct
{
  TonariTimelineKind kind;
  const char *table;
  const char *date;
} sources[] = {
  { TONARI_TIMELINE_RECORD, "records", "at" },
  { TONARI_TIMELINE_LOOK_BACK, "observations", "date" },
  { TONARI_TIMELINE_LOOK_BACK, "trail", "date" },
  { TONARI_TIMELINE_CHANGE, "small_changes", "date" },
  { TONARI_TIMELINE_SUPPORT, "problems", "start_on" },
  { TONARI_TIMELINE_SUPPORT, "episodes", "start_on" },
  { TONARI_TIMELINE_SUPPORT, "visit_steps", "date" },
  { TONARI_TIMELINE_TIE, "ties", "start_on" },
  { TONARI_TIMELINE_TIE, "tie_changes", "date" },
  { TONARI_TIMELINE_TIE, "watching_periods", "start_on" },
  { TONARI_TIMELINE_TIE, "watching_news", "date" },
  { TONARI_TIMELINE_TIE, "consent_forms", "date" },
  { TONARI_TIMELINE_TIE, "referral_letters", "date" },
  { TONARI_TIMELINE_TIE, "sharings", "date" },
  { TONARI_TIMELINE_CRISIS, "crises", "date" },
  { TONARI_TIMELINE_STAGE, "stage_moves", "date" },
  { TONARI_TIMELINE_STAGE, "case_states", "date" },
  { TONARI_TIMELINE_STAGE, "case_handovers", "date" },
  { TONARI_TIMELINE_PLAN, "intakes", "at" },
  { TONARI_TIMELINE_PLAN, "assessments", "date" },
  { TONARI_TIMELINE_PLAN, "plans", "date" },
  { TONARI_TIMELINE_MEETING, "meetings", "at" },
};

/* What each part answers. */
enum
{
  SOURCE,
  ROW,
  WHEN,
  PRECISION,
  TITLE,
  NUMBER,
};

static void
append_union (GString *sql)
{
  if (sql->len > 0)
    g_string_append (sql, " UNION ALL ");
}

static char *
question_for (guint kinds)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (kinds != 0 && !(kinds & (1u << sources[i].kind)))
        continue;
      append_union (sql);
      g_string_append_printf (
          sql,
          "SELECT %u, id, %s AS day, %s_precision, NULL, NULL FROM %s WHERE case_id = ?1 AND deleted_at IS NULL",
          i, sources[i].date, sources[i].date, sources[i].table);
    }

  if (kinds == 0 || (kinds & (1u << TONARI_TIMELINE_CLASS)))
    {
      append_union (sql);
      /* One line a session, however many of the household were there. */
      g_string_append_printf (
          sql,
          "SELECT DISTINCT %u, s.id, s.date AS day, s.date_precision, k.title, s.number FROM relatives AS r "
          "JOIN enrolments AS e ON e.person = r.person AND e.deleted_at IS NULL "
          "JOIN attendance AS a ON a.enrolment = e.id AND a.deleted_at IS NULL "
          "AND a.state IN ('present', 'late', 'left_early', 'online') "
          "JOIN sessions AS s ON s.id = a.session AND s.deleted_at IS NULL "
          "JOIN classes AS k ON k.id = s.class_id AND k.deleted_at IS NULL "
          "WHERE r.case_id = ?1 AND r.deleted_at IS NULL",
          (guint) G_N_ELEMENTS (sources));
    }
  g_string_append (sql, " ORDER BY day DESC, 1, 2 DESC LIMIT ?2 OFFSET ?3");

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

static TonariTimelineEntry *
read_entry (TonariStatement *row)
{
  TonariTimelineEntry *entry = g_new0 (TonariTimelineEntry, 1);
  guint source = (guint) tonari_statement_int (row, SOURCE);
  /* A moment and a day read alike; of both only the day is asked for here. */
  TonariMoment moment =
      tonari_moment_from_iso (tonari_statement_text (row, WHEN), tonari_statement_text (row, PRECISION));

  entry->kind = source < G_N_ELEMENTS (sources) ? sources[source].kind : TONARI_TIMELINE_CLASS;
  entry->table = source < G_N_ELEMENTS (sources) ? sources[source].table : "sessions";
  entry->row = tonari_statement_int (row, ROW);
  entry->date = moment.date;
  entry->title = tonari_statement_dup_text (row, TITLE);
  entry->number = tonari_statement_int (row, NUMBER);

  return entry;
}

GPtrArray *
tonari_store_timeline (TonariDb *db, gint64 case_id, guint kinds, gint64 offset, gint64 limit, GError **error)
{
  g_autofree char *question = question_for (kinds);
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_timeline_entry_free);
  g_autoptr (TonariStatement) row = NULL;

  g_return_val_if_fail (db != NULL && case_id != 0, NULL);

  row = tonari_db_prepare (db, question, error);
  if (row == NULL)
    return NULL;
  tonari_statement_bind_int (row, 1, case_id);
  tonari_statement_bind_int (row, 2, limit);
  tonari_statement_bind_int (row, 3, MAX (offset, 0));
  for (gboolean has_row = TRUE; has_row;)
    {
      if (!tonari_statement_step (row, &has_row, error))
        return NULL;
      if (has_row)
        g_ptr_array_add (entries, read_entry (row));
    }

  return g_steal_pointer (&entries);
}
