/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-concern-list.h"
#include "tonari-decision.h"
#include "tonari-empty.h"
#include "tonari-handover.h"
#include "tonari-page.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"
#include "tonari-store-progress.h"
#include "tonari-today-row.h"

struct _TonariTodayPage
{
  AdwBin parent;

  TonariContext *context;
  GtkStack *stack;
  GtkWidget *groups;
  GCancellable *cancellable;
};

static void tonari_today_page_page_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariTodayPage,
                               tonari_today_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, tonari_today_page_page_init))

static void
add_concerns (TonariTodayPage *self, GPtrArray *concerns)
{
  GtkWidget *list = tonari_concern_list_new (self->context, TRUE);

  tonari_concern_list_show (TONARI_CONCERN_LIST (list), concerns);
  gtk_box_append (GTK_BOX (self->groups), list);
}

static void
show_lines (TonariTodayPage *self, GPtrArray *lines, GPtrArray *concerns, gboolean fresh)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->groups)) != NULL)
    gtk_box_remove (GTK_BOX (self->groups), child);

  for (guint g = 0; g < TONARI_N_TODAY_GROUPS; g++)
    {
      AdwPreferencesGroup *group = NULL;

      if (g == TONARI_TODAY_GROUP_CONCERNS)
        {
          if (concerns->len > 0)
            add_concerns (self, concerns);
          continue;
        }
      for (guint i = 0; i < lines->len; i++)
        {
          TonariTodayLine *line = g_ptr_array_index (lines, i);

          if (line == NULL || line->group != (TonariTodayGroup) g)
            continue;
          if (group == NULL)
            {
              group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
              adw_preferences_group_set_title (group, tonari_today_group_title (line->group));
              adw_preferences_group_set_description (group, tonari_today_group_description (line->group));
              gtk_box_append (GTK_BOX (self->groups), GTK_WIDGET (group));
            }
          adw_preferences_group_add (group, tonari_today_row_new (self->context, line));
          /* The row has it now. */
          g_ptr_array_index (lines, i) = NULL;
        }
    }
  gtk_stack_set_visible_child_name (self->stack, lines->len + concerns->len > 0 ? "items"
                                                 : fresh                        ? "fresh"
                                                                                : "empty");
}

typedef struct
{
  GPtrArray *lines;
  GPtrArray *concerns;
  gboolean fresh;
} Answer;

static void
answer_free (gpointer data)
{
  Answer *self = data;

  for (guint i = 0; i < self->lines->len; i++)
    g_clear_pointer (&g_ptr_array_index (self->lines, i), tonari_today_line_free);
  g_ptr_array_unref (self->lines);
  g_clear_pointer (&self->concerns, g_ptr_array_unref);
  g_free (self);
}

/* A book without any case or class: then it helps to say how to begin. */
static gboolean
is_fresh (TonariDb *db, int today, gboolean *fresh, GError **error)
{
  g_autoptr (GPtrArray) cases = tonari_store_register (db, error);
  g_autoptr (GPtrArray) classes = NULL;

  if (cases == NULL)
    return FALSE;
  classes = tonari_store_class_entries (db, today, error);
  if (classes == NULL)
    return FALSE;
  *fresh = cases->len == 0 && classes->len == 0;
  return TRUE;
}

typedef struct
{
  const TonariEntity *entity;
  gint64 id;
  const char *field;
  TonariDate today;
} Done;

typedef struct
{
  int today;
  gboolean birthdays;
} Question;

/* Those to keep in mind stand in a list of their own. */
static gboolean
is_shown (const Question *question, TonariTodayKind kind)
{
  return kind != TONARI_TODAY_CONCERN && (kind != TONARI_TODAY_BIRTHDAY || question->birthdays);
}

static gboolean
add_items (Answer *answer, TonariDb *db, const Question *question, GError **error)
{
  g_autoptr (GPtrArray) items = tonari_store_today (db, question->today, error);

  for (guint i = 0; items != NULL && i < items->len; i++)
    {
      const TonariTodayItem *item = g_ptr_array_index (items, i);

      if (is_shown (question, item->kind))
        g_ptr_array_add (answer->lines, tonari_today_line_from_item (item));
    }

  return items != NULL;
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Question *question = data;
  Answer *answer = g_new0 (Answer, 1);

  answer->lines = g_ptr_array_new ();
  if (!add_items (answer, db, question, error))
    goto failed;
  answer->concerns = tonari_store_concerns (db, question->today, error);
  if (answer->concerns == NULL)
    goto failed;
  if (answer->lines->len + answer->concerns->len == 0 &&
      !is_fresh (db, question->today, &answer->fresh, error))
    goto failed;

  return answer;

failed:
  answer_free (answer);

  return NULL;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariTodayPage) self = data;
  const Answer *answer = row;

  if (self->context == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    tonari_context_fail (context, _ ("The page of today could not be read."), error);
  else if (answer != NULL)
    show_lines (self, answer->lines, answer->concerns, answer->fresh);
}

static void
reload (TonariTodayPage *self)
{
  GSettings *settings = tonari_context_settings (self->context);
  Question *question;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;
  question = g_new0 (Question, 1);
  question->today = tonari_context_today (self->context);
  question->birthdays = settings != NULL && g_settings_get_boolean (settings, "birthdays");
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load, question, g_free, answer_free, self->cancellable, loaded_cb,
                       g_object_ref (self));
}

