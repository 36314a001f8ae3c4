/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-context.h"

#include "tonari-context-private.h"
#include "tonari-rows.h"
#include "tonari-store-settings.h"

#define RECENT_BOOKS 8

struct _TonariContext
{
  GObject parent_instance;

  TonariStoreQueue *queue;
  GSettings *settings;
  GArray *undo;
  GArray *redo;
  gint64 staff;
  int today;
  gboolean fictional;
};

G_DEFINE_FINAL_TYPE (TonariContext, tonari_context, G_TYPE_OBJECT)

enum
{
  CHANGED,
  SAID,
  TAKEN_BACK,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

void
tonari_context_emit_changed (TonariContext *self, const char *table, gint64 id)
{
  g_signal_emit (self, signals[CHANGED], 0, table, id);
}

void
tonari_context_emit_said (TonariContext *self, const char *text, gint64 action, gboolean deleted)
{
  g_signal_emit (self, signals[SAID], deleted ? g_quark_from_static_string ("deleted") : 0, text, action);
}

void
tonari_context_emit_taken_back (TonariContext *self, gint64 action)
{
  g_signal_emit (self, signals[TAKEN_BACK], 0, action);
}

GArray *
tonari_context_undo_stack (TonariContext *self, gboolean redo)
{
  return redo ? self->redo : self->undo;
}

/* What the context must know of a book without asking each time. */
typedef struct
{
  TonariContext *context;
  TonariStoreQueue *queue;
  gint64 staff;
  gboolean fictional;
} BookFacts;

static void
book_facts_free (BookFacts *facts)
{
  g_clear_object (&facts->context);
  g_clear_object (&facts->queue);
  g_free (facts);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BookFacts, book_facts_free)

static gpointer
read_facts_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  BookFacts *facts = data;
  g_autoptr (TonariStatement) statement = NULL;
  g_autoptr (GError) setting_error = NULL;
  g_autofree char *fictional = tonari_store_setting (db, "fictional", &setting_error);
  gboolean has_row = FALSE;

  if (setting_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&setting_error));
      return NULL;
    }
  facts->fictional = fictional != NULL && !g_str_equal (fictional, "0") && !g_str_equal (fictional, "");

  /* Another book may lie under the same name, and somebody may have left since. */
  statement = tonari_db_prepare (db, "SELECT id FROM staff WHERE id = ?1 AND deleted_at IS NULL", error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_int (statement, 1, facts->staff);
  if (!tonari_statement_step (statement, &has_row, error))
    return NULL;
  if (!has_row)
    facts->staff = 0;
  tonari_store_set_staff (db, facts->staff);

  return NULL;
}

static void
facts_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BookFacts) facts = data;
  g_autoptr (GError) error = NULL;
  TonariContext *self = facts->context;

  tonari_store_queue_run_finish (TONARI_STORE_QUEUE (source), result, &error);
  if (self->queue != facts->queue)
    return;
  if (error != NULL)
    {
      tonari_context_fail (self, error->message, NULL);
      return;
    }
  if (self->fictional == facts->fictional && self->staff == facts->staff)
    return;
  self->fictional = facts->fictional;
  self->staff = facts->staff;
  tonari_context_emit_changed (self, "", 0);
}

static void
read_facts (TonariContext *self)
{
  BookFacts *facts;

  if (self->queue == NULL)
    return;

  facts = g_new0 (BookFacts, 1);
  facts->context = g_object_ref (self);
  facts->queue = g_object_ref (self->queue);
  facts->staff = self->staff;
  tonari_store_queue_run_async (self->queue, read_facts_func, facts, NULL, NULL, NULL, facts_read_cb, facts);
}

static void
changed_elsewhere_cb (TonariStoreQueue *queue, TonariContext *self)
{
  tonari_context_emit_changed (self, "", 0);
  read_facts (self);
}

static gint64
remembered_staff (TonariContext *self)
{
  g_autoptr (GVariant) all = NULL;
  gint64 staff = 0;

  if (self->settings == NULL || self->queue == NULL)
    return 0;
  all = g_settings_get_value (self->settings, "staff");
  g_variant_lookup (all, tonari_store_queue_path (self->queue), "x", &staff);

  return staff;
}

static void
remember_staff (TonariContext *self)
{
  g_autoptr (GVariant) all = NULL;
  GVariantBuilder builder;
  GVariantIter iter;
  const char *path;
  gint64 staff;

  if (self->settings == NULL || self->queue == NULL)
    return;

  all = g_settings_get_value (self->settings, "staff");
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sx}"));
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&sx}", &path, &staff))
    if (!g_str_equal (path, tonari_store_queue_path (self->queue)))
      g_variant_builder_add (&builder, "{sx}", path, staff);
  if (self->staff != 0)
    g_variant_builder_add (&builder, "{sx}", tonari_store_queue_path (self->queue), self->staff);
  g_settings_set_value (self->settings, "staff", g_variant_builder_end (&builder));
}

static void
remember_book (TonariContext *self)
{
  g_autoptr (GPtrArray) recent = NULL;
  g_auto (GStrv) known = NULL;
  const char *path;

  if (self->settings == NULL || self->queue == NULL)
    return;

  path = tonari_store_queue_path (self->queue);
  known = g_settings_get_strv (self->settings, "recent-books");
  recent = g_ptr_array_new ();
  g_ptr_array_add (recent, (gpointer) path);
  for (guint i = 0; known[i] != NULL && recent->len < RECENT_BOOKS; i++)
    if (!g_str_equal (known[i], path))
      g_ptr_array_add (recent, known[i]);
  g_ptr_array_add (recent, NULL);
  g_settings_set_string (self->settings, "last-book", path);
  g_settings_set_strv (self->settings, "recent-books", (const char *const *) recent->pdata);
}

