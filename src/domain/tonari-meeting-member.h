/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-entity.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariMeetingMember TonariMeetingMember;

/**
 * TonariMeetingMember:
 * @row: identity inside the book
 * @meeting: the meeting (row of meetings, 0 for none)
 * @staff: one of us, 0 for none (row of staff)
 * @organisation: an organisation, 0 for none (row of organisations)
 * @name: name of somebody from outside
 *
 * Who was at a meeting: staff, or somebody from outside.
 *
 * Source: domain.md, Records: Meetings.
 */
struct _TonariMeetingMember
{
  TonariRow row;
  gint64 meeting;
  gint64 staff;
  gint64 organisation;
  char *name;
};

TONARI_DECLARE_ENTITY (TonariMeetingMember, tonari_meeting_member)

G_END_DECLS
