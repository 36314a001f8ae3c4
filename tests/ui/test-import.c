/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Taking in a table through the window: what came in is said, what is wrong is named by line, nothing is
 * half. */

#include <string.h>

#include <glib/gstdio.h>

#include "tonari-import-window.h"
#include "tonari-organisation.h"
#include "tonari-rows.h"
#include "tonari-ui-test.h"

static char *folder;

static TonariImportWindow *
open_window (TonariContext *context)
{
  static const TonariImportKind kinds[] = { TONARI_IMPORT_DIRECTORY, TONARI_IMPORT_CASES };
  TonariImportWindow *window = tonari_import_window_new (context, kinds, G_N_ELEMENTS (kinds));

  tonari_ui_test_present (GTK_WINDOW (window));
  return window;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
close_window (TonariImportWindow *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (is_gone, &window);
}

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), data) != NULL;
}

typedef struct
{
  TonariImportWindow *window;
  const char *words;
} Says;

static gboolean
does_say (gpointer data)
{
  Says *says = data;

  return tonari_ui_test_find (GTK_WIDGET (says->window), GTK_TYPE_LABEL, has_text, (gpointer) says->words) !=
         NULL;
}

static gpointer
count (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) all = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  *(guint *) data = all != NULL ? all->len : 0;
  return NULL;
}

static GFile *
write_table (const char *name, const char *text, const char *encoding)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;
  gsize length = 0;

  if (text != NULL)
    {
      bytes = g_convert (text, -1, encoding, "UTF-8", NULL, &length, &error);
      g_assert_no_error (error);
      g_file_set_contents (path, bytes, (gssize) length, &error);
      g_assert_no_error (error);
    }
  return g_file_new_for_path (path);
}

static void
test_files (void)
{
  static const struct
  {
    const char *name;
    const char *text;
    const char *encoding;
    const char *words[2];
    guint rows;
  } cases[] = {
    { "good.csv",
      "機関名,電話番号,備\nみほん医院,000-0000-0001,x\nひだまり,,x\n",
      "CP932",
      { "2 added, 0 unchanged", "備" },
      2 },
    { "again.csv",
      "機関名,電話番号\r\nみほん医院,000-0000-0001\r\nひだまり,\r\n",
      "UTF-8",
      { "0 added, 2 unchanged", "again.csv" },
      2 },
    { "hole.csv", "機関名,電話番号\nこもれび,\n,000\n", "UTF-8", { "Nothing was taken in", "Line 3" }, 2 },
    { "changed.csv",
      "機関名,電話番号\nこもれび,\nひだまり,000-0000-0009\n",
      "UTF-8",
      { "Nothing was taken in yet: 1 row", "000-0000-0009" },
      2 },
    { "changed-and-bad.csv",
      "機関名,電話番号\nひだまり,000-0000-0009\n,000\n",
      "UTF-8",
      { "Nothing was taken in", "Line 3" },
      2 },
    { "other.csv", "花,木\nさくら,うめ\n", "UTF-8", { "Nothing was taken in", "Line 1" }, 2 },
    { "empty.csv", "", "UTF-8", { "empty", "empty" }, 2 },
    { "gone.csv", NULL, NULL, { "gone.csv", "gone.csv" }, 2 },
  };
  TonariContext *context = tonari_ui_test_context ();
  TonariImportWindow *window = open_window (context);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = write_table (cases[i].name, cases[i].text, cases[i].encoding);
      guint rows = 0;

      g_test_message ("%s", cases[i].name);
      tonari_import_window_take (window, file);
      for (guint w = 0; w < G_N_ELEMENTS (cases[i].words); w++)
        {
          Says says = { window, cases[i].words[w] };

          tonari_ui_test_wait (does_say, &says);
        }
      tonari_ui_test_run (context, count, &rows);
      g_assert_cmpuint (rows, ==, cases[i].rows);
    }
  close_window (window);
  tonari_ui_test_close (context);
}

static gboolean
is_button (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), "_Take Over the New Values") == 0;
}

static gboolean
has_no_button (gpointer data)
{
  return tonari_ui_test_find (data, GTK_TYPE_BUTTON, is_button, NULL) == NULL;
}

static gpointer
find_phone (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) all = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  g_clear_pointer ((char **) data, g_free);
  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      const TonariOrganisation *organisation = all->pdata[i];

      if (g_str_equal (organisation->name, "ひだまり"))
        *(char **) data = g_strdup (organisation->phone);
    }

  return NULL;
}

/* What the book has otherwise is shown first; only the button takes it over, and undo takes that back. */
static void
test_update (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariImportWindow *window = open_window (context);
  g_autoptr (GFile) before = write_table ("before.csv", "機関名,電話番号\nひだまり,000-1\n", "UTF-8");
  g_autoptr (GFile) after =
      write_table ("after.csv", "機関名,電話番号\nひだまり,000-2\nこもれび,000-3\n", "UTF-8");
  g_autofree char *phone = NULL;
  guint rows = 0;

  tonari_import_window_take (window, before);
  tonari_ui_test_wait (does_say, &(Says){ window, "1 added" });
  g_assert_true (has_no_button (window));

  tonari_import_window_take (window, after);
  tonari_ui_test_wait (does_say, &(Says){ window, "000-1 → 000-2" });
  tonari_ui_test_run (context, find_phone, &phone);
  g_assert_cmpstr (phone, ==, "000-1");

  /* What was shown is taken, whatever has become of the file. */
  g_assert_true (g_file_delete (after, NULL, NULL));
  g_signal_emit_by_name (tonari_ui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, is_button, NULL),
                         "clicked");
  tonari_ui_test_wait (does_say, &(Says){ window, "1 added, 0 unchanged, 1 with new values" });
  g_assert_true (has_no_button (window));
  tonari_ui_test_run (context, find_phone, &phone);
  g_assert_cmpstr (phone, ==, "000-2");

  tonari_context_undo (context);
  tonari_ui_test_settle (context);
  tonari_ui_test_run (context, find_phone, &phone);
  g_assert_cmpstr (phone, ==, "000-1");
  tonari_ui_test_run (context, count, &rows);
  g_assert_cmpuint (rows, ==, 1);
  close_window (window);
  tonari_ui_test_close (context);
}

/* Closed while the worker reads: the table comes in all the same, and nobody speaks to a window that is gone.
 */
static void
test_closed_meanwhile (void)
{
  TonariContext *context = tonari_ui_test_context ();
  TonariImportWindow *window = open_window (context);
  g_autoptr (GFile) file = write_table ("late.csv", "機関名,電話番号\nこもれび,\n", "UTF-8");
  guint rows = 0;

  tonari_import_window_take (window, file);
  close_window (window);
  tonari_ui_test_run (context, count, &rows);
  g_assert_cmpuint (rows, ==, 1);
  tonari_ui_test_close (context);
}

int
main (int argc, char **argv)
{
  int status;

  folder = g_dir_make_tmp ("tonari-import-XXXXXX", NULL);
  /* The words that are looked for are the source's. */
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  tonari_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/import/files", test_files);
  g_test_add_func ("/ui/import/update", test_update);
  g_test_add_func ("/ui/import/closed-meanwhile", test_closed_meanwhile);
  status = g_test_run ();
  g_free (folder);
  return status;
}
