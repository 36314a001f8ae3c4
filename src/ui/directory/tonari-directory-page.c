/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-directory-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-add-button.h"
#include "tonari-columns.h"
#include "tonari-empty.h"
#include "tonari-fold.h"
#include "tonari-import-window.h"
#include "tonari-offered.h"
#include "tonari-organisation-editor.h"
#include "tonari-organisation-page.h"
#include "tonari-organisation.h"
#include "tonari-page.h"
#include "tonari-rows.h"

struct _TonariDirectoryPage
{
  AdwBin parent;

  TonariContext *context;
  GtkStack *places;
  TonariOrganisationPage *page;
  GtkStack *stack;
  GtkWidget *entry;
  GtkWidget *count;
  GListStore *store;
  GtkFilterListModel *filtered;
  GtkFilter *filter;
  GtkColumnView *view;
  GtkWidget *header;
  GCancellable *cancellable;
  char *needle;
  gint64 saved;
  gint64 opened;
};

static void tonari_directory_page_page_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariDirectoryPage,
                               tonari_directory_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, tonari_directory_page_page_init))

#define TEXT_COLUMN(member)                                                                                  \
  static char *member##_text (gconstpointer row, gpointer data)                                              \
  {                                                                                                          \
    return g_strdup (((const TonariOrganisation *) row)->member);                                            \
  }                                                                                                          \
  static int member##_compare (gconstpointer a, gconstpointer b)                                             \
  {                                                                                                          \
    return compare_text (((const TonariOrganisation *) a)->member,                                           \
                         ((const TonariOrganisation *) b)->member);                                          \
  }

static int
compare_text (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);
  return g_utf8_collate (a, b);
}

/* clang-format off */
TEXT_COLUMN (name)
TEXT_COLUMN (kind)
TEXT_COLUMN (phone)
TEXT_COLUMN (area)
TEXT_COLUMN (contact_person)
/* clang-format on */

static gboolean
match (gpointer item, gpointer data)
{
  TonariDirectoryPage *self = data;
  const TonariOrganisation *row = tonari_row_object_peek (item);
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  if (self->needle == NULL || *self->needle == '\0')
    return TRUE;
  text = g_strjoin ("\n", row->name != NULL ? row->name : "", row->kind != NULL ? row->kind : "",
                    row->phone != NULL ? row->phone : "", row->phone_main != NULL ? row->phone_main : "",
                    row->area != NULL ? row->area : "",
                    row->contact_person != NULL ? row->contact_person : "", NULL);
  folded = tonari_fold (text);
  return strstr (folded, self->needle) != NULL;
}

static void
update (TonariDirectoryPage *self)
{
  guint all = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  guint shown = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *text = g_strdup_printf (ngettext ("%u organisation", "%u organisations", shown), shown);

  gtk_label_set_text (GTK_LABEL (self->count), text);
  gtk_stack_set_visible_child_name (self->stack, all == 0 ? "empty" : shown == 0 ? "nothing" : "table");
  tonari_offered_set (gtk_widget_get_parent (self->entry), all > 0, GTK_WIDGET (self->stack));
}

static void
search_cb (TonariDirectoryPage *self)
{
  g_free (self->needle);
  self->needle = tonari_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}

/* Puts the keyboard on the row *@id, as soon as it is there. */
static void
focus_row (TonariDirectoryPage *self, gint64 *id)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (self->view)));

  for (guint i = 0; *id != 0 && i < n_rows; i++)
    if (((const TonariOrganisation *) tonari_columns_at (self->view, i))->row.id == *id)
      {
        tonari_columns_focus (self->view, i);
        *id = 0;
      }
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  TonariDirectoryPage *self = data;

  if (row == NULL)
    return;

  /* Whoever has just written it down finds it, and the keyboard there. */
  self->saved = ((const TonariOrganisation *) row)->row.id;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  focus_row (self, &self->saved);
}

static gboolean
shows_one (TonariDirectoryPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->places), "organisation") == 0;
}

static void
show_place (TonariDirectoryPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->places, name);
  gtk_stack_set_visible_child_name (GTK_STACK (self->header), name);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
add (TonariDirectoryPage *self)
{
  show_place (self, "list");
  tonari_organisation_editor_open (GTK_WIDGET (self), self->context, NULL, saved_cb);
}

static void
open_organisation (TonariDirectoryPage *self, gint64 id)
{
  self->opened = id;
  tonari_organisation_page_show (self->page, id);
  show_place (self, "organisation");
}

static void
activate_cb (TonariDirectoryPage *self, guint position)
{
  const TonariOrganisation *row = tonari_columns_at (self->view, position);

  open_organisation (self, row->row.id);
}

static gboolean
go_back (TonariDirectoryPage *self)
{
  if (!shows_one (self))
    return FALSE;

  show_place (self, "list");
  focus_row (self, &self->opened);

  return TRUE;
}

static void
gone_cb (TonariDirectoryPage *self)
{
  go_back (self);
}

