/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-period-chooser.h"

#include <glib/gi18n-lib.h>

struct _TonariPeriodChooser
{
  AdwBin parent_instance;

  TonariContext *context;
  GtkDropDown *drop;
  GtkStringList *names;
  GtkWidget *days;
  GtkWidget *entries[2];
  GtkWidget *trouble;
  int last_year;
  int n_years;
  TonariStatisticsPeriod period;
  gboolean own;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariPeriodChooser, tonari_period_chooser, ADW_TYPE_BIN)

static void
show_days (TonariPeriodChooser *self)
{
  const int days[] = { self->period.from, self->period.to };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *text = tonari_date_to_iso (tonari_date_from_day (days[i]));

      gtk_editable_set_text (GTK_EDITABLE (self->entries[i]), text);
    }
  gtk_widget_set_visible (self->trouble, FALSE);
}

static void
tell (TonariPeriodChooser *self, guint entry, const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->entries); i++)
    if (text != NULL && i == entry)
      gtk_widget_add_css_class (self->entries[i], "error");
    else
      gtk_widget_remove_css_class (self->entries[i], "error");
  gtk_widget_set_visible (self->trouble, text != NULL);
  gtk_label_set_text (GTK_LABEL (self->trouble), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entries[entry]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text != NULL ? text : "", -1);
}

static gboolean
is_same (TonariStatisticsPeriod a, TonariStatisticsPeriod b)
{
  return a.from == b.from && a.to == b.to;
}

/* What is typed is taken when it is a whole period; else what is wrong is said, and the figures stay. */
static void
take_days (TonariPeriodChooser *self)
{
  TonariStatisticsPeriod typed;
  int days[2];

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GError) error = NULL;
      TonariDate date;

      if (!tonari_date_parse (gtk_editable_get_text (GTK_EDITABLE (self->entries[i])), &date, &error))
        {
          tell (self, i, error->message);
          return;
        }
      /* A month or a year that is typed is meant whole. */
      days[i] = i == 0 ? tonari_date_first (date) : tonari_date_last (date);
    }
  if (days[1] < days[0])
    {
      tell (self, 1, _ ("The last day lies before the first."));
      return;
    }

  typed = (TonariStatisticsPeriod){ days[0], days[1] };
  if (!tonari_statistics_period_is_valid (typed))
    {
      tell (self, 1, _ ("So long a time cannot be shown. Please choose fifty years at most."));
      return;
    }

  tell (self, 0, NULL);
  if (is_same (typed, self->period))
    return;
  self->period = typed;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
left_cb (TonariPeriodChooser *self)
{
  if (self->own)
    take_days (self);
}

static void
chosen_cb (TonariPeriodChooser *self)
{
  guint chosen = gtk_drop_down_get_selected (self->drop);
  TonariStatisticsPeriod before = self->period;

  if (chosen == GTK_INVALID_LIST_POSITION)
    return;
  self->own = (int) chosen >= self->n_years;
  gtk_widget_set_visible (self->days, self->own);
  if (self->own)
    {
      /* The year that was shown is where one goes on from. */
      show_days (self);
      gtk_widget_grab_focus (self->entries[0]);
      return;
    }
  gtk_widget_set_visible (self->trouble, FALSE);
  self->period = tonari_statistics_period_fiscal (self->last_year - (int) chosen);
  if (!is_same (before, self->period))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
fill (TonariPeriodChooser *self, int first_year)
{
  int chosen = tonari_period_chooser_get_year (self);
  guint position = 0;

  g_signal_handlers_block_by_func (self->drop, chosen_cb, self);
  gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)), NULL);
  self->n_years = self->last_year - first_year + 1;
  for (int i = 0; i < self->n_years; i++)
    {
      g_autofree char *label =
          tonari_statistics_period_label (tonari_statistics_period_fiscal (self->last_year - i));

      if (self->last_year - i == chosen)
        position = (guint) i;
      gtk_string_list_append (self->names, label);
    }
  gtk_string_list_append (self->names, _ ("A Time of Your Own…"));
  gtk_drop_down_set_selected (self->drop, self->own ? (guint) self->n_years : position);
  g_signal_handlers_unblock_by_func (self->drop, chosen_cb, self);
}

static void
tonari_period_chooser_dispose (GObject *object)
{
  g_clear_object (&TONARI_PERIOD_CHOOSER (object)->context);

  G_OBJECT_CLASS (tonari_period_chooser_parent_class)->dispose (object);
}

static void
tonari_period_chooser_class_init (TonariPeriodChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_period_chooser_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
day_entry (TonariPeriodChooser *self, const char *label)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 11);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (entry, label);
  g_signal_connect_object (entry, "activate", G_CALLBACK (take_days), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);

  return entry;
}

static void
tonari_period_chooser_init (TonariPeriodChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->names = gtk_string_list_new (NULL);
  self->drop = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (self->names), NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Period"),
                                  -1);
  g_signal_connect_object (self->drop, "notify::selected", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);

  self->days = g_object_new (GTK_TYPE_BOX, "spacing", 6, "visible", FALSE, NULL);
  self->entries[0] = day_entry (self, _ ("First day"));
  self->entries[1] = day_entry (self, _ ("Last day"));
  gtk_box_append (GTK_BOX (self->days), self->entries[0]);
  gtk_box_append (GTK_BOX (self->days), gtk_label_new (C_ ("between two days", "–")));
  gtk_box_append (GTK_BOX (self->days), self->entries[1]);

  self->trouble = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->trouble, "error");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->drop));
  gtk_box_append (GTK_BOX (line), self->days);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->trouble);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
tonari_period_chooser_new (TonariContext *context)
{
  TonariPeriodChooser *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_PERIOD_CHOOSER, NULL);
  self->context = g_object_ref (context);
  self->last_year = tonari_date_fiscal_year (tonari_context_today (context));
  self->period = tonari_statistics_period_fiscal (self->last_year);
  fill (self, self->last_year);

  return GTK_WIDGET (self);
}

void
tonari_period_chooser_set_first (TonariPeriodChooser *self, int day)
{
  int first;

  g_return_if_fail (TONARI_IS_PERIOD_CHOOSER (self));

  self->last_year = tonari_date_fiscal_year (tonari_context_today (self->context));
  first = day > 0 ? tonari_date_fiscal_year (day) : self->last_year;
  if (!self->own)
    first = MIN (first, tonari_period_chooser_get_year (self));
  fill (self, MIN (first, self->last_year));
}

void
tonari_period_chooser_show_year (TonariPeriodChooser *self, int year)
{
  g_return_if_fail (TONARI_IS_PERIOD_CHOOSER (self));

  year = MIN (year, self->last_year);
  if (self->last_year - year >= self->n_years)
    fill (self, year);
  gtk_drop_down_set_selected (self->drop, (guint) (self->last_year - year));
}

int
tonari_period_chooser_get_year (TonariPeriodChooser *self)
{
  g_return_val_if_fail (TONARI_IS_PERIOD_CHOOSER (self), 0);

  return self->own ? 0 : tonari_statistics_period_fiscal_year (self->period);
}

TonariStatisticsPeriod
tonari_period_chooser_get (TonariPeriodChooser *self)
{
  g_return_val_if_fail (TONARI_IS_PERIOD_CHOOSER (self), ((TonariStatisticsPeriod){ 0, 0 }));

  return self->period;
}
