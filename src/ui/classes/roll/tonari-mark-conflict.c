/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-mark-conflict.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-mark-change.h"
#include "tonari-roll-data.h"
#include "tonari-roll-text.h"

typedef struct
{
  TonariClassModel *model;
  GtkWidget *parent;
  gint64 session;
  gint64 enrolment;
  TonariAttendanceState mine;
  char *name;
} Conflict;

static void
conflict_free (Conflict *self)
{
  g_object_unref (self->model);
  g_object_unref (self->parent);
  g_free (self->name);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Conflict, conflict_free)

static void
answered_cb (const char *response, gpointer data)
{
  g_autoptr (Conflict) self = data;

  if (g_str_equal (response, "mine"))
    tonari_class_model_mark (self->model, self->session, self->enrolment, self->mine);
}

static void
ask (Conflict *self, const TonariMarkChange *theirs)
{
  const char *mine = tonari_words_label (&tonari_attendance_state_words, (int) self->mine);
  const char *other = tonari_words_label (&tonari_attendance_state_words, (int) theirs->after);
  /* Translators: %s is a name */
  g_autofree char *heading = g_strdup_printf (_ ("Two Marks for %s"), self->name);
  g_autofree char *line = tonari_roll_text_change (theirs);
  /* Translators: the mark that a colleague made, with when and who; the mark that was pressed here */
  g_autofree char *body = g_strdup_printf (_ ("In the book: %1$s\nJust now, here: %2$s\n\nWhich one stands? "
                                              "Either can be changed later."),
                                           line, mine);
  /* Translators: %s is a mark */
  g_autofree char *keep = g_strdup_printf (_ ("_Leave It: %s"), other);
  /* Translators: %s is a mark */
  g_autofree char *take = g_strdup_printf (_ ("_Make It: %s"), mine);
  const TonariCompatResponse responses[] = {
    { "theirs", keep, TONARI_COMPAT_PLAIN },
    { "mine", take, TONARI_COMPAT_PLAIN },
  };

  tonari_compat_ask (self->parent, heading, body, NULL, responses, G_N_ELEMENTS (responses), "theirs",
                     answered_cb, self);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (Conflict) self = data;
  const GPtrArray *changes = row;

  if (error != NULL)
    tonari_context_fail (context, _ ("Who marked it could not be read."), error);
  else if (changes != NULL && changes->len > 0)
    {
      Conflict *asked = g_steal_pointer (&self);

      ask (asked, g_ptr_array_index (changes, 0));
    }
}

void
tonari_mark_conflict_present (TonariClassModel *model,
                              gint64 session,
                              gint64 enrolment,
                              TonariAttendanceState mine,
                              const char *name,
                              GtkWidget *parent)
{
  Conflict *self;

  g_return_if_fail (TONARI_IS_CLASS_MODEL (model));

  self = g_new0 (Conflict, 1);
  self->model = g_object_ref (model);
  self->parent = g_object_ref (parent);
  self->session = session;
  self->enrolment = enrolment;
  self->mine = mine;
  self->name = g_strdup (name);
  tonari_context_load (tonari_class_model_context (model), tonari_roll_data_history,
                       tonari_roll_job_new (session, enrolment, 0), (GDestroyNotify) tonari_roll_job_free,
                       (GDestroyNotify) g_ptr_array_unref, NULL, loaded_cb, self);
}
