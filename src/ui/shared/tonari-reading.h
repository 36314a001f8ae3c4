/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * When what a widget shows is read: at once while somebody looks at it, else when somebody looks again.
 *
 *   changed, and on the screen   → read
 *   changed, and out of sight    → stale; read when it is mapped
 *   read again while reading     → the older answer is cancelled
 *
 * It belongs to its widget, which drops it when it is disposed; what is still being read is cancelled then.
 */

#pragma once

#include <gtk/gtk.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_READING (tonari_reading_get_type ())
G_DECLARE_FINAL_TYPE (TonariReading, tonari_reading, TONARI, READING, GObject)

/**
 * TonariReadingFunc:
 * @widget: the widget
 * @cancellable: (nullable): for tonari_context_load(), which must know when it is no longer wanted; %NULL without an open book: show nothing
 *
 * Begins to read what @widget shows.
 */
typedef void (*TonariReadingFunc) (GtkWidget    *widget,
                                   GCancellable *cancellable);

/**
 * tonari_reading_new:
 * @widget: not kept alive
 * @context: whose changes concern it
 * @tables: (nullable) (array zero-terminated=1): static names of the tables that it shows; %NULL for all. Anything that may have changed everything concerns each
 * @read: reads
 *
 * Returns: (transfer full): it begins stale: what is mapped first is read then
 */
TonariReading *tonari_reading_new (GtkWidget         *widget,
                                   TonariContext     *context,
                                   const char *const *tables,
                                   TonariReadingFunc  read);

/** tonari_reading_now: reads, whoever looks. */
void tonari_reading_now (TonariReading *self);

/** tonari_reading_later: as after a change: now where somebody looks, else when somebody does. */
void tonari_reading_later (TonariReading *self);

/** tonari_reading_stop: what is being read is no longer wanted, and nothing is stale. */
void tonari_reading_stop (TonariReading *self);

/** tonari_reading_is_stale: whether what is shown may be older than the book. */
gboolean tonari_reading_is_stale (TonariReading *self);

G_END_DECLS
