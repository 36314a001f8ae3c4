/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-header.h"

#include <glib/gi18n-lib.h>

#include "tonari-add-button.h"

struct _TonariOfficeHeader
{
  AdwBin parent_instance;

  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (TonariOfficeHeader, tonari_office_header, ADW_TYPE_BIN)

enum
{
  NEW_MEETING,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const names[] = { "meetings", "knowledge", "gaps", "handovers" };

static void
new_meeting_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  int kind;

  if (tonari_words_from_token (&tonari_meeting_kind_words, g_variant_get_string (parameter, NULL), &kind))
    g_signal_emit (data, signals[NEW_MEETING], 0, kind);
}

static GtkWidget *
print_new (const char *label)
{
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_button_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "document-print-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), label);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_tooltip_text (button, _ ("Print (Ctrl+P)"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.print");

  return button;
}

static GtkWidget *
meetings_new (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *content = adw_button_content_new ();

  for (guint i = 0; i < tonari_meeting_kind_words.n_list; i++)
    {
      const TonariWord *word = &tonari_meeting_kind_words.list[i];
      g_autofree char *label =
          g_strdup_printf (C_ ("menu", "%s…"), tonari_words_label (&tonari_meeting_kind_words, word->value));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "office.new-meeting", "s", word->token);
      g_menu_append_item (menu, item);
    }
  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _ ("New Meeting"));
  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), content);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("New Meeting (Ctrl+N)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("New Meeting"),
                                  -1);

  return button;
}

static GtkWidget *
handovers_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), tonari_add_button_new (C_ ("office", "Hand Over"), "win.add"));
  gtk_box_append (GTK_BOX (box), print_new (_ ("Sheets")));

  return box;
}

static void
tonari_office_header_class_init (TonariOfficeHeaderClass *klass)
{
  signals[NEW_MEETING] = g_signal_new ("new-meeting", TONARI_TYPE_OFFICE_HEADER, G_SIGNAL_RUN_LAST, 0, NULL,
                                       NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
tonari_office_header_init (TonariOfficeHeader *self)
{
  static const GActionEntry entries[] = { { "new-meeting", new_meeting_cb, "s", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  /* It stands in the header bar, outside of the page, and brings its actions with it. */
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "office", G_ACTION_GROUP (group));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, meetings_new (), names[0]);
  gtk_stack_add_named (self->stack, tonari_add_button_new (_ ("New Entry"), "win.add"), names[1]);
  gtk_stack_add_named (self->stack, tonari_add_button_new (_ ("New Entry"), "win.add"), names[2]);
  gtk_stack_add_named (self->stack, handovers_new (), names[3]);
  gtk_stack_add_named (self->stack, print_new (_ ("Print the Minutes")), "minutes");
  gtk_stack_add_named (self->stack, print_new (_ ("Print the Pack")), "pack");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

GtkWidget *
tonari_office_header_new (void)
{
  return g_object_new (TONARI_TYPE_OFFICE_HEADER, NULL);
}

void
tonari_office_header_show (TonariOfficeHeader *self, int place, const TonariMeeting *meeting)
{
  g_return_if_fail (TONARI_IS_OFFICE_HEADER (self));
  g_return_if_fail (place >= 0 && place < (int) G_N_ELEMENTS (names));

  if (meeting != NULL)
    gtk_stack_set_visible_child_name (self->stack,
                                      meeting->kind == TONARI_MEETING_KIND_STUDY ? "pack" : "minutes");
  else
    gtk_stack_set_visible_child_name (self->stack, names[place]);
}
