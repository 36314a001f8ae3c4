/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-markers.h"

#include "tonari-crisis.h"
#include "tonari-small-change.h"
#include "tonari-tie-change.h"

const char *
tonari_marker_kind_token (TonariMarkerKind kind)
{
  static const char *const tokens[] = { "problem", "crisis",  "change", "family_change",
                                        "link",    "no_link", "return", "relink" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (tokens), tokens[0]);

  return tokens[kind];
}

static void
marker_clear (gpointer data)
{
  g_free (((TonariMarker *) data)->title);
}

static int
compare_markers (gconstpointer a, gconstpointer b)
{
  const TonariMarker *left = a;
  const TonariMarker *right = b;

  if (left->day != right->day)
    return left->day < right->day ? -1 : 1;
  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;

  return (left->row > right->row) - (left->row < right->row);
}

static void
append (GArray *markers, TonariMarkerKind kind, TonariDate date, gint64 row, char *title)
{
  TonariMarker marker = { kind, tonari_date_middle (date), row, title };

  if (marker.day > 0)
    g_array_append_val (markers, marker);
  else
    g_free (title);
}

static char *
first_filled (const char *first, const char *second)
{
  return g_strdup (first != NULL && *first != '\0' ? first : second);
}

static TonariMarkerKind
kind_of_tie_change (TonariTieChangeKind kind)
{
  switch (kind)
    {
    case TONARI_TIE_CHANGE_KIND_LINK:
      return TONARI_MARKER_LINK;
    case TONARI_TIE_CHANGE_KIND_NO_LINK:
      return TONARI_MARKER_NO_LINK;
    case TONARI_TIE_CHANGE_KIND_RETURN:
      return TONARI_MARKER_RETURN;
    case TONARI_TIE_CHANGE_KIND_RELINK:
      return TONARI_MARKER_RELINK;
    default:
      g_return_val_if_reached (TONARI_MARKER_LINK);
    }
}

static char *
title_of_tie_change (const TonariTieChange *change)
{
  if (change->kind != TONARI_TIE_CHANGE_KIND_RELINK || change->to_name == NULL)
    return g_strdup (change->name);

  return g_strdup_printf ("%s → %s", change->name != NULL ? change->name : "", change->to_name);
}

GArray *
tonari_markers_gather (const TonariLife *life)
{
  GArray *markers = g_array_new (FALSE, TRUE, sizeof (TonariMarker));

  g_array_set_clear_func (markers, marker_clear);
  for (guint i = 0; i < life->problems->len; i++)
    {
      const TonariProblem *problem = g_ptr_array_index (life->problems, i);

      append (markers, TONARI_MARKER_PROBLEM, problem->start_on, problem->row.id,
              first_filled (problem->text, problem->kind));
    }
  for (guint i = 0; i < life->crises->len; i++)
    {
      const TonariCrisis *crisis = g_ptr_array_index (life->crises, i);

      append (markers, TONARI_MARKER_CRISIS, crisis->date, crisis->row.id,
              first_filled (crisis->kind, crisis->text));
    }
  for (guint i = 0; i < life->changes->len; i++)
    {
      const TonariSmallChange *change = g_ptr_array_index (life->changes, i);

      append (markers,
              change->whose == TONARI_WHOSE_FAMILY ? TONARI_MARKER_FAMILY_CHANGE : TONARI_MARKER_CHANGE,
              change->date, change->row.id, g_strdup (change->text));
    }
  for (guint i = 0; i < life->tie_changes->len; i++)
    {
      const TonariTieChange *change = g_ptr_array_index (life->tie_changes, i);

      append (markers, kind_of_tie_change (change->kind), change->date, change->row.id,
              title_of_tie_change (change));
    }
  g_array_sort (markers, compare_markers);

  return markers;
}
