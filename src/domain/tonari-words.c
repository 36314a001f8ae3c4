/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-words.h"

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"

static const TonariWord *
word_for_value (const TonariWords *words, int value)
{
  for (guint i = 0; i < words->n_list; i++)
    if (words->list[i].value == value)
      return &words->list[i];

  return &words->list[0];
}

const char *
tonari_words_token (const TonariWords *words, int value)
{
  g_return_val_if_fail (words != NULL, NULL);

  return word_for_value (words, value)->token;
}

const char *
tonari_words_label (const TonariWords *words, int value)
{
  g_return_val_if_fail (words != NULL, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, words->context, word_for_value (words, value)->label);
}

gboolean
tonari_words_from_token (const TonariWords *words, const char *token, int *value)
{
  g_return_val_if_fail (words != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  for (guint i = 0; i < words->n_list; i++)
    if (g_strcmp0 (words->list[i].token, token) == 0)
      {
        *value = words->list[i].value;
        return TRUE;
      }

  return FALSE;
}

static gboolean
word_matches (const TonariWord *word, const char *folded)
{
  g_auto (GStrv) aliases = g_strsplit (word->aliases, "|", -1);
  g_autofree char *token = tonari_fold (word->token);
  g_autofree char *label = tonari_fold (word->label);

  if (g_str_equal (token, folded) || g_str_equal (label, folded))
    return TRUE;

  for (guint i = 0; aliases[i] != NULL; i++)
    {
      g_autofree char *alias = tonari_fold (aliases[i]);

      if (g_str_equal (alias, folded))
        return TRUE;
    }

  return FALSE;
}

gboolean
tonari_words_parse (const TonariWords *words, const char *text, int *value)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (words != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (text == NULL)
    return FALSE;

  folded = tonari_fold (text);
  g_strstrip (folded);

  for (guint i = 0; i < words->n_list; i++)
    if (word_matches (&words->list[i], folded))
      {
        *value = words->list[i].value;
        return TRUE;
      }

  return FALSE;
}

char *
tonari_words_choices (const TonariWords *words)
{
  GString *choices;

  g_return_val_if_fail (words != NULL, NULL);

  choices = g_string_new (NULL);
  for (guint i = 0; i < words->n_list; i++)
    {
      g_auto (GStrv) aliases = g_strsplit (words->list[i].aliases, "|", 2);

      if (i > 0)
        g_string_append (choices, ", ");
      if (aliases[0] != NULL && *aliases[0] != '\0')
        g_string_append_printf (choices, "%s / ", aliases[0]);
      g_string_append (choices, words->list[i].token);
    }

  return g_string_free (choices, FALSE);
}
