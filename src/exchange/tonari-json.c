/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-json.h"

#include <math.h>
#include <string.h>

void
tonari_json_init (TonariJson *self, GString *out)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (out != NULL);

  memset (self, 0, sizeof *self);
  self->out = out;
}

static void
quote (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (const guchar *p = (const guchar *) text; *p != '\0'; p++)
    {
      switch (*p)
        {
        case '"':
          g_string_append (out, "\\\"");
          break;
        case '\\':
          g_string_append (out, "\\\\");
          break;
        case '\n':
          g_string_append (out, "\\n");
          break;
        case '\r':
          g_string_append (out, "\\r");
          break;
        case '\t':
          g_string_append (out, "\\t");
          break;
        default:
          if (*p < 0x20 || *p == 0x7f)
            g_string_append_printf (out, "\\u%04x", *p);
          else
            g_string_append_c (out, (char) *p);
        }
    }
  g_string_append_c (out, '"');
}

/* A list of objects gets one line for each object: short enough to compare, long enough to read. */
static void
next (TonariJson *self, const char *key)
{
  if (self->depth > 0)
    {
      gboolean *filled = &self->filled[self->depth - 1];

      if (*filled)
        g_string_append_c (self->out, ',');
      if (self->depth <= 2 && (key == NULL || self->depth == 1))
        g_string_append_c (self->out, '\n');
      else if (*filled)
        g_string_append_c (self->out, ' ');
      *filled = TRUE;
    }
  if (key != NULL)
    {
      quote (self->out, key);
      g_string_append (self->out, ": ");
    }
}

static void
begin (TonariJson *self, const char *key, char bracket)
{
  g_return_if_fail (self->depth < TONARI_JSON_DEPTH);

  next (self, key);
  g_string_append_c (self->out, bracket);
  self->filled[self->depth++] = FALSE;
}

static void
end (TonariJson *self, char bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (self->depth == 0 && self->filled[0])
    g_string_append_c (self->out, '\n');
  g_string_append_c (self->out, bracket);
  if (self->depth == 0)
    g_string_append_c (self->out, '\n');
}

void
tonari_json_begin_array (TonariJson *self, const char *key)
{
  begin (self, key, '[');
}

void
tonari_json_end_array (TonariJson *self)
{
  end (self, ']');
}

void
tonari_json_begin_object (TonariJson *self, const char *key)
{
  begin (self, key, '{');
}

void
tonari_json_end_object (TonariJson *self)
{
  end (self, '}');
}

void
tonari_json_null (TonariJson *self, const char *key)
{
  next (self, key);
  g_string_append (self->out, "null");
}

void
tonari_json_string (TonariJson *self, const char *key, const char *value)
{
  if (value == NULL || *value == '\0')
    {
      tonari_json_null (self, key);
      return;
    }
  next (self, key);
  quote (self->out, value);
}

void
tonari_json_int (TonariJson *self, const char *key, gint64 value)
{
  next (self, key);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, value);
}

char *
tonari_json_format_number (double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE + 320];
  gsize length;

  if (!isfinite (value))
    return g_strdup ("null");

  g_ascii_formatd (text, sizeof text, "%.6f", value);
  length = strlen (text);
  while (text[length - 1] == '0')
    length--;
  if (text[length - 1] == '.')
    length--;
  text[length] = '\0';

  return g_strdup (g_str_equal (text, "-0") ? "0" : text);
}

void
tonari_json_number (TonariJson *self, const char *key, double value)
{
  g_autofree char *text = tonari_json_format_number (value);

  next (self, key);
  g_string_append (self->out, text);
}

void
tonari_json_bool (TonariJson *self, const char *key, gboolean value)
{
  next (self, key);
  g_string_append (self->out, value ? "true" : "false");
}

static void
add_precision (TonariJson *self, const char *key, TonariDate value)
{
  g_autofree char *precision_key = NULL;

  if (key == NULL || !tonari_date_is_known (value) || value.precision == TONARI_PRECISION_DAY)
    return;

  precision_key = g_strconcat (key, "_precision", NULL);
  tonari_json_string (self, precision_key, tonari_precision_token (value.precision));
}

void
tonari_json_date (TonariJson *self, const char *key, TonariDate value)
{
  g_autofree char *iso = tonari_date_to_iso (value);

  tonari_json_string (self, key, iso);
  add_precision (self, key, value);
}

void
tonari_json_moment (TonariJson *self, const char *key, TonariMoment value)
{
  g_autofree char *iso = tonari_moment_to_iso (value);

  tonari_json_string (self, key, iso);
  add_precision (self, key, value.date);
}

void
tonari_json_strv (TonariJson *self, const char *key, const char *const *values)
{
  tonari_json_begin_array (self, key);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->out, ", ");
      quote (self->out, values[i]);
    }
  tonari_json_end_array (self);
}
