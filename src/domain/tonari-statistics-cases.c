/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-cases.h"

#include <string.h>

#include "tonari-statistics-private.h"

gboolean
tonari_statistics_has_cases (const char *table)
{
  static const char *const without[] = { "classes", "training", NULL };

  return !g_strv_contains (without, table);
}

/* The contacts of each case that has one in the period: indices into the input. */
static GHashTable *
contacts_by_case (const TonariStatisticsInput *input, TonariStatisticsPeriod period)
{
  GHashTable *by_case =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, (GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < input->contacts->len; i++)
    {
      TonariStatisticsContact *contact = &g_array_index (input->contacts, TonariStatisticsContact, i);

      if (tonari_statistics_period_has (period, contact->day))
        g_hash_table_add (wanted, &contact->case_id);
    }
  for (guint i = 0; i < input->contacts->len; i++)
    {
      TonariStatisticsContact *contact = &g_array_index (input->contacts, TonariStatisticsContact, i);
      GArray *own;

      if (!g_hash_table_contains (wanted, &contact->case_id))
        continue;
      own = g_hash_table_lookup (by_case, &contact->case_id);
      if (own == NULL)
        {
          own = g_array_new (FALSE, FALSE, sizeof (TonariStatisticsContact));
          g_hash_table_insert (by_case, &contact->case_id, own);
        }
      g_array_append_val (own, *contact);
    }

  return by_case;
}

/* The same for what came before, which is of no interest but for those cases. */
static GHashTable *
earlier_by_case (const TonariStatisticsInput *input, GHashTable *wanted)
{
  GHashTable *by_case =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < input->earlier->len; i++)
    {
      TonariStatisticsEarlier *earlier = &g_array_index (input->earlier, TonariStatisticsEarlier, i);
      GArray *own = g_hash_table_lookup (by_case, &earlier->case_id);

      if (!g_hash_table_contains (wanted, &earlier->case_id))
        continue;
      if (own == NULL)
        {
          own = g_array_new (FALSE, FALSE, sizeof (TonariStatisticsEarlier));
          g_hash_table_insert (by_case, &earlier->case_id, own);
        }
      g_array_append_val (own, *earlier);
    }

  return by_case;
}

static void
set_to_nought (TonariStatistics *self)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      const TonariStatisticsTable *table = g_ptr_array_index (self->tables, i);

      for (guint k = 0; k < table->rows->len; k++)
        memset (((TonariStatisticsRow *) g_ptr_array_index (table->rows, k))->cells, 0,
                sizeof (TonariStatisticsCell) * table->n_columns);
    }
}

/* What the figure is where there is nothing but these contacts of one case.  Everything is lent by the whole
 * input, and the tables are the same for every case. */
static guint
alone (TonariStatistics *statistics,
       TonariStatisticsCase *acase,
       GArray *contacts,
       GArray *earlier,
       const char *table,
       const char *row)
{
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (TonariStatisticsEarlier));
  g_autoptr (GPtrArray) cases = g_ptr_array_new ();
  g_autoptr (GPtrArray) classes = g_ptr_array_new ();
  const TonariStatisticsInput lent = { contacts, earlier != NULL ? earlier : none, cases, classes, 0 };
  double value;

  if (acase != NULL)
    g_ptr_array_add (cases, acase);
  set_to_nought (statistics);
  tonari_statistics_count_contacts (statistics, &lent);
  value = tonari_statistics_value (statistics, table, row, "whole");

  return value > 0 ? (guint) value : 0;
}

GArray *
tonari_statistics_cases (const TonariStatisticsInput *input,
                         TonariStatisticsPeriod period,
                         gboolean outside_too,
                         const char *table,
                         const char *row)
{
  GArray *shares = g_array_new (FALSE, FALSE, sizeof (TonariStatisticsShare));
  g_autoptr (GHashTable) contacts = NULL;
  g_autoptr (GHashTable) earlier = NULL;
  g_autoptr (TonariStatisticsInput) nothing = NULL;
  g_autoptr (TonariStatistics) statistics = NULL;
  const gint64 nobody = 0;

  g_return_val_if_fail (input != NULL && table != NULL && row != NULL, shares);

  contacts = contacts_by_case (input, period);
  earlier = earlier_by_case (input, contacts);
  nothing = tonari_statistics_input_new ();
  statistics = tonari_statistics_new (nothing, period, outside_too);
  for (guint i = 0; i <= input->cases->len; i++)
    {
      TonariStatisticsCase *acase = i < input->cases->len ? g_ptr_array_index (input->cases, i) : NULL;
      const gint64 *id = acase != NULL ? &acase->id : &nobody;
      GArray *own = g_hash_table_lookup (contacts, id);
      TonariStatisticsShare share = { *id, 0 };

      if (own != NULL)
        share.n = alone (statistics, acase, own, g_hash_table_lookup (earlier, id), table, row);
      if (share.n > 0)
        g_array_append_val (shares, share);
    }

  return shares;
}
