/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor-save.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-editor-part.h"
#include "tonari-rows.h"

/* A row that crosses to the worker and back. */
typedef struct
{
  const TonariEntity *entity;
  gpointer row;
  char *link_field;
  /* What points at the main row, and so is saved after it. */
  char *owner_field;
  /* Kept alive by whoever saves; %NULL where nothing else is to be done. */
  const TonariEditorPart *part;
} Piece;

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  GPtrArray *parts;
  GPtrArray *extras;
  TonariEditorSaved saved;
  gpointer data;
  /* While a conflict is being asked about: what stands in the book, part by part. */
  GPtrArray *theirs;
} Saving;

static Piece *
piece_new (const TonariEntity *entity, gconstpointer row, const char *link_field)
{
  Piece *self = g_new0 (Piece, 1);

  self->entity = entity;
  self->row = tonari_entity_copy (entity, row);
  self->link_field = g_strdup (link_field);
  return self;
}

static void
piece_free (gpointer data)
{
  Piece *self = data;

  if (self == NULL)
    return;
  tonari_entity_free (self->entity, self->row);
  g_free (self->link_field);
  g_free (self->owner_field);
  g_free (self);
}

static void
saving_free (Saving *self)
{
  g_clear_pointer (&self->theirs, g_ptr_array_unref);
  g_ptr_array_unref (self->parts);
  g_clear_pointer (&self->extras, g_ptr_array_unref);
  g_object_unref (self->window);
  g_object_unref (self->context);
  g_free (self);
}

static void
tell (Saving *self, gboolean again, gconstpointer row, const GError *error)
{
  self->saved (again, row, error, self->data);
  saving_free (self);
}

static GPtrArray *
pieces_of (Saving *self)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (piece_free);

  for (guint i = 0; i < self->parts->len; i++)
    {
      TonariEditorPart *part = g_ptr_array_index (self->parts, i);
      Piece *piece = piece_new (tonari_editor_part_entity (part), tonari_editor_part_working (part),
                                tonari_editor_part_link (part));

      piece->part = part;
      g_ptr_array_add (pieces, piece);
    }
  return pieces;
}

static GPtrArray *
pieces_and_extras_of (Saving *self)
{
  GPtrArray *pieces = pieces_of (self);

  for (guint i = 0; self->extras != NULL && i < self->extras->len; i++)
    {
      const TonariEditorExtra *extra = g_ptr_array_index (self->extras, i);
      Piece *piece = piece_new (extra->entity, extra->row, NULL);

      piece->owner_field = g_strdup (extra->owner_field);
      g_ptr_array_add (pieces, piece);
    }
  return pieces;
}

static gboolean
save_extras (TonariDb *db, GPtrArray *pieces, gint64 owner, GError **error)
{
  for (guint i = 1; i < pieces->len; i++)
    {
      Piece *piece = g_ptr_array_index (pieces, i);

      if (piece->owner_field == NULL)
        continue;
      *TONARI_FIELD_PTR (tonari_entity_field (piece->entity, piece->owner_field), piece->row, gint64) = owner;
      if (!tonari_store_save (db, piece->entity, piece->row, error))
        return FALSE;
    }
  return TRUE;
}

/* The parts come first, so that the main row can point at them; what points at it comes last. */
static gpointer
save_pieces (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *pieces = data;
  Piece *main_piece = g_ptr_array_index (pieces, 0);

  for (guint i = 1; i < pieces->len; i++)
    {
      Piece *piece = g_ptr_array_index (pieces, i);

      if (piece->owner_field != NULL)
        continue;
      if (!tonari_store_save (db, piece->entity, piece->row, error))
        return NULL;
      if (piece->link_field != NULL)
        {
          const TonariField *link = tonari_entity_field (main_piece->entity, piece->link_field);

          *TONARI_FIELD_PTR (link, main_piece->row, gint64) = ((TonariRow *) piece->row)->id;
        }
    }
  if (!tonari_store_save (db, main_piece->entity, main_piece->row, error) ||
      !save_extras (db, pieces, ((TonariRow *) main_piece->row)->id, error) ||
      !tonari_editor_part_also (main_piece->part, db, main_piece->row, error))
    return NULL;
  return piece_new (main_piece->entity, main_piece->row, NULL);
}

