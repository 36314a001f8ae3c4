/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-test-book.h"

#include <glib/gstdio.h>

#include "tonari-case.h"
#include "tonari-entities.h"
#include "tonari-person.h"
#include "tonari-questionnaire-sheet.h"
#include "tonari-rows.h"

void
test_book_set_up (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  book->folder = g_dir_make_tmp ("tonari-test-XXXXXX", &error);
  g_assert_no_error (error);
  book->path = g_build_filename (book->folder, "book.tonari", NULL);
  book->db = tonari_book_create (book->path, &error);
  g_assert_no_error (error);
  g_assert_nonnull (book->db);
}

void
test_book_tear_down (TestBook *book, gconstpointer data)
{
  g_clear_pointer (&book->db, tonari_db_free);
  test_remove_folder (book->folder);
  g_free (book->folder);
  g_free (book->path);
}

void
test_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        test_remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static gint64
make_target (TonariDb *db, const char *table)
{
  /* Never twice the same, so that what is pointed at does not meet the unique values of another row. */
  static guint variant = 1000;
  g_autoptr (GError) error = NULL;
  const TonariEntity *entity = tonari_entity_for_table (table);
  gpointer row;
  gint64 id;

  g_assert_nonnull (entity);
  row = test_row_new (db, entity, variant++);
  tonari_store_save (db, entity, row, &error);
  g_assert_no_error (error);
  id = ((TonariRow *) row)->id;
  tonari_entity_free (entity, row);

  return id;
}

gpointer
test_row_new (TonariDb *db, const TonariEntity *entity, guint variant)
{
  gpointer row = tonari_entity_new (entity);

  for (guint i = 0; i < entity->n_fields; i++)
    {
      const TonariField *field = &entity->fields[i];

      switch (field->kind)
        {
        case TONARI_FIELD_TEXT:
          *TONARI_FIELD_PTR (field, row, char *) = g_strdup_printf ("%s %u 佐藤「”'\\", field->name, variant);
          break;
        case TONARI_FIELD_STRV:
          {
            g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

            g_strv_builder_add (words, "母");
            g_strv_builder_add (words, "\"引用\"\\\n");
            if (variant % 2 == 0)
              g_strv_builder_add (words, "");
            g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
            *TONARI_FIELD_PTR (field, row, GStrv) = g_strv_builder_end (words);
          }
          break;
        case TONARI_FIELD_DATE:
          *TONARI_FIELD_PTR (field, row, TonariDate) = tonari_date_new (2000 + variant % 20, 1, 1);
          TONARI_FIELD_PTR (field, row, TonariDate)->precision = (variant + i) % (TONARI_PRECISION_ABOUT + 1);
          break;
        case TONARI_FIELD_MOMENT:
          TONARI_FIELD_PTR (field, row, TonariMoment)->date = tonari_date_new (2001 + variant % 20, 2, 3);
          TONARI_FIELD_PTR (field, row, TonariMoment)->minute = variant % 2 == 0 ? -1 : 605;
          break;
        case TONARI_FIELD_INT:
          *TONARI_FIELD_PTR (field, row, gint64) = variant;
          break;
        case TONARI_FIELD_REAL:
          *TONARI_FIELD_PTR (field, row, double) = (variant % 10) + 0.5;
          break;
        case TONARI_FIELD_BOOL:
          *TONARI_FIELD_PTR (field, row, gboolean) = variant % 2;
          break;
        case TONARI_FIELD_REF:
          /* A reference into its own table would go round for ever. */
          if (!g_str_equal (field->table, entity->table))
            *TONARI_FIELD_PTR (field, row, gint64) = make_target (db, field->table);
          break;
        case TONARI_FIELD_ENUM:
          *TONARI_FIELD_PTR (field, row, int) = field->words->list[variant % field->words->n_list].value;
          break;
        default:
          g_assert_not_reached ();
        }
    }

  /* An anonymous sheet that pointed at somebody would be refused. */
  if (entity == &tonari_questionnaire_sheet_entity && ((TonariQuestionnaireSheet *) row)->anonymous)
    {
      ((TonariQuestionnaireSheet *) row)->enrolment = 0;
      ((TonariQuestionnaireSheet *) row)->date = TONARI_DATE_UNKNOWN;
    }

  return row;
}

gint64
test_case_new (TonariDb *db, const char *code, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();

  person->name = g_strdup (name);
  tonari_store_save (db, &tonari_person_entity, person, &error);
  g_assert_no_error (error);
  acase->code = g_strdup (code);
  acase->person = person->row.id;
  tonari_store_save (db, &tonari_case_entity, acase, &error);
  g_assert_no_error (error);

  return acase->row.id;
}
