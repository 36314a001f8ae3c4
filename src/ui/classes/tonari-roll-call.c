/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-call.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-made-up-offer.h"
#include "tonari-roll-data.h"
#include "tonari-roll-guests.h"
#include "tonari-roll-list.h"
#include "tonari-roll-search.h"
#include "tonari-roll-shortcuts.h"
#include "tonari-roll-totals.h"
#include "tonari-run-view.h"
#include "tonari-session-facts.h"
#include "tonari-session-work.h"
#include "tonari-walk-in-dialog.h"
#include "tonari-wide-bin.h"

/* From here on the run sheet has room beside the rows. */
#define WIDE 860

struct _TonariRollCall
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  GCancellable *cancellable;
  gint64 session;
  TonariRollMode mode;
  gboolean focus_pending;

  TonariRollList *people;
  TonariMadeUpOffer *made_up;
  TonariRollSearch *search;
  TonariRunView *run;
  TonariRollGuests *guests;
  TonariSessionFacts *facts;

  TonariRollTotals *totals;
  GtkLabel *said;
  GtkLabel *run_text;
  GtkLabel *details;
  AdwBin *made_up_bin;
  AdwBin *search_bin;
  AdwBin *list_bin;
  AdwBin *guests_bin;
  AdwBin *facts_bin;
  GtkWidget *run_button;
  gboolean wide;
  GtkWidget *list_window;
  GtkWidget *run_line;
  GtkScrolledWindow *run_bin;
  AdwBin *legend;
};

enum
{
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRollCall, tonari_roll_call, ADW_TYPE_BIN)

static gboolean
state_of (TonariRollCall *self, const char *action)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions), action);

  return g_variant_get_boolean (state);
}

static void
update_totals (TonariRollCall *self)
{
  TonariTotals totals = { 0 };
  g_autofree char *details = NULL;

  tonari_class_sheet_session_totals (tonari_class_model_sheet (self->model), self->session, &totals);
  tonari_roll_totals_show (self->totals, &totals, tonari_roll_list_unmarked (self->people));
  details = tonari_class_text_totals (&totals);
  gtk_label_set_text (self->details, details);
}

static void
say (TonariRollCall *self, const char *text)
{
  gtk_label_set_text (self->said, text);
  /* One line for both: what just happened, and else how the marks stand. */
  gtk_widget_set_visible (GTK_WIDGET (self->said), *text != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->details), *text == '\0');
}

/* The room sees the search again, empty, for whoever comes next. */
static void
end_search (TonariRollCall *self)
{
  tonari_roll_search_set_text (self->search, "");
  tonari_roll_search_focus (self->search);
}

static void
show_run (TonariRollCall *self)
{
  gboolean show = tonari_run_view_has_parts (self->run) && state_of (self, "show-run");

  /* Where there is no room for both, the run sheet stands in the place of the list. */
  gtk_widget_set_visible (self->list_window, !show || self->wide);
  gtk_widget_set_hexpand (GTK_WIDGET (self->run_bin), !self->wide);
  gtk_widget_set_visible (self->run_line, show && self->wide);
  gtk_widget_set_visible (GTK_WIDGET (self->run_bin), show);
  gtk_widget_set_visible (self->run_button, tonari_run_view_has_parts (self->run));
}

static void
room_loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariRollCall) self = data;
  const TonariRollData *room = row;
  const TonariSession *session;

  if (self->model == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The run sheet could not be read."), error);
      return;
    }

  session = tonari_class_model_session (self->model, self->session);
  if (room == NULL || session == NULL || room->session != self->session)
    return;
  tonari_run_view_set_session (self->run, session, room->parts, tonari_context_today (context));
  tonari_roll_guests_show (self->guests, room->guests);
  show_run (self);
}

