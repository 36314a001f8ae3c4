/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-progress-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-dialog.h"
#include "tonari-going-on.h"
#include "tonari-make-up-dialog.h"
#include "tonari-progress-data.h"
#include "tonari-progress-job.h"
#include "tonari-row-list.h"
#include "tonari-weak.h"

struct _TonariProgressDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  gint64 class_id;
  gint64 enrolment;
  TonariProgressData *data;
  gboolean filling;

  AdwActionRow *outlook;
  GtkWidget *complete;
  GtkWidget *take_back;
  GtkSwitch *continues;
  TonariRowList *themes;
  GtkSwitch *ways[TONARI_PROGRESS_WAY_WELCOME + 1];
  AdwComboRow *association;
};

G_DEFINE_FINAL_TYPE (TonariProgressDialog, tonari_progress_dialog, ADW_TYPE_WINDOW)

static const TonariProgress *
progress_of (TonariProgressDialog *self)
{
  return self->data != NULL ? tonari_progress_sheet_find (self->data->progress, self->enrolment) : NULL;
}

/* The missed session that could be made up, or was: the last one that was held and not attended. */
static gint64
missed_session (TonariProgressDialog *self, const TonariModule *module)
{
  const TonariClassSheet *sheet = self->data->progress->sheet;
  g_autoptr (GPtrArray) sessions = tonari_class_sheet_module_sessions (sheet, module->row.id);
  gint64 missed = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sessions, i);
      TonariAttendanceState state = tonari_class_sheet_state (sheet, session->row.id, self->enrolment);

      if (state == TONARI_ATTENDANCE_STATE_MAKE_UP ||
          (!tonari_attendance_state_is_present (state) && tonari_class_sheet_was_held (sheet, session)))
        missed = session->row.id;
    }

  return missed;
}

static GtkWidget *
theme_row_new (TonariProgressDialog *self, const TonariProgress *progress, const TonariModuleCredit *credit)
{
  g_autofree char *how = tonari_progress_data_credit (self->context, credit);
  g_autoptr (GPtrArray) before =
      tonari_progress_lacking_before (progress, self->data->progress->sheet, credit->module);
  GString *text = g_string_new (how);
  gint64 missed = missed_session (self, credit->module);
  GtkWidget *row;

  if (!tonari_credit_is_credited (credit->credit))
    for (guint i = 0; i < before->len; i++)
      g_string_append_printf (text, "%s%s", i == 0 ? _ (". May be easier after: ") : _ (", "),
                              ((const TonariModule *) g_ptr_array_index (before, i))->title);
  row = tonari_row_list_row (credit->module->title, text->str, FALSE);
  g_string_free (text, TRUE);

  if (missed != 0 && (!tonari_credit_is_credited (credit->credit) || credit->credit == TONARI_CREDIT_MADE_UP))
    {
      GtkWidget *button = gtk_button_new_with_label (_ ("Make Up…"));
      /* Translators: %s is a theme */
      g_autofree char *label = g_strdup_printf (_ ("Make up: %s"), credit->module->title);

      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "person.make-up");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", missed);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      /* Newer GTK names it by what is written on it, the same for each theme. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    }

  return row;
}

static void
show_themes (TonariProgressDialog *self, const TonariProgress *progress)
{
  tonari_row_list_begin (self->themes);
  for (guint i = 0; i < progress->modules->len; i++)
    {
      const TonariModuleCredit *credit = &g_array_index (progress->modules, TonariModuleCredit, i);

      tonari_row_list_add (self->themes, credit->module->row.id, theme_row_new (self, progress, credit),
                           NULL);
    }
  tonari_row_list_end (self->themes);
}

