/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-timeline-row.h"

#include <glib/gi18n-lib.h>

struct _TonariTimelineRow
{
  GtkListBoxRow parent_instance;

  const char *table;
  gint64 id;
  char *month;
};

G_DEFINE_FINAL_TYPE (TonariTimelineRow, tonari_timeline_row, GTK_TYPE_LIST_BOX_ROW)

static void
tonari_timeline_row_finalize (GObject *object)
{
  g_free (TONARI_TIMELINE_ROW (object)->month);
  G_OBJECT_CLASS (tonari_timeline_row_parent_class)->finalize (object);
}

static void
tonari_timeline_row_class_init (TonariTimelineRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_timeline_row_finalize;
}

static void
tonari_timeline_row_init (TonariTimelineRow *self)
{
}

static char *
month_of (TonariContext *context, TonariDate date)
{
  TonariDate month = date;

  if (!tonari_date_is_known (date))
    return g_strdup (_ ("Without a Day"));
  /* A year alone, or about one, stays what it is. */
  if (date.precision == TONARI_PRECISION_DAY)
    month.precision = TONARI_PRECISION_MONTH;

  return tonari_context_format_date (context, month);
}

GtkWidget *
tonari_timeline_row_new (TonariContext *context,
                         const TonariTimelineEntry *entry,
                         const char *title,
                         const char *subtitle)
{
  TonariTimelineRow *self = g_object_new (TONARI_TYPE_TIMELINE_ROW, NULL);
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 2, "margin-start", 12,
                    "margin-end", 12, "margin-top", 8, "margin-bottom", 8, NULL);
  const char *kind = tonari_words_label (&tonari_timeline_kind_words, (int) entry->kind);
  g_autofree char *day = tonari_context_format_date_short (context, entry->date);
  g_autofree char *said = tonari_context_format_date (context, entry->date);
  /* Most titles begin with the day in full: it is not said twice. */
  gboolean dated = *day != '\0' && (title == NULL || !g_str_has_prefix (title, said));
  g_autofree char *caption = dated ? g_strjoin (" · ", day, kind, NULL) : g_strdup (kind);
  const char *lines[] = { caption, title, subtitle };
  g_autofree char *spoken = NULL;

  self->table = entry->table;
  self->id = entry->row;
  self->month = month_of (context, entry->date);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GtkWidget *label;

      if (lines[i] == NULL || *lines[i] == '\0')
        continue;
      label = g_object_new (GTK_TYPE_LABEL, "label", lines[i], "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                            PANGO_WRAP_WORD_CHAR, NULL);
      if (i != 1)
        gtk_widget_add_css_class (label, "dim-label");
      if (i == 0)
        gtk_widget_add_css_class (label, "caption");
      if (i == 2)
        g_object_set (label, "lines", 6, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
      gtk_box_append (GTK_BOX (box), label);
    }

  spoken = g_strjoin ("\n", caption, title != NULL ? title : "", subtitle, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  return GTK_WIDGET (self);
}

const char *
tonari_timeline_row_table (TonariTimelineRow *self)
{
  g_return_val_if_fail (TONARI_IS_TIMELINE_ROW (self), NULL);

  return self->table;
}

gint64
tonari_timeline_row_id (TonariTimelineRow *self)
{
  g_return_val_if_fail (TONARI_IS_TIMELINE_ROW (self), 0);

  return self->id;
}

const char *
tonari_timeline_row_month (TonariTimelineRow *self)
{
  g_return_val_if_fail (TONARI_IS_TIMELINE_ROW (self), NULL);

  return self->month;
}
