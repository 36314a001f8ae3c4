/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What stands on a tab of the case page above its lists, or below them: the intake to read, two assessments side by side, the plan in
 * two columns, the questions of the fading check, the family, the ties and the trail as pictures.
 */

#pragma once

#include <adwaita.h>

#include "tonari-case-sheet.h"
#include "tonari-context.h"

G_BEGIN_DECLS

/**
 * TonariCasePart:
 * @tab: name of the tab
 * @make: makes it, empty
 * @show: shows a case in it
 * @below: stands below the lists: a picture must not hide whom to call
 */
typedef struct
{
  const char *tab;
  GtkWidget *(*make) (void);
  void (*show) (GtkWidget *widget, TonariContext *context, const TonariCaseSheet *sheet);
  gboolean below;
} TonariCasePart;

/** tonari_case_parts: (transfer none): all of them, in the order in which they stand. */
const TonariCasePart *tonari_case_parts (guint *n_parts);

/** tonari_case_parts_add: makes the parts of @tab that stand above its lists, or @below them, appends them to @box and to @widgets (element-type GtkWidget). */
void tonari_case_parts_add (GtkBox     *box,
                            const char *tab,
                            gboolean    below,
                            GPtrArray  *widgets);

/** tonari_case_parts_show: shows a case in each of @widgets. */
void tonari_case_parts_show (const GPtrArray       *widgets,
                             TonariContext         *context,
                             const TonariCaseSheet *sheet);

G_END_DECLS
