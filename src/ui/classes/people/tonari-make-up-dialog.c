/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-make-up-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-dialog.h"
#include "tonari-editor-part.h"
#include "tonari-make-up-data.h"
#include "tonari-people-editors.h"
#include "tonari-polite-name.h"
#include "tonari-progress-data.h"
#include "tonari-row-list.h"
#include "tonari-trouble.h"
#include "tonari-weak.h"

struct _TonariMakeUpDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  TonariMakeUpData *data;
  TonariEditorPart *part;
  gboolean saving;
  gboolean filling;

  GtkWidget *accept;
  GtkBox *box;
  AdwComboRow *way;
  AdwComboRow *session;
  GArray *session_ids;
  GtkWidget *themes_group;
  GPtrArray *checks;
  GtkLabel *preview;
};

G_DEFINE_FINAL_TYPE (TonariMakeUpDialog, tonari_make_up_dialog, ADW_TYPE_WINDOW)

static TonariMakeUpWay
way_of (TonariMakeUpDialog *self)
{
  return (TonariMakeUpWay) adw_combo_row_get_selected (self->way);
}

static const TonariSessionThemes *
choice_of (TonariMakeUpDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->session);
  gint64 id;

  if (way_of (self) == TONARI_MAKE_UP_WAY_ALONE || selected >= self->session_ids->len)
    return NULL;

  id = g_array_index (self->session_ids, gint64, selected);
  for (guint i = 0; i < self->data->choices->len; i++)
    {
      const TonariSessionThemes *choice = g_ptr_array_index (self->data->choices, i);

      if (choice->session->row.id == id)
        return choice;
    }

  return NULL;
}

static gboolean
is_ticked (TonariMakeUpDialog *self, guint theme)
{
  return gtk_check_button_get_active (g_ptr_array_index (self->checks, theme));
}

/* The same rule by which the themes are credited: a session credits what it covers too, all when its themes
 * are not known; alone it is what was gone through, all when nothing is ticked. */
static gboolean
counts (TonariMakeUpDialog *self, const TonariSessionThemes *choice, guint theme)
{
  const TonariModule *module = g_ptr_array_index (self->data->themes, theme);
  gboolean any = FALSE;

  if (way_of (self) != TONARI_MAKE_UP_WAY_ALONE)
    return choice != NULL && (choice->modules == NULL || choice->modules[0] == NULL ||
                              g_strv_contains ((const char *const *) choice->modules, module->uid));

  for (guint i = 0; i < self->checks->len; i++)
    any = any || is_ticked (self, i);

  return !any || is_ticked (self, theme);
}

static void
update (TonariMakeUpDialog *self)
{
  const TonariSessionThemes *choice = choice_of (self);
  gboolean alone = way_of (self) == TONARI_MAKE_UP_WAY_ALONE;
  GString *text = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->data->themes->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (self->data->themes, i);

      if (counts (self, choice, i))
        g_string_append_printf (text, "%s%s", n++ == 0 ? _ ("Counts as made up: ") : _ (", "), module->title);
    }
  if (self->data->themes->len == 0)
    g_string_assign (text, _ ("The missed session has no themes yet; what is made up counts when it has."));
  else if (!alone && choice == NULL)
    g_string_assign (text, _ ("Please choose the session."));
  else if (n == 0)
    g_string_assign (text, _ ("None of the missed themes is in that session."));
  gtk_label_set_text (self->preview, text->str);
  g_string_free (text, TRUE);

  gtk_widget_set_visible (GTK_WIDGET (self->session), !alone);
  /* In a session it is that session's day and staff. */
  gtk_widget_set_visible (tonari_editor_part_widget (self->part), alone);
  gtk_widget_set_visible (self->themes_group, alone && self->data->themes->len > 1);
  gtk_widget_set_sensitive (self->accept, !self->saving && (alone || choice != NULL));
}

