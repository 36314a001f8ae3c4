/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariRecordTemplate TonariRecordTemplate;

/**
 * TonariRecordTemplate:
 * @row: identity inside the book
 * @method: for which method
 * @title: name in the menu
 * @text: the text
 * @position: place in the menu
 *
 * Text that a record of one method begins with.
 *
 * Source: issue C, Records.
 */
struct _TonariRecordTemplate
{
  TonariRow row;
  TonariMethod method;
  char *title;
  char *text;
  gint64 position;
};

TONARI_DECLARE_ENTITY (TonariRecordTemplate, tonari_record_template)

G_END_DECLS
