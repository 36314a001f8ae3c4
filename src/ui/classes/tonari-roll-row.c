/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-row.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-attendance-keys.h"
#include "tonari-class-sheet.h"

#define N_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)

struct _TonariRollRow
{
  GtkListBoxRow parent_instance;

  gint64 enrolment;
  double before;
  double after;

  GtkLabel *name;
  GtkLabel *state;
  GtkBox *marks;
  GtkWidget *buttons[N_STATES];
  GtkRevealer *ease_revealer;
  GtkBox *ease;
  GtkDropDown *ease_before;
  GtkDropDown *ease_after;
};

enum
{
  MARKED,
  FELT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollRow, tonari_roll_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_accessible (TonariRollRow *self)
{
  /* Translators: name and mark, for a screen reader */
  g_autofree char *text =
      g_strdup_printf (_ ("%1$s: %2$s"), gtk_label_get_text (self->name), gtk_label_get_text (self->state));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
clicked_cb (GtkToggleButton *button, TonariRollRow *self)
{
  for (guint i = TONARI_ATTENDANCE_STATE_PRESENT; i < N_STATES; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      {
        /* Pressing the mark that stands takes it away. */
        guint state = gtk_toggle_button_get_active (button) ? i : TONARI_ATTENDANCE_STATE_UNMARKED;

        g_signal_emit (self, signals[MARKED], 0, (int) state);
        return;
      }
}

static double
ease_of (GtkDropDown *choice)
{
  guint selected = gtk_drop_down_get_selected (choice);

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? NAN : selected - 1;
}

static gboolean
same_ease (double a, double b)
{
  return (isnan (a) && isnan (b)) || a == b;
}

static void
ease_selected_cb (GtkDropDown *choice, GParamSpec *pspec, TonariRollRow *self)
{
  double before = ease_of (self->ease_before);
  double after = ease_of (self->ease_after);

  if (same_ease (before, self->before) && same_ease (after, self->after))
    return;

  self->before = before;
  self->after = after;
  g_signal_emit (self, signals[FELT], 0, before, after);
}

static GtkDropDown *
add_ease (TonariRollRow *self, const char *title)
{
  static const char *const choices[] = { "–", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", NULL };
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *choice = gtk_drop_down_new_from_strings (choices);

  gtk_widget_add_css_class (label, "caption");
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (self->ease, label);
  gtk_box_append (self->ease, choice);

  return GTK_DROP_DOWN (choice);
}

static void
show_ease_values (TonariRollRow *self)
{
  double before = self->before;
  double after = self->after;

  if (self->ease_before == NULL)
    return;

  gtk_drop_down_set_selected (self->ease_before, isnan (before) ? 0 : (guint) lround (before) + 1);
  gtk_drop_down_set_selected (self->ease_after, isnan (after) ? 0 : (guint) lround (after) + 1);
}

void
tonari_roll_row_set_ease (TonariRollRow *self, double before, double after)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  if (same_ease (before, self->before) && same_ease (after, self->after))
    return;

  self->before = before;
  self->after = after;
  if (self->ease_before != NULL)
    {
      g_signal_handlers_block_by_func (self->ease_before, ease_selected_cb, self);
      g_signal_handlers_block_by_func (self->ease_after, ease_selected_cb, self);
      show_ease_values (self);
      g_signal_handlers_unblock_by_func (self->ease_before, ease_selected_cb, self);
      g_signal_handlers_unblock_by_func (self->ease_after, ease_selected_cb, self);
    }
}

void
tonari_roll_row_show_ease (TonariRollRow *self, gboolean show)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  /* Made when they are asked for: most roll calls never show them. */
  if (show && self->ease_before == NULL)
    {
      self->ease_before = add_ease (self, _ ("When they came"));
      self->ease_after = add_ease (self, _ ("When they left"));
      show_ease_values (self);
      g_signal_connect_object (self->ease_before, "notify::selected", G_CALLBACK (ease_selected_cb), self, 0);
      g_signal_connect_object (self->ease_after, "notify::selected", G_CALLBACK (ease_selected_cb), self, 0);
    }
  gtk_revealer_set_reveal_child (self->ease_revealer, show);
}

gint64
tonari_roll_row_enrolment (TonariRollRow *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_ROW (self), 0);

  return self->enrolment;
}

void
tonari_roll_row_set_name (TonariRollRow *self, const char *name)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  gtk_label_set_text (self->name, name);
  update_accessible (self);
}

void
tonari_roll_row_set_state (TonariRollRow *self, TonariAttendanceState state)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  for (guint i = TONARI_ATTENDANCE_STATE_PRESENT; i < N_STATES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == state);

  gtk_label_set_text (self->state, tonari_words_label (&tonari_attendance_state_words, (int) state));
  if (state == TONARI_ATTENDANCE_STATE_UNMARKED)
    gtk_widget_add_css_class (GTK_WIDGET (self->state), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->state), "dim-label");
  update_accessible (self);
}

static void
tonari_roll_row_dispose (GObject *object)
{
  TonariRollRow *self = TONARI_ROLL_ROW (object);

  self->ease_before = NULL;
  self->ease_after = NULL;

  G_OBJECT_CLASS (tonari_roll_row_parent_class)->dispose (object);
}

static void
tonari_roll_row_class_init (TonariRollRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_roll_row_dispose;

  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[FELT] = g_signal_new ("felt", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-roll-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, name);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, state);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, marks);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, ease_revealer);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, ease);
}

static void
tonari_roll_row_init (TonariRollRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->before = NAN;
  self->after = NAN;
  for (guint i = TONARI_ATTENDANCE_STATE_PRESENT; i < N_STATES; i++)
    {
      const char *word = tonari_words_label (&tonari_attendance_state_words, (int) i);
      GtkWidget *button =
          gtk_toggle_button_new_with_label (tonari_attendance_state_mark ((TonariAttendanceState) i));
      g_autofree char *tip =
          g_strdup_printf ("%s (%s)", word, tonari_attendance_keys_name ((TonariAttendanceState) i));

      gtk_widget_add_css_class (button, "mark");
      gtk_widget_set_tooltip_text (button, tip);
      gtk_widget_set_focus_on_click (button, FALSE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
      gtk_box_append (self->marks, button);
      self->buttons[i] = button;
    }
}

GtkWidget *
tonari_roll_row_new (gint64 enrolment)
{
  TonariRollRow *self = g_object_new (TONARI_TYPE_ROLL_ROW, NULL);

  self->enrolment = enrolment;
  tonari_roll_row_set_state (self, TONARI_ATTENDANCE_STATE_UNMARKED);

  return GTK_WIDGET (self);
}
