/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-entity-sql.h"

#include "tonari-db-private.h"
#include "tonari-json-strv.h"
#include "tonari-plain-text.h"

#define FIELD_CONST(field, row, type) (*(const type *) ((const char *) (row) + (field)->offset))

typedef struct
{
  const char *table;
  const char *order;
} NaturalOrder;

/* By date, by number, by name; what is undated comes last, and what is equal in the order in which it was
 * written. */
static const NaturalOrder natural_orders[] = {
  { "staff", "kana IS NULL, kana, name, id" },
  { "organisations", "name, id" },
  { "persons", "kana IS NULL, kana, name, id" },
  { "cases", "code, id" },
  { "case_states", "date IS NULL, date, id" },
  { "relatives", "id" },
  { "records", "at IS NULL, at, id" },
  { "observations", "date IS NULL, date, id" },
  { "problems", "start_on IS NULL, start_on, id" },
  { "episodes", "start_on IS NULL, start_on, id" },
  { "ties", "start_on IS NULL, start_on, id" },
  { "tie_changes", "date IS NULL, date, id" },
  { "stage_moves", "date IS NULL, date, id" },
  { "watching_periods", "start_on IS NULL, start_on, id" },
  { "crises", "date IS NULL, date, id" },
  { "small_changes", "date IS NULL, date, id" },
  { "curricula", "CASE edition WHEN 'basic' THEN 0 WHEN 'practical' THEN 1 ELSE 2 END, title, number, id" },
  { "modules", "curriculum, position IS NULL, position, id" },
  { "classes", "title, id" },
  { "sessions", "class_id, number, id" },
  { "session_modules", "session, id" },
  { "enrolments", "class_id, position IS NULL, position, id" },
  { "attendance", "session, enrolment, id" },
  { "calls", "class_id, start_on IS NULL, start_on, id" },
  { "prior_interviews", "at IS NULL, at, id" },
  { "closing_days", "start_on, id" },
  { "session_parts", "session, position IS NULL, position, id" },
  { "session_guests", "session, id" },
  { "preparations", "session, position IS NULL, position, id" },
  { "session_notices", "session, id" },
  { "follow_ups", "due_on IS NULL, due_on, id" },
  { "care_steps", "date IS NULL, date, id" },
  { "questionnaires", "title, id" },
  { "questionnaire_items", "questionnaire, position, id" },
  { "assessments", "date IS NULL, date, id" },
  { "trail", "date IS NULL, date, id" },
  { "visit_steps", "date IS NULL, date, id" },
  { "plans", "date IS NULL, date, id" },
  { "consent_forms", "date IS NULL, date, id" },
  { "referral_letters", "date IS NULL, date, id" },
  { "sharings", "date IS NULL, date, id" },
  { "watching_news", "date IS NULL, date, id" },
  { "relative_roles", "start_on IS NULL, start_on, id" },
};

static GQuark
tonari_entity_sql_key_quark (void)
{
  return g_quark_from_static_string ("tonari-entity-sql");
}

static gboolean
field_has_precision (const TonariField *field)
{
  return field->kind == TONARI_FIELD_DATE || field->kind == TONARI_FIELD_MOMENT;
}

static GPtrArray *
entity_columns (const TonariEntity *entity)
{
  GPtrArray *columns = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < entity->n_fields; i++)
    {
      g_ptr_array_add (columns, g_strdup (entity->fields[i].name));
      if (field_has_precision (&entity->fields[i]))
        g_ptr_array_add (columns, g_strconcat (entity->fields[i].name, "_precision", NULL));
    }

  return columns;
}

static const char *
entity_order (const TonariEntity *entity)
{
  for (guint i = 0; i < G_N_ELEMENTS (natural_orders); i++)
    if (g_str_equal (natural_orders[i].table, entity->table))
      return natural_orders[i].order;

  return "id";
}

/* The references by which a row belongs to another and is not there without it. */
static gboolean
field_is_owner (const TonariField *field)
{
  static const char *const owners[] = { "attendance", "case_id",       "class_id", "curriculum", "enrolment",
                                        "person",     "questionnaire", "session",  "sheet" };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    if (field->kind == TONARI_FIELD_REF && g_str_equal (field->name, owners[i]))
      return TRUE;

  return FALSE;
}

