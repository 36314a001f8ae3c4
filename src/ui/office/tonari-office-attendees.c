/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-attendees.h"

#include <glib/gi18n-lib.h>

#include "tonari-meeting-member.h"
#include "tonari-staff.h"

struct _TonariOfficeAttendees
{
  AdwBin parent_instance;

  GPtrArray *ticks; /* of check buttons, each with its row of staff */
  GtkWidget *outside;
  gint64 me;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariOfficeAttendees, tonari_office_attendees, ADW_TYPE_BIN)

static gint64
staff_of (GtkCheckButton *tick)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (tick), "staff");
}

static void
changed_cb (TonariOfficeAttendees *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
staff_row_new (TonariOfficeAttendees *self, const TonariStaff *staff, gboolean ticked)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *tick = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), ticked);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (tick), "staff", g_memdup2 (&staff->row.id, sizeof (gint64)), g_free);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), staff->name);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, staff->name, -1);
  g_signal_connect_object (tick, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->ticks, tick);

  return row;
}

static TonariMeetingMember *
add_member (GPtrArray *extras)
{
  TonariMeetingMember *member = tonari_meeting_member_new ();

  g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_meeting_member_entity, member, "meeting"));

  return member;
}

GPtrArray *
tonari_office_attendees_extras (gconstpointer row, gpointer data)
{
  TonariOfficeAttendees *self = data;
  GPtrArray *extras = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_extra_free);
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      GtkCheckButton *tick = g_ptr_array_index (self->ticks, i);

      if (gtk_check_button_get_active (tick))
        add_member (extras)->staff = staff_of (tick);
    }
  names = g_regex_split_simple ("[、，,;；]", gtk_editable_get_text (GTK_EDITABLE (self->outside)), 0, 0);
  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0')
      add_member (extras)->name = g_strdup (names[i]);

  return extras;
}

static char *
ticks_of (GtkWidget *widget)
{
  TonariOfficeAttendees *self = TONARI_OFFICE_ATTENDEES (widget);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->ticks->len; i++)
    {
      GtkCheckButton *tick = g_ptr_array_index (self->ticks, i);

      if (gtk_check_button_get_active (tick))
        g_string_append_printf (text, "%s%" G_GINT64_FORMAT, text->len > 0 ? " " : "", staff_of (tick));
    }

  return g_string_free (text, FALSE);
}

static void
put_ticks (GtkWidget *widget, const char *text)
{
  TonariOfficeAttendees *self = TONARI_OFFICE_ATTENDEES (widget);
  g_auto (GStrv) ids = g_strsplit (text != NULL ? text : "", " ", -1);

  for (guint i = 0; i < self->ticks->len; i++)
    {
      GtkCheckButton *tick = g_ptr_array_index (self->ticks, i);
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, staff_of (tick));

      gtk_check_button_set_active (tick, text != NULL ? g_strv_contains ((const char *const *) ids, id)
                                                      : staff_of (tick) == self->me);
    }
}

static gboolean
is_as_it_began (TonariOfficeAttendees *self)
{
  for (guint i = 0; i < self->ticks->len; i++)
    {
      GtkCheckButton *tick = g_ptr_array_index (self->ticks, i);

      if (gtk_check_button_get_active (tick) != (staff_of (tick) == self->me))
        return FALSE;
    }

  return *gtk_editable_get_text (GTK_EDITABLE (self->outside)) == '\0';
}

static void
tell_typed_cb (TonariOfficeAttendees *self, TonariEditor *editor)
{
  tonari_editor_set_typed (editor, !is_as_it_began (self));
}

void
tonari_office_attendees_keep (TonariOfficeAttendees *self, TonariEditor *editor)
{
  g_return_if_fail (TONARI_IS_OFFICE_ATTENDEES (self));

  g_signal_connect_object (self, "changed", G_CALLBACK (tell_typed_cb), editor, 0);
  tonari_editor_keep_widget (editor, "attendees", GTK_WIDGET (self), ticks_of, put_ticks);
  tonari_editor_keep (editor, "outside", GTK_EDITABLE (self->outside));
}

static void
tonari_office_attendees_finalize (GObject *object)
{
  g_ptr_array_unref (TONARI_OFFICE_ATTENDEES (object)->ticks);
  G_OBJECT_CLASS (tonari_office_attendees_parent_class)->finalize (object);
}

static void
tonari_office_attendees_class_init (TonariOfficeAttendeesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_office_attendees_finalize;
  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_OFFICE_ATTENDEES, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_office_attendees_init (TonariOfficeAttendees *self)
{
  self->ticks = g_ptr_array_new ();
}

GtkWidget *
tonari_office_attendees_new (const TonariOfficeData *data, gint64 me)
{
  TonariOfficeAttendees *self = g_object_new (TONARI_TYPE_OFFICE_ATTENDEES, NULL);
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  const GPtrArray *staff = tonari_case_papers_rows (data->rows, &tonari_staff_entity);
  const char *label = _ ("From outside: names with a comma between them");

  self->me = me;
  adw_preferences_group_set_title (group, _ ("Who Takes Part"));
  for (guint i = 0; i < staff->len; i++)
    {
      const TonariStaff *one = g_ptr_array_index (staff, i);

      if (one->active)
        adw_preferences_group_add (group, staff_row_new (self, one, one->row.id == me));
    }
  self->outside = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->outside), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->outside))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (self->outside, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, self->outside);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (group));

  return GTK_WIDGET (self);
}
