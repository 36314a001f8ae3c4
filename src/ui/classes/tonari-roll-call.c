/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-call.h"

#include <glib/gi18n-lib.h>

#include "tonari-attendance-keys.h"
#include "tonari-class-editors.h"
#include "tonari-class-text.h"
#include "tonari-fold.h"
#include "tonari-roll-row.h"
#include "tonari-row-list.h"
#include "tonari-themes-dialog.h"

/* Measuring the minutes of a whole day in one row would hold up the window. */
#define MOST_LETTERS 400

struct _TonariRollCall
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  gint64 session;
  gboolean focus_pending;

  GtkBox *totals;
  GtkLabel *details;
  GtkListBox *list;
  GtkWidget *empty;
  AdwActionRow *when_row;
  AdwActionRow *themes_row;
  AdwActionRow *run_row;
  AdwActionRow *minutes_row;
  AdwActionRow *review_row;
  AdwBin *legend;
};

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollCall, tonari_roll_call, ADW_TYPE_BIN)

static TonariRollRow *
row_at (TonariRollCall *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, index);

  return row != NULL ? TONARI_ROLL_ROW (row) : NULL;
}

static TonariRollRow *
focused_row (TonariRollCall *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    row = gtk_widget_get_ancestor (focus, TONARI_TYPE_ROLL_ROW);

  return row != NULL ? TONARI_ROLL_ROW (row) : NULL;
}

static gboolean
shows_ease (TonariRollCall *self)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions), "show-ease");

  return g_variant_get_boolean (state);
}

static void
add_total (TonariRollCall *self, guint number, const char *caption)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *stat = tonari_row_list_stat (text, caption);

  gtk_widget_add_css_class (stat, "roll-total");
  gtk_box_append (self->totals, stat);
}

static void
update_totals (TonariRollCall *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  TonariTotals totals = { 0 };
  g_autofree char *details = NULL;
  g_autofree char *spoken = NULL;
  guint unmarked = 0;
  GtkWidget *child;

  tonari_class_sheet_session_totals (sheet, self->session, &totals);
  for (int i = 0; row_at (self, i) != NULL; i++)
    if (tonari_class_model_state (self->model, self->session, tonari_roll_row_enrolment (row_at (self, i))) ==
        TONARI_ATTENDANCE_STATE_UNMARKED)
      unmarked++;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->totals))) != NULL)
    gtk_box_remove (self->totals, child);
  add_total (self, totals.present, _ ("Taking part"));
  add_total (self, totals.absent, C_ ("total", "Absent"));
  add_total (self, totals.counts[TONARI_ATTENDANCE_STATE_MAKE_UP], C_ ("total", "Made up"));
  add_total (self, unmarked, C_ ("total", "Unmarked"));

  details = tonari_class_text_totals (&totals);
  gtk_label_set_text (self->details, details);
  spoken = g_strdup_printf (_ ("%1$u taking part, %2$u absent, %3$u unmarked"), totals.present, totals.absent,
                            unmarked);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->totals), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
update_row (TonariRollCall *self, TonariRollRow *row)
{
  gint64 enrolment = tonari_roll_row_enrolment (row);
  const TonariAttendance *mark =
      tonari_class_sheet_mark (tonari_class_model_sheet (self->model), self->session, enrolment);

  tonari_roll_row_set_state (row, tonari_class_model_state (self->model, self->session, enrolment));
  tonari_roll_row_set_ease (row, mark != NULL ? mark->ease_before : NAN,
                            mark != NULL ? mark->ease_after : NAN);
}

static void
row_marked_cb (TonariRollRow *row, int state, TonariRollCall *self)
{
  tonari_class_model_mark (self->model, self->session, tonari_roll_row_enrolment (row),
                           (TonariAttendanceState) state);
}

static void
row_felt_cb (TonariRollRow *row, double before, double after, TonariRollCall *self)
{
  tonari_class_model_set_ease (self->model, self->session, tonari_roll_row_enrolment (row), before, after);
}

