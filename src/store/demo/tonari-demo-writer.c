/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-writer.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-demo-story.h"
#include "tonari-entity-sql.h"

#define ROWS_PER_TRANSACTION 5000
#define DAYS_PER_MONTH 30.4375
#define STORY_YEARS 12.0

TonariDemoWriter *
tonari_demo_writer_new (TonariDb *db, const TonariDemoOptions *options, GCancellable *cancellable)
{
  TonariDemoWriter *self = g_new0 (TonariDemoWriter, 1);

  self->db = db;
  self->options = options;
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->random = g_rand_new_with_seed (options->seed);
  self->codes = g_hash_table_new (NULL, NULL);
  self->organisations = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->family = g_array_new (FALSE, FALSE, sizeof (TonariDemoFamilyMember));
  return self;
}

void
tonari_demo_writer_free (TonariDemoWriter *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->cancellable);
  g_rand_free (self->random);
  g_hash_table_unref (self->codes);
  g_hash_table_unref (self->organisations);
  g_array_unref (self->family);
  g_free (self);
}

gboolean
tonari_demo_writer_begin (TonariDemoWriter *self, GError **error)
{
  self->pending = 0;
  self->is_open = tonari_db_begin (self->db, error);
  return self->is_open;
}

gboolean
tonari_demo_writer_end (TonariDemoWriter *self, GError **error)
{
  /* A commit that fails, on a full disk, has rolled back already. */
  self->is_open = FALSE;
  return tonari_db_commit (self->db, error);
}

void
tonari_demo_writer_abort (TonariDemoWriter *self)
{
  if (self->is_open)
    tonari_db_rollback (self->db);
  self->is_open = FALSE;
}

static gboolean
next_transaction (TonariDemoWriter *self, GError **error)
{
  if (g_cancellable_is_cancelled (self->cancellable))
    {
      g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CANCELLED,
                           _ ("The example book was not finished, because it was cancelled."));
      return FALSE;
    }

  return tonari_demo_writer_end (self, error) && tonari_demo_writer_begin (self, error);
}

/* A UUID of version 4, but from the seed. */
static char *
make_uid (GRand *random)
{
  guint32 a = g_rand_int (random);
  guint32 b = g_rand_int (random);
  guint32 c = g_rand_int (random);
  guint32 d = g_rand_int (random);

  return g_strdup_printf ("%08x-%04x-4%03x-%04x-%04x%08x", a, b >> 16, b & 0xfff, 0x8000 | (c >> 18),
                          c & 0xffff, d);
}

gboolean
tonari_demo_writer_insert (TonariDemoWriter *self, const TonariEntity *entity, gpointer row, GError **error)
{
  const TonariField *uid = tonari_entity_field (entity, "uid");
  g_autofree char *today = tonari_date_to_iso (tonari_date_from_day (self->options->today));
  g_autofree char *stamp = g_strconcat (today, "T00:00:00Z", NULL);
  TonariRow *head = row;
  int parameter;

  {
    g_autoptr (TonariStatement) statement =
        tonari_db_prepare (self->db, tonari_entity_sql (self->db, entity)->insert, error);

    if (statement == NULL)
      return FALSE;
    if (uid != NULL && *TONARI_FIELD_PTR (uid, row, char *) == NULL)
      *TONARI_FIELD_PTR (uid, row, char *) = make_uid (self->random);
    parameter = tonari_entity_bind (entity, row, statement, 1);
    tonari_statement_bind_text (statement, parameter, stamp);
    if (!tonari_statement_step (statement, NULL, error))
      return FALSE;
  }

  head->id = tonari_db_last_id (self->db);
  head->version = 1;

  return ++self->pending < ROWS_PER_TRANSACTION || next_transaction (self, error);
}

int
tonari_demo_writer_day (const TonariDemoWriter *self, double months)
{
  double scale = self->options->years / STORY_YEARS;

  return self->options->today - (int) lround (months * DAYS_PER_MONTH * scale);
}

TonariDate
tonari_demo_writer_date (const TonariDemoWriter *self, double months)
{
  if (months < 0)
    return TONARI_DATE_UNKNOWN;

  return tonari_date_from_day (tonari_demo_writer_day (self, months));
}

char *
tonari_demo_writer_code (TonariDemoWriter *self, int day)
{
  int year = tonari_date_fiscal_year (day);
  gpointer key = GINT_TO_POINTER (year);
  int number = GPOINTER_TO_INT (g_hash_table_lookup (self->codes, key)) + 1;
  g_autofree char *first = tonari_date_format (tonari_date_new (year, 4, 1), TONARI_DATE_SHORT_WAREKI);

  g_hash_table_insert (self->codes, key, GINT_TO_POINTER (number));
  /* The fiscal year of 2019 began in 平成 and is called 令和元年度 all the same. */
  if (year == 2019)
    return g_strdup_printf ("R1-%03d", number);

  *strchr (first, '.') = '\0';
  return g_strdup_printf ("%s-%03d", first, number);
}

char *
tonari_demo_writer_phone (TonariDemoWriter *self)
{
  return g_strdup_printf ("0X0-0000-%04d", g_rand_int_range (self->random, 0, 10000));
}
