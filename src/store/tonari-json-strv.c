/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-json-strv.h"

#include <string.h>

char *
tonari_json_from_strv (const char *const *strv)
{
  GString *json = g_string_new ("[");

  for (guint i = 0; strv != NULL && strv[i] != NULL; i++)
    {
      g_string_append (json, i == 0 ? "\"" : ",\"");
      for (const char *p = strv[i]; *p != '\0'; p++)
        {
          if (*p == '"' || *p == '\\')
            g_string_append_c (json, '\\');
          if ((guchar) *p < 0x20)
            g_string_append_printf (json, "\\u%04x", *p);
          else
            g_string_append_c (json, *p);
        }
      g_string_append_c (json, '"');
    }

  return g_string_free (g_string_append_c (json, ']'), FALSE);
}

static gunichar
read_unit (const char **p)
{
  gunichar unit = 0;

  for (int i = 0; i < 4 && g_ascii_isxdigit (**p); i++, (*p)++)
    unit = unit * 16 + g_ascii_xdigit_value (**p);

  return unit;
}

static void
read_escape (const char **p, GString *text)
{
  static const char names[] = "bfnrt";
  static const char values[] = "\b\f\n\r\t";
  char c = *(*p)++;

  if (c == 'u')
    {
      gunichar unit = read_unit (p);

      if (unit >= 0xd800 && unit < 0xdc00 && (*p)[0] == '\\' && (*p)[1] == 'u')
        {
          *p += 2;
          unit = 0x10000 + ((unit - 0xd800) << 10) + (read_unit (p) - 0xdc00);
        }
      if (unit != 0 && g_unichar_validate (unit))
        g_string_append_unichar (text, unit);
    }
  else
    {
      const char *name = strchr (names, c);

      g_string_append_c (text, name != NULL ? values[name - names] : c);
    }
}

GStrv
tonari_json_to_strv (const char *json)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *p = json != NULL ? strchr (json, '"') : NULL;

  while (p != NULL)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      p++;
      while (*p != '\0' && *p != '"')
        {
          if (p[0] == '\\' && p[1] != '\0')
            {
              p++;
              read_escape (&p, text);
            }
          else
            g_string_append_c (text, *p++);
        }
      if (*p == '\0')
        break;
      g_strv_builder_add (builder, text->str);
      p = strchr (p + 1, '"');
    }

  return g_strv_builder_end (builder);
}
