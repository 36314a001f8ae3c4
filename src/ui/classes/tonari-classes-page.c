/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-classes-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-add-button.h"
#include "tonari-class-dialog.h"
#include "tonari-class-list.h"
#include "tonari-class-model.h"
#include "tonari-class-output.h"
#include "tonari-class-page.h"
#include "tonari-class-print.h"
#include "tonari-class-search.h"
#include "tonari-class-text.h"
#include "tonari-classes.h"
#include "tonari-page.h"
#include "tonari-plan-pages.h"
#include "tonari-roll-call.h"
#include "tonari-rows.h"
#include "tonari-tools-menu.h"

struct _TonariClassesPage
{
  AdwBin parent_instance;

  TonariContext *context;
  TonariStoreQueue *queue;
  TonariClassModel *model;
  GSimpleActionGroup *actions;

  GtkStack *stack;
  TonariClassList *list;
  TonariClassPage *page;
  TonariRollCall *roll;
  TonariPlanPages *plan;
  TonariClassSearch *search;

  GtkWidget *list_tools;
  GtkWidget *page_tools;
  GtkWidget *roll_tools;
  GtkWidget *held_button;
};

static void page_iface_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariClassesPage,
                               tonari_classes_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, page_iface_init))

static gboolean
shows (TonariClassesPage *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static void
show (TonariClassesPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
open_class (TonariClassesPage *self, gint64 class_id)
{
  if (tonari_class_model_class (self->model) != class_id)
    tonari_class_page_show (self->page, "sessions");
  tonari_class_model_set_class (self->model, class_id);
  tonari_roll_call_set_session (self->roll, 0);
  show (self, "class");
}

static void
update_header (TonariClassesPage *self)
{
  const TonariSession *session =
      tonari_class_model_session (self->model, tonari_roll_call_session (self->roll));

  gtk_widget_set_visible (self->held_button,
                          session != NULL && session->status == TONARI_SESSION_STATUS_PLANNED);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
open_session (TonariClassesPage *self, gint64 session)
{
  show (self, "session");
  tonari_roll_call_set_session (self->roll, session);
  tonari_plan_pages_set_session (self->plan, session);
  update_header (self);
}

static void
show_list (TonariClassesPage *self)
{
  tonari_roll_call_set_session (self->roll, 0);
  show (self, "list");
}

static void
class_opened_cb (TonariClassList *list, gint64 class_id, TonariClassesPage *self)
{
  open_class (self, class_id);
}

static void
session_opened_cb (TonariClassPage *page, gint64 session, TonariClassesPage *self)
{
  open_session (self, session);
}

static void
found_cb (TonariClassSearch *search, gint64 class_id, gint64 session, TonariClassesPage *self)
{
  if (session != 0)
    tonari_page_show_row (TONARI_PAGE (self), "sessions", session);
  else
    open_class (self, class_id);
}

static void
plan_changed_cb (TonariPlanPages *pages, TonariClassesPage *self)
{
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
class_made_cb (TonariPlanPages *pages, gint64 class_id, TonariClassesPage *self)
{
  open_class (self, class_id);
}

static void
session_gone_cb (TonariRollCall *roll, TonariClassesPage *self)
{
  if (shows (self, "session"))
    show (self, "class");
}

static void
class_gone_cb (TonariClassModel *model, TonariClassesPage *self)
{
  show_list (self);
}

static void
class_loaded_cb (TonariClassModel *model, TonariClassesPage *self)
{
  update_header (self);
}

static void
changed_cb (TonariContext *context, const char *table, gint64 id, TonariClassesPage *self)
{
  /* A row of the same number in another book is another class. */
  if (tonari_context_queue (context) != self->queue)
    {
      self->queue = tonari_context_queue (context);
      tonari_class_model_set_class (self->model, 0);
      show_list (self);
    }
}

static void
new_class_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_action_group_activate_action (tonari_plan_pages_actions (TONARI_CLASSES_PAGE (data)->plan), "new-course",
                                  NULL);
}

static void
edit_class_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  tonari_class_dialog_edit (self->context, g_variant_get_int64 (parameter), GTK_WIDGET (self));
}

static void
delete_class (TonariClassesPage *self, gint64 class_id)
{
  tonari_context_delete (self->context, &tonari_class_entity, class_id, _ ("Delete class"),
                         _ ("Class deleted"));
}

static void
delete_class_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  delete_class (TONARI_CLASSES_PAGE (data), g_variant_get_int64 (parameter));
}

static void
edit_current_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  if (tonari_class_model_class (self->model) != 0)
    tonari_class_dialog_edit (self->context, tonari_class_model_class (self->model), GTK_WIDGET (self));
}

