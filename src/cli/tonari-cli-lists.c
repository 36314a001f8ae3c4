/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-lists.h"

#include <glib/gi18n-lib.h>

#include "tonari-organisation.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-staff.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"

static const TonariCliColumn case_columns[] = {
  { "id", NC_ ("column", "Row") },
  { "code", NC_ ("column", "Case") },
  { "name", NC_ ("column", "Name") },
  { "kana", NC_ ("column", "Reading") },
  { "sex", NC_ ("column", "Sex") },
  { "birth", NC_ ("column", "Born") },
  { "onset", NC_ ("column", "Withdrawn since") },
  { "intake", NC_ ("column", "Intake") },
  { "state", NC_ ("column", "State") },
  { "key_worker", NC_ ("column", "Key worker") },
  { "last_contact", NC_ ("column", "Last contact") },
};

static const TonariCliColumn relative_columns[] = {
  { "id", NC_ ("column", "Row") },
  { "case", NC_ ("column", "Case") },
  { "name", NC_ ("column", "Name") },
  { "kana", NC_ ("column", "Reading") },
  { "relation", NC_ ("column", "Relation") },
  { "phone", NC_ ("column", "Telephone") },
};

static const TonariCliColumn class_columns[] = {
  { "id", NC_ ("column", "Row") },
  { "title", NC_ ("column", "Class") },
  { "edition", NC_ ("column", "Edition") },
  { "sessions", NC_ ("column", "Sessions") },
  { "participants", NC_ ("column", "Participants") },
};

static const TonariCliColumn session_columns[] = {
  { "id", NC_ ("column", "Row") },       { "class", NC_ ("column", "Class") },
  { "number", NC_ ("column", "No.") },   { "date", NC_ ("column", "Date") },
  { "from", NC_ ("column", "From") },    { "to", NC_ ("column", "To") },
  { "status", NC_ ("column", "State") }, { "themes", NC_ ("column", "Themes") },
};

static const TonariCliColumn organisation_columns[] = {
  { "id", NC_ ("column", "Row") },    { "name", NC_ ("column", "Name") },
  { "kind", NC_ ("column", "Kind") }, { "phone", NC_ ("column", "Telephone") },
  { "area", NC_ ("column", "Area") },
};

static const TonariCliColumn record_columns[] = {
  { "id", NC_ ("column", "Row") },
  { "case", NC_ ("column", "Case") },
  { "at", NC_ ("column", "When") },
  { "method", NC_ ("column", "How") },
  { "met", NC_ ("column", "With") },
  { "met_person", NC_ ("column", "Person met") },
  { "accompany", NC_ ("column", "Accompanying") },
  { "solve", NC_ ("column", "Solving") },
  { "minutes", NC_ ("column", "Minutes") },
  { "staff", NC_ ("column", "Staff") },
  { "text", NC_ ("column", "Text") },
};

/* PrintRow: appends the cells of one row, in the order of its columns. */
typedef void (*PrintRow) (TonariCliTable *table, gconstpointer row);

static void
print_rows (TonariCliOutput *output,
            TonariCliFormat format,
            const TonariCliColumn *columns,
            guint n_columns,
            const GPtrArray *rows,
            PrintRow print)
{
  g_autoptr (TonariCliTable) table = tonari_cli_table_new (output, format, columns, n_columns);

  for (guint i = 0; i < rows->len; i++)
    {
      tonari_cli_table_begin_row (table);
      print (table, g_ptr_array_index (rows, i));
      tonari_cli_table_end_row (table);
    }
  tonari_cli_table_finish (table);
}

static gint64 *
new_int64 (gint64 value)
{
  return g_memdup2 (&value, sizeof value);
}

/* Rows of one table by their id, so that a list that joins two asks the book twice and not once a row. */
static GHashTable *
rows_by_id (TonariDb *db, const TonariEntity *entity, GPtrArray **rows, GError **error)
{
  GHashTable *by_id;

  *rows = tonari_store_list (db, entity, NULL, 0, error);
  if (*rows == NULL)
    return NULL;
  by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < (*rows)->len; i++)
    g_hash_table_insert (by_id, &((TonariRow *) (*rows)->pdata[i])->id, (*rows)->pdata[i]);

  return by_id;
}

