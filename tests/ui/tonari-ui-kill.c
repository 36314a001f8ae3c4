/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-ui-kill.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

guint
tonari_ui_kill_once (const char *const *argv, guint first, guint enough)
{
  guint confirmed = first;
  g_autoptr (GError) error = NULL;
  FILE *report;
  char line[256];
  guint saved;
  int status;
  int output;
  GPid pid;

  g_assert_true (g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                                           &pid, NULL, &output, NULL, &error));
  g_assert_no_error (error);
  report = fdopen (output, "r");
  while (confirmed < enough && fgets (line, sizeof line, report) != NULL)
    if (sscanf (line, "saved %u", &saved) == 1)
      confirmed = saved;
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  while (fgets (line, sizeof line, report) != NULL && strchr (line, '\n') != NULL)
    if (sscanf (line, "saved %u", &saved) == 1)
      confirmed = saved;
  fclose (report);
  while (waitpid (pid, &status, 0) < 0)
    g_assert_cmpint (errno, ==, EINTR);
  g_spawn_close_pid (pid);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpuint (confirmed, >=, enough);

  return confirmed;
}
