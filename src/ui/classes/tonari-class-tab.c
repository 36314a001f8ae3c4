/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-tab.h"

#include "tonari-label-parts.h"

struct _TonariClassTab
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkLabel *summary;
  GtkBox *buttons;
  TonariRowList *list;
  AdwStatusPage *empty;
  GtkBox *empty_buttons;
};

G_DEFINE_FINAL_TYPE (TonariClassTab, tonari_class_tab, ADW_TYPE_BIN)

void
tonari_class_tab_add_button (TonariClassTab *self, const char *label, const char *action, gboolean suggested)
{
  GtkWidget *button;

  g_return_if_fail (TONARI_IS_CLASS_TAB (self));

  button = gtk_button_new_with_mnemonic (label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (self->buttons, button);

  button = gtk_button_new_with_mnemonic (label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "pill");
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_box_append (self->empty_buttons, button);
}

void
tonari_class_tab_add_tool (TonariClassTab *self, GtkWidget *tool)
{
  g_return_if_fail (TONARI_IS_CLASS_TAB (self));

  gtk_box_prepend (self->buttons, tool);
}

void
tonari_class_tab_set_summary (TonariClassTab *self, const char *summary)
{
  g_return_if_fail (TONARI_IS_CLASS_TAB (self));

  gtk_label_set_text (self->summary, summary);
}

TonariRowList *
tonari_class_tab_list (TonariClassTab *self)
{
  g_return_val_if_fail (TONARI_IS_CLASS_TAB (self), NULL);

  return self->list;
}

void
tonari_class_tab_update (TonariClassTab *self)
{
  g_return_if_fail (TONARI_IS_CLASS_TAB (self));

  gtk_stack_set_visible_child_name (self->stack, tonari_row_list_length (self->list) > 0 ? "list" : "empty");
}

static void
tonari_class_tab_class_init (TonariClassTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-class-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, summary);
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, buttons);
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, list);
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, empty);
  gtk_widget_class_bind_template_child (widget_class, TonariClassTab, empty_buttons);
}

static void
tonari_class_tab_init (TonariClassTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tonari_class_tab_new (const char *name, const char *icon, const char *empty_title, const char *empty_text)
{
  TonariClassTab *self = g_object_new (TONARI_TYPE_CLASS_TAB, NULL);

  tonari_row_list_set_name (self->list, name);
  adw_status_page_set_icon_name (self->empty, icon);
  adw_status_page_set_title (self->empty, empty_title);
  adw_status_page_set_description (self->empty, empty_text);
  tonari_label_phrases_show_description (self->empty);

  return GTK_WIDGET (self);
}