static void
load_room (TonariRollCall *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->session == 0)
    return;

  self->cancellable = g_cancellable_new ();
  tonari_context_load (tonari_class_model_context (self->model), tonari_roll_data_load,
                       g_memdup2 (&self->session, sizeof self->session), g_free,
                       (GDestroyNotify) tonari_roll_data_free, self->cancellable, room_loaded_cb,
                       g_object_ref (self));
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

  tonari_roll_list_update (self->people);
  tonari_session_facts_show (self->facts, self->model, session);
  update_totals (self);
  if (self->focus_pending && gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      self->focus_pending = FALSE;
      tonari_roll_list_focus_first (self->people);
    }
}

static void
loaded_cb (TonariClassModel *model, TonariRollCall *self)
{
  update (self);
  load_room (self);
}

static void
marked_cb (TonariClassModel *model, gint64 session, gint64 enrolment, TonariRollCall *self)
{
  if (session == self->session && tonari_class_model_sheet (model) != NULL)
    update_totals (self);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariRollCall *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      (g_str_equal (table, "session_parts") || g_str_equal (table, "make_ups")))
    load_room (self);
}

static void
people_said_cb (TonariRollList *people, const char *text, TonariRollCall *self)
{
  say (self, text);
}

static void
people_settled_cb (TonariRollList *people, TonariRollCall *self)
{
  end_search (self);
}

static gboolean
people_letter_cb (TonariRollList *people,
                  GtkEventControllerKey *controller,
                  guint letter,
                  TonariRollCall *self)
{
  char text[7] = { 0 };

  if (controller != NULL)
    return tonari_roll_search_forward (self->search, controller);

  g_unichar_to_utf8 (letter, text);
  tonari_roll_search_focus (self->search);
  tonari_roll_search_set_text (self->search, text);

  return TRUE;
}

static void
searched_cb (TonariRollSearch *search, const char *text, TonariRollCall *self)
{
  guint found = tonari_roll_list_find (self->people, text);

  if (*text != '\0' && found == 0)
    {
      /* Translators: %s is what was typed to find somebody */
      g_autofree char *said = g_strdup_printf (_ ("Nobody here is called “%s”. Enter adds a walk-in."), text);

      say (self, said);
    }
  else
    say (self, "");
}

static void
begin_walk_in (TonariRollCall *self, const char *name)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  if (sheet != NULL && self->session != 0)
    tonari_walk_in_dialog_present (self->model, self->session, name, GTK_WIDGET (self));
}

static void
entered_cb (TonariRollSearch *search, TonariRollCall *self)
{
  const char *text = tonari_roll_search_text (search);
  guint found;

  if (*text == '\0')
    {
      tonari_roll_list_focus_first (self->people);
      return;
    }

  found = tonari_roll_list_write_found (self->people, GDK_KEY_Return);
  if (found == 0)
    begin_walk_in (self, text);
  else if (found == 1 && self->mode == TONARI_ROLL_MARKS)
    end_search (self);
}

static gboolean
search_key_cb (TonariRollSearch *search, guint keyval, guint modifiers, TonariRollCall *self)
{
  TonariAttendanceState state;
  double ease;
  gboolean writes = self->mode == TONARI_ROLL_MARKS
                        ? tonari_roll_keys_state (keyval, (GdkModifierType) modifiers, &state)
                        : tonari_roll_keys_ease (keyval, (GdkModifierType) modifiers, &ease);

  /* In the line itself these two edit what is typed. */
  if (!writes || keyval == GDK_KEY_BackSpace || keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete)
    return FALSE;

  if (*tonari_roll_search_text (search) == '\0')
    say (self, _ ("Type a few letters of a name first, or go to the list with the down arrow."));
  else if (tonari_roll_list_write_found (self->people, keyval) == 1)
    end_search (self);

  return TRUE;
}

static void
search_left_cb (TonariRollSearch *search, TonariRollCall *self)
{
  tonari_roll_list_focus_first (self->people);
}

