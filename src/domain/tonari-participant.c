/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-sheet.h"

#include <string.h>

#include <glib/gi18n-lib.h>

TonariParticipant *
tonari_participant_new (void)
{
  TonariParticipant *self = g_new0 (TonariParticipant, 1);

  self->enrolment = tonari_enrolment_new ();
  return self;
}

TonariParticipant *
tonari_participant_copy (const TonariParticipant *self)
{
  TonariParticipant *copy;

  if (self == NULL)
    return NULL;

  copy = g_new0 (TonariParticipant, 1);
  copy->enrolment = tonari_enrolment_copy (self->enrolment);
  copy->name = g_strdup (self->name);
  copy->kana = g_strdup (self->kana);
  copy->relation = g_strdup (self->relation);
  copy->case_id = self->case_id;
  copy->case_code = g_strdup (self->case_code);
  return copy;
}

void
tonari_participant_free (TonariParticipant *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->enrolment, tonari_enrolment_free);
  g_free (self->name);
  g_free (self->kana);
  g_free (self->relation);
  g_free (self->case_code);
  g_free (self->room_name);
  g_free (self);
}

static gboolean
is_filled (const char *text)
{
  return text != NULL && *text != '\0';
}

/* Up to the first space, the ideographic one too: the room needs no given name. */
static gsize
family_name_length (const char *name)
{
  const char *p;

  for (p = name; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isspace (g_utf8_get_char (p)))
      break;

  return (gsize) (p - name);
}

const char *
tonari_participant_room_name (const TonariParticipant *self)
{
  TonariParticipant *cache = (TonariParticipant *) self;

  g_return_val_if_fail (self != NULL, NULL);

  if (is_filled (self->enrolment->called_name))
    return self->enrolment->called_name;
  if (is_filled (self->name))
    {
      gsize length = family_name_length (self->name);

      if (self->room_name == NULL || strlen (self->room_name) != length ||
          strncmp (self->room_name, self->name, length) != 0)
        {
          g_free (cache->room_name);
          cache->room_name = g_strndup (self->name, length);
        }
      return self->room_name;
    }

  return is_filled (self->case_code) ? self->case_code : "";
}

gboolean
tonari_attendance_state_is_present (TonariAttendanceState state)
{
  return state == TONARI_ATTENDANCE_STATE_PRESENT || state == TONARI_ATTENDANCE_STATE_LATE ||
         state == TONARI_ATTENDANCE_STATE_LEFT_EARLY || state == TONARI_ATTENDANCE_STATE_ONLINE;
}

const char *
tonari_attendance_state_mark (TonariAttendanceState state)
{
  switch (state)
    {
    case TONARI_ATTENDANCE_STATE_PRESENT:
      return C_ ("attendance mark", "○");
    case TONARI_ATTENDANCE_STATE_LATE:
      return C_ ("attendance mark", "L");
    case TONARI_ATTENDANCE_STATE_LEFT_EARLY:
      return C_ ("attendance mark", "E");
    case TONARI_ATTENDANCE_STATE_ONLINE:
      return C_ ("attendance mark", "On");
    case TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED:
      return C_ ("attendance mark", "N");
    case TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED:
      return C_ ("attendance mark", "U");
    case TONARI_ATTENDANCE_STATE_MAKE_UP:
      return C_ ("attendance mark", "M");
    case TONARI_ATTENDANCE_STATE_UNMARKED:
    default:
      return "";
    }
}