static char *
entity_orphaned (const TonariEntity *entity)
{
  g_autoptr (GString) sum = g_string_new (NULL);

  for (guint i = 0; i < entity->n_fields; i++)
    if (field_is_owner (&entity->fields[i]))
      g_string_append_printf (
          sum, "%scoalesce((SELECT o.deleted_at IS NOT NULL FROM %s AS o WHERE o.id = t.%s), 0)",
          sum->len > 0 ? " + " : "", entity->fields[i].table, entity->fields[i].name);
  if (sum->len == 0)
    return NULL;

  return g_strdup_printf ("SELECT %s FROM %s AS t WHERE t.id = ?1 AND t.deleted_at IS NULL", sum->str,
                          entity->table);
}

/* An anonymous sheet must not be found again by the moment at which it was typed in, and one rule for all
 * sheets keeps the insert one statement. */
static gboolean
entity_hides_moment (const TonariEntity *entity)
{
  return g_str_equal (entity->table, "questionnaire_sheets") ||
         g_str_equal (entity->table, "questionnaire_answers");
}

/* The engine writes each index again whose column an UPDATE names, whatever its value; those of the owners
 * are most of them. */
static char *
entity_update_kept (const TonariEntity *entity, const GPtrArray *columns)
{
  g_autoptr (GString) sets = g_string_new (NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      const TonariField *field = tonari_entity_field (entity, columns->pdata[i]);

      if (field == NULL || !field_is_owner (field))
        g_string_append_printf (sets, ", %s = ?%u", (const char *) columns->pdata[i], i + 1);
    }

  return g_strdup_printf (
      "UPDATE %s SET version = version + 1%s WHERE id = ?%u AND version = ?%u AND deleted_at IS NULL",
      entity->table, sets->str, columns->len + 1, columns->len + 2);
}

static TonariEntitySql *
entity_sql_new (const TonariEntity *entity)
{
  g_autoptr (GPtrArray) columns = entity_columns (entity);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) marks = g_string_new (NULL);
  g_autoptr (GString) sets = g_string_new (NULL);
  g_autoptr (GString) json = g_string_new ("json_object('id', id, 'version', version");
  g_autoptr (GString) restores = g_string_new (NULL);
  TonariEntitySql *sql = g_new0 (TonariEntitySql, 1);
  const char *t = entity->table;

  for (guint i = 0; i < columns->len; i++)
    {
      const char *c = columns->pdata[i];

      g_string_append_printf (names, "%s, ", c);
      g_string_append_printf (marks, "?%u, ", i + 1);
      g_string_append_printf (sets, ", %s = ?%u", c, i + 1);
      g_string_append_printf (json, ", '%s', %s", c, c);
      g_string_append_printf (restores, ", %s = json_extract(?1, '$.%s')", c, c);
    }
  g_string_append (json, ", 'created_at', created_at, 'deleted_at', deleted_at)");

  sql->table = t;
  sql->insert = g_strdup_printf (entity_hides_moment (entity)
                                     ? "INSERT INTO %s (%sversion, created_at) VALUES (%s1, nullif(?%u, ?%u))"
                                     : "INSERT INTO %s (%sversion, created_at) VALUES (%s1, ?%u)",
                                 t, names->str, marks->str, columns->len + 1, columns->len + 1);
  sql->update = g_strdup_printf ("UPDATE %s SET version = version + 1%s WHERE id = ?%u AND version = ?%u "
                                 "AND deleted_at IS NULL",
                                 t, sets->str, columns->len + 1, columns->len + 2);
  sql->update_kept = entity_update_kept (entity, columns);
  g_string_truncate (names, names->len - 2);
  sql->select = g_strdup_printf ("SELECT id, version, %s FROM %s ", names->str, t);
  sql->get = g_strdup_printf ("%sWHERE id = ?1 AND deleted_at IS NULL", sql->select);
  sql->order = g_strdup_printf ("ORDER BY %s", entity_order (entity));
  sql->history_insert = g_strdup_printf ("INSERT INTO history (action, table_name, row_id, after) "
                                         "SELECT ?1, '%s', id, %s FROM %s WHERE id = ?2",
                                         t, json->str, t);
  sql->history_before =
      g_strdup_printf ("INSERT INTO history (action, table_name, row_id, before) "
                       "SELECT ?1, '%s', id, %s FROM %s "
                       "WHERE id = ?2 AND (?3 IS NULL OR (version = ?3 AND deleted_at IS NULL))",
                       t, json->str, t);
  sql->history_after = g_strdup_printf (
      "UPDATE history SET after = (SELECT %s FROM %s WHERE id = history.row_id) WHERE id = ?1", json->str, t);
  sql->restore = g_strdup_printf (
      "UPDATE %s SET version = version + 1, deleted_at = json_extract(?1, '$.deleted_at')%s WHERE id = ?2", t,
      restores->str);
  sql->unchanged = g_strdup_printf (
      "SELECT json_remove(%s, '$.version') = json_remove(?1, '$.version') FROM %s WHERE id = ?2", json->str,
      t);
  sql->orphaned = entity_orphaned (entity);
  sql->remove = g_strdup_printf ("UPDATE %s SET version = version + 1, deleted_at = ?1 WHERE id = ?2", t);

  return sql;
}

