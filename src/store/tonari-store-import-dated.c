/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Everything dated: its identity is its case, all its columns, and its place among equal rows of the file.
 */

#include <math.h>

#include "tonari-organisation.h"
#include "tonari-record.h"
#include "tonari-store-import-private.h"
#include "tonari-tie.h"

/* What makes a dated row itself, beside its case: all columns of its kind. */
static const char *const *
dated_fields (TonariImportKind kind)
{
  static const char *const records[] = { "at",           "method", "met",     "met_person",
                                         "accompany",    "solve",  "minutes", "staff",
                                         "second_staff", "text",   NULL };
  static const char *const observations[] = {
    "date", "connection", "motivation", "told", "view", "note", NULL
  };
  static const char *const problems[] = { "kind", "text", "start_on", "end_on", NULL };
  static const char *const episodes[] = { "title", "start_on", "end_on", NULL };
  static const char *const ties[] = { "name",     "kind", "start_on", "end_on",
                                      "received", "role", "made_by",  NULL };
  static const char *const stages[] = { "date", "model", "from_stage", "to_stage", "reason", NULL };
  static const char *const crises[] = { "date", "kind", "text", NULL };
  static const char *const changes[] = { "date", "whose", "text", NULL };
  static const char *const watching[] = { "start_on", "end_on", NULL };
  static const char *const tie_changes[] = { "date",    "kind",   "name",    "to_name",
                                             "consent", "reason", "grounds", NULL };

  switch (kind)
    {
    case TONARI_IMPORT_RECORDS:
      return records;
    case TONARI_IMPORT_OBSERVATIONS:
      return observations;
    case TONARI_IMPORT_PROBLEMS:
      return problems;
    case TONARI_IMPORT_EPISODES:
      return episodes;
    case TONARI_IMPORT_TIES:
      return ties;
    case TONARI_IMPORT_STAGES:
      return stages;
    case TONARI_IMPORT_CRISES:
      return crises;
    case TONARI_IMPORT_CHANGES:
      return changes;
    case TONARI_IMPORT_WATCHING:
      return watching;
    case TONARI_IMPORT_TIE_CHANGES:
      return tie_changes;
    case TONARI_IMPORT_DIRECTORY:
    case TONARI_IMPORT_CASES:
    case TONARI_IMPORT_RELATIVES:
    case TONARI_IMPORT_CLASSES:
    case TONARI_IMPORT_ATTENDANCE:
    case TONARI_IMPORT_CHECKINS:
      return NULL;
    default:
      g_assert_not_reached ();
    }
}

static void
append_value (GString *out, const TonariField *field, gpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      {
        const char *text = *TONARI_FIELD_PTR (field, row, char *);

        g_string_append (out, text != NULL ? text : "");
        break;
      }
    case TONARI_FIELD_STRV:
      {
        GStrv list = *TONARI_FIELD_PTR (field, row, GStrv);

        for (guint i = 0; list[i] != NULL; i++)
          g_string_append_printf (out, "%s\x1e", list[i]);
        break;
      }
    case TONARI_FIELD_DATE:
      {
        TonariDate date = *TONARI_FIELD_PTR (field, row, TonariDate);

        g_string_append_printf (out, "%d.%d", date.day, date.day > 0 ? (int) date.precision : 0);
        break;
      }
    case TONARI_FIELD_MOMENT:
      {
        TonariMoment moment = *TONARI_FIELD_PTR (field, row, TonariMoment);

        g_string_append_printf (out, "%d.%d.%d", moment.date.day, (int) moment.date.precision, moment.minute);
        break;
      }
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      g_string_append_printf (out, "%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (field, row, gint64));
      break;
    case TONARI_FIELD_REAL:
      {
        double value = *TONARI_FIELD_PTR (field, row, double);

        if (!isnan (value))
          g_string_append_printf (out, "%.9g", value);
        break;
      }
    case TONARI_FIELD_BOOL:
      g_string_append_c (out, *TONARI_FIELD_PTR (field, row, gboolean) ? '1' : '0');
      break;
    case TONARI_FIELD_ENUM:
      g_string_append_printf (out, "%d", *TONARI_FIELD_PTR (field, row, int));
      break;
    default:
      g_assert_not_reached ();
    }
  g_string_append_c (out, '\x1f');
}

static char *
dated_identity (TonariImportKind kind, gint64 case_id, gpointer main)
{
  const TonariEntity *entity = tonari_import_kind_entity (kind);
  const char *const *names = dated_fields (kind);
  GString *key = g_string_sized_new (160);

  g_string_append_printf (key, "%" G_GINT64_FORMAT "\x1f", case_id);
  for (guint i = 0; names[i] != NULL; i++)
    append_value (key, tonari_entity_field (entity, names[i]), main);

  return g_string_free (key, FALSE);
}

/* Adds one to a count and returns it; takes @key over. */
static guint
count_up (GHashTable *counts, char *key)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

  g_hash_table_replace (counts, key, GUINT_TO_POINTER (count));
  return count;
}

/* Counts what the book has of a case, once and only for cases that the file speaks of. */
static gboolean
load_dated (Import *self, gint64 case_id, GError **error)
{
  g_autoptr (GPtrArray) rows = NULL;

  if (g_hash_table_contains (self->loaded_cases, &case_id))
    return TRUE;

  rows =
      tonari_store_list (self->db, tonari_import_kind_entity (self->batch->kind), "case_id", case_id, error);
  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    count_up (self->existing, dated_identity (self->batch->kind, case_id, rows->pdata[i]));
  g_hash_table_add (self->loaded_cases, tonari_import_key (case_id));

  return TRUE;
}

ImportOutcome
tonari_import_dated_row (Import *self, TonariImportRow *row, GError **error)
{
  TonariImportKind kind = self->batch->kind;
  const TonariEntity *entity = tonari_import_kind_entity (kind);
  TonariCase *acase = tonari_import_find_case (self, row);
  char *identity;
  guint place;

  if (acase == NULL)
    return IMPORT_PROBLEM;
  if (!load_dated (self, acase->row.id, error))
    return IMPORT_ERROR;

  *TONARI_FIELD_PTR (tonari_entity_field (entity, "case_id"), row->main, gint64) = acase->row.id;
  if (kind == TONARI_IMPORT_RECORDS)
    {
      TonariRecord *record = row->main;

      if (!tonari_import_find_staff (self, row->staff, &record->staff, error) ||
          !tonari_import_find_staff (self, row->second_staff, &record->second_staff, error))
        return IMPORT_ERROR;
    }
  else if (kind == TONARI_IMPORT_TIES)
    {
      TonariTie *tie = row->main;
      const TonariOrganisation *organisation = g_hash_table_lookup (self->organisations, tie->name);

      tie->organisation = organisation != NULL ? organisation->row.id : 0;
    }

  identity = dated_identity (kind, acase->row.id, row->main);
  place = count_up (self->used, identity);
  if (place <= GPOINTER_TO_UINT (g_hash_table_lookup (self->existing, identity)))
    return IMPORT_UNCHANGED;

  *TONARI_FIELD_PTR (tonari_entity_field (entity, "sequence"), row->main, gint64) = place;
  return tonari_store_save (self->db, entity, row->main, error) ? IMPORT_ADDED : IMPORT_ERROR;
}
