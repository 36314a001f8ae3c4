/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-relative.h"

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"

static const TonariField fields[] = {
  TONARI_FIELD (TonariRelative, uid, TEXT),
  TONARI_REF_FIELD (TonariRelative, person, "persons"),
  TONARI_REF_FIELD (TonariRelative, case_id, "cases"),
  TONARI_FIELD (TonariRelative, relation, TEXT),
  TONARI_FIELD (TonariRelative, best_related, BOOL),
  TONARI_FIELD (TonariRelative, start_on, DATE),
  TONARI_FIELD (TonariRelative, end_on, DATE),
  TONARI_FIELD (TonariRelative, called_name, TEXT),
  TONARI_FIELD (TonariRelative, promise_when, TEXT),
  TONARI_FIELD (TonariRelative, promise_name_ourselves, TEXT),
  TONARI_FIELD (TonariRelative, promise_no_machine, BOOL),
  TONARI_FIELD (TonariRelative, promise_no_post, BOOL),
  TONARI_FIELD (TonariRelative, promise_plain_envelope, BOOL),
  TONARI_FIELD (TonariRelative, promise_person_unaware, BOOL),
  TONARI_FIELD (TonariRelative, promise_note, TEXT),
  TONARI_FIELD (TonariRelative, takes_listen, BOOL),
  TONARI_FIELD (TonariRelative, takes_share, BOOL),
  TONARI_FIELD (TonariRelative, takes_welcome, BOOL),
  TONARI_FIELD (TonariRelative, note, TEXT),
};

TONARI_DEFINE_ENTITY (TonariRelative, tonari_relative, "relatives", fields)

char *
tonari_relative_promise (const TonariRelative *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->promise_person_unaware)
    g_strv_builder_add (parts, _ ("the person does not know"));
  if (self->promise_when != NULL)
    {
      g_autofree char *text = g_strdup_printf (_ ("phone: %s"), self->promise_when);

      g_strv_builder_add (parts, text);
    }
  if (self->promise_name_ourselves != NULL)
    {
      g_autofree char *said = tonari_unquote (self->promise_name_ourselves);
      /* Translators: how staff name themselves on the telephone. */
      g_autofree char *text = g_strdup_printf (_ ("we call ourselves “%s”"), said);

      g_strv_builder_add (parts, text);
    }
  if (self->promise_no_machine)
    g_strv_builder_add (parts, _ ("nothing on the answering machine"));
  if (self->promise_no_post)
    g_strv_builder_add (parts, _ ("no post"));
  if (self->promise_plain_envelope)
    g_strv_builder_add (parts, _ ("no office name on the envelope"));
  if (self->promise_note != NULL)
    g_strv_builder_add (parts, self->promise_note);

  list = g_strv_builder_end (parts);

  /* Translators: between two parts of a list of agreements, such as “evenings only, no post”. */
  return list[0] != NULL ? g_strjoinv (_ (", "), list) : NULL;
}
