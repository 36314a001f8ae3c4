/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-preparation.h"

#include "tonari-fold.h"

static const TonariField fields[] = {
  TONARI_REF_FIELD (TonariPreparation, session, "sessions"),
  TONARI_FIELD (TonariPreparation, position, INT),
  TONARI_WORDS_FIELD (TonariPreparation, kind, tonari_preparation_kind_words),
  TONARI_FIELD (TonariPreparation, text, TEXT),
  TONARI_FIELD (TonariPreparation, copies, INT),
  TONARI_REF_FIELD (TonariPreparation, owner, "staff"),
  TONARI_FIELD (TonariPreparation, done, BOOL),
};

TONARI_DEFINE_ENTITY (TonariPreparation, tonari_preparation, "preparations", fields)

/* How a copy is spoken of, beside what is copied; the longer ones first. */
static const char *const copy_words[] = {
  "参加者人数分", "人数分", "各自分",   "全員分",        "配布用", "配布",    "コピー", "写し",
  "プリント",     "印刷",   "for each", "for everybody", "copies", "copy of", "copy",
};

static const char *const counters[] = { "部", "枚", "冊", "組", "人分", "名分", "個" };

static void
take_out (GString *text, const char *word)
{
  g_autofree char *folded = tonari_fold (word);

  g_string_replace (text, folded, "", 0);
}

/* Without what stands in round brackets, and without what only joins or marks. */
static GString *
bare (const char *folded)
{
  GString *text = g_string_new (NULL);
  int depth = 0;

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean closes = c == ')' || c == 0xff09;

      depth += c == '(' || c == 0xff08;
      if (depth == 0 && !closes)
        g_string_append_unichar (text, c);
      depth -= closes && depth > 0;
    }

  return text;
}

static void
take_out_counts (GString *text)
{
  for (gsize i = 0; i < text->len; i++)
    {
      gsize end = i;

      while (g_ascii_isdigit (text->str[end]))
        end++;
      for (guint j = 0; end > i && j < G_N_ELEMENTS (counters); j++)
        if (g_str_has_prefix (text->str + end, counters[j]))
          {
            g_string_erase (text, (gssize) i, (gssize) (end - i + strlen (counters[j])));
            end = i;
          }
      i = end > i ? end - 1 : i;
    }
}

static char *
only_letters (const GString *text)
{
  GString *key = g_string_new (NULL);

  for (const char *at = text->str; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      /* The long vowel mark is a letter of its word, の joins two. */
      if (c != 0x306e && (g_unichar_isalnum (c) || c == 0x30fc))
        g_string_append_unichar (key, c);
    }

  return g_string_free (key, FALSE);
}

char *
tonari_preparation_key (const char *text)
{
  g_autofree char *folded = tonari_fold (text);
  g_autoptr (GString) rest = bare (folded);
  g_autofree char *key = NULL;

  take_out_counts (rest);
  for (guint i = 0; i < G_N_ELEMENTS (copy_words); i++)
    take_out (rest, copy_words[i]);
  key = only_letters (rest);

  /* A thing of which nothing else is said, such as 配布用プリント, is known by its own words. */
  return *key != '\0' ? g_steal_pointer (&key) : g_steal_pointer (&folded);
}
