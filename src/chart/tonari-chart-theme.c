/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-chart-private.h"

#define RGB(hex)                                                                                             \
  {                                                                                                          \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0, 1.0                    \
  }

static const TonariPalette light = {
  .fill_background = TRUE,
  .inks = {
    [TONARI_INK_TEXT] = RGB (0x2b3340),
    [TONARI_INK_SOFT] = RGB (0x626b78),
    [TONARI_INK_BACKGROUND] = RGB (0xffffff),
    [TONARI_INK_PLOT] = RGB (0xfbfbfa),
    [TONARI_INK_GRID] = RGB (0xe6e8eb),
    [TONARI_INK_AXIS] = RGB (0x9aa2ad),
    [TONARI_INK_NAVY] = RGB (0x24386b),
    [TONARI_INK_ON_NAVY] = RGB (0xffffff),
    [TONARI_INK_GREEN] = RGB (0x7dbb93),
    [TONARI_INK_GREEN_EDGE] = RGB (0x3d8659),
    [TONARI_INK_RED] = RGB (0xb03f37),
    [TONARI_INK_BURST] = RGB (0xfbe3d0),
    [TONARI_INK_STEP] = RGB (0xeddcd5),
    [TONARI_INK_STEP_EDGE] = RGB (0xb08d80),
    [TONARI_INK_COMMUNITY] = RGB (0x8f6419),
    [TONARI_INK_TRACK] = RGB (0xf5ead2),
    [TONARI_INK_LEAF] = RGB (0x597417),
    [TONARI_INK_PLUM] = RGB (0x7a4a8c),
    [TONARI_INK_TODAY] = RGB (0x8a93a0),
    [TONARI_INK_STAGE_A] = RGB (0xeef2f8),
    [TONARI_INK_STAGE_B] = RGB (0xf6f3ea),
    [TONARI_INK_STAGE_C] = RGB (0xeef5f0),
  },
};

static const TonariPalette dark = {
  .fill_background = TRUE,
  .inks = {
    [TONARI_INK_TEXT] = RGB (0xe6e9ee),
    [TONARI_INK_SOFT] = RGB (0xa5adb9),
    [TONARI_INK_BACKGROUND] = RGB (0x1e1e1e),
    [TONARI_INK_PLOT] = RGB (0x222324),
    [TONARI_INK_GRID] = RGB (0x37393c),
    [TONARI_INK_AXIS] = RGB (0x6d747e),
    [TONARI_INK_NAVY] = RGB (0x86a3e8),
    [TONARI_INK_ON_NAVY] = RGB (0x1b2238),
    [TONARI_INK_GREEN] = RGB (0x4f8f69),
    [TONARI_INK_GREEN_EDGE] = RGB (0x86cfa2),
    [TONARI_INK_RED] = RGB (0xf0867c),
    [TONARI_INK_BURST] = RGB (0x4c3027),
    [TONARI_INK_STEP] = RGB (0x43352f),
    [TONARI_INK_STEP_EDGE] = RGB (0xb48f81),
    [TONARI_INK_COMMUNITY] = RGB (0xe0b665),
    [TONARI_INK_TRACK] = RGB (0x3d3524),
    [TONARI_INK_LEAF] = RGB (0xb3d057),
    [TONARI_INK_PLUM] = RGB (0xcf9fe0),
    [TONARI_INK_TODAY] = RGB (0x8d95a1),
    [TONARI_INK_STAGE_A] = RGB (0x262b34),
    [TONARI_INK_STAGE_B] = RGB (0x2e2b23),
    [TONARI_INK_STAGE_C] = RGB (0x242d28),
  },
};

