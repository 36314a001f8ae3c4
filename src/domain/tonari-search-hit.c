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

/* As g_utf8_get_char(), at once for the three bytes of most Japanese letters. */
static inline gunichar
letter_at (const char *text)
{
  const guchar *p = (const guchar *) text;

  if (p[0] < 0x80)
    return p[0];
  if ((p[0] & 0xF0) == 0xE0)
    return (gunichar) (p[0] & 0x0F) << 12 | (gunichar) (p[1] & 0x3F) << 6 | (p[2] & 0x3F);

  return g_utf8_get_char (text);
}

static inline gboolean
goes_with_letter (gunichar c)
{
  /* ASCII, and kana and kanji but for the voiced marks: no table is asked for them. */
  if (c < 0x0300 || (c >= 0x3030 && c < 0xA66F && (c < 0x3099 || c > 0x309C)))
    return FALSE;

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
      char *end = text->str + text->len;

      if (c < 0x0800 || c > 0xFFFF)
        end += g_unichar_to_utf8 (c, end);
      else
        {
          *end++ = (char) (0xE0 | c >> 12);
          *end++ = (char) (0x80 | (c >> 6 & 0x3F));
          *end++ = (char) (0x80 | (c & 0x3F));
        }
      *end = '\0';
      text->len = end - text->str;
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
  gunichar letter = letter_at (text);

  self->folded = g_string_sized_new (length + 16);
  self->n_places = length + 16;
  self->places = g_new (guint32, self->n_places);
  for (const char *p = text; letter != 0;)
    {
      const char *next = g_utf8_next_char (p);
      gunichar following = letter_at (next);
      gunichar c = tonari_fold_letter (letter);
      gsize before = self->folded->len;

      if (c != 0 && !goes_with_letter (following))
        append_letter (self->folded, c);
      else
        {
          while (following != 0 && goes_with_letter (following))
            {
              next = g_utf8_next_char (next);
              following = letter_at (next);
            }
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
      letter = following;
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

/* The spans of the words in a part of the text: from the letter that @from begins in what was folded to the
 * place @end, each moved by @shift bytes. */
static void
add_spans (const Folded *self, gsize from, guint32 end, gint64 shift, const char *words, GArray *spans)
{
  for (gsize length; *(words += strspn (words, " \t\n")) != '\0'; words += length)
    {
      g_autofree char *word = NULL;

      length = strcspn (words, " \t\n");
      word = g_strndup (words, length);
      for (const char *p = self->folded->str + from; (p = strstr (p, word)) != NULL;)
        {
          gsize first = p - self->folded->str;
          TonariSearchSpan span;

          p += length;
          span.start = self->places[first];
          span.end = end_of (self, first + length - 1);
          if (span.start >= end)
            break;
          if (span.end > end)
            continue;
          span.start += shift;
          span.end += shift;
          g_array_append_val (spans, span);
        }
    }
}

/* In their order, and those that touch as one. */
static void
join_spans (GArray *spans)
{
  guint last = 0;

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

void
tonari_search_spans (const char *text, const char *folded_words, GArray *spans)
{
  g_auto (Folded) folded = { 0 };

  g_return_if_fail (text != NULL && folded_words != NULL && spans != NULL);

  fold_with_places (&folded, text);
  add_spans (&folded, 0, folded.places[folded.folded->len], 0, folded_words, spans);
  join_spans (spans);
}

/* Where the first of the words stands in what was folded; its beginning where none does. */
static gsize
find_word (const Folded *self, const char *folded_words)
{
  g_autofree char *word = NULL;
  const char *found;

  folded_words += strspn (folded_words, " \t\n");
  word = g_strndup (folded_words, strcspn (folded_words, " \t\n"));
  found = strstr (self->folded->str, word);

  return found != NULL ? (gsize) (found - self->folded->str) : 0;
}

static char *
excerpt_new (const char *text, gsize length, gboolean cut_before, gboolean cut_after)
{
  GString *excerpt = g_string_sized_new (length + 2 * strlen ("…"));

  if (cut_before)
    g_string_append (excerpt, "…");
  g_string_append_len (excerpt, text, length);
  if (cut_after)
    g_string_append (excerpt, "…");

  return g_string_free (excerpt, FALSE);
}

void
tonari_search_hit_show (TonariSearchHit *self, const char *text, const char *folded_words)
{
  g_auto (Folded) folded = { 0 };
  glong most = MOST_LETTERS;
  gboolean cut_before;
  gboolean cut_after;
  const char *place;
  const char *start;
  const char *end;
  glong before;
  glong letters;
  gsize first;

  g_return_if_fail (self != NULL && text != NULL && folded_words != NULL);

  /* Folded once: the excerpt is a part of it, and so are its spans. */
  text += strspn (text, " \t\r\n");
  fold_with_places (&folded, text);
  first = find_word (&folded, folded_words);
  place = text + folded.places[first];
  end = place + strcspn (place, "\r\n");
  for (start = place; start > text && start[-1] != '\n' && start[-1] != '\r';)
    start--;
  while (end > start && g_ascii_isspace (end[-1]))
    end--;

  letters = g_utf8_strlen (start, end - start);
  before = place < end ? g_utf8_strlen (start, place - start) : 0;
  cut_before = letters > most && before > LETTERS_BEFORE;
  if (cut_before)
    {
      start = g_utf8_offset_to_pointer (place, -LETTERS_BEFORE);
      letters -= before - LETTERS_BEFORE;
      most--;
    }
  cut_after = letters > most;
  if (cut_after)
    end = g_utf8_offset_to_pointer (start, most - 1);

  g_free (self->excerpt);
  self->excerpt = excerpt_new (start, end - start, cut_before, cut_after);
  while (first > 0 && folded.places[first - 1] >= (gsize) (start - text))
    first--;
  g_array_set_size (self->spans, 0);
  add_spans (&folded, first, end - text, (cut_before ? (gint64) strlen ("…") : 0) - (start - text),
             folded_words, self->spans);
  join_spans (self->spans);
}