static void
entity_sql_free (gpointer data)
{
  TonariEntitySql *sql = data;

  g_free (sql->insert);
  g_free (sql->update);
  g_free (sql->update_kept);
  g_free (sql->get);
  g_free (sql->select);
  g_free (sql->order);
  g_free (sql->history_insert);
  g_free (sql->history_before);
  g_free (sql->history_after);
  g_free (sql->restore);
  g_free (sql->unchanged);
  g_free (sql->orphaned);
  g_free (sql->remove);
  g_free (sql);
}

const TonariEntitySql *
tonari_entity_sql (TonariDb *db, const TonariEntity *entity)
{
  GHashTable *texts = tonari_db_data (db, tonari_entity_sql_key_quark ());
  TonariEntitySql *sql;

  if (texts == NULL)
    {
      texts = g_hash_table_new_full (NULL, NULL, NULL, entity_sql_free);
      tonari_db_set_data (db, tonari_entity_sql_key_quark (), texts, (GDestroyNotify) g_hash_table_unref);
    }
  sql = g_hash_table_lookup (texts, entity);
  if (sql == NULL)
    {
      sql = entity_sql_new (entity);
      g_hash_table_insert (texts, (gpointer) entity, sql);
    }

  return sql;
}

static void
bind_date (TonariStatement *statement, int parameter, const char *iso, TonariDate date)
{
  tonari_statement_bind_text (statement, parameter, iso);
  tonari_statement_bind_text (statement, parameter + 1,
                              iso != NULL ? tonari_precision_token (date.precision) : NULL);
}

