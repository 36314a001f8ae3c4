/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * お便り to those who could not come: one page each, folded in three so that the address stands in the window
 * of a 長形3号 envelope, then a sheet for the staff that says what goes to whom and who gets no post.
 *
 * The upper third holds nothing but the address: where a plain envelope was promised, not even the sender.
 * Where the person does not know, the letter itself names neither the class nor the office nor what was
 * talked about: it may lie on a table at home.
 */

#include "tonari-class-paper-private.h"
#include "tonari-polite-name.h"

#include <glib/gi18n-lib.h>

#define WINDOW_X (25 * TONARI_PAPER_MM)
#define WINDOW_Y (16 * TONARI_PAPER_MM)
#define WINDOW_WIDTH (80 * TONARI_PAPER_MM)
#define WINDOW_HEIGHT (36 * TONARI_PAPER_MM)
#define FOLD (99 * TONARI_PAPER_MM)
#define LEFT (25 * TONARI_PAPER_MM)
#define BODY_TOP (FOLD + 6 * TONARI_PAPER_MM)
#define BODY_BOTTOM (284 * TONARI_PAPER_MM)

typedef struct
{
  char *text;
  double size;
  TonariPaperStyle style;
  double align;
  double gap;
} Paragraph;

typedef struct
{
  char *address;
  char *name;
  gboolean plain;
  GPtrArray *paragraphs;
} Letter;

static void
paragraph_free (gpointer data)
{
  Paragraph *paragraph = data;

  g_free (paragraph->text);
  g_free (paragraph);
}

static void
letter_free (gpointer data)
{
  Letter *letter = data;

  g_free (letter->address);
  g_free (letter->name);
  g_ptr_array_unref (letter->paragraphs);
  g_free (letter);
}

static void
say (Letter *letter, const char *text, double size, TonariPaperStyle style, double align, double gap)
{
  Paragraph *paragraph;

  if (!tonari_class_paper_has_text (text))
    return;
  paragraph = g_new0 (Paragraph, 1);
  *paragraph = (Paragraph){ g_strdup (text), size, style, align, gap };
  g_ptr_array_add (letter->paragraphs, paragraph);
}

static double
write_body (TonariDocument *self, cairo_t *cr, const Letter *letter, double width)
{
  double y = 0;

  for (guint i = 0; i < letter->paragraphs->len; i++)
    {
      const Paragraph *paragraph = g_ptr_array_index (letter->paragraphs, i);
      g_auto (GStrv) lines =
          tonari_paper_lines (self, paragraph->text, width, paragraph->size, paragraph->style);

      for (guint k = 0; lines[k] != NULL; k++)
        {
          if (cr != NULL)
            tonari_paper_fit (self, cr, lines[k], width * paragraph->align, y, paragraph->align,
                              paragraph->size, paragraph->style, width);
          y += paragraph->size * 1.75;
        }
      y += paragraph->gap;
    }

  return y;
}

static void
draw_address (TonariDocument *self, cairo_t *cr, const Letter *letter)
{
  double y = WINDOW_Y, height, scale;
  double needed =
      tonari_paper_wrap (self, NULL, letter->address, 0, 0, WINDOW_WIDTH, 0, 10, TONARI_PAPER_PLAIN);

  if (!letter->plain && tonari_class_paper_has_text (self->options.office))
    {
      tonari_paper_ink (cr, 0.3);
      tonari_paper_fit (self, cr, self->options.office, WINDOW_X, y, 0, 6.5, TONARI_PAPER_PLAIN,
                        WINDOW_WIDTH);
    }
  y += 16;
  height = WINDOW_HEIGHT - 16 - 24;
  scale = needed > height ? height / needed : 1;
  tonari_paper_ink (cr, 0.05);
  cairo_save (cr);
  cairo_translate (cr, WINDOW_X, y);
  cairo_scale (cr, scale, scale);
  tonari_paper_wrap (self, cr, letter->address, 0, 0, WINDOW_WIDTH, 0, 10, TONARI_PAPER_PLAIN);
  cairo_restore (cr);
  tonari_paper_fit (self, cr, letter->name, WINDOW_X + 8, WINDOW_Y + WINDOW_HEIGHT - 22, 0, 14,
                    TONARI_PAPER_PLAIN, WINDOW_WIDTH - 8);
}

static void
draw_letter (TonariDocument *self, cairo_t *cr, TonariChartBox box, gconstpointer data)
{
  const Letter *letter = data;
  TonariChartBox inside = tonari_paper_inside (self);
  double width = self->width - LEFT * 2;
  double needed = write_body (self, NULL, letter, width);
  double scale = MIN (1, (BODY_BOTTOM - BODY_TOP) / MAX (needed, 1));

  cairo_save (cr);
  /* The place of the address is counted from the edge of the paper. */
  cairo_translate (cr, -inside.x, -inside.y - 6);
  tonari_paper_ink (cr, 0.6);
  tonari_paper_line (cr, 6, FOLD, 16, FOLD, 0.4);
  tonari_paper_line (cr, 6, FOLD * 2, 16, FOLD * 2, 0.4);
  draw_address (self, cr, letter);
  tonari_paper_ink (cr, 0.08);
  cairo_translate (cr, LEFT, BODY_TOP);
  cairo_scale (cr, scale, scale);
  write_body (self, cr, letter, width);
  cairo_restore (cr);
}

