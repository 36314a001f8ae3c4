/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-keys.h"
#include "tonari-ui-test.h"

typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  int state;
} Case;

#define NO_MARK (-1)

static const Case cases[] = {
  { GDK_KEY_p, 0, TONARI_ATTENDANCE_STATE_PRESENT },
  { GDK_KEY_P, GDK_SHIFT_MASK, TONARI_ATTENDANCE_STATE_PRESENT },
  { GDK_KEY_P, GDK_LOCK_MASK, TONARI_ATTENDANCE_STATE_PRESENT },
  { GDK_KEY_l, 0, TONARI_ATTENDANCE_STATE_LATE },
  { GDK_KEY_e, 0, TONARI_ATTENDANCE_STATE_LEFT_EARLY },
  { GDK_KEY_o, 0, TONARI_ATTENDANCE_STATE_ONLINE },
  { GDK_KEY_n, 0, TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED },
  { GDK_KEY_u, 0, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED },
  { GDK_KEY_m, 0, TONARI_ATTENDANCE_STATE_MAKE_UP },
  { GDK_KEY_Delete, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_KP_Delete, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_BackSpace, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_0, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_1, 0, TONARI_ATTENDANCE_STATE_PRESENT },
  { GDK_KEY_2, 0, TONARI_ATTENDANCE_STATE_LATE },
  { GDK_KEY_3, 0, TONARI_ATTENDANCE_STATE_LEFT_EARLY },
  { GDK_KEY_4, 0, TONARI_ATTENDANCE_STATE_ONLINE },
  { GDK_KEY_5, 0, TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED },
  { GDK_KEY_6, 0, TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED },
  { GDK_KEY_7, 0, TONARI_ATTENDANCE_STATE_MAKE_UP },
  { GDK_KEY_8, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_KP_0, 0, TONARI_ATTENDANCE_STATE_UNMARKED },
  { GDK_KEY_KP_1, 0, TONARI_ATTENDANCE_STATE_PRESENT },
  { GDK_KEY_KP_7, 0, TONARI_ATTENDANCE_STATE_MAKE_UP },
  { GDK_KEY_9, 0, NO_MARK },
  { GDK_KEY_a, 0, NO_MARK },
  { GDK_KEY_space, 0, NO_MARK },
  { GDK_KEY_Return, 0, NO_MARK },
  { GDK_KEY_Up, 0, NO_MARK },
  { GDK_KEY_p, GDK_CONTROL_MASK, NO_MARK },
  { GDK_KEY_n, GDK_CONTROL_MASK, NO_MARK },
  { GDK_KEY_1, GDK_CONTROL_MASK, NO_MARK },
  { GDK_KEY_l, GDK_ALT_MASK, NO_MARK },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariAttendanceState state = TONARI_ATTENDANCE_STATE_MAKE_UP;
      gboolean found = tonari_attendance_keys_state (cases[i].keyval, cases[i].modifiers, &state);

      g_test_message ("%s", gdk_keyval_name (cases[i].keyval));
      g_assert_cmpint (found ? (int) state : NO_MARK, ==, cases[i].state);
    }
}

/* The name on the key is a key that means the mark, so that the legend never lies. */
static void
test_names (void)
{
  for (int i = 0; i <= TONARI_ATTENDANCE_STATE_MAKE_UP; i++)
    {
      const char *name = tonari_attendance_keys_name ((TonariAttendanceState) i);
      TonariAttendanceState state = TONARI_ATTENDANCE_STATE_MAKE_UP;

      g_assert_cmpuint (strlen (name), ==, 1);
      g_assert_true (tonari_attendance_keys_state (gdk_unicode_to_keyval ((guint32) *name), 0, &state));
      g_assert_cmpint ((int) state, ==, i);
    }
}

int
main (int argc, char *argv[])
{
  tonari_ui_test_init (&argc, &argv);
  g_test_add_func ("/attendance-keys/table", test_table);
  g_test_add_func ("/attendance-keys/names", test_names);

  return g_test_run ();
}