static void
show_all (TonariProgressDialog *self)
{
  const TonariProgress *progress = progress_of (self);
  const TonariRelative *relative = g_hash_table_lookup (self->data->relatives, &self->enrolment);
  const TonariEnrolment *enrolment;
  g_autofree char *outlook = NULL;
  g_autofree char *count = NULL;
  gboolean completed;

  if (progress == NULL)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  self->filling = TRUE;
  enrolment = progress->participant->enrolment;
  completed = enrolment->status == TONARI_ENROLMENT_STATUS_COMPLETED;
  outlook = tonari_progress_data_outlook (self->context, progress);
  /* Translators: %1$u themes done, %2$u needed */
  count = g_strdup_printf (_ ("Themes: %1$u; asked for: %2$u"), progress->credited, progress->needed);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->outlook), outlook);
  adw_action_row_set_subtitle (self->outlook, count);
  gtk_widget_set_visible (self->complete, enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED);
  gtk_widget_set_visible (self->take_back, completed);
  gtk_switch_set_active (self->continues, enrolment->continues);
  show_themes (self, progress);
  gtk_switch_set_active (self->ways[TONARI_PROGRESS_WAY_LISTEN], relative != NULL && relative->takes_listen);
  gtk_switch_set_active (self->ways[TONARI_PROGRESS_WAY_SHARE], relative != NULL && relative->takes_share);
  gtk_switch_set_active (self->ways[TONARI_PROGRESS_WAY_WELCOME],
                         relative != NULL && relative->takes_welcome);
  adw_combo_row_set_selected (self->association, (guint) enrolment->association);
  if (tonari_date_is_known (enrolment->association_on))
    {
      g_autofree char *day = tonari_context_format_date_short (self->context, enrolment->association_on);
      g_autofree char *since = g_strdup_printf (_ ("Noted %s"), day);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->association), since);
    }
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->association), "");
  gtk_window_set_title (GTK_WINDOW (self), tonari_progress_data_name (progress->participant));
  self->filling = FALSE;
}

static void
data_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariProgressDialog) self = tonari_weak_take (data);

  if (self == NULL || self->context == NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The progress could not be read."), error);
      return;
    }

  g_clear_pointer (&self->data, tonari_progress_data_unref);
  self->data = tonari_progress_data_ref (row);
  show_all (self);
}

static void
reload (TonariProgressDialog *self)
{
  tonari_progress_data_load (self->context, self->class_id, data_cb, tonari_weak_new (self));
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariProgressDialog *self)
{
  if (tonari_progress_data_concerns (table))
    reload (self);
}

/* What could not be saved goes back to what stands in the book. */
static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariProgressDialog) self = tonari_weak_take (data);

  if (error == NULL)
    return;
  tonari_context_fail (context, _ ("The change could not be saved."), error);
  if (self != NULL && self->data != NULL)
    show_all (self);
}

static void
start (TonariProgressDialog *self,
       TonariProgressChange change,
       gint64 value,
       const char *label,
       const char *said)
{
  TonariProgressJob *job = tonari_progress_job_new (self->enrolment, change, value);

  job->today = tonari_context_today (self->context);
  tonari_context_change (self->context, tonari_progress_job_run, job, g_free, NULL, label, said, saved_cb,
                         tonari_weak_new (self));
}

static void
complete_cb (GtkButton *button, TonariProgressDialog *self)
{
  start (self, TONARI_PROGRESS_CHANGE_COMPLETE, 0, _ ("Complete a course"), _ ("Noted as completed"));
}

static void
take_back_cb (GtkButton *button, TonariProgressDialog *self)
{
  start (self, TONARI_PROGRESS_CHANGE_TAKE_BACK, 0, _ ("Take back a completion"), _ ("Takes part again"));
}

static void
continues_cb (GtkSwitch *continues, GParamSpec *pspec, TonariProgressDialog *self)
{
  if (!self->filling && self->data != NULL)
    start (self, TONARI_PROGRESS_CHANGE_CONTINUES, gtk_switch_get_active (continues),
           _ ("Go on in the next course"), NULL);
}

static void
way_cb (GtkSwitch *way, GParamSpec *pspec, TonariProgressDialog *self)
{
  if (self->filling || self->data == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->ways); i++)
    if (self->ways[i] == way)
      start (self, gtk_switch_get_active (way) ? TONARI_PROGRESS_CHANGE_WAY : TONARI_PROGRESS_CHANGE_NOT_WAY,
             i, _ ("Ways of taking part"), NULL);
}

static void
association_cb (AdwComboRow *row, GParamSpec *pspec, TonariProgressDialog *self)
{
  if (!self->filling && self->data != NULL)
    start (self, TONARI_PROGRESS_CHANGE_ASSOCIATION, adw_combo_row_get_selected (row),
           _ ("The way to the family association"), NULL);
}

static void
go_on_cb (GtkButton *button, TonariProgressDialog *self)
{
  const TonariProgress *progress = progress_of (self);

  if (progress != NULL)
    tonari_going_on_present (self->context, progress->participant, GTK_WIDGET (self));
}

static void
make_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  TonariProgressDialog *self = TONARI_PROGRESS_DIALOG (widget);

  tonari_make_up_dialog_present (self->context, g_variant_get_int64 (parameter), self->enrolment, widget);
}