/* Paper is lit from outside: lines a little darker, tints a little lighter, no ground. */
static const TonariPalette print = {
  .fill_background = FALSE,
  .inks = {
    [TONARI_INK_TEXT] = RGB (0x1f2530),
    [TONARI_INK_SOFT] = RGB (0x4f5763),
    [TONARI_INK_BACKGROUND] = RGB (0xffffff),
    [TONARI_INK_PLOT] = RGB (0xffffff),
    [TONARI_INK_GRID] = RGB (0xe2e5e9),
    [TONARI_INK_AXIS] = RGB (0x838b96),
    [TONARI_INK_NAVY] = RGB (0x1f3263),
    [TONARI_INK_ON_NAVY] = RGB (0xffffff),
    [TONARI_INK_GREEN] = RGB (0x7dbb93),
    [TONARI_INK_GREEN_EDGE] = RGB (0x347a4f),
    [TONARI_INK_RED] = RGB (0xae3a32),
    [TONARI_INK_BURST] = RGB (0xfbe3d0),
    [TONARI_INK_STEP] = RGB (0xf0e2dc),
    [TONARI_INK_STEP_EDGE] = RGB (0xa58275),
    [TONARI_INK_COMMUNITY] = RGB (0x8a5f15),
    [TONARI_INK_TRACK] = RGB (0xf7eedb),
    [TONARI_INK_LEAF] = RGB (0x567015),
    [TONARI_INK_PLUM] = RGB (0x734385),
    [TONARI_INK_TODAY] = RGB (0x7b8490),
    [TONARI_INK_STAGE_A] = RGB (0xf1f4f9),
    [TONARI_INK_STAGE_B] = RGB (0xf8f5ee),
    [TONARI_INK_STAGE_C] = RGB (0xf1f7f3),
  },
};

/* Greys that stay apart on a photocopy; hatching and shape say the rest. */
static const TonariPalette mono = {
  .mono = TRUE,
  .fill_background = FALSE,
  .inks = {
    [TONARI_INK_TEXT] = RGB (0x000000),
    [TONARI_INK_SOFT] = RGB (0x444444),
    [TONARI_INK_BACKGROUND] = RGB (0xffffff),
    [TONARI_INK_PLOT] = RGB (0xffffff),
    [TONARI_INK_GRID] = RGB (0xdddddd),
    [TONARI_INK_AXIS] = RGB (0x777777),
    [TONARI_INK_NAVY] = RGB (0x111111),
    [TONARI_INK_ON_NAVY] = RGB (0xffffff),
    [TONARI_INK_GREEN] = RGB (0xb8b8b8),
    [TONARI_INK_GREEN_EDGE] = RGB (0x5e5e5e),
    [TONARI_INK_RED] = RGB (0x222222),
    [TONARI_INK_BURST] = RGB (0xffffff),
    [TONARI_INK_STEP] = RGB (0xe3e3e3),
    [TONARI_INK_STEP_EDGE] = RGB (0x777777),
    [TONARI_INK_COMMUNITY] = RGB (0x333333),
    [TONARI_INK_TRACK] = RGB (0xf0f0f0),
    [TONARI_INK_LEAF] = RGB (0x333333),
    [TONARI_INK_PLUM] = RGB (0x333333),
    [TONARI_INK_TODAY] = RGB (0x777777),
    [TONARI_INK_STAGE_A] = RGB (0xf3f3f3),
    [TONARI_INK_STAGE_B] = RGB (0xffffff),
    [TONARI_INK_STAGE_C] = RGB (0xeaeaea),
  },
};

const TonariPalette *
tonari_chart_palette (TonariChartTheme theme)
{
  switch (theme)
    {
    case TONARI_CHART_THEME_DARK:
      return &dark;
    case TONARI_CHART_THEME_PRINT:
      return &print;
    case TONARI_CHART_THEME_MONO:
      return &mono;
    case TONARI_CHART_THEME_LIGHT:
    default:
      return &light;
    }
}

void
tonari_chart_set_ink (cairo_t *cr, const TonariPalette *palette, TonariInk ink, double alpha)
{
  const TonariColor *color = &palette->inks[ink];

  if (alpha >= 1)
    cairo_set_source_rgb (cr, color->r, color->g, color->b);
  else
    cairo_set_source_rgba (cr, color->r, color->g, color->b, alpha);
}
