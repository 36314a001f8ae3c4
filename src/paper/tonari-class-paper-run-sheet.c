/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 進行表: who does what when, what is to be brought, who is invited.  For staff. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-run-sheet.h"
#include "tonari-session-module.h"

#define NOTE_LINES 5
#define NOTE_LINE 24.0

static void
add_fact (TonariFlow *flow, const char *what, const char *value)
{
  if (tonari_class_paper_has_text (value))
    tonari_flow_row (flow, (const char *[]){ what, value });
}

static void
add_facts (TonariFlow *flow, const TonariClassPapers *papers, const TonariSession *session)
{
  const TonariClass *aclass = papers->progress->sheet->aclass;
  const TonariFlowColumn columns[] = { { NULL, 92, 0, FALSE, TRUE }, { NULL, 0, 0, TRUE, FALSE } };
  g_autofree char *themes = tonari_class_paper_themes (session);
  g_autofree char *practice = tonari_class_paper_home_practice (papers, session);

  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 20, 9.5);
  add_fact (flow, C_ ("run sheet", "Themes"), themes);
  add_fact (flow, C_ ("run sheet", "Place"), tonari_class_paper_place (papers, session));
  add_fact (flow, C_ ("run sheet", "Online access"),
            tonari_class_paper_has_text (session->online_entry) ? session->online_entry
                                                                : aclass->online_entry);
  add_fact (flow, C_ ("run sheet", "Leader"), tonari_class_papers_staff_name (papers, aclass->leader));
  add_fact (flow, C_ ("run sheet", "Co-leader"), tonari_class_papers_staff_name (papers, aclass->co_leader));
  add_fact (flow, C_ ("run sheet", "Recorder"), tonari_class_papers_staff_name (papers, aclass->recorder));
  add_fact (flow, C_ ("run sheet", "Home practice"), practice);
}

static GPtrArray *
parts_of (const TonariClassPapers *papers, const TonariSession *session)
{
  GPtrArray *parts = tonari_class_papers_of_session (papers->parts, session->row.id);

  if (parts->len > 0 || session->run_sheet == NULL)
    return parts;
  g_ptr_array_unref (parts);

  return tonari_run_sheet_parse (session->run_sheet);
}

