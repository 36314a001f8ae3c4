/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-stretches.h"

static int
compare_days (gconstpointer a, gconstpointer b)
{
  gint32 left = *(const gint32 *) a;
  gint32 right = *(const gint32 *) b;

  return (left > right) - (left < right);
}

/* Days on which the person was met, widened to the kernel's reach and joined where they touch. */
static GArray *
person_spans (GArray *contacts)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (TonariSpan));

  for (guint i = 0; i < contacts->len; i++)
    {
      const TonariContact *contact = &g_array_index (contacts, TonariContact, i);

      if (contact->met_person && contact->weight > 0)
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

static void
append_span (GArray *spans, gint32 from, gint32 to, gboolean family_only)
{
  TonariSpan span = { from, to, family_only };

  g_array_append_val (spans, span);
}

/* Cuts one stretch where the person's spans begin and end. */
static void
append_stretch (GArray *spans, GArray *person, gint32 from, gint32 to)
{
  gint32 at = from;

  for (guint i = 0; i < person->len && at < to; i++)
    {
      const TonariSpan *span = &g_array_index (person, TonariSpan, i);

      if (span->to <= at)
        continue;
      if (span->from >= to)
        break;
      if (span->from > at)
        append_span (spans, at, span->from, TRUE);
      append_span (spans, MAX (at, span->from), MIN (to, span->to), FALSE);
      at = MIN (to, span->to);
    }
  if (at < to)
    append_span (spans, at, to, TRUE);
}

/* A contact on the last day has no length yet and still is there. */
static gboolean
is_met_on (GArray *person, gint32 day)
{
  for (guint i = 0; i < person->len; i++)
    {
      const TonariSpan *span = &g_array_index (person, TonariSpan, i);

      if (span->from <= day && day <= span->to)
        return TRUE;
    }

  return FALSE;
}

GArray *
tonari_stretches_find (const TonariDensity *density, GArray *contacts, int today)
{
  g_autoptr (GArray) person = NULL;
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (TonariSpan));
  const gint32 *days;
  guint n_days;

  g_return_val_if_fail (density != NULL && contacts != NULL, spans);

  person = person_spans (contacts);
  days = tonari_density_days (density, &n_days);
  for (guint i = 0, next; i < n_days && days[i] <= today; i = next)
    {
      gint32 to;

      for (next = i + 1; next < n_days; next++)
        if (days[next] - days[next - 1] >= TONARI_DENSITY_OPEN_GAP)
          break;

      to = MIN (days[next - 1] + TONARI_DENSITY_BANDWIDTH, today);
      if (days[i] < to)
        append_stretch (spans, person, days[i], to);
      else
        append_span (spans, to, to, !is_met_on (person, to));
    }

  return spans;
}
