/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-welcome.h"

#include "tonari-books.h"

struct _TonariWelcome
{
  AdwBin parent;

  GtkWidget *new_button;
  GtkWidget *recent_group;
  GtkListBox *recent_list;
};

G_DEFINE_FINAL_TYPE (TonariWelcome, tonari_welcome, ADW_TYPE_BIN)

static void
tonari_welcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TONARI_TYPE_WELCOME);
  G_OBJECT_CLASS (tonari_welcome_parent_class)->dispose (object);
}

static void
tonari_welcome_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tonari_welcome_parent_class)->map (widget);
  /* Otherwise the menu comes first, and Enter would open that. */
  gtk_widget_grab_focus (TONARI_WELCOME (widget)->new_button);
}

static void
tonari_welcome_class_init (TonariWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_welcome_dispose;
  widget_class->map = tonari_welcome_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/window/tonari-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariWelcome, new_button);
  gtk_widget_class_bind_template_child (widget_class, TonariWelcome, recent_group);
  gtk_widget_class_bind_template_child (widget_class, TonariWelcome, recent_list);
}

static void
tonari_welcome_init (TonariWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tonari_welcome_set_recent (TonariWelcome *self, const char *const *paths)
{
  GtkWidget *child;

  g_return_if_fail (TONARI_IS_WELCOME (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->recent_list))) != NULL)
    gtk_list_box_remove (self->recent_list, child);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *name = tonari_books_name (paths[i]);
      g_autofree char *shown = g_filename_display_name (paths[i]);
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), shown);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-path");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", paths[i]);
      gtk_list_box_append (self->recent_list, row);
    }
  gtk_widget_set_visible (self->recent_group, paths[0] != NULL);
}
