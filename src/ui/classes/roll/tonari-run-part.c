/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-run-part.h"

#include <glib/gi18n-lib.h>

#include "tonari-entity.h"

struct _TonariRunPart
{
  GtkBox parent_instance;

  char *title;
  gint64 begins;
  TonariRunPartTime time;
  GtkLabel *when;
};

G_DEFINE_FINAL_TYPE (TonariRunPart, tonari_run_part, GTK_TYPE_BOX)

void
tonari_run_part_show (TonariRunPart *self, gint64 begins, TonariRunPartTime time)
{
  static const char *const classes[] = { "later", "now", "past" };
  g_autofree char *when = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (TONARI_IS_RUN_PART (self));

  if (self->begins == begins && self->time == time)
    return;

  gtk_widget_remove_css_class (GTK_WIDGET (self), classes[self->time]);
  self->begins = begins;
  self->time = time;
  gtk_widget_add_css_class (GTK_WIDGET (self), classes[time]);
  when = begins != TONARI_INT_UNKNOWN ? tonari_time_format ((int) begins) : g_strdup ("");
  gtk_label_set_text (self->when, when);
  spoken = time == TONARI_RUN_PART_NOW
               /* Translators: a time of day and a part of the run sheet */
               ? g_strdup_printf (_ ("now: %1$s %2$s"), when, self->title)
               : g_strdup_printf ("%s %s", when, self->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
tonari_run_part_finalize (GObject *object)
{
  TonariRunPart *self = TONARI_RUN_PART (object);

  g_free (self->title);

  G_OBJECT_CLASS (tonari_run_part_parent_class)->finalize (object);
}

static void
tonari_run_part_class_init (TonariRunPartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_run_part_finalize;
}

static void
tonari_run_part_init (TonariRunPart *self)
{
  self->begins = TONARI_INT_UNKNOWN;
  self->when = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_width_chars (self->when, 5);
  gtk_label_set_xalign (self->when, 1);
  gtk_widget_set_valign (GTK_WIDGET (self->when), GTK_ALIGN_BASELINE);
  gtk_widget_add_css_class (GTK_WIDGET (self->when), "numeric");
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->when));
  gtk_widget_add_css_class (GTK_WIDGET (self), "run-part");
  gtk_widget_add_css_class (GTK_WIDGET (self), "later");
}

static GtkWidget *
label_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);

  return label;
}

GtkWidget *
tonari_run_part_new (const char *title, gint64 minutes, const char *note)
{
  TonariRunPart *self =
      g_object_new (TONARI_TYPE_RUN_PART, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->title = g_strdup (title);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), label_new (title));
  if (note != NULL && *note != '\0')
    {
      GtkWidget *label = label_new (note);

      gtk_widget_add_css_class (label, "caption");
      gtk_box_append (GTK_BOX (words), label);
    }
  gtk_box_append (GTK_BOX (self), words);
  if (minutes != TONARI_INT_UNKNOWN)
    {
      g_autofree char *text =
          g_strdup_printf (ngettext ("%d min", "%d min", (gulong) minutes), (int) minutes);
      GtkWidget *label = gtk_label_new (text);

      gtk_widget_add_css_class (label, "numeric");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_set_valign (label, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (self), label);
    }

  return GTK_WIDGET (self);
}
