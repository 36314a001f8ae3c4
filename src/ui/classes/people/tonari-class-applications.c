/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-applications.h"

#include <glib/gi18n-lib.h>

#include "tonari-application-dialog.h"
#include "tonari-application-rows.h"
#include "tonari-applications-data.h"
#include "tonari-navigator.h"
#include "tonari-people-actions.h"
#include "tonari-people-editors.h"
#include "tonari-people-windows.h"
#include "tonari-record-list.h"
#include "tonari-row-list.h"
#include "tonari-weak.h"

/* What comes first is what somebody waits for. */
static const TonariEnrolmentStatus order[] = {
  TONARI_ENROLMENT_STATUS_APPLIED,  TONARI_ENROLMENT_STATUS_WAITING,   TONARI_ENROLMENT_STATUS_ENROLLED,
  TONARI_ENROLMENT_STATUS_OBSERVER, TONARI_ENROLMENT_STATUS_COMPLETED, TONARI_ENROLMENT_STATUS_LEFT,
};

struct _TonariClassApplications
{
  AdwBin parent_instance;

  TonariClassModel *model;
  TonariApplicationsData *data;
  GSimpleActionGroup *actions;

  GtkLabel *summary;
  GtkWidget *empty;
  AdwPreferencesGroup *groups[G_N_ELEMENTS (order)];
  TonariRowList *lists[G_N_ELEMENTS (order)];
  TonariRecordList *calls;
  AdwPreferencesGroup *heard;
  GPtrArray *heard_rows;
};

G_DEFINE_FINAL_TYPE (TonariClassApplications, tonari_class_applications, ADW_TYPE_BIN)

static TonariContext *
context_of (TonariClassApplications *self)
{
  return tonari_class_model_context (self->model);
}

static void
show_summary (TonariClassApplications *self)
{
  const TonariApplicationsData *data = self->data;
  g_autofree char *text = NULL;
  guint waiting = tonari_row_list_length (self->lists[1]);

  if (data->capacity != TONARI_INT_UNKNOWN)
    text = g_strdup_printf (_ ("%1$u of %2$d places taken, %3$d free, %4$u waiting"), data->taken,
                            (int) data->capacity, (int) data->free_places, waiting);
  else
    text = g_strdup_printf (_ ("%1$u take part, %2$u waiting; the class has no capacity set"), data->taken,
                            waiting);
  gtk_label_set_text (self->summary, text);
}

static void
show_applicants (TonariClassApplications *self)
{
  for (guint g = 0; g < G_N_ELEMENTS (order); g++)
    {
      const char *word = tonari_words_label (&tonari_enrolment_status_words, (int) order[g]);
      g_autofree char *title = NULL;
      guint n = 0;

      tonari_row_list_begin (self->lists[g]);
      for (guint i = 0; i < self->data->applicants->len; i++)
        {
          const TonariApplicant *applicant = g_ptr_array_index (self->data->applicants, i);
          const TonariEnrolment *enrolment = applicant->participant->enrolment;
          g_autoptr (GMenuModel) menu = NULL;

          if (enrolment->status != order[g])
            continue;
          n++;
          menu = tonari_application_menu_new (applicant);
          tonari_row_list_add (self->lists[g], enrolment->row.id,
                               tonari_application_row_new (context_of (self), applicant,
                                                           order[g] == TONARI_ENROLMENT_STATUS_WAITING ? n
                                                                                                       : 0),
                               menu);
        }
      tonari_row_list_end (self->lists[g]);
      /* Translators: a state of applications, and how many have it */
      title = g_strdup_printf (C_ ("applications", "%1$s: %2$u"), word, n);
      adw_preferences_group_set_title (self->groups[g], title);
      gtk_widget_set_visible (GTK_WIDGET (self->groups[g]), n > 0);
    }
  gtk_widget_set_visible (self->empty, self->data->applicants->len == 0);
}