static char *
say_choice (TonariMakeUpDialog *self, const TonariSessionThemes *choice)
{
  g_autofree char *number = tonari_class_text_number (choice->session);
  g_autofree char *day = tonari_class_text_day (self->context, choice->session->date, TRUE);
  g_autofree char *themes = tonari_class_text_themes (choice->session);

  if (choice->session->class_id == self->data->sheet->aclass->row.id)
    return g_strdup_printf ("%s  %s  %s", number, day, themes);

  return g_strdup_printf ("%s  %s  %s  %s", choice->class_title != NULL ? choice->class_title : "", number,
                          day, themes);
}

/* Sessions of this class, or those of the others. */
static void
offer_sessions (TonariMakeUpDialog *self, gint64 chosen)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  gboolean here = way_of (self) == TONARI_MAKE_UP_WAY_SESSION;
  guint selected = GTK_INVALID_LIST_POSITION;

  g_array_set_size (self->session_ids, 0);
  for (guint i = 0; i < self->data->choices->len; i++)
    {
      const TonariSessionThemes *choice = g_ptr_array_index (self->data->choices, i);
      g_autofree char *text = NULL;

      if ((choice->session->class_id == self->data->sheet->aclass->row.id) != here)
        continue;
      text = say_choice (self, choice);
      if (choice->session->row.id == chosen)
        selected = self->session_ids->len;
      gtk_string_list_append (words, text);
      g_array_append_val (self->session_ids, choice->session->row.id);
    }
  self->filling = TRUE;
  adw_combo_row_set_model (self->session, G_LIST_MODEL (words));
  adw_combo_row_set_selected (self->session,
                              selected != GTK_INVALID_LIST_POSITION || self->session_ids->len == 0 ? selected
                                                                                                   : 0);
  self->filling = FALSE;
  /* The row shows the chosen session there by itself. */
  if (self->session_ids->len == 0)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->session),
                                 _ ("There is none that covers the same themes."));
}

static void
way_cb (AdwComboRow *row, GParamSpec *pspec, TonariMakeUpDialog *self)
{
  if (self->filling || self->data == NULL)
    return;

  offer_sessions (self, 0);
  update (self);
}

static void
session_cb (AdwComboRow *row, GParamSpec *pspec, TonariMakeUpDialog *self)
{
  if (!self->filling && self->data != NULL)
    update (self);
}

static void
ticked_cb (GtkCheckButton *check, TonariMakeUpDialog *self)
{
  if (!self->filling)
    update (self);
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMakeUpDialog) self = data;

  self->saving = FALSE;
  if (self->context == NULL)
    return;
  if (error != NULL)
    {
      update (self);
      tonari_trouble_show (GTK_WIDGET (self), _ ("The make-up could not be saved"), error->message, NULL);
      return;
    }

  gtk_window_destroy (GTK_WINDOW (self));
}

static void
start (TonariMakeUpDialog *self, TonariMakeUpJob *job, const char *label, const char *said)
{
  self->saving = TRUE;
  gtk_widget_set_sensitive (self->accept, FALSE);
  tonari_context_change (self->context, tonari_make_up_job_run, job, (GDestroyNotify) tonari_make_up_job_free,
                         NULL, label, said, saved_cb, g_object_ref (self));
}

static void
accept_cb (GtkButton *button, TonariMakeUpDialog *self)
{
  const TonariSessionThemes *choice;
  TonariFieldRow *bad;
  TonariMakeUpJob *job;
  g_autoptr (GStrvBuilder) modules = g_strv_builder_new ();

  if (self->data == NULL || self->saving)
    return;
  bad = tonari_editor_part_read (self->part, TRUE);
  if (bad != NULL)
    {
      tonari_field_row_focus (bad);
      return;
    }

  choice = choice_of (self);
  job = tonari_make_up_job_new (self->data->session, self->data->enrolment);
  job->make_up = tonari_make_up_copy (tonari_editor_part_working (self->part));
  job->make_up->way = way_of (self);
  if (choice != NULL)
    {
      job->make_up->at.date = choice->session->date;
      job->make_up->at.minute =
          choice->session->starts != TONARI_INT_UNKNOWN ? (int) choice->session->starts : -1;
      job->make_up->staff = 0;
    }
  job->in_session = choice != NULL ? choice->session->row.id : 0;
  for (guint i = 0; job->make_up->way == TONARI_MAKE_UP_WAY_ALONE && i < self->checks->len; i++)
    if (is_ticked (self, i))
      g_strv_builder_add (modules, ((const TonariModule *) g_ptr_array_index (self->data->themes, i))->uid);
  g_strfreev (job->make_up->modules);
  job->make_up->modules = g_strv_builder_end (modules);
  start (self, job, _ ("Make up a session"), _ ("Noted how it is made up"));
}