static void
tonari_progress_dialog_dispose (GObject *object)
{
  TonariProgressDialog *self = TONARI_PROGRESS_DIALOG (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->data, tonari_progress_data_unref);

  G_OBJECT_CLASS (tonari_progress_dialog_parent_class)->dispose (object);
}

static void
tonari_progress_dialog_class_init (TonariProgressDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_progress_dialog_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "person.make-up", "x", make_up_cb);
}

static void
tonari_progress_dialog_init (TonariProgressDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 640);
}

static AdwPreferencesGroup *
group_new (AdwPreferencesPage *page, const char *title, const char *description)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  if (title != NULL)
    adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_description (group, description);
  adw_preferences_page_add (page, group);

  return group;
}

static GtkWidget *
button_new (TonariProgressDialog *self, const char *label, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", clicked, self, 0);

  return button;
}

static GtkSwitch *
switch_new (TonariProgressDialog *self, AdwPreferencesGroup *group, const char *title, GCallback toggled)
{
  GtkWidget *row = tonari_row_list_row (title, NULL, TRUE);
  GtkWidget *control = gtk_switch_new ();

  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  adw_preferences_group_add (group, row);
  g_signal_connect_object (control, "notify::active", toggled, self, 0);

  return GTK_SWITCH (control);
}

static void
build_stand (TonariProgressDialog *self, AdwPreferencesPage *page)
{
  AdwPreferencesGroup *group = group_new (page, NULL, NULL);
  GtkWidget *next =
      tonari_row_list_row (_ ("Into the next class"), _ ("Goes on there as an application"), FALSE);

  self->outlook = ADW_ACTION_ROW (tonari_row_list_row ("", NULL, FALSE));
  self->complete = button_new (self, _ ("C_omplete"), G_CALLBACK (complete_cb));
  self->take_back = button_new (self, _ ("_Take Back"), G_CALLBACK (take_back_cb));
  adw_action_row_add_suffix (self->outlook, self->complete);
  adw_action_row_add_suffix (self->outlook, self->take_back);
  adw_preferences_group_add (group, GTK_WIDGET (self->outlook));
  self->continues = switch_new (self, group, _ ("Will go on in the next course"), G_CALLBACK (continues_cb));
  adw_action_row_add_suffix (ADW_ACTION_ROW (next), button_new (self, _ ("C_hoose…"), G_CALLBACK (go_on_cb)));
  adw_preferences_group_add (group, next);
}

static void
build (TonariProgressDialog *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *group;
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  build_stand (self, page);

  group = group_new (page, _ ("Themes"), NULL);
  self->themes = TONARI_ROW_LIST (tonari_row_list_new (_ ("Themes")));
  adw_preferences_group_add (group, GTK_WIDGET (self->themes));

  group =
      group_new (page, _ ("Ways of Taking Part"), _ ("All of them may stand side by side; none is more."));
  self->ways[TONARI_PROGRESS_WAY_LISTEN] = switch_new (self, group, _ ("Listens"), G_CALLBACK (way_cb));
  self->ways[TONARI_PROGRESS_WAY_SHARE] =
      switch_new (self, group, _ ("Tells of Their Own Experience"), G_CALLBACK (way_cb));
  self->ways[TONARI_PROGRESS_WAY_WELCOME] =
      switch_new (self, group, _ ("Welcomes Families Who Come Later"), G_CALLBACK (way_cb));

  group = group_new (page, NULL, NULL);
  for (guint i = 0; i < tonari_association_words.n_list; i++)
    gtk_string_list_append (words, tonari_words_label (&tonari_association_words,
                                                       tonari_association_words.list[i].value));
  self->association = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->association), _ ("Family association"));
  self->filling = TRUE;
  adw_combo_row_set_model (self->association, G_LIST_MODEL (words));
  self->filling = FALSE;
  g_signal_connect_object (self->association, "notify::selected", G_CALLBACK (association_cb), self, 0);
  adw_preferences_group_add (group, GTK_WIDGET (self->association));

  tonari_dialog_frame (ADW_WINDOW (self), _ ("Progress"), NULL, GTK_WIDGET (page));
}

GtkWindow *
tonari_progress_dialog_present (TonariContext *context, gint64 class_id, gint64 enrolment, GtkWidget *parent)
{
  TonariProgressDialog *self = g_object_new (TONARI_TYPE_PROGRESS_DIALOG, NULL);

  self->context = g_object_ref (context);
  self->class_id = class_id;
  self->enrolment = enrolment;
  build (self);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);
  reload (self);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
