/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-participants.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-tab.h"
#include "tonari-navigator.h"
#include "tonari-participant-dialog.h"
#include "tonari-people-actions.h"
#include "tonari-people-windows.h"
#include "tonari-polite-name.h"
#include "tonari-progress-dialog.h"

struct _TonariClassParticipants
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  TonariClassTab *tab;
  GtkSizeGroup *places;
  GtkWidget *without_intake;
};

G_DEFINE_FINAL_TYPE (TonariClassParticipants, tonari_class_participants, ADW_TYPE_BIN)

static const TonariParticipant *
find (TonariClassParticipants *self, gint64 enrolment)
{
  const TonariClassData *data = tonari_class_model_data (self->model);
  GPtrArray *groups[2];

  if (data == NULL)
    return NULL;

  groups[0] = data->sheet->participants;
  groups[1] = data->waiting;
  for (guint g = 0; g < G_N_ELEMENTS (groups); g++)
    for (guint i = 0; i < groups[g]->len; i++)
      {
        const TonariParticipant *participant = g_ptr_array_index (groups[g], i);

        if (participant->enrolment->row.id == enrolment)
          return participant;
      }

  return NULL;
}

static void
append (GMenu *menu, const char *label, const char *action, gint64 id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
participant_menu (const TonariParticipant *participant)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  append (menu, _ ("_Edit…"), "participants.edit", participant->enrolment->row.id);
  append (menu, _ ("_Progress…"), "participants.progress", participant->enrolment->row.id);
  if (participant->case_id != 0)
    append (menu, _ ("_Open Case"), "participants.open-case", participant->case_id);
  else
    append (menu, _ ("Make an In_take…"), "participants.intake", participant->enrolment->row.id);
  if (participant->enrolment->status == TONARI_ENROLMENT_STATUS_ENROLLED ||
      participant->enrolment->status == TONARI_ENROLMENT_STATUS_OBSERVER)
    append (menu, _ ("Lea_ves the Class…"), "participants.leave", participant->enrolment->row.id);
  append (last, _ ("_Remove from Class"), "participants.delete", participant->enrolment->row.id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static const char *
full_name (const TonariParticipant *participant)
{
  return participant->name != NULL && *participant->name != '\0' ? participant->name
                                                                 : tonari_participant_room_name (participant);
}

static GtkWidget *
participant_row (TonariClassParticipants *self, const TonariParticipant *participant)
{
  const TonariEnrolment *enrolment = participant->enrolment;
  g_autofree char *title = NULL;
  g_autofree char *number = NULL;
  g_autofree char *subtitle = NULL;
  GString *text = g_string_new (NULL);
  TonariTotals totals = { 0 };
  GtkWidget *row;
  GtkWidget *place = adw_bin_new ();

  title = participant->kana != NULL
              ? g_strdup_printf (_ ("%1$s (%2$s)"), full_name (participant), participant->kana)
              : g_strdup (full_name (participant));
  /* Whoever gave no other name stands above by the name they are called by. */
  if (enrolment->called_name != NULL && participant->name != NULL)
    g_string_append_printf (text, _ ("called %s"), enrolment->called_name);
  if (participant->case_code != NULL)
    g_string_append_printf (text, "%s%s %s", text->len > 0 ? "  ·  " : "", participant->case_code,
                            participant->relation != NULL ? participant->relation : "");
  else
    g_string_append_printf (text, "%s%s", text->len > 0 ? "  ·  " : "", _ ("No intake yet"));
  if (enrolment->note != NULL)
    g_string_append_printf (text, "\n%s", enrolment->note);
  subtitle = g_string_free (text, FALSE);

  row = tonari_row_list_row (title, subtitle, TRUE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);

  tonari_class_sheet_participant_totals (tonari_class_model_sheet (self->model), enrolment->row.id, &totals);
  /* Before the number: the numbers stand below each other. */
  if (participant->case_id == 0)
    {
      GtkWidget *intake = gtk_button_new_with_label (_ ("Intake…"));
      g_autofree char *polite = tonari_polite_name (full_name (participant));
      /* Translators: %s is a name */
      g_autofree char *label = g_strdup_printf (_ ("Make an intake of %s"), polite);

      gtk_widget_set_valign (intake, GTK_ALIGN_CENTER);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (intake), "participants.intake");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (intake), "x", enrolment->row.id);
      gtk_accessible_update_property (GTK_ACCESSIBLE (intake), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), intake);
    }
  if (totals.expected > totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED])
    {
      number = g_strdup_printf ("%u/%u", totals.present,
                                totals.expected - totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED]);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (number, _ ("Taking part")));
    }
  /* Where there is no word its place stays: the numbers stand below each other. */
  if (enrolment->status != TONARI_ENROLMENT_STATUS_ENROLLED)
    {
      GtkWidget *pill =
          tonari_row_list_pill (tonari_words_label (&tonari_enrolment_status_words, (int) enrolment->status),
                                NULL);

      gtk_widget_set_halign (pill, GTK_ALIGN_END);
      adw_bin_set_child (ADW_BIN (place), pill);
    }
  gtk_size_group_add_widget (self->places, place);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), place);

  return row;
}

