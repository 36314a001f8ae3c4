/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-bar.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-register-chips.h"
#include "tonari-register-views.h"
#include "tonari-saved-view.h"
#include "tonari-stages.h"

#define MARGIN 12

struct _TonariRegisterBar
{
  AdwBin parent;

  TonariContext *context;
  TonariRegisterFilter *filter;
  /* The filter's lines that stand in the drop-downs: %NULL for any. */
  GPtrArray *choices[3];
  GtkWidget *drops[3];
  GtkWidget *numbers[4];
  GtkWidget *ticks[3];
  GPtrArray *columns;
  GtkWidget *chips;
  char *sort;
  gboolean descending;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (TonariRegisterBar, tonari_register_bar, ADW_TYPE_BIN)

enum
{
  CHANGED,
  SORTED,
  N_SIGNALS,
};

enum
{
  STATE,
  STAGE,
  COORDINATOR,
};

static guint signals[N_SIGNALS];

static const struct
{
  const char *key;
  const char *label;
} number_rows[] = {
  { "age-from", N_ ("Age from") },
  { "age-to", N_ ("Age to") },
  { "withdrawn-years", N_ ("Withdrawn for years, at least") },
  { "quiet-days", N_ ("Nobody reached for days, at least") },
}, tick_rows[] = {
  { "lacking-intake", N_ ("Without an intake") },
  { "family-only", N_ ("The person not met for a year") },
  { "mother-only", N_ ("Only the mother has come") },
};

static gboolean
has_line (GStrv lines, const char *line)
{
  return g_strv_contains ((const char *const *) lines, line);
}

/* Shows in the popover what the filter says. */
static void
fill (TonariRegisterBar *self)
{
  g_auto (GStrv) lines = tonari_register_filter_write (self->filter);

  self->filling = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (self->drops); i++)
    {
      guint chosen = 0;

      for (guint j = 1; j < self->choices[i]->len; j++)
        if (has_line (lines, self->choices[i]->pdata[j]))
          chosen = j;
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drops[i]), chosen);
    }
  for (guint i = 0; i < G_N_ELEMENTS (number_rows); i++)
    {
      const char *text = "";

      for (guint j = 0; lines[j] != NULL; j++)
        if (g_str_has_prefix (lines[j], number_rows[i].key))
          text = strchr (lines[j], '=') + 1;
      gtk_editable_set_text (GTK_EDITABLE (self->numbers[i]), text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (tick_rows); i++)
    {
      g_autofree char *line = g_strconcat (tick_rows[i].key, "=yes", NULL);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (self->ticks[i]), has_line (lines, line));
    }
  self->filling = FALSE;
}

static void take_lines (TonariRegisterBar *self, const char *const *lines, gboolean show);

static void
chip_cb (GtkWidget *chip, gpointer data)
{
  TonariRegisterBar *self = TONARI_REGISTER_BAR (gtk_widget_get_ancestor (chip, TONARI_TYPE_REGISTER_BAR));
  g_auto (GStrv) lines = tonari_register_filter_write (self->filter);
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_auto (GStrv) left = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    if (!g_str_equal (lines[i], g_object_get_data (G_OBJECT (chip), "line")))
      g_strv_builder_add (rest, lines[i]);
  left = g_strv_builder_end (rest);
  take_lines (self, (const char *const *) left, TRUE);
}

static void
take_lines (TonariRegisterBar *self, const char *const *lines, gboolean show)
{
  g_auto (GStrv) written = NULL;

  tonari_register_filter_free (self->filter);
  self->filter = tonari_register_filter_new (lines);
  if (show)
    fill (self);
  written = tonari_register_filter_write (self->filter);
  tonari_register_chips_show (self->chips, (const char *const *) written, G_CALLBACK (chip_cb));
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Takes what stands in the popover. */
static void
filter_cb (TonariRegisterBar *self)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) taken = NULL;

  if (self->filling)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (self->drops); i++)
    {
      guint chosen = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->drops[i]));

      if (chosen > 0 && chosen < self->choices[i]->len)
        g_strv_builder_add (lines, self->choices[i]->pdata[chosen]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (number_rows); i++)
    {
      g_autofree char *narrow =
          g_utf8_normalize (gtk_editable_get_text (GTK_EDITABLE (self->numbers[i])), -1, G_NORMALIZE_NFKC);
      g_autofree char *line = g_strconcat (number_rows[i].key, "=", narrow, NULL);

      g_strv_builder_add (lines, line);
    }
  for (guint i = 0; i < G_N_ELEMENTS (tick_rows); i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->ticks[i])))
      {
        g_autofree char *line = g_strconcat (tick_rows[i].key, "=yes", NULL);

        g_strv_builder_add (lines, line);
      }
  taken = g_strv_builder_end (lines);
  take_lines (self, (const char *const *) taken, FALSE);
}

static void
clear_cb (TonariRegisterBar *self)
{
  take_lines (self, NULL, TRUE);
}