static void
run_said_cb (TonariRunView *run, const char *text, TonariRollCall *self)
{
  gtk_label_set_text (self->run_text, text);
}

gboolean
tonari_roll_call_key (TonariRollCall *self, guint keyval, GdkModifierType modifiers)
{
  g_return_val_if_fail (TONARI_IS_ROLL_CALL (self), FALSE);

  return tonari_roll_list_key (self->people, NULL, keyval, modifiers);
}

void
tonari_roll_call_walk_in (TonariRollCall *self)
{
  g_return_if_fail (TONARI_IS_ROLL_CALL (self));

  begin_walk_in (self, tonari_roll_search_text (self->search));
}

void
tonari_roll_call_find (TonariRollCall *self)
{
  g_return_if_fail (TONARI_IS_ROLL_CALL (self));

  tonari_roll_search_focus (self->search);
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
  g_return_if_fail (TONARI_IS_ROLL_CALL (self));

  tonari_roll_list_focus (self->people, index);
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
    {
      tonari_roll_search_set_text (self->search, "");
      say (self, "");
      tonari_made_up_offer_withdraw (self->made_up);
      /* What was asked for in one room stays in it. */
      g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "mode",
                                          g_variant_new_string ("marks"));
      g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "show-details",
                                          g_variant_new_boolean (FALSE));
    }
  self->session = session;
  self->focus_pending = session != 0;
  tonari_roll_list_set_session (self->people, session);
  update (self);
  load_room (self);
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
walk_in_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_roll_call_walk_in (TONARI_ROLL_CALL (data));
}

static void
timer_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_run_view_toggle (TONARI_ROLL_CALL (data)->run);
}

static void
mode_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  static const char *const modes[] = { "marks", "before", "after" };
  TonariRollCall *self = TONARI_ROLL_CALL (data);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (g_str_equal (g_variant_get_string (state, NULL), modes[i]))
      {
        g_simple_action_set_state (action, state);
        self->mode = (TonariRollMode) i;
        tonari_roll_list_set_mode (self->people, self->mode);
        adw_bin_set_child (self->legend, tonari_roll_keys_legend (self->mode));
        say (self, "");
      }
}

/* The key that begins to write ease goes back to the marks as well. */
static void
toggle_mode_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GActionGroup *group = G_ACTION_GROUP (TONARI_ROLL_CALL (data)->actions);
  g_autoptr (GVariant) state = g_action_group_get_action_state (group, "mode");

  g_action_group_change_action_state (group, "mode",
                                      g_variant_equal (state, parameter) ? g_variant_new_string ("marks")
                                                                         : parameter);
}

static void
show_details_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_simple_action_set_state (action, state);
  tonari_roll_list_show_details (TONARI_ROLL_CALL (data)->people, g_variant_get_boolean (state));
}

static void
show_run_cb (GSimpleAction *action, GVariant *state, gpointer data)
{
  g_simple_action_set_state (action, state);
  show_run (TONARI_ROLL_CALL (data));
}

static void
status_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);

  tonari_session_work_set_status (self->model, self->session, g_variant_get_string (parameter, NULL));
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);

  tonari_session_work_edit (self->model, self->session, GTK_WIDGET (self));
}

static void
themes_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariRollCall *self = TONARI_ROLL_CALL (data);

  tonari_session_work_themes (self->model, self->session, GTK_WIDGET (self));
}

static void
turned_cb (TonariWideBin *bin, gboolean wide, TonariRollCall *self)
{
  self->wide = wide;
  g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "show-run",
                                      g_variant_new_boolean (wide));
}

static void
tonari_roll_call_dispose (GObject *object)
{
  TonariRollCall *self = TONARI_ROLL_CALL (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->model);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (tonari_roll_call_parent_class)->dispose (object);
}