static void
clear_cb (GtkButton *button, TonariMakeUpDialog *self)
{
  if (self->data != NULL && !self->saving)
    start (self, tonari_make_up_job_new (self->data->session, self->data->enrolment),
           _ ("Take back a make-up"), _ ("The make-up is taken back"));
}

/* Where nothing is noted yet: the nearest way that there is. */
static TonariMakeUpWay
likely_way (TonariMakeUpDialog *self)
{
  TonariMakeUpWay way = TONARI_MAKE_UP_WAY_ALONE;

  for (guint i = 0; i < self->data->choices->len; i++)
    {
      const TonariSessionThemes *choice = g_ptr_array_index (self->data->choices, i);

      if (choice->session->class_id == self->data->sheet->aclass->row.id)
        return TONARI_MAKE_UP_WAY_SESSION;
      way = TONARI_MAKE_UP_WAY_CLASS;
    }

  return way;
}

static GtkWidget *
themes_new (TonariMakeUpDialog *self, const TonariMakeUp *make_up)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, _ ("Gone Through"));
  adw_preferences_group_set_description (group, _ ("Nothing ticked means all of them."));
  for (guint i = 0; i < self->data->themes->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (self->data->themes, i);
      GtkWidget *row = tonari_row_list_row (module->title, NULL, TRUE);
      GtkWidget *check = gtk_check_button_new ();

      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   make_up->modules != NULL &&
                                       g_strv_contains ((const char *const *) make_up->modules, module->uid));
      gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, module->title,
                                      -1);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->checks, check);
      g_signal_connect_object (check, "toggled", G_CALLBACK (ticked_cb), self, 0);
    }

  return GTK_WIDGET (group);
}

static GtkWidget *
way_new (TonariMakeUpDialog *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < tonari_make_up_way_words.n_list; i++)
    gtk_string_list_append (words, tonari_words_label (&tonari_make_up_way_words,
                                                       tonari_make_up_way_words.list[i].value));
  self->way = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->way), _ ("How"));
  adw_combo_row_set_model (self->way, G_LIST_MODEL (words));
  self->session = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->session), _ ("In which session"));
  /* A session with its day and hour is too long for the end of the row. */
  adw_combo_row_set_use_subtitle (self->session, TRUE);
  adw_preferences_group_add (group, GTK_WIDGET (self->way));
  adw_preferences_group_add (group, GTK_WIDGET (self->session));

  return GTK_WIDGET (group);
}

