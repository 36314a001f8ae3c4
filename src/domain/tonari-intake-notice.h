/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the form says beside what was told, in a quiet line: whether it fits the definition of withdrawal, and that
 * psychiatric care comes first with some illnesses.  It informs and stops nothing: neither a consultation nor a class nor
 * support of the family.
 */

#pragma once

#include "tonari-intake.h"

G_BEGIN_DECLS

/**
 * TonariIntakeNotice:
 * @TONARI_INTAKE_NOTICE_EARLY: under six months: welcome early contact
 * @TONARI_INTAKE_NOTICE_FITS: half a year or longer and no close tie outside of the family
 * @TONARI_INTAKE_NOTICE_HAS_TIES: half a year or longer, with a close tie or among people: no withdrawal by the definition
 * @TONARI_INTAKE_NOTICE_TIES_OPEN: half a year or longer; nothing is known yet of ties outside
 * @TONARI_INTAKE_NOTICE_MEDICAL_FIRST: schizophrenia or bipolar disorder is named, or psychiatric care: that care comes first
 *
 * Source: 003 (definition, medical notice); domain.md, Rules.
 */
typedef enum
{
  TONARI_INTAKE_NOTICE_EARLY = 1 << 0,
  TONARI_INTAKE_NOTICE_FITS = 1 << 1,
  TONARI_INTAKE_NOTICE_HAS_TIES = 1 << 2,
  TONARI_INTAKE_NOTICE_TIES_OPEN = 1 << 3,
  TONARI_INTAKE_NOTICE_MEDICAL_FIRST = 1 << 4,
} TonariIntakeNotice;

/**
 * tonari_intake_notices:
 * @intake: what was told
 * @today: day number, for an intake of which no day is known
 *
 * An onset that lies on both sides of half a year, as far as it is known, says nothing of the definition.  Going out
 * alone, without mixing with others, is within it.
 *
 * Returns: flags of [flags@IntakeNotice]
 */
guint tonari_intake_notices (const TonariIntake *intake,
                             int                 today);

/** tonari_intake_notice_words: (transfer full) (nullable): these flags as sentences for the screen, translated, a line each; %NULL without one. */
char *tonari_intake_notice_words (guint notices);

G_END_DECLS
