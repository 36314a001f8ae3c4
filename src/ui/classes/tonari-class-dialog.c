/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-curriculum.h"
#include "tonari-people-actions.h"
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
  g_autoptr (GtkWidget) parent = data;
  const ClassBox *box = row;
  TonariEditor *editor;

  if (gtk_widget_get_root (parent) == NULL)
    return;
  if (box == NULL)
    {
      tonari_context_fail (context, _ ("The class could not be read."), error);
      return;
    }

  editor = tonari_class_editor_new (context, box->aclass, box->curriculum);
  tonari_people_fill_places (editor, context);
  tonari_editor_present_for (editor, parent);
}

void
tonari_class_dialog_edit (TonariContext *context, gint64 class_id, GtkWidget *parent)
{
  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (GTK_IS_WIDGET (parent));

  tonari_context_load (context, load_class, g_memdup2 (&class_id, sizeof class_id), g_free,
                       (GDestroyNotify) class_box_free, NULL, loaded_cb, g_object_ref (parent));
}
