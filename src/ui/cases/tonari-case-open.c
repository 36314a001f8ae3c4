/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-open.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-days.h"
#include "tonari-case-editors.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-navigator.h"
#include "tonari-observation.h"
#include "tonari-print.h"
#include "tonari-problem.h"
#include "tonari-rows.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-store-cases.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"
#include "tonari-weak.h"

const TonariEntity *
tonari_case_open_entity (TonariChartItemKind kind)
{
  switch (kind)
    {
    case TONARI_CHART_ITEM_CONTACT:
      return &tonari_record_entity;
    case TONARI_CHART_ITEM_OBSERVATION:
      return &tonari_observation_entity;
    case TONARI_CHART_ITEM_EPISODE:
      return &tonari_episode_entity;
    case TONARI_CHART_ITEM_PROBLEM:
      return &tonari_problem_entity;
    case TONARI_CHART_ITEM_CRISIS:
      return &tonari_crisis_entity;
    case TONARI_CHART_ITEM_TIE:
      return &tonari_tie_entity;
    case TONARI_CHART_ITEM_TIE_CHANGE:
      return &tonari_tie_change_entity;
    case TONARI_CHART_ITEM_CHANGE:
      return &tonari_small_change_entity;
    case TONARI_CHART_ITEM_STAGE:
      return &tonari_stage_move_entity;
    case TONARI_CHART_ITEM_WATCHING:
      return &tonari_watching_entity;
    case TONARI_CHART_ITEM_FAMILY:
    case TONARI_CHART_ITEM_GROUP:
    default:
      return NULL;
    }
}

gconstpointer
tonari_case_open_row (const TonariCaseSheet *sheet, const TonariEntity *entity, gint64 id)
{
  const struct
  {
    const TonariEntity *entity;
    const GPtrArray *rows;
  } all[] = {
    { &tonari_record_entity, sheet->records },         { &tonari_observation_entity, sheet->observations },
    { &tonari_episode_entity, sheet->episodes },       { &tonari_problem_entity, sheet->problems },
    { &tonari_crisis_entity, sheet->crises },          { &tonari_tie_entity, sheet->ties },
    { &tonari_tie_change_entity, sheet->tie_changes }, { &tonari_small_change_entity, sheet->changes },
    { &tonari_stage_move_entity, sheet->stage_moves }, { &tonari_watching_entity, sheet->watching },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (all[i].entity != entity)
        continue;
      for (guint k = 0; k < all[i].rows->len; k++)
        {
          const TonariRow *row = g_ptr_array_index (all[i].rows, k);

          if (row->id == id)
            return row;
        }
    }

  return NULL;
}

/* A record older than those that were read: it and its case come from the book. */
typedef struct
{
  TonariCaseSheet *sheet;
  TonariRecord *record;
} OldRecord;

typedef struct
{
  gint64 case_id;
  gint64 record;
} OldKey;

static void
old_record_free (gpointer data)
{
  OldRecord *self = data;

  tonari_case_sheet_unref (self->sheet);
  tonari_record_free (self->record);
  g_free (self);
}

static gpointer
load_old_record (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  OldKey *key = data;
  OldRecord *self = g_new0 (OldRecord, 1);

  self->sheet = tonari_case_sheet_load (db, &key->case_id, cancellable, error);
  if (self->sheet != NULL)
    self->record = tonari_store_get (db, &tonari_record_entity, key->record, error);

  if (self->record == NULL)
    {
      old_record_free (self);
      return NULL;
    }

  return self;
}

static void
old_record_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (GtkWidget) from_widget = tonari_weak_take (data);
  const OldRecord *old = row;

  if (from_widget == NULL)
    return;

  if (old == NULL)
    tonari_context_fail (context, _ ("The record could not be read."), error);
  else
    tonari_case_editors_open (context, old->sheet, &tonari_record_entity, old->record, from_widget);
}

