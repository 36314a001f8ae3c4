/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The question before a window goes in which something was typed that is not in the book.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** TonariUnsavedSave: saves what was typed in @window and closes it when it is on the disk. */
typedef void (*TonariUnsavedSave) (GtkWindow *window);

/**
 * tonari_unsaved_close:
 * @window: the window that is asked to close
 * @saving: whether it is being saved right now; then it waits
 * @changed: whether it holds anything typed that is not saved
 * @save: what the answer Save does
 *
 * For the `close_request` of a window: lets it go where nothing would be lost, else asks once whether to save it, to throw
 * it away or to go on typing, and closes it after that.
 *
 * Returns: whether the window stays, as `close_request` has it
 */
gboolean tonari_unsaved_close (GtkWindow        *window,
                               gboolean          saving,
                               gboolean          changed,
                               TonariUnsavedSave save);

/**
 * TonariUnsavedWhat:
 * @TONARI_UNSAVED_NOTHING: nothing would be lost with the window
 * @TONARI_UNSAVED_TYPED: something typed is not in the book
 * @TONARI_UNSAVED_SAVING: it is being saved right now
 *
 * What a window holds.
 */
typedef enum
{
  TONARI_UNSAVED_NOTHING,
  TONARI_UNSAVED_TYPED,
  TONARI_UNSAVED_SAVING,
} TonariUnsavedWhat;

/** tonari_unsaved_what: from what a window knows of itself: whether it is being saved, and whether something typed in it is not in the book. */
TonariUnsavedWhat tonari_unsaved_what (gboolean saving,
                                       gboolean changed);

/** TonariUnsavedAsk: what @window holds just now. */
typedef TonariUnsavedWhat (*TonariUnsavedAsk) (GtkWindow *window);

/**
 * tonari_unsaved_guard:
 * @window: a window in which something is typed and saved
 * @ask: what it holds
 * @save: saves it
 *
 * Gives @window what all such windows have: Ctrl+Return, also in a text of several lines, and Ctrl+S save, Escape asks it to
 * close, and it closes as tonari_unsaved_close() has it.
 */
void tonari_unsaved_guard (GtkWindow        *window,
                           TonariUnsavedAsk  ask,
                           TonariUnsavedSave save);

/** tonari_unsaved_destroy_later: destroys @window once the question over it has gone. */
void tonari_unsaved_destroy_later (GtkWindow *window);

/** tonari_unsaved_is_discarded: whether the person has answered that what they typed may go. */
gboolean tonari_unsaved_is_discarded (GtkWindow *window);

G_END_DECLS
