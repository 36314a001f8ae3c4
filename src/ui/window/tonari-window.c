/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window.h"

#include <glib/gi18n-lib.h>

#include "tonari-book-keeper.h"
#include "tonari-books.h"
#include "tonari-page.h"
#include "tonari-places.h"
#include "tonari-restore-dialog.h"
#include "tonari-side-pane.h"
#include "tonari-staff-menu.h"
#include "tonari-toaster.h"
#include "tonari-welcome.h"
#include "tonari-window-dialogs.h"
#include "tonari-window-focus.h"
#include "tonari-window-header.h"
#include "tonari-window-size.h"
#include "tonari-window-work.h"

struct _TonariWindow
{
  AdwApplicationWindow parent;

  AdwToastOverlay *toasts;
  GtkStack *mode;
  TonariWelcome *welcome;
  GtkSpinner *spinner;
  GtkLabel *opening_label;
  TonariSidePane *side;
  AdwWindowTitle *book_title;
  GtkListBox *places;
  GtkMenuButton *staff_button;
  AdwHeaderBar *header;
  AdwWindowTitle *page_title;
  GtkToggleButton *sidebar_button;
  GtkWidget *back_button;
  AdwBin *header_slot;
  GtkRevealer *fictional;
  GtkStack *pages;

  TonariContext *context;
  TonariBookKeeper *keeper;
  TonariToaster *toaster;
  TonariStaffMenu *staff_menu;
  GtkWidget *shown; /* only compared */
  gboolean deep;
};

G_DEFINE_FINAL_TYPE (TonariWindow, tonari_window, ADW_TYPE_APPLICATION_WINDOW)

TonariPage *
tonari_window_page (TonariWindow *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->pages);

  return child != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->pages)) ? TONARI_PAGE (child) : NULL;
}

static void
update_header (TonariWindow *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->pages);
  const TonariPlace *place = tonari_places_find (gtk_stack_get_visible_child_name (self->pages));
  GtkWidget *widget;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  gboolean deep;

  if (child == NULL || place == NULL)
    return;

  title = tonari_page_get_title (TONARI_PAGE (child));
  subtitle = tonari_page_get_subtitle (TONARI_PAGE (child));
  widget = tonari_page_get_header_widget (TONARI_PAGE (child));
  deep = tonari_page_can_go_back (TONARI_PAGE (child));

  adw_window_title_set_title (self->page_title, title != NULL ? title : tonari_place_label (place));
  adw_window_title_set_subtitle (self->page_title, subtitle != NULL ? subtitle : "");
  tonari_window_header_put (self->header_slot, widget);
  gtk_widget_set_visible (self->back_button, deep);
  /* What had the focus is covered now by what has been opened, or by the list it came from.  Another page
   * alone takes nothing: the arrow keys go on in the sidebar. */
  if (child == self->shown && deep != self->deep)
    tonari_window_focus_into (child);
  self->shown = child;
  self->deep = deep;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", deep);
}

static GtkWidget *
find_page (TonariWindow *self, const char *name)
{
  const TonariPlace *place = tonari_places_find (name);
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, name);

  if (page != NULL || place == NULL)
    return page;

  /* Made when it is first looked at: the first frame waits for one page, not for four. */
  page = place->make (self->context);
  gtk_stack_add_named (self->pages, page, name);
  g_signal_connect_object (page, "header-changed", G_CALLBACK (update_header), self, G_CONNECT_SWAPPED);
  return page;
}

static void
sidebar_changed_cb (TonariWindow *self)
{
  gboolean shown = tonari_side_pane_get_shown (self->side);
  gboolean narrow = tonari_side_pane_get_narrow (self->side);

  /* The sidebar has the buttons of the window at its top while it stands beside the pages. */
  adw_header_bar_set_show_start_title_buttons (self->header, narrow || !shown);
  gtk_toggle_button_set_active (self->sidebar_button, shown);
  if (narrow && shown)
    gtk_widget_child_focus (GTK_WIDGET (self->places), GTK_DIR_TAB_FORWARD);
}

