/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-input.h"

static void
contact_clear (gpointer data)
{
  TonariStatisticsContact *self = data;

  g_clear_pointer (&self->met, g_strfreev);
  g_clear_pointer (&self->caller, g_free);
}

static void
relative_clear (gpointer data)
{
  TonariStatisticsRelative *self = data;

  g_clear_pointer (&self->relation, g_free);
  g_clear_pointer (&self->name, g_free);
}

static void
case_free (gpointer data)
{
  TonariStatisticsCase *self = data;

  g_clear_pointer (&self->closings, g_array_unref);
  g_clear_pointer (&self->relatives, g_array_unref);
  g_free (self);
}

TonariStatisticsInput *
tonari_statistics_input_new (void)
{
  TonariStatisticsInput *self = g_new0 (TonariStatisticsInput, 1);

  self->contacts = g_array_new (FALSE, TRUE, sizeof (TonariStatisticsContact));
  g_array_set_clear_func (self->contacts, contact_clear);
  self->earlier = g_array_new (FALSE, TRUE, sizeof (TonariStatisticsEarlier));
  self->cases = g_ptr_array_new_with_free_func (case_free);
  self->classes = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_progress_sheet_free);

  return self;
}

void
tonari_statistics_input_free (TonariStatisticsInput *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->contacts, g_array_unref);
  g_clear_pointer (&self->earlier, g_array_unref);
  g_clear_pointer (&self->cases, g_ptr_array_unref);
  g_clear_pointer (&self->classes, g_ptr_array_unref);
  g_free (self);
}

TonariStatisticsContact *
tonari_statistics_input_add_contact (TonariStatisticsInput *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_array_set_size (self->contacts, self->contacts->len + 1);

  return &g_array_index (self->contacts, TonariStatisticsContact, self->contacts->len - 1);
}

TonariStatisticsCase *
tonari_statistics_input_add_case (TonariStatisticsInput *self, gint64 id)
{
  TonariStatisticsCase *one;

  g_return_val_if_fail (self != NULL, NULL);

  one = g_new0 (TonariStatisticsCase, 1);
  one->id = id;
  one->closings = g_array_new (FALSE, FALSE, sizeof (int));
  one->relatives = g_array_new (FALSE, TRUE, sizeof (TonariStatisticsRelative));
  g_array_set_clear_func (one->relatives, relative_clear);
  g_ptr_array_add (self->cases, one);

  return one;
}

TonariStatisticsRelative *
tonari_statistics_case_add_relative (TonariStatisticsCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_array_set_size (self->relatives, self->relatives->len + 1);

  return &g_array_index (self->relatives, TonariStatisticsRelative, self->relatives->len - 1);
}