static void
delete_current_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  if (tonari_class_model_class (self->model) != 0)
    {
      delete_class (self, tonari_class_model_class (self->model));
      show_list (self);
    }
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  tonari_class_output_print (self->model, GTK_WIDGET (self));
}

static void
print_paper_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  tonari_class_print (self->model, g_variant_get_string (parameter, NULL),
                      shows (self, "session") ? tonari_roll_call_session (self->roll) : 0, GTK_WIDGET (self));
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (data);

  tonari_class_output_csv (self->model, GTK_WIDGET (self));
}

static char *
page_get_title (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);
  const TonariSession *session;

  if (tonari_plan_pages_is_shown (self->plan))
    return tonari_plan_pages_title (self->plan);
  if (shows (self, "list") || sheet == NULL)
    return NULL;

  session = tonari_class_model_session (self->model, tonari_roll_call_session (self->roll));
  if (shows (self, "session") && session != NULL)
    {
      g_autofree char *number = tonari_class_text_number (session);
      g_autofree char *day = tonari_class_text_day (self->context, session->date, TRUE);
      g_autofree char *times = tonari_class_text_times (session);

      return g_strdup_printf ("%s   %s   %s", number, day, times);
    }

  return g_strdup (sheet->aclass->title);
}

static char *
page_get_subtitle (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);
  TonariClassSheet *sheet = tonari_class_model_sheet (self->model);

  if (tonari_plan_pages_is_shown (self->plan))
    return tonari_plan_pages_subtitle (self->plan);

  return shows (self, "session") && sheet != NULL ? g_strdup (sheet->aclass->title) : NULL;
}

static gboolean
page_can_go_back (TonariPage *page)
{
  return !shows (TONARI_CLASSES_PAGE (page), "list");
}

static gboolean
page_go_back (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  if (shows (self, "list"))
    return FALSE;
  if (tonari_plan_pages_is_shown (self->plan))
    tonari_plan_pages_go_back (self->plan);
  else if (shows (self, "session"))
    {
      tonari_roll_call_set_session (self->roll, 0);
      show (self, "class");
    }
  else
    show_list (self);

  return TRUE;
}

static gboolean
page_add (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  if (tonari_plan_pages_is_shown (self->plan))
    return tonari_plan_pages_add (self->plan);
  if (shows (self, "class"))
    return tonari_class_page_add (self->page);
  if (shows (self, "session"))
    {
      tonari_roll_call_walk_in (self->roll);
      return TRUE;
    }
  if (!shows (self, "list"))
    return FALSE;

  g_action_group_activate_action (tonari_plan_pages_actions (self->plan), "new-course", NULL);
  return TRUE;
}

static gboolean
page_find (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  /* In the room somebody who has just come is looked for. */
  if (shows (self, "session"))
    {
      tonari_roll_call_find (self->roll);
      return TRUE;
    }

  show_list (self);
  tonari_class_search_find (self->search);

  return TRUE;
}

static gboolean
page_print (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  if (shows (self, "list") || shows (self, "curricula"))
    return FALSE;

  tonari_class_output_print (self->model, GTK_WIDGET (self));
  return TRUE;
}

static gpointer
load_session (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_get (db, &tonari_session_entity, *(gint64 *) data, error);
}

/* Turns to the class of a session that was read; FALSE where there is none. */
static gboolean
turn_to_class (TonariClassesPage *self, const TonariSession *session, const GError *error)
{
  if (self->context == NULL)
    return FALSE;
  if (session == NULL)
    {
      tonari_context_fail (self->context, _ ("The session could not be read."), error);
      return FALSE;
    }

  tonari_class_model_set_class (self->model, session->class_id);

  return TRUE;
}

static void
session_loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassesPage) self = data;

  if (turn_to_class (self, row, error))
    open_session (self, ((const TonariSession *) row)->row.id);
}

