/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-plain-text.h"

#include <string.h>

static gboolean
is_piece (gunichar c)
{
  /* Marks that compose: Latin accents, the two voicing marks of kana, the jamo of Hangul. */
  return (c >= 0x0300 && c <= 0x036f) || c == 0x3099 || c == 0x309a || (c >= 0x1100 && c <= 0x11ff);
}

static gboolean
is_kept (gunichar c)
{
  return (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

static void
append_composed (GString *composed, const char *from, const char *to)
{
  g_autofree char *part = g_utf8_normalize (from, to - from, G_NORMALIZE_NFC);

  g_string_append (composed, part);
}

/* Drops in place what is no text; it only gets shorter. */
static void
drop_controls (char *text)
{
  char *to = text;

  for (const char *p = text; *p != '\0';)
    {
      const char *next = g_utf8_next_char (p);
      gunichar c = g_utf8_get_char (p);

      if (c == '\r' && *next != '\n')
        *to++ = '\n';
      else if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        {
          memmove (to, p, next - p);
          to += next - p;
        }
      p = next;
    }
  *to = '\0';
}

char *
tonari_plain_text (const char *text)
{
  g_autofree char *valid = NULL;
  g_autoptr (GString) composed = NULL;
  const char *start;
  gboolean pieces = FALSE;

  if (text == NULL || *text == '\0')
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  drop_controls (valid);
  if (*valid == '\0')
    return NULL;
  for (const char *p = valid; *p != '\0' && !pieces; p = g_utf8_next_char (p))
    pieces = is_piece (g_utf8_get_char (p));
  if (!pieces)
    return g_steal_pointer (&valid);

  composed = g_string_new (NULL);
  start = valid;
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!is_kept (g_utf8_get_char (p)))
        continue;
      append_composed (composed, start, p);
      start = g_utf8_next_char (p);
      g_string_append_len (composed, p, start - p);
    }
  append_composed (composed, start, start + strlen (start));

  return g_string_free (g_steal_pointer (&composed), FALSE);
}

char *
tonari_plain_strip (char *text)
{
  char *start = text;
  char *end;

  while (*start != '\0' && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  end = start + strlen (start);
  while (end > start)
    {
      char *before = g_utf8_prev_char (end);

      if (!g_unichar_isspace (g_utf8_get_char (before)))
        break;
      end = before;
    }
  *end = '\0';
  if (start != text)
    memmove (text, start, end - start + 1);

  return text;
}
