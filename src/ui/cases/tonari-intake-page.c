/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-intake-foot.h"
#include "tonari-intake-form.h"
#include "tonari-intake-jobs.h"
#include "tonari-intake-print.h"
#include "tonari-intake-sent.h"
#include "tonari-scroll-keys.h"

/* Long enough not to save each letter, short enough that a kill takes a word at most. */
#define PAUSE_MS 700

/* What is seen above and below the entry that is typed into first, in pixels. */
#define ABOVE_FOCUS 48
#define LEAST_BELOW 6

struct _TonariIntakePage
{
  AdwBin parent;

  TonariContext *context;
  TonariIntakeSheet *sheet;
  TonariIntakeForm *form;
  GtkWidget *scrolled;
  TonariIntakeFoot *foot;
  GSimpleActionGroup *actions_group;
  GtkRoot *root;
  GArray *actions;
  guint generation;
  guint pause;
  gboolean saving;
  gboolean again;
  gboolean finishing;
  gboolean printing;
};

enum
{
  FINISHED,
  SHOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariIntakePage, tonari_intake_page, ADW_TYPE_BIN)

static void flush (TonariIntakePage *self);

static void
adopt (TonariIntakePage *self, const TonariIntakeSheet *from, const TonariIntakeSheet *to)
{
  g_autoptr (TonariIntakeSheet) kept = tonari_intake_sheet_copy (to);
  g_autoptr (TonariIntakeSheet) before = self->sheet;

  /* Where it came from is no row of the book. */
  kept->enrolment = self->sheet->enrolment;
  kept->record = self->sheet->record;
  self->sheet = g_steal_pointer (&kept);
  tonari_intake_form_adopt (self->form, from, self->sheet);
  tonari_intake_foot_show (self->foot, self->sheet);
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
reloaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeSent) sent = data;
  g_autoptr (TonariIntakePage) self = g_weak_ref_get (&sent->page);

  if (self == NULL || self->context == NULL || self->generation != sent->generation)
    return;
  if (row != NULL && !self->saving)
    {
      adopt (self, self->sheet, row);
      flush (self);
    }
  else if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
    g_signal_emit (self, signals[FINISHED], 0, G_GINT64_CONSTANT (0));
}

static void
reload (TonariIntakePage *self)
{
  gint64 *key = g_new (gint64, 1);

  *key = self->sheet->intake->row.id;
  tonari_context_load (self->context, tonari_intake_jobs_sheet, key, g_free,
                       (GDestroyNotify) tonari_intake_sheet_free, NULL, reloaded_cb,
                       tonari_intake_sent_new (self, self->generation, self->sheet));
}

static void
fail (TonariIntakePage *self, const GError *error)
{
  self->finishing = FALSE;
  if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED))
    {
      /* Another window has written: what it changed is taken over, what is typed here stays and is saved
       * next. */
      reload (self);
      return;
    }
  tonari_intake_foot_say (self->foot, _ ("Not saved yet. What you typed is still here."), TRUE);
  tonari_context_fail (self->context, error->message, NULL);
}

static void
finished_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeSent) sent = data;
  g_autoptr (TonariIntakePage) self = g_weak_ref_get (&sent->page);
  const TonariIntakeSheet *sheet = row;

  if (self == NULL || self->context == NULL || self->generation != sent->generation)
    return;
  self->saving = FALSE;
  if (sheet == NULL)
    {
      fail (self, error);
      return;
    }
  adopt (self, sent->sent, sheet);
  g_signal_emit (self, signals[FINISHED], 0, sheet->acase->row.id);
}