static void
planned_loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariClassesPage) self = data;

  if (turn_to_class (self, row, error))
    tonari_plan_pages_show_session (self->plan, ((const TonariSession *) row)->row.id);
}

static gboolean
page_show_row (TonariPage *page, const char *table, gint64 id)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  if (g_strcmp0 (table, "classes") == 0)
    {
      open_class (self, id);
      return TRUE;
    }
  if (g_strcmp0 (table, "session_notices") == 0)
    {
      open_class (self, id);
      g_action_group_activate_action (tonari_plan_pages_actions (self->plan), "notices", NULL);
      return TRUE;
    }
  if (g_strcmp0 (table, "sessions") != 0 && g_strcmp0 (table, "session_parts") != 0)
    return FALSE;

  tonari_context_load (self->context, load_session, g_memdup2 (&id, sizeof id), g_free,
                       (GDestroyNotify) tonari_session_free, NULL,
                       g_str_equal (table, "sessions") ? session_loaded_cb : planned_loaded_cb,
                       g_object_ref (self));
  return TRUE;
}

static GtkWidget *
page_get_header_widget (TonariPage *page)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (page);

  if (tonari_plan_pages_is_shown (self->plan))
    return tonari_plan_pages_tools (self->plan);
  if (shows (self, "list"))
    return self->list_tools;

  return shows (self, "session") ? self->roll_tools : self->page_tools;
}

static void
page_iface_init (TonariPageInterface *iface)
{
  iface->get_title = page_get_title;
  iface->get_subtitle = page_get_subtitle;
  iface->can_go_back = page_can_go_back;
  iface->go_back = page_go_back;
  iface->add = page_add;
  iface->find = page_find;
  iface->print = page_print;
  iface->show_row = page_show_row;
  iface->get_header_widget = page_get_header_widget;
}

static GtkWidget *
tools_new (TonariClassesPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_insert_action_group (box, "classes", G_ACTION_GROUP (self->actions));
  gtk_widget_insert_action_group (box, "roll", tonari_roll_call_actions (self->roll));
  gtk_widget_insert_action_group (box, "plan", tonari_plan_pages_actions (self->plan));

  return g_object_ref_sink (box);
}

static void
tools_add_menu (GtkWidget *tools, const char *name, GMenu *menu)
{
  gtk_box_append (GTK_BOX (tools), tonari_tools_menu_new (name, G_MENU_MODEL (menu)));
}

static void
build_tools (TonariClassesPage *self)
{
  g_autoptr (GMenu) list_menu = g_menu_new ();
  g_autoptr (GMenu) class_menu = g_menu_new ();
  g_autoptr (GMenu) class_last = g_menu_new ();
  g_autoptr (GMenu) session_menu = g_menu_new ();
  g_autoptr (GMenuModel) class_papers = tonari_class_print_menu (FALSE);
  g_autoptr (GMenuModel) session_papers = tonari_class_print_menu (TRUE);

  self->list_tools = tools_new (self);
  gtk_box_append (GTK_BOX (self->list_tools), tonari_add_button_new (_ ("New Class"), "classes.new-class"));
  g_menu_append (list_menu, _ ("_Curricula"), "plan.curricula");
  tools_add_menu (self->list_tools, _ ("Menu of the classes"), list_menu);

  g_menu_append_submenu (class_menu, _ ("Print _Papers"), class_papers);
  g_menu_append (class_menu, _ ("_Print Attendance Sheet…"), "classes.print");
  g_menu_append (class_menu, _ ("_Save Attendance as Table (CSV)…"), "classes.export");
  g_menu_append (class_menu, _ ("Save as _Calendar…"), "plan.course-calendar");
  g_menu_append (class_menu, _ ("_Whom to Tell…"), "plan.notices");
  g_menu_append (class_menu, _ ("_Edit Class…"), "classes.edit-current");
  g_menu_append (class_last, _ ("_Delete Class"), "classes.delete-current");
  g_menu_append_section (class_menu, NULL, G_MENU_MODEL (class_last));
  self->page_tools = tools_new (self);
  tools_add_menu (self->page_tools, _ ("Menu of the class"), class_menu);

  g_menu_append (session_menu, _ ("_Preparing and Looking Back"), "plan.shown-prepare");
  g_menu_append (session_menu, _ ("_Edit Session…"), "roll.edit");
  g_menu_append (session_menu, _ ("_Themes…"), "roll.themes");
  g_menu_append (session_menu, _ ("_Move to Another Day…"), "plan.shown-move");
  g_menu_append (session_menu, _ ("_Cancel Session…"), "plan.shown-cancel");
  g_menu_append (session_menu, _ ("_Save as Calendar Entry…"), "plan.shown-calendar");
  g_menu_append (session_menu, _ ("_Plan Again"), "roll.status::planned");
  g_menu_append_submenu (session_menu, _ ("Print _Papers"), session_papers);
  g_menu_append (session_menu, _ ("_Print Attendance Sheet…"), "classes.print");
  self->roll_tools = tools_new (self);
  self->held_button = gtk_button_new_with_mnemonic (_ ("Mark as _Held"));
  gtk_widget_add_css_class (self->held_button, "suggested-action");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->held_button), "roll.status::held");
  gtk_box_append (GTK_BOX (self->roll_tools), self->held_button);
  tools_add_menu (self->roll_tools, _ ("Menu of the session"), session_menu);
}

