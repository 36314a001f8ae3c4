/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"
#include "tonari-store-promise.h"

struct _TonariTodayRow
{
  AdwActionRow parent_instance;

  TonariTodayLine *line;
};

G_DEFINE_FINAL_TYPE (TonariTodayRow, tonari_today_row, ADW_TYPE_ACTION_ROW)

static gboolean
goes_by_last_contact (TonariTodayGroup group)
{
  return group == TONARI_TODAY_GROUP_TO_CONTACT || group == TONARI_TODAY_GROUP_FAMILY_ONLY ||
         group == TONARI_TODAY_GROUP_MOTHER_ONLY;
}

static char *
when_text (TonariContext *context, const TonariTodayLine *line)
{
  int today = tonari_context_today (context);
  int day = tonari_date_first (line->moment.date);
  g_autofree char *time = tonari_time_format (line->moment.minute);
  g_autofree char *date = NULL;

  if (!tonari_date_is_known (line->moment.date))
    return g_strdup (line->group == TONARI_TODAY_GROUP_TO_CONTACT ? _ ("no contact yet") : "");
  if (goes_by_last_contact (line->group))
    {
      date = tonari_context_format_date_short (context, line->moment.date);
      /* Translators: %s is the date of the last contact. */
      return g_strdup_printf (_ ("last contact %s"), date);
    }
  if (day == today)
    date = g_strdup (_ ("today"));
  else if (day == today + 1)
    date = g_strdup (_ ("tomorrow"));
  else
    date = tonari_context_format_date_short (context, line->moment.date);
  return *time != '\0' ? g_strconcat (date, " ", time, NULL) : g_strdup (date);
}

static void
activated_cb (TonariTodayRow *self)
{
  if (self->line->open_action != NULL)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), self->line->open_action, self->line->open_target);
}

static GtkWidget *
step_new (const TonariTodayLine *line)
{
  GtkWidget *button = gtk_button_new_with_label (_ (line->step));
  /* Translators: a step, and for whom */
  g_autofree char *spoken = g_strdup_printf (_ ("%1$s: %2$s"), _ (line->step), line->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), line->action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), line->target);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);

  return button;
}

static void
tonari_today_row_finalize (GObject *object)
{
  tonari_today_line_free (TONARI_TODAY_ROW (object)->line);
  G_OBJECT_CLASS (tonari_today_row_parent_class)->finalize (object);
}

static void
tonari_today_row_class_init (TonariTodayRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_today_row_finalize;
}

static void
tonari_today_row_init (TonariTodayRow *self)
{
}

GtkWidget *
tonari_today_row_new (TonariContext *context, TonariTodayLine *line)
{
  TonariTodayRow *self = g_object_new (TONARI_TYPE_TODAY_ROW, NULL);
  g_autofree char *when = when_text (context, line);
  g_autoptr (GString) subtitle = g_string_new (NULL);
  g_autofree char *spoken = NULL;
  GtkWidget *label = gtk_label_new (when);

  self->line = line;
  if (line->promise != NULL && *line->promise != '\0')
    {
      g_auto (GStrv) people = g_strsplit (line->promise, TONARI_STORE_PROMISE_SEPARATOR, 0);
      g_autofree char *promise = g_strjoinv ("\n", people);

      /* Translators: what was agreed with the family about calls and letters; said before anyone calls. */
      g_string_append_printf (subtitle, _ ("Agreed on contact: %s"), promise);
      gtk_widget_add_css_class (GTK_WIDGET (self), "tonari-promise");
    }
  if (line->detail != NULL && *line->detail != '\0')
    g_string_append_printf (subtitle, "%s%s", subtitle->len > 0 ? "\n" : "", line->detail);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), line->title != NULL ? line->title : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  /* Nothing of it may be cut off: half an agreement is none. */
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  if (subtitle->len > 0)
    tonari_label_phrases_show_subtitle (ADW_ACTION_ROW (self), subtitle->str);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), label);
  if (line->step != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (self), step_new (line));
  if (line->open_action != NULL)
    {
      adw_action_row_add_suffix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
    }
  spoken = g_strjoin (subtitle->len > 0 ? "\n" : "", when, subtitle->str, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
  g_signal_connect (self, "activated", G_CALLBACK (activated_cb), NULL);

  return GTK_WIDGET (self);
}

gint64
tonari_today_row_case (TonariTodayRow *self)
{
  g_return_val_if_fail (TONARI_IS_TODAY_ROW (self), 0);

  return self->line->case_id;
}
