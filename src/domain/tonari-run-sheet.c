/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-run-sheet.h"

#include <string.h>

#define MINUTES_PER_DAY (24 * 60)

/* More digits than any part of a meeting takes are no minutes (a telephone number, a year). */
#define MOST_DIGITS 3

static gsize
digits (const char *p)
{
  return strspn (p, "0123456789");
}

static TonariSessionPart *
part_new (const char *piece, gint64 position)
{
  TonariSessionPart *part = tonari_session_part_new ();
  GString *title = g_string_new (NULL);
  const char *p = piece;

  part->position = position;
  while (*p != '\0')
    {
      gsize n = digits (p);

      if (n > 0 && n <= MOST_DIGITS && part->minutes == TONARI_INT_UNKNOWN)
        {
          part->minutes = g_ascii_strtoll (p, NULL, 10);
          p += n;
          if (g_str_has_prefix (p, "分"))
            p += strlen ("分");
          else if (g_str_has_prefix (p, "min"))
            p += strlen ("min");
        }
      else if (n > 0)
        {
          g_string_append_len (title, p, (gssize) n);
          p += n;
        }
      else
        {
          g_string_append_unichar (title, g_utf8_get_char (p));
          p = g_utf8_next_char (p);
        }
    }

  g_strstrip (title->str);
  if (*title->str != '\0')
    part->title = g_strdup (title->str);
  g_string_free (title, TRUE);

  return part;
}

GPtrArray *
tonari_run_sheet_parse (const char *text)
{
  g_autofree char *normal = text != NULL ? g_utf8_normalize (text, -1, G_NORMALIZE_NFKC) : NULL;
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_part_free);
  gboolean timed = FALSE;
  g_auto (GStrv) pieces = NULL;

  if (normal == NULL)
    return parts;

  pieces = g_strsplit_set (normal, "+\n;", -1);
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      TonariSessionPart *part;

      if (*g_strstrip (pieces[i]) == '\0')
        continue;
      part = part_new (pieces[i], (gint64) parts->len + 1);
      timed |= part->minutes != TONARI_INT_UNKNOWN;
      g_ptr_array_add (parts, part);
    }
  if (!timed)
    g_ptr_array_set_size (parts, 0);

  return parts;
}

static gint64
minutes_of (GPtrArray *parts, guint index)
{
  const TonariSessionPart *part = g_ptr_array_index (parts, index);

  return MAX (part->minutes, 0);
}

static gint64
minutes_before (GPtrArray *parts, guint index)
{
  gint64 minutes = 0;

  for (guint i = 0; i < index && i < parts->len; i++)
    minutes += minutes_of (parts, i);

  return minutes;
}

gint64
tonari_run_sheet_minutes (GPtrArray *parts)
{
  g_return_val_if_fail (parts != NULL, 0);

  return minutes_before (parts, parts->len);
}

gint64
tonari_run_sheet_begins (GPtrArray *parts, guint index, gint64 starts)
{
  g_return_val_if_fail (parts != NULL, TONARI_INT_UNKNOWN);

  if (starts == TONARI_INT_UNKNOWN)
    return TONARI_INT_UNKNOWN;

  return (starts + minutes_before (parts, index)) % MINUTES_PER_DAY;
}

TonariRunPlace
tonari_run_sheet_place (GPtrArray *parts, gint64 seconds)
{
  TonariRunPlace place = { -1, 0, 0 };
  gint64 begins = 0;

  g_return_val_if_fail (parts != NULL, place);

  if (seconds < 0)
    {
      place.left = -seconds;
      return place;
    }

  for (guint i = 0; i < parts->len; i++)
    {
      gint64 length = minutes_of (parts, i) * 60;

      if (seconds < begins + length)
        {
          place.index = (int) i;
          place.elapsed = seconds - begins;
          place.left = length - place.elapsed;
          return place;
        }
      begins += length;
    }
  place.index = (int) parts->len;
  place.elapsed = seconds - begins;

  return place;
}
