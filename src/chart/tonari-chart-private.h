/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the parts of the chart's layout share: the shapes they fill and the painter reads.
 *
 * The chart from top to bottom, each band as high as it needs, the plot takes the rest:
 *
 *   |        | stages            soft spans with their names
 *   | people | rings             ties in lanes, a ring of heads at their start
 *   | amount | plot              navy ribbon, green beside it, markers, arrows
 *   | solving| episodes          red lines in lanes
 *   | problem| steps             how many problems are open
 *   | years  | axis              西暦, 和暦, age
 *   | family | family            attendance and ease
 *   |        | legend            on paper
 *
 * Every part adds shapes and items and claims boxes; a label takes only a box that nobody has claimed.
 * Taken from others: from LifeLines one screen for a whole life, points and spans in lanes by what they are, and detail by
 * zooming in rather than on another page; from LifeLines2 and EventFlow, which came of it, several lives laid beside each
 * other by an event that all of them have.  Not taken from those two: ranking lives by a value and joining many into one
 * pattern, for here nobody is ranked and no life stands for another.  From Sysprof's chart that a range without a width,
 * without a point or with one is a case of its own and not a division by nothing.
 *
 * The road not taken: one display list of paths.  It paints as well but cannot be asked what it means, and
 * golden tests would compare coordinates without a word.
 */

#pragma once

#include <math.h>

#include <string.h>

#include "tonari-chart-layout.h"
#include "tonari-crisis.h"
#include "tonari-observation.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

G_BEGIN_DECLS

/* Shares of the plot's height, all measured vertically.  Source: chart.md, Numbers. */
#define TONARI_CHART_NAVY_MIN 0.012
#define TONARI_CHART_NAVY_MAX 0.06
#define TONARI_CHART_GREEN_MAX 0.06
#define TONARI_CHART_GAP_MIN 0.008
#define TONARI_CHART_GAP_MAX 0.03
/* Where the dashed line of watching runs below all that can be above it. */
#define TONARI_CHART_WATCH_GAP 0.014

/* Where in the family's lane the marks of attendance stand. */
#define TONARI_CHART_FAMILY_MARKS 0.42

/* A label longer than this many ems is shortened; the item keeps the whole text. */
#define TONARI_CHART_LABEL_EMS 13

typedef enum
{
  TONARI_INK_TEXT,
  TONARI_INK_SOFT,
  TONARI_INK_BACKGROUND,
  TONARI_INK_PLOT,
  TONARI_INK_GRID,
  TONARI_INK_AXIS,
  TONARI_INK_NAVY,
  TONARI_INK_ON_NAVY,
  TONARI_INK_GREEN,
  TONARI_INK_GREEN_EDGE,
  TONARI_INK_RED,
  TONARI_INK_BURST,
  TONARI_INK_STEP,
  TONARI_INK_STEP_EDGE,
  TONARI_INK_COMMUNITY,
  TONARI_INK_TRACK,
  TONARI_INK_LEAF,
  TONARI_INK_PLUM,
  TONARI_INK_TODAY,
  TONARI_INK_STAGE_A,
  TONARI_INK_STAGE_B,
  TONARI_INK_STAGE_C,
  TONARI_INK_LAST,
} TonariInk;

typedef struct
{
  double r;
  double g;
  double b;
  double a;
} TonariColor;

/* A palette: a colour for each ink, and whether patterns must do what colours do elsewhere. */
typedef struct
{
  TonariColor inks[TONARI_INK_LAST];
  gboolean mono;
  gboolean fill_background;
} TonariPalette;

typedef enum
{
  TONARI_COLUMN_KNOWN = 1 << 0,
  TONARI_COLUMN_SPARSE = 1 << 1,
  TONARI_COLUMN_TOLD = 1 << 2,
  TONARI_COLUMN_SUGGESTED = 1 << 3,
} TonariColumnFlags;

/* Both ribbons at one pixel column. */
typedef struct
{
  double x;
  double day;
  double y;
  double half;
  double density;
  double green_top;
  double green_bottom;
  guint flags;
} TonariColumn;

/* A stretch of the green ribbon; an end that another stretch adjoins has no cap. */
typedef struct
{
  double x0;
  double x1;
  gboolean family_only;
  gboolean joined_left;
  gboolean joined_right;
} TonariGreen;

typedef struct
{
  double x0;
  double x1;
} TonariStretch;

/* A contact, or several in one column. */
typedef struct
{
  double x;
  double y;
  gboolean met_person;
} TonariDot;

/* An observation on the navy ribbon; a rough date as its span. */
typedef struct
{
  double x;
  double y;
  double r;
  double span_x0;
  double span_x1;
  gboolean told;
} TonariKnotDot;

