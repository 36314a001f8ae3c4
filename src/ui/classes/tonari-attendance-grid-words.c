/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-attendance-grid-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"

char *
tonari_grid_name_at (TonariAttendanceGrid *self, int row)
{
  return tonari_class_text_room_name (tonari_class_model_sheet (self->model),
                                      tonari_grid_participant_at (self, row));
}

char *
tonari_grid_describe (TonariAttendanceGrid *self, int row, int column)
{
  const TonariSession *session = tonari_grid_session_at (self, column);
  g_autofree char *name = tonari_grid_name_at (self, row);
  g_autofree char *number = tonari_class_text_number (session);
  g_autofree char *day =
      tonari_class_text_day (tonari_class_model_context (self->model), session->date, FALSE);

  /* Translators: name, session, date, mark */
  return g_strdup_printf (_ ("%1$s, %2$s, %3$s: %4$s"), name, number, day,
                          tonari_words_label (&tonari_attendance_state_words,
                                              (int) tonari_grid_state_at (self, row, column)));
}

static char *
describe_session (TonariAttendanceGrid *self, int column)
{
  const TonariSession *session = tonari_grid_session_at (self, column);
  g_autofree char *number = tonari_class_text_number (session);
  g_autofree char *when = tonari_class_text_when (tonari_class_model_context (self->model), session);
  g_autofree char *themes = tonari_class_text_themes (session);

  return g_strchomp (g_strdup_printf ("%s  %s\n%s", number, when, themes));
}

char *
tonari_grid_describe_at (TonariAttendanceGrid *self, double x, double y)
{
  int row;
  int column;

  tonari_grid_hit (self, x, y, &row, &column);
  if (column < 0)
    return NULL;
  if (row >= 0)
    return tonari_grid_describe (self, row, column);
  if (row == -1)
    return describe_session (self, column);

  /* Below the marks lie the totals. */
  return tonari_class_text_totals (&g_array_index (self->session_totals, TonariTotals, column));
}
