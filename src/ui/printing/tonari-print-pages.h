/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The pages of a document, drawn once and played back as often as wanted.
 *
 * A document belongs to the thread that made it (its fonts do), and documents are made on the worker that
 * reads the book.  What crosses to the screen and the printer is therefore a recording: text stays text.
 */

#pragma once

#include "tonari-paper.h"

G_BEGIN_DECLS

typedef struct _TonariPrintPages TonariPrintPages;

/** tonari_print_pages_new: (transfer full): plays all pages of @document in. */
TonariPrintPages *tonari_print_pages_new (TonariDocument *document);

/** tonari_print_pages_add: plays all pages of another document in behind; they are set to the size of the first. */
void tonari_print_pages_add (TonariPrintPages *self,
                             TonariDocument   *document);

/** tonari_print_pages_ref: (transfer full): one more owner. */
TonariPrintPages *tonari_print_pages_ref (TonariPrintPages *self);

void tonari_print_pages_unref (TonariPrintPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariPrintPages, tonari_print_pages_unref)

/** tonari_print_pages_count: how many. */
guint tonari_print_pages_count (const TonariPrintPages *self);

/** tonari_print_pages_title: (transfer none): holds no name of a person. */
const char *tonari_print_pages_title (const TonariPrintPages *self);

/** tonari_print_pages_left_out: (transfer none) (nullable) (array zero-terminated=1): what the chosen audience does not see and why, a sentence each. */
const char *const *tonari_print_pages_left_out (const TonariPrintPages *self);

/** tonari_print_pages_size: in points. */
void tonari_print_pages_size (const TonariPrintPages *self,
                              double                 *width,
                              double                 *height);

/** tonari_print_pages_draw: draws a page (from 0) at the origin, @width wide. */
void tonari_print_pages_draw (const TonariPrintPages *self,
                              guint                   page,
                              cairo_t                *cr,
                              double                  width);

G_END_DECLS
