/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-ical.h"
#include "tonari-rows.h"
#include "tonari-store-classes.h"
#include "tonari-store-courses.h"

/* The sessions to write and the class they are of. */
static GPtrArray *
load_sessions (
    TonariDb *db, const char *class_name, const char *session_name, TonariClass **aclass, GError **error)
{
  g_autoptr (GPtrArray) sessions = NULL;
  gint64 class_id;

  if (class_name != NULL)
    {
      class_id = tonari_store_class_find (db, class_name, error);
      sessions =
          class_id != 0 ? tonari_store_list (db, &tonari_session_entity, "class_id", class_id, error) : NULL;
    }
  else
    {
      gint64 id = tonari_store_session_find (db, session_name, error);
      TonariSession *session = id != 0 ? tonari_store_get (db, &tonari_session_entity, id, error) : NULL;

      if (session == NULL)
        return NULL;
      class_id = session->class_id;
      sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
      g_ptr_array_add (sessions, session);
    }
  if (sessions == NULL)
    return NULL;

  *aclass = tonari_store_get (db, &tonari_class_entity, class_id, error);

  return *aclass != NULL ? g_steal_pointer (&sessions) : NULL;
}

int
tonari_cli_ics (TonariCli *self, int argc, char **argv)
{
  g_autofree char *class_name = NULL;
  g_autofree char *session_name = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &class_name, N_ ("The class, by number or title"), N_ ("ID") },
    { "session", 0, 0, G_OPTION_ARG_FILENAME, &session_name,
      N_ ("The session, by number of its row or by UID"), N_ ("ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariClass) aclass = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (TonariCliOutput) output = NULL;
  g_autoptr (GError) error = NULL;
  guint written;

  if (!tonari_cli_parse (self, "", _ ("Writes the calendar of a class or of one session."), entries, TRUE, 0,
                         &argc, &argv))
    return TONARI_CLI_USAGE;
  if ((class_name == NULL) == (session_name == NULL))
    return tonari_cli_misused (self, _ ("name either a class or a session; add --class ID or --session ID"));

  if (!tonari_cli_spares_books (path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  sessions = load_sessions (db, class_name, session_name, &aclass, &error);
  if (sessions == NULL)
    return tonari_cli_fail_with (error);
  output = tonari_cli_output_new (path, &error);
  if (output == NULL)
    return tonari_cli_fail_with (error);
  written = tonari_ical_write (tonari_cli_output_buffer (output), aclass, sessions, self->today);
  if (!tonari_cli_output_close (g_steal_pointer (&output), &error))
    return tonari_cli_fail_with (error);
  if (written < sessions->len)
    tonari_cli_note (ngettext ("%u session has no date yet and is not in the calendar",
                               "%u sessions have no date yet and are not in the calendar",
                               sessions->len - written),
                     sessions->len - written);

  return TONARI_CLI_DONE;
}