static gpointer
load_pieces (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *pieces = data;
  g_autoptr (GPtrArray) theirs = g_ptr_array_new_with_free_func (piece_free);

  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = g_ptr_array_index (pieces, i);
      const TonariRow *row = piece->row;
      gpointer now = NULL;

      if (row->id != 0)
        {
          now = tonari_store_get (db, piece->entity, row->id, error);
          if (now == NULL)
            return NULL;
        }
      g_ptr_array_add (theirs, now != NULL ? piece_new (piece->entity, now, NULL) : NULL);
      tonari_entity_free (piece->entity, now);
    }
  return g_steal_pointer (&theirs);
}

static void
chosen_cb (const char *response, gpointer data)
{
  Saving *self = data;
  gboolean take = g_str_equal (response, "theirs");

  if (!take && !g_str_equal (response, "mine"))
    {
      tell (self, FALSE, NULL, NULL);
      return;
    }
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Piece *piece = g_ptr_array_index (self->theirs, i);

      if (piece != NULL)
        tonari_editor_part_rebase (g_ptr_array_index (self->parts, i), piece->row, take);
    }
  tell (self, !take, NULL, NULL);
}

static void
theirs_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Saving *self = data;
  const TonariCompatResponse responses[] = {
    { "cancel", _ ("_Keep Editing"), TONARI_COMPAT_PLAIN },
    { "theirs", _ ("Take What Is _Saved"), TONARI_COMPAT_PLAIN },
    { "mine", _ ("Save What I _Typed"), TONARI_COMPAT_SUGGESTED },
  };
  const GPtrArray *theirs = row;
  g_autoptr (GString) body = NULL;

  if (theirs == NULL)
    {
      tell (self, FALSE, NULL, error);
      return;
    }

  body = g_string_new (
      _ ("Somebody else has saved this since you opened it. Nothing is lost yet; please choose.\n\n"));
  self->theirs = g_ptr_array_new_with_free_func (piece_free);
  for (guint i = 0; i < theirs->len; i++)
    {
      const Piece *piece = g_ptr_array_index (theirs, i);
      g_autofree char *differences = NULL;

      g_ptr_array_add (self->theirs, piece != NULL ? piece_new (piece->entity, piece->row, NULL) : NULL);
      if (piece == NULL)
        continue;
      differences = tonari_editor_part_compare (g_ptr_array_index (self->parts, i), piece->row);
      g_string_append (body, differences);
    }
  tonari_compat_ask (self->window, _ ("Changed Meanwhile"), body->str, NULL, responses,
                     G_N_ELEMENTS (responses), NULL, chosen_cb, self);
}

static void
done_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  Saving *self = data;
  const Piece *piece = row;

  if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CHANGED))
    {
      tonari_context_load (self->context, load_pieces, pieces_of (self), (GDestroyNotify) g_ptr_array_unref,
                           (GDestroyNotify) g_ptr_array_unref, NULL, theirs_cb, self);
      return;
    }
  tell (self, FALSE, piece != NULL ? piece->row : NULL, error);
}

void
tonari_editor_save (TonariContext *context,
                    GtkWidget *window,
                    GPtrArray *parts,
                    GPtrArray *extras,
                    const char *label,
                    TonariEditorSaved saved,
                    gpointer data)
{
  Saving *self = g_new0 (Saving, 1);

  self->context = g_object_ref (context);
  self->window = g_object_ref (window);
  self->parts = g_ptr_array_ref (parts);
  self->extras = extras != NULL ? g_ptr_array_ref (extras) : NULL;
  self->saved = saved;
  self->data = data;
  tonari_context_change (context, save_pieces, pieces_and_extras_of (self),
                         (GDestroyNotify) g_ptr_array_unref, piece_free, label, _ ("Saved"), done_cb, self);
}
