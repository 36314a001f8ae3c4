/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-prerequisites.h"

#include "tonari-fold.h"

/* An ideographic comma is one character of three bytes, so pieces are not cut by g_strsplit_set(). */
static GStrv
split_pieces (const char *text)
{
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func (g_free);
  const char *start = text != NULL ? text : "";

  for (const char *p = start;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      g_autofree char *piece = NULL;

      if (c != 0 && c != ';' && c != 0xff1b && c != 0x3001 && c != '\n')
        continue;
      piece = g_strstrip (g_strndup (start, (gsize) (p - start)));
      if (*piece != '\0')
        g_ptr_array_add (pieces, g_steal_pointer (&piece));
      if (c == 0)
        break;
      start = g_utf8_next_char (p);
    }
  g_ptr_array_add (pieces, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&pieces), FALSE);
}

static TonariModule *
find_module (const GPtrArray *modules, const char *piece)
{
  g_autofree char *folded = tonari_fold (piece);

  for (guint i = 0; i < modules->len; i++)
    {
      TonariModule *module = g_ptr_array_index (modules, i);
      g_autofree char *title = module->title != NULL ? tonari_fold (module->title) : NULL;

      if (g_strcmp0 (module->uid, piece) == 0 || g_strcmp0 (title, folded) == 0)
        return module;
    }

  return NULL;
}

GPtrArray *
tonari_prerequisites_of (const GPtrArray *modules, const TonariModule *module)
{
  GPtrArray *before = g_ptr_array_new ();
  g_auto (GStrv) pieces = NULL;

  g_return_val_if_fail (modules != NULL && module != NULL, before);

  pieces = split_pieces (module->prerequisites);
  for (guint i = 0; pieces[i] != NULL; i++)
    {
      TonariModule *found = find_module (modules, pieces[i]);

      if (found != NULL && found != module && !g_ptr_array_find (before, found, NULL))
        g_ptr_array_add (before, found);
    }

  return before;
}

GStrv
tonari_prerequisites_words (const GPtrArray *modules, const TonariModule *module)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) pieces = NULL;

  g_return_val_if_fail (modules != NULL && module != NULL, g_strv_builder_end (words));

  pieces = split_pieces (module->prerequisites);
  for (guint i = 0; pieces[i] != NULL; i++)
    if (find_module (modules, pieces[i]) == NULL)
      g_strv_builder_add (words, pieces[i]);

  return g_strv_builder_end (words);
}
