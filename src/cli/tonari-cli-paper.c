/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-paper.h"

#include "tonari-cli-output.h"
#include "tonari-store-settings.h"

gboolean
tonari_cli_paper_init (TonariCliPaper *self, const TonariCli *cli, TonariDb *db, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autofree char *fictional = NULL;

  self->options = (TonariPaperOptions){ 0 };
  self->office = tonari_store_setting (db, "office_name", &failure);
  if (failure == NULL)
    self->approval = tonari_store_setting (db, "approval_boxes", &failure);
  if (failure == NULL)
    fictional = tonari_store_setting (db, "fictional", &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  self->options.size = TONARI_PAPER_A4;
  self->options.wareki = TRUE;
  self->options.fictional = fictional != NULL && !g_str_equal (fictional, "0") && *fictional != '\0';
  self->options.office = self->office;
  self->options.printed_by = cli->staff;
  self->options.approval = self->approval;
  self->options.today = cli->today;

  return TRUE;
}

void
tonari_cli_paper_clear (TonariCliPaper *self)
{
  g_clear_pointer (&self->office, g_free);
  g_clear_pointer (&self->approval, g_free);
}

static TonariDocument *
only_one (gpointer data, GError **error)
{
  TonariDocument **document = data;

  return g_steal_pointer (document);
}

gboolean
tonari_cli_paper_pdf (TonariDocument *document, int today, const char *path, GError **error)
{
  g_autofree char *title = g_strdup (tonari_document_title (document));
  TonariDocument *next = document;
  char *temporary = NULL;
  const char *place = tonari_cli_output_page_path (path, &temporary, error);
  gboolean written;

  if (place == NULL)
    {
      tonari_document_free (document);
      return FALSE;
    }
  written = tonari_paper_write_pdf (place, only_one, &next, title, today, NULL, error);
  g_clear_pointer (&next, tonari_document_free);

  return tonari_cli_output_page_finish (temporary, written, error);
}

gboolean
tonari_cli_paper_attendance (const TonariCli *cli,
                             TonariDb *db,
                             TonariClassSheet *sheet,
                             TonariPaperSize size,
                             gboolean mono,
                             const char *path,
                             GError **error)
{
  g_autoptr (TonariClassSheet) owned = sheet;
  TonariCliPaper paper = { 0 };
  gboolean done = FALSE;

  if (tonari_cli_paper_init (&paper, cli, db, error))
    {
      paper.options.size = size;
      paper.options.mono = mono;
      done = tonari_cli_paper_pdf (tonari_document_for_attendance (g_steal_pointer (&owned), &paper.options),
                                   cli->today, path, error);
    }
  tonari_cli_paper_clear (&paper);

  return done;
}
