/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-run-view.h"

#include <glib/gi18n-lib.h>

#include "tonari-run-part.h"
#include "tonari-run-sheet.h"

#define SECONDS_PER_MINUTE 60

/* One session's timer: when it was started, in seconds of the day, and how long it had run before. */
typedef struct
{
  gboolean used;
  gboolean running;
  gint64 since;
  gint64 before;
} Timer;

struct _TonariRunView
{
  AdwBin parent_instance;

  gint64 session;
  gint64 starts;
  gboolean today;
  GPtrArray *parts;
  GHashTable *timers;
  char *text;
  guint tick;
  int clock;

  GtkWidget *box;
  GtkLabel *now;
  GtkLabel *left;
  GtkProgressBar *bar;
  GtkBox *list;
  GtkButton *toggle;
  GtkButton *again;
};

enum
{
  SAID,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariRunView, tonari_run_view, ADW_TYPE_BIN)

static gint64
second_of_day (TonariRunView *self)
{
  g_autoptr (GDateTime) now = NULL;

  if (self->clock >= 0)
    return self->clock;

  now = g_date_time_new_now_local ();
  return g_date_time_get_hour (now) * 3600 + g_date_time_get_minute (now) * 60 + g_date_time_get_second (now);
}

static Timer *
timer (TonariRunView *self)
{
  Timer *one = g_hash_table_lookup (self->timers, &self->session);

  if (one == NULL)
    {
      one = g_new0 (Timer, 1);
      g_hash_table_insert (self->timers, g_memdup2 (&self->session, sizeof self->session), one);
    }

  return one;
}

/* Seconds since the session began; FALSE while nobody can know. */
static gboolean
elapsed (TonariRunView *self, gint64 *seconds)
{
  const Timer *one = timer (self);

  if (one->used)
    {
      *seconds = one->before + (one->running ? MAX (second_of_day (self) - one->since, 0) : 0);
      return TRUE;
    }
  if (!self->today || self->starts == TONARI_INT_UNKNOWN)
    return FALSE;

  *seconds = second_of_day (self) - self->starts * SECONDS_PER_MINUTE;
  return TRUE;
}

/* When the first part began, or begins: the plan, or as it was started and paused. */
static gint64
begin_minute (TonariRunView *self)
{
  const Timer *one = timer (self);
  gint64 seconds;

  if (one->used && one->running && elapsed (self, &seconds))
    return MAX (second_of_day (self) - seconds, 0) / SECONDS_PER_MINUTE;

  return self->starts;
}

static gint64
minutes_up (gint64 seconds)
{
  return (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE;
}

static const char *
title_at (TonariRunView *self, guint index, char **made)
{
  const TonariSessionPart *part = g_ptr_array_index (self->parts, index);

  if (part->title != NULL && *part->title != '\0')
    return part->title;

  /* Translators: a part of the run sheet without a title, by its number */
  *made = g_strdup_printf (_ ("Part %u"), index + 1);
  return *made;
}

static char *
left_text (const TonariRunPlace *place)
{
  gint64 minutes = minutes_up (place->left);

  return g_strdup_printf (ngettext ("%d minute left", "%d minutes left", (gulong) minutes), (int) minutes);
}

static void
set_text (TonariRunView *self, char *text)
{
  if (g_strcmp0 (self->text, text) == 0)
    {
      g_free (text);
      return;
    }
  g_free (self->text);
  self->text = text;
  g_signal_emit (self, signals[SAID], 0, self->text);
}

static void
show_buttons (TonariRunView *self)
{
  const Timer *one = timer (self);

  gtk_button_set_label (self->toggle, !one->used     ? _ ("Start Now")
                                      : one->running ? _ ("Pause")
                                                     : _ ("Go On"));
  gtk_widget_set_visible (GTK_WIDGET (self->again), one->used);
}

static void
show_place (TonariRunView *self, const TonariRunPlace *place)
{
  g_autofree char *made = NULL;
  g_autofree char *left = NULL;

  if (place == NULL)
    {
      gtk_label_set_text (self->now, _ ("The clock is not running"));
      gtk_label_set_text (self->left, "");
      gtk_progress_bar_set_fraction (self->bar, 0);
      set_text (self, g_strdup (""));
    }
  else if (place->index < 0)
    {
      gint64 minutes = minutes_up (place->left);

      gtk_label_set_text (self->now, _ ("Before the beginning"));
      left =
          minutes <= 60
              ? g_strdup_printf (ngettext ("begins in %d minute", "begins in %d minutes", (gulong) minutes),
                                 (int) minutes)
              : g_strdup ("");
      gtk_label_set_text (self->left, left);
      gtk_progress_bar_set_fraction (self->bar, 0);
      set_text (self, g_steal_pointer (&left));
    }
  else if ((guint) place->index >= self->parts->len)
    {
      gtk_label_set_text (self->now, _ ("All parts are through"));
      gtk_label_set_text (self->left, "");
      gtk_progress_bar_set_fraction (self->bar, 1);
      set_text (self, g_strdup (_ ("All parts are through")));
    }
  else
    {
      const char *title = title_at (self, (guint) place->index, &made);
      double fraction = (double) place->elapsed / (double) MAX (place->elapsed + place->left, 1);

      left = left_text (place);
      gtk_label_set_text (self->now, title);
      gtk_label_set_text (self->left, left);
      /* In whole hundredths: a finer step nobody sees, and each one paints. */
      gtk_progress_bar_set_fraction (self->bar, (int) (fraction * 100) / 100.0);
      /* Translators: the present part of the run sheet, and how much is left of it */
      set_text (self, g_strdup_printf (_ ("%1$s, %2$s"), title, left));
    }
}

static void
update (TonariRunView *self)
{
  gint64 seconds = 0;
  gboolean known;
  TonariRunPlace place;
  GtkWidget *row;
  guint i = 0;

  if (self->session == 0 || self->parts->len == 0)
    {
      set_text (self, g_strdup (""));
      return;
    }

  known = elapsed (self, &seconds);
  place = tonari_run_sheet_place (self->parts, seconds);
  show_place (self, known ? &place : NULL);
  show_buttons (self);
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row), i++)
    tonari_run_part_show (TONARI_RUN_PART (row),
                          tonari_run_sheet_begins (self->parts, i, begin_minute (self)),
                          !known || (int) i > place.index ? TONARI_RUN_PART_LATER
                          : (int) i == place.index        ? TONARI_RUN_PART_NOW
                                                          : TONARI_RUN_PART_PAST);
}

