/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The sessions of a class as an iCalendar file (RFC 5545), to be taken into any calendar program.
 *
 * Each session keeps its UID for ever, and SEQUENCE grows with it, so that a calendar that takes the file again changes
 * the entry it has.  SEQUENCE counts how often the session and its class were saved, because that grows by an undo too,
 * and by whatever way a date was changed; the session's own count of moves goes back with an undo.  A cancelled session
 * stays in the file with STATUS:CANCELLED for the same reason.
 *
 * METHOD:PUBLISH asks for an organiser (RFC 5546, 3.2.1): it is the class, by its uid.  No participant is named in the
 * file: calendars are shared, and hang open on a desk.
 *
 * Lines end with CRLF and are folded at 75 octets, never inside a letter.
 */

#pragma once

#include "tonari-class.h"
#include "tonari-session.h"

G_BEGIN_DECLS

/** TONARI_ICAL_TYPE: the media type. */
#define TONARI_ICAL_TYPE "text/calendar"

/**
 * tonari_ical_write:
 * @out: where to
 * @aclass: the class
 * @sessions: (element-type TonariSession): the sessions to write, all of @aclass
 * @today: day number of today, for DTSTAMP
 *
 * Appends a calendar.  A session with a start lies at its hours in Japan's time, one without takes the whole day, one
 * without a certain day is left out.
 *
 * Returns: how many sessions are in it
 */
guint tonari_ical_write (GString           *out,
                         const TonariClass *aclass,
                         const GPtrArray   *sessions,
                         int                today);

/**
 * tonari_ical_line:
 * @out: where to
 * @name: name of the property, with its parameters
 * @text: (nullable): its value, plain text; %NULL and "" write nothing
 *
 * Appends one property: escaped, folded, ended.  For the tests.
 */
void tonari_ical_line (GString    *out,
                       const char *name,
                       const char *text);

G_END_DECLS
