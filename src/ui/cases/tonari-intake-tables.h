/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The form of the intake in the order a conversation goes: which row stands under which heading.
 */

#pragma once

#include "tonari-editor.h"
#include "tonari-intake-sheet.h"

G_BEGIN_DECLS

/**
 * TonariIntakePart:
 * @TONARI_INTAKE_PART_CASE: the case
 * @TONARI_INTAKE_PART_INTAKE: the form itself
 * @TONARI_INTAKE_PART_CALLER: the relative who asked, as a person
 * @TONARI_INTAKE_PART_RELATIVE: that one as a relative
 * @TONARI_INTAKE_PART_PERSON: the person
 *
 * The rows of the book that the form is about.
 */
typedef enum
{
  TONARI_INTAKE_PART_CASE,
  TONARI_INTAKE_PART_INTAKE,
  TONARI_INTAKE_PART_CALLER,
  TONARI_INTAKE_PART_RELATIVE,
  TONARI_INTAKE_PART_PERSON,
  TONARI_INTAKE_N_PARTS,
} TonariIntakePart;

/**
 * TonariIntakeWhen:
 * @TONARI_INTAKE_WHEN_ALWAYS: always
 * @TONARI_INTAKE_WHEN_FAMILY: when a relative asked
 * @TONARI_INTAKE_WHEN_AGENCY: when another agency asked
 * @TONARI_INTAKE_WHEN_DAY: when a day comes next
 * @TONARI_INTAKE_WHEN_CLASS: when a class comes next
 * @TONARI_INTAKE_WHEN_OTHER: when another agency comes next
 *
 * When a heading is shown.
 */
typedef enum
{
  TONARI_INTAKE_WHEN_ALWAYS,
  TONARI_INTAKE_WHEN_FAMILY,
  TONARI_INTAKE_WHEN_AGENCY,
  TONARI_INTAKE_WHEN_DAY,
  TONARI_INTAKE_WHEN_CLASS,
  TONARI_INTAKE_WHEN_OTHER,
} TonariIntakeWhen;

/**
 * TonariIntakePlace:
 * @TONARI_INTAKE_PLACE_NONE: nothing more
 * @TONARI_INTAKE_PLACE_WHO: the choice of who asked
 * @TONARI_INTAKE_PLACE_DEFINITION: the quiet line about the definition
 * @TONARI_INTAKE_PLACE_CARE: the quiet line about psychiatric care
 * @TONARI_INTAKE_PLACE_FAMILY: the list of relatives
 *
 * What stands below a heading's rows beside them.
 */
typedef enum
{
  TONARI_INTAKE_PLACE_NONE,
  TONARI_INTAKE_PLACE_WHO,
  TONARI_INTAKE_PLACE_DEFINITION,
  TONARI_INTAKE_PLACE_CARE,
  TONARI_INTAKE_PLACE_FAMILY,
} TonariIntakePlace;

/**
 * TonariIntakeGroup:
 * @part: which row of the book it is about
 * @when: when it is shown
 * @place: what follows
 *
 * A heading with its rows, in the order of the conversation; each takes the next group of its part's table.
 */
typedef struct
{
  TonariIntakePart part;
  TonariIntakeWhen when;
  TonariIntakePlace place;
} TonariIntakeGroup;

/** tonari_intake_tables_groups: (transfer none) (array length=n_groups): the headings in order. */
const TonariIntakeGroup *tonari_intake_tables_groups (guint *n_groups);

/** tonari_intake_tables_rows: (transfer none) (array length=n_rows): the rows of one part, with its headings. */
const TonariEditorRow *tonari_intake_tables_rows (TonariIntakePart part,
                                                  guint           *n_rows);

/** tonari_intake_tables_entity: (transfer none): what kind of row a part is. */
const TonariEntity *tonari_intake_tables_entity (TonariIntakePart part);

/** tonari_intake_tables_row: (transfer none): the row of that part. */
gpointer tonari_intake_tables_row (const TonariIntakeSheet *sheet,
                                   TonariIntakePart         part);

G_END_DECLS
