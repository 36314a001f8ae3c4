/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-row.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-class-sheet.h"

#define N_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)
#define N_EASES 11

struct _TonariRollRow
{
  GtkListBoxRow parent_instance;

  gint64 enrolment;
  char *key;
  double before;
  double after;
  TonariRollMode mode;

  GtkLabel *name;
  GtkLabel *state;
  GtkLabel *details;
  GtkBox *marks;
  GtkBox *ease;
  GtkWidget *menu;
  GtkWidget *buttons[N_STATES];
  GtkWidget *eases[N_EASES];
};

enum
{
  MARKED,
  FELT,
  MENU,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollRow, tonari_roll_row, GTK_TYPE_LIST_BOX_ROW)

static double
shown_ease (TonariRollRow *self)
{
  return self->mode == TONARI_ROLL_AFTER ? self->after : self->before;
}

static void
update_accessible (TonariRollRow *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  double ease = shown_ease (self);

  /* Translators: name and mark, for a screen reader */
  g_string_printf (text, _ ("%1$s: %2$s"), gtk_label_get_text (self->name), gtk_label_get_text (self->state));
  if (self->mode != TONARI_ROLL_MARKS && !isnan (ease))
    g_string_append_printf (text, ", %g", ease);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text->str, -1);
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

static void
show_ease (TonariRollRow *self)
{
  double ease = self->mode == TONARI_ROLL_MARKS ? NAN : shown_ease (self);

  for (guint i = 0; i < N_EASES && self->eases[i] != NULL; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->eases[i]),
                                  !isnan (ease) && lround (ease) == (long) i);
  update_accessible (self);
}

static void
ease_clicked_cb (GtkToggleButton *button, TonariRollRow *self)
{
  double ease = NAN;

  if (gtk_toggle_button_get_active (button))
    for (guint i = 0; i < N_EASES; i++)
      if (self->eases[i] == GTK_WIDGET (button))
        ease = i;

  if (self->mode == TONARI_ROLL_AFTER)
    self->after = ease;
  else
    self->before = ease;
  show_ease (self);
  g_signal_emit (self, signals[FELT], 0, self->before, self->after);
}

/* Made when they are asked for: most roll calls never show them. */
static void
build_ease (TonariRollRow *self)
{
  for (guint i = 0; i < N_EASES; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);
      GtkWidget *button = gtk_toggle_button_new_with_label (text);

      gtk_widget_add_css_class (button, "ease");
      gtk_widget_set_focus_on_click (button, FALSE);
      g_signal_connect_object (button, "clicked", G_CALLBACK (ease_clicked_cb), self, 0);
      gtk_box_append (self->ease, button);
      self->eases[i] = button;
    }
}

void
tonari_roll_row_set_mode (TonariRollRow *self, TonariRollMode mode)
{
  const char *what = mode == TONARI_ROLL_AFTER ? _ ("When they left") : _ ("When they came");

  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  if (self->mode == mode)
    return;

  self->mode = mode;
  if (mode != TONARI_ROLL_MARKS && self->eases[0] == NULL)
    build_ease (self);
  for (guint i = 0; i < N_EASES && self->eases[i] != NULL; i++)
    {
      /* Translators: 来たときの気持ち, and a number from 0 to 10 */
      g_autofree char *label = g_strdup_printf (_ ("%1$s: %2$u"), what, i);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->eases[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->marks), mode == TONARI_ROLL_MARKS);
  gtk_widget_set_visible (GTK_WIDGET (self->ease), mode != TONARI_ROLL_MARKS);
  show_ease (self);
}

static gboolean
same_ease (double a, double b)
{
  return (isnan (a) && isnan (b)) || a == b;
}

void
tonari_roll_row_set_ease (TonariRollRow *self, double before, double after)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  if (same_ease (before, self->before) && same_ease (after, self->after))
    return;

  self->before = before;
  self->after = after;
  show_ease (self);
}

void
tonari_roll_row_get_ease (TonariRollRow *self, double *before, double *after)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  *before = self->before;
  *after = self->after;
}

gint64
tonari_roll_row_enrolment (TonariRollRow *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_ROW (self), 0);

  return self->enrolment;
}

void
tonari_roll_row_menu_place (TonariRollRow *self, GdkRectangle *place)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_return_if_fail (TONARI_IS_ROLL_ROW (self));
  g_return_if_fail (place != NULL);

  if (!gtk_widget_compute_bounds (self->menu, GTK_WIDGET (self), &bounds))
    bounds.size.width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  *place = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                           (int) bounds.size.height };
}

void
tonari_roll_row_set_name (TonariRollRow *self, const char *name)
{
  g_autofree char *menu = NULL;

  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  gtk_label_set_text (self->name, name);
  /* Translators: %s is the name of a participant */
  menu = g_strdup_printf (_ ("More about %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  update_accessible (self);
}

const char *
tonari_roll_row_name (TonariRollRow *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_ROW (self), NULL);

  return gtk_label_get_text (self->name);
}

void
tonari_roll_row_set_details (TonariRollRow *self, const char *details)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  gtk_label_set_text (self->details, details);
}

void
tonari_roll_row_show_details (TonariRollRow *self, gboolean show)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->details), show && *gtk_label_get_text (self->details) != '\0');
}

void
tonari_roll_row_set_key (TonariRollRow *self, const char *key)
{
  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  g_free (self->key);
  self->key = g_strdup (key);
}

TonariNameMatch
tonari_roll_row_match (TonariRollRow *self, const char *text)
{
  g_return_val_if_fail (TONARI_IS_ROLL_ROW (self), TONARI_NAME_MATCH_NONE);

  return self->key != NULL ? tonari_name_key_match (self->key, text) : TONARI_NAME_MATCH_NONE;
}

void
tonari_roll_row_set_state (TonariRollRow *self, TonariAttendanceState state, const char *note)
{
  const char *word = tonari_words_label (&tonari_attendance_state_words, (int) state);
  g_autofree char *said = NULL;

  g_return_if_fail (TONARI_IS_ROLL_ROW (self));

  for (guint i = TONARI_ATTENDANCE_STATE_PRESENT; i < N_STATES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == state);

  said = note != NULL ? g_strdup_printf ("%s  %s", word, note) : g_strdup (word);
  gtk_label_set_text (self->state, said);
  if (state == TONARI_ATTENDANCE_STATE_UNMARKED)
    gtk_widget_add_css_class (GTK_WIDGET (self->state), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->state), "dim-label");
  update_accessible (self);
}

static void
menu_clicked_cb (GtkButton *button, TonariRollRow *self)
{
  g_signal_emit (self, signals[MENU], 0, button);
}

static void
tonari_roll_row_finalize (GObject *object)
{
  TonariRollRow *self = TONARI_ROLL_ROW (object);

  g_free (self->key);

  G_OBJECT_CLASS (tonari_roll_row_parent_class)->finalize (object);
}

static void
tonari_roll_row_class_init (TonariRollRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tonari_roll_row_finalize;

  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[FELT] = g_signal_new ("felt", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  signals[MENU] = g_signal_new ("menu", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-roll-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, name);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, state);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, details);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, marks);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, ease);
  gtk_widget_class_bind_template_child (widget_class, TonariRollRow, menu);
  gtk_widget_class_bind_template_callback (widget_class, menu_clicked_cb);
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
          g_strdup_printf ("%s (%s)", word, tonari_roll_keys_name ((TonariAttendanceState) i));

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
  tonari_roll_row_set_state (self, TONARI_ATTENDANCE_STATE_UNMARKED, NULL);

  return GTK_WIDGET (self);
}
