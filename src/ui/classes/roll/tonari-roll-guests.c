/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-guests.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-make-up-guest.h"
#include "tonari-roll-data.h"

struct _TonariRollGuests
{
  AdwBin parent_instance;

  TonariContext *context;
  AdwPreferencesGroup *group;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (TonariRollGuests, tonari_roll_guests, ADW_TYPE_BIN)

typedef struct
{
  gint64 session;
  gint64 enrolment;
} Missed;

static void
not_come_cb (GtkButton *button, TonariRollGuests *self)
{
  const Missed *missed = g_object_get_data (G_OBJECT (button), "missed");

  tonari_context_change (self->context, tonari_roll_data_not_made_up,
                         tonari_roll_job_new (missed->session, missed->enrolment,
                                              tonari_context_today (self->context)),
                         (GDestroyNotify) tonari_roll_job_free, NULL, _ ("Take a make-up back"),
                         _ ("The make-up has been taken back"), NULL, NULL);
}

static GtkWidget *
row_new (TonariRollGuests *self, const TonariMakeUpGuest *guest)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Did Not Come"));
  const char *name = tonari_participant_room_name (guest->participant);
  g_autofree char *number = tonari_class_text_number (guest->missed);
  /* Translators: for whom a session is made up: the missed session and its class */
  g_autofree char *what =
      g_strdup_printf (_ ("for %1$s, %2$s"), number, guest->class_title != NULL ? guest->class_title : "");
  /* Translators: %s is a name */
  g_autofree char *label = g_strdup_printf (_ ("%s did not come"), name);
  Missed *missed = g_new (Missed, 1);

  missed->session = guest->missed->row.id;
  missed->enrolment = guest->participant->enrolment->row.id;
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), what);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "missed", missed, g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (not_come_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

void
tonari_roll_guests_show (TonariRollGuests *self, GPtrArray *guests)
{
  g_return_if_fail (TONARI_IS_ROLL_GUESTS (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < guests->len; i++)
    {
      GtkWidget *row = row_new (self, g_ptr_array_index (guests, i));

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), guests->len > 0);
}

static void
tonari_roll_guests_dispose (GObject *object)
{
  TonariRollGuests *self = TONARI_ROLL_GUESTS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_roll_guests_parent_class)->dispose (object);
}

static void
tonari_roll_guests_class_init (TonariRollGuestsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_roll_guests_dispose;
}

static void
tonari_roll_guests_init (TonariRollGuests *self)
{
  self->rows = g_ptr_array_new ();
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _ ("Making Up Here"));
  adw_preferences_group_set_description (self->group,
                                         _ ("They missed a session and make it up in this one."));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_roll_guests_new (TonariContext *context)
{
  TonariRollGuests *self = g_object_new (TONARI_TYPE_ROLL_GUESTS, NULL);

  self->context = g_object_ref (context);

  return GTK_WIDGET (self);
}
