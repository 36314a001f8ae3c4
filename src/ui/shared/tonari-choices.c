/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-choices.h"

#include <glib/gi18n-lib.h>

#include "tonari-entities.h"
#include "tonari-person.h"
#include "tonari-rows.h"
#include "tonari-session.h"

typedef struct
{
  const TonariEntity *entity;
  char *column;
  gint64 value;
} Question;

void
tonari_choice_free (TonariChoice *self)
{
  g_free (self->text);
  g_free (self);
}

void
tonari_choices_add (GPtrArray *choices, gint64 id, char *text)
{
  TonariChoice *choice = g_new0 (TonariChoice, 1);

  choice->id = id;
  choice->text = text;
  g_ptr_array_add (choices, choice);
}

static void
question_free (gpointer data)
{
  Question *self = data;

  g_free (self->column);
  g_free (self);
}

static const char *
text_of (const TonariEntity *entity, gconstpointer row, const char *name)
{
  const TonariField *field = tonari_entity_field (entity, name);

  if (field == NULL || field->kind != TONARI_FIELD_TEXT)
    return NULL;
  return *TONARI_FIELD_PTR (field, row, char *);
}

/* A relative, an enrolment and a case borrow the name of their person. */
static char *
name_of_person (TonariDb *db, const TonariEntity *entity, gconstpointer row)
{
  const TonariField *field = tonari_entity_field (entity, "person");
  g_autoptr (TonariPerson) person = NULL;

  if (field == NULL || *TONARI_FIELD_PTR (field, row, gint64) == 0)
    return NULL;
  /* A person who is gone has no name here; the row can be chosen all the same. */
  person = tonari_store_get (db, &tonari_person_entity, *TONARI_FIELD_PTR (field, row, gint64), NULL);
  return person != NULL ? g_strdup (person->name) : NULL;
}

static char *
say (TonariDb *db, const TonariEntity *entity, gconstpointer row)
{
  static const char *const names[] = { "name", "title", "code", "called_name", "text" };
  g_autofree char *person = name_of_person (db, entity, row);
  const char *relation = text_of (entity, row, "relation");
  const char *first = NULL;

  if (entity == &tonari_session_entity)
    return g_strdup_printf (_ ("Session %d"), (int) ((const TonariSession *) row)->number);
  for (guint i = 0; i < G_N_ELEMENTS (names) && first == NULL; i++)
    first = text_of (entity, row, names[i]);
  if (first == NULL || (person != NULL && relation != NULL))
    {
      if (person != NULL && relation != NULL)
        /* Translators: a relative: name, and what they are to the person of the case. */
        return g_strdup_printf (_ ("%s (%s)"), person, relation);
      if (person != NULL || relation != NULL)
        return g_strdup (person != NULL ? person : relation);
    }
  if (first != NULL && person != NULL && *person != '\0')
    return g_strdup_printf ("%s  %s", first, person);
  return g_strdup (first != NULL ? first : _ ("No name"));
}

static gpointer
load (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Question *question = data;
  const TonariField *active = tonari_entity_field (question->entity, "active");
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) choices = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_choice_free);

  rows = tonari_store_list (db, question->entity, question->column, question->value, error);
  if (rows == NULL)
    return NULL;

  for (guint i = 0; i < rows->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      const TonariRow *row = g_ptr_array_index (rows, i);

      if (active != NULL && active->kind == TONARI_FIELD_BOOL && !*TONARI_FIELD_PTR (active, row, gboolean))
        continue;
      tonari_choices_add (choices, row->id, say (db, question->entity, row));
    }
  return g_steal_pointer (&choices);
}

void
tonari_choices_load (TonariContext *context,
                     const char *table,
                     const char *column,
                     gint64 value,
                     GCancellable *cancellable,
                     TonariContextDone done,
                     gpointer data)
{
  Question *question = g_new0 (Question, 1);

  question->entity = tonari_entity_for_table (table);
  question->column = g_strdup (column);
  question->value = value;
  g_assert (question->entity != NULL);
  tonari_context_load (context, load, question, question_free, (GDestroyNotify) g_ptr_array_unref,
                       cancellable, done, data);
}
