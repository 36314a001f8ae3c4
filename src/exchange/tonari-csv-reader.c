/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-csv-reader.h"

#include <string.h>

#include "tonari-plain-text.h"

#define BOM "\xef\xbb\xbf"

struct _TonariCsvReader
{
  GBytes *bytes;
  const char *data;
  gsize length;
  gsize at;
  guint line;
  TonariEncoding encoding;
  gboolean utf16;
  GIConv converter;
  GString *raw;
  GArray *cells;
};

gboolean
tonari_encoding_parse (const char *text, TonariEncoding *encoding)
{
  static const struct
  {
    const char *name;
    TonariEncoding encoding;
  } names[] = {
    { "auto", TONARI_ENCODING_AUTO },       { "utf-8", TONARI_ENCODING_UTF_8 },
    { "utf8", TONARI_ENCODING_UTF_8 },      { "cp932", TONARI_ENCODING_CP932 },
    { "shift_jis", TONARI_ENCODING_CP932 }, { "shift-jis", TONARI_ENCODING_CP932 },
    { "sjis", TONARI_ENCODING_CP932 },      { "windows-31j", TONARI_ENCODING_CP932 },
    { "ms932", TONARI_ENCODING_CP932 },
  };

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (encoding != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (names[i].name, text) == 0)
      {
        *encoding = names[i].encoding;
        return TRUE;
      }

  return FALSE;
}

const char *
tonari_encoding_name (TonariEncoding encoding)
{
  switch (encoding)
    {
    case TONARI_ENCODING_AUTO:
      return "auto";
    case TONARI_ENCODING_UTF_8:
      return "UTF-8";
    case TONARI_ENCODING_CP932:
      return "CP932";
    default:
      g_assert_not_reached ();
    }
}

static void
cell_clear (gpointer data)
{
  TonariCsvCell *cell = data;

  g_clear_pointer (&cell->text, g_free);
}

/* A NUL byte is valid in UTF-8 and a fault of its own later, so it must not make a file CP932. */
static gboolean
valid_utf8_but_nul (const char *data, gsize length)
{
  const char *end;

  while (!g_utf8_validate_len (data, length, &end))
    {
      gsize done = end - data;

      if (done >= length || *end != '\0')
        return FALSE;
      data = end + 1;
      length -= done + 1;
    }

  return TRUE;
}

TonariCsvReader *
tonari_csv_reader_new (GBytes *bytes, TonariEncoding encoding)
{
  TonariCsvReader *self;
  gboolean bom;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (TonariCsvReader, 1);
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->length);
  self->line = 1;
  self->raw = g_string_new (NULL);
  self->cells = g_array_new (FALSE, TRUE, sizeof (TonariCsvCell));
  g_array_set_clear_func (self->cells, cell_clear);

  bom = self->length >= 3 && memcmp (self->data, BOM, 3) == 0;
  self->utf16 = self->length >= 2 &&
                (memcmp (self->data, "\xff\xfe", 2) == 0 || memcmp (self->data, "\xfe\xff", 2) == 0);
  if (encoding == TONARI_ENCODING_AUTO)
    encoding =
        bom || valid_utf8_but_nul (self->data, self->length) ? TONARI_ENCODING_UTF_8 : TONARI_ENCODING_CP932;
  self->encoding = encoding;
  if (bom && encoding == TONARI_ENCODING_UTF_8)
    self->at = 3;
  self->converter = (GIConv) -1;
  if (encoding == TONARI_ENCODING_CP932)
    self->converter = g_iconv_open ("UTF-8", "CP932");

  return self;
}

void
tonari_csv_reader_free (TonariCsvReader *self)
{
  if (self == NULL)
    return;

  if (self->converter != (GIConv) -1)
    g_iconv_close (self->converter);
  g_array_unref (self->cells);
  g_string_free (self->raw, TRUE);
  g_bytes_unref (self->bytes);
  g_free (self);
}

TonariEncoding
tonari_csv_reader_encoding (const TonariCsvReader *self)
{
  g_return_val_if_fail (self != NULL, TONARI_ENCODING_UTF_8);

  return self->encoding;
}

gboolean
tonari_csv_reader_is_utf16 (const TonariCsvReader *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->utf16;
}

