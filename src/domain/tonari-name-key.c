/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-name-key.h"

#include <string.h>

#include "tonari-fold.h"
#include "tonari-romaji.h"

static void
add_word (GString *key, const char *word)
{
  g_string_append (key, word);
  g_string_append_c (key, '\n');
}

static void
add_name (GString *key, const char *name)
{
  g_autofree char *folded = tonari_fold (name);
  /* Names are written with a space between family and given name, of either width; folding makes it one. */
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *spelled = tonari_romaji (words[i]);

      if (*words[i] == '\0')
        continue;
      add_word (key, words[i]);
      if (strcmp (spelled, words[i]) != 0)
        add_word (key, spelled);
    }
}

char *
tonari_name_key (const char *const *names)
{
  GString *key = g_string_new ("\n");

  g_return_val_if_fail (names != NULL, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    add_name (key, names[i]);

  return g_string_free (key, FALSE);
}

static gboolean
occurs (const char *key, const char *before, const char *text, const char *after)
{
  g_autofree char *wanted = g_strconcat (before, text, after, NULL);

  return strstr (key, wanted) != NULL;
}

TonariNameMatch
tonari_name_key_match (const char *key, const char *text)
{
  g_autofree char *stripped = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *spelled = NULL;

  g_return_val_if_fail (key != NULL, TONARI_NAME_MATCH_NONE);

  stripped = g_strstrip (tonari_fold (text));
  folded = g_strdelimit (g_steal_pointer (&stripped), " \t\n", ' ');
  if (*folded == '\0')
    return TONARI_NAME_MATCH_NONE;
  spelled = tonari_romaji (folded);

  if (occurs (key, "\n", folded, "\n") || occurs (key, "\n", spelled, "\n"))
    return TONARI_NAME_MATCH_WHOLE;
  if (occurs (key, "\n", folded, "") || (*spelled != '\0' && occurs (key, "\n", spelled, "")))
    return TONARI_NAME_MATCH_BEGINS;
  /* One latin letter stands inside nearly every name. */
  if (!g_ascii_isalnum (*folded) && occurs (key, "", folded, ""))
    return TONARI_NAME_MATCH_INSIDE;

  return TONARI_NAME_MATCH_NONE;
}
