/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-plan-pages.h"

#include <glib/gi18n-lib.h>

#include "tonari-add-button.h"
#include "tonari-class-output.h"
#include "tonari-class-text.h"
#include "tonari-course-dialog.h"
#include "tonari-curricula-page.h"
#include "tonari-move-dialog.h"
#include "tonari-navigator.h"
#include "tonari-notices-dialog.h"
#include "tonari-session-plan-page.h"

#define SESSION_PAGE "session-plan"
#define CURRICULA_PAGE "curricula"

struct _TonariPlanPages
{
  GObject parent_instance;

  TonariClassModel *model;
  GtkStack *stack;
  GSimpleActionGroup *actions;
  gint64 session;
  char *came_from;

  TonariSessionPlanPage *plan;
  TonariCurriculaPage *curricula;
  GtkWidget *session_tools;
  GtkWidget *curricula_tools;
  GtkWidget *add_curriculum;
  GtkWidget *add_theme;
};

enum
{
  CHANGED,
  CLASS_MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariPlanPages, tonari_plan_pages, G_TYPE_OBJECT)

static gboolean
shows (TonariPlanPages *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static void
show (TonariPlanPages *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
tonari_plan_pages_is_shown (TonariPlanPages *self)
{
  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), FALSE);

  return shows (self, SESSION_PAGE) || shows (self, CURRICULA_PAGE);
}

static void
prepare (TonariPlanPages *self, gint64 session)
{
  if (tonari_class_model_session (self->model, session) == NULL)
    return;

  if (!tonari_plan_pages_is_shown (self))
    {
      g_free (self->came_from);
      self->came_from = g_strdup (gtk_stack_get_visible_child_name (self->stack));
    }
  tonari_session_plan_page_set_session (self->plan, session);
  show (self, SESSION_PAGE);
}

void
tonari_plan_pages_show_session (TonariPlanPages *self, gint64 session)
{
  g_return_if_fail (TONARI_IS_PLAN_PAGES (self));

  g_free (self->came_from);
  self->came_from = g_strdup ("class");
  tonari_session_plan_page_set_session (self->plan, session);
  show (self, SESSION_PAGE);
}

void
tonari_plan_pages_go_back (TonariPlanPages *self)
{
  g_return_if_fail (TONARI_IS_PLAN_PAGES (self));

  if (shows (self, CURRICULA_PAGE))
    {
      if (tonari_curricula_page_shown (self->curricula) != 0)
        tonari_curricula_page_show (self->curricula, 0);
      else
        show (self, "list");
      return;
    }

  tonari_session_plan_page_set_session (self->plan, 0);
  show (self, self->came_from != NULL ? self->came_from : "class");
}

static const TonariSession *
shown_session (TonariPlanPages *self)
{
  return tonari_class_model_session (self->model, tonari_session_plan_page_session (self->plan));
}

char *
tonari_plan_pages_title (TonariPlanPages *self)
{
  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), NULL);

  if (shows (self, CURRICULA_PAGE))
    return tonari_curricula_page_title (self->curricula);

  return shown_session (self) != NULL ? g_strdup (_ ("Preparing and Looking Back")) : NULL;
}

char *
tonari_plan_pages_subtitle (TonariPlanPages *self)
{
  const TonariSession *session;
  const char *class_title;
  g_autofree char *number = NULL;
  g_autofree char *day = NULL;

  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), NULL);

  session = shows (self, SESSION_PAGE) ? shown_session (self) : NULL;
  if (session == NULL)
    return NULL;

  number = tonari_class_text_number (session);
  day = tonari_class_text_day (tonari_class_model_context (self->model), session->date, TRUE);

  class_title = tonari_class_model_sheet (self->model)->aclass->title;

  /* The session first: in a narrow window it is the title of the class that may be cut. */
  return g_strdup_printf ("%s   %s   %s", number, day, class_title != NULL ? class_title : "");
}

