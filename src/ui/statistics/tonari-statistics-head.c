/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-statistics-head.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"

struct _TonariStatisticsHead
{
  AdwBin parent_instance;

  GtkBox *box;
  TonariPeriodChooser *chooser;
  GtkWidget *outside;
  GtkWidget *others;
  GtkWidget *reported;
  GtkWidget *confirmed;
  GtkWidget *button;
  AdwExpanderRow *later;
  GPtrArray *lines;
};

enum
{
  CHANGED,
  CONFIRM,
  OUTSIDE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariStatisticsHead, tonari_statistics_head, ADW_TYPE_BIN)

static void
changed_cb (TonariStatisticsHead *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
outside_cb (TonariStatisticsHead *self)
{
  g_signal_emit (self, signals[OUTSIDE], 0, gtk_switch_get_active (GTK_SWITCH (self->outside)));
}

static void
confirm_cb (TonariStatisticsHead *self)
{
  g_signal_emit (self, signals[CONFIRM], 0);
}

static void
tonari_statistics_head_dispose (GObject *object)
{
  g_clear_pointer (&TONARI_STATISTICS_HEAD (object)->lines, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_statistics_head_parent_class)->dispose (object);
}

static void
tonari_statistics_head_class_init (TonariStatisticsHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_statistics_head_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[OUTSIDE] = g_signal_new ("outside", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[CONFIRM] = g_signal_new ("confirm", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
switch_row (
    TonariStatisticsHead *self, GtkWidget *group, const char *title, const char *subtitle, GCallback turned)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = g_object_new (GTK_TYPE_SWITCH, "valign", GTK_ALIGN_CENTER, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  tonari_label_phrases_show_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (toggle, "notify::active", turned, self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return toggle;
}

static GtkWidget *
row_of (GtkWidget *toggle)
{
  return gtk_widget_get_ancestor (toggle, ADW_TYPE_ACTION_ROW);
}

static void
tonari_statistics_head_init (TonariStatisticsHead *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->lines = g_ptr_array_new ();
  self->outside =
      switch_row (self, group, _ ("Count Visits That Met Nobody and the Like"),
                  _ ("Visits that met nobody, letters and memos, and contacts with other agencies"),
                  G_CALLBACK (outside_cb));
  self->others = switch_row (self, group, _ ("For People Outside (Hide Figures Under 5)"),
                             _ ("Where a total would give a hidden figure away, a second one is hidden too."),
                             G_CALLBACK (changed_cb));
  self->confirmed = adw_action_row_new ();
  self->button = g_object_new (GTK_TYPE_BUTTON, "valign", GTK_ALIGN_CENTER, "use-underline", TRUE, NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->confirmed), _ ("Confirmed"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->confirmed), self->button);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (confirm_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->confirmed);
  self->reported =
      switch_row (self, group, _ ("Show the Figures That Were Handed In"),
                  _ ("As they were confirmed; off, they are counted as of now."), G_CALLBACK (changed_cb));
  gtk_widget_set_visible (row_of (self->reported), FALSE);
  self->later = ADW_EXPANDER_ROW (adw_expander_row_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->later), "tonari-later");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->later));
  gtk_widget_set_visible (GTK_WIDGET (self->later), FALSE);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (self->box, group);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

GtkWidget *
tonari_statistics_head_new (TonariContext *context)
{
  TonariStatisticsHead *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_STATISTICS_HEAD, NULL);
  self->chooser = TONARI_PERIOD_CHOOSER (tonari_period_chooser_new (context));
  g_signal_connect_object (self->chooser, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (self->box, GTK_WIDGET (self->chooser));

  return GTK_WIDGET (self);
}

TonariPeriodChooser *
tonari_statistics_head_chooser (TonariStatisticsHead *self)
{
  g_return_val_if_fail (TONARI_IS_STATISTICS_HEAD (self), NULL);

  return self->chooser;
}

void
tonari_statistics_head_show_outside (TonariStatisticsHead *self, gboolean outside_too)
{
  g_return_if_fail (TONARI_IS_STATISTICS_HEAD (self));

  g_signal_handlers_block_by_func (self->outside, outside_cb, self);
  gtk_switch_set_active (GTK_SWITCH (self->outside), outside_too);
  g_signal_handlers_unblock_by_func (self->outside, outside_cb, self);
}

gboolean
tonari_statistics_head_for_others (TonariStatisticsHead *self)
{
  g_return_val_if_fail (TONARI_IS_STATISTICS_HEAD (self), FALSE);

  return gtk_switch_get_active (GTK_SWITCH (self->others));
}

gboolean
tonari_statistics_head_as_confirmed (TonariStatisticsHead *self)
{
  g_return_val_if_fail (TONARI_IS_STATISTICS_HEAD (self), FALSE);

  return gtk_switch_get_active (GTK_SWITCH (self->reported));
}

static void
show_later (TonariStatisticsHead *self, const char *const *differences)
{
  guint n = differences != NULL ? g_strv_length ((char **) differences) : 0;
  g_autofree char *title =
      g_strdup_printf (ngettext ("%u figure has changed since then", "%u figures have changed since then", n),
                       n);

  for (guint i = 0; i < self->lines->len; i++)
    adw_expander_row_remove (self->later, g_ptr_array_index (self->lines, i));
  g_ptr_array_set_size (self->lines, 0);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), differences[i]);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
      adw_expander_row_add_row (self->later, row);
      g_ptr_array_add (self->lines, row);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->later), title);
  adw_expander_row_set_subtitle (self->later, _ ("What was handed in, and what it would be now"));
  gtk_widget_set_visible (GTK_WIDGET (self->later), n > 0);
}

void
tonari_statistics_head_show_confirmed (TonariStatisticsHead *self,
                                       gboolean can,
                                       const char *confirmed,
                                       const char *const *differences)
{
  const char *confirmed_text = confirmed;

  g_return_if_fail (TONARI_IS_STATISTICS_HEAD (self));

  if (confirmed == NULL)
    confirmed_text = can ? _ ("Not yet. Confirm the year when its figures are handed in.")
                         : _ ("It can be confirmed when the year is over.");
  gtk_widget_set_visible (self->confirmed,
                          confirmed != NULL || tonari_period_chooser_get_year (self->chooser) != 0);
  gtk_widget_set_visible (self->button, can || confirmed != NULL);
  tonari_label_phrases_show_subtitle (ADW_ACTION_ROW (self->confirmed), confirmed_text);
  gtk_button_set_label (GTK_BUTTON (self->button), confirmed != NULL ? _ ("_Withdraw…") : _ ("_Confirm…"));
  gtk_widget_set_visible (row_of (self->reported), confirmed != NULL);
  show_later (self, differences);
}
