/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-locale.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

#include "tonari-config.h"

void
tonari_locale_init (void)
{
  const char *directory = g_getenv ("TONARI_LOCALE_DIR");

  if (directory == NULL || *directory == '\0')
    directory = TONARI_LOCALE_DIR;

  /* Where the locale is not installed, the program goes on in English rather than not at all. */
  setlocale (LC_ALL, "");
  setlocale (LC_NUMERIC, "C");
  bindtextdomain (GETTEXT_PACKAGE, directory);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}
