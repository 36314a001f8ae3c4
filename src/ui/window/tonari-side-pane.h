/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A sidebar beside the pages, which floats over them where the window is narrow.
 *
 *   wide:   | sidebar | content        |      narrow:   | sidebar |  scrim   |
 *
 * The sidebar is one widget that moves from one place to the other.  libadwaita's own (AdwFlap, AdwOverlaySplitView) are
 * deprecated in one of the versions Tonari runs on and missing in the other.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_SIDE_PANE (tonari_side_pane_get_type ())
G_DECLARE_FINAL_TYPE (TonariSidePane, tonari_side_pane, TONARI, SIDE_PANE, AdwBin)

/**
 * TonariSidePane:sidebar:
 *
 * The widget at the side; set once.
 *
 * TonariSidePane:content:
 *
 * The widget beside it; set once.
 *
 * TonariSidePane:shown:
 *
 * Whether the sidebar is seen.  Becoming wide shows it, becoming narrow hides it.
 *
 * TonariSidePane:narrow:
 *
 * Whether the window is so narrow that the sidebar floats; follows the width of the window.
 */

/** tonari_side_pane_get_shown: whether the sidebar is seen. */
gboolean tonari_side_pane_get_shown (TonariSidePane *self);

/** tonari_side_pane_set_shown: shows or hides it; one that floats takes the focus. */
void tonari_side_pane_set_shown (TonariSidePane *self,
                                 gboolean        shown);

/** tonari_side_pane_get_narrow: whether it floats when it is shown. */
gboolean tonari_side_pane_get_narrow (TonariSidePane *self);

/** tonari_side_pane_leave: something was chosen: a sidebar that floats goes away; %FALSE where none floated. */
gboolean tonari_side_pane_leave (TonariSidePane *self);

G_END_DECLS