static void
print_case (TonariCliTable *table, gconstpointer row)
{
  const TonariRegisterEntry *entry = row;

  tonari_cli_table_int (table, entry->case_id);
  tonari_cli_table_text (table, entry->code);
  tonari_cli_table_text (table, entry->name);
  tonari_cli_table_text (table, entry->kana);
  tonari_cli_table_word (table, &tonari_sex_words, entry->sex);
  tonari_cli_table_date (table, entry->birth);
  tonari_cli_table_date (table, entry->onset);
  tonari_cli_table_date (table, entry->intake);
  tonari_cli_table_word (table, &tonari_case_state_words, entry->state);
  tonari_cli_table_text (table, entry->key_worker);
  tonari_cli_table_date (table, entry->last_contact);
}

gboolean
tonari_cli_list_cases (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_register (db, error);

  if (entries == NULL)
    return FALSE;

  print_rows (output, format, case_columns, G_N_ELEMENTS (case_columns), entries, print_case);

  return TRUE;
}

/* Codes by row of the case; 0 for those without one. */
static GHashTable *
case_codes (TonariDb *db, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_list (db, &tonari_case_entity, NULL, 0, error);
  GHashTable *codes;

  if (cases == NULL)
    return NULL;
  codes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint i = 0; i < cases->len; i++)
    {
      const TonariCase *acase = cases->pdata[i];

      g_hash_table_insert (codes, new_int64 (acase->row.id), g_strdup (acase->code));
    }

  return codes;
}

typedef struct
{
  const TonariRelative *relative;
  const TonariPerson *person;
  const char *code;
} RelativeLine;

static int
compare_relatives (gconstpointer a, gconstpointer b)
{
  const RelativeLine *left = *(RelativeLine *const *) a;
  const RelativeLine *right = *(RelativeLine *const *) b;
  int order = g_strcmp0 (left->code, right->code);

  if (order == 0)
    order = (left->relative->row.id > right->relative->row.id) -
            (left->relative->row.id < right->relative->row.id);

  return order;
}

static void
print_relative (TonariCliTable *table, gconstpointer row)
{
  const RelativeLine *line = row;

  tonari_cli_table_int (table, line->relative->row.id);
  tonari_cli_table_text (table, line->code);
  tonari_cli_table_text (table, line->person != NULL ? line->person->name : NULL);
  tonari_cli_table_text (table, line->person != NULL ? line->person->kana : NULL);
  tonari_cli_table_text (table, line->relative->relation);
  tonari_cli_table_text (table, line->person != NULL ? line->person->phone : NULL);
}

gboolean
tonari_cli_list_relatives (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GHashTable) codes = case_codes (db, error);
  g_autoptr (GPtrArray) person_rows = NULL;
  g_autoptr (GHashTable) persons = NULL;
  g_autoptr (GPtrArray) relatives = NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (codes == NULL)
    return FALSE;
  persons = rows_by_id (db, &tonari_person_entity, &person_rows, error);
  if (persons == NULL)
    return FALSE;
  relatives = tonari_store_list (db, &tonari_relative_entity, NULL, 0, error);
  if (relatives == NULL)
    return FALSE;

  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = relatives->pdata[i];
      RelativeLine line = { relative, g_hash_table_lookup (persons, &relative->person),
                            g_hash_table_lookup (codes, &relative->case_id) };

      g_ptr_array_add (lines, g_memdup2 (&line, sizeof line));
    }
  g_ptr_array_sort (lines, compare_relatives);
  print_rows (output, format, relative_columns, G_N_ELEMENTS (relative_columns), lines, print_relative);

  return TRUE;
}

static void
print_class (TonariCliTable *table, gconstpointer row)
{
  const TonariClassEntry *entry = row;

  tonari_cli_table_int (table, entry->aclass->row.id);
  tonari_cli_table_text (table, entry->aclass->title);
  tonari_cli_table_word (table, &tonari_edition_words, entry->aclass->edition);
  tonari_cli_table_int (table, entry->sessions);
  tonari_cli_table_int (table, entry->participants);
}

gboolean
tonari_cli_list_classes (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_class_entries (db, today, error);

  if (entries == NULL)
    return FALSE;

  print_rows (output, format, class_columns, G_N_ELEMENTS (class_columns), entries, print_class);

  return TRUE;
}