GtkWidget *
tonari_plan_pages_tools (TonariPlanPages *self)
{
  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), NULL);

  return shows (self, CURRICULA_PAGE) ? self->curricula_tools : self->session_tools;
}

gboolean
tonari_plan_pages_add (TonariPlanPages *self)
{
  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), FALSE);

  if (!shows (self, CURRICULA_PAGE))
    return FALSE;

  tonari_curricula_page_add (self->curricula);
  return TRUE;
}

void
tonari_plan_pages_set_session (TonariPlanPages *self, gint64 session)
{
  g_return_if_fail (TONARI_IS_PLAN_PAGES (self));

  self->session = session;
}

GActionGroup *
tonari_plan_pages_actions (TonariPlanPages *self)
{
  g_return_val_if_fail (TONARI_IS_PLAN_PAGES (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

/* The session that an action is about: its target, or the one that shows. */
static gint64
target (TonariPlanPages *self, GVariant *parameter)
{
  if (parameter != NULL)
    return g_variant_get_int64 (parameter);
  if (shows (self, SESSION_PAGE))
    return tonari_session_plan_page_session (self->plan);

  return self->session;
}

static void
prepare_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  prepare (data, target (data, parameter));
}

static void
roll_call_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  if (target (self, parameter) != 0)
    tonari_navigator_open_session (GTK_WIDGET (self->stack), target (self, parameter));
}

static void
move_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  tonari_move_dialog_present (self->model, target (self, parameter), FALSE, GTK_WIDGET (self->stack));
}

static void
cancel_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  tonari_move_dialog_present (self->model, target (self, parameter), TRUE, GTK_WIDGET (self->stack));
}

static void
notices_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);
  gint64 class_id = tonari_class_model_class (self->model);

  if (class_id != 0)
    tonari_notices_dialog_present (tonari_class_model_context (self->model), class_id,
                                   GTK_WIDGET (self->stack));
}

static void
calendar_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  tonari_class_output_calendar (self->model, target (self, parameter), GTK_WIDGET (self->stack));
}

static void
course_calendar_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  tonari_class_output_calendar (self->model, 0, GTK_WIDGET (self->stack));
}

static void
course_made_cb (TonariCourseDialog *dialog, gint64 class_id, TonariPlanPages *self)
{
  g_signal_emit (self, signals[CLASS_MADE], 0, class_id);
}

static void
new_course_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);
  TonariContext *context = tonari_class_model_context (self->model);

  if (tonari_context_queue (context) != NULL)
    g_signal_connect_object (tonari_course_dialog_present (context, GTK_WIDGET (self->stack)), "made",
                             G_CALLBACK (course_made_cb), self, 0);
}

static void
curricula_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (data);

  tonari_curricula_page_show (self->curricula, 0);
  show (self, CURRICULA_PAGE);
}

static void
add_to_curricula_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  tonari_curricula_page_add (TONARI_PLAN_PAGES (data)->curricula);
}

static void
session_gone_cb (TonariSessionPlanPage *page, TonariPlanPages *self)
{
  if (shows (self, SESSION_PAGE))
    show (self, "class");
}

