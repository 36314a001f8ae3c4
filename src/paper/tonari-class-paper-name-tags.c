/* SPDX-License-Identifier: GPL-3.0-or-later */

/* 名札: ten a page, 91 by 55 mm, with marks to cut along.  The office is never named on them, and where a
 * plain envelope was promised not even the class: they are carried home in a pocket. */

#include "tonari-class-paper-private.h"

#include <glib/gi18n-lib.h>

#define TAG_WIDTH (91 * TONARI_PAPER_MM)
#define TAG_HEIGHT (55 * TONARI_PAPER_MM)
#define ACROSS 2
#define DOWN 5
#define A_PAGE (ACROSS * DOWN)
#define MARK (2.6 * TONARI_PAPER_MM)
#define MARK_GAP (1 * TONARI_PAPER_MM)
#define INSIDE (7 * TONARI_PAPER_MM)

typedef struct
{
  char *name;
  char *above;
  char *below;
} Tag;

static void
tag_free (gpointer data)
{
  Tag *tag = data;

  g_free (tag->name);
  g_free (tag->above);
  g_free (tag->below);
  g_free (tag);
}

static void
add_tag (GPtrArray *tags, const char *name, const char *above, const char *below)
{
  Tag *tag = g_new0 (Tag, 1);

  tag->name = g_strdup (name);
  tag->above = g_strdup (above);
  tag->below = g_strdup (below);
  g_ptr_array_add (tags, tag);
}

static void
draw_tag (TonariDocument *self, cairo_t *cr, const Tag *tag, double x, double y)
{
  double width = TAG_WIDTH - INSIDE * 2;
  double size = 38, height;

  if (tag->above != NULL)
    {
      tonari_paper_accent (self, cr, 1);
      tonari_paper_fit (self, cr, tag->above, x + TAG_WIDTH / 2, y + INSIDE, 0.5, 9.5, TONARI_PAPER_PLAIN,
                        width);
      tonari_paper_accent (self, cr, 0.5);
      tonari_paper_line (cr, x + INSIDE, y + INSIDE + 18, x + TAG_WIDTH - INSIDE, y + INSIDE + 18, 0.8);
    }
  if (tag->name != NULL)
    {
      tonari_paper_ink (cr, 0.05);
      height = tonari_paper_fit (self, NULL, tag->name, 0, 0, 0, size, TONARI_PAPER_BOLD, width);
      tonari_paper_fit (self, cr, tag->name, x + TAG_WIDTH / 2,
                        y + TAG_HEIGHT / 2 - height / 2 + (tag->above != NULL ? 7 : 0), 0.5, size,
                        TONARI_PAPER_BOLD, width);
    }
  else
    {
      /* To be written by hand. */
      tonari_paper_ink (cr, 0.55);
      tonari_paper_line (cr, x + INSIDE * 1.5, y + TAG_HEIGHT * 0.72, x + TAG_WIDTH - INSIDE * 1.5,
                         y + TAG_HEIGHT * 0.72, 0.6);
    }
  if (tag->below != NULL)
    {
      tonari_paper_ink (cr, 0.25);
      tonari_paper_fit (self, cr, tag->below, x + TAG_WIDTH / 2, y + TAG_HEIGHT - INSIDE - 8, 0.5, 9.5,
                        TONARI_PAPER_PLAIN, width);
    }
}

/* Marks outside the block of tags only, so that nothing is printed onto a tag. */
static void
draw_marks (cairo_t *cr, double left, double top)
{
  double right = left + TAG_WIDTH * ACROSS, bottom = top + TAG_HEIGHT * DOWN;

  tonari_paper_ink (cr, 0.35);
  for (int i = 0; i <= ACROSS; i++)
    {
      double x = left + i * TAG_WIDTH;

      tonari_paper_line (cr, x, top - MARK_GAP - MARK, x, top - MARK_GAP, 0.4);
      tonari_paper_line (cr, x, bottom + MARK_GAP, x, bottom + MARK_GAP + MARK, 0.4);
    }
  for (int i = 0; i <= DOWN; i++)
    {
      double y = top + i * TAG_HEIGHT;

      tonari_paper_line (cr, left - MARK_GAP - MARK, y, left - MARK_GAP, y, 0.4);
      tonari_paper_line (cr, right + MARK_GAP, y, right + MARK_GAP + MARK, y, 0.4);
    }
}

static void
draw_tags (TonariDocument *self, guint page, cairo_t *cr, TonariChartBox box)
{
  const GPtrArray *tags = self->data;
  double left = (self->width - TAG_WIDTH * ACROSS) / 2;
  double top = (self->height - TAG_HEIGHT * DOWN) / 2;

  draw_marks (cr, left, top);
  for (guint i = 0; i < A_PAGE && page * A_PAGE + i < tags->len; i++)
    draw_tag (self, cr, g_ptr_array_index (tags, page * A_PAGE + i), left + (i % ACROSS) * TAG_WIDTH,
              top + (i / ACROSS) * TAG_HEIGHT);
}

static void
add_staff (GPtrArray *tags, const TonariClassPapers *papers, gint64 staff)
{
  const char *name = tonari_class_papers_staff_name (papers, staff);

  for (guint i = 0; name != NULL && i < tags->len; i++)
    {
      const Tag *tag = g_ptr_array_index (tags, i);

      if (tag->below != NULL && g_strcmp0 (tag->name, name) == 0)
        return;
    }
  if (name != NULL)
    add_tag (tags, name, tonari_class_paper_title (papers), C_ ("name tag", "Staff"));
}

TonariDocument *
tonari_class_paper_name_tags (const TonariClassPapers *papers,
                              gint64 session,
                              const TonariPaperOptions *options,
                              GError **error)
{
  TonariDocument *self =
      tonari_class_paper_new (papers, options, C_ ("paper of a class", "Name Tags"), NULL, FALSE);
  GPtrArray *tags = g_ptr_array_new_with_free_func (tag_free);
  const TonariClassSheet *sheet = papers->progress->sheet;
  const char *title = tonari_class_paper_title (papers);

  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);

      if (tonari_class_paper_is_expected (participant))
        add_tag (tags, tonari_participant_room_name (participant),
                 tonari_class_papers_is_plain (papers, participant) ? NULL : title, NULL);
    }
  add_staff (tags, papers, sheet->aclass->leader);
  add_staff (tags, papers, sheet->aclass->co_leader);
  add_staff (tags, papers, sheet->aclass->recorder);
  /* Empty ones for those who walk in: one at least, and what the last sheet of card holds anyway. */
  do
    add_tag (tags, NULL, NULL, NULL);
  while (tags->len % A_PAGE != 0);

  self->n_pages = tags->len / A_PAGE;
  self->draw = draw_tags;
  self->data = tags;
  self->data_free = (GDestroyNotify) g_ptr_array_unref;
  tonari_paper_bare (self, self->n_pages);

  return self;
}
