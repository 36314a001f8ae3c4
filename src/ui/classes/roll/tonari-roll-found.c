/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-found.h"

static TonariRollRow *
row_at (GtkListBox *list, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, index);

  return row != NULL ? TONARI_ROLL_ROW (row) : NULL;
}

static gboolean
is_empty (const char *text)
{
  return text == NULL || *text == '\0';
}

TonariNameMatch
tonari_roll_found_best (GtkListBox *list, const char *text)
{
  TonariNameMatch best = TONARI_NAME_MATCH_NONE;
  TonariRollRow *row;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), TONARI_NAME_MATCH_NONE);

  for (int i = 0; !is_empty (text) && (row = row_at (list, i)) != NULL; i++)
    best = MAX (best, tonari_roll_row_match (row, text));

  return best;
}

gboolean
tonari_roll_found_fits (TonariRollRow *row, const char *text, TonariNameMatch best)
{
  g_return_val_if_fail (TONARI_IS_ROLL_ROW (row), FALSE);

  /* Who is called just so does not hide those whose name goes on: さと may still become さとう. */
  return is_empty (text) || (best != TONARI_NAME_MATCH_NONE &&
                             tonari_roll_row_match (row, text) >= MIN (best, TONARI_NAME_MATCH_BEGINS));
}

TonariRollRow *
tonari_roll_found_first (GtkListBox *list, const char *text)
{
  TonariNameMatch best = tonari_roll_found_best (list, text);
  TonariRollRow *row;

  for (int i = 0; (row = row_at (list, i)) != NULL; i++)
    if (tonari_roll_found_fits (row, text, best))
      return row;

  return NULL;
}

TonariRollRow *
tonari_roll_found_one (GtkListBox *list, const char *text)
{
  TonariNameMatch best = tonari_roll_found_best (list, text);
  TonariRollRow *fitting = NULL;
  TonariRollRow *whole = NULL;
  guint n_fitting = 0;
  guint n_whole = 0;
  TonariRollRow *row;

  if (best == TONARI_NAME_MATCH_NONE)
    return NULL;

  for (int i = 0; (row = row_at (list, i)) != NULL; i++)
    {
      if (tonari_roll_found_fits (row, text, best))
        {
          fitting = row;
          n_fitting++;
        }
      if (tonari_roll_row_match (row, text) == TONARI_NAME_MATCH_WHOLE)
        {
          whole = row;
          n_whole++;
        }
    }
  if (n_fitting == 1)
    return fitting;

  return n_whole == 1 ? whole : NULL;
}
