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

/** tonari_unsaved_destroy_later: destroys @window once the question over it has gone. */
void tonari_unsaved_destroy_later (GtkWindow *window);

/** tonari_unsaved_is_discarded: whether the person has answered that what they typed may go. */
gboolean tonari_unsaved_is_discarded (GtkWindow *window);

G_END_DECLS
