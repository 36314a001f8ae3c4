/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cases-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-actions.h"
#include "tonari-case-editors.h"
#include "tonari-case-open.h"
#include "tonari-case-page.h"
#include "tonari-case-print.h"
#include "tonari-case-register.h"
#include "tonari-case-row.h"
#include "tonari-case.h"
#include "tonari-cases.h"
#include "tonari-import-window.h"
#include "tonari-intake-list.h"
#include "tonari-intake-page.h"
#include "tonari-merge-window.h"
#include "tonari-page.h"
#include "tonari-record-entry.h"
#include "tonari-register-print.h"
#include "tonari-single-calls.h"

struct _TonariCasesPage
{
  AdwBin parent;

  TonariContext *context;
  GSimpleActionGroup *cases_actions;
  GSimpleActionGroup *case_actions;
  TonariCaseRegister *list;
  TonariCasePage *page;
  TonariIntakePage *intake;

  GtkStack *stack;
  GtkStack *buttons;
  GMenu *case_papers;
  GMenu *blank_papers;
};

static void page_iface_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariCasesPage,
                               tonari_cases_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, page_iface_init))

static gboolean
shows (TonariCasesPage *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static gboolean
shows_case (TonariCasesPage *self)
{
  return shows (self, "case");
}

static gboolean
shows_intake (TonariCasesPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "intake") == 0;
}

static void
show_child (TonariCasesPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_stack_set_visible_child_name (self->buttons, name);
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
open_case (TonariCasesPage *self, gint64 case_id)
{
  tonari_case_page_show (self->page, case_id);
  show_child (self, "case");
}

static void
opened_cb (TonariCasesPage *self, gint64 case_id)
{
  open_case (self, case_id);
}

static gboolean
go_back (TonariCasesPage *self)
{
  if (shows (self, "register"))
    return FALSE;

  /* The child that goes saves what was typed last. */
  show_child (self, "register");
  tonari_case_register_take_focus (self->list);

  return TRUE;
}

static void
gone_cb (TonariCasesPage *self)
{
  if (shows_case (self))
    go_back (self);
}

static void
shown_cb (TonariCasesPage *self)
{
  tonari_page_header_changed (TONARI_PAGE (self));
}

static void
begin_intake (TonariCasesPage *self, TonariIntakeSeed seed)
{
  if (tonari_context_queue (self->context) == NULL)
    return;

  seed.staff = tonari_context_staff (self->context);
  seed.today = tonari_context_today (self->context);
  seed.minute = tonari_case_editors_minute_now (self->context);
  tonari_intake_page_begin (self->intake, seed);
  show_child (self, "intake");
}

static void
add_case (TonariCasesPage *self)
{
  begin_intake (self, (TonariIntakeSeed){ 0 });
}

static void
intake_opened_cb (TonariCasesPage *self, gint64 intake)
{
  tonari_intake_page_show (self->intake, intake);
  show_child (self, "intake");
}

static void
intake_finished_cb (TonariCasesPage *self, gint64 case_id)
{
  if (!shows_intake (self))
    return;
  if (case_id != 0)
    open_case (self, case_id);
  else
    go_back (self);
}

static void
add_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  add_case (data);
}

static void
import_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCasesPage *self = data;
  static const TonariImportKind kinds[] = {
    TONARI_IMPORT_CASES,    TONARI_IMPORT_RELATIVES, TONARI_IMPORT_RECORDS, TONARI_IMPORT_OBSERVATIONS,
    TONARI_IMPORT_PROBLEMS, TONARI_IMPORT_EPISODES,  TONARI_IMPORT_TIES,    TONARI_IMPORT_TIE_CHANGES,
    TONARI_IMPORT_WATCHING, TONARI_IMPORT_STAGES,    TONARI_IMPORT_CHANGES, TONARI_IMPORT_CRISES,
  };

  if (tonari_context_queue (self->context) != NULL)
    tonari_import_window_open (GTK_WIDGET (self), self->context, kinds, G_N_ELEMENTS (kinds));
}

static void
print_cases_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCasesPage *self = data;

  tonari_case_open_print_many (GTK_WIDGET (self), self->context, tonari_case_register_shown (self->list));
}

static void
print_list (TonariCasesPage *self)
{
  tonari_register_print_open (GTK_WIDGET (self), self->context, tonari_case_register_shown (self->list),
                              tonari_case_register_columns (self->list));
}

static void
print_list_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_list (data);
}

