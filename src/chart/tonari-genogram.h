/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The family diagram (ジェノグラム): who belongs to whom, by generations.
 *
 * Laid out from the relations seen from the person, as they were typed: a word that says no place stands at the side
 * without a line, and nothing is guessed.  The mother's and the father's side are told apart only where a word does.
 * Source: issue C, Household; the signs are those of the field: square, circle, diamond, a double outline for the person,
 * a cross for those who died.
 */

#pragma once

#include <pango/pangocairo.h>

#include "tonari-case-papers.h"
#include "tonari-chart-layout.h"
#include "tonari-kinship.h"

G_BEGIN_DECLS

typedef struct _TonariGenogram TonariGenogram;

/**
 * TonariGenogramNode:
 * @relative: row of the relative, 0 for the person
 * @relation: (nullable): word below the sign
 * @name: (nullable): name below it
 * @kinship: what the word says
 * @sex: as told, else as the word says
 * @age: whole years, -1 unknown
 * @died: whether they died
 * @at_home: lives in the household
 * @closest: on the best terms with the person
 * @x: middle of the sign, in units of the layout
 * @y: middle of the sign
 */
typedef struct
{
  gint64 relative;
  char *relation;
  char *name;
  TonariKinship kinship;
  TonariSex sex;
  int age;
  gboolean died;
  gboolean at_home;
  gboolean closest;
  double x;
  double y;
} TonariGenogramNode;

/**
 * TonariGenogramLine:
 * @x0: from
 * @y0: from
 * @x1: to
 * @y1: to
 * @dashed: whose side is not known
 */
typedef struct
{
  double x0;
  double y0;
  double x1;
  double y1;
  gboolean dashed;
} TonariGenogramLine;

/**
 * tonari_genogram_new:
 * @papers: the case with its person, relatives and persons
 * @today: day number, for ages and for who lives in the household
 * @with_names: names below the signs
 *
 * Returns: (transfer full): laid out
 */
TonariGenogram *tonari_genogram_new (const TonariCasePapers *papers,
                                     int                     today,
                                     gboolean                with_names);
void tonari_genogram_free (TonariGenogram *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariGenogram, tonari_genogram_free)

/** tonari_genogram_nodes: (transfer none) (element-type TonariGenogramNode): the person first. */
const GPtrArray *tonari_genogram_nodes (const TonariGenogram *self);

/** tonari_genogram_lines: (transfer none) (element-type TonariGenogramLine): by value. */
const GArray *tonari_genogram_lines (const TonariGenogram *self);

/** tonari_genogram_size: its own size, in units of the layout. */
void tonari_genogram_size (const TonariGenogram *self,
                           double               *width,
                           double               *height);

/** tonari_genogram_text: (transfer full): the same in words, one line for each, for a reader who does not see it. */
char *tonari_genogram_text (const TonariGenogram *self);

/** tonari_genogram_paint: draws it into @box, as large as fits and at most 1.4 times its own size. */
void tonari_genogram_paint (const TonariGenogram *self,
                            cairo_t              *cr,
                            PangoContext         *context,
                            TonariChartBox        box,
                            TonariChartTheme      theme);

G_END_DECLS