static void
shown_cb (TonariDirectoryPage *self)
{
  tonari_page_header_changed (TONARI_PAGE (self));
}

static gboolean
delete_selected (TonariDirectoryPage *self)
{
  const TonariOrganisation *row =
      shows_one (self) ? tonari_organisation_page_row (self->page) : tonari_columns_selected (self->view);

  if (row == NULL)
    return FALSE;
  tonari_organisation_editor_delete (self->context, row);
  return TRUE;
}

static gboolean
delete_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return delete_selected (
      TONARI_DIRECTORY_PAGE (gtk_widget_get_ancestor (widget, TONARI_TYPE_DIRECTORY_PAGE)));
}

static void
edit_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariDirectoryPage *self = data;
  const TonariOrganisation *row = tonari_organisation_page_row (self->page);

  if (row != NULL)
    tonari_organisation_editor_open (GTK_WIDGET (self), self->context, row, NULL);
}

static void
delete_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariDirectoryPage *self = data;

  if (!delete_selected (self))
    tonari_context_say (self->context, _ ("Choose an organisation in the table first."));
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *rows = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);
  GListStore *objects;

  if (rows == NULL)
    return NULL;
  objects = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  tonari_row_object_fill (objects, rows, (GDestroyNotify) tonari_organisation_free);
  return objects;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariDirectoryPage) self = data;
  GListModel *rows = G_LIST_MODEL ((gpointer) row);
  g_autoptr (GPtrArray) list = NULL;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    {
      tonari_context_fail (context, _ ("The organisations could not be read."), error);
      return;
    }
  list = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    g_ptr_array_add (list, g_list_model_get_item (rows, i));
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)), list->pdata,
                       list->len);
  update (self);
  focus_row (self, &self->saved);
}

static void
reload (TonariDirectoryPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    {
      g_list_store_remove_all (self->store);
      tonari_organisation_page_show (self->page, 0);
      go_back (self);
      return;
    }
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load, NULL, NULL, g_object_unref, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static void
changed_cb (TonariDirectoryPage *self, const char *table)
{
  if (*table == '\0' || g_str_equal (table, "organisations"))
    reload (self);
}

static gboolean
tonari_directory_page_add (TonariPage *page)
{
  add (TONARI_DIRECTORY_PAGE (page));
  return TRUE;
}

static gboolean
tonari_directory_page_find (TonariPage *page)
{
  TonariDirectoryPage *self = TONARI_DIRECTORY_PAGE (page);

  go_back (self);
  self->opened = 0;
  if (gtk_widget_get_visible (gtk_widget_get_parent (self->entry)))
    gtk_widget_grab_focus (self->entry);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static gboolean
tonari_directory_page_show_row (TonariPage *page, const char *table, gint64 id)
{
  TonariDirectoryPage *self = TONARI_DIRECTORY_PAGE (page);

  if (!g_str_equal (table, "organisations"))
    return FALSE;
  open_organisation (self, id);
  return TRUE;
}

static char *
tonari_directory_page_get_title (TonariPage *page)
{
  TonariDirectoryPage *self = TONARI_DIRECTORY_PAGE (page);
  const TonariOrganisation *row = shows_one (self) ? tonari_organisation_page_row (self->page) : NULL;

  return row != NULL ? g_strdup (row->name) : NULL;
}

static gboolean
tonari_directory_page_can_go_back (TonariPage *page)
{
  return shows_one (TONARI_DIRECTORY_PAGE (page));
}

static gboolean
tonari_directory_page_go_back (TonariPage *page)
{
  return go_back (TONARI_DIRECTORY_PAGE (page));
}

static GtkWidget *
tonari_directory_page_get_header_widget (TonariPage *page)
{
  return TONARI_DIRECTORY_PAGE (page)->header;
}

static void
tonari_directory_page_dispose (GObject *object)
{
  TonariDirectoryPage *self = TONARI_DIRECTORY_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_object (&self->store);
  g_clear_object (&self->header);
  g_clear_pointer (&self->needle, g_free);
  G_OBJECT_CLASS (tonari_directory_page_parent_class)->dispose (object);
}

static void
directory_add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  add (TONARI_DIRECTORY_PAGE (widget));
}

static void
import_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const TonariImportKind kinds[] = { TONARI_IMPORT_DIRECTORY };
  TonariDirectoryPage *self = data;

  tonari_import_window_open (GTK_WIDGET (self), self->context, kinds, G_N_ELEMENTS (kinds));
}

static void
tonari_directory_page_class_init (TonariDirectoryPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_directory_page_dispose;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "directory.add", NULL, directory_add_action);
}

