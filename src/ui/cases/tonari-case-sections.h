/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The sections of the case page: which lists stand on which tab, in which order, and what they say while empty.
 */

#pragma once

#include "tonari-case-sheet.h"

G_BEGIN_DECLS

/**
 * TonariCaseSection:
 * @tab: name of the tab it stands on
 * @entity: which kind of rows
 * @offset: where the rows lie in a #TonariCaseSheet
 * @free_row: frees one
 * @model: for stages the model, else -1
 * @title: translatable
 * @add: translatable label of the button that adds; %NULL: nothing is added here
 * @empty: translatable, what stands there while there are no rows
 * @description: (nullable): translatable text under the title
 */
typedef struct
{
  const char *tab;
  const TonariEntity *entity;
  gsize offset;
  GDestroyNotify free_row;
  int model;
  const char *title;
  const char *add;
  const char *empty;
  const char *description;
} TonariCaseSection;

/** tonari_case_sections: (transfer none): all of them, in the order of tabs and places. */
const TonariCaseSection *tonari_case_sections (guint *n_sections);

/** tonari_case_section_rows: (transfer full): copies of the rows of a section, newest first. */
GPtrArray *tonari_case_section_rows (const TonariCaseSection *self,
                                     const TonariCaseSheet   *sheet);

/**
 * TonariCaseTab:
 * @name: name
 * @title: translatable
 */
typedef struct
{
  const char *name;
  const char *title;
} TonariCaseTab;

/** tonari_case_tabs: (transfer none): the tabs in their order. */
const TonariCaseTab *tonari_case_tabs (guint *n_tabs);

G_END_DECLS
