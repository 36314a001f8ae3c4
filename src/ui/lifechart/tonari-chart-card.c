/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-card.h"

#define CARD_WIDTH 320
#define CARD_PADDING 10
#define CARD_GAP 8

static GdkRGBA
named_colour (GtkWidget *widget, const char *name, GdkRGBA fallback)
{
  GdkRGBA colour;

  if (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &colour))
    return colour;

  return fallback;
}

void
tonari_chart_card_snapshot (GtkWidget *widget,
                            GtkSnapshot *snapshot,
                            const TonariChartItem *item,
                            double near_x)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA black = { 0, 0, 0, 0.8 };
  const GdkRGBA shade = { 0, 0, 0, 0.25 };
  GdkRGBA background = named_colour (widget, "popover_bg_color", white);
  GdkRGBA foreground = named_colour (widget, "popover_fg_color", black);
  const char *text = item->description != NULL ? item->description : item->text;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (PangoLayout) layout = NULL;
  GskRoundedRect outline;
  graphene_rect_t box;
  graphene_point_t at;
  int text_width, text_height;
  double card_width, card_height, x, y;

  if (text == NULL || *text == '\0' || width < 80 || height < 40)
    return;

  layout = gtk_widget_create_pango_layout (widget, text);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (MIN (CARD_WIDTH, width - 40) - 2 * CARD_PADDING) * PANGO_SCALE);
  pango_layout_set_height (layout, -8);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (layout, &text_width, &text_height);

  card_width = text_width + 2 * CARD_PADDING;
  card_height = text_height + 2 * CARD_PADDING;
  x = CLAMP (near_x - card_width / 2, 4, MAX (4, width - card_width - 4));

  /* Above the item; below it where there is no room; and never outside. */
  y = item->box.y - card_height - CARD_GAP;
  if (y < 4)
    y = item->box.y + item->box.height + CARD_GAP;
  y = CLAMP (y, 4, MAX (4, height - card_height - 4));

  box = GRAPHENE_RECT_INIT (x, y, card_width, card_height);
  gsk_rounded_rect_init_from_rect (&outline, &box, 9);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0, 1, 1, 6);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &background, &box);
  gtk_snapshot_pop (snapshot);

  at = GRAPHENE_POINT_INIT (x + CARD_PADDING, y + CARD_PADDING);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &at);
  gtk_snapshot_append_layout (snapshot, layout, &foreground);
  gtk_snapshot_restore (snapshot);
}
