/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-ical.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-config.h"

/* RFC 5545, 3.1: lines of at most 75 octets without their end; the space that begins a continuation counts.
 */
#define LINE_OCTETS 75
#define ZONE "Asia/Tokyo"
#define UID_DOMAIN "tonari-app.github.io"

/* A line as it is, folded between letters. */
static void
append_folded (GString *out, const char *line)
{
  gsize taken = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize octets = (gsize) (g_utf8_next_char (p) - p);

      if (taken + octets > LINE_OCTETS)
        {
          g_string_append (out, "\r\n ");
          taken = 1;
        }
      g_string_append_len (out, p, (gssize) octets);
      taken += octets;
    }
  g_string_append (out, "\r\n");
}

void
tonari_ical_line (GString *out, const char *name, const char *text)
{
  g_autoptr (GString) line = NULL;
  g_autofree char *valid = NULL;

  g_return_if_fail (out != NULL && name != NULL);

  if (text == NULL || *text == '\0')
    return;

  line = g_string_new (name);
  valid = g_utf8_make_valid (text, -1);
  g_string_append_c (line, ':');
  for (const char *p = valid; *p != '\0'; p++)
    {
      if (*p == '\r' && p[1] == '\n')
        continue;
      else if (*p == '\n' || *p == '\r')
        g_string_append (line, "\\n");
      else if (strchr ("\\;,", *p) != NULL)
        g_string_append_printf (line, "\\%c", *p);
      else if (*p == '\t' || !g_ascii_iscntrl (*p))
        g_string_append_c (line, *p);
    }
  append_folded (out, line->str);
}

/* A property whose value is no text and is written as it is. */
static void
append_value (GString *out, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);

  append_folded (out, line);
}

static char *
compact_day (int day)
{
  int year, month, month_day;

  tonari_date_ymd (tonari_date_from_day (day), &year, &month, &month_day);

  return g_strdup_printf ("%04d%02d%02d", year, month, month_day);
}

static void
append_day (GString *out, const char *name, int day)
{
  g_autofree char *property = g_strconcat (name, ";VALUE=DATE", NULL);
  g_autofree char *value = compact_day (day);

  append_value (out, property, value);
}

static void
append_moment (GString *out, const char *name, int day, gint64 minute)
{
  g_autofree char *property = g_strconcat (name, ";TZID=" ZONE, NULL);
  g_autofree char *date = compact_day (day);
  g_autofree char *value = g_strdup_printf ("%sT%02d%02d00", date, (int) minute / 60, (int) minute % 60);

  append_value (out, property, value);
}

static void
append_when (GString *out, const TonariSession *session)
{
  int day = session->date.day;

  if (session->starts == TONARI_INT_UNKNOWN)
    {
      append_day (out, "DTSTART", day);
      append_day (out, "DTEND", day + 1);
      return;
    }

  append_moment (out, "DTSTART", day, session->starts);
  /* An end that is not known or lies before the start would be refused by others; a start alone is allowed.
   */
  if (session->ends != TONARI_INT_UNKNOWN && session->ends > session->starts)
    append_moment (out, "DTEND", day, session->ends);
}

static char *
describe (const TonariSession *session)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; session->themes != NULL && session->themes[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", session->themes[i]);
  if (tonari_date_is_known (session->moved_from))
    {
      g_autofree char *before = tonari_date_format (session->moved_from, TONARI_DATE_WESTERN);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: a session of a class was planned for another day first; %s is that day */
      g_string_append_printf (text, _ ("Moved from %s"), before);
    }

  return g_string_free (text, FALSE);
}

/* How often what is written here was saved: it never goes back. */
static gint64
sequence_of (const TonariClass *aclass, const TonariSession *session)
{
  return MAX (aclass->row.version - 1, 0) + MAX (session->row.version - 1, 0);
}

static void
append_organizer (GString *out, const TonariClass *aclass)
{
  g_autoptr (GString) line = g_string_new ("ORGANIZER");

  if (aclass->uid == NULL)
    return;
  if (aclass->title != NULL)
    {
      g_autofree char *name = g_utf8_make_valid (aclass->title, -1);

      /* A quoted parameter knows no escapes: neither its own quotes nor line ends may stand in it. */
      for (char *p = name; *p != '\0'; p++)
        if (*p == '"' || g_ascii_iscntrl (*p))
          *p = *p == '"' ? '\'' : ' ';
      g_string_append_printf (line, ";CN=\"%s\"", name);
    }
  g_string_append_printf (line, ":urn:uuid:%s", aclass->uid);
  append_folded (out, line->str);
}

static void
append_event (GString *out, const TonariClass *aclass, const TonariSession *session, const char *stamp)
{
  g_autofree char *uid = g_strconcat (session->uid, "@" UID_DOMAIN, NULL);
  g_autofree char *sequence = g_strdup_printf ("%" G_GINT64_FORMAT, sequence_of (aclass, session));
  g_autofree char *summary =
      g_strdup_printf (_ ("%s, session %d"), aclass->title != NULL ? aclass->title : "",
                       (int) session->number);
  g_autofree char *description = describe (session);

  append_value (out, "BEGIN", "VEVENT");
  tonari_ical_line (out, "UID", uid);
  append_value (out, "DTSTAMP", stamp);
  append_value (out, "SEQUENCE", sequence);
  append_value (out, "STATUS",
                session->status == TONARI_SESSION_STATUS_CANCELLED ? "CANCELLED" : "CONFIRMED");
  append_organizer (out, aclass);
  append_when (out, session);
  tonari_ical_line (out, "SUMMARY", g_strstrip (summary));
  tonari_ical_line (out, "LOCATION", session->place != NULL ? session->place : aclass->place);
  tonari_ical_line (out, "DESCRIPTION", description);
  append_value (out, "END", "VEVENT");
}

/* Japan has kept one time since 1952, so one stretch says it all. */
static void
append_zone (GString *out)
{
  append_value (out, "BEGIN", "VTIMEZONE");
  append_value (out, "TZID", ZONE);
  append_value (out, "BEGIN", "STANDARD");
  append_value (out, "DTSTART", "19700101T000000");
  append_value (out, "TZOFFSETFROM", "+0900");
  append_value (out, "TZOFFSETTO", "+0900");
  append_value (out, "TZNAME", "JST");
  append_value (out, "END", "STANDARD");
  append_value (out, "END", "VTIMEZONE");
}

guint
tonari_ical_write (GString *out, const TonariClass *aclass, const GPtrArray *sessions, int today)
{
  g_autofree char *day = NULL;
  g_autofree char *stamp = NULL;
  guint written = 0;

  g_return_val_if_fail (out != NULL && aclass != NULL && sessions != NULL && today > 0, 0);

  day = compact_day (today);
  stamp = g_strconcat (day, "T000000Z", NULL);

  append_value (out, "BEGIN", "VCALENDAR");
  append_value (out, "VERSION", "2.0");
  append_value (out, "PRODID", "-//Tonari//Tonari " TONARI_VERSION "//JA");
  append_value (out, "CALSCALE", "GREGORIAN");
  append_value (out, "METHOD", "PUBLISH");
  tonari_ical_line (out, "X-WR-CALNAME", aclass->title);
  append_zone (out);
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);

      if (!tonari_date_is_known (session->date) || session->date.precision != TONARI_PRECISION_DAY)
        continue;
      append_event (out, aclass, session, stamp);
      written++;
    }
  append_value (out, "END", "VCALENDAR");

  return written;
}
