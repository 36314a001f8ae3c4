/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-print-case.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-cli-paper.h"
#include "tonari-meeting.h"
#include "tonari-rows.h"
#include "tonari-saved-view.h"
#include "tonari-store-case-papers.h"
#include "tonari-store-cases.h"
#include "tonari-store-register-view.h"

gboolean
tonari_cli_print_case_misused (TonariCli *self, const char *kind, const TonariCliPrintCase *wish)
{
  gboolean is_register = g_str_equal (kind, TONARI_CLI_PRINT_REGISTER);
  int value = 0;

  if (is_register)
    {
      if (wish->blank || wish->case_code != NULL)
        return tonari_cli_misused (self, _ ("the register is of all cases; leave --case and --blank away")),
               TRUE;
      return FALSE;
    }
  if (!tonari_words_from_token (&tonari_case_paper_words, kind, &value))
    return tonari_cli_misused (self, _ ("no class is named; add --class ID")), TRUE;
  if (wish->blank && !tonari_case_paper_has_blank ((TonariCasePaperKind) value))
    return tonari_cli_misused (self, _ ("there is no blank form of %s; name a case with --case CODE"), kind),
           TRUE;
  if (!wish->blank && wish->case_code == NULL && wish->meeting == 0)
    return tonari_cli_misused (self, _ ("no case is named; add --case CODE, or --blank for a blank form")),
           TRUE;

  return FALSE;
}

static const TonariSavedView *
find_view (const GPtrArray *views, const char *name, GError **error)
{
  for (guint i = 0; i < views->len; i++)
    {
      const TonariSavedView *view = g_ptr_array_index (views, i);

      if (g_strcmp0 (view->name, name) == 0)
        return view;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("The register has no view called “%s”. Views are saved in the window, above the register."),
               name);

  return NULL;
}

static TonariDocument *
make_register (TonariCli *self,
               TonariDb *db,
               const TonariCliPrintCase *wish,
               const TonariPaperOptions *options,
               GError **error)
{
  g_autoptr (GPtrArray) views = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  const TonariSavedView *view = NULL;

  if (wish->view != NULL)
    {
      views = tonari_store_list (db, &tonari_saved_view_entity, NULL, 0, error);
      view = views != NULL ? find_view (views, wish->view, error) : NULL;
      if (view == NULL)
        return NULL;
    }
  entries = view != NULL ? tonari_store_register_view (db, view, self->today, error)
                         : tonari_store_register (db, error);

  if (entries == NULL)
    return NULL;
  /* A view without columns of its own shows all. */
  return tonari_document_for_register_columns (entries, wish->view,
                                               view != NULL && view->columns != NULL && *view->columns != NULL
                                                   ? (const char *const *) view->columns
                                                   : NULL,
                                               options);
}

static TonariDocument *
make_meeting (TonariDb *db, gint64 id, const TonariPaperOptions *options, GError **error)
{
  g_autoptr (TonariCasePapers) papers = tonari_store_meeting_papers (db, id, error);
  const TonariMeeting *meeting;

  if (papers == NULL)
    return NULL;
  meeting = tonari_case_papers_row (papers, &tonari_meeting_entity, id);
  if (meeting->kind == TONARI_MEETING_KIND_STUDY)
    {
      g_autoptr (GPtrArray) cases = tonari_store_study_papers (db, papers, error);

      return cases != NULL ? tonari_document_for_study (papers, cases, options, error) : NULL;
    }

  return tonari_document_for_case (papers, TONARI_CASE_PAPER_MEETING, id, options, error);
}

static TonariDocument *
make_page (TonariDb *db,
           TonariCasePaperKind kind,
           const TonariCliPrintCase *wish,
           const TonariPaperOptions *options,
           GError **error)
{
  g_autoptr (TonariCasePapers) papers = NULL;
  gint64 case_id = 0;

  if (kind == TONARI_CASE_PAPER_MEETING && wish->meeting != 0)
    return make_meeting (db, wish->meeting, options, error);
  if (!wish->blank)
    {
      case_id = tonari_store_case_find (db, wish->case_code, error);
      if (case_id == 0)
        return NULL;
    }
  papers = tonari_store_case_papers (db, case_id, error);

  return papers != NULL ? tonari_document_for_case (papers, kind, wish->row, options, error) : NULL;
}

int
tonari_cli_print_case (TonariCli *self, const char *kind, const TonariCliPrintCase *wish)
{
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (GError) error = NULL;
  TonariCliPaper paper = { 0 };
  TonariDocument *document = NULL;
  gboolean done = FALSE;
  int value = 0;

  if (!tonari_cli_spares_books (wish->path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;

  if (tonari_cli_paper_init (&paper, self, db, &error))
    {
      paper.options.mono = wish->mono;
      paper.options.hide_names = wish->hide_names;
      if (tonari_words_from_token (&tonari_case_paper_words, kind, &value))
        document = make_page (db, (TonariCasePaperKind) value, wish, &paper.options, &error);
      else
        document = make_register (self, db, wish, &paper.options, &error);
      done = document != NULL && tonari_cli_paper_pdf (document, self->today, wish->path, &error);
    }
  tonari_cli_paper_clear (&paper);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}
