/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A focus that moves with the next frame.
 *
 * Moving the focus costs more than writing a mark: GTK tells every list, view and screen reader, and scrolls.  Keys
 * that come faster than frames would pay for each place that nobody ever sees; so the focus moves once a frame, just
 * before it is painted, and until then the next key is told where it is going.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _TonariNextFocus TonariNextFocus;

/** tonari_next_focus_new: (transfer full): for what lies in @within, which outlives it. */
TonariNextFocus *tonari_next_focus_new (GtkWidget *within);

/** tonari_next_focus_free: forgets where the focus was going. */
void tonari_next_focus_free (TonariNextFocus *self);

/**
 * tonari_next_focus_go:
 * @self: the focus
 * @to: (transfer none): where it is going; where nothing is painted, it is there at once
 *
 * If somebody moves the focus themselves before the next frame, it stays where they put it.
 */
void tonari_next_focus_go (TonariNextFocus *self,
                           GtkWidget       *to);

/** tonari_next_focus_set: @to has the focus, wherever it was going; where it was going there, it arrives with the frame. */
void tonari_next_focus_set (TonariNextFocus *self,
                            GtkWidget       *to);

/** tonari_next_focus_at: (transfer none) (nullable): where the focus is going, or where it is. */
GtkWidget *tonari_next_focus_at (TonariNextFocus *self);

/** tonari_next_focus_arrive: moves it now, for whatever looks for it in the window. */
void tonari_next_focus_arrive (TonariNextFocus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariNextFocus, tonari_next_focus_free)

G_END_DECLS
