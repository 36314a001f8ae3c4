/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-polite-name.h"

#include <glib/gi18n-lib.h>

char *
tonari_polite_name_in (const char *pattern, const char *name)
{
  static const char *const polite[] = { "さん", "ちゃん", "くん", "君", "さま", "様", "氏", "先生" };
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (pattern != NULL, NULL);

  if (name == NULL || *name == '\0')
    return g_strdup ("");

  for (gsize i = 0; i < G_N_ELEMENTS (polite); i++)
    if (g_str_has_suffix (name, polite[i]))
      return g_strdup (name);

  parts = g_strsplit (pattern, "%s", 2);

  return g_strjoinv (name, parts);
}

char *
tonari_polite_name (const char *name)
{
  /* Translators: a name in a sentence, with the title that the language asks for, as さん in Japanese */
  return tonari_polite_name_in (C_ ("polite name", "%s"), name);
}
