/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-paper-flow.h"

#include <string.h>

#define HEADING 11.0
#define PAD 4.0
#define HEAD_SIZE 8.5

/* What a cell says that is to be drawn as a box. */
#define TICK "☐"

typedef struct
{
  TonariFlowColumn *columns;
  double *lefts;
  guint n_columns;
  double row;
  double size;
  gboolean has_head;
} Table;

typedef enum
{
  BLOCK_WORDS,
  BLOCK_ROW,
  BLOCK_HEAD,
  BLOCK_SUM,
  BLOCK_BLANK,
  BLOCK_SPACE,
  BLOCK_BREAK,
  BLOCK_CUSTOM,
} BlockKind;

typedef struct
{
  BlockKind kind;
  double height;
  gboolean keep;
  guint least;
  Table *table;
  GStrv texts;
  double size;
  double align;
  TonariPaperStyle style;
  TonariFlowDraw draw;
  gpointer data;
  GDestroyNotify data_free;
} Block;

typedef struct
{
  guint page;
  double y;
  const Block *block;
} Placed;

struct _TonariFlow
{
  TonariDocument *document;
  double width;
  double height;
  GPtrArray *blocks;
  GPtrArray *tables;
  GArray *placed;
  Table *table;
};

static void
block_free (gpointer data)
{
  Block *block = data;

  g_strfreev (block->texts);
  if (block->data_free != NULL)
    block->data_free (block->data);
  g_free (block);
}

static void
table_free (gpointer data)
{
  Table *table = data;

  for (guint i = 0; i < table->n_columns; i++)
    g_free ((char *) table->columns[i].title);
  g_free (table->columns);
  g_free (table->lefts);
  g_free (table);
}

static void
flow_free (gpointer data)
{
  TonariFlow *self = data;

  g_array_unref (self->placed);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->tables);
  g_free (self);
}

TonariFlow *
tonari_flow_new (TonariDocument *document)
{
  TonariFlow *self = g_new0 (TonariFlow, 1);
  TonariChartBox box = tonari_paper_inside (document);

  self->document = document;
  self->width = box.width;
  self->height = box.height - 6;
  self->blocks = g_ptr_array_new_with_free_func (block_free);
  self->tables = g_ptr_array_new_with_free_func (table_free);
  self->placed = g_array_new (FALSE, FALSE, sizeof (Placed));

  return self;
}

static Block *
add (TonariFlow *self, BlockKind kind, double height)
{
  Block *block = g_new0 (Block, 1);

  block->kind = kind;
  block->height = height;
  g_ptr_array_add (self->blocks, block);

  return block;
}

void
tonari_flow_words (TonariFlow *self, const char *text, double size, TonariPaperStyle style, double align)
{
  g_auto (GStrv) lines = NULL;

  if (text == NULL || *text == '\0')
    return;

  lines = tonari_paper_lines (self->document, text, self->width, size, style);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      Block *block = add (self, BLOCK_WORDS, size * 1.6);

      block->texts = g_new0 (char *, 2);
      block->texts[0] = g_strdup (lines[i]);
      block->size = size;
      block->style = style;
      block->align = align;
    }
}

void
tonari_flow_lead (TonariFlow *self, const char *text, double size)
{
  Block *block = add (self, BLOCK_WORDS, size * 1.85);

  block->texts = g_new0 (char *, 2);
  block->texts[0] = g_strdup (text);
  block->size = size;
  block->style = TONARI_PAPER_BOLD;
  block->keep = TRUE;
}

void
tonari_flow_heading (TonariFlow *self, const char *text)
{
  tonari_flow_space (self, 10);
  tonari_flow_lead (self, text, HEADING);
}

void
tonari_flow_space (TonariFlow *self, double height)
{
  add (self, BLOCK_SPACE, height);
}

void
tonari_flow_break (TonariFlow *self)
{
  add (self, BLOCK_BREAK, 0);
}

void
tonari_flow_custom (
    TonariFlow *self, double height, TonariFlowDraw draw, gpointer data, GDestroyNotify data_free)
{
  Block *block = add (self, BLOCK_CUSTOM, height);

  block->draw = draw;
  block->data = data;
  block->data_free = data_free;
}

GStrv
tonari_flow_lines (TonariFlow *self, const char *text, double width, double size)
{
  return tonari_paper_lines (self->document, text, width, size, TONARI_PAPER_PLAIN);
}

double
tonari_flow_width (const TonariFlow *self)
{
  return self->width;
}

double
tonari_flow_height (const TonariFlow *self)
{
  return self->height;
}

static double
column_width (const Table *table, guint column)
{
  return table->lefts[column + 1] - table->lefts[column];
}

