/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The tabs of a page in one line: where the line is wider than the page the tabs stand closer, and where that is not
 * enough either it can be pushed sideways, fades at the end that goes on, and brings the chosen tab into view.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TONARI_TYPE_TAB_STRIP (tonari_tab_strip_get_type ())
G_DECLARE_FINAL_TYPE (TonariTabStrip, tonari_tab_strip, TONARI, TAB_STRIP, AdwBin)

/**
 * tonari_tab_strip_set_stack:
 * @self: a strip
 * @stack: whose pages the tabs are
 */
void tonari_tab_strip_set_stack (TonariTabStrip *self,
                                 GtkStack       *stack);

G_END_DECLS
