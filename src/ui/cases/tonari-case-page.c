/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-header.h"
#include "tonari-case-lists.h"
#include "tonari-case-open.h"
#include "tonari-case-write.h"
#include "tonari-openness.h"
#include "tonari-store-cases.h"
#include "tonari-store-error.h"
#include "tonari-tab-strip.h"
#include "tonari-weak.h"

/* What the chart gets until somebody moves the handle: this share of the height in percent, and where there
 * is less, this many pixels before the tabs get more than their beginning. */
#define CHART_SHARE 58
#define CHART_HEIGHT 400
#define LOWER_HEIGHT 160
/* In a still lower one both give way, the chart not below this. */
#define CHART_LEAST 246

struct _TonariCasePage
{
  AdwBin parent;

  TonariContext *context;
  gint64 case_id;
  TonariCaseSheet *sheet;
  GCancellable *cancellable;
  guint reload_id;
  gboolean stale;
  gboolean placed;
  int position; /* of the handle when a button went down, in pixels */

  TonariLifeView *view;
  TonariCaseHeader *header;
  GtkPaned *paned;
  AdwBin *chart_place;
  TonariTabStrip *tabs;
  TonariCaseLists *lists;
  GtkWidget *fold;
  gboolean folded;
};

G_DEFINE_FINAL_TYPE (TonariCasePage, tonari_case_page, ADW_TYPE_BIN)

enum
{
  SHOWN,
  GONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void load (TonariCasePage *self);

static void
show_header (TonariCasePage *self)
{
  if (self->sheet != NULL)
    tonari_case_header_show (self->header, self->context, self->sheet, tonari_case_page_hides_names (self));
}

static void
show_sheet (TonariCasePage *self)
{
  const TonariSeries *series;

  show_header (self);
  tonari_life_view_set_life (self->view, g_steal_pointer (&self->sheet->life));
  series = tonari_life_chart_series (tonari_life_view_chart (self->view));
  if (series != NULL && self->sheet->questions == NULL)
    self->sheet->questions = tonari_openness_questions (series);
  tonari_case_lists_show (self->lists, self->sheet);
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCasePage) self = tonari_weak_take (data);
  TonariCaseSheet *sheet;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    {
      if (g_error_matches (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND))
        {
          self->case_id = 0;
          g_signal_emit (self, signals[GONE], 0);
        }
      else
        {
          tonari_context_fail (context, _ ("The case could not be read."), error);
        }
      return;
    }

  sheet = tonari_case_sheet_ref ((TonariCaseSheet *) row);
  if (sheet->case_id != self->case_id)
    {
      tonari_case_sheet_unref (sheet);
      return;
    }

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->sheet = sheet;
  show_sheet (self);
}

