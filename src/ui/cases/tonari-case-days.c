/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-days.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-tables.h"
#include "tonari-case-words.h"
#include "tonari-crisis.h"
#include "tonari-episode.h"
#include "tonari-observation.h"
#include "tonari-problem.h"
#include "tonari-small-change.h"
#include "tonari-stage-move.h"
#include "tonari-tie-change.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

/* More than this nobody reads in a small window; nearer in, the chart shows them one by one. */
#define MAX_ROWS 200

struct _TonariCaseDays
{
  AdwWindow parent;

  TonariContext *context;
  TonariCaseSheet *sheet;
  GArray *days;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (TonariCaseDays, tonari_case_days, ADW_TYPE_WINDOW)

static int
day_of (const TonariEntity *entity, gconstpointer row)
{
  static const char *const names[] = { "date", "at", "start_on" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const TonariField *field = tonari_entity_field (entity, names[i]);

      if (field == NULL)
        continue;
      if (field->kind == TONARI_FIELD_MOMENT)
        return tonari_date_middle (TONARI_FIELD_PTR (field, row, const TonariMoment)->date);
      return tonari_date_middle (*TONARI_FIELD_PTR (field, row, const TonariDate));
    }

  return 0;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  const TonariCaseDay *first = a;
  const TonariCaseDay *second = b;

  if (first->day != second->day)
    return first->day < second->day ? -1 : 1;

  return ((const TonariRow *) first->row)->id < ((const TonariRow *) second->row)->id ? -1 : 1;
}

GArray *
tonari_case_days_list (const TonariCaseSheet *sheet, int from, int to)
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
  GArray *days = g_array_new (FALSE, FALSE, sizeof (TonariCaseDay));

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    for (guint k = 0; k < all[i].rows->len; k++)
      {
        TonariCaseDay day = { all[i].entity, g_ptr_array_index (all[i].rows, k), 0 };

        day.day = day_of (day.entity, day.row);
        if (day.day >= from && day.day <= to)
          g_array_append_val (days, day);
      }

  g_array_sort (days, compare_days);

  return days;
}

static void
activated_cb (TonariCaseDays *self, GtkListBoxRow *row)
{
  const TonariCaseDay *day = &g_array_index (self->days, TonariCaseDay, gtk_list_box_row_get_index (row));
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  tonari_case_editors_open (self->context, self->sheet, day->entity, day->row,
                            parent != NULL ? GTK_WIDGET (parent) : NULL);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
fill (TonariCaseDays *self)
{
  TonariCaseWords words = { self->context, self->sheet };

  for (guint i = 0; i < MIN (self->days->len, MAX_ROWS); i++)
    {
      const TonariCaseDay *day = &g_array_index (self->days, TonariCaseDay, i);
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *kind = gtk_label_new (_ (tonari_case_tables_find (day->entity->table)->title_edit));
      g_autofree char *title = NULL;
      g_autofree char *subtitle = NULL;

      tonari_case_words_describe (day->entity->table) (day->row, &title, &subtitle, &words);
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : "");
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
      gtk_widget_add_css_class (kind, "caption");
      gtk_widget_add_css_class (kind, "dim-label");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), kind);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_list_box_append (self->list, row);
    }
}

static void
tonari_case_days_dispose (GObject *object)
{
  TonariCaseDays *self = TONARI_CASE_DAYS (object);

  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_days_parent_class)->dispose (object);
}

static gboolean
close_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  gtk_window_close (GTK_WINDOW (widget));

  return TRUE;
}

static void
tonari_case_days_class_init (TonariCaseDaysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_days_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, close_cb, NULL);
}

static void
tonari_case_days_init (TonariCaseDays *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_widget_set_margin_start (GTK_WIDGET (self->list), 12);
  gtk_widget_set_margin_end (GTK_WIDGET (self->list), 12);
  gtk_widget_set_margin_top (GTK_WIDGET (self->list), 12);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->list), 18);
  gtk_widget_set_valign (GTK_WIDGET (self->list), GTK_ALIGN_START);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);

  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (self->list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  gtk_widget_set_vexpand (scrolled, TRUE);

  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  gtk_window_set_default_size (GTK_WINDOW (self), 520, -1);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

GtkWindow *
tonari_case_days_open (
    GtkWidget *from_widget, TonariContext *context, const TonariCaseSheet *sheet, int from, int to)
{
  TonariCaseDays *self = g_object_new (TONARI_TYPE_CASE_DAYS, NULL);
  GtkRoot *root = gtk_widget_get_root (from_widget);
  TonariDate first = tonari_date_from_day (from);
  TonariDate last = tonari_date_from_day (to);
  g_autofree char *title = NULL;
  g_autofree char *start = tonari_context_format_date (context, first);
  g_autofree char *end = tonari_context_format_date (context, last);

  title = from == to ? g_strdup (start) : g_strdup_printf (_ ("%s – %s"), start, end);
  gtk_window_set_title (GTK_WINDOW (self), title);

  self->context = g_object_ref (context);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  self->days = tonari_case_days_list (sheet, from, to);
  fill (self);

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_window_present (GTK_WINDOW (self));

  return GTK_WINDOW (self);
}
