/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"

G_BEGIN_DECLS

typedef struct _TonariSetting TonariSetting;

/**
 * TonariSetting:
 * @row: identity inside the book
 * @key: its name
 * @value: its value
 *
 * One setting of the book.  A row like any other, so that history and undo hold for it as well; it is no word of
 * the field, so it lives here.
 */
struct _TonariSetting
{
  TonariRow row;
  char *key;
  char *value;
};

TONARI_DECLARE_ENTITY (TonariSetting, tonari_setting)

G_END_DECLS
