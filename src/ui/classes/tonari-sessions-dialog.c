/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sessions-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-class-text.h"
#include "tonari-closing-day.h"
#include "tonari-dialog.h"
#include "tonari-field-row.h"
#include "tonari-row-list.h"
#include "tonari-rows.h"
#include "tonari-session-dates.h"

#define N_FIELDS 3
#define MOST_SESSIONS 30

struct _TonariSessionsDialog
{
  AdwWindow parent_instance;

  TonariClassModel *model;
  /* What is typed so far: a session that stands for all of them. */
  TonariSession *typed;
  TonariFieldRow *fields[N_FIELDS];
  AdwComboRow *rhythm;
  GtkSpinButton *count;
  GtkSwitch *skip_holidays;
  GtkSwitch *skip_closing;
  /* Not read from the book yet while it is NULL. */
  GPtrArray *closing_days;
  GtkLabel *preview;
  GtkWidget *add;
};

static const TonariEditorRow rows[N_FIELDS] = {
  { "date", N_ ("First day"), N_ ("For example 2026-11-21"), TONARI_EDITOR_REQUIRED | TONARI_EDITOR_CERTAIN },
  { "starts", N_ ("Starts at"), N_ ("For example 13:30"), TONARI_EDITOR_TIME },
  { "ends", N_ ("Ends at"), N_ ("For example 15:30"), TONARI_EDITOR_TIME },
};

G_DEFINE_FINAL_TYPE (TonariSessionsDialog, tonari_sessions_dialog, ADW_TYPE_WINDOW)

static guint
typed_count (TonariSessionsDialog *self)
{
  return (guint) gtk_spin_button_get_value_as_int (self->count);
}

/* Reads all fields; what is wrong with the first that cannot be read, or NULL. */
static char *
read_fields (TonariSessionsDialog *self)
{
  for (guint i = 0; i < N_FIELDS; i++)
    {
      const TonariField *field = tonari_entity_field (&tonari_session_entity, rows[i].field);
      char *message = NULL;

      if (!tonari_field_row_read (self->fields[i], field, self->typed, &message))
        return message;
    }

  if (!tonari_date_is_known (self->typed->date))
    return g_strdup (_ ("Type the first day; the others follow from it."));
  if (self->typed->starts != TONARI_INT_UNKNOWN && self->typed->ends != TONARI_INT_UNKNOWN &&
      self->typed->ends <= self->typed->starts)
    return g_strdup (_ ("The end lies before the start. Please correct one of the times."));

  return NULL;
}

static void
show_rhythms (TonariSessionsDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = adw_combo_row_get_selected (self->rhythm);

  for (int i = 0; i < TONARI_N_RHYTHMS; i++)
    {
      g_autofree char *name = tonari_class_text_rhythm ((TonariRhythm) i, self->typed->date.day);

      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->rhythm, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->rhythm,
                              selected == GTK_INVALID_LIST_POSITION ? TONARI_RHYTHM_TWO_WEEKS : selected);
}

static TonariSessionPlan *
typed_plan (TonariSessionsDialog *self)
{
  const TonariDatesRequest request = {
    .first = self->typed->date.day,
    .rhythm = (TonariRhythm) adw_combo_row_get_selected (self->rhythm),
    .count = typed_count (self),
    .skip_holidays = gtk_switch_get_active (self->skip_holidays),
    .closing_days = gtk_switch_get_active (self->skip_closing) ? self->closing_days : NULL,
  };

  return tonari_session_plan_new (&request);
}

static void
describe_plan (TonariSessionsDialog *self, const TonariSessionPlan *plan, GString *text)
{
  TonariContext *context = tonari_class_model_context (self->model);

  for (guint i = 0; i < plan->days->len; i++)
    {
      TonariSession one = { .number = self->typed->number + i };
      g_autofree char *number = tonari_class_text_number (&one);
      g_autofree char *day =
          tonari_class_text_day (context, tonari_date_from_day (g_array_index (plan->days, int, i)), FALSE);

      g_string_append_printf (text, "%s%s  %s", i > 0 ? "\n" : "", number, day);
    }

  for (guint i = 0; i < plan->skipped->len; i++)
    {
      const TonariSkippedDay *skipped = g_ptr_array_index (plan->skipped, i);
      g_autofree char *day = tonari_class_text_day (context, tonari_date_from_day (skipped->day), FALSE);
      g_autofree char *words = tonari_skipped_day_words (skipped);

      g_string_append_c (text, '\n');
      /* Translators: a day that a course does not take, and why */
      g_string_append_printf (text, _ ("%s is left out: %s"), day, words);
    }
}

static void
show_preview (TonariSessionsDialog *self)
{
  g_autofree char *message = read_fields (self);
  g_autoptr (TonariSessionPlan) plan = NULL;
  g_autoptr (GString) text = NULL;

  gtk_widget_set_sensitive (self->add, message == NULL && self->closing_days != NULL);
  if (message != NULL)
    {
      gtk_label_set_text (self->preview, message);
      return;
    }

  plan = typed_plan (self);
  text = g_string_new (NULL);
  describe_plan (self, plan, text);
  gtk_label_set_text (self->preview, text->str);
}

static void
field_changed_cb (TonariFieldRow *row, TonariSessionsDialog *self)
{
  int before = self->typed->date.day;
  g_autofree char *message = read_fields (self);

  /* The last choice says which weekday it means, so it follows the first day. */
  if (message == NULL && self->typed->date.day != before)
    show_rhythms (self);
  show_preview (self);
}

static void
choice_changed_cb (GObject *object, GParamSpec *pspec, TonariSessionsDialog *self)
{
  show_preview (self);
}

