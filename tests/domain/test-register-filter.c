/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which cases a view of the register shows. */

#include "tonari-register-filter.h"

static TonariRegisterEntry *
an_entry (void)
{
  TonariRegisterEntry *entry = tonari_register_entry_new ();

  entry->state = TONARI_CASE_STATE_KIND_WATCHING;
  entry->birth = tonari_date_new (1990, 11, 21);
  entry->onset = tonari_date_new (2016, 11, 21);
  entry->last_contact = tonari_date_new (2026, 8, 23);
  entry->coordinator = g_strdup ("佐藤");
  entry->stage_model = TONARI_STAGE_MODEL_FAMILY;
  entry->stage = 2;
  entry->family_only = TRUE;

  return entry;
}

/* Today is 2026-11-21: 36 years old, withdrawn for 10 years, quiet for 90 days. */
static const struct
{
  const char *lines;
  gboolean matches;
  const char *written;
} cases[] = {
  { "", TRUE, "" },
  { "nonsense", TRUE, "" },
  { "state=dreaming|age-from=old", TRUE, "" },
  { "state=watching", TRUE, "state=watching" },
  { "state=closed", FALSE, "state=closed" },
  { "stage=family_stages:2", TRUE, "stage=family_stages:2" },
  { "stage=steps:2", FALSE, "stage=steps:2" },
  { "stage=family_stages:3", FALSE, "stage=family_stages:3" },
  { "coordinator=佐藤", TRUE, "coordinator=佐藤" },
  { "coordinator=鈴木", FALSE, "coordinator=鈴木" },
  { "age-from=36|age-to=36", TRUE, "age-from=36|age-to=36" },
  { "age-from=37", FALSE, "age-from=37" },
  { "age-to=35", FALSE, "age-to=35" },
  { "withdrawn-years=10", TRUE, "withdrawn-years=10" },
  { "withdrawn-years=11", FALSE, "withdrawn-years=11" },
  { "quiet-days=90", TRUE, "quiet-days=90" },
  { "quiet-days=91", FALSE, "quiet-days=91" },
  { "family-only=yes", TRUE, "family-only=yes" },
  { "family-only=no", TRUE, "" },
  { "mother-only=yes", FALSE, "mother-only=yes" },
  { "lacking-intake=yes", FALSE, "lacking-intake=yes" },
  { "family-only=yes|state=watching", TRUE, "state=watching|family-only=yes" },
};

static void
test_matches (void)
{
  g_autoptr (TonariRegisterEntry) entry = an_entry ();
  int today = tonari_date_first (tonari_date_new (2026, 11, 21));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = g_strsplit (cases[i].lines, "|", -1);
      g_autoptr (TonariRegisterFilter) filter = tonari_register_filter_new ((const char *const *) lines);
      g_auto (GStrv) again = tonari_register_filter_write (filter);
      g_autofree char *written = g_strjoinv ("|", again);

      g_test_message ("%s", cases[i].lines);
      g_assert_cmpint (tonari_register_filter_matches (filter, entry, today), ==, cases[i].matches);
      g_assert_cmpstr (written, ==, cases[i].written);
    }
}

/* What is not known answers no question, but for a contact that never was. */
static void
test_unknown (void)
{
  static const struct
  {
    const char *line;
    gboolean matches;
  } unknown[] = {
    { "age-from=0", FALSE },  { "age-to=99", FALSE },        { "withdrawn-years=0", FALSE },
    { "quiet-days=1", TRUE }, { "coordinator=佐藤", FALSE }, { "stage=steps:1", FALSE },
  };
  g_autoptr (TonariRegisterEntry) entry = tonari_register_entry_new ();

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      const char *const lines[] = { unknown[i].line, NULL };
      g_autoptr (TonariRegisterFilter) filter = tonari_register_filter_new (lines);

      g_assert_cmpint (tonari_register_filter_matches (filter, entry, 739000), ==, unknown[i].matches);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register-filter/matches", test_matches);
  g_test_add_func ("/register-filter/unknown", test_unknown);

  return g_test_run ();
}
