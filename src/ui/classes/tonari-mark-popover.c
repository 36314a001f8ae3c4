/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-mark-popover.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-keys.h"
#include "tonari-class-sheet.h"
#include "tonari-roll-keys.h"

#define N_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)

struct _TonariMarkPopover
{
  GtkPopover parent_instance;

  GtkWidget *buttons[N_STATES];
  GtkBox *box;
  GtkWidget *history;
};

enum
{
  CHOSEN,
  DETAILS,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariMarkPopover, tonari_mark_popover, GTK_TYPE_POPOVER)

/* The unmarked state comes first in the enumeration and last in the list. */
static TonariAttendanceState
state_at (guint place)
{
  return (TonariAttendanceState) ((place + 1) % N_STATES);
}

static void
choose (TonariMarkPopover *self, TonariAttendanceState state)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, (int) state);
}

static void
clicked_cb (GtkButton *button, TonariMarkPopover *self)
{
  for (guint i = 0; i < N_STATES; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      {
        choose (self, (TonariAttendanceState) i);
        return;
      }
}

static void
details_clicked_cb (GtkButton *button, TonariMarkPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[DETAILS], 0);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariMarkPopover *self)
{
  TonariAttendanceState state;

  if (!tonari_attendance_keys_state (keyval, modifiers, &state))
    return FALSE;

  choose (self, state);
  return TRUE;
}

void
tonari_mark_popover_set_state (TonariMarkPopover *self, TonariAttendanceState state)
{
  g_return_if_fail (TONARI_IS_MARK_POPOVER (self));

  gtk_widget_grab_focus (self->buttons[state]);
}

void
tonari_mark_popover_set_history (TonariMarkPopover *self, GPtrArray *lines)
{
  GtkWidget *child;

  g_return_if_fail (TONARI_IS_MARK_POPOVER (self));

  while ((child = gtk_widget_get_first_child (self->history)) != NULL)
    gtk_box_remove (GTK_BOX (self->history), child);
  for (guint i = 0; i < lines->len; i++)
    {
      GtkWidget *line = gtk_label_new (g_ptr_array_index (lines, i));

      gtk_label_set_xalign (GTK_LABEL (line), 0);
      gtk_widget_add_css_class (line, "caption");
      gtk_widget_add_css_class (line, "numeric");
      gtk_box_append (GTK_BOX (self->history), line);
    }
  gtk_widget_set_visible (self->history, lines->len > 0);
}

void
tonari_mark_popover_add_button (TonariMarkPopover *self, const char *label, GCallback clicked)
{
  GtkWidget *button;

  g_return_if_fail (TONARI_IS_MARK_POPOVER (self));

  button = gtk_button_new_with_mnemonic (label);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked, self, 0);
  gtk_box_append (self->box, button);
}

static void
tonari_mark_popover_class_init (TonariMarkPopoverClass *klass)
{
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DETAILS] = g_signal_new ("details", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_mark_popover_init (TonariMarkPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GtkSizeGroup) marks = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) key_names = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *more;

  gtk_widget_add_css_class (GTK_WIDGET (self), "menu");

  for (guint i = 0; i < N_STATES; i++)
    {
      TonariAttendanceState state = state_at (i);
      GtkWidget *button = gtk_button_new ();
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
      GtkWidget *mark = gtk_label_new (tonari_attendance_state_mark (state));
      GtkWidget *label = gtk_label_new (tonari_words_label (&tonari_attendance_state_words, (int) state));
      g_autofree char *keys_text =
          g_strdup_printf ("%s  %s", tonari_roll_keys_name (state), tonari_attendance_keys_name (state));
      GtkWidget *key = gtk_label_new (
          state == TONARI_ATTENDANCE_STATE_UNMARKED ? tonari_roll_keys_name (state) : keys_text);

      gtk_label_set_width_chars (GTK_LABEL (mark), 2);
      gtk_size_group_add_widget (marks, mark);
      gtk_size_group_add_widget (key_names, key);
      gtk_label_set_xalign (GTK_LABEL (key), 0);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_set_hexpand (label, TRUE);
      gtk_widget_add_css_class (key, "dim-label");
      gtk_box_append (GTK_BOX (line), mark);
      gtk_box_append (GTK_BOX (line), label);
      gtk_box_append (GTK_BOX (line), key);
      gtk_button_set_child (GTK_BUTTON (button), line);
      gtk_widget_add_css_class (button, "flat");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      gtk_label_get_text (GTK_LABEL (label)), -1);
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
      gtk_box_append (GTK_BOX (box), button);
      self->buttons[state] = button;
    }

  more = gtk_button_new_with_mnemonic (_ ("_More About This Mark…"));
  gtk_widget_add_css_class (more, "flat");
  g_signal_connect_object (more, "clicked", G_CALLBACK (details_clicked_cb), self, 0);
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), more);
  self->history =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "margin-start", 12, "margin-end",
                    12, "margin-top", 6, "margin-bottom", 6, "visible", FALSE, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->history), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Who marked it, and when"), -1);
  gtk_box_append (GTK_BOX (box), self->history);
  self->box = GTK_BOX (box);
  gtk_popover_set_child (GTK_POPOVER (self), box);

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
tonari_mark_popover_new (void)
{
  return g_object_new (TONARI_TYPE_MARK_POPOVER, NULL);
}