/* Absent, told or not; who is unmarked may have been there. */
static gboolean
was_absent (const TonariClassSheet *sheet, const TonariParticipant *participant, gint64 session)
{
  TonariAttendanceState state = tonari_class_sheet_state (sheet, session, participant->enrolment->row.id);

  return tonari_class_paper_is_expected (participant) && (state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ||
                                                          state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED);
}

static gboolean
gets_no_post (const TonariClassPapers *papers, const TonariParticipant *participant)
{
  const TonariRelative *relative = tonari_class_papers_relative (papers, participant);

  return relative != NULL && relative->promise_no_post;
}

static void
say_next (Letter *letter,
          const TonariClassPapers *papers,
          const TonariSession *next,
          gboolean with_themes,
          const TonariPaperOptions *options)
{
  g_autofree char *when = tonari_class_paper_when (options, next);
  g_autofree char *themes = tonari_class_paper_themes (next);
  const char *place = tonari_class_paper_place (papers, next);
  GString *text = g_string_new (when);

  if (tonari_class_paper_has_text (place))
    /* Translators: in a letter: where the next session is */
    g_string_append_printf (text, "\n%s %s", C_ ("letter", "Place:"), place);
  if (*themes != '\0' && with_themes)
    /* Translators: in a letter: what the next session is about */
    g_string_append_printf (text, "\n%s %s", C_ ("letter", "Themes:"), themes);
  say (letter, C_ ("letter", "The next time"), 11, TONARI_PAPER_BOLD, 0, 1);
  say (letter, text->str, 11, TONARI_PAPER_PLAIN, 0, 9);
  g_string_free (text, TRUE);
}

static Letter *
letter_new (const TonariClassPapers *papers,
            const TonariParticipant *participant,
            const TonariSession *session,
            const TonariPaperOptions *options)
{
  Letter *self = g_new0 (Letter, 1);
  const TonariPerson *person = tonari_class_papers_person (papers, participant);
  const TonariSession *next = tonari_class_papers_after (papers, session);
  const TonariRelative *relative = tonari_class_papers_relative (papers, participant);
  const char *leader = tonari_class_papers_staff_name (papers, papers->progress->sheet->aclass->leader);
  gboolean unaware = relative != NULL && relative->promise_person_unaware;
  const char *name = tonari_class_paper_has_text (participant->name)
                         ? participant->name
                         : tonari_participant_room_name (participant);
  g_autofree char *themes = tonari_class_paper_themes (session);
  g_autofree char *practice = tonari_class_paper_home_practice (papers, session);
  g_autofree char *day = tonari_class_paper_day (options, session->date);
  g_autofree char *today = tonari_paper_date (options, options->today);
  g_autofree char *greeting = NULL;
  g_autofree char *opening = NULL;

  self->paragraphs = g_ptr_array_new_with_free_func (paragraph_free);
  self->address = g_strdup (person != NULL && person->address != NULL ? person->address : "");
  self->plain = tonari_class_papers_is_plain (papers, participant);
  /* Translators: over the address of a letter: a name */
  self->name = tonari_polite_name_in (C_ ("address", "%s"), name);
  /* Translators: how a letter begins: a name */
  greeting = tonari_polite_name_in (C_ ("letter", "Dear %s,"), name);
  if (unaware)
    /* Translators: in a letter: the day of the session from which somebody was absent */
    opening = g_strdup_printf (_ ("How have you been? On %s we came together."), day);
  else
    /* Translators: in a letter: title of a class, the day of the session from which somebody was absent */
    opening = g_strdup_printf (_ ("How have you been? On %2$s we came together for “%1$s”."),
                               tonari_class_paper_title (papers), day);

  say (self, today, 10, TONARI_PAPER_PLAIN, 1, 4);
  say (self, greeting, 12, TONARI_PAPER_PLAIN, 0, 5);
  say (self, opening, 11, TONARI_PAPER_PLAIN, 0, 3);
  say (
      self,
      _ ("There are days when one cannot come, and that is quite all right; you need not tell us why. Come when it "
         "suits you, for a part of the time or only to listen."),
      11, TONARI_PAPER_PLAIN, 0, 9);
  if (*themes != '\0' && !unaware)
    {
      say (self, C_ ("letter", "What we talked about"), 11, TONARI_PAPER_BOLD, 0, 1);
      say (self, themes, 11, TONARI_PAPER_PLAIN, 0, 9);
    }
  if (*practice != '\0' && !unaware)
    {
      say (self, C_ ("letter", "To try at home, if you feel like it"), 11, TONARI_PAPER_BOLD, 0, 1);
      say (self, practice, 11, TONARI_PAPER_PLAIN, 0, 9);
    }
  if (next != NULL)
    say_next (self, papers, next, !unaware, options);
  say (
      self,
      _ ("If you would like to hear what was talked about, or to talk with one of us alone, please tell us at any "
         "time. This letter needs no answer. Take good care of yourself."),
      11, TONARI_PAPER_PLAIN, 0, 10);
  if (unaware && tonari_class_paper_has_text (relative->promise_name_ourselves))
    leader = relative->promise_name_ourselves;
  if (!unaware)
    {
      say (self, tonari_class_paper_title (papers), 10.5, TONARI_PAPER_PLAIN, 1, 0);
      say (self, options->office, 10.5, TONARI_PAPER_PLAIN, 1, 0);
    }
  say (self, leader, 10.5, TONARI_PAPER_PLAIN, 1, 0);

  return self;
}

