/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-hit.h"

#include <string.h>

#include "tonari-fold.h"

#define MOST_LETTERS 120
/* What is kept before the word, so that it can be read in its sentence. */
#define LETTERS_BEFORE 24

TonariClassHit *
tonari_class_hit_new (void)
{
  return g_new0 (TonariClassHit, 1);
}

void
tonari_class_hit_free (TonariClassHit *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->excerpt);
  g_free (self);
}

static gboolean
holds (const char *text, const char *word)
{
  g_autofree char *folded = tonari_fold (text);

  return tonari_fold_contains (folded, word);
}

/* The last letter from which on the word still follows: folding changes lengths, so its place cannot be
 * counted over. */
static glong
place_of (const char *line, const char *word)
{
  glong from = 0;
  glong to = g_utf8_strlen (line, -1);

  while (to - from > 1)
    {
      glong middle = from + (to - from) / 2;

      if (holds (g_utf8_offset_to_pointer (line, middle), word))
        from = middle;
      else
        to = middle;
    }

  return from;
}

char *
tonari_class_hit_excerpt (const char *text, const char *folded_words)
{
  g_auto (GStrv) words = NULL;
  g_auto (GStrv) lines = NULL;
  const char *line = "";
  const char *word = "";
  const char *start;
  glong place;
  g_autofree char *end = NULL;

  g_return_val_if_fail (text != NULL && folded_words != NULL, NULL);

  words = g_strsplit_set (folded_words, " \t\n", -1);
  for (guint i = 0; words[i] != NULL && *word == '\0'; i++)
    word = words[i];

  lines = g_strsplit_set (text, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*line == '\0')
        line = g_strstrip (lines[i]);
      if (*word != '\0' && holds (lines[i], word))
        {
          line = g_strstrip (lines[i]);
          break;
        }
    }

  place = *word != '\0' ? place_of (line, word) : 0;
  if (g_utf8_strlen (line, -1) <= MOST_LETTERS || place <= LETTERS_BEFORE)
    return tonari_shorten (line, MOST_LETTERS);

  start = g_utf8_offset_to_pointer (line, place - LETTERS_BEFORE);
  end = tonari_shorten (start, MOST_LETTERS - 1);

  return g_strconcat ("…", end, NULL);
}