static void
add_columns (TonariDirectoryPage *self)
{
  tonari_columns_add (self->view, _ ("Name of the Organisation"), name_text, name_compare,
                      TONARI_COLUMN_SHORTEN, self);
  tonari_columns_add (self->view, _ ("Kind"), kind_text, kind_compare, TONARI_COLUMN_SHORTEN, self);
  tonari_columns_add (self->view, _ ("Telephone"), phone_text, phone_compare, 0, self);
  tonari_columns_add (self->view, _ ("Area"), area_text, area_compare, TONARI_COLUMN_SHORTEN, self);
  tonari_columns_add (self->view, _ ("Whom to Ask For"), contact_person_text, contact_person_compare,
                      TONARI_COLUMN_EXPAND, self);
}

static void
build_table (TonariDirectoryPage *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  self->view = tonari_columns_new_view (G_LIST_MODEL (g_object_ref (self->filtered)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Organisations"), -1);
  add_columns (self);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Delete, 0),
                                                          gtk_callback_action_new (delete_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_stack_add_named (self->stack, scrolled, "table");
}

static GtkWidget *
buttons_new (GtkWidget *button, GMenu *menu, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *more = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (more), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (more), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (more, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), more);
  return box;
}

static GtkWidget *
build_header (TonariDirectoryPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "import", .activate = import_action },
    { .name = "edit", .activate = edit_action },
    { .name = "delete", .activate = delete_action },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) one = g_menu_new ();
  GtkWidget *header = g_object_new (GTK_TYPE_STACK, "hhomogeneous", FALSE, NULL);
  GtkWidget *edit = gtk_button_new_with_mnemonic (_ ("_Edit"));

  /* It stands in the header bar, outside of the page, and brings its actions with it. */
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (header, "organisations", G_ACTION_GROUP (group));
  g_menu_append (menu, _ ("_Import a Table (CSV)…"), "organisations.import");
  g_menu_append (menu, _ ("_Delete"), "organisations.delete");
  g_menu_append (one, _ ("_Delete"), "organisations.delete");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (edit), "organisations.edit");
  gtk_stack_add_named (GTK_STACK (header),
                       buttons_new (tonari_add_button_new (_ ("New Organisation"), "win.add"), menu,
                                    _ ("More about organisations")),
                       "list");
  gtk_stack_add_named (GTK_STACK (header), buttons_new (edit, one, _ ("More about this organisation")),
                       "organisation");
  return header;
}

static void
tonari_directory_page_init (TonariDirectoryPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = g_object_new (GTK_TYPE_BOX, "spacing", 12, "margin-start", 12, "margin-end", 12,
                                 "margin-top", 12, "margin-bottom", 6, NULL);
  GtkWidget *stack = gtk_stack_new ();

  self->header = g_object_ref_sink (build_header (self));
  self->stack = GTK_STACK (stack);
  self->places = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->places, GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT_RIGHT);
  self->store = g_list_store_new (TONARI_TYPE_ROW_OBJECT);
  self->filter = GTK_FILTER (gtk_custom_filter_new (match, self, NULL));
  self->filtered = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)), self->filter);

  self->entry = gtk_search_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  g_object_set (self->entry, "placeholder-text", _ ("Name, kind, telephone, area"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Find an organisation"), -1);
  /* "changed" rather than "search-changed": a list in memory need not wait. */
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "dim-label");
  gtk_widget_add_css_class (self->count, "numeric");
  gtk_box_append (GTK_BOX (bar), self->entry);
  gtk_box_append (GTK_BOX (bar), self->count);

  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), stack);
  gtk_stack_add_named (self->places, box, "list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->places));
  build_table (self);
  g_object_unref (self->filtered);
  gtk_stack_add_named (
      self->stack,
      tonari_empty_new ("tonari-directory-symbolic", _ ("No Organisations Yet"),
                        _ ("Offices, hospitals and drop-in places that people are linked to or come from."),
                        _ ("Add the First One"), "directory.add"),
      "empty");
  gtk_stack_add_named (self->stack,
                       tonari_empty_new ("edit-find-symbolic", _ ("Nothing Found"),
                                         _ ("Try fewer letters, or another word."), NULL, NULL),
                       "nothing");
}

static void
tonari_directory_page_page_init (TonariPageInterface *iface)
{
  iface->get_title = tonari_directory_page_get_title;
  iface->can_go_back = tonari_directory_page_can_go_back;
  iface->go_back = tonari_directory_page_go_back;
  iface->add = tonari_directory_page_add;
  iface->find = tonari_directory_page_find;
  iface->show_row = tonari_directory_page_show_row;
  iface->get_header_widget = tonari_directory_page_get_header_widget;
}

GtkWidget *
tonari_directory_page_new (TonariContext *context)
{
  TonariDirectoryPage *self = g_object_new (TONARI_TYPE_DIRECTORY_PAGE, NULL);

  self->context = g_object_ref (context);
  self->page = TONARI_ORGANISATION_PAGE (tonari_organisation_page_new (context));
  gtk_stack_add_named (self->places, GTK_WIDGET (self->page), "organisation");
  g_signal_connect_object (self->page, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);
  return GTK_WIDGET (self);
}
