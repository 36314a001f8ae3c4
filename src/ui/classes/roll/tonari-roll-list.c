/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-list.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-mark-conflict.h"
#include "tonari-next-focus.h"
#include "tonari-roll-found.h"
#include "tonari-roll-menu.h"
#include "tonari-roll-text.h"

struct _TonariRollList
{
  AdwBin parent_instance;

  TonariClassModel *model;
  gint64 session;
  TonariRollMode mode;
  gboolean details;
  char *text;
  guint found;

  GtkListBox *list;
  GtkWidget *empty;
  TonariNextFocus *next;
};

enum
{
  SAID,
  LETTER,
  SETTLED,
  MADE_UP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollList, tonari_roll_list, ADW_TYPE_BIN)

static TonariRollRow *
row_at (TonariRollList *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, index);

  return row != NULL ? TONARI_ROLL_ROW (row) : NULL;
}

static TonariAttendanceState
state_of (TonariRollList *self, TonariRollRow *row)
{
  return tonari_class_model_state (self->model, self->session, tonari_roll_row_enrolment (row));
}

TonariRollRow *
tonari_roll_list_row (TonariRollList *self, gint64 enrolment)
{
  TonariRollRow *row;

  g_return_val_if_fail (TONARI_IS_ROLL_LIST (self), NULL);

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (tonari_roll_row_enrolment (row) == enrolment)
      return row;

  return NULL;
}

/* Keys may come faster than the focus moves: it is where the next one goes. */
static TonariRollRow *
focused_row (TonariRollList *self)
{
  GtkWidget *focus = tonari_next_focus_at (self->next);
  GtkWidget *row = NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    row = gtk_widget_get_ancestor (focus, TONARI_TYPE_ROLL_ROW);

  return row != NULL ? TONARI_ROLL_ROW (row) : NULL;
}

static gboolean
is_searching (TonariRollList *self)
{
  return self->text != NULL && *self->text != '\0';
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  return g_object_get_data (G_OBJECT (row), "hidden") == NULL;
}

guint
tonari_roll_list_find (TonariRollList *self, const char *text)
{
  TonariNameMatch best;
  TonariRollRow *one;
  TonariRollRow *row;

  g_return_val_if_fail (TONARI_IS_ROLL_LIST (self), 0);

  g_free (self->text);
  self->text = g_strstrip (g_strdup (text));
  best = tonari_roll_found_best (self->list, self->text);
  self->found = 0;
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    {
      gboolean shown = tonari_roll_found_fits (row, self->text, best);

      self->found += shown;
      g_object_set_data (G_OBJECT (row), "hidden", shown ? NULL : row);
    }
  gtk_list_box_invalidate_filter (self->list);
  /* The frame of an empty list would stay as a line. */
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->found > 0);

  one = is_searching (self) ? tonari_roll_found_one (self->list, self->text) : NULL;
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (row == one)
      gtk_widget_add_css_class (GTK_WIDGET (row), "found");
    else
      gtk_widget_remove_css_class (GTK_WIDGET (row), "found");

  return is_searching (self) ? self->found : 0;
}

static void
say (TonariRollList *self, TonariRollRow *row, TonariAttendanceState before, TonariAttendanceState after)
{
  g_autofree char *said = tonari_roll_text_marked (tonari_roll_row_name (row), before, after);

  g_signal_emit (self, signals[SAID], 0, said);
}

