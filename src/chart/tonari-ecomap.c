/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "tonari-ecomap-private.h"
#include "tonari-relative.h"
#include "tonari-tie.h"

#define SMALLEST_GRID 4

static void
node_free (gpointer data)
{
  TonariEcomapNode *node = data;

  g_free (node->name);
  g_free (node->kind);
  g_free (node->received);
  g_free (node->role);
  g_free (node);
}

void
tonari_ecomap_free (TonariEcomap *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->household);
  g_ptr_array_unref (self->nodes);
  g_free (self);
}

static gboolean
is_held (const TonariTie *tie, int today)
{
  return !tonari_date_is_known (tie->end_on) || tonari_date_last (tie->end_on) >= today;
}

static int
compare_ties (gconstpointer a, gconstpointer b, gpointer data)
{
  const TonariTie *one = *(TonariTie *const *) a;
  const TonariTie *two = *(TonariTie *const *) b;
  int today = GPOINTER_TO_INT (data);
  int order = is_held (two, today) - is_held (one, today);

  if (order == 0)
    order = tonari_date_compare (one->start_on, two->start_on);

  return order != 0 ? order : (one->row.id > two->row.id) - (one->row.id < two->row.id);
}

static char *
text_or_null (const char *text)
{
  return text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static void
add_tie (
    TonariEcomap *self, const TonariCasePapers *papers, const TonariTie *tie, int today, gboolean with_names)
{
  const char *organisation = tonari_case_papers_name (papers, "organisations", tie->organisation);
  TonariEcomapNode *node = g_new0 (TonariEcomapNode, 1);

  node->tie = tie->row.id;
  node->held = is_held (tie, today);
  node->kind = text_or_null (tie->kind);
  if (with_names)
    {
      node->name = text_or_null (tie->name != NULL && *tie->name != '\0' ? tie->name : organisation);
      node->received = text_or_null (tie->received);
      node->role = text_or_null (tie->role);
    }
  if (node->name == NULL)
    node->name = g_strdup (node->kind != NULL ? node->kind : C_ ("map of ties", "A tie"));
  g_ptr_array_add (self->nodes, node);
}

static char *
household_text (const TonariCasePapers *papers, int today)
{
  const GPtrArray *relatives = tonari_case_papers_rows (papers, &tonari_relative_entity);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  g_strv_builder_add (builder, C_ ("family diagram", "The person"));
  for (guint i = 0; i < relatives->len; i++)
    {
      const TonariRelative *relative = g_ptr_array_index (relatives, i);

      if (relative->relation != NULL &&
          (!tonari_date_is_known (relative->end_on) || tonari_date_last (relative->end_on) >= today))
        g_strv_builder_add (builder, relative->relation);
    }
  words = g_strv_builder_end (builder);

  return g_strjoinv (C_ ("themes", ", "), words);
}

/* The place on the rim of the grid, clockwise from the top left. */
static void
set_place (TonariEcomapNode *node, guint place, guint grid)
{
  guint side = grid - 1;

  if (place < side)
    {
      node->column = place;
      node->row = 0;
    }
  else if (place < side * 2)
    {
      node->column = side;
      node->row = place - side;
    }
  else if (place < side * 3)
    {
      node->column = side * 3 - place;
      node->row = side;
    }
  else
    {
      node->column = 0;
      node->row = side * 4 - place;
    }
}

TonariEcomap *
tonari_ecomap_new (const TonariCasePapers *papers, int today, gboolean with_names)
{
  TonariEcomap *self = g_new0 (TonariEcomap, 1);
  const GPtrArray *rows = tonari_case_papers_rows (papers, &tonari_tie_entity);
  g_autoptr (GPtrArray) ties = g_ptr_array_new ();
  guint rim;

  g_return_val_if_fail (papers != NULL && papers->acase != NULL, NULL);

  self->code = g_strdup (papers->acase->code);
  self->household = household_text (papers, today);
  self->nodes = g_ptr_array_new_with_free_func (node_free);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (ties, g_ptr_array_index (rows, i));
  g_ptr_array_sort_with_data (ties, compare_ties, GINT_TO_POINTER (today));
  for (guint i = 0; i < ties->len; i++)
    add_tie (self, papers, g_ptr_array_index (ties, i), today, with_names);

  self->grid = SMALLEST_GRID;
  while ((self->grid - 1) * 4 < self->nodes->len)
    self->grid++;
  rim = (self->grid - 1) * 4;
  for (guint i = 0; i < self->nodes->len; i++)
    set_place (g_ptr_array_index (self->nodes, i), (i * rim + rim / 2) / self->nodes->len % rim, self->grid);

  return self;
}

const GPtrArray *
tonari_ecomap_nodes (const TonariEcomap *self)
{
  return self->nodes;
}

guint
tonari_ecomap_grid (const TonariEcomap *self)
{
  return self->grid;
}

char *
tonari_ecomap_text (const TonariEcomap *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const TonariEcomapNode *node = g_ptr_array_index (self->nodes, i);

      g_string_append (text, node->name);
      if (node->kind != NULL)
        g_string_append_printf (text, "　%s", node->kind);
      if (!node->held)
        g_string_append_printf (text, "　%s", C_ ("map of ties", "ended"));
      if (node->received != NULL)
        {
          g_string_append (text, "　");
          g_string_append_printf (text, C_ ("map of ties", "Support received: %s"), node->received);
        }
      if (node->role != NULL)
        {
          g_string_append (text, "　");
          g_string_append_printf (text, C_ ("map of ties", "Role held: %s"), node->role);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}
