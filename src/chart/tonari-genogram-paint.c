/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "tonari-diagram-private.h"
#include "tonari-genogram-private.h"

#define SIGN TONARI_GENOGRAM_SIGN
#define LARGEST 1.4
#define KEY_GAP 8.0

/* The outline of a sign: square for men, circle for women, diamond for all others and where it is not known.
 */
static void
outline (cairo_t *cr, const TonariGenogramNode *node, double size)
{
  double half = size / 2;

  cairo_new_path (cr);
  switch (node->sex)
    {
    case TONARI_SEX_MALE:
      cairo_rectangle (cr, node->x - half, node->y - half, size, size);
      break;
    case TONARI_SEX_FEMALE:
      cairo_arc (cr, node->x, node->y, half, 0, 2 * G_PI);
      break;
    case TONARI_SEX_OTHER:
    case TONARI_SEX_UNKNOWN:
      cairo_move_to (cr, node->x, node->y - half);
      cairo_line_to (cr, node->x + half, node->y);
      cairo_line_to (cr, node->x, node->y + half);
      cairo_line_to (cr, node->x - half, node->y);
      cairo_close_path (cr);
      break;
    }
}

static void
paint_cross (cairo_t *cr, const TonariGenogramNode *node)
{
  double half = SIGN / 2;

  cairo_save (cr);
  outline (cr, node, SIGN);
  cairo_clip (cr);
  cairo_move_to (cr, node->x - half, node->y - half);
  cairo_line_to (cr, node->x + half, node->y + half);
  cairo_move_to (cr, node->x + half, node->y - half);
  cairo_line_to (cr, node->x - half, node->y + half);
  cairo_set_line_width (cr, 0.9);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_node (cairo_t *cr, PangoContext *context, const TonariGenogramNode *node, TonariChartTheme theme)
{
  gboolean is_person = node->kinship.kin == TONARI_KIN_PERSON;
  g_autofree char *age = node->age >= 0 ? g_strdup_printf ("%d", node->age) : NULL;
  g_autofree char *relation = NULL;
  double y = node->y + SIGN / 2 + 3;

  outline (cr, node, SIGN);
  tonari_diagram_color (cr, theme, node->at_home ? TONARI_DIAGRAM_HOME : TONARI_DIAGRAM_PAPER);
  cairo_fill_preserve (cr);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_INK);
  cairo_set_line_width (cr, 1.3);
  cairo_stroke (cr);
  if (is_person)
    {
      outline (cr, node, SIGN - 8);
      cairo_stroke (cr);
    }
  if (node->died)
    paint_cross (cr, node);
  else if (age != NULL)
    tonari_diagram_text (cr, context, age, node->x, node->y - 8, 0.5, 12, FALSE, SIGN - 10);

  relation = g_strconcat (node->closest ? "◎ " : "", node->relation != NULL ? node->relation : "", NULL);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_INK);
  tonari_diagram_text (cr, context, relation, node->x, y, 0.5, 10.5, is_person || node->closest,
                       TONARI_GENOGRAM_ROOM);
  if (node->name != NULL)
    tonari_diagram_text (cr, context, node->name, node->x, y + 15, 0.5, 9.5, FALSE, TONARI_GENOGRAM_ROOM);
}

void
tonari_genogram_paint (const TonariGenogram *self,
                       cairo_t *cr,
                       PangoContext *context,
                       TonariChartBox box,
                       TonariChartTheme theme)
{
  const char *key = _ (
      "□ man　○ woman　◇ other or not known　double outline: the person　tinted: lives in the household　× died　"
      "◎ on the best terms with the person");
  double key_height = tonari_diagram_key (NULL, context, key, 0, 0, box.width);
  double height = box.height - key_height - KEY_GAP;
  double scale = MIN (LARGEST, MIN (box.width / self->width, height / self->height));

  cairo_save (cr);
  cairo_translate (cr, box.x + (box.width - self->width * scale) / 2,
                   box.y + (height - self->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const TonariGenogramLine *line = &g_array_index (self->lines, TonariGenogramLine, i);
      const double dashes[] = { 5, 4 };

      tonari_diagram_color (cr, theme, TONARI_DIAGRAM_INK);
      cairo_set_line_width (cr, 1.1);
      cairo_set_dash (cr, dashes, line->dashed ? 2 : 0, 0);
      cairo_move_to (cr, line->x0, line->y0);
      cairo_line_to (cr, line->x1, line->y1);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; i < self->nodes->len; i++)
    paint_node (cr, context, g_ptr_array_index (self->nodes, i), theme);
  cairo_restore (cr);
  tonari_diagram_color (cr, theme, TONARI_DIAGRAM_FAINT);
  tonari_diagram_key (cr, context, key, box.x, box.y + box.height - key_height, box.width);
}