/* Rows are kept where the same people stand in the same order: a row that is made anew loses the focus. */
static void
update_rows (TonariRollCall *self)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  TonariRollRow *focused = focused_row (self);
  gint64 focus = focused != NULL ? tonari_roll_row_enrolment (focused) : 0;
  gboolean ease = shows_ease (self);
  TonariRollRow *row;
  int n = 0;

  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      gint64 enrolment = participant->enrolment->row.id;
      g_autofree char *name = NULL;

      if (!tonari_class_model_expects (self->model, self->session, participant))
        continue;

      row = row_at (self, n);
      if (row == NULL || tonari_roll_row_enrolment (row) != enrolment)
        {
          row = TONARI_ROLL_ROW (tonari_roll_row_new (enrolment));
          g_signal_connect_object (row, "marked", G_CALLBACK (row_marked_cb), self, 0);
          g_signal_connect_object (row, "felt", G_CALLBACK (row_felt_cb), self, 0);
          gtk_list_box_insert (self->list, GTK_WIDGET (row), n);
        }
      name = tonari_class_text_room_name (sheet, participant);
      tonari_roll_row_set_name (row, name);
      tonari_roll_row_show_ease (row, ease);
      update_row (self, row);
      n++;
    }
  while ((row = row_at (self, n)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  if (focus != 0 && focused_row (self) == NULL)
    for (int i = 0; (row = row_at (self, i)) != NULL; i++)
      if (tonari_roll_row_enrolment (row) == focus)
        gtk_widget_grab_focus (GTK_WIDGET (row));

  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->empty, n == 0);
}

static void
set_subtitle (AdwActionRow *row, const char *text)
{
  g_autofree char *shown = tonari_shorten (text, MOST_LETTERS);

  adw_action_row_set_subtitle (row, shown != NULL && *shown != '\0' ? shown : _ ("Not written yet"));
}

static void
update_session (TonariRollCall *self, const TonariSession *session)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  g_autofree char *when = tonari_class_text_when (tonari_class_model_context (self->model), session);
  g_autofree char *themes = tonari_class_text_themes (session);
  const char *place = session->place != NULL ? session->place : sheet->aclass->place;
  g_autofree char *both = place != NULL ? g_strdup_printf ("%s\n%s", when, place) : g_strdup (when);

  set_subtitle (self->when_row, both);
  set_subtitle (self->themes_row, themes);
  set_subtitle (self->run_row, session->run_sheet);
  set_subtitle (self->minutes_row, session->minutes_text);
  set_subtitle (self->review_row, session->review);
}

static void
focus_first_unmarked (TonariRollCall *self)
{
  TonariRollRow *row;

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (tonari_class_model_state (self->model, self->session, tonari_roll_row_enrolment (row)) ==
        TONARI_ATTENDANCE_STATE_UNMARKED)
      {
        tonari_roll_call_focus (self, i);
        return;
      }
  tonari_roll_call_focus (self, 0);
}

static void
update (TonariRollCall *self)
{
  const TonariSession *session;

  if (self->session == 0 || tonari_class_model_sheet (self->model) == NULL)
    return;

  session = tonari_class_model_session (self->model, self->session);
  if (session == NULL)
    {
      self->session = 0;
      g_signal_emit (self, signals[GONE], 0);
      return;
    }

  update_rows (self);
  update_session (self, session);
  update_totals (self);
  if (self->focus_pending && gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->focus_pending = FALSE;
      focus_first_unmarked (self);
    }
}

static void
loaded_cb (TonariClassModel *model, TonariRollCall *self)
{
  update (self);
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariRollCall *self)
{
  TonariRollRow *row;

  if (session != self->session || tonari_class_model_sheet (model) == NULL)
    return;

  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    if (enrolment == 0 || tonari_roll_row_enrolment (row) == enrolment)
      update_row (self, row);
  update_totals (self);
}

gboolean
tonari_roll_call_key (TonariRollCall *self, guint keyval, GdkModifierType modifiers)
{
  TonariAttendanceState state;
  TonariRollRow *row;

  g_return_val_if_fail (TONARI_IS_ROLL_CALL (self), FALSE);

  row = focused_row (self);
  if (row == NULL || !tonari_attendance_keys_state (keyval, modifiers, &state))
    return FALSE;

  tonari_class_model_mark (self->model, self->session, tonari_roll_row_enrolment (row), state);
  tonari_roll_call_focus (self, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + 1);

  return TRUE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType modifiers,
                TonariRollCall *self)
{
  return tonari_roll_call_key (self, keyval, modifiers);
}

guint
tonari_roll_call_mark_rest (TonariRollCall *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_CALL (self), 0);

  return self->session != 0 ? tonari_class_model_mark_rest (self->model, self->session) : 0;
}

