/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation-entry.h"

TonariOrganisationEntry *
tonari_organisation_entry_new (void)
{
  return g_new0 (TonariOrganisationEntry, 1);
}

void
tonari_organisation_entry_free (TonariOrganisationEntry *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->name);
  g_free (self->kana);
  g_free (self->first);
  g_free (self->second);
  g_free (self);
}

int
tonari_organisation_entry_compare_date (gconstpointer a, gconstpointer b)
{
  const TonariOrganisationEntry *left = *(TonariOrganisationEntry *const *) a;
  const TonariOrganisationEntry *right = *(TonariOrganisationEntry *const *) b;
  gboolean has_left = tonari_date_is_known (left->date);
  gboolean has_right = tonari_date_is_known (right->date);
  int order = has_left && has_right ? tonari_date_compare (right->date, left->date) : has_right - has_left;

  return order != 0 ? order : g_strcmp0 (left->code, right->code);
}

int
tonari_organisation_entry_compare_name (gconstpointer a, gconstpointer b)
{
  const TonariOrganisationEntry *left = *(TonariOrganisationEntry *const *) a;
  const TonariOrganisationEntry *right = *(TonariOrganisationEntry *const *) b;
  const char *left_name = left->kana != NULL ? left->kana : left->name;
  const char *right_name = right->kana != NULL ? right->kana : right->name;
  int order = left_name != NULL && right_name != NULL ? g_utf8_collate (left_name, right_name)
                                                      : (left_name == NULL) - (right_name == NULL);

  return order != 0 ? order : g_strcmp0 (left->code, right->code);
}
