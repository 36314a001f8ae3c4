/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-today-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-concern-list.h"
#include "tonari-empty.h"
#include "tonari-navigator.h"
#include "tonari-page.h"
#include "tonari-store-cases.h"
#include "tonari-store-classes.h"
#include "tonari-store-progress.h"
#include "tonari-today-item.h"

struct _TonariTodayPage
{
  AdwBin parent;

  TonariContext *context;
  GtkStack *stack;
  GtkWidget *groups;
  GCancellable *cancellable;
};

typedef struct
{
  TonariTodayKind kind;
  const char *title;
  const char *description;
} Group;

static const Group groups[] = {
  { TONARI_TODAY_APPOINTMENT, N_ ("Appointments"), NULL },
  { TONARI_TODAY_SESSION, N_ ("Classes"), NULL },
  { TONARI_TODAY_UNMARKED, N_ ("Roll Calls to Complete"), NULL },
  /* Shown by a list of its own, which offers the next step. */
  { TONARI_TODAY_CONCERN, NULL, NULL },
  { TONARI_TODAY_NOTICE, N_ ("To Be Told of a Change"), NULL },
  { TONARI_TODAY_PREPARATION, N_ ("To Prepare"), NULL },
  { TONARI_TODAY_REVIEW, N_ ("Sessions to Look Back At"), NULL },
  { TONARI_TODAY_CLASS_FOLLOW_UP, N_ ("Some Months after a Course"), NULL },
  { TONARI_TODAY_WITHOUT_INTAKE, N_ ("Participants without an Intake"), NULL },
  { TONARI_TODAY_FOLLOW_UP, N_ ("To Look After"), NULL },
  { TONARI_TODAY_TO_CONTACT, N_ ("Perhaps Time to Get in Touch"),
    N_ ("It has been a while. Only a thought; whether and when is yours to judge.") },
};

static void tonari_today_page_page_init (TonariPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariTodayPage,
                               tonari_today_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_PAGE, tonari_today_page_page_init))

static void
activated_cb (GtkWidget *row, gpointer data)
{
  const TonariTodayItem *item = g_object_get_data (G_OBJECT (row), "item");

  if (item->kind == TONARI_TODAY_NOTICE)
    tonari_navigator_open_notices (row, item->class_id);
  else if (item->kind == TONARI_TODAY_PREPARATION || item->kind == TONARI_TODAY_REVIEW)
    tonari_navigator_open_session_plan (row, item->session);
  else if (item->session != 0)
    tonari_navigator_open_session (row, item->session);
  else if (item->case_id != 0)
    tonari_navigator_open_case (row, item->case_id);
  else if (item->class_id != 0)
    tonari_navigator_open_class (row, item->class_id);
}

static char *
when_text (TonariTodayPage *self, const TonariTodayItem *item)
{
  int today = tonari_context_today (self->context);
  int day = tonari_date_first (item->moment.date);
  g_autofree char *time = tonari_time_format (item->moment.minute);
  g_autofree char *date = NULL;

  if (!tonari_date_is_known (item->moment.date))
    return g_strdup (item->kind == TONARI_TODAY_TO_CONTACT ? _ ("no contact yet") : "");
  if (item->kind == TONARI_TODAY_TO_CONTACT)
    {
      date = tonari_context_format_date_short (self->context, item->moment.date);
      /* Translators: %s is the date of the last contact. */
      return g_strdup_printf (_ ("last contact %s"), date);
    }
  if (day == today)
    date = g_strdup (_ ("today"));
  else if (day == today + 1)
    date = g_strdup (_ ("tomorrow"));
  else
    date = tonari_context_format_date_short (self->context, item->moment.date);
  return *time != '\0' ? g_strconcat (date, " ", time, NULL) : g_strdup (date);
}

static GtkWidget *
row_new (TonariTodayPage *self, TonariTodayItem *item)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *when = when_text (self, item);
  g_autoptr (GString) subtitle = g_string_new (item->detail);
  g_autofree char *spoken = NULL;
  GtkWidget *label = gtk_label_new (when);

  if (item->promise != NULL && *item->promise != '\0')
    {
      if (subtitle->len > 0)
        g_string_append_c (subtitle, '\n');
      /* Translators: what was agreed with the family about calls and letters; said before anyone calls. */
      g_string_append_printf (subtitle, _ ("Agreed on contact: %s"), item->promise);
      gtk_widget_add_css_class (row, "tonari-promise");
    }
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), item->title != NULL ? item->title : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  /* Nothing of it may be cut off: half an agreement is none. */
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle->len > 0)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle->str);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  spoken = g_strjoin (subtitle->len > 0 ? "\n" : "", when, subtitle->str, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
  g_object_set_data_full (G_OBJECT (row), "item", item, (GDestroyNotify) tonari_today_item_free);
  g_signal_connect (row, "activated", G_CALLBACK (activated_cb), NULL);
  return row;
}

