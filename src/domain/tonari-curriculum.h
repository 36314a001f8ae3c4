/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariCurriculum TonariCurriculum;

/**
 * TonariCurriculum:
 * @row: identity inside the book
 * @edition: edition
 * @title: title
 * @number: version number within the edition, 1 upwards
 * @note: where it comes from
 *
 * One version of a curriculum; editing makes the next version.
 *
 * Source: domain.md, Records: Curriculum.
 */
struct _TonariCurriculum
{
  TonariRow row;
  TonariEdition edition;
  char *title;
  gint64 number;
  char *note;
};

TONARI_DECLARE_ENTITY (TonariCurriculum, tonari_curriculum)

G_END_DECLS
