/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-hit.h"

#include <string.h>

#include "tonari-fold.h"

#define MOST_LETTERS 120
/* What is kept before the word, so that it can be read in its sentence. */
#define LETTERS_BEFORE 24

TonariSearchHit *
tonari_search_hit_new (void)
{
  TonariSearchHit *self = g_new0 (TonariSearchHit, 1);

  self->spans = g_array_new (FALSE, FALSE, sizeof (TonariSearchSpan));

  return self;
}

void
tonari_search_hit_free (TonariSearchHit *self)
{
  if (self == NULL)
    return;
  g_free (self->table);
  g_free (self->code);
  g_free (self->title);
  g_free (self->excerpt);
  g_array_unref (self->spans);
  g_free (self);
}

static gboolean
goes_with_letter (gunichar c)
{
  return g_unichar_ismark (c) || c == 0xFF9E || c == 0xFF9F || c == 0x309B || c == 0x309C;
}

/* A text folded letter by letter, and for each byte of that where its letter begins in the text; one more at
 * the end. */
typedef struct
{
  GString *folded;
  guint32 *places;
  gsize n_places;
} Folded;

static void
folded_clear (Folded *self)
{
  g_string_free (self->folded, TRUE);
  g_free (self->places);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Folded, folded_clear)

/* As g_string_append_unichar(), which takes its time for each letter. */
static void
append_letter (GString *text, gunichar c)
{
  if (text->allocated_len - text->len <= 8)
    g_string_append_unichar (text, c);
  else
    {
      text->len += g_unichar_to_utf8 (c, text->str + text->len);
      text->str[text->len] = '\0';
    }
}

static void
fold_cluster (Folded *self, const char *cluster, gsize length)
{
  g_autofree char *one = g_strndup (cluster, length);
  g_autofree char *folded = tonari_fold (one);

  g_string_append (self->folded, folded);
}

static void
fold_with_places (Folded *self, const char *text)
{
  gsize length = strlen (text);

  self->folded = g_string_sized_new (length + 16);
  self->n_places = length + 16;
  self->places = g_new (guint32, self->n_places);
  for (const char *p = text; *p != '\0';)
    {
      const char *next = g_utf8_next_char (p);
      gunichar c = tonari_fold_letter (g_utf8_get_char (p));
      gsize before = self->folded->len;

      if (c != 0 && ((guchar) *next < 0xCC || !goes_with_letter (g_utf8_get_char (next))))
        append_letter (self->folded, c);
      else
        {
          while (*next != '\0' && goes_with_letter (g_utf8_get_char (next)))
            next = g_utf8_next_char (next);
          fold_cluster (self, p, next - p);
        }
      if (self->folded->len >= self->n_places)
        {
          self->n_places = 2 * self->folded->len;
          self->places = g_renew (guint32, self->places, self->n_places);
        }
      for (gsize i = before; i < self->folded->len; i++)
        self->places[i] = p - text;
      p = next;
    }
  self->places[self->folded->len] = length;
}

/* The end of the letter that begins at @place. */
static guint
end_of (const Folded *self, gsize last)
{
  guint32 place = self->places[last];

  while (self->places[last] == place && last < self->folded->len)
    last++;

  return self->places[last];
}

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const TonariSearchSpan *left = a;
  const TonariSearchSpan *right = b;

  return (left->start > right->start) - (left->start < right->start);
}

void
tonari_search_spans (const char *text, const char *folded_words, GArray *spans)
{
  g_auto (Folded) folded = { 0 };
  g_auto (GStrv) words = NULL;
  guint last = 0;

  g_return_if_fail (text != NULL && folded_words != NULL && spans != NULL);

  fold_with_places (&folded, text);
  words = g_strsplit_set (folded_words, " \t\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    for (const char *p = folded.folded->str; *words[i] != '\0' && (p = strstr (p, words[i])) != NULL;)
      {
        gsize first = p - folded.folded->str;
        TonariSearchSpan span;

        p += strlen (words[i]);
        span.start = folded.places[first];
        span.end = end_of (&folded, p - folded.folded->str - 1);
        g_array_append_val (spans, span);
      }

  g_array_sort (spans, compare_spans);
  for (guint i = 1; i < spans->len; i++)
    {
      TonariSearchSpan *before = &g_array_index (spans, TonariSearchSpan, last);
      const TonariSearchSpan *span = &g_array_index (spans, TonariSearchSpan, i);

      if (span->start <= before->end)
        before->end = MAX (before->end, span->end);
      else
        g_array_index (spans, TonariSearchSpan, ++last) = *span;
    }
  if (spans->len > 0)
    g_array_set_size (spans, last + 1);
}

/* Where the first of the words stands in @text; its beginning where none does. */
static const char *
place_of_word (const char *text, const char *folded_words)
{
  g_auto (Folded) folded = { 0 };
  g_autofree char *word = NULL;
  const char *found;

  folded_words += strspn (folded_words, " \t\n");
  word = g_strndup (folded_words, strcspn (folded_words, " \t\n"));
  if (*word == '\0')
    return text;
  fold_with_places (&folded, text);
  found = strstr (folded.folded->str, word);

  return found != NULL ? text + folded.places[found - folded.folded->str] : text;
}

void
tonari_search_hit_show (TonariSearchHit *self, const char *text, const char *folded_words)
{
  const char *place;
  const char *start;
  const char *end;
  g_autofree char *line = NULL;
  g_autofree char *rest = NULL;

  g_return_if_fail (self != NULL && text != NULL && folded_words != NULL);

  text += strspn (text, " \t\r\n");
  place = place_of_word (text, folded_words);
  end = place + strcspn (place, "\r\n");
  for (start = place; start > text && start[-1] != '\n' && start[-1] != '\r';)
    start--;
  line = g_strndup (start, end - start);
  g_strchomp (line);

  g_free (self->excerpt);
  if (g_utf8_strlen (line, -1) <= MOST_LETTERS || g_utf8_strlen (start, place - start) <= LETTERS_BEFORE)
    self->excerpt = tonari_shorten (line, MOST_LETTERS);
  else
    {
      rest = tonari_shorten (line + (g_utf8_offset_to_pointer (place, -LETTERS_BEFORE) - start),
                             MOST_LETTERS - 1);
      self->excerpt = g_strconcat ("…", rest, NULL);
    }
  g_array_set_size (self->spans, 0);
  tonari_search_spans (self->excerpt, folded_words, self->spans);
}
