/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life.h"

typedef struct
{
  TonariMethod method;
  const char *met;
  gboolean met_person;
  gboolean accompany;
  double weight;
} WeightCase;

/* Source: chart.md, Numbers.  Those met are separated by `;`. */
static const WeightCase weight_cases[] = {
  { TONARI_METHOD_OFFICE, "本人", TRUE, TRUE, 1.0 },
  { TONARI_METHOD_OFFICE, "本人", FALSE, TRUE, 1.0 },
  { TONARI_METHOD_OFFICE, "", TRUE, TRUE, 1.0 },
  { TONARI_METHOD_OFFICE, "母;本人", FALSE, TRUE, 1.0 },
  { TONARI_METHOD_OFFICE, "Person", FALSE, TRUE, 1.0 },
  { TONARI_METHOD_OFFICE, "本人", TRUE, FALSE, 0.0 },
  { TONARI_METHOD_OFFICE, "母", FALSE, FALSE, 0.0 },
  { TONARI_METHOD_OFFICE, "母", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_PHONE, "叔父さん", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_VISIT, "民生委員", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_VISIT, "母;関係機関", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_MESSAGE, "母", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_VISIT, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_VISIT, " ;　", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_VISIT_UNMET, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_PHONE, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_OFFICE, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_ESCORT, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_ONLINE, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_DROP_IN, "", FALSE, TRUE, 0.5 },
  { TONARI_METHOD_LETTER, "", FALSE, TRUE, 0.3 },
  { TONARI_METHOD_MESSAGE, "", FALSE, TRUE, 0.3 },
  { TONARI_METHOD_LETTER, "本人", TRUE, TRUE, 1.0 },
  { TONARI_METHOD_AGENCY, "", FALSE, TRUE, 0.0 },
  { TONARI_METHOD_AGENCY, "関係機関", FALSE, TRUE, 0.0 },
  { TONARI_METHOD_AGENCY, "agency", FALSE, TRUE, 0.0 },
  { TONARI_METHOD_AGENCY, "保健所 担当の方", FALSE, TRUE, 0.0 },
  { TONARI_METHOD_AGENCY, "関係機関;母", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_AGENCY, "mother", FALSE, TRUE, 0.7 },
  { TONARI_METHOD_AGENCY, "関係機関;本人", FALSE, TRUE, 1.0 },
  { TONARI_METHOD_PHONE, "関係機関", FALSE, TRUE, 0.0 },
};

static void
test_weights (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (weight_cases); i++)
    {
      const WeightCase *one = &weight_cases[i];
      g_auto (GStrv) met = g_strsplit (one->met, ";", -1);

      g_test_message ("%d, %s", one->method, one->met);
      g_assert_cmpfloat (tonari_contact_weight (one->method, (const char *const *) met, one->met_person,
                                                one->accompany),
                         ==, one->weight);
    }
  g_assert_cmpfloat (tonari_contact_weight (TONARI_METHOD_VISIT, NULL, FALSE, TRUE), ==, 0.5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/contact/weights", test_weights);

  return g_test_run ();
}