static void
show_heard (TonariClassApplications *self)
{
  for (guint i = 0; i < self->heard_rows->len; i++)
    adw_preferences_group_remove (self->heard, g_ptr_array_index (self->heard_rows, i));
  g_ptr_array_set_size (self->heard_rows, 0);

  for (guint i = 0; i < self->data->heard->len; i++)
    {
      const TonariHeard *heard = g_ptr_array_index (self->data->heard, i);
      GtkWidget *row =
          tonari_row_list_row (heard->words != NULL ? heard->words : _ ("Not noted"), NULL, FALSE);
      g_autofree char *number =
          g_strdup_printf (ngettext ("%u family", "%u families", heard->count), heard->count);

      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (number));
      adw_preferences_group_add (self->heard, row);
      g_ptr_array_add (self->heard_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->heard), self->data->heard->len > 0);
}

static void
data_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassApplications) self = tonari_weak_take (data);

  if (self == NULL || self->model == NULL)
    return;
  if (row == NULL)
    {
      /* A class that is gone is told by the model. */
      if (!g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        tonari_context_fail (context, _ ("The applications could not be read."), error);
      return;
    }
  if (((const TonariApplicationsData *) row)->class_id != tonari_class_model_class (self->model))
    return;

  g_clear_pointer (&self->data, tonari_applications_data_unref);
  self->data = tonari_applications_data_ref (row);
  show_applicants (self);
  show_summary (self);
  show_heard (self);
  tonari_record_list_set_rows (self->calls, g_ptr_array_ref (self->data->calls));
}

static void
reload (TonariClassApplications *self)
{
  gint64 class_id = tonari_class_model_class (self->model);

  if (class_id == 0 || tonari_context_queue (context_of (self)) == NULL)
    return;

  tonari_context_load (context_of (self), tonari_applications_data_load,
                       g_memdup2 (&class_id, sizeof class_id), g_free,
                       (GDestroyNotify) tonari_applications_data_unref, NULL, data_cb,
                       tonari_weak_new (self));
}

static void
loaded_cb (TonariClassModel *model, TonariClassApplications *self)
{
  reload (self);
}

/* The model looks after enrolments, people and classes; these it does not know. */
static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassApplications *self)
{
  static const char *const tables[] = { "calls", "prior_interviews", "not_together", NULL };

  if (g_strv_contains (tables, table))
    reload (self);
}

void
tonari_class_applications_add (TonariClassApplications *self)
{
  g_return_if_fail (TONARI_IS_CLASS_APPLICATIONS (self));

  if (tonari_class_model_class (self->model) != 0)
    tonari_application_dialog_present (self->model, GTK_WIDGET (self));
}

void
tonari_class_applications_edit (TonariClassApplications *self, gint64 enrolment)
{
  g_return_if_fail (TONARI_IS_CLASS_APPLICATIONS (self));

  tonari_people_edit (context_of (self), enrolment, GTK_WIDGET (self));
}

/* Nobody is passed over: who is not the first to wait comes after those before them. */
static gboolean
is_full (TonariClassApplications *self, gint64 enrolment)
{
  guint before = 0;

  for (guint i = 0; i < self->data->applicants->len; i++)
    {
      const TonariApplicant *applicant = g_ptr_array_index (self->data->applicants, i);

      if (applicant->participant->enrolment->row.id == enrolment)
        break;
      before += applicant->participant->enrolment->status == TONARI_ENROLMENT_STATUS_WAITING ? 1 : 0;
    }

  return self->data->free_places != TONARI_INT_UNKNOWN && self->data->free_places <= (gint64) before;
}

/* The place on the list that shows, from 1; 0 for who does not wait. */
static guint
place_of (TonariClassApplications *self, gint64 enrolment)
{
  guint place = 0;

  for (guint i = 0; i < self->data->applicants->len; i++)
    {
      const TonariApplicant *applicant = g_ptr_array_index (self->data->applicants, i);

      if (applicant->participant->enrolment->status != TONARI_ENROLMENT_STATUS_WAITING)
        continue;
      place++;
      if (applicant->participant->enrolment->row.id == enrolment)
        return place;
    }

  return 0;
}

static void
move (TonariClassApplications *self, gint64 enrolment, int step)
{
  guint place = place_of (self, enrolment);
  int last = (int) tonari_row_list_length (self->lists[1]);
  int next = (int) place + step;

  if (place > 0 && next >= 1 && next <= last)
    tonari_people_move (context_of (self), enrolment, next);
}