static void
mark (TonariRollList *self, TonariRollRow *row, TonariAttendanceState state)
{
  TonariAttendanceState before = state_of (self, row);

  tonari_class_model_mark (self->model, self->session, tonari_roll_row_enrolment (row), state);
  say (self, row, before, state);
  if (state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    g_signal_emit (self, signals[MADE_UP], 0, self->session, row);
}

static void
feel (TonariRollList *self, TonariRollRow *row, double ease)
{
  double before;
  double after;
  g_autofree char *said = NULL;

  tonari_roll_row_get_ease (row, &before, &after);
  if (self->mode == TONARI_ROLL_AFTER)
    after = ease;
  else
    before = ease;
  tonari_roll_row_set_ease (row, before, after);
  tonari_class_model_set_ease (self->model, self->session, tonari_roll_row_enrolment (row), before, after);
  said = isnan (ease) ? g_strdup_printf (_ ("%s: left empty"), tonari_roll_row_name (row))
                      /* Translators: a name, and ease from 0 to 10 */
                      : g_strdup_printf (_ ("%1$s: %2$g"), tonari_roll_row_name (row), ease);
  g_signal_emit (self, signals[SAID], 0, said);
}

static gboolean
write_key (TonariRollList *self, TonariRollRow *row, guint keyval, GdkModifierType modifiers)
{
  TonariAttendanceState state;
  double ease;

  if (self->mode != TONARI_ROLL_MARKS)
    {
      if (!tonari_roll_keys_ease (keyval, modifiers, &ease))
        return FALSE;
      feel (self, row, ease);
      return TRUE;
    }

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter)
    state = TONARI_ATTENDANCE_STATE_PRESENT;
  else if (!tonari_roll_keys_state (keyval, modifiers, &state))
    return FALSE;
  mark (self, row, state);

  return TRUE;
}

guint
tonari_roll_list_write_found (TonariRollList *self, guint keyval)
{
  TonariRollRow *one;
  g_autofree char *said = NULL;

  g_return_val_if_fail (TONARI_IS_ROLL_LIST (self), 0);

  one = tonari_roll_found_one (self->list, self->text);
  if (one != NULL)
    {
      if (!write_key (self, one, keyval, 0))
        tonari_next_focus_set (self->next, GTK_WIDGET (one));
      return 1;
    }
  if (!is_searching (self) || self->found == 0)
    return 0;

  said = g_strdup_printf (ngettext ("%u person: choose with the arrows, then press a digit or Enter",
                                    "%u people: choose with the arrows, then press a digit or Enter",
                                    self->found),
                          self->found);
  g_signal_emit (self, signals[SAID], 0, said);
  tonari_next_focus_set (self->next, GTK_WIDGET (tonari_roll_found_first (self->list, self->text)));

  return self->found;
}

static void
advance (TonariRollList *self, TonariRollRow *row)
{
  TonariRollRow *next;

  if (is_searching (self))
    {
      g_signal_emit (self, signals[SETTLED], 0);
      return;
    }
  next = row_at (self, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + 1);
  if (next != NULL)
    tonari_next_focus_go (self->next, GTK_WIDGET (next));
}

static gboolean
presses_button (TonariRollList *self, guint keyval)
{
  GtkWidget *focus = tonari_next_focus_at (self->next);

  return (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) && focus != NULL && GTK_IS_BUTTON (focus);
}

gboolean
tonari_roll_list_key (TonariRollList *self,
                      GtkEventControllerKey *controller,
                      guint keyval,
                      GdkModifierType modifiers)
{
  gunichar letter = tonari_roll_keys_letter (keyval, modifiers);
  gboolean taken = FALSE;
  TonariRollRow *row;

  g_return_val_if_fail (TONARI_IS_ROLL_LIST (self), FALSE);

  row = focused_row (self);
  if (row == NULL)
    return FALSE;
  if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && (modifiers & GDK_SHIFT_MASK) != 0))
    {
      tonari_roll_menu_present (self->model, self->session, row);
      return TRUE;
    }
  if (letter != 0)
    {
      g_signal_emit (self, signals[LETTER], 0, controller, (guint) letter, &taken);
      return taken;
    }
  if (presses_button (self, keyval) || !write_key (self, row, keyval, modifiers))
    {
      /* Whoever takes the key begins from there. */
      tonari_next_focus_arrive (self->next);
      return FALSE;
    }
  advance (self, row);

  return TRUE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariRollList *self)
{
  return tonari_roll_list_key (self, controller, keyval, modifiers);
}

static void
row_marked_cb (TonariRollRow *row, int state, TonariRollList *self)
{
  mark (self, row, (TonariAttendanceState) state);
}

