/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-from-class.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-tables.h"
#include "tonari-enrolment.h"
#include "tonari-rows.h"
#include "tonari-store-cases.h"

/* Whose intake it is: read on the worker. */
typedef struct
{
  gint64 enrolment;
  int today;
} Key;

typedef struct
{
  TonariRelative *relative;
  char *name;
  char *code;
} Known;

/* Which enrolment the intake belongs to, and the relative it makes of whoever is enrolled. */
typedef struct
{
  gint64 enrolment;
  gint64 person;
} Intake;

/* Who asked. */
typedef struct
{
  GtkWidget *parent;
  gint64 enrolment;
  TonariCaseFromClassDone done;
  gpointer data;
} Asked;

static void
known_free (gpointer data)
{
  Known *known = data;

  g_clear_pointer (&known->relative, tonari_relative_free);
  g_free (known->name);
  g_free (known->code);
  g_free (known);
}

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_object_unref (asked->parent);
  g_free (asked);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Asked, asked_free)

/* The relative that the enrolment names, else the newest without a case: it was saved just before the case.
 */
static TonariRelative *
find_relative (const GPtrArray *relatives, const TonariEnrolment *enrolment)
{
  TonariRelative *found = NULL;

  for (guint i = 0; i < relatives->len; i++)
    {
      TonariRelative *relative = g_ptr_array_index (relatives, i);

      if (relative->row.id == enrolment->relative)
        return relative;
      if (relative->case_id == 0 && (found == NULL || relative->row.id > found->row.id))
        found = relative;
    }

  return found;
}

/* In whichever class they are: from now on they are the relative of that case. */
static gboolean
link_enrolments (TonariDb *db, gint64 person, gint64 relative, GError **error)
{
  g_autoptr (GPtrArray) enrolments =
      tonari_store_list (db, &tonari_enrolment_entity, "person", person, error);

  for (guint i = 0; enrolments != NULL && i < enrolments->len; i++)
    {
      TonariEnrolment *enrolment = g_ptr_array_index (enrolments, i);

      if (enrolment->relative != 0)
        continue;
      enrolment->relative = relative;
      if (!tonari_store_save (db, &tonari_enrolment_entity, enrolment, error))
        return FALSE;
    }

  return enrolments != NULL;
}

static gboolean
link_intake (TonariDb *db, gconstpointer row, gpointer data, GError **error)
{
  const TonariCase *acase = row;
  const Intake *intake = data;
  g_autoptr (TonariEnrolment) enrolment =
      tonari_store_get (db, &tonari_enrolment_entity, intake->enrolment, error);
  g_autoptr (GPtrArray) relatives = NULL;
  TonariRelative *relative;

  if (enrolment == NULL)
    return FALSE;
  relatives = tonari_store_list (db, &tonari_relative_entity, "person", intake->person, error);
  if (relatives == NULL)
    return FALSE;
  relative = find_relative (relatives, enrolment);
  g_assert (relative != NULL);

  relative->case_id = acase->row.id;

  return tonari_store_save (db, &tonari_relative_entity, relative, error) &&
         link_enrolments (db, intake->person, relative->row.id, error);
}

static gboolean
read_known (TonariDb *db, const Key *key, Known *known, GError **error)
{
  g_autoptr (TonariEnrolment) enrolment =
      tonari_store_get (db, &tonari_enrolment_entity, key->enrolment, error);
  g_autoptr (TonariPerson) person = NULL;

  if (enrolment == NULL)
    return FALSE;
  person = tonari_store_get (db, &tonari_person_entity, enrolment->person, error);
  if (person == NULL)
    return FALSE;

  if (enrolment->relative != 0)
    known->relative = tonari_store_get (db, &tonari_relative_entity, enrolment->relative, error);
  else
    {
      known->relative = tonari_relative_new ();
      known->relative->person = enrolment->person;
      known->relative->called_name = g_strdup (enrolment->called_name);
    }
  known->name = g_strdup (person->name != NULL ? person->name : enrolment->called_name);
  if (known->relative != NULL)
    known->code = tonari_store_case_next_code (db, key->today, error);

  return known->code != NULL;
}

static gpointer
load_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Known *known = g_new0 (Known, 1);

  if (!read_known (db, data, known, error))
    g_clear_pointer (&known, known_free);

  return known;
}

static void
saved_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  const Asked *asked = data;

  if (row != NULL && gtk_widget_get_root (asked->parent) != NULL)
    asked->done (((const TonariCase *) row)->row.id, asked->data);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Asked) asked = data;
  const Known *known = row;
  const TonariCaseTable *table;
  TonariEditor *editor;
  Intake *intake;
  g_autofree char *title = NULL;

  if (gtk_widget_get_root (asked->parent) == NULL)
    return;
  if (known == NULL)
    {
      tonari_context_fail (context, _ ("The intake could not be begun."), error);
      return;
    }
  /* Somebody else was quicker: there is nothing to make any more. */
  if (known->relative->case_id != 0)
    {
      asked->done (known->relative->case_id, asked->data);
      return;
    }

  editor = tonari_case_editors_open_new_case (context, known->code, saved_cb, asked, asked->parent);
  table = tonari_case_tables_find (tonari_relative_entity.table);
  title = g_strdup_printf (_ ("Who Takes Part in the Class: %s"), known->name != NULL ? known->name : "");
  intake = g_new0 (Intake, 1);
  intake->enrolment = asked->enrolment;
  intake->person = known->relative->person;
  tonari_editor_add_part (editor, title, table->entity, known->relative, table->rows, table->n_rows, FALSE,
                          NULL);
  tonari_editor_set_also (editor, link_intake, intake, g_free);
  g_object_set_data_full (G_OBJECT (editor), "case-from-class", g_steal_pointer (&asked), asked_free);
}

void
tonari_case_from_class_open (
    TonariContext *context, gint64 enrolment, GtkWidget *parent, TonariCaseFromClassDone done, gpointer data)
{
  Asked *asked;
  Key *key;

  g_return_if_fail (TONARI_IS_CONTEXT (context));
  g_return_if_fail (done != NULL);

  asked = g_new0 (Asked, 1);
  asked->parent = g_object_ref (parent);
  asked->enrolment = enrolment;
  asked->done = done;
  asked->data = data;
  key = g_new0 (Key, 1);
  key->enrolment = enrolment;
  key->today = tonari_context_today (context);
  tonari_context_load (context, load_func, key, g_free, known_free, NULL, loaded_cb, asked);
}