static void
row_action_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassApplications *self = TONARI_CLASS_APPLICATIONS (data);
  const char *what = g_action_get_name (G_ACTION (action));
  gint64 id = g_variant_get_int64 (parameter);
  const TonariApplicant *applicant = tonari_applications_data_find (self->data, id);
  TonariContext *context = context_of (self);
  const char *name;

  if (applicant == NULL)
    return;

  name = tonari_applicant_name (applicant);
  if (g_str_equal (what, "accept"))
    tonari_people_accept (context, id, name, is_full (self, id), GTK_WIDGET (self));
  else if (g_str_equal (what, "wait"))
    tonari_people_set_status (context, id, name, TONARI_ENROLMENT_STATUS_WAITING);
  else if (g_str_equal (what, "observe"))
    tonari_people_set_status (context, id, name, TONARI_ENROLMENT_STATUS_OBSERVER);
  else if (g_str_equal (what, "apply-again"))
    tonari_people_set_status (context, id, name, TONARI_ENROLMENT_STATUS_APPLIED);
  else if (g_str_equal (what, "withdraw") || g_str_equal (what, "leave"))
    tonari_people_leave (context, id, name, g_str_equal (what, "withdraw"), GTK_WIDGET (self));
  else if (g_str_equal (what, "remove"))
    tonari_people_remove (context, id, name);
  else if (g_str_equal (what, "before") || g_str_equal (what, "after"))
    move (self, id, g_str_equal (what, "before") ? -1 : 1);
  else if (g_str_equal (what, "edit"))
    tonari_people_edit (context, id, GTK_WIDGET (self));
  else if (g_str_equal (what, "interview"))
    tonari_people_interview (context, id, GTK_WIDGET (self));
  else if (g_str_equal (what, "apart"))
    tonari_people_apart (context, id, GTK_WIDGET (self));
  else if (g_str_equal (what, "intake"))
    tonari_navigator_open_intake (GTK_WIDGET (self), id);
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_class_applications_add (TONARI_CLASS_APPLICATIONS (data));
}

static void
open_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_navigator_open_case (GTK_WIDGET (data), g_variant_get_int64 (parameter));
}

static void
activated_cb (TonariRowList *list, gint64 enrolment, TonariClassApplications *self)
{
  tonari_people_edit (context_of (self), enrolment, GTK_WIDGET (self));
}

static void
delete_pressed_cb (TonariRowList *list, gint64 enrolment, TonariClassApplications *self)
{
  const TonariApplicant *applicant = tonari_applications_data_find (self->data, enrolment);

  if (applicant != NULL)
    tonari_people_remove (context_of (self), enrolment, tonari_applicant_name (applicant));
}

static gboolean
move_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  TonariClassApplications *self = TONARI_CLASS_APPLICATIONS (widget);
  gint64 enrolment = tonari_row_list_focused (self->lists[1]);

  if (enrolment == 0 || self->data == NULL)
    return FALSE;

  move (self, enrolment, g_variant_get_int32 (args));
  return TRUE;
}

static void
describe_call (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  TonariClassApplications *self = TONARI_CLASS_APPLICATIONS (data);
  const TonariCall *call = row;
  g_autofree char *from = tonari_context_format_date_short (context_of (self), call->start_on);
  g_autofree char *to = tonari_context_format_date_short (context_of (self), call->end_on);

  *title = g_strdup (call->where_told);
  if (tonari_date_is_known (call->start_on) || tonari_date_is_known (call->end_on))
    /* Translators: from one date to another; either may be empty */
    *subtitle = g_strdup_printf (_ ("%1$s–%2$s"), tonari_date_is_known (call->start_on) ? from : "",
                                 tonari_date_is_known (call->end_on) ? to : "");
}

static void
edit_call (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariClassApplications *self = TONARI_CLASS_APPLICATIONS (data);
  g_autoptr (TonariCall) call = row != NULL ? tonari_call_copy (row) : tonari_call_new ();

  if (row == NULL)
    {
      call->class_id = tonari_class_model_class (self->model);
      call->start_on = tonari_date_from_day (tonari_context_today (context_of (self)));
    }
  tonari_record_list_present_editor (list, tonari_call_editor_new (context_of (self), call));
}

