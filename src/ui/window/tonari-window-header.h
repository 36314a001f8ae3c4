/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tonari_window_header_put:
 * @slot: the place in the header bar for what belongs to a page
 * @widget: (transfer none) (nullable): the buttons of the page now shown
 *
 * Shows the buttons of a page in the header bar, where they stay, hidden, when another page has its turn.  Those that
 * come are looked over, so that each is as usable as its action: GTK 4.8 leaves them switched off.
 */
void tonari_window_header_put (AdwBin    *slot,
                               GtkWidget *widget);

G_END_DECLS
