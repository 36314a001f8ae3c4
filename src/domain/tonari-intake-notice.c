/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-notice.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"

#define MONTHS_OF_DEFINITION 6

/* Folded. */
static const char *const illnesses[] = {
  "統合失調", "躁うつ", "そううつ", "双極", "schizophreni", "bipolar"
};

static gboolean
names_illness (const char *text)
{
  g_autofree char *folded = tonari_fold (text);

  for (guint i = 0; i < G_N_ELEMENTS (illnesses); i++)
    if (strstr (folded, illnesses[i]) != NULL)
      return TRUE;

  return FALSE;
}

static guint
definition (const TonariIntake *intake, int today)
{
  int day = tonari_date_is_known (intake->at.date) ? tonari_date_last (intake->at.date) : today;
  int half_a_year_ago = tonari_date_add_months (day, -MONTHS_OF_DEFINITION);

  if (!tonari_date_is_known (intake->onset))
    return 0;
  if (tonari_date_first (intake->onset) > half_a_year_ago)
    return tonari_date_first (intake->onset) <= day ? TONARI_INTAKE_NOTICE_EARLY : 0;
  if (tonari_date_last (intake->onset) > half_a_year_ago)
    return 0;
  if (intake->close_ties_outside == TONARI_CLOSE_TIES_SOME || intake->outing == TONARI_OUTING_AMONG_PEOPLE)
    return TONARI_INTAKE_NOTICE_HAS_TIES;

  return intake->close_ties_outside == TONARI_CLOSE_TIES_NONE ? TONARI_INTAKE_NOTICE_FITS
                                                              : TONARI_INTAKE_NOTICE_TIES_OPEN;
}

guint
tonari_intake_notices (const TonariIntake *intake, int today)
{
  guint notices;

  g_return_val_if_fail (intake != NULL && today > 0, 0);

  notices = definition (intake, today);
  if (intake->psychiatric_care == TONARI_PSYCHIATRIC_CARE_NOW || names_illness (intake->care_place) ||
      names_illness (intake->history) || names_illness (intake->concern))
    notices |= TONARI_INTAKE_NOTICE_MEDICAL_FIRST;

  return notices;
}

char *
tonari_intake_notice_words (guint notices)
{
  static const struct
  {
    TonariIntakeNotice notice;
    const char *words;
  } all[] = {
    { TONARI_INTAKE_NOTICE_EARLY, N_ ("Less than half a year: it is good that they asked so early.") },
    { TONARI_INTAKE_NOTICE_FITS,
      N_ ("Half a year or longer without a close tie outside of the family: what is called withdrawal. Going out "
          "alone is part of it.") },
    { TONARI_INTAKE_NOTICE_HAS_TIES,
      N_ ("There are ties outside of the family: by the definition this is not withdrawal. The family can be "
          "supported all the same.") },
    { TONARI_INTAKE_NOTICE_TIES_OPEN,
      N_ ("Half a year or longer. Close ties outside of the family can be asked for when the talk comes to it.") },
    { TONARI_INTAKE_NOTICE_MEDICAL_FIRST,
      N_ ("With schizophrenia or bipolar disorder, psychiatric care comes first. Consultation, class and support of "
          "the family go on beside it.") },
  };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (notices & all[i].notice)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", _ (all[i].words));

  return text->len > 0 ? g_strdup (text->str) : NULL;
}
