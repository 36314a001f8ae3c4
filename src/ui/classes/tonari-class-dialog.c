/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-curriculum.h"
#include "tonari-rows.h"

/* A class to be edited, with the curriculum that it follows. */
typedef struct
{
  TonariClass *aclass;
  char *curriculum;
} ClassBox;

static void
class_box_free (ClassBox *box)
{
  tonari_class_free (box->aclass);
  g_free (box->curriculum);
  g_free (box);
}

/* Who asked, while the book is read. */
typedef struct
{
  GtkWidget *parent;
  TonariContextDone done;
  gpointer data;
} Asked;

static void
asked_free (Asked *asked)
{
  g_object_unref (asked->parent);
  g_free (asked);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asked, asked_free)

/* The newest version of an edition's curriculum, and a fresh class that follows it. */
static gpointer
load_new_class (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  TonariEdition edition = (TonariEdition) * (gint64 *) data;
  g_autoptr (GPtrArray) curricula = tonari_store_list (db, &tonari_curriculum_entity, NULL, 0, error);
  const TonariCurriculum *newest = NULL;
  ClassBox *box;

  if (curricula == NULL)
    return NULL;

  for (guint i = 0; i < curricula->len; i++)
    {
      const TonariCurriculum *one = g_ptr_array_index (curricula, i);

      if (one->edition == edition && (newest == NULL || one->number > newest->number))
        newest = one;
    }

  box = g_new0 (ClassBox, 1);
  box->aclass = tonari_class_new ();
  box->aclass->edition = edition;
  if (newest != NULL)
    {
      box->aclass->curriculum = newest->row.id;
      box->curriculum = g_strdup (newest->title);
    }

  return box;
}

static gpointer
load_class (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariClass) aclass = tonari_store_get (db, &tonari_class_entity, *(gint64 *) data, error);
  g_autoptr (TonariCurriculum) curriculum = NULL;
  ClassBox *box;

  if (aclass == NULL)
    return NULL;
  if (aclass->curriculum != 0)
    {
      curriculum = tonari_store_get (db, &tonari_curriculum_entity, aclass->curriculum, error);
      if (curriculum == NULL)
        return NULL;
    }

  box = g_new0 (ClassBox, 1);
  box->aclass = g_steal_pointer (&aclass);
  box->curriculum = curriculum != NULL ? g_strdup (curriculum->title) : NULL;

  return box;
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Asked) asked = data;
  const ClassBox *box = row;
  TonariEditor *editor;

  if (gtk_widget_get_root (asked->parent) == NULL)
    return;
  if (box == NULL)
    {
      tonari_context_fail (context, _ ("The class could not be read."), error);
      return;
    }

  editor = tonari_class_editor_new (context, box->aclass, box->curriculum);
  if (asked->done != NULL)
    tonari_editor_set_done (editor, asked->done, asked->data);
  tonari_editor_present_for (editor, asked->parent);
}

static void
load (TonariContext *context,
      TonariStoreFunc func,
      gint64 value,
      GtkWidget *parent,
      TonariContextDone done,
      gpointer data)
{
  Asked *asked = g_new0 (Asked, 1);

  asked->parent = g_object_ref (parent);
  asked->done = done;
  asked->data = data;
  tonari_context_load (context, func, g_memdup2 (&value, sizeof value), g_free,
                       (GDestroyNotify) class_box_free, NULL, loaded_cb, asked);
}

void
tonari_class_dialog_new (
    TonariContext *context, TonariEdition edition, GtkWidget *parent, TonariContextDone done, gpointer data)
{
  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  load (context, load_new_class, edition, parent, done, data);
}

void
tonari_class_dialog_edit (TonariContext *context, gint64 class_id, GtkWidget *parent)
{
  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  load (context, load_class, class_id, parent, NULL, NULL);
}