static void
show_page (TonariWindow *self, const char *name)
{
  find_page (self, name);
  gtk_stack_set_visible_child_name (self->pages, name);
  update_header (self);
}

static void
place_selected_cb (TonariWindow *self, GtkListBoxRow *row)
{
  if (row != NULL)
    show_page (self, tonari_places_at ((guint) gtk_list_box_row_get_index (row))->name);
}

static void
place_activated_cb (TonariWindow *self, GtkListBoxRow *row)
{
  /* It may be selected while what stands behind it is shown. */
  place_selected_cb (self, row);
  tonari_side_pane_leave (self->side);
}

void
tonari_window_show_place (TonariWindow *self, const char *place)
{
  const TonariPlace *wanted = tonari_places_find (place);

  g_return_if_fail (TONARI_IS_WINDOW (self));
  g_return_if_fail (wanted != NULL);

  for (guint i = 0; i < TONARI_N_PLACES; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->places, (int) i);

      if (g_str_equal (tonari_places_at (i)->name, wanted->behind != NULL ? wanted->behind : place))
        gtk_list_box_select_row (self->places, row);
    }
  show_page (self, place);
  tonari_side_pane_leave (self->side);
  /* Whoever asks for a page by a key wants to be in it, and not pass the other places on the way. */
  if (gtk_stack_get_visible_child (self->pages) != NULL)
    tonari_window_focus_into (gtk_stack_get_visible_child (self->pages));
}

gboolean
tonari_window_show_row (TonariWindow *self, const char *place, const char *table, gint64 id)
{
  GtkWidget *page;
  gboolean shown;

  tonari_window_show_place (self, place);
  page = find_page (self, place);
  shown = page != NULL && tonari_page_show_row (TONARI_PAGE (page), table, id);
  update_header (self);
  return shown;
}

static void
open_row_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *action;
    const char *place;
    const char *table;
  } rows[] = {
    { "win.open-case", "cases", "cases" },
    { "win.open-class", "classes", "classes" },
    { "win.open-session", "classes", "sessions" },
    { "win.open-organisation", "directory", "organisations" },
    { "win.open-intake", "cases", "enrolments" },
    { "win.open-intake-form", "cases", "intakes" },
    { "win.open-intake-of-call", "cases", "intake_calls" },
    { "win.open-intake-of-case", "cases", "intake_cases" },
    { "win.open-session-plan", "classes", "session_parts" },
    { "win.open-notices", "classes", "session_notices" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (g_str_equal (rows[i].action, name))
      tonari_window_show_row (TONARI_WINDOW (widget), rows[i].place, rows[i].table,
                              g_variant_get_int64 (parameter));
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  tonari_window_show_place (TONARI_WINDOW (widget), g_variant_get_string (parameter, NULL));
  if (g_str_equal (name, "win.add-in"))
    gtk_widget_activate_action (widget, "win.add", NULL);
}

static void
page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);
  TonariPage *page = tonari_window_page (self);

  if (page == NULL)
    return;
  if (g_str_equal (name, "win.back"))
    tonari_page_go_back (page);
  else if (g_str_equal (name, "win.add"))
    tonari_page_add (page);
  else if (g_str_equal (name, "win.find"))
    tonari_page_find (page);
  else if (!tonari_page_print (page))
    tonari_context_say (self->context, _ ("Open a case or a class to print its page."));
  update_header (self);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  (g_str_equal (name, "win.undo") ? tonari_context_undo : tonari_context_redo) (self->context);
}

static void
sidebar_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  tonari_side_pane_set_shown (self->side, !tonari_side_pane_get_shown (self->side));
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return tonari_side_pane_leave (TONARI_WINDOW (widget)->side);
}

static void
book_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  if (g_str_equal (name, "win.new-book"))
    tonari_book_keeper_ask_new (self->keeper);
  else if (g_str_equal (name, "win.open-book"))
    tonari_book_keeper_ask_open (self->keeper);
  else if (g_str_equal (name, "win.open-path"))
    tonari_book_keeper_open (self->keeper, g_variant_get_string (parameter, NULL));
  else if (g_str_equal (name, "win.example-book"))
    tonari_book_keeper_example (self->keeper);
  else if (g_str_equal (name, "win.save-copy"))
    tonari_book_keeper_ask_copy (self->keeper);
  else
    gtk_window_present (
        GTK_WINDOW (tonari_restore_dialog_new (GTK_WINDOW (self), self->context, self->keeper)));
}

