/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-text.h"

#include <glib/gi18n-lib.h>

#include "tonari-name-key.h"

char *
tonari_roll_text_key (const TonariParticipant *participant, const char *room_name)
{
  const char *names[5] = { room_name };
  guint n = 1;

  g_return_val_if_fail (participant != NULL && room_name != NULL, NULL);

  if (participant->enrolment->called_name != NULL)
    names[n++] = participant->enrolment->called_name;
  if (participant->name != NULL)
    names[n++] = participant->name;
  if (participant->kana != NULL)
    names[n++] = participant->kana;

  return tonari_name_key (names);
}

static void
add (GString *text, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "  ·  ");
  g_string_append (text, value);
}

char *
tonari_roll_text_details (const TonariParticipant *participant, const TonariAttendance *mark)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (participant != NULL, NULL);

  add (text, participant->name);
  add (text, participant->relation);
  add (text, participant->case_code);
  if (participant->enrolment->status == TONARI_ENROLMENT_STATUS_OBSERVER)
    add (text, tonari_words_label (&tonari_enrolment_status_words, TONARI_ENROLMENT_STATUS_OBSERVER));
  if (participant->enrolment->walk_in)
    add (text, tonari_words_label (&tonari_channel_words, TONARI_CHANNEL_WALK_IN));
  add (text, participant->enrolment->note);
  if (mark != NULL)
    add (text, mark->note);

  return g_string_free (text, FALSE);
}

GDateTime *
tonari_roll_text_local (const char *moment)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) at = moment != NULL ? g_date_time_new_from_iso8601 (moment, utc) : NULL;

  return at != NULL ? g_date_time_to_local (at) : NULL;
}

char *
tonari_roll_text_announced (const TonariSession *session, const TonariAttendance *mark)
{
  g_autoptr (GDateTime) at = NULL;
  g_autofree char *day = NULL;
  int told;

  if (session == NULL || mark == NULL || mark->state != TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ||
      !tonari_date_is_known (session->date))
    return NULL;

  at = tonari_roll_text_local (mark->marked_at);
  if (at == NULL)
    return NULL;
  told = tonari_date_first (tonari_date_new (g_date_time_get_year (at), g_date_time_get_month (at),
                                             g_date_time_get_day_of_month (at)));
  if (told >= tonari_date_first (session->date))
    return NULL;

  /* xgettext:no-c-format
   * Translators: a day without its year, as g_date_time_format() takes it */
  day = g_date_time_format (at, _ ("%-d %b"));

  /* Translators: %s is a day: an absence was announced then */
  return g_strdup_printf (_ ("(noted on %s)"), day);
}

char *
tonari_roll_text_change (const TonariMarkChange *change)
{
  g_autoptr (GDateTime) at = NULL;
  g_autofree char *when = NULL;
  const char *after;

  g_return_val_if_fail (change != NULL, NULL);

  at = tonari_roll_text_local (change->at);
  /* xgettext:no-c-format
   * Translators: a day without its year and a time of day, as g_date_time_format() takes it */
  when = at != NULL ? g_date_time_format (at, _ ("%-d %b %H:%M")) : g_strdup ("");
  after = tonari_words_label (&tonari_attendance_state_words, (int) change->after);
  /* Ease that was noted is no other mark, and what it was stays hidden here. */
  if (change->before == change->after)
    after = _ ("noted how they felt");

  if (change->staff_name == NULL)
    return g_strdup_printf ("%s  %s", when, after);

  /* Translators: when, who of the staff, and the mark that was made */
  return g_strdup_printf (_ ("%1$s  %2$s: %3$s"), when, change->staff_name, after);
}

char *
tonari_roll_text_marked (const char *name, TonariAttendanceState before, TonariAttendanceState after)
{
  const char *old = tonari_words_label (&tonari_attendance_state_words, (int) before);
  const char *word = tonari_words_label (&tonari_attendance_state_words, (int) after);

  if (before == after)
    /* Translators: a name and the mark that stood already */
    return g_strdup_printf (_ ("%1$s: %2$s already"), name, word);
  if (after == TONARI_ATTENDANCE_STATE_UNMARKED)
    /* Translators: a name, whose mark is taken away */
    return g_strdup_printf (_ ("%s: unmarked again"), name);
  if (before != TONARI_ATTENDANCE_STATE_UNMARKED)
    /* Translators: a name, the mark before and the mark now */
    return g_strdup_printf (_ ("%1$s: %2$s → %3$s"), name, old, word);

  /* Translators: a name and the mark */
  return g_strdup_printf (_ ("%1$s: %2$s"), name, word);
}

gint64
tonari_roll_text_joined (const TonariClassSheet *sheet, const TonariEnrolment *enrolment)
{
  g_return_val_if_fail (sheet != NULL && enrolment != NULL, 0);

  if (enrolment->joined_from != 0)
    return enrolment->row.id;
  for (guint i = 0; i < sheet->joined->len; i++)
    {
      const TonariEnrolment *joined = g_ptr_array_index (sheet->joined, i);

      if (joined->joined_to == enrolment->row.id)
        return joined->row.id;
    }

  return 0;
}