gboolean
tonari_cli_list_sessions (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_class_entries (db, today, error);
  g_autoptr (TonariCliTable) table = NULL;

  if (entries == NULL)
    return FALSE;

  table = tonari_cli_table_new (output, format, session_columns, G_N_ELEMENTS (session_columns));
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariClassEntry *entry = entries->pdata[i];
      g_autoptr (GPtrArray) sessions =
          tonari_store_list (db, &tonari_session_entity, "class_id", entry->aclass->row.id, error);

      if (sessions == NULL)
        return FALSE;
      for (guint j = 0; j < sessions->len; j++)
        {
          const TonariSession *session = sessions->pdata[j];

          tonari_cli_table_begin_row (table);
          tonari_cli_table_int (table, session->row.id);
          tonari_cli_table_text (table, entry->aclass->title);
          tonari_cli_table_int (table, session->number);
          tonari_cli_table_date (table, session->date);
          tonari_cli_table_time (table, session->starts);
          tonari_cli_table_time (table, session->ends);
          tonari_cli_table_word (table, &tonari_session_status_words, session->status);
          tonari_cli_table_strv (table, (const char *const *) session->themes);
          tonari_cli_table_end_row (table);
        }
    }
  tonari_cli_table_finish (table);

  return TRUE;
}

static void
print_organisation (TonariCliTable *table, gconstpointer row)
{
  const TonariOrganisation *organisation = row;

  tonari_cli_table_int (table, organisation->row.id);
  tonari_cli_table_text (table, organisation->name);
  tonari_cli_table_text (table, organisation->kind);
  tonari_cli_table_text (table, organisation->phone);
  tonari_cli_table_text (table, organisation->area);
}

gboolean
tonari_cli_list_organisations (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) organisations = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  if (organisations == NULL)
    return FALSE;

  print_rows (output, format, organisation_columns, G_N_ELEMENTS (organisation_columns), organisations,
              print_organisation);

  return TRUE;
}

static void
print_record (TonariCliTable *table, const TonariRecord *record, const char *code, GHashTable *staff)
{
  const TonariStaff *first = g_hash_table_lookup (staff, &record->staff);
  const TonariStaff *second = g_hash_table_lookup (staff, &record->second_staff);
  g_autofree char *names = NULL;

  if (first != NULL && second != NULL)
    names = g_strconcat (first->name, "・", second->name, NULL);
  else if (first != NULL || second != NULL)
    names = g_strdup (first != NULL ? first->name : second->name);

  tonari_cli_table_begin_row (table);
  tonari_cli_table_int (table, record->row.id);
  tonari_cli_table_text (table, code);
  tonari_cli_table_moment (table, record->at);
  tonari_cli_table_word (table, &tonari_method_words, record->method);
  tonari_cli_table_strv (table, (const char *const *) record->met);
  tonari_cli_table_bool (table, record->met_person);
  tonari_cli_table_bool (table, record->accompany);
  tonari_cli_table_bool (table, record->solve);
  tonari_cli_table_int (table, record->minutes);
  tonari_cli_table_text (table, names);
  tonari_cli_table_text (table, record->text);
  tonari_cli_table_end_row (table);
}

static gboolean
print_records_of (
    TonariDb *db, TonariCliTable *table, gint64 case_id, const char *code, GHashTable *staff, GError **error)
{
  g_autoptr (GPtrArray) records = tonari_store_list (db, &tonari_record_entity, "case_id", case_id, error);

  if (records == NULL)
    return FALSE;
  for (guint i = 0; i < records->len; i++)
    print_record (table, records->pdata[i], code, staff);

  return TRUE;
}

gboolean
tonari_cli_list_records (
    TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error)
{
  g_autoptr (GPtrArray) entries = tonari_store_register (db, error);
  g_autoptr (GPtrArray) staff_rows = NULL;
  g_autoptr (GHashTable) staff = NULL;
  g_autoptr (TonariCliTable) table = NULL;

  if (entries == NULL)
    return FALSE;
  staff = rows_by_id (db, &tonari_staff_entity, &staff_rows, error);
  if (staff == NULL)
    return FALSE;

  /* Case by case, so that only the records of one lie in memory; calls without a case come last. */
  table = tonari_cli_table_new (output, format, record_columns, G_N_ELEMENTS (record_columns));
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = entries->pdata[i];

      if (!print_records_of (db, table, entry->case_id, entry->code, staff, error))
        return FALSE;
    }
  if (!print_records_of (db, table, 0, NULL, staff, error))
    return FALSE;
  tonari_cli_table_finish (table);

  return TRUE;
}
