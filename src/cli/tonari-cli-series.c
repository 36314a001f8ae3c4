/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-series.h"

#include "tonari-chart-layers.h"
#include "tonari-chart-shapes.h"
#include "tonari-class-sheet.h"
#include "tonari-crisis.h"
#include "tonari-json.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"

static void
add_day (TonariJson *json, const char *key, int day)
{
  tonari_json_date (json, key, tonari_date_from_day (day));
}

/* A curve that nobody ever told a value of says nothing, not the least value. */
static void
add_curve (TonariJson *json, const char *key, const TonariCurve *curve, int day)
{
  guint n_knots;

  tonari_curve_knots (curve, &n_knots);
  tonari_json_number (json, key, n_knots > 0 ? tonari_curve_value (curve, day) : NAN);
}

static void
add_life (TonariJson *json, const TonariSeries *series, const GArray *days)
{
  const TonariCurve *connection = tonari_series_connection (series);
  const TonariCurve *motivation = tonari_series_motivation (series);
  const TonariCurve *judge = connection;
  guint n_knots;

  /* Where nobody could ever say how much connection there was, the motivation says where somebody asked. */
  tonari_curve_knots (connection, &n_knots);
  if (n_knots == 0)
    judge = motivation;

  tonari_json_begin_array (json, "life");
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, gint32, i);

      tonari_json_begin_object (json, NULL);
      add_day (json, "date", day);
      add_curve (json, "connection", connection, day);
      add_curve (json, "motivation", motivation, day);
      tonari_json_bool (json, "known", tonari_curve_known (judge, day));
      tonari_json_bool (json, "sparse", tonari_curve_sparse (judge, day));
      tonari_json_bool (json, "told", tonari_curve_told (judge, day));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_accompaniment (TonariJson *json, const TonariSeries *series, const GArray *days)
{
  tonari_json_begin_array (json, "accompaniment");
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, gint32, i);
      double density = tonari_series_density (series, day);

      tonari_json_begin_object (json, NULL);
      add_day (json, "date", day);
      tonari_json_number (json, "density", density);
      tonari_json_number (json, "width", tonari_density_width (density));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_problems (TonariJson *json, const TonariSeries *series, const GArray *days)
{
  tonari_json_begin_array (json, "problems");
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, gint32, i);

      tonari_json_begin_object (json, NULL);
      add_day (json, "date", day);
      tonari_json_int (json, "open", tonari_series_open_problems (series, day));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_episodes (TonariJson *json, const TonariSeries *series, int from, int to)
{
  guint n_lanes;
  const TonariLane *lanes = tonari_series_lanes (series, &n_lanes);

  tonari_json_begin_array (json, "episodes");
  for (guint i = 0; i < n_lanes; i++)
    {
      const TonariLane *lane = &lanes[i];

      if (lane->to < from || lane->from > to)
        continue;
      tonari_json_begin_object (json, NULL);
      tonari_json_date (json, "from", lane->episode->start_on);
      tonari_json_date (json, "to", lane->episode->end_on);
      tonari_json_int (json, "lane", lane->lane);
      tonari_json_string (json, "title", lane->episode->title);
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_ties (TonariJson *json, const TonariLife *life, int from, int to)
{
  tonari_json_begin_array (json, "ties");
  for (guint i = 0; i < life->ties->len; i++)
    {
      const TonariTie *tie = life->ties->pdata[i];

      if (tonari_date_first (tie->start_on) > to ||
          (tonari_date_is_known (tie->end_on) && tonari_date_last (tie->end_on) < from))
        continue;
      tonari_json_begin_object (json, NULL);
      tonari_json_date (json, "from", tie->start_on);
      tonari_json_date (json, "to", tie->end_on);
      tonari_json_string (json, "name", tie->name);
      tonari_json_string (json, "kind", tie->kind);
      tonari_json_string (json, "received", tie->received);
      tonari_json_string (json, "role", tie->role);
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static gpointer
find_row (const GPtrArray *rows, gint64 id)
{
  for (guint i = 0; i < rows->len; i++)
    if (((TonariRow *) rows->pdata[i])->id == id)
      return rows->pdata[i];

  return NULL;
}

/* A marker counts at the middle of its span; what is printed is what was told: the first day and how well
 * known. */
static TonariDate
marker_date (const TonariLife *life, const TonariMarker *marker)
{
  const TonariProblem *problem;
  const TonariCrisis *crisis;
  const TonariSmallChange *change;
  const TonariTieChange *tie_change;

  switch (marker->kind)
    {
    case TONARI_MARKER_PROBLEM:
      problem = find_row (life->problems, marker->row);
      return problem != NULL ? problem->start_on : tonari_date_from_day (marker->day);
    case TONARI_MARKER_CRISIS:
      crisis = find_row (life->crises, marker->row);
      return crisis != NULL ? crisis->date : tonari_date_from_day (marker->day);
    case TONARI_MARKER_CHANGE:
    case TONARI_MARKER_FAMILY_CHANGE:
      change = find_row (life->changes, marker->row);
      return change != NULL ? change->date : tonari_date_from_day (marker->day);
    case TONARI_MARKER_LINK:
    case TONARI_MARKER_NO_LINK:
    case TONARI_MARKER_RETURN:
    case TONARI_MARKER_RELINK:
      tie_change = find_row (life->tie_changes, marker->row);
      return tie_change != NULL ? tie_change->date : tonari_date_from_day (marker->day);
    default:
      g_assert_not_reached ();
    }
}

static void
add_markers (TonariJson *json, const TonariSeries *series, int from, int to)
{
  guint n_markers;
  const TonariMarker *markers = tonari_series_markers (series, &n_markers);

  tonari_json_begin_array (json, "markers");
  for (guint i = 0; i < n_markers; i++)
    {
      if (markers[i].day < from || markers[i].day > to)
        continue;
      tonari_json_begin_object (json, NULL);
      tonari_json_date (json, "date", marker_date (tonari_series_life (series), &markers[i]));
      tonari_json_string (json, "kind", tonari_marker_kind_token (markers[i].kind));
      tonari_json_string (json, "title", markers[i].title);
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_stage (TonariJson *json, const char *key, gint64 stage)
{
  if (stage > 0)
    tonari_json_int (json, key, stage);
  else
    tonari_json_null (json, key);
}

static void
add_stages (TonariJson *json, const TonariLife *life, int from, int to)
{
  tonari_json_begin_array (json, "stages");
  for (guint i = 0; i < life->stage_moves->len; i++)
    {
      const TonariStageMove *move = life->stage_moves->pdata[i];
      int day = tonari_date_middle (move->date);

      if (day < from || day > to)
        continue;
      tonari_json_begin_object (json, NULL);
      tonari_json_date (json, "date", move->date);
      tonari_json_string (json, "model", tonari_words_token (&tonari_stage_model_words, move->model));
      add_stage (json, "from", move->from_stage);
      add_stage (json, "to", move->to_stage);
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_family (TonariJson *json, const TonariLife *life, int from, int to)
{
  tonari_json_begin_array (json, "family");
  for (guint i = 0; i < life->family->len; i++)
    {
      const TonariFamilyMark *mark = &g_array_index (life->family, TonariFamilyMark, i);

      if (mark->day < from || mark->day > to)
        continue;
      tonari_json_begin_object (json, NULL);
      add_day (json, "date", mark->day);
      if (mark->state == TONARI_ATTENDANCE_STATE_UNMARKED)
        tonari_json_null (json, "present");
      else
        tonari_json_bool (json, "present", tonari_attendance_state_is_present (mark->state));
      /* How they went home says most; how they came stands for it where only that was marked. */
      tonari_json_number (json, "ease", isnan (mark->ease_after) ? mark->ease_before : mark->ease_after);
      tonari_json_number (json, "ease_before", mark->ease_before);
      tonari_json_number (json, "ease_after", mark->ease_after);
      tonari_json_string (json, "state", tonari_words_token (&tonari_attendance_state_words, mark->state));
      tonari_json_end_object (json);
    }
  tonari_json_end_array (json);
}

static void
add_samples (TonariJson *json, const TonariSeries *series, int from, int to, int step)
{
  g_autoptr (GArray) days = tonari_series_sample_days (from, to, step);

  add_life (json, series, days);
  add_accompaniment (json, series, days);
  add_problems (json, series, days);
}

void
tonari_cli_series_print (TonariCliOutput *output, const TonariSeries *series, int from, int to, int step)
{
  const TonariLife *life = tonari_series_life (series);
  TonariJson json;

  tonari_json_init (&json, tonari_cli_output_buffer (output));
  tonari_json_begin_object (&json, NULL);
  tonari_json_string (&json, "case", life->acase->code);
  add_day (&json, "from", from);
  add_day (&json, "to", to);
  add_samples (&json, series, from, to, step);
  add_episodes (&json, series, from, to);
  add_ties (&json, life, from, to);
  add_markers (&json, series, from, to);
  add_stages (&json, life, from, to);
  add_family (&json, life, from, to);
  tonari_json_end_object (&json);
}

void
tonari_cli_box_print (TonariJson *json, const char *key, const TonariChartBox *box)
{
  tonari_json_begin_object (json, key);
  tonari_json_number (json, "x", box->x);
  tonari_json_number (json, "y", box->y);
  tonari_json_number (json, "width", box->width);
  tonari_json_number (json, "height", box->height);
  tonari_json_end_object (json);
}

static void
add_shape (TonariJson *json, const TonariChartShape *shape)
{
  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "id", shape->id);
  tonari_json_string (json, "kind", shape->kind);
  tonari_cli_box_print (json, "box", &shape->box);
  if (shape->label_box.width > 0)
    tonari_cli_box_print (json, "label_box", &shape->label_box);
  else
    tonari_json_null (json, "label_box");
  tonari_json_string (json, "text", shape->text);
  tonari_json_end_object (json);
}

static void
add_shapes (TonariJson *json, const TonariChartLayout *layout)
{
  g_autoptr (GArray) shapes = tonari_chart_layout_shapes (layout);

  tonari_json_begin_array (json, "shapes");
  for (guint i = 0; i < shapes->len; i++)
    add_shape (json, &g_array_index (shapes, TonariChartShape, i));
  tonari_json_end_array (json);
}

static void
add_origin (TonariJson *json, const TonariChartLayout *layout)
{
  const TonariChartOptions *options = tonari_chart_layout_options (layout);
  int origin = tonari_chart_layout_origin (layout);

  if (origin == 0)
    {
      tonari_json_null (json, "align");
      return;
    }
  tonari_json_begin_object (json, "align");
  tonari_json_string (json, "event", tonari_words_token (&tonari_life_event_words, (int) options->align));
  add_day (json, "date", origin);
  tonari_json_number (json, "x", tonari_chart_layout_x (layout, origin));
  tonari_json_end_object (json);
}

static void
add_item (TonariJson *json, const TonariChartItem *item)
{
  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "id", item->id);
  tonari_json_string (json, "kind", tonari_chart_item_kind_token (item->kind));
  if (item->row > 0)
    tonari_json_int (json, "row", item->row);
  else
    tonari_json_null (json, "row");
  add_day (json, "from", item->from);
  add_day (json, "to", item->to);
  tonari_cli_box_print (json, "box", &item->box);
  if (item->label_box.width > 0)
    tonari_cli_box_print (json, "label_box", &item->label_box);
  else
    tonari_json_null (json, "label_box");
  tonari_json_string (json, "text", item->text);
  tonari_json_string (json, "description", item->description);
  tonari_json_int (json, "members", item->n_members);
  tonari_json_end_object (json);
}

void
tonari_cli_layout_print (TonariCliOutput *output, const TonariChartLayout *layout, int step)
{
  const TonariChartOptions *options = tonari_chart_layout_options (layout);
  const TonariSeries *series = tonari_chart_layout_series (layout);
  const GPtrArray *items = tonari_chart_layout_items (layout);
  TonariChartBox plot = tonari_chart_layout_plot (layout);
  g_autofree char *tokens = tonari_chart_layers_tokens (options->layers);
  g_auto (GStrv) layers = g_strsplit (tokens, ",", -1);
  TonariJson json;

  tonari_json_init (&json, tonari_cli_output_buffer (output));
  tonari_json_begin_object (&json, NULL);
  tonari_json_string (&json, "case", tonari_series_life (series)->acase->code);
  add_day (&json, "from", options->from);
  add_day (&json, "to", options->to);
  tonari_json_number (&json, "width", options->width);
  tonari_json_number (&json, "height", options->height);
  tonari_cli_box_print (&json, "plot", &plot);
  tonari_json_strv (&json, "layers", (const char *const *) layers);
  add_origin (&json, layout);
  add_samples (&json, series, options->from, options->to, step);
  tonari_json_begin_array (&json, "items");
  for (guint i = 0; i < items->len; i++)
    add_item (&json, items->pdata[i]);
  tonari_json_end_array (&json);
  add_shapes (&json, layout);
  tonari_json_end_object (&json);
}