static void
added_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariSessionsDialog) self = data;

  if (error != NULL)
    {
      gtk_widget_set_sensitive (self->add, TRUE);
      tonari_context_fail (context, _ ("The sessions could not be saved."), error);
      return;
    }

  gtk_window_destroy (GTK_WINDOW (self));
}

static void
add_cb (GtkButton *button, TonariSessionsDialog *self)
{
  g_autofree char *message = read_fields (self);
  g_autofree char *said = NULL;
  g_autoptr (TonariSessionPlan) plan = NULL;
  GPtrArray *sessions;

  if (message != NULL)
    {
      gtk_label_set_text (self->preview, message);
      return;
    }

  plan = typed_plan (self);
  sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
  for (guint i = 0; i < plan->days->len; i++)
    {
      TonariSession *session = tonari_session_copy (self->typed);

      session->number = self->typed->number + i;
      session->date = tonari_date_from_day (g_array_index (plan->days, int, i));
      g_ptr_array_add (sessions, session);
    }

  said = g_strdup_printf (ngettext ("%u session added", "%u sessions added", sessions->len), sessions->len);
  gtk_widget_set_sensitive (self->add, FALSE);
  tonari_context_change (tonari_class_model_context (self->model), tonari_class_data_add_sessions, sessions,
                         (GDestroyNotify) g_ptr_array_unref, NULL, _ ("Add sessions"), said, added_cb,
                         g_object_ref (self));
}

static gpointer
load_closing_days (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, &tonari_closing_day_entity, NULL, 0, error);
}

static void
loaded_cb (TonariContext *context, gconstpointer result, const GError *error, gpointer data)
{
  g_autoptr (TonariSessionsDialog) self = data;

  /* Closed meanwhile. */
  if (self->typed == NULL)
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The closing days could not be read."), error);
      return;
    }

  self->closing_days = g_ptr_array_ref ((GPtrArray *) result);
  show_preview (self);
}

static void
fill (TonariSessionsDialog *self)
{
  TonariContext *context = tonari_class_model_context (self->model);
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *row;

  for (guint i = 0; i < N_FIELDS; i++)
    {
      const TonariField *field = tonari_entity_field (&tonari_session_entity, rows[i].field);

      self->fields[i] = tonari_field_row_new (context, field, &rows[i]);
      tonari_field_row_set_value (self->fields[i], field, self->typed);
      g_signal_connect_object (self->fields[i], "field-changed", G_CALLBACK (field_changed_cb), self, 0);
      if (i == 0)
        adw_preferences_group_add (group, GTK_WIDGET (self->fields[i]));
    }

  self->rhythm = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rhythm), _ ("How often"));
  adw_preferences_group_add (group, GTK_WIDGET (self->rhythm));

  self->count = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, MOST_SESSIONS, 1));
  gtk_spin_button_set_value (self->count, 6);
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->count), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("How many sessions"), -1);
  row = tonari_row_list_row (_ ("How many sessions"), NULL, FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->count));
  adw_preferences_group_add (group, row);
  for (guint i = 1; i < N_FIELDS; i++)
    adw_preferences_group_add (group, GTK_WIDGET (self->fields[i]));
  self->skip_holidays = tonari_row_list_switch (group, _ ("Skip national holidays"), &row);
  self->skip_closing = tonari_row_list_switch (group, _ ("Skip our closing days"), &row);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (group, _ ("These Sessions Will Be Added"));
  self->preview = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->preview, 0);
  gtk_label_set_wrap (self->preview, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->preview), "numeric");
  adw_preferences_group_add (group, GTK_WIDGET (self->preview));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);

  self->add = tonari_dialog_frame (ADW_WINDOW (self), _ ("Add Several Sessions"), _ ("_Add"), page);
  show_rhythms (self);
  adw_combo_row_set_selected (self->rhythm, TONARI_RHYTHM_TWO_WEEKS);
  show_preview (self);

  g_signal_connect_object (self->skip_holidays, "notify::active", G_CALLBACK (choice_changed_cb), self, 0);
  g_signal_connect_object (self->skip_closing, "notify::active", G_CALLBACK (choice_changed_cb), self, 0);
  g_signal_connect_object (self->rhythm, "notify::selected", G_CALLBACK (choice_changed_cb), self, 0);
  g_signal_connect_object (self->count, "notify::value", G_CALLBACK (choice_changed_cb), self, 0);
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, 0);
  tonari_context_load (context, load_closing_days, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL,
                       loaded_cb, g_object_ref (self));
  tonari_field_row_focus (self->fields[0]);
}

static void
tonari_sessions_dialog_dispose (GObject *object)
{
  TonariSessionsDialog *self = TONARI_SESSIONS_DIALOG (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->typed, tonari_session_free);
  g_clear_pointer (&self->closing_days, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_sessions_dialog_parent_class)->dispose (object);
}

static void
tonari_sessions_dialog_class_init (TonariSessionsDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_sessions_dialog_dispose;
}

static void
tonari_sessions_dialog_init (TonariSessionsDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 480, 640);
}

GtkWindow *
tonari_sessions_dialog_present (TonariClassModel *model, GtkWidget *parent)
{
  TonariSessionsDialog *self = g_object_new (TONARI_TYPE_SESSIONS_DIALOG, NULL);
  const TonariClassSheet *sheet = tonari_class_model_sheet (model);

  g_return_val_if_fail (sheet != NULL, NULL);

  self->model = g_object_ref (model);
  self->typed = tonari_session_editor_next (sheet);
  fill (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
