/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-keys.h"

#include <glib/gi18n-lib.h>

#include "tonari-key-legend.h"

typedef struct
{
  TonariAttendanceState state;
  guint letter;
  guint digit;
  const char *name;
} Key;

static const Key keys[] = {
  { TONARI_ATTENDANCE_STATE_PRESENT, GDK_KEY_p, 1, "P" },
  { TONARI_ATTENDANCE_STATE_LATE, GDK_KEY_l, 2, "L" },
  { TONARI_ATTENDANCE_STATE_LEFT_EARLY, GDK_KEY_e, 3, "E" },
  { TONARI_ATTENDANCE_STATE_ONLINE, GDK_KEY_o, 4, "O" },
  { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, GDK_KEY_n, 5, "N" },
  { TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, GDK_KEY_u, 6, "U" },
  { TONARI_ATTENDANCE_STATE_MAKE_UP, GDK_KEY_m, 7, "M" },
  { TONARI_ATTENDANCE_STATE_UNMARKED, GDK_KEY_Delete, 8, "0" },
};

gboolean
tonari_attendance_keys_state (guint keyval, GdkModifierType modifiers, TonariAttendanceState *state)
{
  guint lower = gdk_keyval_to_lower (keyval);
  int digit = -1;

  g_return_val_if_fail (state != NULL, FALSE);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return FALSE;

  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    digit = (int) (keyval - GDK_KEY_0);
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    digit = (int) (keyval - GDK_KEY_KP_0);

  if (digit == 0 || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    {
      *state = TONARI_ATTENDANCE_STATE_UNMARKED;
      return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].letter == lower || (int) keys[i].digit == digit)
      {
        *state = keys[i].state;
        return TRUE;
      }

  return FALSE;
}

const char *
tonari_attendance_keys_name (TonariAttendanceState state)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].state == state)
      return keys[i].name;

  return "";
}

GtkWidget *
tonari_attendance_keys_legend (void)
{
  GtkWidget *legend = tonari_key_legend_new (_ ("Keys for marking"));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    tonari_key_legend_add (legend, keys[i].name,
                           tonari_words_label (&tonari_attendance_state_words, keys[i].state));

  return legend;
}