static void
build (TonariMakeUpDialog *self)
{
  const TonariClassSheet *sheet = self->data->sheet;
  const TonariSession *missed = tonari_class_sheet_session (sheet, self->data->session);
  const TonariParticipant *participant = tonari_class_sheet_participant (sheet, self->data->enrolment);
  const TonariAttendance *mark = tonari_class_sheet_mark (sheet, self->data->session, self->data->enrolment);
  const TonariMakeUp *stored = mark != NULL ? tonari_class_sheet_make_up (sheet, mark->row.id) : NULL;
  gboolean made_up = mark != NULL && mark->state == TONARI_ATTENDANCE_STATE_MAKE_UP;
  TonariPeopleRows rows = tonari_people_rows_make_up ();
  g_autoptr (TonariMakeUp) make_up = stored != NULL ? tonari_make_up_copy (stored) : tonari_make_up_new ();
  /* Translators: a session of a class by its number, within a sentence: “missed session 3” */
  g_autofree char *number =
      missed != NULL ? g_strdup_printf (C_ ("within a sentence", "session %d"), (int) MAX (missed->number, 0))
                     : NULL;
  g_autofree char *day = missed != NULL ? tonari_class_text_day (self->context, missed->date, TRUE) : NULL;
  g_autofree char *polite = NULL;
  g_autofree char *about = NULL;
  GtkWidget *label;

  if (participant != NULL)
    polite = tonari_polite_name (tonari_progress_data_name (participant));
  about = g_strdup_printf (_ ("%1$s missed %2$s, %3$s."), polite != NULL ? polite : "",
                           number != NULL ? number : "", day != NULL ? day : "");
  label = gtk_label_new (about);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (self->box, label);
  gtk_box_append (self->box, way_new (self));
  if (stored == NULL)
    {
      make_up->way = likely_way (self);
      make_up->staff = tonari_context_staff (self->context);
      make_up->at.date = tonari_date_from_day (tonari_context_today (self->context));
    }
  self->themes_group = themes_new (self, make_up);
  gtk_box_append (self->box, self->themes_group);
  self->part = tonari_editor_part_new (self->context, &tonari_make_up_entity, make_up, rows.rows, rows.n_rows,
                                       NULL, NULL, NULL, NULL);
  gtk_box_append (self->box, tonari_editor_part_widget (self->part));
  self->preview = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->preview, TRUE);
  gtk_label_set_xalign (self->preview, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->preview), "heading");
  gtk_box_append (self->box, GTK_WIDGET (self->preview));
  if (made_up)
    {
      GtkWidget *clear = gtk_button_new_with_mnemonic (_ ("_Take the Make-up Back"));

      gtk_widget_set_halign (clear, GTK_ALIGN_START);
      g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_cb), self, 0);
      gtk_box_append (self->box, clear);
    }

  self->filling = TRUE;
  adw_combo_row_set_selected (self->way, (guint) make_up->way);
  self->filling = FALSE;
  offer_sessions (self, mark != NULL ? mark->make_up_session : 0);
  g_signal_connect_object (self->way, "notify::selected", G_CALLBACK (way_cb), self, 0);
  g_signal_connect_object (self->session, "notify::selected", G_CALLBACK (session_cb), self, 0);
  update (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->way));
}

static void
data_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMakeUpDialog) self = tonari_weak_take (data);

  if (self == NULL || self->context == NULL || self->data != NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The missed session could not be read."), error);
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }

  self->data = tonari_make_up_data_ref (row);
  build (self);
}

static void
tonari_make_up_dialog_dispose (GObject *object)
{
  TonariMakeUpDialog *self = TONARI_MAKE_UP_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->part, tonari_editor_part_free);
  g_clear_pointer (&self->data, tonari_make_up_data_unref);
  g_clear_pointer (&self->session_ids, g_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_make_up_dialog_parent_class)->dispose (object);
}

static void
tonari_make_up_dialog_class_init (TonariMakeUpDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_make_up_dialog_dispose;
}

static void
tonari_make_up_dialog_init (TonariMakeUpDialog *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->session_ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->checks = g_ptr_array_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  gtk_widget_set_margin_top (GTK_WIDGET (self->box), 18);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->box), 24);
  gtk_widget_set_margin_start (GTK_WIDGET (self->box), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (self->box), 18);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->box));
  self->accept = tonari_dialog_frame (ADW_WINDOW (self), _ ("Make-up"), _ ("_Save"), scrolled);
  gtk_widget_set_sensitive (self->accept, FALSE);
  g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self, 0);
  gtk_window_set_default_size (GTK_WINDOW (self), 560, 600);
}

GtkWindow *
tonari_make_up_dialog_present (TonariContext *context, gint64 session, gint64 enrolment, GtkWidget *parent)
{
  TonariMakeUpDialog *self = g_object_new (TONARI_TYPE_MAKE_UP_DIALOG, NULL);

  self->context = g_object_ref (context);
  tonari_make_up_data_load (context, session, enrolment, data_cb, tonari_weak_new (self));
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