static void
tonari_classes_page_dispose (GObject *object)
{
  TonariClassesPage *self = TONARI_CLASSES_PAGE (object);

  if (self->context != NULL)
    g_signal_handlers_disconnect_by_data (self->context, self);
  g_clear_object (&self->context);
  g_clear_object (&self->plan);
  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_object (&self->list_tools);
  g_clear_object (&self->page_tools);
  g_clear_object (&self->roll_tools);

  G_OBJECT_CLASS (tonari_classes_page_parent_class)->dispose (object);
}

static void
tonari_classes_page_class_init (TonariClassesPageClass *klass)
{
  tonari_classes_init ();

  G_OBJECT_CLASS (klass)->dispose = tonari_classes_page_dispose;
}

static void
tonari_classes_page_init (TonariClassesPage *self)
{
  static const GActionEntry entries[] = {
    { "new-class", new_class_cb },
    { "edit-class", edit_class_cb, "x" },
    { "delete-class", delete_class_cb, "x" },
    { "edit-current", edit_current_cb },
    { "delete-current", delete_current_cb },
    { "print", print_cb },
    { "print-paper", print_paper_cb, "s" },
    { "export", export_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "classes", G_ACTION_GROUP (self->actions));

  self->stack = GTK_STACK (gtk_stack_new ());
  /* A page that is not seen must not make the window wider than a small screen. */
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

GtkWidget *
tonari_classes_page_new (TonariContext *context)
{
  TonariClassesPage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  tonari_classes_init ();
  self = g_object_new (TONARI_TYPE_CLASSES_PAGE, NULL);
  self->context = g_object_ref (context);
  self->queue = tonari_context_queue (context);
  self->model = tonari_class_model_new (context);

  self->list = TONARI_CLASS_LIST (tonari_class_list_new (context));
  self->page = TONARI_CLASS_PAGE (tonari_class_page_new (self->model));
  self->roll = TONARI_ROLL_CALL (tonari_roll_call_new (self->model));
  self->search = TONARI_CLASS_SEARCH (tonari_class_search_new (context, GTK_WIDGET (self->list)));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->search), "list");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->page), "class");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->roll), "session");
  self->plan = tonari_plan_pages_new (self->model, self->stack);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plan", tonari_plan_pages_actions (self->plan));
  build_tools (self);

  g_signal_connect_object (self->list, "opened", G_CALLBACK (class_opened_cb), self, 0);
  g_signal_connect_object (self->list, "listed", G_CALLBACK (tonari_class_search_offer), self->search,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "session-opened", G_CALLBACK (session_opened_cb), self, 0);
  g_signal_connect_object (self->search, "opened", G_CALLBACK (found_cb), self, 0);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (plan_changed_cb), self, 0);
  g_signal_connect_object (self->plan, "class-made", G_CALLBACK (class_made_cb), self, 0);
  g_signal_connect_object (self->roll, "gone", G_CALLBACK (session_gone_cb), self, 0);
  g_signal_connect_object (self->model, "loaded", G_CALLBACK (class_loaded_cb), self, 0);
  g_signal_connect_object (self->model, "gone", G_CALLBACK (class_gone_cb), self, 0);
  g_signal_connect (context, "changed", G_CALLBACK (changed_cb), self);

  return GTK_WIDGET (self);
}
