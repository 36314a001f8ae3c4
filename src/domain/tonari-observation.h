/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariObservation TonariObservation;

/**
 * TonariObservation:
 * @row: identity inside the book
 * @case_id: the case (row of cases, 0 for none)
 * @date: day
 * @connection: つながり, 0 to 10; NaN is わからない
 * @motivation: 意欲, 0 to 10; NaN is わからない; only from who has met the person
 * @view: whose view
 * @told: told afterwards rather than observed (聞き取り): drawn lighter
 * @note: free words
 * @ease: 安心 0 to 10, marked by the relative; NaN when not
 * @relative: whose ease it is, 0 for none (row of relatives)
 * @sequence: place among equal rows of an imported file
 *
 * An observation (見直し), half-yearly or at a marked change.
 *
 * Source: domain.md, Records: Observation.
 */
struct _TonariObservation
{
  TonariRow row;
  gint64 case_id;
  TonariDate date;
  double connection;
  double motivation;
  TonariView view;
  gboolean told;
  char *note;
  double ease;
  gint64 relative;
  gint64 sequence;
};

TONARI_DECLARE_ENTITY (TonariObservation, tonari_observation)

G_END_DECLS
