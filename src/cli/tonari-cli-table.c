/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-table.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-csv-writer.h"
#include "tonari-json.h"

/* So many rows decide the widths, and no column but the last is wider than this. */
#define HELD_ROWS 200
#define WIDEST 36

struct _TonariCliTable
{
  TonariCliOutput *output;
  GString *buffer;
  TonariCliFormat format;
  const TonariCliColumn *columns;
  guint n_columns;
  guint column;
  TonariJson json;
  GPtrArray *held;
  GPtrArray *row;
  guint *widths;
};

guint
tonari_cli_text_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

void
tonari_cli_append_padded (GString *out, const char *text, guint width)
{
  guint taken = tonari_cli_text_width (text);

  g_string_append (out, text);
  for (; taken < width; taken++)
    g_string_append_c (out, ' ');
}

TonariCliTable *
tonari_cli_table_new (TonariCliOutput *output,
                      TonariCliFormat format,
                      const TonariCliColumn *columns,
                      guint n_columns)
{
  TonariCliTable *self = g_new0 (TonariCliTable, 1);

  self->output = output;
  self->buffer = tonari_cli_output_buffer (output);
  self->format = format;
  self->columns = columns;
  self->n_columns = n_columns;
  self->held = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  if (format == TONARI_CLI_FORMAT_CSV)
    {
      tonari_csv_begin (self->buffer);
      for (guint i = 0; i < n_columns; i++)
        tonari_csv_cell (self->buffer, i == 0, columns[i].key);
      tonari_csv_end_row (self->buffer);
    }
  else if (format == TONARI_CLI_FORMAT_JSON)
    {
      tonari_json_init (&self->json, self->buffer);
      tonari_json_begin_array (&self->json, NULL);
    }

  return self;
}

void
tonari_cli_table_free (TonariCliTable *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->row, g_ptr_array_unref);
  g_ptr_array_unref (self->held);
  g_free (self->widths);
  g_free (self);
}

void
tonari_cli_table_begin_row (TonariCliTable *self)
{
  self->column = 0;
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_begin_object (&self->json, NULL);
  else if (self->format == TONARI_CLI_FORMAT_TEXT)
    self->row = g_ptr_array_new_with_free_func (g_free);
}

static const char *
next_key (TonariCliTable *self)
{
  g_assert (self->column < self->n_columns);

  return self->columns[self->column++].key;
}

/* A cell of the two forms that are made of text; takes @text over. */
static void
add_cell (TonariCliTable *self, char *text)
{
  g_autofree char *owned = text;
  gboolean first = self->column == 0;

  next_key (self);
  if (self->format == TONARI_CLI_FORMAT_CSV)
    tonari_csv_cell (self->buffer, first, owned);
  else
    g_ptr_array_add (self->row, g_strdelimit (g_strdup (owned != NULL ? owned : ""), "\r\n\t", ' '));
}

void
tonari_cli_table_int (TonariCliTable *self, gint64 value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    {
      if (value < 0)
        tonari_json_null (&self->json, next_key (self));
      else
        tonari_json_int (&self->json, next_key (self), value);
      return;
    }
  add_cell (self, value < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, value));
}

void
tonari_cli_table_number (TonariCliTable *self, double value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_number (&self->json, next_key (self), value);
  else
    add_cell (self, isnan (value) ? NULL : tonari_json_format_number (value));
}

void
tonari_cli_table_text (TonariCliTable *self, const char *value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_string (&self->json, next_key (self), value);
  else
    add_cell (self, g_strdup (value));
}

void
tonari_cli_table_bool (TonariCliTable *self, gboolean value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_bool (&self->json, next_key (self), value);
  else if (self->format == TONARI_CLI_FORMAT_CSV)
    add_cell (self, g_strdup (value ? "true" : "false"));
  else
    add_cell (self, g_strdup (value ? "○" : ""));
}

void
tonari_cli_table_date (TonariCliTable *self, TonariDate value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_date (&self->json, next_key (self), value);
  else
    add_cell (self, tonari_date_format (value, self->format == TONARI_CLI_FORMAT_CSV ? TONARI_DATE_ISO
                                                                                     : TONARI_DATE_SHORT));
}

void
tonari_cli_table_moment (TonariCliTable *self, TonariMoment value)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_moment (&self->json, next_key (self), value);
  else if (self->format == TONARI_CLI_FORMAT_CSV && value.date.precision == TONARI_PRECISION_DAY)
    add_cell (self, tonari_moment_to_iso (value));
  else
    add_cell (self, tonari_moment_format (value, self->format == TONARI_CLI_FORMAT_CSV ? TONARI_DATE_ISO
                                                                                       : TONARI_DATE_SHORT));
}

void
tonari_cli_table_time (TonariCliTable *self, gint64 minute)
{
  g_autofree char *text = minute >= 0 ? tonari_time_format (minute) : NULL;

  tonari_cli_table_text (self, text);
}

void
tonari_cli_table_word (TonariCliTable *self, const TonariWords *words, int value)
{
  tonari_cli_table_text (self, self->format == TONARI_CLI_FORMAT_TEXT ? tonari_words_label (words, value)
                                                                      : tonari_words_token (words, value));
}

void
tonari_cli_table_strv (TonariCliTable *self, const char *const *values)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_strv (&self->json, next_key (self), values);
  else
    add_cell (self, g_strjoinv ("・", (char **) values));
}

static void
print_text_row (TonariCliTable *self, const GPtrArray *row)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < row->len; i++)
    {
      if (i > 0)
        g_string_append (line, "  ");
      tonari_cli_append_padded (line, row->pdata[i], self->widths[i]);
    }
  while (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  g_string_append_c (line, '\n');
  g_string_append_len (self->buffer, line->str, line->len);
  g_string_free (line, TRUE);
}

static void
release_held (TonariCliTable *self)
{
  g_autoptr (GPtrArray) heading = g_ptr_array_new_with_free_func (g_free);

  self->widths = g_new0 (guint, self->n_columns);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_ptr_array_add (heading, g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "column", self->columns[i].label)));
      self->widths[i] = tonari_cli_text_width (heading->pdata[i]);
      for (guint j = 0; j < self->held->len; j++)
        {
          const GPtrArray *row = self->held->pdata[j];

          self->widths[i] = MAX (self->widths[i], MIN (tonari_cli_text_width (row->pdata[i]), WIDEST));
        }
    }

  print_text_row (self, heading);
  for (guint j = 0; j < self->held->len; j++)
    print_text_row (self, self->held->pdata[j]);
  g_ptr_array_set_size (self->held, 0);
}

void
tonari_cli_table_end_row (TonariCliTable *self)
{
  g_assert (self->column == self->n_columns);

  if (self->format == TONARI_CLI_FORMAT_JSON)
    {
      tonari_json_end_object (&self->json);
    }
  else if (self->format == TONARI_CLI_FORMAT_CSV)
    {
      tonari_csv_end_row (self->buffer);
    }
  else if (self->widths != NULL)
    {
      print_text_row (self, self->row);
      g_clear_pointer (&self->row, g_ptr_array_unref);
    }
  else
    {
      g_ptr_array_add (self->held, g_steal_pointer (&self->row));
      if (self->held->len >= HELD_ROWS)
        release_held (self);
    }
  tonari_cli_output_flush (self->output);
}

void
tonari_cli_table_finish (TonariCliTable *self)
{
  if (self->format == TONARI_CLI_FORMAT_JSON)
    tonari_json_end_array (&self->json);
  else if (self->format == TONARI_CLI_FORMAT_TEXT && self->widths == NULL)
    release_held (self);
}