static void
row_felt_cb (TonariRollRow *row, double before, double after, TonariRollList *self)
{
  tonari_class_model_set_ease (self->model, self->session, tonari_roll_row_enrolment (row), before, after);
}

static void
row_menu_cb (TonariRollRow *row, GtkWidget *button, TonariRollList *self)
{
  tonari_roll_menu_present (self->model, self->session, row);
}

static void
update_row (TonariRollList *self, TonariRollRow *row)
{
  gint64 enrolment = tonari_roll_row_enrolment (row);
  const TonariAttendance *stored =
      tonari_class_sheet_mark (tonari_class_model_sheet (self->model), self->session, enrolment);
  g_autofree char *note =
      tonari_roll_text_announced (tonari_class_model_session (self->model, self->session), stored);

  tonari_roll_row_set_state (row, state_of (self, row), note);
  tonari_roll_row_set_ease (row, stored != NULL ? stored->ease_before : NAN,
                            stored != NULL ? stored->ease_after : NAN);
}

static TonariRollRow *
row_new (TonariRollList *self, gint64 enrolment)
{
  TonariRollRow *row = TONARI_ROLL_ROW (tonari_roll_row_new (enrolment));

  g_signal_connect_object (row, "marked", G_CALLBACK (row_marked_cb), self, 0);
  g_signal_connect_object (row, "felt", G_CALLBACK (row_felt_cb), self, 0);
  g_signal_connect_object (row, "menu", G_CALLBACK (row_menu_cb), self, 0);
  tonari_roll_row_set_mode (row, self->mode);

  return row;
}

