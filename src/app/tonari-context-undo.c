/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Undo and redo of one window: two stacks of actions.  What another window did is not in them, so that nobody
 * takes back what they did not do.
 */

#include <glib/gi18n-lib.h>

#include "tonari-context-private.h"

static void
push (GArray *stack, gint64 action)
{
  g_array_append_val (stack, action);
}

static void
forget (GArray *stack, gint64 action)
{
  for (guint i = stack->len; i > 0; i--)
    if (g_array_index (stack, gint64, i - 1) == action)
      g_array_remove_index (stack, i - 1);
}

void
tonari_context_undo_kept (TonariContext *self, gint64 action)
{
  push (tonari_context_undo_stack (self, FALSE), action);
  /* What was taken back before something new was done belongs to a past that is no longer there. */
  g_array_set_size (tonari_context_undo_stack (self, TRUE), 0);
}

void
tonari_context_undo_forget (TonariContext *self)
{
  g_array_set_size (tonari_context_undo_stack (self, FALSE), 0);
  g_array_set_size (tonari_context_undo_stack (self, TRUE), 0);
}

void
tonari_context_undo_finished (
    TonariContext *self, const TonariContextWork *work, gint64 action, const char *label, const GError *error)
{
  g_autofree char *text = NULL;

  if (error != NULL)
    {
      /* What somebody has changed since stays changed, and the next undo reaches what lies before; what the
       * book could only not take at the moment can be tried again. */
      if (!g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED) &&
          !g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        push (tonari_context_undo_stack (self, work->redoing), work->undoes);
      tonari_context_fail (self, error->message, NULL);
      return;
    }

  push (tonari_context_undo_stack (self, !work->redoing), action);
  if (label == NULL)
    text = g_strdup (work->redoing ? _ ("Done again") : _ ("Taken back"));
  else if (work->redoing)
    /* Translators: %s is what was done, such as “Delete a record”. */
    text = g_strdup_printf (_ ("Done again: %s"), label);
  else
    /* Translators: %s is what was done, such as “Delete a record”. */
    text = g_strdup_printf (_ ("Taken back: %s"), label);
  tonari_context_say (self, text);
}

static void
start (TonariContext *self, gint64 action, gboolean redoing)
{
  TonariContextWork *work = tonari_context_work_new ();

  work->undoes = action;
  work->redoing = redoing;
  tonari_context_work_start (self, work);
}

static void
play_last (TonariContext *self, gboolean redoing)
{
  GArray *stack = tonari_context_undo_stack (self, redoing);
  gint64 action;

  if (stack->len == 0)
    {
      tonari_context_say (self, redoing ? _ ("There is nothing to do again.")
                                        : _ ("There is nothing to take back."));
      return;
    }
  action = g_array_index (stack, gint64, stack->len - 1);
  g_array_set_size (stack, stack->len - 1);
  start (self, action, redoing);
}

void
tonari_context_undo (TonariContext *self)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));

  play_last (self, FALSE);
}

void
tonari_context_redo (TonariContext *self)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));

  play_last (self, TRUE);
}

void
tonari_context_undo_action (TonariContext *self, gint64 action)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (action > 0);

  forget (tonari_context_undo_stack (self, FALSE), action);
  start (self, action, FALSE);
}
