/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariEnrolment TonariEnrolment;

/**
 * TonariEnrolment:
 * @row: identity inside the book
 * @class_id: the class (row of classes, 0 for none)
 * @person: whoever takes part; enrolments belong to people (row of persons, 0 for
 *   none)
 * @relative: as the relative of which case, if any (row of relatives, 0 for none)
 * @status: where they stand
 * @applied_on: day of the application
 * @position: place on the waiting list
 * @called_name: name to be called by in this class (呼び名)
 * @heard_from: how they heard of it
 * @left_reason: reason for leaving
 * @note: free words
 * @channel: how they applied
 * @interview_wanted: a prior interview comes first
 * @moved_up_on: day on which they moved up from the waiting list
 * @walk_in: came without an application (飛び入り)
 * @joined_from: the person as the walk-in they were noted as, kept so that they can be parted
 *   again; 0 when never joined (row of persons)
 * @joined_to: the enrolment of the same person in this class whose marks these are; 0 for none
 *   (row of enrolments)
 * @completed_on: day of completion
 * @continues: goes on in the next course (次のクールで続きから)
 * @association: the way to the family association
 * @association_on: since when
 *
 * A person in a class: applied, waiting, enrolled, observer, completed, left.
 *
 * Source: domain.md, Records: Enrolment.
 */
struct _TonariEnrolment
{
  TonariRow row;
  gint64 class_id;
  gint64 person;
  gint64 relative;
  TonariEnrolmentStatus status;
  TonariDate applied_on;
  gint64 position;
  char *called_name;
  char *heard_from;
  char *left_reason;
  char *note;
  TonariChannel channel;
  gboolean interview_wanted;
  TonariDate moved_up_on;
  gboolean walk_in;
  gint64 joined_from;
  gint64 joined_to;
  TonariDate completed_on;
  gboolean continues;
  TonariAssociation association;
  TonariDate association_on;
};

TONARI_DECLARE_ENTITY (TonariEnrolment, tonari_enrolment)

G_END_DECLS
