/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-progress-sheet.h"

TonariProgressSheet *
tonari_progress_sheet_new (void)
{
  TonariProgressSheet *self = g_new0 (TonariProgressSheet, 1);

  self->sheet = tonari_class_sheet_new ();
  self->elsewhere = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_elsewhere_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_progress_free);
  self->first_timers = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
tonari_progress_sheet_free (TonariProgressSheet *self)
{
  if (self == NULL)
    return;

  /* The rows point into the sheet and into what is elsewhere. */
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->first_timers, g_ptr_array_unref);
  g_clear_pointer (&self->elsewhere, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, tonari_class_sheet_free);
  g_free (self);
}

void
tonari_progress_sheet_reckon (TonariProgressSheet *self, const GArray *seen_elsewhere, int today)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < self->sheet->participants->len; i++)
    g_ptr_array_add (self->rows,
                     tonari_progress_new (self->sheet, g_ptr_array_index (self->sheet->participants, i),
                                          self->elsewhere, today));
  g_ptr_array_unref (self->first_timers);
  self->first_timers = tonari_retention_first_timers (self->sheet, seen_elsewhere);
}

const TonariProgress *
tonari_progress_sheet_find (const TonariProgressSheet *self, gint64 enrolment)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (self->rows, i);

      if (progress->participant->enrolment->row.id == enrolment)
        return progress;
    }

  return NULL;
}

guint
tonari_progress_sheet_count (const TonariProgressSheet *self, TonariOutlook outlook)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TonariProgress *progress = g_ptr_array_index (self->rows, i);

      if (progress->outlook == outlook &&
          progress->participant->enrolment->status != TONARI_ENROLMENT_STATUS_LEFT)
        n++;
    }

  return n;
}