static void
dialog_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (g_str_equal (name, "win.preferences"))
    tonari_window_dialogs_preferences (GTK_WINDOW (widget), TONARI_WINDOW (widget)->context);
  else
    tonari_window_dialogs_shortcuts (GTK_WINDOW (widget));
}

static void
staff_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  TonariWindow *self = TONARI_WINDOW (widget);

  tonari_context_set_staff (self->context, g_variant_get_int64 (parameter));
  tonari_staff_menu_reload (self->staff_menu);
}

static void
update_title (TonariWindow *self)
{
  TonariStoreQueue *queue = tonari_context_queue (self->context);
  gboolean fictional = queue != NULL && tonari_context_fictional (self->context);
  g_autofree char *name = queue != NULL ? tonari_books_name (tonari_store_queue_path (queue)) : NULL;
  const char *title = fictional ? _ ("Example Book") : name != NULL ? name : _ ("Tonari");

  gtk_revealer_set_reveal_child (self->fictional, fictional);
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->book_title, title);
}

static void
update_mode (TonariWindow *self)
{
  static const char *const actions[] = { "win.add",      "win.find",      "win.print",   "win.undo",
                                         "win.redo",     "win.save-copy", "win.sidebar", "win.record",
                                         "win.add-call", "win.search" };
  gboolean open = tonari_context_queue (self->context) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], open);
  update_title (self);
  if (!open)
    {
      g_auto (GStrv) recent = tonari_books_recent (tonari_context_settings (self->context));

      tonari_welcome_set_recent (self->welcome, (const char *const *) recent);
    }
  else if (gtk_list_box_get_selected_row (self->places) == NULL)
    tonari_window_show_place (self, "today");
  gtk_stack_set_visible_child_name (self->mode, open ? "book" : "welcome");
}

static void
busy_cb (TonariWindow *self, const char *text)
{
  gtk_spinner_set_spinning (self->spinner, text != NULL);
  gtk_label_set_text (self->opening_label, text != NULL ? text : "");
  if (text == NULL)
    update_mode (self);
  else
    gtk_stack_set_visible_child_name (self->mode, "opening");
}

static void
opened_cb (TonariWindow *self)
{
  for (guint i = 0; i < TONARI_N_PLACES; i++)
    {
      GtkWidget *page = gtk_stack_get_child_by_name (self->pages, tonari_places_at (i)->name);

      /* A page may still stand deep inside the book before. */
      while (page != NULL && tonari_page_go_back (TONARI_PAGE (page)))
        ;
    }
  tonari_window_show_place (self, "today");
  tonari_staff_menu_reload (self->staff_menu);
  update_mode (self);
  update_header (self);
}

static void
changed_cb (TonariWindow *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, "settings"))
    update_title (self);
  if (*table == '\0' || g_str_equal (table, "staff"))
    tonari_staff_menu_reload (self->staff_menu);
}

static gboolean
tonari_window_close_request (GtkWindow *window)
{
  TonariWindow *self = TONARI_WINDOW (window);

  tonari_window_size_save (window, tonari_context_settings (self->context));
  if (GTK_WINDOW_CLASS (tonari_window_parent_class)->close_request (window))
    return TRUE;
  /* Not left to the end of the last reference: what is waiting goes to the disk now. */
  g_signal_handlers_disconnect_by_func (self->context, changed_cb, self);
  tonari_book_keeper_close (self->keeper);
  return FALSE;
}

