/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the files of the grid share: the widget, where everything lies, how it is drawn.
 */

#pragma once

#include "tonari-attendance-grid.h"

G_BEGIN_DECLS

#define TONARI_GRID_STATES (TONARI_ATTENDANCE_STATE_MAKE_UP + 1)
#define TONARI_GRID_CELLS 2

struct _TonariAttendanceGrid
{
  GtkWidget parent_instance;

  TonariClassModel *model;
  GtkAdjustment *adjustments[2];
  GtkScrollablePolicy policies[2];

  int row;
  int column;
  GtkWidget *cells[TONARI_GRID_CELLS];
  guint cell;
  GtkWidget *popover;

  PangoLayout *marks[TONARI_GRID_STATES];
  GArray *session_totals;
  GArray *row_totals;

  double cell_width;
  double least_width;
  double row_height;
  double head_height;
  double name_width;
  double total_width;
};

/** tonari_grid_n_rows: how many participants. */
guint tonari_grid_n_rows (TonariAttendanceGrid *self);

/** tonari_grid_n_columns: how many sessions. */
guint tonari_grid_n_columns (TonariAttendanceGrid *self);

/** tonari_grid_participant_at: (transfer none): the participant of a row. */
const TonariParticipant *tonari_grid_participant_at (TonariAttendanceGrid *self,
                                                     int                   row);

/** tonari_grid_session_at: (transfer none): the session of a column. */
const TonariSession *tonari_grid_session_at (TonariAttendanceGrid *self,
                                             int                   column);

/** tonari_grid_state_at: the mark where row and column meet. */
TonariAttendanceState tonari_grid_state_at (TonariAttendanceGrid *self,
                                            int                   row,
                                            int                   column);

/** tonari_grid_scroll_of: how far it is scrolled, in whole pixels. */
double tonari_grid_scroll_of (TonariAttendanceGrid *self,
                              GtkOrientation        orientation);

/** tonari_grid_body_width: the room of the marks between what stands still, never more than there is to show; pixels. */
double tonari_grid_body_width (TonariAttendanceGrid *self);

/** tonari_grid_body_height: the same downwards; pixels. */
double tonari_grid_body_height (TonariAttendanceGrid *self);

/** tonari_grid_left: where the grid begins, as it stands in the middle of a wider page; pixels. */
double tonari_grid_left (TonariAttendanceGrid *self);

/** tonari_grid_mirror: moves what was laid out from 0 to where it belongs, mirrored where people read the other way. */
void tonari_grid_mirror (TonariAttendanceGrid *self,
                         graphene_rect_t      *rect);

/** tonari_grid_cell_rect: where a mark lies, not yet mirrored; pixels. */
void tonari_grid_cell_rect (TonariAttendanceGrid *self,
                            int                   row,
                            int                   column,
                            graphene_rect_t      *rect);

/** tonari_grid_update_metrics: sizes anew from the font and the names. */
void tonari_grid_update_metrics (TonariAttendanceGrid *self);

/** tonari_grid_update_totals: totals anew from the marks. */
void tonari_grid_update_totals (TonariAttendanceGrid *self);

/** tonari_grid_configure: tells the scroll bars how much there is. */
void tonari_grid_configure (TonariAttendanceGrid *self);

/** tonari_grid_hit: what lies at a point: -1 for the head (row) or the names (column), -2 outside. */
void tonari_grid_hit (TonariAttendanceGrid *self,
                      double                x,
                      double                y,
                      int                  *row,
                      int                  *column);

/** tonari_grid_name_at: (transfer full): what the room may see of the participant of a row. */
char *tonari_grid_name_at (TonariAttendanceGrid *self,
                           int                   row);

/** tonari_grid_describe: (transfer full): name, session, day and mark in one line. */
char *tonari_grid_describe (TonariAttendanceGrid *self,
                            int                   row,
                            int                   column);

/** tonari_grid_describe_at: (transfer full) (nullable): what lies at a point, for a tooltip. */
char *tonari_grid_describe_at (TonariAttendanceGrid *self,
                               double                x,
                               double                y);

/** tonari_grid_draw: draws all of it. */
void tonari_grid_draw (TonariAttendanceGrid *self,
                       GtkSnapshot          *snapshot);

G_END_DECLS
