/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-foot.h"

#include <glib/gi18n-lib.h>

struct _TonariIntakeFoot
{
  AdwBin parent;

  GtkWidget *status;
  GtkWidget *delete;
  GtkWidget *finish;
};

enum
{
  FINISH,
  DELETE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariIntakeFoot, tonari_intake_foot, ADW_TYPE_BIN)

static void
finish_cb (TonariIntakeFoot *self)
{
  g_signal_emit (self, signals[FINISH], 0);
}

static void
delete_cb (TonariIntakeFoot *self)
{
  g_signal_emit (self, signals[DELETE], 0);
}

static void
tonari_intake_foot_class_init (TonariIntakeFootClass *klass)
{
  signals[FINISH] = g_signal_new ("finish", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[DELETE] = g_signal_new ("delete", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static GtkWidget *
more_new (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *more = gtk_menu_button_new ();

  g_menu_append (menu, _ ("_Take Back All Typed Since Opening"), "intake.take-back");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (more, _ ("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("More"), -1);

  return more;
}

static void
tonari_intake_foot_init (TonariIntakeFoot *self)
{
  GtkWidget *bar = gtk_action_bar_new ();

  self->finish = gtk_button_new_with_mnemonic (_ ("_Finish the Intake"));
  self->status = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END,
                               "margin-start", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  gtk_widget_add_css_class (self->finish, "suggested-action");
  g_signal_connect_swapped (self->finish, "clicked", G_CALLBACK (finish_cb), self);
  self->delete = gtk_button_new_with_mnemonic (_ ("_Delete"));
  gtk_widget_set_tooltip_text (self->delete, _ ("Delete this intake with the case it has begun"));
  g_signal_connect_swapped (self->delete, "clicked", G_CALLBACK (delete_cb), self);
  gtk_action_bar_pack_start (GTK_ACTION_BAR (bar), self->status);
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), self->finish);
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), self->delete);
  gtk_action_bar_pack_end (GTK_ACTION_BAR (bar), more_new ());
  adw_bin_set_child (ADW_BIN (self), bar);
}

GtkWidget *
tonari_intake_foot_new (void)
{
  return g_object_new (TONARI_TYPE_INTAKE_FOOT, NULL);
}

void
tonari_intake_foot_show (TonariIntakeFoot *self, const TonariIntakeSheet *sheet)
{
  gboolean finished;

  g_return_if_fail (TONARI_IS_INTAKE_FOOT (self));

  finished = tonari_date_is_known (sheet->intake->finished_on);
  gtk_widget_set_visible (self->delete, !finished);
  gtk_widget_set_visible (self->finish, !finished);
  gtk_widget_set_sensitive (self->delete, sheet->intake->row.id != 0);
}

void
tonari_intake_foot_say (TonariIntakeFoot *self, const char *text, gboolean wrong)
{
  g_return_if_fail (TONARI_IS_INTAKE_FOOT (self));

  gtk_label_set_text (GTK_LABEL (self->status), text);
  if (wrong)
    gtk_widget_add_css_class (self->status, "error");
  else
    gtk_widget_remove_css_class (self->status, "error");
}

void
tonari_intake_foot_say_saved (TonariIntakeFoot *self, const TonariIntakeSheet *sheet, gboolean but)
{
  g_return_if_fail (TONARI_IS_INTAKE_FOOT (self));

  if (but)
    tonari_intake_foot_say (self, _ ("Saved, but for the entry that cannot be read yet"), FALSE);
  else if (sheet->intake->row.id != 0)
    tonari_intake_foot_say (self, _ ("Saved"), FALSE);
  else
    tonari_intake_foot_say (self, _ ("Saved as you type"), FALSE);
}
