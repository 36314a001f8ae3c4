/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * CSV as offices have it: UTF-8 with or without a BOM, CP932 as Excel writes it, CRLF, LF or CR, quoted
 * cells with commas, quotes and line breaks.
 *
 * Bytes are cut into cells first and decoded cell by cell afterwards, so that a bad byte is reported with its
 * line and its column.  That is safe: no second byte of CP932 and no byte of a UTF-8 sequence is a comma, a
 * quote or a line end.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariEncoding:
 * @TONARI_ENCODING_AUTO: a BOM says UTF-8; else valid UTF-8 is UTF-8; else CP932
 * @TONARI_ENCODING_UTF_8: UTF-8; a BOM may be there
 * @TONARI_ENCODING_CP932: Shift_JIS as Windows has it
 */
typedef enum
{
  TONARI_ENCODING_AUTO,
  TONARI_ENCODING_UTF_8,
  TONARI_ENCODING_CP932,
} TonariEncoding;

/** tonari_encoding_parse: `auto`, `utf-8`, `cp932` and the names people give them; %FALSE when it is none. */
gboolean tonari_encoding_parse (const char     *text,
                                TonariEncoding *encoding);

/** tonari_encoding_name: (transfer none): `auto`, `UTF-8`, `CP932`. */
const char *tonari_encoding_name (TonariEncoding encoding);

/**
 * TonariCsvFault:
 * @TONARI_CSV_FAULT_NONE: the cell is sound
 * @TONARI_CSV_FAULT_ENCODING: bytes that the encoding does not have
 * @TONARI_CSV_FAULT_NUL: a NUL byte
 * @TONARI_CSV_FAULT_QUOTE: text after the closing quote
 * @TONARI_CSV_FAULT_UNTERMINATED: no closing quote up to the end of the file
 */
typedef enum
{
  TONARI_CSV_FAULT_NONE,
  TONARI_CSV_FAULT_ENCODING,
  TONARI_CSV_FAULT_NUL,
  TONARI_CSV_FAULT_QUOTE,
  TONARI_CSV_FAULT_UNTERMINATED,
} TonariCsvFault;

/**
 * TonariCsvCell:
 * @text: UTF-8, NFC, line breaks as LF, no white space around it; "" where there is a fault
 * @fault: what is wrong with it
 */
typedef struct
{
  char *text;
  TonariCsvFault fault;
} TonariCsvCell;

/**
 * TonariCsvRow:
 * @line: the row's first line in the file, from 1
 * @cells: (element-type TonariCsvCell): its cells, at least one
 */
typedef struct
{
  guint line;
  GArray *cells;
} TonariCsvRow;

typedef struct _TonariCsvReader TonariCsvReader;

/**
 * tonari_csv_reader_new:
 * @bytes: the whole file
 * @encoding: its encoding
 *
 * Returns: (transfer full): a reader before the first row
 */
TonariCsvReader *tonari_csv_reader_new (GBytes        *bytes,
                                        TonariEncoding encoding);

void tonari_csv_reader_free (TonariCsvReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCsvReader, tonari_csv_reader_free)

/** tonari_csv_reader_encoding: the encoding found; never %TONARI_ENCODING_AUTO. */
TonariEncoding tonari_csv_reader_encoding (const TonariCsvReader *self);

/** tonari_csv_reader_is_utf16: whether the file begins as UTF-16 does, which is not read. */
gboolean tonari_csv_reader_is_utf16 (const TonariCsvReader *self);

/**
 * tonari_csv_reader_next:
 * @self: a reader
 * @row: (out caller-allocates): the row, valid until the next call
 *
 * Goes to the next row; rows of which every cell is empty are passed over.
 *
 * Returns: %FALSE at the end of the file
 */
gboolean tonari_csv_reader_next (TonariCsvReader *self,
                                 TonariCsvRow    *row);

G_END_DECLS