static void
delete_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCasesPage *self = data;
  const TonariCaseSheet *sheet = tonari_case_page_sheet (self->page);

  if (sheet == NULL)
    return;

  tonari_context_delete (self->context, &tonari_case_entity, sheet->case_id, _ ("Delete the case"),
                         _ ("Case deleted"));
  go_back (self);
}

static void
intake_of_case_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const TonariCaseSheet *sheet = tonari_case_page_sheet (((TonariCasesPage *) data)->page);

  if (sheet != NULL)
    begin_intake (data, (TonariIntakeSeed){ .case_id = sheet->case_id });
}

static void
calls_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  show_child (data, "calls");
}

static void
merge_all_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCasesPage *self = data;

  if (tonari_context_queue (self->context) != NULL)
    tonari_merge_window_open (GTK_WIDGET (self), self->context, 0, NULL);
}

static void
blank_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariCasesPage *self = data;

  tonari_case_print (GTK_WIDGET (self), self->context, NULL, g_variant_get_string (parameter, NULL));
}

/* The menus are made from the kinds of pages, so that a new kind needs no line here. */
static void
fill_print_menus (TonariCasesPage *self)
{
  g_autoptr (GMenuModel) papers = tonari_case_print_menu ("case.paper", FALSE);
  g_autoptr (GMenuModel) blanks = tonari_case_print_menu ("cases.blank", TRUE);

  g_menu_append_submenu (self->case_papers, _ ("P_rint Papers"), papers);
  g_menu_append_submenu (self->blank_papers, _ ("_Blank Forms"), blanks);
}

static const GActionEntry cases_entries[] = {
  { "add", add_case_cb, NULL, NULL, NULL, { 0 } },
  { "import", import_cb, NULL, NULL, NULL, { 0 } },
  { "print", print_cases_cb, NULL, NULL, NULL, { 0 } },
  { "calls", calls_cb, NULL, NULL, NULL, { 0 } },
  { "print-list", print_list_cb, NULL, NULL, NULL, { 0 } },
  { "merge", merge_all_cb, NULL, NULL, NULL, { 0 } },
  { "blank", blank_cb, "s", NULL, NULL, { 0 } },
};

/* What leads away from the page of the case; the rest are the actions of that page. */
static const GActionEntry case_entries[] = {
  { "delete", delete_cb, NULL, NULL, NULL, { 0 } },
  { "intake", intake_of_case_cb, NULL, NULL, NULL, { 0 } },
};

static char *
get_title (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);
  const TonariCaseSheet *sheet = shows_case (self) ? tonari_case_page_sheet (self->page) : NULL;

  if (shows_intake (self))
    return tonari_intake_page_title (self->intake);
  if (shows (self, "calls"))
    return g_strdup (_ ("Single Contacts"));
  if (sheet == NULL)
    return NULL;

  /* The name stands below; this line stays on the screen while others look on. */
  return g_strdup_printf (_ ("Case %s"), sheet->acase->code);
}

static gboolean
can_go_back_page (TonariPage *page)
{
  return !shows (TONARI_CASES_PAGE (page), "register");
}

static gboolean
go_back_page (TonariPage *page)
{
  return go_back (TONARI_CASES_PAGE (page));
}

static gboolean
add_page (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);

  if (shows_case (self))
    tonari_case_page_add (self->page);
  else if (shows (self, "calls"))
    tonari_record_entry_open (GTK_WIDGET (self), self->context, 0, NULL);
  else
    add_case (self);

  return TRUE;
}

static gboolean
find_page (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);

  go_back (self);
  tonari_case_register_find (self->list);

  return TRUE;
}

/* Above the register may stand intakes to go on with; whoever comes here looks for a case. */
static gboolean
take_focus_page (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);

  return shows (self, "register") ? tonari_case_register_begin (self->list)
                                  : gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static gboolean
print_page (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);

  if (shows_case (self))
    tonari_case_page_print (self->page);
  else if (shows_intake (self))
    tonari_intake_page_print (self->intake);
  else
    print_list (self);

  return TRUE;
}

static gboolean
show_row (TonariPage *page, const char *table, gint64 id)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);

  if (g_str_equal (table, "cases"))
    open_case (self, id);
  else if (g_str_equal (table, "intakes"))
    intake_opened_cb (self, id);
  else if (g_str_equal (table, "enrolments"))
    begin_intake (self, (TonariIntakeSeed){ .enrolment = id });
  else if (g_str_equal (table, "intake_calls"))
    begin_intake (self, (TonariIntakeSeed){ .record = id });
  else if (g_str_equal (table, "intake_cases"))
    begin_intake (self, (TonariIntakeSeed){ .case_id = id });
  else
    return tonari_case_row_open (table, id, GTK_WIDGET (self), self->context);

  return TRUE;
}