static void
tonari_class_applications_dispose (GObject *object)
{
  TonariClassApplications *self = TONARI_CLASS_APPLICATIONS (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->data, tonari_applications_data_unref);
  g_clear_pointer (&self->heard_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_class_applications_parent_class)->dispose (object);
}

static void
tonari_class_applications_class_init (TonariClassApplicationsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_class_applications_dispose;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, move_key_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, move_key_cb, "i", 1);
}

static void
add_actions (TonariClassApplications *self)
{
  static const GActionEntry entries[] = {
    { "add", add_cb },
    { "open-case", open_case_cb, "x" },
    { "accept", row_action_cb, "x" },
    { "wait", row_action_cb, "x" },
    { "observe", row_action_cb, "x" },
    { "apply-again", row_action_cb, "x" },
    { "withdraw", row_action_cb, "x" },
    { "leave", row_action_cb, "x" },
    { "remove", row_action_cb, "x" },
    { "before", row_action_cb, "x" },
    { "after", row_action_cb, "x" },
    { "edit", row_action_cb, "x" },
    { "interview", row_action_cb, "x" },
    { "apart", row_action_cb, "x" },
    { "intake", row_action_cb, "x" },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "applications", G_ACTION_GROUP (self->actions));
}

static GtkWidget *
head_new (TonariClassApplications *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *add = gtk_button_new_with_mnemonic (_ ("_Take an Application…"));

  self->summary = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_label_set_xalign (self->summary, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->summary), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "dim-label");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "applications.add");
  gtk_widget_set_valign (add, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (head), add);

  return head;
}

static void
add_group (TonariClassApplications *self, GtkWidget *box, guint g)
{
  const char *word = tonari_words_label (&tonari_enrolment_status_words, (int) order[g]);

  self->groups[g] = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->lists[g] = TONARI_ROW_LIST (tonari_row_list_new (word));
  adw_preferences_group_add (self->groups[g], GTK_WIDGET (self->lists[g]));
  gtk_widget_set_visible (GTK_WIDGET (self->groups[g]), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->groups[g]));
  g_signal_connect_object (self->lists[g], "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (self->lists[g], "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
}

static void
tonari_class_applications_init (TonariClassApplications *self)
{
  self->heard_rows = g_ptr_array_new ();
  add_actions (self);
}

/* The list of calls wants the context, which is known only now. */
static void
build (TonariClassApplications *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), head_new (self));

  self->empty = gtk_label_new (
      _ ("Nobody has applied yet. Write down here who rings up, comes to the desk or is sent by an intake."));
  gtk_label_set_wrap (GTK_LABEL (self->empty), TRUE);
  gtk_widget_set_margin_top (self->empty, 12);
  gtk_widget_set_margin_bottom (self->empty, 12);
  gtk_box_append (GTK_BOX (box), self->empty);
  for (guint g = 0; g < G_N_ELEMENTS (order); g++)
    add_group (self, box, g);

  self->calls =
      tonari_record_list_new (context_of (self), &tonari_call_entity, _ ("Where It Was Announced"),
                              _ ("Add an Announcement"),
                              _ ("Note here where the class was announced, and from when to when."));
  tonari_record_list_set_describe (self->calls, describe_call, self);
  tonari_record_list_set_edit (self->calls, edit_call, self);
  tonari_record_list_set_delete (self->calls, _ ("Delete the announcement"), _ ("Announcement deleted"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calls));

  self->heard = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->heard, _ ("How Families Heard of It"));
  gtk_widget_set_visible (GTK_WIDGET (self->heard), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->heard));

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

GtkWidget *
tonari_class_applications_new (TonariClassModel *model)
{
  TonariClassApplications *self = g_object_new (TONARI_TYPE_CLASS_APPLICATIONS, NULL);

  self->model = g_object_ref (model);
  build (self);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);
  g_signal_connect_object (context_of (self), "changed", G_CALLBACK (changed_cb), self, 0);

  return GTK_WIDGET (self);
}