/* A row is as high as its highest cell. */
static Block *
add_row (TonariFlow *self, BlockKind kind, const char *const *cells)
{
  Table *table = self->table;
  Block *block = add (self, kind, table->row);
  double size = kind == BLOCK_HEAD ? MIN (HEAD_SIZE, table->size) : table->size;

  block->table = table;
  block->size = size;
  block->texts = g_new0 (char *, table->n_columns + 1);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const char *text = cells[i] != NULL ? cells[i] : "";

      block->texts[i] = g_strdup (text);
      if (table->columns[i].wrap || strchr (text, '\n') != NULL)
        block->height =
            MAX (block->height,
                 PAD + 1 +
                     tonari_paper_wrap (self->document, NULL, text, 0, 0, column_width (table, i) - PAD * 2,
                                        0, size,
                                        table->columns[i].bold ? TONARI_PAPER_BOLD : TONARI_PAPER_PLAIN));
    }

  return block;
}

void
tonari_flow_table (
    TonariFlow *self, const TonariFlowColumn *columns, guint n_columns, double row, double size)
{
  Table *table = g_new0 (Table, 1);
  g_autofree const char **titles = g_new0 (const char *, n_columns);
  double left = self->width, x = 0;
  guint n_shared = 0;

  table->columns = g_memdup2 (columns, sizeof *columns * n_columns);
  table->lefts = g_new0 (double, n_columns + 1);
  table->n_columns = n_columns;
  table->row = row;
  table->size = size;
  for (guint i = 0; i < n_columns; i++)
    {
      table->columns[i].title = g_strdup (columns[i].title);
      titles[i] = columns[i].title;
      table->has_head = table->has_head || titles[i] != NULL;
      left -= columns[i].width;
      n_shared += columns[i].width > 0 ? 0 : 1;
    }
  for (guint i = 0; i < n_columns; i++)
    {
      x += columns[i].width > 0 ? columns[i].width : MAX (left, 1) / n_shared;
      table->lefts[i + 1] = x;
    }
  g_ptr_array_add (self->tables, table);
  self->table = table;
  if (table->has_head)
    add_row (self, BLOCK_HEAD, titles)->keep = TRUE;
}

void
tonari_flow_row (TonariFlow *self, const char *const *cells)
{
  g_return_if_fail (self->table != NULL);

  add_row (self, BLOCK_ROW, cells);
}

void
tonari_flow_sum (TonariFlow *self, const char *const *cells)
{
  g_return_if_fail (self->table != NULL);

  add_row (self, BLOCK_SUM, cells);
}

void
tonari_flow_keep (TonariFlow *self, gboolean with_next)
{
  Block *last = g_ptr_array_index (self->blocks, self->blocks->len - 1);
  double height = HEADING * 3;

  g_return_if_fail (self->table != NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *block = g_ptr_array_index (self->blocks, i);

      height += block->table == self->table ? block->height : 0;
    }
  for (guint i = 0; height <= self->height && i < self->blocks->len; i++)
    {
      Block *block = g_ptr_array_index (self->blocks, i);

      block->keep = block->keep || (block->table == self->table && (with_next || block != last));
    }
}

void
tonari_flow_blank (TonariFlow *self, guint least)
{
  Block *block;

  g_return_if_fail (self->table != NULL);

  block = add (self, BLOCK_BLANK, self->table->row);
  block->table = self->table;
  block->least = least;
}

static const Block *
head_of (TonariFlow *self, const Block *block)
{
  if (block->table == NULL || !block->table->has_head || block->kind == BLOCK_HEAD)
    return NULL;
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *other = g_ptr_array_index (self->blocks, i);

      if (other->kind == BLOCK_HEAD && other->table == block->table)
        return other;
    }

  return NULL;
}

typedef struct
{
  guint page;
  double y;
} Pen;

static void
place (TonariFlow *self, Pen *pen, const Block *block)
{
  Placed placed = { pen->page, pen->y, block };

  g_array_append_val (self->placed, placed);
  pen->y += MIN (block->height, self->height);
}

static void
turn_page (TonariFlow *self, Pen *pen, const Block *block)
{
  const Block *head = head_of (self, block);

  pen->page++;
  pen->y = 0;
  if (head != NULL)
    place (self, pen, head);
}

static double
height_from (TonariFlow *self, guint first)
{
  double height = 0;

  for (guint i = first; i < self->blocks->len; i++)
    {
      const Block *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == BLOCK_BREAK)
        break;
      height += block->height;
    }

  return height;
}

static void
place_blanks (TonariFlow *self, Pen *pen, const Block *block, guint index)
{
  double below = height_from (self, index + 1);

  for (guint n = 0; n < block->least || pen->y + block->height + below <= self->height + 1e-6; n++)
    {
      if (pen->y + block->height > self->height + 1e-6)
        turn_page (self, pen, block);
      place (self, pen, block);
    }
}

/* How much has to stand on one page from here on: a heading is not left behind at the foot of a page. */
static double
needed (TonariFlow *self, guint index)
{
  double height = 0;

  for (guint i = index; i < self->blocks->len; i++)
    {
      const Block *block = g_ptr_array_index (self->blocks, i);

      height += block->height;
      if (!block->keep && block->kind != BLOCK_SPACE)
        break;
    }

  return height;
}