static void
model_changed_cb (TonariClassModel *model, TonariPlanPages *self)
{
  if (shows (self, SESSION_PAGE))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
curricula_shown_cb (TonariCurriculaPage *page, TonariPlanPages *self)
{
  gboolean themes = tonari_curricula_page_shown (page) != 0;

  gtk_widget_set_visible (self->add_curriculum, !themes);
  gtk_widget_set_visible (self->add_theme, themes);
  if (shows (self, CURRICULA_PAGE))
    g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
tools_new (TonariPlanPages *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  /* The buttons stand in the window's header bar, outside of the page. */
  gtk_widget_insert_action_group (box, "plan", G_ACTION_GROUP (self->actions));

  return g_object_ref_sink (box);
}

static GtkWidget *
session_tools_new (TonariPlanPages *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *tools = tools_new (self);
  GtkWidget *roll_call = gtk_button_new_with_mnemonic (_ ("_Roll Call"));
  GtkWidget *button = gtk_menu_button_new ();

  g_menu_append (menu, _ ("_Move to Another Day…"), "plan.shown-move");
  g_menu_append (menu, _ ("_Cancel Session…"), "plan.shown-cancel");
  g_menu_append (menu, _ ("_Save as Calendar Entry…"), "plan.shown-calendar");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (roll_call), "plan.roll-call");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("Menu of the session"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Menu of the session"), -1);
  gtk_box_append (GTK_BOX (tools), roll_call);
  gtk_box_append (GTK_BOX (tools), button);

  return tools;
}

static void
tonari_plan_pages_dispose (GObject *object)
{
  TonariPlanPages *self = TONARI_PLAN_PAGES (object);

  g_clear_object (&self->model);
  g_clear_object (&self->actions);
  g_clear_object (&self->session_tools);
  g_clear_object (&self->curricula_tools);
  g_clear_pointer (&self->came_from, g_free);

  G_OBJECT_CLASS (tonari_plan_pages_parent_class)->dispose (object);
}

static void
tonari_plan_pages_class_init (TonariPlanPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_plan_pages_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[CLASS_MADE] = g_signal_new ("class-made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_plan_pages_init (TonariPlanPages *self)
{
  static const GActionEntry entries[] = {
    { "prepare", prepare_cb, "x" },    { "shown-prepare", prepare_cb },
    { "move", move_cb, "x" },          { "shown-move", move_cb },
    { "cancel", cancel_cb, "x" },      { "shown-cancel", cancel_cb },
    { "notices", notices_cb },         { "calendar", calendar_cb, "x" },
    { "shown-calendar", calendar_cb }, { "course-calendar", course_calendar_cb },
    { "new-course", new_course_cb },   { "roll-call", roll_call_cb },
    { "curricula", curricula_cb },     { "add-to-curricula", add_to_curricula_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  self->session_tools = session_tools_new (self);
  self->curricula_tools = tools_new (self);
  /* What Ctrl+N makes depends on what is shown. */
  self->add_curriculum = tonari_add_button_new (_ ("New Curriculum"), "plan.add-to-curricula");
  self->add_theme = tonari_add_button_new (_ ("New Theme"), "plan.add-to-curricula");
  gtk_widget_set_visible (self->add_theme, FALSE);
  gtk_box_append (GTK_BOX (self->curricula_tools), self->add_curriculum);
  gtk_box_append (GTK_BOX (self->curricula_tools), self->add_theme);
}

TonariPlanPages *
tonari_plan_pages_new (TonariClassModel *model, GtkStack *stack)
{
  TonariPlanPages *self;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model), NULL);
  g_return_val_if_fail (GTK_IS_STACK (stack), NULL);

  self = g_object_new (TONARI_TYPE_PLAN_PAGES, NULL);
  self->model = g_object_ref (model);
  /* The stack belongs to the page that keeps this. */
  self->stack = stack;
  self->plan = TONARI_SESSION_PLAN_PAGE (tonari_session_plan_page_new (model));
  self->curricula = TONARI_CURRICULA_PAGE (tonari_curricula_page_new (tonari_class_model_context (model)));
  gtk_stack_add_named (stack, GTK_WIDGET (self->plan), SESSION_PAGE);
  gtk_stack_add_named (stack, GTK_WIDGET (self->curricula), CURRICULA_PAGE);

  g_signal_connect_object (self->plan, "gone", G_CALLBACK (session_gone_cb), self, 0);
  g_signal_connect_object (self->curricula, "shown", G_CALLBACK (curricula_shown_cb), self, 0);
  g_signal_connect_object (model, "loaded", G_CALLBACK (model_changed_cb), self, 0);

  return self;
}
