/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows written as text and read again: every kind of field, whatever somebody may type. */

#include "tonari-observation.h"
#include "tonari-record.h"
#include "tonari-row-text.h"

static const char *const typed[] = {
  "plain",
  "  leading and trailing  ",
  "two\nlines\n\nand\ttabs",
  "semicolons; [brackets] = # \\ \"quotes\"",
  "なみだ『涙』、ﾊﾝｶｸ",
  "مرحبا 👪",
};

static gpointer
again (const TonariEntity *entity, gconstpointer row)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GKeyFile) copy = g_key_file_new ();
  g_autofree char *text = NULL;
  gpointer answer = tonari_entity_new (entity);

  tonari_row_text_write (file, "row", entity, row);
  text = g_key_file_to_data (file, NULL, NULL);
  g_assert_true (g_key_file_load_from_data (copy, text, (gsize) -1, G_KEY_FILE_NONE, NULL));
  g_assert_true (tonari_row_text_read (copy, "row", entity, answer));

  return answer;
}

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (TonariRecord) record = tonari_record_new ();
      g_autoptr (TonariRecord) read = NULL;

      record->text = g_strdup (typed[i]);
      read = again (&tonari_record_entity, record);
      g_assert_cmpstr (read->text, ==, typed[i]);
      g_assert_true (tonari_entity_equal (&tonari_record_entity, record, read));
    }
}

static void
test_kinds (void)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();
  g_autoptr (TonariObservation) observation = tonari_observation_new ();
  g_autoptr (TonariRecord) record_again = NULL;
  g_autoptr (TonariObservation) observation_again = NULL;
  const char *met[] = { "本人", "兄; 弟", NULL };

  record->case_id = 7;
  record->at.date = tonari_date_new (2026, 11, 21);
  record->at.minute = 14 * 60 + 5;
  record->method = TONARI_METHOD_VISIT_UNMET;
  g_strfreev (record->met);
  record->met = g_strdupv ((char **) met);
  record->solve = TRUE;
  record->minutes = 45;
  record_again = again (&tonari_record_entity, record);
  g_assert_true (tonari_entity_equal (&tonari_record_entity, record, record_again));
  g_assert_cmpint (record_again->at.minute, ==, 14 * 60 + 5);

  observation->date = tonari_date_new (2005, 1, 1);
  observation->date.precision = TONARI_PRECISION_ABOUT;
  observation->connection = 3.5;
  observation_again = again (&tonari_observation_entity, observation);
  g_assert_true (tonari_entity_equal (&tonari_observation_entity, observation, observation_again));
  g_assert_cmpint (observation_again->date.precision, ==, TONARI_PRECISION_ABOUT);
  g_assert_true (isnan (observation_again->motivation));
}

/* What another version of the program wrote is taken as far as it goes. */
static void
test_other_versions (void)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (TonariRecord) record = tonari_record_new ();

  g_key_file_set_string (file, "row", "text", "kept");
  g_key_file_set_string (file, "row", "method", "by_owl");
  g_key_file_set_string (file, "row", "no_such_field", "x");
  record->person_words = g_strdup ("of before");
  g_assert_true (tonari_row_text_read (file, "row", &tonari_record_entity, record));
  g_assert_cmpstr (record->text, ==, "kept");
  g_assert_cmpint (record->method, ==, TONARI_METHOD_OFFICE);
  g_assert_null (record->person_words);
  g_assert_false (tonari_row_text_read (file, "other", &tonari_record_entity, record));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/row-text/texts", test_texts);
  g_test_add_func ("/row-text/kinds", test_kinds);
  g_test_add_func ("/row-text/other-versions", test_other_versions);

  return g_test_run ();
}