static gboolean
shows_only_without_intake (TonariClassParticipants *self)
{
  return gtk_widget_get_visible (self->without_intake) &&
         gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->without_intake));
}

/* How many still tell their story on paper alone; the button goes when there is nobody. */
static void
show_without_intake (TonariClassParticipants *self, const TonariClassData *data)
{
  const GPtrArray *groups[] = { data->sheet->participants, data->waiting };
  g_autofree char *label = NULL;
  guint n = 0;

  for (guint g = 0; g < G_N_ELEMENTS (groups); g++)
    for (guint i = 0; i < groups[g]->len; i++)
      n += ((const TonariParticipant *) g_ptr_array_index (groups[g], i))->case_id == 0 ? 1 : 0;

  label = g_strdup_printf (_ ("No intake yet: %u"), n);
  gtk_button_set_label (GTK_BUTTON (self->without_intake), label);
  gtk_widget_set_visible (self->without_intake, n > 0);
}

static void
add_rows (TonariClassParticipants *self, GPtrArray *participants)
{
  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);
      g_autoptr (GMenuModel) menu = NULL;

      if (shows_only_without_intake (self) && participant->case_id != 0)
        continue;
      menu = participant_menu (participant);

      tonari_row_list_add (tonari_class_tab_list (self->tab), participant->enrolment->row.id,
                           participant_row (self, participant), menu);
    }
}

static void
loaded_cb (TonariClassModel *model, TonariClassParticipants *self)
{
  const TonariClassData *data = tonari_class_model_data (model);
  g_autofree char *summary = NULL;

  if (data == NULL)
    return;

  show_without_intake (self, data);
  tonari_row_list_begin (tonari_class_tab_list (self->tab));
  add_rows (self, data->sheet->participants);
  add_rows (self, data->waiting);
  tonari_row_list_end (tonari_class_tab_list (self->tab));

  if (data->waiting->len > 0)
    summary = g_strdup_printf (_ ("%1$u participants, %2$u applied or waiting"),
                               data->sheet->participants->len, data->waiting->len);
  else
    summary = g_strdup_printf (ngettext ("%u participant", "%u participants", data->sheet->participants->len),
                               data->sheet->participants->len);
  tonari_class_tab_set_summary (self->tab, summary);
  tonari_class_tab_update (self->tab);
}

void
tonari_class_participants_edit (TonariClassParticipants *self, gint64 enrolment)
{
  g_return_if_fail (TONARI_IS_CLASS_PARTICIPANTS (self));

  if (find (self, enrolment) != NULL)
    tonari_people_edit (tonari_class_model_context (self->model), enrolment, GTK_WIDGET (self));
}

void
tonari_class_participants_add (TonariClassParticipants *self)
{
  g_return_if_fail (TONARI_IS_CLASS_PARTICIPANTS (self));

  if (tonari_class_model_sheet (self->model) != NULL)
    tonari_participant_dialog_present (self->model, GTK_WIDGET (self));
}