/* Rows are kept where the same people stand in the same order: a row that is made anew loses the focus. */
static int
update_people (TonariRollList *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  TonariRollRow *row;
  int n = 0;

  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      gint64 enrolment = participant->enrolment->row.id;
      g_autofree char *name = NULL;
      g_autofree char *key = NULL;
      g_autofree char *details = NULL;

      if (!tonari_class_model_expects (self->model, self->session, participant))
        continue;

      row = row_at (self, n);
      if (row == NULL || tonari_roll_row_enrolment (row) != enrolment)
        {
          row = row_new (self, enrolment);
          gtk_list_box_insert (self->list, GTK_WIDGET (row), n);
        }
      name = tonari_class_text_room_name (sheet, participant);
      key = tonari_roll_text_key (participant, name);
      details =
          tonari_roll_text_details (participant, tonari_class_sheet_mark (sheet, self->session, enrolment));
      tonari_roll_row_set_name (row, name);
      tonari_roll_row_set_key (row, key);
      tonari_roll_row_set_details (row, details);
      tonari_roll_row_show_details (row, self->details);
      update_row (self, row);
      n++;
    }
  while ((row = row_at (self, n)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  return n;
}

void
tonari_roll_list_update (TonariRollList *self)
{
  TonariRollRow *focused;
  TonariRollRow *row;
  gint64 focus;
  int n;

  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  if (self->session == 0 || tonari_class_model_sheet (self->model) == NULL)
    return;

  focused = focused_row (self);
  focus = focused != NULL ? tonari_roll_row_enrolment (focused) : 0;
  n = update_people (self);
  if (is_searching (self))
    {
      g_autofree char *text = g_strdup (self->text);

      tonari_roll_list_find (self, text);
    }
  focused = focused_row (self);
  if (focus != 0 && (focused == NULL || tonari_roll_row_enrolment (focused) != focus) &&
      (row = tonari_roll_list_row (self, focus)) != NULL)
    tonari_next_focus_set (self->next, GTK_WIDGET (row));

  gtk_widget_set_visible (GTK_WIDGET (self->list), is_searching (self) ? self->found > 0 : n > 0);
  gtk_widget_set_visible (self->empty, n == 0);
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariRollList *self)
{
  TonariRollRow *row;

  if (session != self->session || tonari_class_model_sheet (model) == NULL)
    return;

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (enrolment == 0 || tonari_roll_row_enrolment (row) == enrolment)
      update_row (self, row);
}

static gboolean
conflict_cb (TonariClassModel *model, gint64 session, gint64 enrolment, int state, TonariRollList *self)
{
  TonariRollRow *row = tonari_roll_list_row (self, enrolment);

  if (session != self->session || row == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return FALSE;

  tonari_mark_conflict_present (model, session, enrolment, (TonariAttendanceState) state,
                                tonari_roll_row_name (row), GTK_WIDGET (self));
  return TRUE;
}

guint
tonari_roll_list_unmarked (TonariRollList *self)
{
  TonariRollRow *row;
  guint unmarked = 0;

  g_return_val_if_fail (TONARI_IS_ROLL_LIST (self), 0);

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    unmarked += state_of (self, row) == TONARI_ATTENDANCE_STATE_UNMARKED;

  return unmarked;
}

void
tonari_roll_list_focus (TonariRollList *self, int index)
{
  TonariRollRow *row;

  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  row = row_at (self, index);
  if (row != NULL)
    tonari_next_focus_set (self->next, GTK_WIDGET (row));
}

void
tonari_roll_list_focus_first (TonariRollList *self)
{
  TonariNameMatch best;
  TonariRollRow *row;

  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  best = tonari_roll_found_best (self->list, self->text);
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (tonari_roll_found_fits (row, self->text, best) &&
        state_of (self, row) == TONARI_ATTENDANCE_STATE_UNMARKED)
      {
        tonari_next_focus_set (self->next, GTK_WIDGET (row));
        return;
      }
  row = tonari_roll_found_first (self->list, self->text);
  if (row != NULL)
    tonari_next_focus_set (self->next, GTK_WIDGET (row));
}

void
tonari_roll_list_set_mode (TonariRollList *self, TonariRollMode mode)
{
  TonariRollRow *row;

  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  self->mode = mode;
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    tonari_roll_row_set_mode (row, mode);
}

void
tonari_roll_list_show_details (TonariRollList *self, gboolean show)
{
  TonariRollRow *row;

  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  self->details = show;
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    tonari_roll_row_show_details (row, show);
}

void
tonari_roll_list_set_session (TonariRollList *self, gint64 session)
{
  g_return_if_fail (TONARI_IS_ROLL_LIST (self));

  if (self->session == session)
    return;

  self->session = session;
  tonari_roll_list_update (self);
}

static void
tonari_roll_list_dispose (GObject *object)
{
  TonariRollList *self = TONARI_ROLL_LIST (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->next, tonari_next_focus_free);

  G_OBJECT_CLASS (tonari_roll_list_parent_class)->dispose (object);
}

static void
tonari_roll_list_class_init (TonariRollListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_roll_list_dispose;

  signals[SAID] = g_signal_new ("said", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LETTER] = g_signal_new ("letter", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 2,
                                  GTK_TYPE_EVENT_CONTROLLER_KEY, G_TYPE_UINT);
  signals[MADE_UP] = g_signal_new ("made-up", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 2, G_TYPE_INT64, TONARI_TYPE_ROLL_ROW);
  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_roll_list_init (TonariRollList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->next = tonari_next_focus_new (GTK_WIDGET (self));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_filter_func (self->list, filter_cb, NULL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Roll call"),
                                  -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));

  self->empty =
      gtk_label_new (_ ("Nobody takes part yet. Add participants on the page of the class, or somebody "
                        "who has just come with Ctrl+N."));
  gtk_label_set_wrap (GTK_LABEL (self->empty), TRUE);
  gtk_widget_add_css_class (self->empty, "dim-label");
  gtk_widget_set_margin_top (self->empty, 24);
  gtk_widget_set_margin_bottom (self->empty, 24);
  gtk_widget_set_visible (self->empty, FALSE);
  gtk_box_append (GTK_BOX (box), self->empty);
  adw_bin_set_child (ADW_BIN (self), box);

  /* Before the list takes Enter for itself. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

GtkWidget *
tonari_roll_list_new (TonariClassModel *model)
{
  TonariRollList *self = g_object_new (TONARI_TYPE_ROLL_LIST, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);
  g_signal_connect_object (model, "conflict", G_CALLBACK (conflict_cb), self, 0);

  return GTK_WIDGET (self);
}
