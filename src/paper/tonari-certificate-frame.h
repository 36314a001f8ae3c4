/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The ornament of a certificate: a border of two plaited waves between fine lines, a rosette in each corner.
 */

#pragma once

#include "tonari-paper-form.h"

G_BEGIN_DECLS

/** tonari_certificate_frame_draw: the border of the whole page. */
void tonari_certificate_frame_draw (const TonariDocument *self,
                                    cairo_t              *cr);

/** tonari_certificate_frame_rule: a rule of @width around @x with a lozenge in its middle. */
void tonari_certificate_frame_rule (const TonariDocument *self,
                                    cairo_t              *cr,
                                    double                x,
                                    double                y,
                                    double                width);

G_END_DECLS