static void
add_control (TonariFlow *flow, const TonariClassPapers *papers, const GPtrArray *absent)
{
  const TonariFlowColumn columns[] = {
    { C_ ("letters", "Posted"), 44, 0.5, FALSE, FALSE },
    { C_ ("letters", "Name"), 120, 0, FALSE, TRUE },
    { C_ ("letters", "Letter"), 96, 0, FALSE, FALSE },
    { C_ ("letters", "Contact promise and notes"), 0, 0, TRUE, FALSE },
  };

  tonari_flow_words (flow, _ ("For staff only: what goes to whom. Do not put it into an envelope."), 11,
                     TONARI_PAPER_BOLD, 0);
  tonari_flow_space (flow, 6);
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 24, 9.5);
  for (guint i = 0; i < absent->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (absent, i);
      const TonariRelative *relative = tonari_class_papers_relative (papers, participant);
      const TonariPerson *person = tonari_class_papers_person (papers, participant);
      g_autofree char *promise = relative != NULL ? tonari_relative_promise (relative) : NULL;
      gboolean no_post = gets_no_post (papers, participant);
      GString *notes = g_string_new (promise);

      if (!no_post && (person == NULL || !tonari_class_paper_has_text (person->address)))
        g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", _ ("No address is noted."));
      tonari_flow_row (flow, (const char *[]){ no_post ? "–" : "☐",
                                               tonari_class_paper_has_text (participant->name)
                                                   ? participant->name
                                                   : tonari_participant_room_name (participant),
                                               no_post ? C_ ("letters", "None: no post")
                                               : tonari_class_papers_is_plain (papers, participant)
                                                   ? C_ ("letters", "Plain envelope")
                                                   : C_ ("letters", "By post"),
                                               notes->str });
      g_string_free (notes, TRUE);
    }
}

/* Returns who was absent; session gets which session it is about. */
static GPtrArray *
absent_from (const TonariClassPapers *papers, gint64 id, const TonariSession **session)
{
  const TonariClassSheet *sheet = papers->progress->sheet;
  GPtrArray *absent = g_ptr_array_new ();

  *session = id > 0 ? tonari_class_sheet_session (sheet, id) : tonari_class_papers_last_held (papers);
  for (guint i = 0; *session != NULL && i < sheet->participants->len; i++)
    if (was_absent (sheet, g_ptr_array_index (sheet->participants, i), (*session)->row.id))
      g_ptr_array_add (absent, g_ptr_array_index (sheet->participants, i));

  return absent;
}

guint
tonari_class_paper_unposted (const TonariClassPapers *papers, gint64 session)
{
  const TonariSession *one;
  g_autoptr (GPtrArray) absent = NULL;
  guint n = 0;

  g_return_val_if_fail (papers != NULL, 0);

  absent = absent_from (papers, session, &one);
  for (guint i = 0; i < absent->len; i++)
    if (gets_no_post (papers, g_ptr_array_index (absent, i)))
      n++;

  return n;
}

TonariDocument *
tonari_class_paper_letters (const TonariClassPapers *papers,
                            gint64 session,
                            const TonariPaperOptions *options,
                            GError **error)
{
  const TonariSession *one;
  g_autoptr (GPtrArray) absent = absent_from (papers, session, &one);
  TonariDocument *document;
  TonariFlow *flow;
  guint n_letters = 0;

  if (one == NULL)
    return tonari_class_paper_nothing (
        error, _ ("No session of this class has been held yet, so there is nobody to write to."));
  if (absent->len == 0)
    return tonari_class_paper_nothing (
        error, _ ("Nobody is marked as absent from this session, so there is no letter to print."));

  document = tonari_class_paper_new (papers, options, C_ ("paper of a class", "Letters to Absent Families"),
                                     one, FALSE);
  flow = tonari_flow_new (document);
  for (guint i = 0; i < absent->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (absent, i);

      if (gets_no_post (papers, participant))
        continue;
      tonari_flow_custom (flow, tonari_flow_height (flow), draw_letter,
                          letter_new (papers, participant, one, options), letter_free);
      tonari_flow_break (flow);
      n_letters++;
    }
  add_control (flow, papers, absent);
  tonari_paper_bare (document, n_letters);

  return tonari_flow_finish (flow);
}