static void
columns_cb (TonariRegisterBar *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_labelled (GtkWidget *grid, int row, const char *title, GtkWidget *widget)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_grid_attach (GTK_GRID (grid), label, 0, row, 1, 1);
  gtk_widget_set_hexpand (widget, TRUE);
  gtk_grid_attach (GTK_GRID (grid), widget, 1, row, 1, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/* Fills a drop-down with @titles after “any”. */
static void
set_choices (TonariRegisterBar *self, guint which, GPtrArray *lines, GPtrArray *titles)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  self->filling = TRUE;
  gtk_string_list_append (list, C_ ("filter", "any"));
  for (guint i = 0; i < titles->len; i++)
    gtk_string_list_append (list, titles->pdata[i]);
  g_ptr_array_insert (lines, 0, NULL);
  g_clear_pointer (&self->choices[which], g_ptr_array_unref);
  self->choices[which] = g_ptr_array_ref (lines);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->drops[which]), G_LIST_MODEL (list));
  self->filling = FALSE;
}

static void
set_states_and_stages (TonariRegisterBar *self)
{
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) state_titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) stages = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) stage_titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < tonari_case_state_words.n_list; i++)
    {
      int state = tonari_case_state_words.list[i].value;

      g_ptr_array_add (states,
                       g_strconcat ("state=", tonari_words_token (&tonari_case_state_words, state), NULL));
      g_ptr_array_add (state_titles, g_strdup (tonari_words_label (&tonari_case_state_words, state)));
    }
  for (guint i = 0; i < tonari_stage_model_words.n_list; i++)
    {
      int model = tonari_stage_model_words.list[i].value;

      for (guint stage = 1; stage <= tonari_stages_count (model); stage++)
        {
          char *line =
              g_strdup_printf ("stage=%s:%u", tonari_words_token (&tonari_stage_model_words, model), stage);

          g_ptr_array_add (stages, line);
          g_ptr_array_add (stage_titles, tonari_register_chip_text (line));
        }
    }
  set_choices (self, STATE, states, state_titles);
  set_choices (self, STAGE, stages, stage_titles);
}

static GtkWidget *
build_filter (TonariRegisterBar *self)
{
  static const char *const titles[] = { N_ ("State"), N_ ("Stage"), N_ ("Coordinator") };
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *clear = gtk_button_new_with_label (_ ("Show All"));
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_autoptr (GPtrArray) no_lines = g_ptr_array_new ();
  int row = 0;

  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), MARGIN);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      self->drops[i] = gtk_drop_down_new (NULL, NULL);
      add_labelled (grid, row++, _ (titles[i]), self->drops[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (number_rows); i++)
    {
      self->numbers[i] = gtk_entry_new ();
      gtk_entry_set_input_purpose (GTK_ENTRY (self->numbers[i]), GTK_INPUT_PURPOSE_DIGITS);
      gtk_entry_set_max_length (GTK_ENTRY (self->numbers[i]), 4);
      gtk_editable_set_width_chars (GTK_EDITABLE (self->numbers[i]), 6);
      add_labelled (grid, row++, _ (number_rows[i].label), self->numbers[i]);
      g_signal_connect_object (self->numbers[i], "changed", G_CALLBACK (filter_cb), self, G_CONNECT_SWAPPED);
    }
  for (guint i = 0; i < G_N_ELEMENTS (tick_rows); i++)
    {
      self->ticks[i] = gtk_check_button_new_with_label (_ (tick_rows[i].label));
      gtk_grid_attach (GTK_GRID (grid), self->ticks[i], 0, row++, 2, 1);
      g_signal_connect_object (self->ticks[i], "toggled", G_CALLBACK (filter_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_grid_attach (GTK_GRID (grid), clear, 0, row, 2, 1);
  g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  set_states_and_stages (self);
  set_choices (self, COORDINATOR, no_lines, nobody);
  for (guint i = 0; i < G_N_ELEMENTS (self->drops); i++)
    g_signal_connect_object (self->drops[i], "notify::selected", G_CALLBACK (filter_cb), self,
                             G_CONNECT_SWAPPED);

  return tonari_register_menu_new (_ ("Filter"), grid);
}

static void
chosen_cb (TonariRegisterBar *self, const TonariSavedView *view)
{
  self->filling = TRUE;
  for (guint i = 0; i < self->columns->len; i++)
    {
      GtkWidget *column = self->columns->pdata[i];
      const char *token = g_object_get_data (G_OBJECT (column), "token");

      gtk_check_button_set_active (GTK_CHECK_BUTTON (column),
                                   *view->columns == NULL ||
                                       g_strv_contains ((const char *const *) view->columns, token));
    }
  self->filling = FALSE;
  take_lines (self, (const char *const *) view->filters, TRUE);
  tonari_register_bar_set_sort (self, view->sort, view->descending);
  g_signal_emit (self, signals[SORTED], 0);
}

/* What is shown now, for the view that is about to be saved. */
static void
asked_cb (TonariRegisterBar *self, TonariSavedView *view)
{
  g_autoptr (GStrvBuilder) columns = g_strv_builder_new ();

  for (guint i = 0; i < self->columns->len; i++)
    if (gtk_check_button_get_active (self->columns->pdata[i]))
      g_strv_builder_add (columns, g_object_get_data (self->columns->pdata[i], "token"));
  g_strfreev (view->columns);
  view->columns = g_strv_builder_end (columns);
  g_strfreev (view->filters);
  view->filters = tonari_register_filter_write (self->filter);
  g_free (view->sort);
  view->sort = g_strdup (self->sort);
  view->descending = self->descending;
}

static GtkWidget *
build_columns (TonariRegisterBar *self, const char *const *tokens, const char *const *titles, guint n_columns)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < n_columns; i++)
    {
      GtkWidget *column = gtk_check_button_new_with_label (titles[i]);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (column), TRUE);
      g_object_set_data_full (G_OBJECT (column), "token", g_strdup (tokens[i]), g_free);
      g_signal_connect_object (column, "toggled", G_CALLBACK (columns_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->columns, column);
      gtk_box_append (GTK_BOX (box), column);
    }

  return tonari_register_menu_new (_ ("Columns"), box);
}

static void
tonari_register_bar_dispose (GObject *object)
{
  TonariRegisterBar *self = TONARI_REGISTER_BAR (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_register_bar_parent_class)->dispose (object);
}

static void
tonari_register_bar_finalize (GObject *object)
{
  TonariRegisterBar *self = TONARI_REGISTER_BAR (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->choices); i++)
    g_clear_pointer (&self->choices[i], g_ptr_array_unref);
  g_ptr_array_unref (self->columns);
  tonari_register_filter_free (self->filter);
  g_free (self->sort);

  G_OBJECT_CLASS (tonari_register_bar_parent_class)->finalize (object);
}

