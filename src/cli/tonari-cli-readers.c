/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-readers.h"

#include "tonari-book.h"
#include "tonari-store-cases.h"

/* How far the threads may read ahead of what was taken, for each of them. */
#define AHEAD 2

typedef struct
{
  TonariLife *life;
  GError *error;
} Slot;

struct _TonariCliReaders
{
  TonariDb *db;
  char *book;
  const GArray *cases;
  guint jobs;

  GThread **threads;
  GMutex mutex;
  GCond changed;
  /* Guarded by the mutex; a slot belongs to its thread until it is filled, then to the taker. */
  Slot *slots;
  guint next_read;
  guint taken;
  gboolean stopped;
};

static void
fill (TonariCliReaders *self, guint at, TonariLife *life, GError *error)
{
  g_mutex_lock (&self->mutex);
  self->slots[at].life = life;
  self->slots[at].error = error;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

/* Which case to read next; waits while enough lies ready.  FALSE when there is none left. */
static gboolean
pick (TonariCliReaders *self, guint *at)
{
  gboolean found;

  g_mutex_lock (&self->mutex);
  while (!self->stopped && self->next_read < self->cases->len &&
         self->next_read >= self->taken + self->jobs * AHEAD)
    g_cond_wait (&self->changed, &self->mutex);
  found = !self->stopped && self->next_read < self->cases->len;
  if (found)
    *at = self->next_read++;
  g_mutex_unlock (&self->mutex);

  return found;
}

static gpointer
read_thread (gpointer data)
{
  TonariCliReaders *self = data;
  g_autoptr (GError) failure = NULL;
  g_autoptr (TonariDb) db = tonari_book_open (self->book, &failure);
  guint at;

  while (pick (self, &at))
    {
      GError *error = NULL;
      TonariLife *life = NULL;

      if (db == NULL)
        error = g_error_copy (failure);
      else
        life = tonari_store_life (db, g_array_index (self->cases, gint64, at), &error);
      fill (self, at, life, error);
    }

  return NULL;
}

TonariCliReaders *
tonari_cli_readers_new (TonariDb *db, const char *book, const GArray *cases, guint jobs)
{
  TonariCliReaders *self = g_new0 (TonariCliReaders, 1);

  self->db = db;
  self->book = g_strdup (book);
  self->cases = cases;
  self->jobs = CLAMP (jobs, 1, TONARI_CLI_MOST_JOBS);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  if (self->jobs == 1)
    return self;

  self->slots = g_new0 (Slot, cases->len);
  self->threads = g_new0 (GThread *, self->jobs);
  for (guint i = 0; i < self->jobs; i++)
    self->threads[i] = g_thread_new ("reader", read_thread, self);

  return self;
}

TonariLife *
tonari_cli_readers_next (TonariCliReaders *self, GError **error)
{
  Slot slot;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->taken >= self->cases->len)
    return NULL;
  if (self->threads == NULL)
    return tonari_store_life (self->db, g_array_index (self->cases, gint64, self->taken++), error);

  g_mutex_lock (&self->mutex);
  while (self->slots[self->taken].life == NULL && self->slots[self->taken].error == NULL)
    g_cond_wait (&self->changed, &self->mutex);
  slot = self->slots[self->taken];
  self->slots[self->taken] = (Slot){ NULL, NULL };
  self->taken++;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);

  if (slot.error != NULL)
    g_propagate_error (error, slot.error);

  return slot.life;
}

guint
tonari_cli_readers_taken (const TonariCliReaders *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->taken;
}

void
tonari_cli_readers_free (TonariCliReaders *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->mutex);
  self->stopped = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
  for (guint i = 0; self->threads != NULL && i < self->jobs; i++)
    g_thread_join (self->threads[i]);
  for (guint i = 0; self->slots != NULL && i < self->cases->len; i++)
    {
      g_clear_pointer (&self->slots[i].life, tonari_life_free);
      g_clear_error (&self->slots[i].error);
    }
  g_free (self->slots);
  g_free (self->threads);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->book);
  g_free (self);
}
