/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-columns.h"

G_BEGIN_DECLS

/**
 * TonariRegisterColumn:
 * @token: as a saved view has it, and as tonari_register_order() knows its order
 * @title: untranslated; see tonari_register_column_title()
 * @text: what a row says; its data is the context
 * @flags: how it stands
 * @fold: which steps back first where room is short, from 1; 0 never
 *
 * One column of the register.
 */
typedef struct
{
  const char *token;
  const char *title;
  TonariColumnText text;
  TonariColumnFlags flags;
  guint fold;
} TonariRegisterColumn;

/** tonari_register_columns: (transfer none) (array length=n_columns): in their order; the first is the code. */
const TonariRegisterColumn *tonari_register_columns (guint *n_columns);

/** tonari_register_column_title: (transfer none): translated. */
const char *tonari_register_column_title (const TonariRegisterColumn *column);

G_END_DECLS
