/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Holds one widget, and tells when there is room for a second one beside it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TONARI_TYPE_WIDE_BIN (tonari_wide_bin_get_type ())
G_DECLARE_FINAL_TYPE (TonariWideBin, tonari_wide_bin, TONARI, WIDE_BIN, GtkWidget)

/**
 * TonariWideBin::turned:
 * @bin: the bin
 * @wide: whether it is wide now
 *
 * Emitted after the allocation in which it became wide or narrow; it begins narrow.
 */

/** tonari_wide_bin_new: (transfer floating): holds @child; it is wide from @width pixels on. */
GtkWidget *tonari_wide_bin_new (GtkWidget *child,
                                int        width);

G_END_DECLS
