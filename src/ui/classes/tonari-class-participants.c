/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-participants.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-class-tab.h"
#include "tonari-navigator.h"
#include "tonari-participant-dialog.h"
#include "tonari-person.h"
#include "tonari-rows.h"

struct _TonariClassParticipants
{
  AdwBin parent_instance;

  TonariClassModel *model;
  GSimpleActionGroup *actions;
  TonariClassTab *tab;
};

G_DEFINE_FINAL_TYPE (TonariClassParticipants, tonari_class_participants, ADW_TYPE_BIN)

/* Who was asked to be edited, while the person is read. */
typedef struct
{
  TonariClassParticipants *self;
  TonariEnrolment *enrolment;
} Edit;

static void
edit_free (Edit *edit)
{
  tonari_enrolment_free (edit->enrolment);
  g_object_unref (edit->self);
  g_free (edit);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Edit, edit_free)

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
  if (participant->case_id != 0)
    append (menu, _ ("_Open Case"), "participants.open-case", participant->case_id);
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

  title = participant->kana != NULL
              ? g_strdup_printf (_ ("%1$s (%2$s)"), full_name (participant), participant->kana)
              : g_strdup (full_name (participant));
  if (enrolment->called_name != NULL)
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
  if (totals.expected > totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED])
    {
      number = g_strdup_printf ("%u/%u", totals.present,
                                totals.expected - totals.counts[TONARI_ATTENDANCE_STATE_UNMARKED]);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tonari_row_list_stat (number, _ ("Taking part")));
    }
  if (enrolment->status != TONARI_ENROLMENT_STATUS_ENROLLED)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               tonari_row_list_pill (tonari_words_label (&tonari_enrolment_status_words,
                                                                         (int) enrolment->status),
                                                     NULL));

  return row;
}

static void
add_rows (TonariClassParticipants *self, GPtrArray *participants)
{
  for (guint i = 0; i < participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (participants, i);
      g_autoptr (GMenuModel) menu = participant_menu (participant);

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

static gpointer
load_person (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_get (db, &tonari_person_entity, *(gint64 *) data, error);
}

static void
person_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Edit) edit = data;

  if (edit->self->model == NULL || gtk_widget_get_root (GTK_WIDGET (edit->self)) == NULL)
    return;
  if (row == NULL)
    {
      tonari_context_fail (context, _ ("The participant could not be read."), error);
      return;
    }

  tonari_editor_present_for (tonari_enrolment_editor_new (context, edit->enrolment, row),
                             GTK_WIDGET (edit->self));
}

void
tonari_class_participants_edit (TonariClassParticipants *self, gint64 enrolment)
{
  const TonariParticipant *participant;
  TonariContext *context;
  Edit *edit;
  gint64 *id;

  g_return_if_fail (TONARI_IS_CLASS_PARTICIPANTS (self));

  participant = find (self, enrolment);
  if (participant == NULL)
    return;

  context = tonari_class_model_context (self->model);
  if (participant->enrolment->person == 0)
    {
      tonari_editor_present_for (tonari_enrolment_editor_new (context, participant->enrolment, NULL),
                                 GTK_WIDGET (self));
      return;
    }

  edit = g_new0 (Edit, 1);
  edit->self = g_object_ref (self);
  edit->enrolment = tonari_enrolment_copy (participant->enrolment);
  id = g_new (gint64, 1);
  *id = participant->enrolment->person;
  tonari_context_load (context, load_person, id, g_free, (GDestroyNotify) tonari_person_free, NULL, person_cb,
                       edit);
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
  g_autofree char *said = NULL;

  if (participant == NULL)
    return;

  said = g_strdup_printf (_ ("%s removed from the class"), full_name (participant));
  tonari_context_delete (tonari_class_model_context (self->model), &tonari_enrolment_entity, enrolment,
                         _ ("Remove participant"), said);
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
    { "delete", delete_cb, "x" },
  };
  TonariRowList *list;

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "participants", G_ACTION_GROUP (self->actions));

  self->tab = TONARI_CLASS_TAB (
      tonari_class_tab_new (_ ("Participants"), "system-users-symbolic", _ ("Nobody Takes Part Yet"),
                            _ ("Add relatives from the cases, or somebody new with a name alone.")));
  tonari_class_tab_add_button (self->tab, _ ("_Add Participants…"), "participants.add", TRUE);
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
