/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define FLUSH_SIZE (64 * 1024)

struct _TonariCliOutput
{
  GString *buffer;
  FILE *file;
  char *path;
  char *temporary;
  int saved_errno;
};

static void
set_write_error (GError **error, const char *place, int number)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number),
               _ ("“%s” could not be written: %s. Free some space, or name another place."), place,
               g_strerror (number));
}

/* A device takes what it is given; a file that is there stays until the new one is whole. */
static gboolean
open_file (TonariCliOutput *self)
{
  GStatBuf status;
  gboolean there = g_stat (self->path, &status) == 0;

  if (there && S_ISDIR (status.st_mode))
    {
      errno = EISDIR;
      return FALSE;
    }
  if (there && !S_ISREG (status.st_mode))
    {
      self->file = g_fopen (self->path, "wbe");
      return self->file != NULL;
    }
  /* Renaming over it would go around the lock that somebody put on the file. */
  if (there && g_access (self->path, W_OK) != 0)
    return FALSE;

  self->temporary = g_strdup_printf ("%s.%d.part", self->path, (int) getpid ());
  self->file = g_fopen (self->temporary, "wbe");
  if (self->file == NULL)
    g_clear_pointer (&self->temporary, g_free);

  return self->file != NULL;
}

TonariCliOutput *
tonari_cli_output_new (const char *path, GError **error)
{
  g_autoptr (TonariCliOutput) self = g_new0 (TonariCliOutput, 1);

  self->buffer = g_string_sized_new (FLUSH_SIZE + 4096);
  if (path == NULL || g_str_equal (path, "-"))
    {
      self->file = stdout;
      return g_steal_pointer (&self);
    }

  self->path = g_strdup (path);
  if (!open_file (self))
    {
      set_write_error (error, path, errno);
      return NULL;
    }

  return g_steal_pointer (&self);
}

GString *
tonari_cli_output_buffer (TonariCliOutput *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->buffer;
}

static void
write_out (TonariCliOutput *self)
{
  if (self->saved_errno == 0 && self->buffer->len > 0 &&
      fwrite (self->buffer->str, 1, self->buffer->len, self->file) != self->buffer->len)
    self->saved_errno = errno;
  g_string_truncate (self->buffer, 0);
}

void
tonari_cli_output_flush (TonariCliOutput *self)
{
  g_return_if_fail (self != NULL);

  if (self->buffer->len >= FLUSH_SIZE)
    write_out (self);
}

gboolean
tonari_cli_output_close (TonariCliOutput *self, GError **error)
{
  g_autoptr (TonariCliOutput) owned = self;
  FILE *file;

  g_return_val_if_fail (self != NULL, FALSE);

  write_out (self);
  file = g_steal_pointer (&self->file);
  if (fflush (file) != 0 && self->saved_errno == 0)
    self->saved_errno = errno;
  if (file != stdout)
    {
      if (self->saved_errno == 0 && fsync (fileno (file)) != 0 && errno != EINVAL)
        self->saved_errno = errno;
      if (fclose (file) != 0 && self->saved_errno == 0)
        self->saved_errno = errno;
      if (self->saved_errno == 0 && self->temporary != NULL && g_rename (self->temporary, self->path) != 0)
        self->saved_errno = errno;
    }
  else
    {
      /* It is said here; the program's end need not say it again. */
      clearerr (stdout);
    }
  if (self->saved_errno != 0)
    {
      set_write_error (error, self->path != NULL ? self->path : _ ("standard output"), self->saved_errno);
      return FALSE;
    }
  g_clear_pointer (&self->temporary, g_free);

  return TRUE;
}

void
tonari_cli_output_free (TonariCliOutput *self)
{
  if (self == NULL)
    return;

  if (self->file != NULL && self->file != stdout)
    fclose (self->file);
  if (self->temporary != NULL)
    g_unlink (self->temporary);
  g_string_free (self->buffer, TRUE);
  g_free (self->path);
  g_free (self->temporary);
  g_free (self);
}

const char *
tonari_cli_output_page_path (const char *path, char **temporary, GError **error)
{
  int descriptor;

  *temporary = NULL;
  if (path != NULL && !g_str_equal (path, "-"))
    return path;

  descriptor = g_file_open_tmp ("tonari-XXXXXX", temporary, error);
  if (descriptor < 0)
    return NULL;
  close (descriptor);

  return *temporary;
}

gboolean
tonari_cli_output_page_finish (char *temporary, gboolean written, GError **error)
{
  g_autofree char *name = temporary;
  g_autofree char *data = NULL;
  gsize length;
  gboolean done = written;

  if (name == NULL)
    return written;

  if (written)
    {
      done = g_file_get_contents (name, &data, &length, error);
      if (done && (fwrite (data, 1, length, stdout) != length || fflush (stdout) != 0))
        {
          set_write_error (error, _ ("standard output"), errno);
          clearerr (stdout);
          done = FALSE;
        }
    }
  g_unlink (name);

  return done;
}