static void
date_style_changed_cb (GSettings *settings, const char *key, TonariContext *self)
{
  tonari_context_emit_changed (self, "", 0);
}

static void
use_queue (TonariContext *self, TonariStoreQueue *queue)
{
  if (self->queue != NULL)
    g_signal_handlers_disconnect_by_data (self->queue, self);
  g_set_object (&self->queue, queue);
  tonari_context_undo_forget (self);
  self->fictional = FALSE;
  self->staff = remembered_staff (self);
  if (queue == NULL)
    return;

  g_signal_connect_object (queue, "changed-elsewhere", G_CALLBACK (changed_elsewhere_cb), self, 0);
  remember_book (self);
  read_facts (self);
}

static void
tonari_context_dispose (GObject *object)
{
  TonariContext *self = TONARI_CONTEXT (object);

  if (self->queue != NULL)
    g_signal_handlers_disconnect_by_data (self->queue, self);
  g_clear_object (&self->queue);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (tonari_context_parent_class)->dispose (object);
}

static void
tonari_context_finalize (GObject *object)
{
  TonariContext *self = TONARI_CONTEXT (object);

  g_array_unref (self->undo);
  g_array_unref (self->redo);

  G_OBJECT_CLASS (tonari_context_parent_class)->finalize (object);
}

static void
tonari_context_class_init (TonariContextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = tonari_context_dispose;
  object_class->finalize = tonari_context_finalize;

  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_CONTEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT64);
  signals[SAID] = g_signal_new ("said", TONARI_TYPE_CONTEXT, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT64);
  signals[TAKEN_BACK] = g_signal_new ("taken-back", TONARI_TYPE_CONTEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                      NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[FAILED] = g_signal_new ("failed", TONARI_TYPE_CONTEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
tonari_context_init (TonariContext *self)
{
  self->undo = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->redo = g_array_new (FALSE, FALSE, sizeof (gint64));
}

TonariContext *
tonari_context_new (TonariStoreQueue *queue, GSettings *settings, int today)
{
  TonariContext *self;

  g_return_val_if_fail (queue == NULL || TONARI_IS_STORE_QUEUE (queue), NULL);
  g_return_val_if_fail (settings == NULL || G_IS_SETTINGS (settings), NULL);

  self = g_object_new (TONARI_TYPE_CONTEXT, NULL);
  self->today = today;
  g_set_object (&self->settings, settings);
  if (settings != NULL)
    g_signal_connect_object (settings, "changed::date-wareki", G_CALLBACK (date_style_changed_cb), self, 0);
  use_queue (self, queue);

  return self;
}

TonariStoreQueue *
tonari_context_queue (TonariContext *self)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), NULL);

  return self->queue;
}

void
tonari_context_set_queue (TonariContext *self, TonariStoreQueue *queue)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (queue == NULL || TONARI_IS_STORE_QUEUE (queue));

  use_queue (self, queue);
  tonari_context_emit_changed (self, "", 0);
}

GSettings *
tonari_context_settings (TonariContext *self)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), NULL);

  return self->settings;
}

int
tonari_context_today (TonariContext *self)
{
  g_autoptr (GDateTime) now = NULL;
  int year, month, day;

  g_return_val_if_fail (TONARI_IS_CONTEXT (self), 0);

  if (self->today != 0)
    return self->today;

  now = g_date_time_new_now_local ();
  g_date_time_get_ymd (now, &year, &month, &day);

  return tonari_date_new (year, month, day).day;
}

TonariDateStyle
tonari_context_date_style (TonariContext *self, gboolean table)
{
  gboolean wareki;

  g_return_val_if_fail (TONARI_IS_CONTEXT (self), TONARI_DATE_ISO);

  /* Without settings as they are by default. */
  wareki = self->settings == NULL || g_settings_get_boolean (self->settings, "date-wareki");
  if (table)
    return wareki ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_SHORT;

  return wareki ? TONARI_DATE_BOTH : TONARI_DATE_WESTERN;
}

char *
tonari_context_format_date (TonariContext *self, TonariDate date)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), NULL);

  return tonari_date_format (date, tonari_context_date_style (self, FALSE));
}

char *
tonari_context_format_date_short (TonariContext *self, TonariDate date)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), NULL);

  return tonari_date_format (date, tonari_context_date_style (self, TRUE));
}

gint64
tonari_context_staff (TonariContext *self)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), 0);

  return self->staff;
}

void
tonari_context_set_staff (TonariContext *self, gint64 staff)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));

  if (self->staff == staff)
    return;

  self->staff = staff;
  remember_staff (self);
  read_facts (self);
  tonari_context_emit_changed (self, "staff", staff);
}

gboolean
tonari_context_fictional (TonariContext *self)
{
  g_return_val_if_fail (TONARI_IS_CONTEXT (self), FALSE);

  return self->fictional;
}

void
tonari_context_say (TonariContext *self, const char *text)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (text != NULL);

  tonari_context_emit_said (self, text, 0, FALSE);
}

void
tonari_context_say_with_undo (TonariContext *self, const char *text, gint64 action)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (text != NULL);

  tonari_context_emit_said (self, text, action, FALSE);
}

void
tonari_context_fail (TonariContext *self, const char *text, const GError *error)
{
  g_return_if_fail (TONARI_IS_CONTEXT (self));
  g_return_if_fail (text != NULL);

  g_signal_emit (self, signals[FAILED], 0, text, error != NULL ? error->message : NULL);
}