static void
finish_now (TonariIntakePage *self)
{
  g_autoptr (TonariIntakeSheet) sheet = tonari_intake_sheet_copy (self->sheet);

  self->finishing = FALSE;
  self->saving = TRUE;
  if (!tonari_date_is_known (sheet->intake->finished_on))
    sheet->intake->finished_on = tonari_date_from_day (tonari_context_today (self->context));
  tonari_context_change (self->context, tonari_intake_jobs_finish, tonari_intake_sheet_copy (sheet),
                         (GDestroyNotify) tonari_intake_sheet_free, (GDestroyNotify) tonari_intake_sheet_free,
                         _ ("Finish the intake"), _ ("Intake finished"), finished_cb,
                         tonari_intake_sent_new (self, self->generation, self->sheet));
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeSent) sent = data;
  g_autoptr (TonariIntakePage) self = g_weak_ref_get (&sent->page);
  const TonariIntakeSheet *sheet = row;
  gboolean again;

  if (self == NULL || self->context == NULL || self->generation != sent->generation)
    return;

  self->saving = FALSE;
  again = self->again;
  self->again = FALSE;
  if (sheet == NULL)
    {
      fail (self, error);
      return;
    }
  if (sheet->action != 0)
    g_array_append_val (self->actions, sheet->action);
  adopt (self, sent->sent, sheet);
  tonari_intake_foot_say_saved (self->foot, self->sheet, FALSE);
  if (again || self->finishing)
    flush (self);
  if (self->printing)
    tonari_intake_page_print (self);
}

static void
flush (TonariIntakePage *self)
{
  g_autoptr (TonariIntakeSheet) typed = NULL;
  GtkWidget *wrong;

  if (self->pause != 0)
    g_source_remove (self->pause);
  self->pause = 0;
  if (self->form == NULL || tonari_context_queue (self->context) == NULL)
    return;
  if (self->saving)
    {
      self->again = TRUE;
      return;
    }

  typed = tonari_intake_form_read (self->form, &wrong);
  if (typed->acase->code == NULL)
    {
      self->finishing = FALSE;
      tonari_intake_foot_say (self->foot, _ ("Not saved yet: a case needs its code."), TRUE);
      return;
    }
  if (!tonari_intake_jobs_differ (typed, self->sheet))
    {
      tonari_intake_foot_say_saved (self->foot, self->sheet, wrong != NULL);
      if (self->finishing)
        finish_now (self);
      return;
    }
  self->saving = TRUE;
  tonari_intake_foot_say (self->foot, _ ("Saving…"), FALSE);
  tonari_context_change (self->context, tonari_intake_jobs_save, tonari_intake_sheet_copy (typed),
                         (GDestroyNotify) tonari_intake_sheet_free, (GDestroyNotify) tonari_intake_sheet_free,
                         _ ("Intake"), NULL, saved_cb,
                         tonari_intake_sent_new (self, self->generation, typed));
}

static gboolean
pause_cb (gpointer data)
{
  TonariIntakePage *self = data;

  self->pause = 0;
  flush (self);

  return G_SOURCE_REMOVE;
}

static void
typed_cb (TonariIntakePage *self)
{
  if (self->pause != 0)
    g_source_remove (self->pause);
  self->pause = g_timeout_add (PAUSE_MS, pause_cb, self);
}

static void
focus_cb (TonariIntakePage *self)
{
  if (self->pause != 0)
    flush (self);
}

static void
finish_cb (TonariIntakePage *self)
{
  if (self->form == NULL || !tonari_intake_form_check (self->form))
    return;
  self->finishing = TRUE;
  flush (self);
}

static void
delete_cb (TonariIntakePage *self)
{
  gint64 *key;

  if (self->form == NULL || self->sheet->intake->row.id == 0)
    return;
  if (self->pause != 0)
    g_source_remove (self->pause);
  self->pause = 0;
  key = g_new (gint64, 1);
  *key = self->sheet->intake->row.id;
  self->generation++;
  tonari_context_change (self->context, tonari_intake_jobs_discard, key, g_free, NULL,
                         _ ("Delete the intake"), _ ("Intake deleted"), NULL, NULL);
  g_signal_emit (self, signals[FINISHED], 0, G_GINT64_CONSTANT (0));
}

/* One undo for the whole sitting: all that was typed since the form was opened. */
static void
take_back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  TonariIntakePage *self = data;

  flush (self);
  if (self->actions->len == 0)
    {
      tonari_context_say (self->context, _ ("There is nothing to take back."));
      return;
    }
  tonari_context_undo_actions (self->context, (const gint64 *) (gpointer) self->actions->data,
                               self->actions->len);
  g_array_set_size (self->actions, 0);
}

