/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-fold.h"

#include <string.h>

/* Katakana small a to small ke; hiragana lies 0x60 below. */
#define KATAKANA_FIRST 0x30A1
#define KATAKANA_LAST 0x30F6
#define KATAKANA_TO_HIRAGANA 0x60

char *
tonari_fold (const char *text)
{
  g_autofree char *normal = NULL;
  g_autofree char *folded = NULL;
  GString *result;

  if (text == NULL)
    return g_strdup ("");

  normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  if (normal == NULL)
    return g_strdup ("");

  folded = g_utf8_casefold (normal, -1);
  result = g_string_sized_new (strlen (folded));
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST)
        c -= KATAKANA_TO_HIRAGANA;
      g_string_append_unichar (result, c);
    }

  return g_string_free (result, FALSE);
}

static gboolean
contains (const char *text, const char *word, gsize length)
{
  for (const char *p = text; (p = strchr (p, *word)) != NULL; p++)
    if (strncmp (p, word, length) == 0)
      return TRUE;

  return FALSE;
}

gboolean
tonari_fold_contains (const char *text, const char *words)
{
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  /* Folding has made every white space of Japanese typing an ASCII one. */
  for (const char *p = words;;)
    {
      gsize length;

      p += strspn (p, " \t\n");
      length = strcspn (p, " \t\n");
      if (length == 0)
        return TRUE;
      if (!contains (text, p, length))
        return FALSE;
      p += length;
    }
}

char *
tonari_unquote (const char *text)
{
  static const struct
  {
    const char *open;
    const char *close;
  } marks[] = { { "「", "」" }, { "『", "』" }, { "“", "”" }, { "\"", "\"" } };
  g_autofree char *plain = g_strstrip (g_strdup (text != NULL ? text : ""));

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize before = strlen (marks[i].open);
      gsize after = strlen (marks[i].close);
      gsize length = strlen (plain);
      g_autofree char *inside = NULL;

      if (length <= before + after || !g_str_has_prefix (plain, marks[i].open) ||
          !g_str_has_suffix (plain, marks[i].close))
        continue;
      inside = g_strndup (plain + before, length - before - after);
      if (strstr (inside, marks[i].open) == NULL && strstr (inside, marks[i].close) == NULL)
        return g_steal_pointer (&inside);
    }

  return g_steal_pointer (&plain);
}

char *
tonari_shorten (const char *text, guint letters)
{
  g_autofree char *start = NULL;

  g_return_val_if_fail (letters > 0, NULL);

  if (text == NULL || g_utf8_strlen (text, -1) <= (glong) letters)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, (glong) letters - 1);
  return g_strconcat (start, "…", NULL);
}