static void
tonari_register_bar_class_init (TonariRegisterBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_register_bar_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_register_bar_finalize;

  signals[CHANGED] = g_signal_new ("changed", TONARI_TYPE_REGISTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SORTED] = g_signal_new ("sorted", TONARI_TYPE_REGISTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
tonari_register_bar_init (TonariRegisterBar *self)
{
  self->filter = tonari_register_filter_new (NULL);
  self->columns = g_ptr_array_new ();
}

GtkWidget *
tonari_register_bar_new (TonariContext *context,
                         const char *const *tokens,
                         const char *const *titles,
                         guint n_columns)
{
  TonariRegisterBar *self = g_object_new (TONARI_TYPE_REGISTER_BAR, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *views = tonari_register_views_new (context);

  self->context = g_object_ref (context);
  g_signal_connect_object (views, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (views, "asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
  self->chips = tonari_register_chips_new ();
  gtk_widget_set_hexpand (self->chips, TRUE);
  gtk_box_append (GTK_BOX (box), views);
  gtk_box_append (GTK_BOX (box), build_filter (self));
  gtk_box_append (GTK_BOX (box), build_columns (self, tokens, titles, n_columns));
  gtk_box_append (GTK_BOX (box), self->chips);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}

const TonariRegisterFilter *
tonari_register_bar_filter (TonariRegisterBar *self)
{
  g_return_val_if_fail (TONARI_IS_REGISTER_BAR (self), NULL);

  return self->filter;
}

void
tonari_register_bar_set_sort (TonariRegisterBar *self, const char *token, gboolean descending)
{
  g_return_if_fail (TONARI_IS_REGISTER_BAR (self));

  if (token != self->sort)
    {
      g_free (self->sort);
      self->sort = g_strdup (token);
    }
  self->descending = descending;
}

const char *
tonari_register_bar_sort (TonariRegisterBar *self, gboolean *descending)
{
  g_return_val_if_fail (TONARI_IS_REGISTER_BAR (self), NULL);

  if (descending != NULL)
    *descending = self->descending;

  return self->sort;
}

gboolean
tonari_register_bar_shows (TonariRegisterBar *self, const char *token)
{
  g_return_val_if_fail (TONARI_IS_REGISTER_BAR (self), TRUE);

  for (guint i = 0; i < self->columns->len; i++)
    if (g_str_equal (g_object_get_data (self->columns->pdata[i], "token"), token))
      return gtk_check_button_get_active (self->columns->pdata[i]);

  return TRUE;
}

void
tonari_register_bar_set_coordinators (TonariRegisterBar *self, const char *const *names)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (TONARI_IS_REGISTER_BAR (self));

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_ptr_array_add (lines, g_strconcat ("coordinator=", names[i], NULL));
      g_ptr_array_add (titles, g_strdup (names[i]));
    }
  set_choices (self, COORDINATOR, lines, titles);
  fill (self);
}