static void
tonari_roll_call_class_init (TonariRollCallClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (TONARI_TYPE_ROLL_TOTALS);

  G_OBJECT_CLASS (klass)->dispose = tonari_roll_call_dispose;

  signals[GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-roll-call.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, totals);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, said);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, run_text);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, details);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, made_up_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, search_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, list_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, guests_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, facts_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, run_button);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, list_window);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, run_line);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, run_bin);
  gtk_widget_class_bind_template_child (widget_class, TonariRollCall, legend);
}

static void
tonari_roll_call_init (TonariRollCall *self)
{
  static const GActionEntry entries[] = {
    { "mark-rest", mark_rest_cb },
    { "mode", NULL, "s", "'marks'", mode_cb },
    { "toggle-mode", toggle_mode_cb, "s" },
    { "show-details", NULL, NULL, "false", show_details_cb },
    { "show-run", NULL, NULL, "false", show_run_cb },
    { "timer", timer_cb },
    { "walk-in", walk_in_cb },
    { "status", status_cb, "s" },
    { "edit", edit_cb },
    { "themes", themes_cb },
  };
  g_autoptr (GtkWidget) content = NULL;
  GtkWidget *bin;

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "roll", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));

  content = g_object_ref (adw_bin_get_child (ADW_BIN (self)));
  adw_bin_set_child (ADW_BIN (self), NULL);
  bin = tonari_wide_bin_new (content, WIDE);
  adw_bin_set_child (ADW_BIN (self), bin);
  g_signal_connect_object (bin, "turned", G_CALLBACK (turned_cb), self, 0);

  adw_bin_set_child (self->legend, tonari_roll_keys_legend (TONARI_ROLL_MARKS));
  self->search = TONARI_ROLL_SEARCH (tonari_roll_search_new ());
  adw_bin_set_child (self->search_bin, GTK_WIDGET (self->search));
  self->run = TONARI_RUN_VIEW (tonari_run_view_new ());
  gtk_scrolled_window_set_child (self->run_bin, GTK_WIDGET (self->run));

  g_signal_connect_object (self->search, "searched", G_CALLBACK (searched_cb), self, 0);
  g_signal_connect_object (self->search, "entered", G_CALLBACK (entered_cb), self, 0);
  g_signal_connect_object (self->search, "key", G_CALLBACK (search_key_cb), self, 0);
  g_signal_connect_object (self->search, "left", G_CALLBACK (search_left_cb), self, 0);
  g_signal_connect_object (self->run, "said", G_CALLBACK (run_said_cb), self, 0);

  tonari_roll_shortcuts_add (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

GtkWidget *
tonari_roll_call_new (TonariClassModel *model)
{
  TonariRollCall *self = g_object_new (TONARI_TYPE_ROLL_CALL, NULL);

  self->model = g_object_ref (model);
  self->people = TONARI_ROLL_LIST (tonari_roll_list_new (model));
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->people));
  self->made_up = TONARI_MADE_UP_OFFER (tonari_made_up_offer_new (model, self->people));
  adw_bin_set_child (self->made_up_bin, GTK_WIDGET (self->made_up));
  self->guests = TONARI_ROLL_GUESTS (tonari_roll_guests_new (tonari_class_model_context (model)));
  adw_bin_set_child (self->guests_bin, GTK_WIDGET (self->guests));
  self->facts = TONARI_SESSION_FACTS (tonari_session_facts_new ());
  adw_bin_set_child (self->facts_bin, GTK_WIDGET (self->facts));
  g_signal_connect_object (self->people, "said", G_CALLBACK (people_said_cb), self, 0);
  g_signal_connect_object (self->people, "settled", G_CALLBACK (people_settled_cb), self, 0);
  g_signal_connect_object (self->people, "letter", G_CALLBACK (people_letter_cb), self, 0);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (model, "marked", G_CALLBACK (marked_cb), self, 0);
  g_signal_connect_object (tonari_class_model_context (model), "changed", G_CALLBACK (changed_cb), self, 0);

  return GTK_WIDGET (self);
}
