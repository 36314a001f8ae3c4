/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-csv-writer.h"

#include <string.h>

void
tonari_csv_begin (GString *out)
{
  g_return_if_fail (out != NULL);

  g_string_append (out, "\xef\xbb\xbf");
}

void
tonari_csv_cell (GString *out, gboolean first, const char *text)
{
  g_return_if_fail (out != NULL);

  if (!first)
    g_string_append_c (out, ',');
  if (text == NULL)
    return;

  if (strpbrk (text, ",\"\r\n") == NULL && !g_ascii_isspace (text[0]))
    {
      g_string_append (out, text);
      return;
    }

  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

void
tonari_csv_end_row (GString *out)
{
  g_return_if_fail (out != NULL);

  g_string_append (out, "\r\n");
}

void
tonari_csv_row (GString *out, const char *const *cells)
{
  g_return_if_fail (out != NULL);
  g_return_if_fail (cells != NULL);

  for (guint i = 0; cells[i] != NULL; i++)
    tonari_csv_cell (out, i == 0, cells[i]);
  tonari_csv_end_row (out);
}
