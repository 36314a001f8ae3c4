/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was called saved is there: after a kill in the middle, and beside another program that writes. */

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tonari-db-private.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-test-book.h"

#define ROUNDS 20

static TonariRecord *
a_record (gint64 case_id, const char *text)
{
  TonariRecord *record = tonari_record_new ();

  record->case_id = case_id;
  record->at.date = tonari_date_new (2026, 11, 21);
  record->at.minute = 600;
  record->met_person = TRUE;
  record->accompany = TRUE;
  record->text = g_strdup (text);

  return record;
}

/* Saves for ever and reports each row the moment the save has returned. */
static void
save_until_killed (const char *path, gint64 case_id, int report)
{
  g_autoptr (TonariDb) db = tonari_book_open (path, NULL);

  if (db == NULL)
    _exit (1);
  while (TRUE)
    {
      g_autoptr (TonariRecord) record = a_record (case_id, "電話。母と話した。");

      if (!tonari_store_save (db, &tonari_record_entity, record, NULL) ||
          write (report, &record->row.id, sizeof record->row.id) != sizeof record->row.id)
        _exit (1);
    }
}

static gboolean
read_id (int report, gint64 *id)
{
  gsize got = 0;

  while (got < sizeof *id)
    {
      gssize n = read (report, (char *) id + got, sizeof *id - got);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      got += n;
    }

  return TRUE;
}

static void
test_killed (TestBook *book, gconstpointer data)
{
  g_autoptr (GArray) saved = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 case_id = test_case_new (book->db, "R8-001", NULL);

  g_clear_pointer (&book->db, tonari_db_free);
  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) findings = NULL;
      guint before = saved->len;
      guint enough = before + 1 + g_test_rand_int_range (0, 20);
      int report[2];
      gint64 id;
      int status;
      pid_t pid;

      g_assert_cmpint (pipe (report), ==, 0);
      pid = fork ();
      g_assert_cmpint (pid, >=, 0);
      if (pid == 0)
        {
          close (report[0]);
          save_until_killed (book->path, case_id, report[1]);
        }
      close (report[1]);
      while (saved->len < enough && read_id (report[0], &id))
        g_array_append_val (saved, id);
      g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
      /* What it still reported before it died was saved as well. */
      while (read_id (report[0], &id))
        g_array_append_val (saved, id);
      close (report[0]);
      g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
      g_assert_true (WIFSIGNALED (status));
      g_assert_cmpuint (saved->len, >, before);

      book->db = tonari_book_open (book->path, &error);
      g_assert_no_error (error);
      for (guint i = before; i < saved->len; i++)
        {
          g_autoptr (TonariRecord) record =
              tonari_store_get (book->db, &tonari_record_entity, g_array_index (saved, gint64, i), &error);

          g_assert_no_error (error);
          g_assert_cmpstr (record->text, ==, "電話。母と話した。");
        }
      g_clear_pointer (&book->db, tonari_db_free);
      g_assert_true (tonari_book_check (book->path, &findings, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (findings->len, ==, 0);
    }
}

#define WRITERS 3
#define ROWS_EACH 100

static int
write_rows (const char *path, gint64 case_id, guint writer)
{
  g_autoptr (TonariDb) db = tonari_book_open (path, NULL);

  for (guint i = 0; db != NULL && i < ROWS_EACH; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u/%u", writer, i);
      g_autoptr (TonariRecord) record = a_record (case_id, text);

      if (!tonari_store_save (db, &tonari_record_entity, record, NULL))
        return 1;
      /* Every second one is saved again, so that updates meet inserts. */
      if (i % 2 == 0 && !tonari_store_save (db, &tonari_record_entity, record, NULL))
        return 1;
    }

  return db != NULL ? 0 : 1;
}

static void
test_together (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = NULL;
  gint64 case_id = test_case_new (book->db, "R8-001", NULL);
  pid_t pids[WRITERS];
  gint64 actions;

  g_assert_true (tonari_db_pragma_int (book->db, "SELECT count(*) FROM actions", &actions, &error));
  g_clear_pointer (&book->db, tonari_db_free);
  for (guint i = 0; i < WRITERS; i++)
    {
      pids[i] = fork ();
      g_assert_cmpint (pids[i], >=, 0);
      if (pids[i] == 0)
        _exit (write_rows (book->path, case_id, i));
    }
  for (guint i = 0; i < WRITERS; i++)
    {
      int status;

      g_assert_cmpint (waitpid (pids[i], &status, 0), ==, pids[i]);
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 0);
    }

  book->db = tonari_book_open (book->path, &error);
  g_assert_no_error (error);
  records = tonari_store_list (book->db, &tonari_record_entity, "case_id", case_id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, WRITERS * ROWS_EACH);
  g_assert_true (tonari_db_pragma_int (book->db, "SELECT count(*) FROM actions", &actions, &error));
  g_assert_cmpint (actions, >=, WRITERS * ROWS_EACH * 3 / 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/crash/killed", TestBook, NULL, test_book_set_up, test_killed, test_book_tear_down);
  g_test_add ("/crash/together", TestBook, NULL, test_book_set_up, test_together, test_book_tear_down);

  return g_test_run ();
}
