/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-entry.h"

#include "tonari-fold.h"

TonariRegisterEntry *
tonari_register_entry_new (void)
{
  return g_new0 (TonariRegisterEntry, 1);
}

void
tonari_register_entry_free (TonariRegisterEntry *self)
{
  if (self == NULL)
    return;

  g_free (self->code);
  g_free (self->name);
  g_free (self->kana);
  g_free (self->concern);
  g_free (self->key_worker);
  g_free (self->coordinator);
  g_free (self->folded);
  g_free (self);
}

static char *
fold_entry (const TonariRegisterEntry *self)
{
  g_autofree char *joined =
      g_strjoin ("\n", self->code != NULL ? self->code : "", self->name != NULL ? self->name : "",
                 self->kana != NULL ? self->kana : "", self->concern != NULL ? self->concern : "", NULL);

  return tonari_fold (joined);
}

gboolean
tonari_register_entry_matches (const TonariRegisterEntry *self, const char *folded_text)
{
  g_autofree char *made = NULL;
  const char *text;

  g_return_val_if_fail (self != NULL, FALSE);

  if (folded_text == NULL)
    return TRUE;

  text = self->folded;
  if (text == NULL)
    text = made = fold_entry (self);

  return tonari_fold_contains (text, folded_text);
}