/* A tie: a ring of people at its start and a track as long as it lives. */
typedef struct
{
  const TonariTie *tie;
  TonariChartItem *item;
  guint lane;
  double x0;
  double x1;
  double soft_x0;
  double soft_x1;
  double y;
  double r;
  double half;
  double ring_x;
  gboolean open;
  gboolean cut_left;
  gboolean role;
  gboolean received;
  gboolean track;
  guint count;
} TonariTrack;

typedef struct
{
  TonariTieChangeKind kind;
  double x;
  double y;
  double to_x;
  double to_y;
  double dip_y;
  double from_y;
} TonariArrow;

typedef enum
{
  TONARI_SIGN_PROBLEM,
  TONARI_SIGN_CRISIS,
  TONARI_SIGN_SPROUT,
  TONARI_SIGN_FAMILY_SPROUT,
} TonariSignKind;

/* A burst or a sprout; foot_y is where it stands on the ribbon. */
typedef struct
{
  TonariSignKind kind;
  double x;
  double y;
  double r;
  double foot_y;
  double span_x0;
  double span_x1;
  guint count;
} TonariSign;

typedef struct
{
  double x0;
  double x1;
  double y;
  double soft_x0;
  double soft_x1;
  gboolean open;
  gboolean cut_left;
} TonariRedLine;

typedef struct
{
  double x0;
  double x1;
  double y;
  guint open;
} TonariStep;

typedef struct
{
  double x0;
  double x1;
  gint64 stage;
  gint64 skipped;
} TonariStageSpan;

typedef struct
{
  double x;
  double y;
  double r;
  double x1;
  TonariAttendanceState state;
  guint count;
  gboolean eased;
} TonariAttend;

typedef struct
{
  double x;
  double before_y;
  double after_y;
  gboolean joined;
} TonariEase;

typedef struct
{
  double x;
  gboolean major;
  gboolean age;
} TonariTick;

typedef struct
{
  char *text;
  TonariChartBox box;
  double size;
  TonariInk ink;
  gboolean bold;
  PangoLayout *layout;
} TonariText;

typedef struct
{
  double x0;
  double y0;
  double x1;
  double y1;
} TonariLeader;

typedef enum
{
  TONARI_KEY_LIFE,
  TONARI_KEY_UNASKED,
  TONARI_KEY_ACCOMPANIMENT,
  TONARI_KEY_FAMILY_ONLY,
  TONARI_KEY_NO_RECORD,
  TONARI_KEY_WATCHING,
  TONARI_KEY_RINGS,
  TONARI_KEY_ROLE,
  TONARI_KEY_LINK,
  TONARI_KEY_RETURN,
  TONARI_KEY_RELINK,
  TONARI_KEY_NO_LINK,
  TONARI_KEY_EPISODE,
  TONARI_KEY_PROBLEMS,
  TONARI_KEY_BURST,
  TONARI_KEY_CRISIS,
  TONARI_KEY_SPROUT,
  TONARI_KEY_STAGE,
  TONARI_KEY_ATTENDED,
  TONARI_KEY_MISSED,
  TONARI_KEY_EASE,
} TonariKey;

typedef struct
{
  TonariKey key;
  TonariChartBox box;
} TonariKeySign;

/* A label that wants a place near its anchor. */
typedef struct
{
  TonariChartItem *item;
  TonariChartBox anchor;
  char *text;
  TonariInk ink;
  int rank;
} TonariWish;

struct _TonariChartLayout
{
  const TonariSeries *series;
  const TonariLife *life;
  TonariChartOptions options;
  PangoContext *context;
  double f;

  TonariChartBox stages_box;
  TonariChartBox rings_box;
  TonariChartBox plot;
  TonariChartBox lanes_box;
  TonariChartBox problems_box;
  TonariChartBox axis_box;
  TonariChartBox family_box;
  TonariChartBox legend_box;
  double y_low;
  double y_high;
  double today_x;
  int origin;
  double gutter;

  gboolean has_ribbon;
  gboolean dashed_edge;
  gboolean closed;
  double ring_lane;
  gboolean ring_compact;

  GArray *columns;
  GArray *greens;
  GArray *watches;
  GArray *dots;
  GArray *knots;
  GArray *tracks;
  GArray *arrows;
  GArray *signs;
  GArray *red_lines;
  GArray *steps;
  GArray *stages;
  GArray *attends;
  GArray *eases;
  GArray *ticks;
  GArray *texts;
  GArray *leaders;
  GArray *keys;
  GArray *claims;
  GArray *wishes;
  GPtrArray *items;
  GHashTable *ids;
};

#define TONARI_AT(array, type, i) (&g_array_index ((array), type, (i)))