static void
tonari_window_dispose (GObject *object)
{
  TonariWindow *self = TONARI_WINDOW (object);

  if (self->keeper != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->context, self);
      tonari_book_keeper_close (self->keeper);
    }
  g_clear_object (&self->keeper);
  g_clear_object (&self->toaster);
  g_clear_object (&self->staff_menu);
  gtk_widget_dispose_template (GTK_WIDGET (self), TONARI_TYPE_WINDOW);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *klass)
{
  static const char *const pages[] = { "win.back", "win.add", "win.find", "win.print" };
  static const char *const rows[] = { "win.open-case",           "win.open-class",
                                      "win.open-session",        "win.open-organisation",
                                      "win.open-intake",         "win.open-session-plan",
                                      "win.open-notices",        "win.open-intake-form",
                                      "win.open-intake-of-call", "win.open-intake-of-case" };
  static const char *const books[] = { "win.new-book", "win.open-book", "win.example-book", "win.save-copy",
                                       "win.restore" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_class_install_action (klass, pages[i], NULL, page_action);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_widget_class_install_action (klass, rows[i], "x", open_row_action);
  for (guint i = 0; i < G_N_ELEMENTS (books); i++)
    gtk_widget_class_install_action (klass, books[i], NULL, book_action);
  gtk_widget_class_install_action (klass, "win.open-path", "s", book_action);
  gtk_widget_class_install_action (klass, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (klass, "win.add-in", "s", show_page_action);
  tonari_window_work_install (klass);
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "win.redo", NULL, undo_action);
  gtk_widget_class_install_action (klass, "win.sidebar", NULL, sidebar_action);
  gtk_widget_class_install_action (klass, "win.preferences", NULL, dialog_action);
  gtk_widget_class_install_action (klass, "win.shortcuts", NULL, dialog_action);
  gtk_widget_class_install_action (klass, "win.staff", "x", staff_action);

  /* Not accelerators of the application: a text that has the focus takes back its own typing first. */
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
tonari_window_class_init (TonariWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = tonari_window_close_request;

  g_type_ensure (TONARI_TYPE_SIDE_PANE);
  g_type_ensure (TONARI_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/window/tonari-window.ui");
#define CHILD(name) gtk_widget_class_bind_template_child (widget_class, TonariWindow, name)
  CHILD (toasts);
  CHILD (mode);
  CHILD (welcome);
  CHILD (spinner);
  CHILD (opening_label);
  CHILD (side);
  CHILD (book_title);
  CHILD (places);
  CHILD (staff_button);
  CHILD (header);
  CHILD (page_title);
  CHILD (sidebar_button);
  CHILD (back_button);
  CHILD (header_slot);
  CHILD (fictional);
  CHILD (pages);
#undef CHILD
  install_actions (widget_class);
}

static void
tonari_window_init (TonariWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  tonari_places_fill (self->places);
  g_signal_connect_object (self->places, "row-selected", G_CALLBACK (place_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->places, "row-activated", G_CALLBACK (place_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->side, "notify::shown", G_CALLBACK (sidebar_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sidebar_changed_cb (self);
}

TonariWindow *
tonari_window_new (GtkApplication *application, GSettings *settings)
{
  TonariWindow *self = g_object_new (TONARI_TYPE_WINDOW, "application", application, NULL);

  self->context = tonari_context_new (NULL, settings, 0);
  self->keeper = tonari_book_keeper_new (self->context, GTK_WIDGET (self));
  self->toaster = tonari_toaster_new (self->context, self->toasts);
  self->staff_menu = tonari_staff_menu_new (self->context, self->staff_button);
  g_signal_connect_object (self->keeper, "busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  tonari_window_size_restore (GTK_WINDOW (self), settings);
  update_mode (self);
  return self;
}

void
tonari_window_open (TonariWindow *self, const char *path)
{
  g_return_if_fail (TONARI_IS_WINDOW (self));

  tonari_book_keeper_open (self->keeper, path);
}

void
tonari_window_open_last (TonariWindow *self)
{
  g_return_if_fail (TONARI_IS_WINDOW (self));

  tonari_book_keeper_open_last (self->keeper);
}

TonariContext *
tonari_window_context (TonariWindow *self)
{
  g_return_val_if_fail (TONARI_IS_WINDOW (self), NULL);

  return self->context;
}
