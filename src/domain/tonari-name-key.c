/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-name-key.h"

#include <string.h>

#include "tonari-fold.h"
#include "tonari-romaji.h"

/* What stands between the words of a name after folding. */
#define SPACES " \t\n"

static void
add_word (GString *key, const char *word)
{
  g_autofree char *spelled = tonari_romaji (word);

  g_string_append (key, word);
  g_string_append_c (key, '\n');
  if (strcmp (spelled, word) != 0)
    g_string_append_printf (key, "%s\n", spelled);
}

static void
add_name (GString *key, const char *name)
{
  g_autofree char *folded = tonari_fold (name);
  /* Names are written with a space between family and given name, of either width; folding makes it one. */
  g_auto (GStrv) words = g_strsplit_set (folded, SPACES, -1);
  g_autofree char *whole = g_strjoinv ("", words);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      {
        add_word (key, words[i]);
        n++;
      }
  /* Whoever types all of it does so with the space or without. */
  if (n > 1)
    add_word (key, whole);
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
  g_auto (GStrv) words = NULL;
  g_autofree char *typed = NULL;
  g_autofree char *folded = NULL;
  g_autofree char *spelled = NULL;

  g_return_val_if_fail (key != NULL, TONARI_NAME_MATCH_NONE);

  typed = tonari_fold (text);
  words = g_strsplit_set (typed, SPACES, -1);
  folded = g_strjoinv ("", words);
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