static void
open_session (GtkWidget *from_widget, const TonariSeries *series, gint64 attendance)
{
  const TonariLife *life = series != NULL ? tonari_series_life (series) : NULL;

  for (guint i = 0; life != NULL && i < life->family->len; i++)
    {
      const TonariFamilyMark *mark = &g_array_index (life->family, TonariFamilyMark, i);

      if (mark->attendance == attendance)
        {
          tonari_navigator_open_session (from_widget, mark->session);
          return;
        }
    }
}

void
tonari_case_open_item (GtkWidget *from_widget,
                       TonariContext *context,
                       const TonariCaseSheet *sheet,
                       const TonariSeries *series,
                       TonariChartItemKind kind,
                       gint64 row,
                       int from,
                       int to)
{
  const TonariEntity *entity = tonari_case_open_entity (kind);
  gconstpointer found;

  if (kind == TONARI_CHART_ITEM_GROUP)
    {
      tonari_case_days_open (from_widget, context, sheet, from, to);
      return;
    }

  if (kind == TONARI_CHART_ITEM_FAMILY)
    {
      open_session (from_widget, series, row);
      return;
    }

  found = tonari_case_open_row (sheet, entity, row);
  if (found != NULL)
    {
      tonari_case_editors_open (context, sheet, entity, found, from_widget);
    }
  else if (entity == &tonari_record_entity)
    {
      OldKey *key = g_new0 (OldKey, 1);

      key->case_id = sheet->case_id;
      key->record = row;
      tonari_context_load (context, load_old_record, key, g_free, old_record_free, NULL, old_record_cb,
                           tonari_weak_new (from_widget));
    }
}

static TonariDocument *
make_chart (TonariDb *db, guint index, const TonariPaperOptions *options, gpointer data, GError **error)
{
  const GArray *cases = data;
  TonariLife *life = tonari_store_life (db, g_array_index (cases, gint64, index), error);

  return life != NULL ? tonari_document_for_life (life, options) : NULL;
}

static GtkWindow *
window_of (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

void
tonari_case_open_print (GtkWidget *from_widget,
                        TonariContext *context,
                        const TonariCaseSheet *sheet,
                        int from,
                        int to,
                        gboolean hide_names)
{
  GArray *cases = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *day =
      tonari_date_format (tonari_date_from_day (tonari_context_today (context)), TONARI_DATE_ISO);
  g_autofree char *file_name = g_strdup_printf ("%s_%s", sheet->acase->code, day);
  TonariPrintJob job = {
    .title = _ ("Print the Life Chart"),
    .file_name = file_name,
    .n_documents = 1,
    .offers = TONARI_PRINT_OFFER_SIZE | TONARI_PRINT_OFFER_AUDIENCE | TONARI_PRINT_OFFER_NAME |
              TONARI_PRINT_OFFER_RANGE | TONARI_PRINT_OFFER_PICTURE,
    .from = from,
    .to = to,
    .hide_names = hide_names,
    .make = make_chart,
    .data = cases,
    .data_free = (GDestroyNotify) g_array_unref,
  };

  g_array_append_val (cases, sheet->case_id);
  tonari_print_job (window_of (from_widget), context, &job);
}

void
tonari_case_open_print_many (GtkWidget *from_widget, TonariContext *context, GArray *cases)
{
  g_autofree char *day =
      tonari_date_format (tonari_date_from_day (tonari_context_today (context)), TONARI_DATE_ISO);
  /* Translators: a file name, %s is a day */
  g_autofree char *file_name = g_strdup_printf (_ ("life-charts_%s"), day);
  g_autofree char *title =
      g_strdup_printf (ngettext ("Life Chart of %u Case", "Life Charts of %u Cases", cases->len), cases->len);
  TonariPrintJob job = {
    .title = title,
    .file_name = file_name,
    .n_documents = cases->len,
    .offers = TONARI_PRINT_OFFER_SIZE | TONARI_PRINT_OFFER_AUDIENCE | TONARI_PRINT_OFFER_NAME,
    .make = make_chart,
    .data = cases,
    .data_free = (GDestroyNotify) g_array_unref,
  };

  if (cases->len == 0)
    {
      g_array_unref (cases);
      return;
    }

  tonari_print_job (window_of (from_widget), context, &job);
}