static gboolean
tick_cb (gpointer data)
{
  update (TONARI_RUN_VIEW (data));
  return G_SOURCE_CONTINUE;
}

static void
build_parts (TonariRunView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, child);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const TonariSessionPart *part = g_ptr_array_index (self->parts, i);
      g_autofree char *made = NULL;

      gtk_box_append (self->list, tonari_run_part_new (title_at (self, i, &made), part->minutes, part->note));
    }
  gtk_widget_set_visible (self->box, self->parts->len > 0);
}

static gboolean
same_parts (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!tonari_entity_equal (&tonari_session_part_entity, g_ptr_array_index (a, i),
                              g_ptr_array_index (b, i)))
      return FALSE;

  return TRUE;
}

void
tonari_run_view_set_session (TonariRunView *self, const TonariSession *session, GPtrArray *parts, int today)
{
  g_autoptr (GPtrArray) fresh = NULL;

  g_return_if_fail (TONARI_IS_RUN_VIEW (self));

  if (session != NULL && (parts == NULL || parts->len == 0))
    fresh = tonari_run_sheet_parse (session->run_sheet);
  else
    {
      fresh = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_part_free);
      for (guint i = 0; session != NULL && i < parts->len; i++)
        g_ptr_array_add (fresh, tonari_session_part_copy (g_ptr_array_index (parts, i)));
    }

  self->session = session != NULL ? session->row.id : 0;
  self->starts = session != NULL ? session->starts : TONARI_INT_UNKNOWN;
  self->today =
      session != NULL && tonari_date_is_known (session->date) && tonari_date_first (session->date) == today;
  if (!same_parts (self->parts, fresh))
    {
      g_ptr_array_unref (self->parts);
      self->parts = g_steal_pointer (&fresh);
      build_parts (self);
    }
  update (self);
}

gboolean
tonari_run_view_toggle (TonariRunView *self)
{
  Timer *one;

  g_return_val_if_fail (TONARI_IS_RUN_VIEW (self), FALSE);

  if (self->session == 0 || self->parts->len == 0)
    return FALSE;

  one = timer (self);
  if (one->running)
    elapsed (self, &one->before);
  one->running = !one->running;
  one->used = TRUE;
  one->since = second_of_day (self);
  update (self);

  return TRUE;
}

gboolean
tonari_run_view_has_parts (TonariRunView *self)
{
  g_return_val_if_fail (TONARI_IS_RUN_VIEW (self), FALSE);

  return self->parts->len > 0;
}

const char *
tonari_run_view_text (TonariRunView *self)
{
  g_return_val_if_fail (TONARI_IS_RUN_VIEW (self), "");

  return self->text != NULL ? self->text : "";
}

void
tonari_run_view_set_clock (TonariRunView *self, int second)
{
  g_return_if_fail (TONARI_IS_RUN_VIEW (self));

  self->clock = second;
  update (self);
}

static void
toggle_cb (GtkButton *button, TonariRunView *self)
{
  tonari_run_view_toggle (self);
}

static void
again_cb (GtkButton *button, TonariRunView *self)
{
  g_hash_table_remove (self->timers, &self->session);
  update (self);
}

static void
stop_tick (TonariRunView *self)
{
  g_clear_handle_id (&self->tick, g_source_remove);
}

/* A clock that nobody sees need not go. */
static void
map_cb (GtkWidget *widget, TonariRunView *self)
{
  update (self);
  if (self->tick == 0)
    self->tick = g_timeout_add_seconds (1, tick_cb, self);
}

static void
unmap_cb (GtkWidget *widget, TonariRunView *self)
{
  stop_tick (self);
}

static void
tonari_run_view_dispose (GObject *object)
{
  TonariRunView *self = TONARI_RUN_VIEW (object);

  stop_tick (self);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->timers, g_hash_table_unref);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (tonari_run_view_parent_class)->dispose (object);
}

static void
tonari_run_view_class_init (TonariRunViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_run_view_dispose;

  signals[SAID] = g_signal_new ("said", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/classes/tonari-run-view.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, box);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, now);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, left);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, bar);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, list);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, toggle);
  gtk_widget_class_bind_template_child (widget_class, TonariRunView, again);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
}

static void
tonari_run_view_init (TonariRunView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->clock = -1;
  self->starts = TONARI_INT_UNKNOWN;
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_part_free);
  self->timers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_signal_connect (self, "map", G_CALLBACK (map_cb), self);
  g_signal_connect (self, "unmap", G_CALLBACK (unmap_cb), self);
}

GtkWidget *
tonari_run_view_new (void)
{
  return g_object_new (TONARI_TYPE_RUN_VIEW, NULL);
}
