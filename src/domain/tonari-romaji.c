/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-romaji.h"

#include <string.h>

#include "tonari-fold.h"

#define HIRAGANA_FIRST 0x3041

/* From small a on, in the order of Unicode; a small や ゆ よ stands as its vowel after a y, っ is left out.
 */
static const char *const sounds[] = {
  "a",  "a",  "i",  "i",  "u",  "u",  "e",  "e",  "o",  "o",  "ka", "ga", "ki", "gi", "ku", "gu", "ke",
  "ge", "ko", "go", "sa", "za", "si", "zi", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "ti", "zi",
  "",   "tu", "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi",
  "pi", "hu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya",
  "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "wa", "wa", "i",  "e",  "o",  "n",  "vu",
};

/* Longer ones first: each begins where a shorter one would. */
static const struct
{
  const char *hepburn;
  const char *plain;
} spellings[] = {
  { "sha", "sya" }, { "shu", "syu" }, { "sho", "syo" }, { "cha", "tya" }, { "chu", "tyu" }, { "cho", "tyo" },
  { "shi", "si" },  { "chi", "ti" },  { "tsu", "tu" },  { "dzu", "zu" },  { "jya", "zya" }, { "jyu", "zyu" },
  { "jyo", "zyo" }, { "sh", "s" },    { "ch", "t" },    { "ts", "t" },    { "ja", "zya" },  { "ju", "zyu" },
  { "jo", "zyo" },  { "ji", "zi" },   { "fu", "hu" },   { "di", "zi" },   { "du", "zu" },   { "wo", "o" },
  { "mb", "nb" },   { "mp", "np" },   { "j", "z" },     { "f", "h" },     { "'", "" },      { "-", "" },
};

static gboolean
is_small_y (gunichar c)
{
  return c == 0x3083 || c == 0x3085 || c == 0x3087;
}

static void
append_kana (GString *spelled, gunichar c)
{
  /* しょ is s + yo: the i before a small y is not heard. */
  if (is_small_y (c) && spelled->len > 1 && spelled->str[spelled->len - 1] == 'i')
    g_string_truncate (spelled, spelled->len - 1);
  g_string_append (spelled, sounds[c - HIRAGANA_FIRST]);
}

static char *
spell_kana (const char *folded)
{
  GString *spelled = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= HIRAGANA_FIRST && c < HIRAGANA_FIRST + G_N_ELEMENTS (sounds))
        append_kana (spelled, c);
      else if (c != 0x30FC)
        g_string_append_unichar (spelled, c);
    }

  return g_string_free (spelled, FALSE);
}

static gboolean
is_consonant (char c)
{
  return g_ascii_islower (c) && strchr ("aiueo", c) == NULL;
}

static const char *
take_spelling (const char *p, const char **plain)
{
  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (g_str_has_prefix (p, spellings[i].hepburn))
      {
        *plain = spellings[i].plain;
        return p + strlen (spellings[i].hepburn);
      }

  return NULL;
}

/* A stop before a consonant (っ) and a doubled one (ん before な) are heard, but hardly typed alike. */
static char *
drop_doubled (const char *spelled)
{
  GString *result = g_string_new (NULL);

  for (const char *p = spelled; *p != '\0'; p++)
    if (!is_consonant (*p) || (p[1] != *p && !(p[0] == 't' && p[1] == 'c')))
      g_string_append_c (result, *p);

  return g_string_free (result, FALSE);
}

char *
tonari_romaji (const char *text)
{
  g_autofree char *folded = tonari_fold (text);
  g_autofree char *kana = spell_kana (folded);
  g_autofree char *spelled = drop_doubled (kana);
  GString *result = g_string_new (NULL);
  const char *p = spelled;

  while (*p != '\0')
    {
      const char *plain = NULL;
      const char *after = take_spelling (p, &plain);

      if (after == NULL)
        g_string_append_c (result, *p++);
      else
        {
          g_string_append (result, plain);
          p = after;
        }
    }

  return g_string_free (result, FALSE);
}