static void
remove_participant (TonariClassParticipants *self, gint64 enrolment)
{
  const TonariParticipant *participant = find (self, enrolment);

  if (participant != NULL)
    tonari_people_remove (tonari_class_model_context (self->model), enrolment, full_name (participant));
}

static void
add_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_class_participants_add (TONARI_CLASS_PARTICIPANTS (data));
}

static void
edit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_class_participants_edit (TONARI_CLASS_PARTICIPANTS (data), g_variant_get_int64 (parameter));
}

static void
open_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_navigator_open_case (GTK_WIDGET (data), g_variant_get_int64 (parameter));
}

static void
intake_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_navigator_open_intake (GTK_WIDGET (data), g_variant_get_int64 (parameter));
}

static void
progress_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassParticipants *self = TONARI_CLASS_PARTICIPANTS (data);

  tonari_progress_dialog_present (tonari_class_model_context (self->model),
                                  tonari_class_model_class (self->model), g_variant_get_int64 (parameter),
                                  GTK_WIDGET (self));
}

static void
leave_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassParticipants *self = TONARI_CLASS_PARTICIPANTS (data);
  const TonariParticipant *participant = find (self, g_variant_get_int64 (parameter));

  if (participant != NULL)
    tonari_people_leave (tonari_class_model_context (self->model), participant->enrolment->row.id,
                         full_name (participant), FALSE, GTK_WIDGET (self));
}

static void
filter_cb (GtkToggleButton *button, TonariClassParticipants *self)
{
  if (tonari_class_model_data (self->model) != NULL)
    loaded_cb (self->model, self);
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  remove_participant (TONARI_CLASS_PARTICIPANTS (data), g_variant_get_int64 (parameter));
}

static void
activated_cb (TonariRowList *list, gint64 enrolment, TonariClassParticipants *self)
{
  tonari_class_participants_edit (self, enrolment);
}

static void
delete_pressed_cb (TonariRowList *list, gint64 enrolment, TonariClassParticipants *self)
{
  remove_participant (self, enrolment);
}

static void
tonari_class_participants_dispose (GObject *object)
{
  TonariClassParticipants *self = TONARI_CLASS_PARTICIPANTS (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_object (&self->places);

  G_OBJECT_CLASS (tonari_class_participants_parent_class)->dispose (object);
}

static void
tonari_class_participants_class_init (TonariClassParticipantsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_class_participants_dispose;
}

static void
tonari_class_participants_init (TonariClassParticipants *self)
{
  static const GActionEntry entries[] = {
    { "add", add_cb },
    { "edit", edit_cb, "x" },
    { "open-case", open_case_cb, "x" },
    { "intake", intake_cb, "x" },
    { "leave", leave_cb, "x" },
    { "progress", progress_cb, "x" },
    { "delete", delete_cb, "x" },
  };
  TonariRowList *list;

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "participants", G_ACTION_GROUP (self->actions));

  self->places = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->tab = TONARI_CLASS_TAB (
      tonari_class_tab_new (_ ("Participants"), "system-users-symbolic", _ ("Nobody Takes Part Yet"),
                            _ ("Add relatives from the cases, or somebody new with a name alone.")));
  tonari_class_tab_add_button (self->tab, _ ("_Add Participants…"), "participants.add", TRUE);
  self->without_intake = gtk_toggle_button_new ();
  g_signal_connect_object (self->without_intake, "toggled", G_CALLBACK (filter_cb), self, 0);
  tonari_class_tab_add_tool (self->tab, self->without_intake);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->tab));

  list = tonari_class_tab_list (self->tab);
  g_signal_connect_object (list, "activated", G_CALLBACK (activated_cb), self, 0);
  g_signal_connect_object (list, "delete-pressed", G_CALLBACK (delete_pressed_cb), self, 0);
}

GtkWidget *
tonari_class_participants_new (TonariClassModel *model)
{
  TonariClassParticipants *self = g_object_new (TONARI_TYPE_CLASS_PARTICIPANTS, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "loaded", G_CALLBACK (loaded_cb), self, 0);

  return GTK_WIDGET (self);
}