static void
load (TonariCasePage *self)
{
  self->stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (self->case_id == 0 || tonari_context_queue (self->context) == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  tonari_context_load (self->context, tonari_case_sheet_load,
                       g_memdup2 (&self->case_id, sizeof self->case_id), g_free,
                       (GDestroyNotify) tonari_case_sheet_unref, self->cancellable, loaded_cb,
                       tonari_weak_new (self));
}

static gboolean
reload_cb (gpointer data)
{
  TonariCasePage *self = data;

  self->reload_id = 0;
  load (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (TonariCasePage *self, const char *table, gint64 id)
{
  if (self->case_id == 0)
    return;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->stale = TRUE;
  else if (self->reload_id == 0)
    /* One action may tell of several rows. */
    self->reload_id = g_idle_add (reload_cb, self);
}

static void
tonari_case_page_map (GtkWidget *widget)
{
  TonariCasePage *self = TONARI_CASE_PAGE (widget);

  GTK_WIDGET_CLASS (tonari_case_page_parent_class)->map (widget);
  if (self->stale)
    load (self);
}

static void
write_cb (TonariCasePage *self, int what, gint64 row, int from, int to, double before, double connection)
{
  if (self->sheet != NULL)
    tonari_case_write (GTK_WIDGET (self), self->context, self->sheet, (TonariChartWriting) what, row, from,
                       to, before, connection);
}

static void
item_activated_cb (TonariCasePage *self, int kind, gint64 row, int from, int to)
{
  if (self->sheet == NULL)
    return;

  if (tonari_case_page_hides_names (self))
    {
      tonari_context_say (self->context, _ ("Nothing opens while names are hidden."));
      return;
    }

  tonari_case_open_item (GTK_WIDGET (self), self->context, self->sheet,
                         tonari_life_chart_series (tonari_life_view_chart (self->view)),
                         (TonariChartItemKind) kind, row, from, to);
}

static void
show_lower (TonariCasePage *self)
{
  /* Below the chart stands what others must not read. */
  gtk_widget_set_visible (gtk_paned_get_end_child (self->paned),
                          !tonari_case_page_hides_names (self) && !tonari_life_view_is_alone (self->view));
}

static void
hide_names_cb (TonariCasePage *self)
{
  show_header (self);
  show_lower (self);
  g_signal_emit (self, signals[SHOWN], 0);
}

static int
chart_height (int height)
{
  if (height - LOWER_HEIGHT < CHART_HEIGHT)
    return MAX (height - LOWER_HEIGHT, CHART_LEAST);

  return MAX (height * CHART_SHARE / 100, CHART_HEIGHT);
}

static void
place_cb (TonariCasePage *self)
{
  GSettings *settings = tonari_context_settings (self->context);
  int share = settings != NULL ? g_settings_get_int (settings, "chart-share") : 0;
  int height = gtk_widget_get_height (GTK_WIDGET (self->paned));
  int least, most;

  g_object_get (self->paned, "min-position", &least, "max-position", &most, NULL);
  if (self->placed || height <= 1 || most <= 1)
    return;

  /* The chart first; what is written below it shows its beginning. */
  self->placed = TRUE;
  gtk_paned_set_position (self->paned,
                          MAX (least, MIN (most, share > 0 ? height * share / 100 : chart_height (height))));
}

static void
keep_share (TonariCasePage *self)
{
  GSettings *settings = tonari_context_settings (self->context);
  int height = gtk_widget_get_height (GTK_WIDGET (self->paned));

  if (settings != NULL && height > 0)
    g_settings_set_int (settings, "chart-share",
                        CLAMP (gtk_paned_get_position (self->paned) * 100 / height, 1, 99));
}

/* Where somebody has moved the handle it stays, in the next case too.  The size of the window and of what
 * stands in it move it as well; that is nobody's wish, so the property is not what is listened to. */
static gboolean
button_cb (TonariCasePage *self, GdkEvent *event)
{
  if (gdk_event_get_event_type (event) == GDK_BUTTON_PRESS)
    self->position = gtk_paned_get_position (self->paned);
  else if (gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE &&
           gtk_paned_get_position (self->paned) != self->position)
    keep_share (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
moved_by_key_cb (TonariCasePage *self)
{
  keep_share (self);

  return FALSE;
}

static void
show_folded (TonariCasePage *self)
{
  GSettings *settings = tonari_context_settings (self->context);
  const char *words;

  if (settings != NULL)
    self->folded = g_settings_get_boolean (settings, "chart-folded");
  words = self->folded ? _ ("Show the Chart") : _ ("Hide the Chart");
  gtk_widget_set_visible (GTK_WIDGET (self->chart_place), !self->folded);
  gtk_button_set_icon_name (GTK_BUTTON (self->fold), self->folded ? "pan-down-symbolic" : "pan-up-symbolic");
  gtk_widget_set_tooltip_text (self->fold, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* In a low window there is little room for the lists beside the chart. */
static void
fold_clicked_cb (TonariCasePage *self)
{
  GSettings *settings = tonari_context_settings (self->context);

  self->folded = !self->folded;
  if (settings != NULL)
    g_settings_set_boolean (settings, "chart-folded", self->folded);
  show_folded (self);
}

static void
build (TonariCasePage *self)
{
  GSettings *settings = tonari_context_settings (self->context);

  self->view = TONARI_LIFE_VIEW (tonari_life_view_new (self->context));
  adw_bin_set_child (self->chart_place, GTK_WIDGET (self->view));
  g_signal_connect_object (self->view, "item-activated", G_CALLBACK (item_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (tonari_life_view_chart (self->view), "write", G_CALLBACK (write_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "print-requested", G_CALLBACK (tonari_case_page_print), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (tonari_life_view_chart (self->view), "hide-names-changed",
                           G_CALLBACK (hide_names_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "alone-changed", G_CALLBACK (show_lower), self, G_CONNECT_SWAPPED);

  tonari_case_lists_set_context (self->lists, self->context);
  tonari_tab_strip_set_stack (self->tabs, tonari_case_lists_stack (self->lists));

  if (settings != NULL)
    g_signal_connect_object (settings, "changed::chart-folded", G_CALLBACK (show_folded), self,
                             G_CONNECT_SWAPPED);
  show_folded (self);
}

static void
tonari_case_page_dispose (GObject *object)
{
  TonariCasePage *self = TONARI_CASE_PAGE (object);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_page_parent_class)->dispose (object);
}

static void
tonari_case_page_finalize (GObject *object)
{
  TonariCasePage *self = TONARI_CASE_PAGE (object);

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_page_parent_class)->finalize (object);
}

static void
tonari_case_page_class_init (TonariCasePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_case_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_case_page_finalize;
  widget_class->map = tonari_case_page_map;

  signals[SHOWN] =
      g_signal_new ("shown", TONARI_TYPE_CASE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GONE] =
      g_signal_new ("gone", TONARI_TYPE_CASE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (TONARI_TYPE_CASE_HEADER);
  g_type_ensure (TONARI_TYPE_CASE_LISTS);
  g_type_ensure (TONARI_TYPE_TAB_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/cases/tonari-case-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, header);
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, paned);
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, chart_place);
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, tabs);
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, lists);
  gtk_widget_class_bind_template_child (widget_class, TonariCasePage, fold);
  gtk_widget_class_bind_template_callback (widget_class, fold_clicked_cb);
}

static void
tonari_case_page_init (TonariCasePage *self)
{
  GtkEventController *buttons;

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->paned, "notify::max-position", G_CALLBACK (place_cb), self,
                           G_CONNECT_SWAPPED);
  buttons = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (buttons, GTK_PHASE_CAPTURE);
  g_signal_connect_object (buttons, "event", G_CALLBACK (button_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->paned), buttons);
  g_signal_connect_object (self->paned, "accept-position", G_CALLBACK (moved_by_key_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

GtkWidget *
tonari_case_page_new (TonariContext *context)
{
  TonariCasePage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_CASE_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (context, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  build (self);

  return GTK_WIDGET (self);
}

void
tonari_case_page_show (TonariCasePage *self, gint64 case_id)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  if (case_id != self->case_id)
    {
      g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
      tonari_case_lists_show (self->lists, NULL);
      tonari_life_view_set_life (self->view, NULL);
    }
  self->case_id = case_id;
  load (self);
}

const TonariCaseSheet *
tonari_case_page_sheet (TonariCasePage *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_PAGE (self), NULL);

  return self->sheet;
}

TonariContext *
tonari_case_page_context (TonariCasePage *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_PAGE (self), NULL);

  return self->context;
}

TonariLifeView *
tonari_case_page_view (TonariCasePage *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_PAGE (self), NULL);

  return self->view;
}

void
tonari_case_page_show_tab (TonariCasePage *self, const char *tab)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  gtk_stack_set_visible_child_name (tonari_case_lists_stack (self->lists), tab);
}

void
tonari_case_page_add (TonariCasePage *self)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  tonari_case_lists_add (self->lists);
}

void
tonari_case_page_turn (TonariCasePage *self, int by)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  /* Alone, or with the names hidden, the chart has nothing below it. */
  if (gtk_widget_get_visible (gtk_paned_get_end_child (self->paned)))
    tonari_case_lists_turn (self->lists, by);
}

void
tonari_case_page_add_record (TonariCasePage *self)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  if (self->sheet != NULL)
    tonari_case_editors_open (self->context, self->sheet, &tonari_record_entity, NULL, GTK_WIDGET (self));
}

void
tonari_case_page_edit (TonariCasePage *self)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  if (self->sheet != NULL)
    tonari_case_editors_open (self->context, self->sheet, &tonari_case_entity, self->sheet->acase,
                              GTK_WIDGET (self));
}

void
tonari_case_page_set_state (TonariCasePage *self, TonariCaseStateKind state)
{
  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  if (self->sheet != NULL)
    tonari_case_editors_open_state (self->context, self->sheet, state, GTK_WIDGET (self));
}

void
tonari_case_page_print (TonariCasePage *self)
{
  const TonariChartRange *range;
  TonariLifeChart *chart;

  g_return_if_fail (TONARI_IS_CASE_PAGE (self));

  if (self->sheet == NULL)
    return;

  chart = tonari_life_view_chart (self->view);
  range = tonari_life_chart_range (chart);
  tonari_case_open_print (GTK_WIDGET (self), self->context, self->sheet,
                          tonari_chart_range_is_whole (range) ? 0 : (int) range->from,
                          tonari_chart_range_is_whole (range) ? 0 : (int) range->to,
                          tonari_life_chart_hide_names (chart));
}

gboolean
tonari_case_page_hides_names (TonariCasePage *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_PAGE (self), FALSE);

  return tonari_life_chart_hide_names (tonari_life_view_chart (self->view));
}