static void
add_parts (TonariFlow *flow, const TonariClassPapers *papers, const TonariSession *session)
{
  g_autoptr (GPtrArray) parts = parts_of (papers, session);
  const TonariFlowColumn columns[] = {
    { C_ ("run sheet", "Time"), 82, 0.5, FALSE, TRUE },
    { C_ ("run sheet", "Minutes"), 38, 0.5, FALSE, FALSE },
    { C_ ("run sheet", "What we do"), 0, 0, TRUE, FALSE },
    { C_ ("run sheet", "Who"), 84, 0, FALSE, FALSE },
    { C_ ("run sheet", "Note"), 130, 0, TRUE, FALSE },
  };
  const char *empty[G_N_ELEMENTS (columns)] = { NULL };

  tonari_flow_heading (flow, C_ ("run sheet", "Course of the session"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 25, 10);
  for (guint i = 0; i < parts->len; i++)
    {
      const TonariSessionPart *part = g_ptr_array_index (parts, i);
      g_autofree char *begins = tonari_time_format (tonari_run_sheet_begins (parts, i, session->starts));
      g_autofree char *ends = tonari_time_format (tonari_run_sheet_begins (parts, i + 1, session->starts));
      g_autofree char *time = *begins != '\0' ? g_strdup_printf ("%s–%s", begins, ends) : g_strdup ("");
      g_autofree char *minutes =
          part->minutes != TONARI_INT_UNKNOWN ? g_strdup_printf ("%d", (int) part->minutes) : g_strdup ("");

      tonari_flow_row (flow,
                       (const char *[]){ time, minutes, part->title,
                                         tonari_class_papers_staff_name (papers, part->staff), part->note });
    }
  /* Nothing planned yet: lines to plan it on by hand. */
  for (guint i = 0; parts->len == 0 && i < 6; i++)
    tonari_flow_row (flow, empty);
  if (parts->len > 0)
    {
      g_autofree char *whole = g_strdup_printf ("%d", (int) tonari_run_sheet_minutes (parts));

      tonari_flow_sum (flow, (const char *[]){ C_ ("run sheet", "Total"), whole, NULL, NULL, NULL });
    }
}

static void
add_guests (TonariFlow *flow, const TonariClassPapers *papers, const TonariSession *session)
{
  g_autoptr (GPtrArray) guests = tonari_class_papers_of_session (papers->guests, session->row.id);
  const TonariFlowColumn columns[] = {
    { C_ ("run sheet", "Guest speaker"), 130, 0, TRUE, TRUE },
    { C_ ("run sheet", "Speaks about"), 0, 0, TRUE, FALSE },
    { C_ ("run sheet", "Answer"), 86, 0.5, FALSE, FALSE },
    { C_ ("run sheet", "Fee"), 60, 1, FALSE, FALSE },
    { C_ ("run sheet", "Contact"), 110, 0, TRUE, FALSE },
  };

  if (guests->len == 0)
    return;

  tonari_flow_heading (flow, C_ ("run sheet", "Guests"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 22, 9.5);
  for (guint i = 0; i < guests->len; i++)
    {
      const TonariSessionGuest *guest = g_ptr_array_index (guests, i);
      g_autofree char *name =
          tonari_class_paper_has_text (guest->organisation)
              ? g_strdup_printf ("%s\n%s", guest->name != NULL ? guest->name : "", guest->organisation)
              : g_strdup (guest->name);
      /* Translators: a sum of money, in yen */
      g_autofree char *fee =
          guest->fee != TONARI_INT_UNKNOWN ? g_strdup_printf (C_ ("paper", "¥%d"), (int) guest->fee) : NULL;

      tonari_flow_row (flow, (const char *[]){
                                 name, guest->topic,
                                 guest->answer != TONARI_ANSWER_NONE
                                     ? tonari_words_label (&tonari_guest_answer_words, (int) guest->answer)
                                     : NULL,
                                 fee, guest->contact });
    }
}

/* What is seen to already comes with its tick. */
static void
add_preparation (TonariFlow *flow, const TonariClassPapers *papers, const TonariPreparation *preparation)
{
  g_autofree char *copies = preparation->copies != TONARI_INT_UNKNOWN && preparation->copies > 0
                                ? g_strdup_printf ("%d", (int) preparation->copies)
                                : NULL;

  tonari_flow_row (flow, (const char *[]){
                             preparation->done ? "✓" : "☐",
                             tonari_words_label (&tonari_preparation_kind_words, (int) preparation->kind),
                             preparation->text, copies,
                             tonari_class_papers_staff_name (papers, preparation->owner) });
}

static gboolean
covers (const TonariClassSheet *sheet, const TonariSession *session, const TonariModule *module)
{
  for (guint i = 0; i < sheet->session_modules->len; i++)
    {
      const TonariSessionModule *link = g_ptr_array_index (sheet->session_modules, i);

      if (link->session == session->row.id && link->module == module->row.id)
        return TRUE;
    }

  return FALSE;
}

static void
add_preparations (TonariFlow *flow, const TonariClassPapers *papers, const TonariSession *session)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  g_autoptr (GPtrArray) rows = tonari_class_papers_of_session (papers->preparations, session->row.id);
  const TonariFlowColumn columns[] = {
    { C_ ("run sheet", "Done"), 32, 0.5, FALSE, FALSE },
    { C_ ("run sheet", "Kind"), 70, 0, FALSE, FALSE },
    { C_ ("run sheet", "To prepare"), 0, 0, TRUE, FALSE },
    { C_ ("run sheet", "Copies"), 40, 0.5, FALSE, FALSE },
    { C_ ("run sheet", "Who"), 84, 0, FALSE, FALSE },
  };

  tonari_flow_heading (flow, C_ ("run sheet", "To prepare"));
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 20, 9.5);
  for (guint i = 0; i < rows->len; i++)
    add_preparation (flow, papers, g_ptr_array_index (rows, i));
  /* The materials of its themes, where nobody has made a list for this day. */
  for (guint i = 0; rows->len == 0 && i < sheet->modules->len; i++)
    {
      const TonariModule *module = g_ptr_array_index (sheet->modules, i);

      if (covers (sheet, session, module) && tonari_class_paper_has_text (module->materials))
        tonari_flow_row (flow, (const char *[]){ "☐",
                                                 tonari_words_label (&tonari_preparation_kind_words,
                                                                     TONARI_PREPARATION_KIND_MATERIAL),
                                                 module->materials, NULL, NULL });
    }
  for (guint i = 0; i < 2; i++)
    tonari_flow_row (flow, (const char *[]){ "☐", NULL, NULL, NULL, NULL });
}

static void
draw_notes (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  tonari_paper_ink (cr, 0.7);
  for (double y = box.y + NOTE_LINE; y <= box.y + box.height + 0.1; y += NOTE_LINE)
    tonari_paper_line (cr, box.x, y, box.x + box.width, y, 0.5);
}

TonariDocument *
tonari_class_paper_run_sheet (const TonariClassPapers *papers,
                              gint64 session,
                              const TonariPaperOptions *options,
                              GError **error)
{
  g_autoptr (GPtrArray) sessions = tonari_class_paper_sessions (papers, session, options, error);
  gboolean all = session == TONARI_CLASS_PAPER_ALL_SESSIONS;
  TonariDocument *document;
  TonariFlow *flow;

  if (sessions == NULL)
    return NULL;

  document = tonari_class_paper_new (papers, options, C_ ("paper of a class", "Run Sheet"),
                                     all ? NULL : g_ptr_array_index (sessions, 0), FALSE);
  flow = tonari_flow_new (document);
  for (guint i = 0; i < sessions->len; i++)
    {
      const TonariSession *one = g_ptr_array_index (sessions, i);

      if (i > 0)
        tonari_flow_break (flow);
      if (all)
        {
          g_autofree char *when = tonari_class_paper_when (options, one);

          tonari_flow_words (flow, when, 12, TONARI_PAPER_BOLD, 0);
          tonari_flow_space (flow, 4);
        }
      add_facts (flow, papers, one);
      add_parts (flow, papers, one);
      add_guests (flow, papers, one);
      add_preparations (flow, papers, one);
      tonari_flow_heading (flow, C_ ("run sheet", "Notes of the day"));
      tonari_flow_custom (flow, NOTE_LINES * NOTE_LINE, draw_notes, NULL, NULL);
    }

  return tonari_flow_finish (flow);
}
