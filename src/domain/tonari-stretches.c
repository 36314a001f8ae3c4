/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-stretches.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint32 left = *(const gint32 *) a;
  gint32 right = *(const gint32 *) b;

  return (left > right) - (left < right);
}

/* Days of contact widened to the kernel's reach, and joined where they touch. */
static GArray *
reaches (GArray *contacts, gboolean with_person)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (TonariSpan));

  for (guint i = 0; i < contacts->len; i++)
    {
      const TonariContact *contact = &g_array_index (contacts, TonariContact, i);

      if (contact->weight > 0 && contact->met_anyone && !contact->met_person == !with_person)
        g_array_append_val (days, contact->day);
    }
  g_array_sort (days, compare_days);

  for (guint i = 0; i < days->len; i++)
    {
      gint32 day = g_array_index (days, gint32, i);
      TonariSpan span = { day - TONARI_DENSITY_BANDWIDTH, day + TONARI_DENSITY_BANDWIDTH, FALSE };
      TonariSpan *last = spans->len > 0 ? &g_array_index (spans, TonariSpan, spans->len - 1) : NULL;

      if (last != NULL && span.from <= last->to)
        last->to = span.to;
      else
        g_array_append_val (spans, span);
    }

  return spans;
}

/* Whether the stretch from @at on lies within a reach; @until comes down to where that changes. */
static gboolean
is_within (GArray *spans, gint32 at, gint32 *until)
{
  for (guint i = 0; i < spans->len; i++)
    {
      const TonariSpan *span = &g_array_index (spans, TonariSpan, i);

      if (span->to <= at)
        continue;
      if (span->from > at)
        {
          *until = MIN (*until, span->from);
          return FALSE;
        }
      *until = MIN (*until, span->to);
      return TRUE;
    }

  return FALSE;
}

static void
append_span (GArray *spans, guint first, gint32 from, gint32 to, gboolean family_only)
{
  TonariSpan span = { from, to, family_only };
  TonariSpan *last = spans->len > first ? &g_array_index (spans, TonariSpan, spans->len - 1) : NULL;

  if (last != NULL && !last->family_only == !family_only)
    last->to = to;
  else
    g_array_append_val (spans, span);
}

static void
append_stretch (GArray *spans, GArray *person, GArray *family, gint32 from, gint32 to)
{
  guint first = spans->len;
  gint32 at = from;

  do
    {
      gint32 until = to;
      gboolean with_person = is_within (person, at, &until);
      gboolean with_family = is_within (family, at, &until);

      append_span (spans, first, at, until, with_family && !with_person);
      at = until;
    }
  while (at < to);
}

GArray *
tonari_stretches_find (const TonariDensity *density, GArray *contacts, int today)
{
  g_autoptr (GArray) person = NULL;
  g_autoptr (GArray) family = NULL;
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (TonariSpan));
  const gint32 *days;
  guint n_days;

  g_return_val_if_fail (density != NULL && contacts != NULL, spans);

  person = reaches (contacts, TRUE);
  family = reaches (contacts, FALSE);
  days = tonari_density_days (density, &n_days);
  for (guint i = 0, next; i < n_days && days[i] <= today; i = next)
    {
      for (next = i + 1; next < n_days; next++)
        if (days[next] - days[next - 1] >= TONARI_DENSITY_OPEN_GAP)
          break;

      append_stretch (spans, person, family, days[i], MIN (days[next - 1] + TONARI_DENSITY_BANDWIDTH, today));
    }

  return spans;
}