static void
changed_cb (TonariIntakePage *self, const char *table, gint64 id)
{
  static const char *const tables[] = { "", "intakes", "cases", "persons", "relatives", NULL };

  if (*table == '\0' && tonari_context_queue (self->context) == NULL)
    {
      self->generation++;
      self->saving = FALSE;
      return;
    }
  if (self->form == NULL || self->saving || self->sheet->intake->row.id == 0 ||
      !g_strv_contains (tables, table))
    return;
  reload (self);
}

/* What has the focus before the form has its places is scrolled to by nobody. */
static gboolean
placed_cb (GtkWidget *form, GdkFrameClock *clock, gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (form)));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (data));
  GtkWidget *row, *group;
  graphene_rect_t place, top;
  double value, last;

  if (gtk_widget_get_height (form) == 0)
    return G_SOURCE_CONTINUE;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, form))
    return G_SOURCE_REMOVE;

  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);
  if (!gtk_widget_compute_bounds (row != NULL ? row : focus, gtk_widget_get_parent (form), &place))
    return G_SOURCE_REMOVE;

  value = place.origin.y + place.size.height + LEAST_BELOW - gtk_adjustment_get_page_size (adjustment);
  last = place.origin.y - ABOVE_FOCUS;
  if (value <= 0)
    return G_SOURCE_REMOVE;

  /* No heading is cut through: the page begins at one, the first from which the focus is seen. */
  group = gtk_widget_get_ancestor (focus, ADW_TYPE_PREFERENCES_GROUP);
  for (group = group != NULL ? gtk_widget_get_first_child (gtk_widget_get_parent (group)) : NULL;
       group != NULL; group = gtk_widget_get_next_sibling (group))
    if (gtk_widget_get_visible (group) &&
        gtk_widget_compute_bounds (group, gtk_widget_get_parent (form), &top) &&
        top.origin.y - LEAST_BELOW >= value && top.origin.y <= place.origin.y)
      {
        last = top.origin.y - LEAST_BELOW;
        break;
      }
  gtk_adjustment_set_value (adjustment, last);

  return G_SOURCE_REMOVE;
}

static void
show_sheet (TonariIntakePage *self, const TonariIntakeSheet *sheet)
{
  GtkWidget *clamp = adw_clamp_new ();

  tonari_intake_page_leave (self);
  self->generation++;
  self->saving = FALSE;
  self->again = FALSE;
  self->finishing = FALSE;
  g_array_set_size (self->actions, 0);
  g_clear_pointer (&self->sheet, tonari_intake_sheet_free);
  self->sheet = tonari_intake_sheet_copy (sheet);
  self->form = TONARI_INTAKE_FORM (tonari_intake_form_new (self->context, sheet));
  g_object_set (self->form, "margin-top", 24, "margin-bottom", 24, "margin-start", 12, "margin-end", 12,
                NULL);
  g_signal_connect_object (self->form, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (self->form));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), clamp);
  tonari_intake_foot_show (self->foot, sheet);
  tonari_intake_foot_say (self->foot, _ ("Saved as you type"), FALSE);
  g_signal_emit (self, signals[SHOWN], 0);
  tonari_intake_form_take_focus (self->form);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->form), placed_cb, g_object_ref (self->scrolled),
                                g_object_unref);
}

static void
begun_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariIntakeSent) sent = data;
  g_autoptr (TonariIntakePage) self = g_weak_ref_get (&sent->page);

  if (self == NULL || self->context == NULL || self->generation != sent->generation)
    return;
  if (row != NULL)
    {
      show_sheet (self, row);
      return;
    }
  tonari_context_fail (context, _ ("The intake could not be begun."), error);
  g_signal_emit (self, signals[FINISHED], 0, G_GINT64_CONSTANT (0));
}

static void
open_form (TonariIntakePage *self, TonariStoreFunc func, gpointer data)
{
  tonari_intake_page_leave (self);
  self->generation++;
  tonari_context_load (self->context, func, data, g_free, (GDestroyNotify) tonari_intake_sheet_free, NULL,
                       begun_cb, tonari_intake_sent_new (self, self->generation, NULL));
}

void
tonari_intake_page_begin (TonariIntakePage *self, TonariIntakeSeed seed)
{
  g_return_if_fail (TONARI_IS_INTAKE_PAGE (self));

  open_form (self, tonari_intake_jobs_begin, g_memdup2 (&seed, sizeof seed));
}