static gboolean
is_ascii (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar) text[i] >= 0x80)
      return FALSE;

  return TRUE;
}

static void
decode (TonariCsvReader *self, TonariCsvCell *cell)
{
  const char *raw = self->raw->str;
  gsize length = self->raw->len;

  if (memchr (raw, '\0', length) != NULL)
    {
      cell->fault = TONARI_CSV_FAULT_NUL;
    }
  else if (is_ascii (raw, length))
    {
      cell->text = tonari_plain_strip (g_strndup (raw, length));
    }
  else
    {
      g_autofree char *text = NULL;

      if (self->encoding == TONARI_ENCODING_UTF_8)
        text = g_utf8_validate_len (raw, length, NULL) ? g_strndup (raw, length) : NULL;
      else if (self->converter != (GIConv) -1)
        text = g_convert_with_iconv (raw, length, self->converter, NULL, NULL, NULL);

      if (text != NULL)
        {
          /* An empty cell is a cell. */
          cell->text = tonari_plain_text (text);
          if (cell->text == NULL)
            cell->text = g_strdup ("");
        }
      if (cell->text != NULL)
        tonari_plain_strip (cell->text);
      else
        cell->fault = TONARI_CSV_FAULT_ENCODING;
    }

  if (cell->text == NULL)
    cell->text = g_strdup ("");
}

static gboolean
at_line_end (const TonariCsvReader *self)
{
  return self->data[self->at] == '\n' || self->data[self->at] == '\r';
}

static void
pass_line_end (TonariCsvReader *self)
{
  if (self->data[self->at] == '\r' && self->at + 1 < self->length && self->data[self->at + 1] == '\n')
    self->at++;
  self->at++;
  self->line++;
}

/* Reads what stands between quotes; returns FALSE when the closing one is missing. */
static gboolean
read_quoted (TonariCsvReader *self)
{
  self->at++;
  while (self->at < self->length)
    {
      char c = self->data[self->at];

      if (c == '"')
        {
          self->at++;
          if (self->at >= self->length || self->data[self->at] != '"')
            return TRUE;
          g_string_append_c (self->raw, '"');
          self->at++;
        }
      else if (at_line_end (self))
        {
          g_string_append_c (self->raw, '\n');
          pass_line_end (self);
        }
      else
        {
          g_string_append_c (self->raw, c);
          self->at++;
        }
    }

  return FALSE;
}

static void
read_cell (TonariCsvReader *self)
{
  TonariCsvCell cell = { NULL, TONARI_CSV_FAULT_NONE };
  TonariCsvFault fault = TONARI_CSV_FAULT_NONE;
  gboolean quoted;

  g_string_truncate (self->raw, 0);
  quoted = self->at < self->length && self->data[self->at] == '"';
  if (quoted && !read_quoted (self))
    fault = TONARI_CSV_FAULT_UNTERMINATED;

  while (self->at < self->length && self->data[self->at] != ',' && !at_line_end (self))
    {
      char c = self->data[self->at++];

      if (quoted && c != ' ' && c != '\t')
        fault = TONARI_CSV_FAULT_QUOTE;
      g_string_append_c (self->raw, c);
    }

  decode (self, &cell);
  if (cell.fault == TONARI_CSV_FAULT_NONE)
    cell.fault = fault;
  g_array_append_val (self->cells, cell);
}

static gboolean
is_blank (const GArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    {
      const TonariCsvCell *cell = &g_array_index (cells, TonariCsvCell, i);

      if (*cell->text != '\0' || cell->fault != TONARI_CSV_FAULT_NONE)
        return FALSE;
    }

  return TRUE;
}

gboolean
tonari_csv_reader_next (TonariCsvReader *self, TonariCsvRow *row)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (row != NULL, FALSE);

  while (self->at < self->length)
    {
      g_array_set_size (self->cells, 0);
      row->line = self->line;
      row->cells = self->cells;

      read_cell (self);
      while (self->at < self->length && self->data[self->at] == ',')
        {
          self->at++;
          read_cell (self);
        }
      if (self->at < self->length)
        pass_line_end (self);
      if (!is_blank (self->cells))
        return TRUE;
    }

  return FALSE;
}
