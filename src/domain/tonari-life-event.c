/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-life-event.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-sheet.h"

static const TonariWord event_list[] = {
  { TONARI_LIFE_EVENT_NONE, "none", NC_ ("life event", "None"), "なし" },
  { TONARI_LIFE_EVENT_FIRST_CONTACT, "first-contact", NC_ ("life event", "First contact"),
    "はじめての関わり" },
  { TONARI_LIFE_EVENT_FIRST_CLASS, "first-class", NC_ ("life event", "First class"), "はじめての家族教室" },
  { TONARI_LIFE_EVENT_FIRST_MEETING, "first-meeting", NC_ ("life event", "First meeting with the person"),
    "はじめて本人と会えた日" },
};

const TonariWords tonari_life_event_words = { "life event", "life event", event_list,
                                              G_N_ELEMENTS (event_list) };

/* Contacts lie in the order of their days. */
static int
first_contact (const TonariLife *life, gboolean with_person)
{
  for (guint i = 0; i < life->contacts->len; i++)
    {
      const TonariContact *contact = &g_array_index (life->contacts, TonariContact, i);

      if (contact->day > 0 && (contact->met_person || !with_person))
        return contact->day;
    }

  return 0;
}

static int
first_class (const TonariLife *life)
{
  int day = 0;

  for (guint i = 0; i < life->family->len; i++)
    {
      const TonariFamilyMark *mark = &g_array_index (life->family, TonariFamilyMark, i);

      if (tonari_attendance_state_is_present (mark->state) && (day == 0 || mark->day < day))
        day = mark->day;
    }

  return day;
}

int
tonari_life_event_day (const TonariLife *life, TonariLifeEvent event, int today)
{
  int day = 0;

  g_return_val_if_fail (life != NULL, 0);

  switch (event)
    {
    case TONARI_LIFE_EVENT_FIRST_CONTACT:
      {
        int before = tonari_date_middle (life->acase->first_contact_before);

        day = first_contact (life, FALSE);
        if (before > 0 && (day == 0 || before < day))
          day = before;
      }
      break;
    case TONARI_LIFE_EVENT_FIRST_CLASS:
      day = first_class (life);
      break;
    case TONARI_LIFE_EVENT_FIRST_MEETING:
      day = first_contact (life, TRUE);
      break;
    case TONARI_LIFE_EVENT_NONE:
    default:
      break;
    }

  return day <= today ? day : 0;
}
