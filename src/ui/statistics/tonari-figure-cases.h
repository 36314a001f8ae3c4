/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is behind a figure: its cases by code, and how much each of them adds to it.  For the staff alone.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"
#include "tonari-statistics-cases.h"

G_BEGIN_DECLS

#define TONARI_TYPE_FIGURE_CASES (tonari_figure_cases_get_type ())
G_DECLARE_FINAL_TYPE (TonariFigureCases, tonari_figure_cases, TONARI, FIGURE_CASES, AdwWindow)

/**
 * tonari_figure_cases_open:
 * @from: a widget of the window that asks
 * @context: the context
 * @title: which figure, translated
 * @unit: what is counted
 * @shares: (transfer full) (element-type TonariStatisticsShare): the cases, and how much each adds
 *
 * Returns: (transfer none): the window, presented
 */
GtkWindow *tonari_figure_cases_open (GtkWidget           *from,
                                     TonariContext       *context,
                                     const char          *title,
                                     TonariStatisticsUnit unit,
                                     GArray              *shares);

G_END_DECLS
