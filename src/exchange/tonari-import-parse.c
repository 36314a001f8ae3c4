/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-parse.h"

#include <glib/gi18n-lib.h>

#include "tonari-import-cells.h"
#include "tonari-import-check.h"
#include "tonari-import-columns.h"

#define NO_COLUMN (-1)

typedef struct
{
  TonariImportBatch *batch;
  const TonariColumnSpec *specs;
  guint n_specs;
  TonariEncoding encoding;
  /* For each column of the file: which spec it is, and the header as written. */
  GArray *places;
  GPtrArray *headers;
  gboolean unreadable;
} Parse;

/* A column without a name is named by a dash. */
static void
blame (Parse *parse, guint line, const char *header, char *reason)
{
  g_ptr_array_add (parse->batch->problems,
                   tonari_import_problem_new (line, *header != '\0' ? header : "-", reason));
}

/* The name of a column in the language in which the file's own headers are written. */
static const char *
spec_label (const Parse *parse, const TonariColumnSpec *spec)
{
  for (guint i = 0; i < parse->headers->len; i++)
    if (!g_str_is_ascii (parse->headers->pdata[i]))
      return spec->japanese;

  return parse->headers->len > 0 ? spec->name : spec->japanese;
}

static char *
fault_reason (const Parse *parse, TonariCsvFault fault)
{
  switch (fault)
    {
    case TONARI_CSV_FAULT_ENCODING:
      return g_strdup_printf (
          _ ("the characters are not %s; save the file as “CSV UTF-8” in the spreadsheet"),
          tonari_encoding_name (parse->encoding));
    case TONARI_CSV_FAULT_NUL:
      return g_strdup (_ ("holds a NUL character; the file is damaged or no CSV, so save it anew as CSV"));
    case TONARI_CSV_FAULT_QUOTE:
      return g_strdup (_ ("text follows the closing quote; double every quote inside a quoted cell"));
    case TONARI_CSV_FAULT_UNTERMINATED:
      return g_strdup (_ ("the closing quote is missing; add it, everything after it was read as one cell"));
    case TONARI_CSV_FAULT_NONE:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_proper_name (const TonariColumnSpec *spec, const char *header)
{
  return g_ascii_strcasecmp (spec->name, header) == 0 || g_str_equal (spec->japanese, header);
}

static gboolean
has_proper_name (const Parse *parse, const TonariColumnSpec *spec)
{
  for (guint i = 0; i < parse->headers->len; i++)
    if (is_proper_name (spec, parse->headers->pdata[i]))
      return TRUE;

  return FALSE;
}

/* A proper name goes before an alias, be it of another column or of the same one further on. */
static int
find_spec (const Parse *parse, const char *header)
{
  for (guint i = 0; i < parse->n_specs; i++)
    if (is_proper_name (&parse->specs[i], header))
      return (int) i;
  for (guint i = 0; i < parse->n_specs; i++)
    if (tonari_column_spec_matches (&parse->specs[i], header) && !has_proper_name (parse, &parse->specs[i]))
      return (int) i;

  return NO_COLUMN;
}

static void
read_header (Parse *parse, guint line, guint index, const TonariCsvCell *cell)
{
  int place = NO_COLUMN;

  if (cell->fault != TONARI_CSV_FAULT_NONE)
    {
      parse->unreadable = TRUE;
      blame (parse, line, cell->text, fault_reason (parse, cell->fault));
    }
  else if (*cell->text != '\0')
    {
      place = find_spec (parse, cell->text);
      if (place == NO_COLUMN)
        g_ptr_array_add (parse->batch->skipped, g_strdup (cell->text));
    }

  for (guint i = 0; place != NO_COLUMN && i < index; i++)
    if (g_array_index (parse->places, int, i) == place)
      {
        blame (parse, line, cell->text,
               g_strdup_printf (_ ("the same column as “%s”; keep one of the two"),
                                (const char *) parse->headers->pdata[i]));
        place = NO_COLUMN;
      }
  g_array_append_val (parse->places, place);
}

static void
read_headers (Parse *parse, const TonariCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    g_ptr_array_add (parse->headers, g_strdup (g_array_index (row->cells, TonariCsvCell, i).text));
  for (guint i = 0; i < row->cells->len; i++)
    read_header (parse, row->line, i, &g_array_index (row->cells, TonariCsvCell, i));
}

static void
make_columns (Parse *parse, guint header_line)
{
  for (guint i = 0; i < parse->n_specs; i++)
    {
      const TonariColumnSpec *spec = &parse->specs[i];
      TonariImportColumn *column = g_new0 (TonariImportColumn, 1);

      column->name = spec->name;
      column->part = spec->part;
      column->field = spec->field;
      for (guint j = 0; j < parse->places->len; j++)
        if (g_array_index (parse->places, int, j) == (int) i)
          column->header = g_strdup (parse->headers->pdata[j]);
      column->label = g_strdup (column->header != NULL ? column->header : spec_label (parse, spec));
      g_ptr_array_add (parse->batch->columns, column);

      /* Which one is missing cannot be said as long as a name cannot be read. */
      if (!parse->unreadable && column->header == NULL && spec->need != TONARI_NEED_NOTHING)
        blame (parse, header_line, column->label,
               g_strdup (_ ("this column is missing; add it to the first line of the file")));
    }
}

static gboolean
right_number_of_cells (Parse *parse, const TonariCsvRow *row)
{
  guint wanted = parse->headers->len;

  if (row->cells->len == wanted)
    return TRUE;

  /* The first column that got nothing, or the last before the surplus, is where to look. */
  blame (
      parse, row->line, parse->headers->pdata[MIN (row->cells->len, wanted - 1)],
      g_strdup_printf (_ ("this row has %u cells where the first line has %u; check its commas and quotes"),
                       row->cells->len, wanted));
  return FALSE;
}

static gboolean
read_row_cells (Parse *parse, const TonariCsvRow *cells, TonariImportRow *row)
{
  gboolean sound = TRUE;

  /* In the order of the specs, so that a model is known before its stages are read. */
  for (guint i = 0; i < parse->n_specs; i++)
    for (guint j = 0; j < parse->places->len; j++)
      {
        const TonariColumnSpec *spec = &parse->specs[i];
        const TonariCsvCell *cell = &g_array_index (cells->cells, TonariCsvCell, j);
        char *reason = NULL;

        if (g_array_index (parse->places, int, j) != (int) i)
          continue;
        if (cell->fault != TONARI_CSV_FAULT_NONE)
          reason = fault_reason (parse, cell->fault);
        else if (*cell->text != '\0')
          reason = tonari_import_cell_read (spec, parse->batch->kind, cell->text, row);
        else if (spec->need == TONARI_NEED_CELL)
          reason = g_strdup (_ ("this cell is empty; it has to be filled in"));

        if (reason != NULL)
          {
            blame (parse, cells->line, parse->headers->pdata[j], reason);
            sound = FALSE;
          }
      }

  return sound;
}

/* A fault in a column that is skipped is a fault of the file all the same: its cells may have slipped. */
static gboolean
skipped_cells_sound (Parse *parse, const TonariCsvRow *cells)
{
  gboolean sound = TRUE;

  for (guint j = 0; j < MIN (parse->places->len, cells->cells->len); j++)
    {
      const TonariCsvCell *cell = &g_array_index (cells->cells, TonariCsvCell, j);

      if (g_array_index (parse->places, int, j) != NO_COLUMN || cell->fault == TONARI_CSV_FAULT_NONE)
        continue;
      blame (parse, cells->line, parse->headers->pdata[j], fault_reason (parse, cell->fault));
      sound = FALSE;
    }

  return sound;
}

/* What is wrong with the cells of a row that has too few or too many of them still says why. */
static gboolean
any_quote_fault (Parse *parse, const TonariCsvRow *cells)
{
  for (guint i = 0; i < cells->cells->len; i++)
    {
      const TonariCsvCell *cell = &g_array_index (cells->cells, TonariCsvCell, i);

      if (cell->fault == TONARI_CSV_FAULT_NONE)
        continue;
      blame (parse, cells->line, parse->headers->pdata[MIN (i, parse->headers->len - 1)],
             fault_reason (parse, cell->fault));
      return TRUE;
    }

  return FALSE;
}

static void
read_row (Parse *parse, const TonariCsvRow *cells)
{
  TonariImportBatch *batch = parse->batch;
  TonariImportRow *row;
  gboolean sound;

  if (cells->cells->len != parse->headers->len)
    {
      if (!any_quote_fault (parse, cells))
        right_number_of_cells (parse, cells);
      return;
    }

  row = tonari_import_row_new (batch->kind, cells->line);
  tonari_import_check_begin (batch, row);
  sound = skipped_cells_sound (parse, cells);
  sound = read_row_cells (parse, cells, row) && sound;
  if (sound && tonari_import_check_row (batch, row))
    g_ptr_array_add (batch->rows, row);
  else
    tonari_import_row_free (batch->kind, row);
}

/* A picture or a workbook, say: not one column is known, and there are bytes that no text has. */
static gboolean
is_no_table (const Parse *parse, GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (guint i = 0; i < parse->places->len; i++)
    if (g_array_index (parse->places, int, i) != NO_COLUMN)
      return FALSE;

  return size > 0 && memchr (data, '\0', size) != NULL;
}

TonariImportBatch *
tonari_import_parse (TonariImportKind kind, GBytes *bytes, TonariEncoding encoding)
{
  g_autoptr (TonariCsvReader) reader = NULL;
  Parse parse = { 0 };
  TonariCsvRow row;

  g_return_val_if_fail (bytes != NULL, NULL);

  reader = tonari_csv_reader_new (bytes, encoding);
  parse.batch = tonari_import_batch_new (kind);
  parse.specs = tonari_import_columns (kind, &parse.n_specs);
  parse.encoding = tonari_csv_reader_encoding (reader);
  parse.places = g_array_new (FALSE, FALSE, sizeof (int));
  parse.headers = g_ptr_array_new_with_free_func (g_free);

  if (tonari_csv_reader_is_utf16 (reader))
    {
      blame (&parse, 1, "-",
             g_strdup (_ ("the file is UTF-16 (“Unicode text”); save it as “CSV UTF-8” instead")));
    }
  else if (!tonari_csv_reader_next (reader, &row))
    {
      blame (&parse, 1, "-", g_strdup (_ ("the file is empty; its first line has to name the columns")));
    }
  else
    {
      read_headers (&parse, &row);
      if (is_no_table (&parse, bytes))
        {
          g_ptr_array_set_size (parse.batch->problems, 0);
          g_ptr_array_set_size (parse.batch->skipped, 0);
          parse.unreadable = TRUE;
          blame (&parse, row.line, "-", fault_reason (&parse, TONARI_CSV_FAULT_NUL));
        }
      make_columns (&parse, row.line);
      /* Without its columns nothing more can be said of a file that would help. */
      if (parse.batch->problems->len == 0)
        while (tonari_csv_reader_next (reader, &row))
          read_row (&parse, &row);
    }

  tonari_import_batch_sort_problems (parse.batch);
  g_array_unref (parse.places);
  g_ptr_array_unref (parse.headers);

  return parse.batch;
}
