/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Where a command's text goes: stdout, or a file that is written beside and renamed when it is whole.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _TonariCliOutput TonariCliOutput;

/** tonari_cli_output_new: (transfer full) (nullable): @path is %NULL or `-` for stdout. */
TonariCliOutput *tonari_cli_output_new (const char *path,
                                        GError    **error);

/** tonari_cli_output_buffer: (transfer none): where to put text before tonari_cli_output_flush(). */
GString *tonari_cli_output_buffer (TonariCliOutput *self);

/** tonari_cli_output_flush: writes the buffer out when it has grown large; an error shows at the end. */
void tonari_cli_output_flush (TonariCliOutput *self);

/** tonari_cli_output_close: writes the rest; @self is gone afterwards. */
gboolean tonari_cli_output_close (TonariCliOutput *self,
                                  GError         **error);

/** tonari_cli_output_free: drops it; a file that was not closed is not left behind. */
void tonari_cli_output_free (TonariCliOutput *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCliOutput, tonari_cli_output_free)

/**
 * tonari_cli_output_page_path:
 * @path: (nullable): OUT as written
 * @temporary: (out) (transfer full): a file to write to, for `-`; else %NULL
 * @error: where to put a #GFileError
 *
 * Pages are written by path; for stdout they go by way of a temporary file.
 *
 * Returns: (transfer none) (nullable): the path to write to
 */
const char *tonari_cli_output_page_path (const char *path,
                                         char      **temporary,
                                         GError    **error);

/** tonari_cli_output_page_finish: copies a temporary file to stdout and removes it; does nothing for %NULL. */
gboolean tonari_cli_output_page_finish (char    *temporary,
                                        gboolean written,
                                        GError **error);

G_END_DECLS
