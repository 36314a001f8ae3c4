/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-menu.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-join-dialog.h"
#include "tonari-make-up-dialog.h"
#include "tonari-mark-change.h"
#include "tonari-roll-data.h"
#include "tonari-roll-text.h"

/* What lies further back says nothing about this session any more. */
#define MOST_CHANGES 6

typedef struct
{
  TonariClassModel *model;
  gint64 session;
  gint64 enrolment;
  gint64 joined;
} Target;

static void
target_free (gpointer data)
{
  Target *self = data;

  g_object_unref (self->model);
  g_free (self);
}

static const Target *
target_of (gpointer popover)
{
  return g_object_get_data (G_OBJECT (popover), "target");
}

static void
history_loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariMarkPopover) popover = data;
  const GPtrArray *changes = row;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  if (error != NULL)
    {
      tonari_context_fail (context, _ ("Who marked it could not be read."), error);
      return;
    }

  for (guint i = 0; changes != NULL && i < changes->len && i < MOST_CHANGES; i++)
    g_ptr_array_add (lines, tonari_roll_text_change (g_ptr_array_index (changes, i)));
  tonari_mark_popover_set_history (popover, lines);
}

void
tonari_roll_menu_load_history (TonariClassModel *model,
                               gint64 session,
                               gint64 enrolment,
                               TonariMarkPopover *popover)
{
  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));
  g_return_if_fail (TONARI_IS_MARK_POPOVER (popover));

  tonari_context_load (tonari_class_model_context (model), tonari_roll_data_history,
                       tonari_roll_job_new (session, enrolment, 0), (GDestroyNotify) tonari_roll_job_free,
                       (GDestroyNotify) g_ptr_array_unref, NULL, history_loaded_cb, g_object_ref (popover));
}

static void
chosen_cb (TonariMarkPopover *popover, int state, gpointer data)
{
  /* By way of the row, as its own buttons: the room hears of it. */
  g_signal_emit_by_name (gtk_widget_get_parent (GTK_WIDGET (popover)), "marked", state);
}

static void
details_cb (TonariMarkPopover *popover, gpointer data)
{
  const Target *target = target_of (popover);

  tonari_editor_present_for (tonari_mark_editor_new (target->model, target->session, target->enrolment),
                             gtk_widget_get_parent (GTK_WIDGET (popover)));
}

static void
join_cb (GtkButton *button, gpointer popover)
{
  const Target *target = target_of (popover);

  gtk_popover_popdown (GTK_POPOVER (popover));
  tonari_join_dialog_present (target->model, target->enrolment, gtk_widget_get_parent (GTK_WIDGET (popover)));
}

static void
part_cb (GtkButton *button, gpointer popover)
{
  const Target *target = target_of (popover);

  gtk_popover_popdown (GTK_POPOVER (popover));
  tonari_join_dialog_part (target->model, target->joined);
}

static void
make_up_cb (GtkButton *button, gpointer popover)
{
  const Target *target = target_of (popover);

  gtk_popover_popdown (GTK_POPOVER (popover));
  tonari_make_up_dialog_present (tonari_class_model_context (target->model), target->session,
                                 target->enrolment, gtk_widget_get_parent (GTK_WIDGET (popover)));
}

/* Whoever was there has nothing to make up. */
static void
add_make_up (TonariMarkPopover *popover, const Target *target)
{
  TonariAttendanceState state = tonari_class_model_state (target->model, target->session, target->enrolment);

  if (state != TONARI_ATTENDANCE_STATE_UNMARKED && !tonari_attendance_state_is_present (state))
    tonari_mark_popover_add_button (popover, _ ("_How It Was Made Up…"), G_CALLBACK (make_up_cb));
}

/* GTK may hold a closed popover for a while yet; what it was about goes at once. */
static void
take_down (GtkWidget *popover)
{
  g_object_set_data (G_OBJECT (popover), "target", NULL);
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
}

static gboolean
take_down_cb (gpointer data)
{
  take_down (data);
  return G_SOURCE_REMOVE;
}

/* Not at once: the press that closed it has still to be told. */
static void
closed_cb (GtkPopover *popover, gpointer data)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, take_down_cb, g_object_ref (popover), g_object_unref);
}

static void
row_destroyed_cb (GtkWidget *row, GtkWidget *popover)
{
  take_down (popover);
}

static void
add_walk_in (TonariMarkPopover *popover, TonariClassModel *model, Target *target)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (model);

  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      const TonariEnrolment *enrolment = participant->enrolment;

      if (enrolment->row.id != target->enrolment)
        continue;
      target->joined = tonari_roll_text_joined (sheet, enrolment);
      if (target->joined != 0)
        tonari_mark_popover_add_button (popover, _ ("_Part Again"), G_CALLBACK (part_cb));
      else if (enrolment->walk_in)
        tonari_mark_popover_add_button (popover, _ ("_Join to a Known Person…"), G_CALLBACK (join_cb));
    }
}

void
tonari_roll_menu_present (TonariClassModel *model, gint64 session, TonariRollRow *row)
{
  GtkWidget *popover;
  GdkRectangle place;
  Target *target;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));
  g_return_if_fail (TONARI_IS_ROLL_ROW (row));

  if (tonari_class_model_sheet (model) == NULL)
    return;

  target = g_new0 (Target, 1);
  target->model = g_object_ref (model);
  target->session = session;
  target->enrolment = tonari_roll_row_enrolment (row);
  popover = tonari_mark_popover_new ();
  g_object_set_data_full (G_OBJECT (popover), "target", target, target_free);
  add_make_up (TONARI_MARK_POPOVER (popover), target);
  add_walk_in (TONARI_MARK_POPOVER (popover), model, target);
  g_signal_connect (popover, "chosen", G_CALLBACK (chosen_cb), NULL);
  g_signal_connect (popover, "details", G_CALLBACK (details_cb), NULL);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  g_signal_connect_object (row, "destroy", G_CALLBACK (row_destroyed_cb), popover, 0);

  gtk_widget_set_parent (popover, GTK_WIDGET (row));
  tonari_roll_row_menu_place (row, &place);
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &place);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  gtk_popover_popup (GTK_POPOVER (popover));
  tonari_mark_popover_set_state (TONARI_MARK_POPOVER (popover),
                                 tonari_class_model_state (model, session, target->enrolment));
  tonari_roll_menu_load_history (model, session, target->enrolment, TONARI_MARK_POPOVER (popover));
}
