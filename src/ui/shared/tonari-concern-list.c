/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-concern-list.h"

#include <glib/gi18n-lib.h>

#include "tonari-care-dialog.h"
#include "tonari-navigator.h"

struct _TonariConcernList
{
  AdwBin parent_instance;

  TonariContext *context;
  gboolean with_class;
  GPtrArray *concerns;
  AdwPreferencesGroup *group;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (TonariConcernList, tonari_concern_list, ADW_TYPE_BIN)

static const TonariConcern *
concern_of (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "concern");
}

static void
step_cb (GtkButton *button, TonariConcernList *self)
{
  TonariCareWay way = (TonariCareWay) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "way"));

  tonari_editor_present_for (tonari_care_dialog_new (self->context, concern_of (button), way),
                             GTK_WIDGET (self));
}

static void
open_cb (GtkButton *button, TonariConcernList *self)
{
  const TonariConcern *concern = concern_of (button);

  if (concern->case_id != 0)
    tonari_navigator_open_case (GTK_WIDGET (self), concern->case_id);
  else
    tonari_navigator_open_class (GTK_WIDGET (self), concern->class_id);
}

static char *
why_text (TonariConcernList *self, const TonariConcern *concern)
{
  g_autofree char *day = tonari_context_format_date_short (self->context, concern->date);
  g_autofree char *missed =
      /* Translators: a session of a class, by its number and its day */
      g_strdup_printf (_ ("session %1$d, %2$s"), (int) concern->number, day);

  switch (concern->kind)
    {
    case TONARI_CONCERN_KIND_NOT_BACK:
      /* Translators: %s is the session that somebody missed */
      return g_strdup_printf (_ ("Came for the first time, and was not at the next one (%s)"), missed);
    case TONARI_CONCERN_KIND_TWO_ABSENCES:
      /* Translators: %s is the session that somebody missed */
      return g_strdup_printf (_ ("Could not come twice in a row (lastly %s)"), missed);
    case TONARI_CONCERN_KIND_HARD_SESSION:
    default:
      /* Translators: %s is the session that somebody missed */
      return g_strdup_printf (_ ("Left with a heavy heart, and did not come next time (%s)"), missed);
    }
}

static GtkWidget *
label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static char *
who_text (const TonariConcern *concern)
{
  const char *name = concern->name != NULL ? concern->name : concern->called_name;

  if (concern->relation == NULL || *concern->relation == '\0')
    return g_strdup (name);
  /* Translators: a name and the relation to the person of the case */
  return g_strdup_printf (_ ("%1$s (%2$s)"), name, concern->relation);
}

static GtkWidget *
steps_new (TonariConcernList *self, TonariConcern *concern, const char *who)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  for (int i = TONARI_CARE_WAY_PHONE; i <= TONARI_CARE_WAY_WAIT; i++)
    {
      const char *word = tonari_words_label (&tonari_care_way_words, i);
      GtkWidget *button = gtk_button_new_with_label (word);
      /* Translators: a step, such as a call, and towards whom */
      g_autofree char *label = g_strdup_printf (_ ("%1$s: %2$s"), word, who);

      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      g_object_set_data (G_OBJECT (button), "concern", concern);
      g_object_set_data (G_OBJECT (button), "way", GINT_TO_POINTER (i));
      g_signal_connect_object (button, "clicked", G_CALLBACK (step_cb), self, 0);
      gtk_box_append (GTK_BOX (box), button);
    }
  return box;
}

static GtkWidget *
row_new (TonariConcernList *self, TonariConcern *concern)
{
  GtkWidget *row = adw_preferences_row_new ();
  /* The steps have the whole width: their words are long in some languages. */
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, "margin-start", 12,
                    "margin-end", 12, "margin-top", 9, "margin-bottom", 9, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *open = gtk_button_new_from_icon_name ("go-next-symbolic");
  g_autofree char *who = who_text (concern);
  g_autofree char *why = why_text (self, concern);
  g_autofree char *label = g_strdup_printf (
      /* Translators: %s is a name */
      concern->case_id != 0 ? _ ("Open the case of %s") : _ ("Open the class of %s"), who);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), label_new (who, NULL));
  if (self->with_class && concern->class_title != NULL)
    gtk_box_append (GTK_BOX (words), label_new (concern->class_title, "dim-label"));
  gtk_box_append (GTK_BOX (words), label_new (why, "dim-label"));

  g_object_set_data (G_OBJECT (open), "concern", concern);
  gtk_widget_set_valign (open, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (open, "flat");
  gtk_widget_set_tooltip_text (open, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (open), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (open, "clicked", G_CALLBACK (open_cb), self, 0);

  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), open);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), steps_new (self, concern, who));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), who);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, who,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why, -1);

  return row;
}

void
tonari_concern_list_show (TonariConcernList *self, GPtrArray *concerns)
{
  g_return_if_fail (TONARI_IS_CONCERN_LIST (self));
  g_return_if_fail (concerns != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  g_ptr_array_ref (concerns);
  g_clear_pointer (&self->concerns, g_ptr_array_unref);
  self->concerns = concerns;
  for (guint i = 0; i < concerns->len; i++)
    {
      GtkWidget *row = row_new (self, g_ptr_array_index (concerns, i));

      adw_preferences_group_add (self->group, row);
      g_ptr_array_add (self->rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), concerns->len > 0);
}

static void
tonari_concern_list_dispose (GObject *object)
{
  TonariConcernList *self = TONARI_CONCERN_LIST (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->concerns, g_ptr_array_unref);
  G_OBJECT_CLASS (tonari_concern_list_parent_class)->dispose (object);
}

static void
tonari_concern_list_class_init (TonariConcernListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_concern_list_dispose;
}

static void
tonari_concern_list_init (TonariConcernList *self)
{
  self->rows = g_ptr_array_new ();
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_description (self->group, _ ("Only a suggestion. You may also wait."));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
tonari_concern_list_new (TonariContext *context, gboolean with_class)
{
  TonariConcernList *self = g_object_new (TONARI_TYPE_CONCERN_LIST, NULL);

  self->context = g_object_ref (context);
  self->with_class = with_class;
  /* The dialog of one class bears this title itself. */
  if (with_class)
    adw_preferences_group_set_title (self->group, _ ("People to Keep in Mind"));

  return GTK_WIDGET (self);
}