static void
add_concerns (TonariTodayPage *self, GPtrArray *concerns)
{
  GtkWidget *list = tonari_concern_list_new (self->context, TRUE);

  tonari_concern_list_show (TONARI_CONCERN_LIST (list), concerns);
  gtk_box_append (GTK_BOX (self->groups), list);
}

static void
show_items (TonariTodayPage *self, GPtrArray *items, GPtrArray *concerns, gboolean fresh)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->groups)) != NULL)
    gtk_box_remove (GTK_BOX (self->groups), child);

  for (guint g = 0; g < G_N_ELEMENTS (groups); g++)
    {
      AdwPreferencesGroup *group = NULL;

      if (groups[g].kind == TONARI_TODAY_CONCERN)
        {
          if (concerns->len > 0)
            add_concerns (self, concerns);
          continue;
        }
      for (guint i = 0; i < items->len; i++)
        {
          TonariTodayItem *item = g_ptr_array_index (items, i);

          if (item == NULL || item->kind != groups[g].kind)
            continue;
          if (group == NULL)
            {
              group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
              adw_preferences_group_set_title (group, _ (groups[g].title));
              if (groups[g].description != NULL)
                adw_preferences_group_set_description (group, _ (groups[g].description));
              gtk_box_append (GTK_BOX (self->groups), GTK_WIDGET (group));
            }
          adw_preferences_group_add (group, row_new (self, item));
          /* The row has it now. */
          g_ptr_array_index (items, i) = NULL;
        }
    }
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "items" : fresh ? "fresh" : "empty");
}

typedef struct
{
  GPtrArray *items;
  GPtrArray *concerns;
  gboolean fresh;
} Answer;

static void
answer_free (gpointer data)
{
  Answer *self = data;

  for (guint i = 0; i < self->items->len; i++)
    g_clear_pointer (&g_ptr_array_index (self->items, i), tonari_today_item_free);
  g_ptr_array_unref (self->items);
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

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) items = tonari_store_today (db, GPOINTER_TO_INT (data), error);
  Answer *answer;

  if (items == NULL)
    return NULL;
  answer = g_new0 (Answer, 1);
  g_ptr_array_set_free_func (items, NULL);
  answer->items = g_steal_pointer (&items);
  answer->concerns = tonari_store_concerns (db, GPOINTER_TO_INT (data), error);
  if (answer->concerns == NULL)
    {
      answer_free (answer);
      return NULL;
    }
  if (answer->items->len == 0 && !is_fresh (db, GPOINTER_TO_INT (data), &answer->fresh, error))
    g_clear_pointer (&answer, answer_free);
  return answer;
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
    show_items (self, answer->items, answer->concerns, answer->fresh);
}

static void
reload (TonariTodayPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (tonari_context_queue (self->context) == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, load, GINT_TO_POINTER (tonari_context_today (self->context)), NULL,
                       answer_free, self->cancellable, loaded_cb, g_object_ref (self));
}

static void
changed_cb (TonariTodayPage *self, const char *table)
{
  /* Unseen pages read again when they are shown. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    reload (self);
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
      _ ("This book is still empty. Appointments, sessions and people to think of will stand here."), NULL,
      NULL);
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
          _ ("Appointments, sessions and families whom you have not met for a while will stand here."), NULL,
          NULL),
      "empty");
  gtk_stack_add_named (self->stack, build_fresh (), "fresh");
  adw_bin_set_child (ADW_BIN (self), stack);
}

static void
tonari_today_page_page_init (TonariPageInterface *iface)
{
  iface->get_subtitle = tonari_today_page_get_subtitle;
}

GtkWidget *
tonari_today_page_new (TonariContext *context)
{
  TonariTodayPage *self = g_object_new (TONARI_TYPE_TODAY_PAGE, NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
