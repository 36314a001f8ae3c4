/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-assessment-parts.h"

#include <glib/gi18n-lib.h>

#define HEADINGS TONARI_ASSESSMENT_GROUP_HEADINGS
#define DIMENSIONS TONARI_ASSESSMENT_GROUP_DIMENSIONS
#define FAMILY TONARI_ASSESSMENT_GROUP_FAMILY

static const TonariAssessmentPart parts[] = {
  { "upbringing", N_ ("Growing Up"), HEADINGS },
  { "extent", N_ ("How Withdrawn"), HEADINGS },
  { "mental_state", N_ ("State of Mind"), HEADINGS },
  { "family_relations", N_ ("Between the Family Members"), HEADINGS },
  { "family_state", N_ ("How the Family Is"), HEADINGS },
  { "prejudice", N_ ("Prejudice They Meet or Hold"), HEADINGS },
  { "consulted_before", N_ ("Advice Sought So Far"), HEADINGS },
  { "illness_side", N_ ("Illness or Disability Behind It"), DIMENSIONS },
  { "surroundings_side", N_ ("Strain Around Them, Help to Be Found"), DIMENSIONS },
  { "growing_up_side", N_ ("On the Way to Standing Alone"), DIMENSIONS },
  { "family_can", N_ ("What the Family Does Already"), FAMILY },
  { "family_wants_help", N_ ("Where They Would Like a Hand"), FAMILY },
};

const TonariAssessmentPart *
tonari_assessment_parts (guint *n_parts)
{
  g_return_val_if_fail (n_parts != NULL, NULL);

  *n_parts = G_N_ELEMENTS (parts);

  return parts;
}

const char *
tonari_assessment_part_title (const TonariAssessmentPart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->title);
}

const char *
tonari_assessment_part_text (const TonariAssessmentPart *self, const TonariAssessment *assessment)
{
  const TonariField *field;

  g_return_val_if_fail (self != NULL, NULL);

  if (assessment == NULL)
    return NULL;

  field = tonari_entity_field (&tonari_assessment_entity, self->field);

  return *TONARI_FIELD_PTR (field, assessment, char *);
}

static char *
bare (const TonariAssessmentPart *self, const TonariAssessment *assessment)
{
  const char *text = tonari_assessment_part_text (self, assessment);

  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

TonariAssessmentChange
tonari_assessment_part_compare (const TonariAssessmentPart *self,
                                const TonariAssessment *earlier,
                                const TonariAssessment *later)
{
  g_autofree char *before = bare (self, earlier);
  g_autofree char *after = bare (self, later);

  if (*before == '\0' && *after == '\0')
    return TONARI_ASSESSMENT_CHANGE_NONE;
  if (*before == '\0')
    return TONARI_ASSESSMENT_CHANGE_NEW;
  if (*after == '\0')
    return TONARI_ASSESSMENT_CHANGE_GONE;

  return g_str_equal (before, after) ? TONARI_ASSESSMENT_CHANGE_SAME : TONARI_ASSESSMENT_CHANGE_OTHER;
}

const char *
tonari_assessment_change_label (TonariAssessmentChange change)
{
  switch (change)
    {
    case TONARI_ASSESSMENT_CHANGE_SAME:
      return _ ("as before");
    case TONARI_ASSESSMENT_CHANGE_OTHER:
      return _ ("changed");
    case TONARI_ASSESSMENT_CHANGE_NEW:
      return _ ("new");
    case TONARI_ASSESSMENT_CHANGE_GONE:
      return _ ("not written this time");
    case TONARI_ASSESSMENT_CHANGE_NONE:
    default:
      return NULL;
    }
}