void
tonari_intake_page_show (TonariIntakePage *self, gint64 intake)
{
  g_return_if_fail (TONARI_IS_INTAKE_PAGE (self));

  open_form (self, tonari_intake_jobs_sheet, g_memdup2 (&intake, sizeof intake));
}

void
tonari_intake_page_leave (TonariIntakePage *self)
{
  g_return_if_fail (TONARI_IS_INTAKE_PAGE (self));

  if (self->pause != 0)
    flush (self);
}

void
tonari_intake_page_print (TonariIntakePage *self)
{
  g_return_if_fail (TONARI_IS_INTAKE_PAGE (self));

  /* What was typed last belongs on the paper: while it is being saved the page waits. */
  tonari_intake_page_leave (self);
  self->printing = self->saving;
  if (self->sheet != NULL && !self->saving)
    tonari_intake_print_open (GTK_WIDGET (self), self->context, self->sheet);
}

char *
tonari_intake_page_title (TonariIntakePage *self)
{
  g_return_val_if_fail (TONARI_IS_INTAKE_PAGE (self), NULL);

  if (self->sheet == NULL || self->sheet->acase->code == NULL)
    return g_strdup (_ ("Intake"));

  return g_strdup_printf (_ ("Intake %s"), self->sheet->acase->code);
}

gint64
tonari_intake_page_case (TonariIntakePage *self)
{
  g_return_val_if_fail (TONARI_IS_INTAKE_PAGE (self), 0);

  return self->sheet != NULL ? self->sheet->acase->row.id : 0;
}

static void
tonari_intake_page_root (GtkWidget *widget)
{
  TonariIntakePage *self = TONARI_INTAKE_PAGE (widget);

  GTK_WIDGET_CLASS (tonari_intake_page_parent_class)->root (widget);
  self->root = gtk_widget_get_root (widget);
  g_signal_connect_object (self->root, "notify::focus-widget", G_CALLBACK (focus_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
tonari_intake_page_unroot (GtkWidget *widget)
{
  TonariIntakePage *self = TONARI_INTAKE_PAGE (widget);

  tonari_intake_page_leave (self);
  g_signal_handlers_disconnect_by_func (self->root, focus_cb, self);
  self->root = NULL;
  GTK_WIDGET_CLASS (tonari_intake_page_parent_class)->unroot (widget);
}

static void
tonari_intake_page_unmap (GtkWidget *widget)
{
  tonari_intake_page_leave (TONARI_INTAKE_PAGE (widget));
  GTK_WIDGET_CLASS (tonari_intake_page_parent_class)->unmap (widget);
}

static void
tonari_intake_page_dispose (GObject *object)
{
  TonariIntakePage *self = TONARI_INTAKE_PAGE (object);

  if (self->context != NULL)
    tonari_intake_page_leave (self);
  self->form = NULL;
  g_clear_pointer (&self->sheet, tonari_intake_sheet_free);
  g_clear_pointer (&self->actions, g_array_unref);
  g_clear_object (&self->actions_group);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_intake_page_parent_class)->dispose (object);
}

static void
tonari_intake_page_class_init (TonariIntakePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_intake_page_dispose;
  widget_class->root = tonari_intake_page_root;
  widget_class->unroot = tonari_intake_page_unroot;
  widget_class->unmap = tonari_intake_page_unmap;

  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SHOWN] = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
tonari_intake_page_init (TonariIntakePage *self)
{
  static const GActionEntry entries[] = { { "take-back", take_back_cb, NULL, NULL, NULL, { 0 } } };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->actions = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->actions_group = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions_group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "intake", G_ACTION_GROUP (self->actions_group));
  self->scrolled =
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
  tonari_scroll_keys_add (GTK_SCROLLED_WINDOW (self->scrolled));
  gtk_box_append (GTK_BOX (box), self->scrolled);
  self->foot = TONARI_INTAKE_FOOT (tonari_intake_foot_new ());
  g_signal_connect_object (self->foot, "finish", G_CALLBACK (finish_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->foot, "delete", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->foot));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
tonari_intake_page_new (TonariContext *context)
{
  TonariIntakePage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_INTAKE_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
