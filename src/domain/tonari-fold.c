/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-fold.h"

#include <string.h>

/* Katakana small a to small ke; hiragana lies 0x60 below. */
#define KATAKANA_FIRST 0x30A1
#define KATAKANA_LAST 0x30F6
#define KATAKANA_TO_HIRAGANA 0x60

gunichar
tonari_fold_letter (gunichar c)
{
  if (c < 0x80)
    return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c >= KATAKANA_FIRST && c <= KATAKANA_LAST)
    return c - KATAKANA_TO_HIRAGANA;
  if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3001 || c == 0x3002 ||
      (c >= 0x300C && c <= 0x300F) || c == 0x30FB || c == 0x30FC)
    return c;
  if (c == 0x3000)
    return ' ';
  if (c >= 0xFF01 && c <= 0xFF5E)
    return tonari_fold_letter (c - 0xFEE0);

  return 0;
}

/* Most of what is typed here needs no tables; %NULL where the text does. */
static char *
fold_simple (const char *text)
{
  gsize length = strlen (text);
  char *folded;
  char *to;

  if (!g_utf8_validate (text, length, NULL))
    return NULL;
  folded = g_malloc (length + 1);
  to = folded;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = tonari_fold_letter (g_utf8_get_char (p));

      if (c == 0)
        {
          g_free (folded);
          return NULL;
        }
      to += g_unichar_to_utf8 (c, to);
    }
  *to = '\0';

  return folded;
}

char *
tonari_fold (const char *text)
{
  g_autofree char *normal = NULL;
  g_autofree char *folded = NULL;
  GString *result;
  char *simple;

  if (text == NULL)
    return g_strdup ("");

  simple = fold_simple (text);
  if (simple != NULL)
    return simple;

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