static void
break_pages (TonariFlow *self)
{
  Pen pen = { 0, 0 };

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Block *block = g_ptr_array_index (self->blocks, i);

      if (block->kind == BLOCK_BREAK)
        {
          if (pen.y > 0)
            {
              pen.page++;
              pen.y = 0;
            }
        }
      else if (block->kind == BLOCK_SPACE)
        pen.y = pen.y > 0 ? MIN (pen.y + block->height, self->height) : 0;
      else if (block->kind == BLOCK_BLANK)
        place_blanks (self, &pen, block, i);
      else
        {
          if (pen.y > 0 && pen.y + needed (self, i) > self->height + 1e-6)
            turn_page (self, &pen, block);
          place (self, &pen, block);
        }
    }
  /* A break at the very end leaves no empty page behind. */
  self->document->n_pages = 1;
  for (guint i = 0; i < self->placed->len; i++)
    self->document->n_pages = MAX (self->document->n_pages, g_array_index (self->placed, Placed, i).page + 1);
}

static void
draw_cell (TonariDocument *self, cairo_t *cr, const Block *block, guint column, TonariChartBox cell)
{
  const TonariFlowColumn *style = &block->table->columns[column];
  const char *text = block->texts[column];
  TonariPaperStyle bold = style->bold || block->kind != BLOCK_ROW ? TONARI_PAPER_BOLD : TONARI_PAPER_PLAIN;
  double width = cell.width - PAD * 2;
  double align = block->kind == BLOCK_HEAD && style->wrap ? 0 : style->align;

  if (g_str_equal (text, TICK))
    tonari_paper_tick_box (cr, cell.x + cell.width / 2 - 4.5, cell.y + cell.height / 2 - 4.5, 9);
  else if (style->wrap || strchr (text, '\n') != NULL)
    {
      double height = tonari_paper_wrap (self, NULL, text, 0, 0, width, align, block->size, bold);

      tonari_paper_wrap (self, cr, text, cell.x + PAD, cell.y + (cell.height - height) / 2, width, align,
                         block->size, bold);
    }
  else if (*text != '\0')
    {
      double height = tonari_paper_fit (self, NULL, text, 0, 0, 0, block->size, bold, 0);

      tonari_paper_fit (self, cr, text, cell.x + PAD + width * align, cell.y + (cell.height - height) / 2,
                        align, block->size, bold, width);
    }
}

static void
draw_row (TonariDocument *self, cairo_t *cr, const Block *block, TonariChartBox box)
{
  const Table *table = block->table;
  double width = table->lefts[table->n_columns];

  if (block->kind == BLOCK_HEAD || block->kind == BLOCK_SUM)
    {
      tonari_paper_accent (self, cr, block->kind == BLOCK_HEAD ? 0.1 : 0.05);
      cairo_rectangle (cr, box.x, box.y, width, box.height);
      cairo_fill (cr);
    }
  for (guint i = 0; i < table->n_columns; i++)
    {
      TonariChartBox cell = { box.x + table->lefts[i], box.y, column_width (table, i), box.height };

      tonari_paper_ink (cr, 0.66);
      tonari_paper_frame (cr, cell, 0.5);
      tonari_paper_ink (cr, 0.08);
      if (block->texts != NULL)
        draw_cell (self, cr, block, i, cell);
    }
}

static void
draw_block (TonariDocument *self, cairo_t *cr, const Block *block, TonariChartBox box)
{
  switch (block->kind)
    {
    case BLOCK_WORDS:
      if (block->keep)
        tonari_paper_accent (self, cr, 1);
      else
        tonari_paper_ink (cr, 0.1);
      tonari_paper_fit (self, cr, block->texts[0], box.x + box.width * block->align, box.y, block->align,
                        block->size, block->style, box.width);
      break;
    case BLOCK_CUSTOM:
      block->draw (self, cr, box, block->data);
      break;
    case BLOCK_ROW:
    case BLOCK_HEAD:
    case BLOCK_SUM:
    case BLOCK_BLANK:
      draw_row (self, cr, block, box);
      break;
    case BLOCK_SPACE:
    case BLOCK_BREAK:
      break;
    }
}

static void
draw_flow (TonariDocument *document, guint page, cairo_t *cr, TonariChartBox box)
{
  const TonariFlow *self = document->data;

  for (guint i = 0; i < self->placed->len; i++)
    {
      const Placed *placed = &g_array_index (self->placed, Placed, i);
      double height = placed->block->height;
      /* A row that no page can hold is drawn smaller rather than cut. */
      double scale = height > self->height ? self->height / height : 1;

      if (placed->page != page)
        continue;
      cairo_save (cr);
      cairo_translate (cr, box.x, box.y + 6 + placed->y);
      cairo_scale (cr, scale, scale);
      draw_block (document, cr, placed->block, (TonariChartBox){ 0, 0, self->width, height });
      cairo_restore (cr);
    }
}

TonariDocument *
tonari_flow_finish (TonariFlow *self)
{
  break_pages (self);
  self->document->draw = draw_flow;
  self->document->data = self;
  self->document->data_free = flow_free;

  return self->document;
}