static gint64
get_case (TonariPage *page)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (page);
  const TonariCaseSheet *sheet = shows_case (self) ? tonari_case_page_sheet (self->page) : NULL;

  if (sheet != NULL)
    return sheet->case_id;
  if (shows_intake (self))
    return tonari_intake_page_case (self->intake);

  return shows (self, "register") ? tonari_case_register_selected (self->list) : 0;
}

static GtkWidget *
get_header_widget (TonariPage *page)
{
  return GTK_WIDGET (TONARI_CASES_PAGE (page)->buttons);
}

static void
page_iface_init (TonariPageInterface *iface)
{
  iface->get_title = get_title;
  iface->can_go_back = can_go_back_page;
  iface->go_back = go_back_page;
  iface->add = add_page;
  iface->find = find_page;
  iface->print = print_page;
  iface->take_focus = take_focus_page;
  iface->show_row = show_row;
  iface->get_case = get_case;
  iface->get_header_widget = get_header_widget;
}

static void
changed_cb (TonariCasesPage *self, const char *table, gint64 id)
{
  /* Another book has other cases. */
  if (*table == '\0' && tonari_context_queue (self->context) == NULL)
    {
      tonari_case_page_show (self->page, 0);
      show_child (self, "register");
    }
}

static void
tonari_cases_page_dispose (GObject *object)
{
  TonariCasesPage *self = TONARI_CASES_PAGE (object);

  g_clear_object (&self->buttons);
  g_clear_object (&self->cases_actions);
  g_clear_object (&self->case_actions);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_cases_page_parent_class)->dispose (object);
}

static void
tonari_cases_page_class_init (TonariCasesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_cases_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/cases/tonari-cases-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariCasesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, TonariCasesPage, buttons);
  gtk_widget_class_bind_template_child (widget_class, TonariCasesPage, case_papers);
  gtk_widget_class_bind_template_child (widget_class, TonariCasesPage, blank_papers);
}

static void
insert_actions (TonariCasesPage *self, GtkWidget *widget)
{
  gtk_widget_insert_action_group (widget, "cases", G_ACTION_GROUP (self->cases_actions));
  gtk_widget_insert_action_group (widget, "case", G_ACTION_GROUP (self->case_actions));
}

static void
tonari_cases_page_init (TonariCasesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_object_ref (self->buttons);
}

static void
add_actions (TonariCasesPage *self)
{
  self->cases_actions = g_simple_action_group_new ();
  self->case_actions = tonari_case_actions_new (self->page);
  g_action_map_add_action_entries (G_ACTION_MAP (self->cases_actions), cases_entries,
                                   G_N_ELEMENTS (cases_entries), self);
  g_action_map_add_action_entries (G_ACTION_MAP (self->case_actions), case_entries,
                                   G_N_ELEMENTS (case_entries), self);
  fill_print_menus (self);
  insert_actions (self, GTK_WIDGET (self));
  /* The buttons stand in the window's header bar, outside of the page. */
  insert_actions (self, GTK_WIDGET (self->buttons));
  tonari_case_actions_add_keys (GTK_WIDGET (self), self->page);
}

GtkWidget *
tonari_cases_page_new (TonariContext *context)
{
  TonariCasesPage *self;
  GtkWidget *box;
  GtkWidget *intakes;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  tonari_cases_init ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self = g_object_new (TONARI_TYPE_CASES_PAGE, NULL);
  self->context = g_object_ref (context);
  self->list = TONARI_CASE_REGISTER (tonari_case_register_new (context));
  self->page = TONARI_CASE_PAGE (tonari_case_page_new (context));
  self->intake = TONARI_INTAKE_PAGE (tonari_intake_page_new (context));
  intakes = tonari_intake_list_new (context);
  gtk_box_append (GTK_BOX (box), intakes);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), TRUE);
  gtk_stack_add_named (self->stack, box, "register");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->intake), "intake");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->page), "case");
  gtk_stack_add_named (self->stack, tonari_single_calls_new (context), "calls");
  add_actions (self);

  g_signal_connect_object (self->list, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (intakes, "opened", G_CALLBACK (intake_opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->intake, "finished", G_CALLBACK (intake_finished_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->intake, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "gone", G_CALLBACK (gone_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