static void
changed_cb (TonariTodayPage *self, const char *table)
{
  /* Unseen pages read again when they are shown. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
}

static void
birthdays_cb (TonariTodayPage *self)
{
  changed_cb (self, "");
}

static gpointer
done_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Done *done = data;
  const TonariField *field = tonari_entity_field (done->entity, done->field);
  gpointer row = tonari_store_get (db, done->entity, done->id, error);

  if (row == NULL)
    return NULL;
  *TONARI_FIELD_PTR (field, row, TonariDate) = done->today;
  tonari_store_save (db, done->entity, row, error);
  tonari_entity_free (done->entity, row);

  return NULL;
}

/* Writes today into a date of a row: that day it was done. */
static void
mark (TonariTodayPage *self,
      const TonariEntity *entity,
      const char *field,
      GVariant *id,
      const char *label,
      const char *said)
{
  Done *done = g_new0 (Done, 1);

  done->entity = entity;
  done->id = g_variant_get_int64 (id);
  done->field = field;
  done->today = tonari_date_from_day (tonari_context_today (self->context));
  tonari_context_change (self->context, done_func, done, g_free, NULL, label, said, NULL, NULL);
}

static void
done_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  mark (data, &tonari_decision_entity, "done_on", parameter, _ ("What was decided is done"),
        _ ("Marked as done"));
}

static void
introduced_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  mark (data, &tonari_handover_entity, "introduced_on", parameter, _ ("Introduce who comes next"),
        _ ("Marked as introduced"));
}

static gint64
tonari_today_page_get_case (TonariPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (page)))
    return 0;
  row = gtk_widget_get_ancestor (focus, TONARI_TYPE_TODAY_ROW);

  return row != NULL ? tonari_today_row_case (TONARI_TODAY_ROW (row)) : 0;
}

static char *
tonari_today_page_get_subtitle (TonariPage *page)
{
  TonariTodayPage *self = TONARI_TODAY_PAGE (page);

  return tonari_date_format (tonari_date_from_day (tonari_context_today (self->context)),
                             tonari_context_date_style (self->context, FALSE));
}

static void
tonari_today_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tonari_today_page_parent_class)->map (widget);
  reload (TONARI_TODAY_PAGE (widget));
}

static void
tonari_today_page_dispose (GObject *object)
{
  TonariTodayPage *self = TONARI_TODAY_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  G_OBJECT_CLASS (tonari_today_page_parent_class)->dispose (object);
}

static void
tonari_today_page_class_init (TonariTodayPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_today_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = tonari_today_page_map;
}

static GtkWidget *
build_fresh (void)
{
  static const struct
  {
    const char *label;
    const char *place;
  } ways[] = {
    { N_ ("Take In the First Case"), "cases" },
    { N_ ("Make a Class"), "classes" },
  };
  GtkWidget *page = tonari_empty_new (
      "tonari-today-symbolic", _ ("Where Would You Like to Begin?"),
      _ ("This book is still empty. Appointments, sessions and people to keep in mind will appear here."),
      NULL, NULL);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12,
                                 "halign", GTK_ALIGN_CENTER, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      GtkWidget *button = gtk_button_new_with_label (_ (ways[i].label));

      gtk_widget_add_css_class (button, "pill");
      if (i == 0)
        gtk_widget_add_css_class (button, "suggested-action");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.add-in");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", ways[i].place);
      gtk_box_append (GTK_BOX (box), button);
    }
  adw_status_page_set_child (ADW_STATUS_PAGE (page), box);
  return page;
}

static void
tonari_today_page_init (TonariTodayPage *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *stack = gtk_stack_new ();
  const GActionEntry entries[] = { { "done", done_cb, "x", NULL, NULL, { 0 } },
                                   { "introduced", introduced_cb, "x", NULL, NULL, { 0 } } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "today", G_ACTION_GROUP (actions));
  self->stack = GTK_STACK (stack);
  self->groups =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 18,
                    "margin-end", 18, "margin-top", 24, "margin-bottom", 24, NULL);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->groups);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 760);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_stack_add_named (self->stack, scrolled, "items");
  gtk_stack_add_named (
      self->stack,
      tonari_empty_new (
          "tonari-today-symbolic", _ ("Nothing Planned for Today"),
          _ ("Appointments, sessions and families whom you have not met for a while will appear here."), NULL,
          NULL),
      "empty");
  gtk_stack_add_named (self->stack, build_fresh (), "fresh");
  adw_bin_set_child (ADW_BIN (self), stack);
}

static void
tonari_today_page_page_init (TonariPageInterface *iface)
{
  iface->get_subtitle = tonari_today_page_get_subtitle;
  iface->get_case = tonari_today_page_get_case;
}

GtkWidget *
tonari_today_page_new (TonariContext *context)
{
  TonariTodayPage *self = g_object_new (TONARI_TYPE_TODAY_PAGE, NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (tonari_context_settings (context) != NULL)
    g_signal_connect_object (tonari_context_settings (context), "changed::birthdays",
                             G_CALLBACK (birthdays_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
