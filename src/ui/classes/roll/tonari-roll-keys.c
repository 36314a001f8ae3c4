/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-keys.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-attendance-keys.h"
#include "tonari-key-legend.h"

#define MODIFIERS (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

static int
digit_of (guint keyval, GdkModifierType modifiers)
{
  if ((modifiers & MODIFIERS) != 0)
    return -1;
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return (int) (keyval - GDK_KEY_0);
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return (int) (keyval - GDK_KEY_KP_0);

  return -1;
}

static gboolean
is_erase (guint keyval, GdkModifierType modifiers)
{
  return (modifiers & MODIFIERS) == 0 &&
         (keyval == GDK_KEY_BackSpace || keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete);
}

gboolean
tonari_roll_keys_state (guint keyval, GdkModifierType modifiers, TonariAttendanceState *state)
{
  if (digit_of (keyval, modifiers) < 0 && !is_erase (keyval, modifiers))
    return FALSE;

  return tonari_attendance_keys_state (keyval, modifiers, state);
}

gboolean
tonari_roll_keys_ease (guint keyval, GdkModifierType modifiers, double *ease)
{
  int digit = digit_of (keyval, modifiers);

  g_return_val_if_fail (ease != NULL, FALSE);

  if (digit >= 0)
    *ease = digit;
  else if ((modifiers & MODIFIERS) == 0 && (keyval == GDK_KEY_minus || keyval == GDK_KEY_KP_Subtract))
    *ease = 10;
  else if (is_erase (keyval, modifiers))
    *ease = NAN;
  else
    return FALSE;

  return TRUE;
}

gunichar
tonari_roll_keys_letter (guint keyval, GdkModifierType modifiers)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if ((modifiers & MODIFIERS) != 0 || digit_of (keyval, modifiers) >= 0 || !g_unichar_isalpha (letter))
    return 0;

  return letter;
}

const char *
tonari_roll_keys_name (TonariAttendanceState state)
{
  static const char *const names[] = { "0", "1", "2", "3", "4", "5", "6", "7" };

  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (names), "");

  return names[state];
}

GtkWidget *
tonari_roll_keys_legend (TonariRollMode mode)
{
  GtkWidget *legend = tonari_key_legend_new (_ ("Keys of the roll call"));

  if (mode == TONARI_ROLL_MARKS)
    for (guint i = 1; i <= TONARI_ATTENDANCE_STATE_MAKE_UP; i++)
      tonari_key_legend_add (legend, tonari_roll_keys_name ((TonariAttendanceState) i),
                             tonari_words_label (&tonari_attendance_state_words, (int) i));
  else
    {
      tonari_key_legend_add (legend, "0", _ ("Very hard"));
      tonari_key_legend_add (legend, "5", _ ("Getting by"));
      tonari_key_legend_add (legend, "-", _ ("At ease (10)"));
    }
  if (mode == TONARI_ROLL_MARKS)
    tonari_key_legend_add (legend, tonari_roll_keys_name (TONARI_ATTENDANCE_STATE_UNMARKED),
                           _ ("Unmarked again"));
  else
    tonari_key_legend_add (legend, "⌫", _ ("Empty again"));
  tonari_key_legend_add (legend, _ ("Letters"), _ ("Find a name"));

  return legend;
}