int
tonari_entity_bind (const TonariEntity *entity, gconstpointer row, TonariStatement *statement, int parameter)
{
  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];
      g_autofree char *text = NULL;

      switch (field->kind)
        {
        case TONARI_FIELD_TEXT:
          text = tonari_plain_text (FIELD_CONST (field, row, char *));
          tonari_statement_bind_text (statement, parameter, text);
          break;
        case TONARI_FIELD_STRV:
          text = tonari_json_from_strv ((const char *const *) FIELD_CONST (field, row, GStrv));
          tonari_statement_bind_text (statement, parameter, text);
          break;
        case TONARI_FIELD_DATE:
          text = tonari_date_to_iso (FIELD_CONST (field, row, TonariDate));
          bind_date (statement, parameter++, text, FIELD_CONST (field, row, TonariDate));
          break;
        case TONARI_FIELD_MOMENT:
          text = tonari_moment_to_iso (FIELD_CONST (field, row, TonariMoment));
          bind_date (statement, parameter++, text, FIELD_CONST (field, row, TonariMoment).date);
          break;
        case TONARI_FIELD_INT:
          if (FIELD_CONST (field, row, gint64) == TONARI_INT_UNKNOWN)
            tonari_statement_bind_null (statement, parameter);
          else
            tonari_statement_bind_int (statement, parameter, FIELD_CONST (field, row, gint64));
          break;
        case TONARI_FIELD_REF:
          if (FIELD_CONST (field, row, gint64) == 0)
            tonari_statement_bind_null (statement, parameter);
          else
            tonari_statement_bind_int (statement, parameter, FIELD_CONST (field, row, gint64));
          break;
        case TONARI_FIELD_REAL:
          if (isnan (FIELD_CONST (field, row, double)))
            tonari_statement_bind_null (statement, parameter);
          else
            tonari_statement_bind_real (statement, parameter, FIELD_CONST (field, row, double));
          break;
        case TONARI_FIELD_BOOL:
          tonari_statement_bind_int (statement, parameter, FIELD_CONST (field, row, gboolean) ? 1 : 0);
          break;
        case TONARI_FIELD_ENUM:
          tonari_statement_bind_text (statement, parameter,
                                      tonari_words_token (field->words, FIELD_CONST (field, row, int)));
          break;
        default:
          g_assert_not_reached ();
        }
      parameter++;
    }

  return parameter;
}

gpointer
tonari_entity_read (const TonariEntity *entity, TonariStatement *statement, int column)
{
  gpointer row = tonari_entity_new (entity);

  ((TonariRow *) row)->id = tonari_statement_int (statement, column++);
  ((TonariRow *) row)->version = tonari_statement_int (statement, column++);
  for (guint i = 0; i < entity->n_fields; i++, column++)
    {
      const TonariField *field = &entity->fields[i];
      gboolean empty = tonari_statement_is_null (statement, column);

      switch (field->kind)
        {
        case TONARI_FIELD_TEXT:
          *TONARI_FIELD_PTR (field, row, char *) = tonari_statement_dup_text (statement, column);
          break;
        case TONARI_FIELD_STRV:
          g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
          *TONARI_FIELD_PTR (field, row, GStrv) =
              tonari_json_to_strv (tonari_statement_text (statement, column));
          break;
        case TONARI_FIELD_DATE:
          if (!empty)
            *TONARI_FIELD_PTR (field, row, TonariDate) =
                tonari_date_from_iso (tonari_statement_text (statement, column),
                                      tonari_statement_text (statement, column + 1));
          column++;
          break;
        case TONARI_FIELD_MOMENT:
          if (!empty)
            *TONARI_FIELD_PTR (field, row, TonariMoment) =
                tonari_moment_from_iso (tonari_statement_text (statement, column),
                                        tonari_statement_text (statement, column + 1));
          column++;
          break;
        case TONARI_FIELD_INT:
          if (!empty)
            *TONARI_FIELD_PTR (field, row, gint64) = tonari_statement_int (statement, column);
          break;
        case TONARI_FIELD_REF:
          *TONARI_FIELD_PTR (field, row, gint64) = tonari_statement_int (statement, column);
          break;
        case TONARI_FIELD_REAL:
          if (!empty)
            *TONARI_FIELD_PTR (field, row, double) = tonari_statement_real (statement, column);
          break;
        case TONARI_FIELD_BOOL:
          *TONARI_FIELD_PTR (field, row, gboolean) = tonari_statement_int (statement, column) != 0;
          break;
        case TONARI_FIELD_ENUM:
          tonari_words_from_token (field->words, tonari_statement_text (statement, column),
                                   TONARI_FIELD_PTR (field, row, int));
          break;
        default:
          g_assert_not_reached ();
        }
    }

  return row;
}

GPtrArray *
tonari_entity_read_all (const TonariEntity *entity, TonariStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) rows = tonari_rows_array_new (entity);
  gboolean has_row = FALSE;

  do
    {
      if (!tonari_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        g_ptr_array_add (rows, tonari_entity_read (entity, statement, 0));
    }
  while (has_row);

  return g_steal_pointer (&rows);
}
