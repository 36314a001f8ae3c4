/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-books.h"

#include <string.h>

#define KEEP_RECENT 8

char *
tonari_books_directory (void)
{
  char *directory = g_build_filename (g_get_user_data_dir (), "tonari", NULL);

  /* Where it cannot be made, making the book says so. */
  g_mkdir_with_parents (directory, 0700);
  return directory;
}

char *
tonari_books_path (const char *name)
{
  g_autofree char *directory = tonari_books_directory ();
  g_autofree char *plain = g_strstrip (g_strdelimit (g_strdup (name), "/\\:*?\"<>|\n\t", '_'));
  g_autofree char *file = NULL;

  if (g_str_has_suffix (plain, TONARI_BOOK_SUFFIX))
    file = g_strdup (plain);
  else
    file = g_strconcat (*plain != '\0' && *plain != '.' ? plain : "book", TONARI_BOOK_SUFFIX, NULL);
  return g_build_filename (directory, file, NULL);
}

char *
tonari_books_example_path (void)
{
  g_autofree char *directory = tonari_books_directory ();

  return g_build_filename (directory, "example" TONARI_BOOK_SUFFIX, NULL);
}

char *
tonari_books_backup_directory (const char *path)
{
  g_autofree char *directory = tonari_books_directory ();
  g_autofree char *name = tonari_books_name (path);
  g_autofree char *place = g_path_get_dirname (path);
  g_autofree char *mark = NULL;
  g_autofree char *folder = NULL;

  /* Two books of one name in two folders do not share their copies. */
  if (g_strcmp0 (place, directory) == 0)
    folder = g_strdup (name);
  else
    {
      mark = g_compute_checksum_for_string (G_CHECKSUM_SHA256, place, -1);
      folder = g_strdup_printf ("%s-%.8s", name, mark);
    }
  return g_build_filename (directory, "backups", folder, NULL);
}

char *
tonari_books_name (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);

  if (g_str_has_suffix (base, TONARI_BOOK_SUFFIX))
    base[strlen (base) - strlen (TONARI_BOOK_SUFFIX)] = '\0';
  return g_filename_display_name (base);
}

gboolean
tonari_books_is_lent (const char *path)
{
  g_autofree char *portal = g_build_filename (g_get_user_runtime_dir (), "doc", G_DIR_SEPARATOR_S, NULL);

  return g_str_has_prefix (path, portal);
}

void
tonari_books_remember (GSettings *settings, const char *path)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) old = NULL;
  g_auto (GStrv) recent = NULL;
  guint kept = 1;

  if (settings == NULL)
    return;

  old = g_settings_get_strv (settings, "recent-books");
  g_strv_builder_add (builder, path);
  for (guint i = 0; old[i] != NULL && kept < KEEP_RECENT; i++)
    if (!g_str_equal (old[i], path))
      {
        g_strv_builder_add (builder, old[i]);
        kept++;
      }
  recent = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "recent-books", (const char *const *) recent);
  g_settings_set_string (settings, "last-book", path);
}

GStrv
tonari_books_recent (GSettings *settings)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (settings != NULL)
    all = g_settings_get_strv (settings, "recent-books");
  for (guint i = 0; all != NULL && all[i] != NULL; i++)
    if (g_file_test (all[i], G_FILE_TEST_EXISTS))
      g_strv_builder_add (builder, all[i]);
  return g_strv_builder_end (builder);
}
