/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-meetings.h"

#include "tonari-met.h"

static void
take_later (TonariDate *date, TonariDate other)
{
  if (tonari_date_last (other) > tonari_date_last (*date))
    *date = other;
}

void
tonari_case_meetings_know (TonariCaseMeetings *self, TonariDate day)
{
  g_return_if_fail (self != NULL);

  if (!tonari_date_is_known (day))
    return;
  if (!tonari_date_is_known (self->since) || tonari_date_last (day) < tonari_date_last (self->since))
    self->since = day;
}

void
tonari_case_meetings_add (TonariCaseMeetings *self,
                          TonariDate first,
                          TonariDate last,
                          gint64 count,
                          TonariMethod method,
                          const char *const *met,
                          gboolean met_person)
{
  gboolean met_mother = FALSE;
  gboolean met_other = FALSE;

  g_return_if_fail (self != NULL);

  for (guint i = 0; met != NULL && met[i] != NULL; i++)
    {
      TonariMet who = tonari_met_read (met[i]);

      if (who == TONARI_MET_PERSON)
        met_person = TRUE;
      else if (who == TONARI_MET_MOTHER)
        met_mother = TRUE;
      else if (tonari_met_is_family (who, method))
        met_other = TRUE;
    }

  tonari_case_meetings_know (self, first);
  if (met_person)
    take_later (&self->last_person, last);
  if (met_mother || met_other)
    take_later (&self->last_family, last);
  if (met_person || met_other)
    self->others_met = TRUE;
  else if (met_mother)
    self->with_mother_only += count;
}

gboolean
tonari_case_meetings_is_family_only (const TonariCaseMeetings *self, int today)
{
  int year_ago;

  g_return_val_if_fail (self != NULL, FALSE);

  year_ago = tonari_date_add_months (today, -TONARI_FAMILY_ONLY_MONTHS);

  return tonari_date_is_known (self->since) && tonari_date_last (self->since) <= year_ago &&
         tonari_date_last (self->last_person) <= year_ago && tonari_date_last (self->last_family) > year_ago;
}

gboolean
tonari_case_meetings_is_mother_only (const TonariCaseMeetings *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !self->others_met && self->with_mother_only >= TONARI_MOTHER_ONLY_RECORDS;
}