void
tonari_roll_call_focus (TonariRollCall *self, int index)
{
  TonariRollRow *row;

  g_return_if_fail (TONARI_IS_ROLL_CALL (self));

  row = row_at (self, index);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

gint64
tonari_roll_call_session (TonariRollCall *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_CALL (self), 0);

  return self->session;
}

void
tonari_roll_call_set_session (TonariRollCall *self, gint64 session)
{
  g_return_if_fail (TONARI_IS_ROLL_CALL (self));

  if (self->session != session)
    gtk_list_box_unselect_all (self->list);
  self->session = session;
  self->focus_pending = session != 0;
  update (self);
}

GActionGroup *
tonari_roll_call_actions (TonariRollCall *self)
{
  g_return_val_if_fail (TONARI_IS_ROLL_CALL (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

static void
map_cb (GtkWidget *widget, gpointer data)
{
  update (TONARI_ROLL_CALL (widget));
}

static void
mark_rest_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_roll_call_mark_rest (TONARI_ROLL_CALL (data));
}

static void
show_ease_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);
  TonariRollRow *row;

  g_simple_action_set_state (action, state);
  for (int i = 0; (row = row_at (self, i)) != NULL; i++)
    tonari_roll_row_show_ease (row, g_variant_get_boolean (state));
}

static void
status_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);
  const TonariSession *session = tonari_class_model_session (self->model, self->session);
  g_autoptr (TonariSession) changed = NULL;
  g_autofree char *number = NULL;
  g_autofree char *said = NULL;
  int status;

  if (session == NULL || !tonari_words_from_token (&tonari_session_status_words,
                                                   g_variant_get_string (parameter, NULL), &status))
    return;

  changed = tonari_session_copy (session);
  changed->status = (TonariSessionStatus) status;
  number = tonari_class_text_number (session);
  /* Translators: a session and its new status */
  said =
      g_strdup_printf (_ ("%1$s: %2$s"), number, tonari_words_label (&tonari_session_status_words, status));
  tonari_context_save (tonari_class_model_context (self->model), &tonari_session_entity, changed,
                       _ ("Change status of session"), said, NULL, NULL);
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);
  const TonariSession *session = tonari_class_model_session (self->model, self->session);

  if (session != NULL)
    tonari_editor_present_for (tonari_session_editor_new (tonari_class_model_context (self->model), session),
                               GTK_WIDGET (self));
}

static void
themes_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);

  if (tonari_class_model_session (self->model, self->session) != NULL)
    tonari_themes_dialog_present (self->model, self->session, GTK_WIDGET (self));
}

static gboolean
mark_rest_shortcut_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  /* The controller listens in the whole window; only the page that is seen may answer. */
  if (!gtk_widget_get_mapped (widget))
    return FALSE;

  tonari_roll_call_mark_rest (TONARI_ROLL_CALL (widget));
  return TRUE;
}

static void
tonari_roll_call_dispose (GObject *object)
{
  TonariRollCall *self = TONARI_ROLL_CALL (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (tonari_roll_call_parent_class)->dispose (object);
}

static void
tonari_roll_call_class_init (TonariRollCallClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_roll_call_dispose;

  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-roll-call.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, totals);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, details);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, list);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, empty);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, when_row);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, themes_row);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, run_row);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, review_row);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, legend);
}

static void
tonari_roll_call_init (TonariRollCall *self)
{
  static const GActionEntry entries[] = {
    { "mark-rest", mark_rest_cb }, { "show-ease", NULL, NULL, "false", show_ease_cb },
    { "status", status_cb, "s" },  { "edit", edit_cb },
    { "themes", themes_cb },
  };
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "roll", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));

  adw_bin_set_child (self->legend, tonari_attendance_keys_legend ());

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (shortcuts), GTK_SHORTCUT_SCOPE_GLOBAL);
  /* Before the list takes the keys for unselecting all. */
  gtk_event_controller_set_propagation_phase (shortcuts, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (shortcuts),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK),
                        gtk_callback_action_new (mark_rest_shortcut_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), shortcuts);

  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

GtkWidget *
tonari_roll_call_new (TonariClassModel *model)
{
  TonariRollCall *self = g_object_new (TONARI_TYPE_ROLL_CALL, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);

  return GTK_WIDGET (self);
}
