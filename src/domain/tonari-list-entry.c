/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-list-entry.h"

TonariListEntry *
tonari_list_entry_new (void)
{
  return g_new0 (TonariListEntry, 1);
}

void
tonari_list_entry_free (TonariListEntry *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->name);
  g_free (self->title);
  g_free (self->detail);
  g_free (self->promise);
  g_free (self);
}

int
tonari_list_entry_compare (gconstpointer a, gconstpointer b)
{
  const TonariListEntry *left = *(TonariListEntry *const *) a;
  const TonariListEntry *right = *(TonariListEntry *const *) b;
  int order = tonari_date_compare (left->date, right->date);

  return order != 0 ? order : g_strcmp0 (left->title, right->title);
}
