/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-text.h"

#include <langinfo.h>

#include <glib/gi18n-lib.h>

char *
tonari_class_text_number (const TonariSession *session)
{
  /* Translators: a session of a class, by its number */
  return g_strdup_printf (_ ("Session %d"), (int) MAX (session->number, 0));
}

static const char *
weekday_name (int day, gboolean full)
{
  static const nl_item short_names[] = { ABDAY_1, ABDAY_2, ABDAY_3, ABDAY_4, ABDAY_5, ABDAY_6, ABDAY_7 };
  static const nl_item full_names[] = { DAY_1, DAY_2, DAY_3, DAY_4, DAY_5, DAY_6, DAY_7 };

  /* Day 1 of the reckoning, 0001-01-01, is a Monday; langinfo counts from Sunday. */
  return nl_langinfo (full ? full_names[day % 7] : short_names[day % 7]);
}

char *
tonari_class_text_day (TonariContext *context, TonariDate date, gboolean table)
{
  g_autofree char *text =
      table ? tonari_context_format_date_short (context, date) : tonari_context_format_date (context, date);

  if (!tonari_date_is_known (date) || date.precision != TONARI_PRECISION_DAY)
    return g_steal_pointer (&text);

  /* Translators: a date and its weekday */
  return g_strdup_printf (_ ("%1$s (%2$s)"), text, weekday_name (date.day, FALSE));
}

char *
tonari_class_text_weekday (TonariDate date)
{
  if (!tonari_date_is_known (date) || date.precision != TONARI_PRECISION_DAY)
    return g_strdup ("");

  /* Translators: a weekday beside a date */
  return g_strdup_printf (_ ("(%s)"), weekday_name (date.day, FALSE));
}

char *
tonari_class_text_times (const TonariSession *session)
{
  g_autofree char *starts = tonari_time_format (session->starts);
  g_autofree char *ends = tonari_time_format (session->ends);

  if (*starts == '\0' && *ends == '\0')
    return g_strdup ("");

  /* Translators: from one time to another; either may be empty */
  return g_strdup_printf (_ ("%1$s–%2$s"), starts, ends);
}

char *
tonari_class_text_when (TonariContext *context, const TonariSession *session)
{
  g_autofree char *day = tonari_class_text_day (context, session->date, FALSE);
  g_autofree char *times = tonari_class_text_times (session);

  if (!tonari_date_is_known (session->date))
    return g_strdup (_ ("No date yet"));
  if (*times == '\0')
    return g_steal_pointer (&day);

  return g_strdup_printf ("%s %s", day, times);
}

char *
tonari_class_text_themes (const TonariSession *session)
{
  if (session->themes == NULL)
    return g_strdup ("");

  /* Translators: stands between themes in a line */
  return g_strjoinv (_ (", "), session->themes);
}

char *
tonari_class_text_span (TonariContext *context, TonariDate first, TonariDate last)
{
  g_autofree char *from = tonari_context_format_date_short (context, first);
  g_autofree char *to = tonari_context_format_date_short (context, last);

  if (!tonari_date_is_known (first))
    return g_strdup ("");
  if (tonari_date_compare (first, last) == 0)
    return g_steal_pointer (&from);

  return g_strdup_printf (_ ("%1$s–%2$s"), from, to);
}

char *
tonari_class_text_totals (const TonariTotals *totals)
{
  GString *text = g_string_new (NULL);

  for (guint i = TONARI_ATTENDANCE_STATE_PRESENT; i <= TONARI_ATTENDANCE_STATE_MAKE_UP; i++)
    {
      if (totals->counts[i] == 0)
        continue;
      if (text->len > 0)
        g_string_append (text, "  ");
      g_string_append_printf (text, "%s %u", tonari_words_label (&tonari_attendance_state_words, (int) i),
                              totals->counts[i]);
    }

  return g_string_free (text, FALSE);
}

char *
tonari_class_text_rhythm (TonariRhythm rhythm, int first)
{
  static const char *const ordinals[] = {
    NC_ ("weekday of a month", "first"),
    NC_ ("weekday of a month", "second"),
    NC_ ("weekday of a month", "third"),
    NC_ ("weekday of a month", "fourth"),
  };
  int place;

  switch (rhythm)
    {
    case TONARI_RHYTHM_WEEKLY:
      return g_strdup (_ ("Every week"));
    case TONARI_RHYTHM_TWO_WEEKS:
      return g_strdup (_ ("Every 2 weeks"));
    case TONARI_RHYTHM_THREE_WEEKS:
      return g_strdup (_ ("Every 3 weeks"));
    case TONARI_RHYTHM_FOUR_WEEKS:
      return g_strdup (_ ("Every 4 weeks"));
    case TONARI_RHYTHM_LIST:
      return g_strdup (_ ("On chosen dates"));
    case TONARI_RHYTHM_MONTHLY:
    default:
      break;
    }

  place = tonari_session_dates_place (first, NULL);
  if (place == 0)
    return g_strdup (_ ("Every month on the same weekday"));
  if (place == 5)
    /* Translators: %s is a weekday */
    return g_strdup_printf (_ ("Every month on the last %s"), weekday_name (first, TRUE));

  /* Translators: %1$s is first, second, third or fourth, %2$s is a weekday */
  return g_strdup_printf (_ ("Every month on the %1$s %2$s"),
                          g_dpgettext2 (GETTEXT_PACKAGE, "weekday of a month", ordinals[place - 1]),
                          weekday_name (first, TRUE));
}

/* The given name, after the first space of either width; NULL without one. */
static const char *
given_name (const TonariParticipant *participant)
{
  const char *text = participant->name;

  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isspace (g_utf8_get_char (text)))
      {
        text = g_utf8_next_char (text);
        return *text != '\0' ? text : NULL;
      }

  return NULL;
}

char *
tonari_class_text_room_name (const TonariClassSheet *sheet, const TonariParticipant *participant)
{
  const char *name = tonari_participant_room_name (participant);
  const char *given = given_name (participant);
  gboolean shared = FALSE;
  g_autofree char *letter = NULL;

  for (guint i = 0; i < sheet->participants->len && !shared; i++)
    {
      const TonariParticipant *other = g_ptr_array_index (sheet->participants, i);

      shared = other != participant && g_strcmp0 (tonari_participant_room_name (other), name) == 0;
    }
  if (!shared || given == NULL || participant->enrolment->called_name != NULL)
    return g_strdup (name);

  letter = g_utf8_substring (given, 0, 1);

  /* Translators: a family name and what tells it from another one */
  return g_strdup_printf (_ ("%1$s (%2$s)"), name, letter);
}
