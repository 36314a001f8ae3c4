/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-roll-totals.h"

#include <glib/gi18n-lib.h>

#include "tonari-row-list.h"

#define N_FIGURES 4

struct _TonariRollTotals
{
  AdwBin parent_instance;

  GtkLabel *figures[N_FIGURES];
};

G_DEFINE_FINAL_TYPE (TonariRollTotals, tonari_roll_totals, ADW_TYPE_BIN)

void
tonari_roll_totals_show (TonariRollTotals *self, const TonariTotals *totals, guint unmarked)
{
  const guint numbers[N_FIGURES] = { totals->present, totals->absent,
                                     totals->counts[TONARI_ATTENDANCE_STATE_MAKE_UP], unmarked };
  g_autofree char *spoken = NULL;

  g_return_if_fail (TONARI_IS_ROLL_TOTALS (self));

  /* The labels stay: figures that were made anew would lay the whole line out again at each mark. */
  for (guint i = 0; i < N_FIGURES; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", numbers[i]);

      gtk_label_set_text (self->figures[i], text);
    }
  spoken = g_strdup_printf (_ ("%1$u taking part, %2$u absent, %3$u unmarked"), totals->present,
                            totals->absent, unmarked);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

const char *
tonari_roll_totals_figure (TonariRollTotals *self, guint index)
{
  g_return_val_if_fail (TONARI_IS_ROLL_TOTALS (self), NULL);
  g_return_val_if_fail (index < N_FIGURES, NULL);

  return gtk_label_get_text (self->figures[index]);
}

static void
tonari_roll_totals_class_init (TonariRollTotalsClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
tonari_roll_totals_init (TonariRollTotals *self)
{
  const char *captions[N_FIGURES] = { _ ("Taking part"), C_ ("total", "Absent"), C_ ("total", "Made up"),
                                      C_ ("total", "Unmarked") };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < N_FIGURES; i++)
    {
      GtkWidget *stat = tonari_row_list_stat ("0", captions[i]);

      gtk_widget_add_css_class (stat, "roll-total");
      self->figures[i] = GTK_LABEL (gtk_widget_get_first_child (stat));
      gtk_box_append (GTK_BOX (box), stat);
    }
  adw_bin_set_child (ADW_BIN (self), box);
}