/* theme */
const TonariPalette *tonari_chart_palette (TonariChartTheme theme);
void tonari_chart_set_ink (cairo_t *cr, const TonariPalette *palette, TonariInk ink, double alpha);

/* measure */
void tonari_chart_measure (TonariChartLayout *self, const char *text, double size, gboolean bold, double *width,
                           double *height, PangoLayout **layout);
char *tonari_chart_fit (TonariChartLayout *self, const char *text, double size, gboolean bold, double width);
char *tonari_chart_one_line (const char *text);
TonariChartBox tonari_chart_add_text (TonariChartLayout *self, const char *text, double x, double y, double align,
                                      double size, TonariInk ink, gboolean bold);

/* labels */
void tonari_chart_claim (TonariChartLayout *self, TonariChartBox box);
gboolean tonari_chart_is_free (const TonariChartLayout *self, TonariChartBox box);
void tonari_chart_wish (TonariChartLayout *self, TonariChartItem *item, TonariChartBox anchor, const char *text,
                        TonariInk ink, int rank);
void tonari_chart_place_labels (TonariChartLayout *self);
gboolean tonari_chart_boxes_meet (TonariChartBox a, TonariChartBox b, double slop);

/* items */
TonariChartItem *tonari_chart_add_item (TonariChartLayout *self, TonariChartItemKind kind, gint64 row, int from,
                                        int to, TonariChartBox box);
void tonari_chart_item_free (TonariChartItem *item);
void tonari_chart_sort_items (TonariChartLayout *self);
char *tonari_chart_when (const TonariChartLayout *self, TonariDate from, TonariDate to, gboolean span);
void tonari_chart_say (const TonariChartLayout *self, TonariChartItem *item, const char *label, const char *when,
                       const char *text);
void tonari_chart_say_members (const TonariChartLayout *self, TonariChartItem *item, const char *label,
                               const GPtrArray *members);

/* parts */
gboolean tonari_chart_is_low (const TonariChartLayout *self);
gboolean tonari_chart_shows (const TonariChartLayout *self, TonariChartLayers layer);
double tonari_chart_clamp_x (const TonariChartLayout *self, double x);
void tonari_chart_lay_axis (TonariChartLayout *self);
double tonari_chart_axis_height (const TonariChartLayout *self);
void tonari_chart_lay_ribbons (TonariChartLayout *self);
void tonari_chart_lay_contacts (TonariChartLayout *self);
void tonari_chart_column_at (const TonariChartLayout *self, double x, TonariColumn *column);
double tonari_chart_lanes_height (const TonariChartLayout *self);
double tonari_chart_problems_height (const TonariChartLayout *self);
void tonari_chart_lay_lanes (TonariChartLayout *self);
void tonari_chart_lay_problems (TonariChartLayout *self);
guint tonari_chart_pack_rings (TonariChartLayout *self, double height);
void tonari_chart_lay_rings (TonariChartLayout *self);
void tonari_chart_lay_arrows (TonariChartLayout *self);
void tonari_chart_lay_signs (TonariChartLayout *self);
gboolean tonari_chart_has_stages (const TonariChartLayout *self);
void tonari_chart_lay_stages (TonariChartLayout *self);
double tonari_chart_family_height (const TonariChartLayout *self);
void tonari_chart_lay_family (TonariChartLayout *self);
double tonari_chart_legend_height (TonariChartLayout *self);
void tonari_chart_lay_legend (TonariChartLayout *self);

/* paint */
void tonari_chart_paint_ribbons (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette);
void tonari_chart_paint_bands (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette);
void tonari_chart_paint_rings (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette);
void tonari_chart_paint_signs (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette);
void tonari_chart_paint_family (const TonariChartLayout *self, cairo_t *cr, const TonariPalette *palette);
void tonari_chart_draw_sign (cairo_t *cr, const TonariPalette *palette, const TonariSign *sign);
void tonari_chart_draw_ring (cairo_t *cr, const TonariPalette *palette, double x, double y, double r,
                             gboolean role, guint count);
void tonari_chart_draw_head (cairo_t *cr, double x, double y, double dx, double dy, double size);
void tonari_chart_draw_attend (cairo_t *cr, const TonariPalette *palette, double x, double y, double r,
                               TonariAttendanceState state);
void tonari_chart_draw_eases (cairo_t *cr, const TonariPalette *palette, const GArray *eases, double f);
void tonari_chart_draw_hatch (cairo_t *cr, TonariChartBox box, double gap);
void tonari_chart_draw_key (cairo_t *cr, const TonariPalette *palette, TonariKey key, TonariChartBox box);

G_END_DECLS
