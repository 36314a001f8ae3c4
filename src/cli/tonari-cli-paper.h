/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Pages out of the command line: what a page says besides its subject, and where it goes.
 */

#pragma once

#include "tonari-cli.h"
#include "tonari-paper.h"

G_BEGIN_DECLS

/**
 * TonariCliPaper:
 * @options: what the pages need; its texts lie in this struct
 * @office: (nullable): name of the office, from the book
 * @approval: (nullable): the 供覧・決裁 boxes, from the book
 *
 * Options of pages with what the book says about itself.
 */
typedef struct
{
  TonariPaperOptions options;
  char *office;
  char *approval;
} TonariCliPaper;

/** tonari_cli_paper_init: fills in what the book and the command line say. */
gboolean tonari_cli_paper_init (TonariCliPaper  *self,
                                const TonariCli *cli,
                                TonariDb        *db,
                                GError         **error);

void tonari_cli_paper_clear (TonariCliPaper *self);

/** tonari_cli_paper_pdf: one document as PDF; takes @document over. */
gboolean tonari_cli_paper_pdf (TonariDocument *document,
                               int             today,
                               const char     *path,
                               GError        **error);

/** tonari_cli_paper_attendance: the attendance sheet as PDF; takes @sheet over. */
gboolean tonari_cli_paper_attendance (const TonariCli  *cli,
                                      TonariDb         *db,
                                      TonariClassSheet *sheet,
                                      TonariPaperSize   size,
                                      gboolean          mono,
                                      const char       *path,
                                      GError          **error);

G_END_DECLS
