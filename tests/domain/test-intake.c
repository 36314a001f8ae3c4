/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the form says of the definition and of care: a table of cases, none of which stops anything. */

#include "tonari-intake-notice.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static void
test_notices (void)
{
  static const struct
  {
    const char *onset;
    TonariOuting outing;
    TonariCloseTies ties;
    TonariPsychiatricCare care;
    const char *text;
    guint notices;
  } cases[] = {
    { NULL, TONARI_OUTING_STAYS_IN, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL, 0 },
    { "2026-08-01", TONARI_OUTING_STAYS_IN, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_EARLY },
    { "2026-05-22", TONARI_OUTING_UNKNOWN, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_UNKNOWN, NULL,
      TONARI_INTAKE_NOTICE_EARLY },
    /* Half a year to the day. */
    { "2026-05-21", TONARI_OUTING_STAYS_IN, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_FITS },
    /* Walking out without mixing with others is within it. */
    { "2005", TONARI_OUTING_ALONE, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_FITS },
    { "2005", TONARI_OUTING_AMONG_PEOPLE, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_HAS_TIES },
    { "2005", TONARI_OUTING_ALONE, TONARI_CLOSE_TIES_SOME, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_HAS_TIES },
    { "2005", TONARI_OUTING_ALONE, TONARI_CLOSE_TIES_UNKNOWN, TONARI_PSYCHIATRIC_CARE_NONE, NULL,
      TONARI_INTAKE_NOTICE_TIES_OPEN },
    /* That year lies on both sides of half a year. */
    { "2026", TONARI_OUTING_ALONE, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL, 0 },
    { "2027-01-01", TONARI_OUTING_ALONE, TONARI_CLOSE_TIES_NONE, TONARI_PSYCHIATRIC_CARE_NONE, NULL, 0 },
    { NULL, TONARI_OUTING_UNKNOWN, TONARI_CLOSE_TIES_UNKNOWN, TONARI_PSYCHIATRIC_CARE_NOW, NULL,
      TONARI_INTAKE_NOTICE_MEDICAL_FIRST },
    { NULL, TONARI_OUTING_UNKNOWN, TONARI_CLOSE_TIES_UNKNOWN, TONARI_PSYCHIATRIC_CARE_BEFORE,
      "双極性障害と言われた", TONARI_INTAKE_NOTICE_MEDICAL_FIRST },
    { NULL, TONARI_OUTING_UNKNOWN, TONARI_CLOSE_TIES_UNKNOWN, TONARI_PSYCHIATRIC_CARE_UNKNOWN, "ソウウツの薬",
      TONARI_INTAKE_NOTICE_MEDICAL_FIRST },
    { NULL, TONARI_OUTING_UNKNOWN, TONARI_CLOSE_TIES_UNKNOWN, TONARI_PSYCHIATRIC_CARE_BEFORE, "睡眠の相談",
      0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariIntake) intake = tonari_intake_new ();
      g_autofree char *words = NULL;

      if (cases[i].onset != NULL)
        g_assert_true (tonari_date_parse (cases[i].onset, &intake->onset, NULL));
      intake->outing = cases[i].outing;
      intake->close_ties_outside = cases[i].ties;
      intake->psychiatric_care = cases[i].care;
      intake->care_place = g_strdup (cases[i].text);
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpuint (tonari_intake_notices (intake, TODAY), ==, cases[i].notices);
      words = tonari_intake_notice_words (cases[i].notices);
      g_assert_true ((words != NULL) == (cases[i].notices != 0));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/intake/notices", test_notices);

  return g_test_run ();
}
