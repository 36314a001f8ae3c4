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

/* The one thing to say of what was pressed once; %NULL while others of the same press are still under way. */
static char *
describe (const TonariContextWork *work, const char *label)
{
  guint n = work->undoing != NULL ? work->undoing->done : 1;

  if (n == 0 || (work->undoing != NULL && work->undoing->left > 0))
    return NULL;
  if (n > 1)
    return g_strdup_printf (ngettext ("%u change taken back", "%u changes taken back", n), n);
  if (label == NULL)
    return g_strdup (work->redoing ? _ ("Done again") : _ ("Taken back"));
  if (work->redoing)
    /* Translators: %s is what was done, such as “Delete a record”. */
    return g_strdup_printf (_ ("Done again: %s"), label);
  /* Translators: %s is what was done, such as “Delete a record”. */
  return g_strdup_printf (_ ("Taken back: %s"), label);
}

static void
keep_other_side (TonariContext *self, const TonariContextWork *work, gint64 action, const GError *error)
{
  if (error == NULL)
    {
      push (tonari_context_undo_stack (self, !work->redoing), action);
      tonari_context_emit_taken_back (self, work->undoes);
      return;
    }
  /* What somebody has changed since stays changed, and the next undo reaches what lies before; what the
   * book could only not take at the moment can be tried again. */
  if (!g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED) &&
      !g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    push (tonari_context_undo_stack (self, work->redoing), work->undoes);
  tonari_context_fail (self, error->message, NULL);
}

void
tonari_context_undo_finished (
    TonariContext *self, const TonariContextWork *work, gint64 action, const char *label, const GError *error)
{
  g_autofree char *text = NULL;

  if (work->undoing != NULL)
    {
      work->undoing->left--;
      work->undoing->done += error == NULL;
    }
  keep_other_side (self, work, action, error);
  text = error == NULL || work->undoing != NULL ? describe (work, label) : NULL;
  if (text != NULL)
    tonari_context_say (self, text);
}

static void
start (TonariContext *self, gint64 action, gboolean redoing, TonariContextUndoing *undoing)
{
  TonariContextWork *work = tonari_context_work_new ();

  work->undoes = action;
  work->redoing = redoing;
  work->undoing = undoing != NULL ? g_rc_box_acquire (undoing) : NULL;
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
  start (self, action, redoing, NULL);
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
  tonari_context_undo_actions (self, &action, 1);
}

void
tonari_context_undo_actions (TonariContext *self, const gint64 *actions, guint n_actions)
{
  TonariContextUndoing *undoing;

  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (actions != NULL && n_actions > 0);

  undoing = g_rc_box_new0 (TonariContextUndoing);
  undoing->left = n_actions;
  for (guint i = n_actions; i > 0; i--)
    {
      g_return_if_fail (actions[i - 1] > 0);

      forget (tonari_context_undo_stack (self, FALSE), actions[i - 1]);
      start (self, actions[i - 1], FALSE, undoing);
    }
  g_rc_box_release (undoing);
}
