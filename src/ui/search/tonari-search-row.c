/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-row.h"

#include <string.h>

struct _TonariSearchRow
{
  GtkListBoxRow parent_instance;

  char *table;
  gint64 id;
};

G_DEFINE_FINAL_TYPE (TonariSearchRow, tonari_search_row, GTK_TYPE_LIST_BOX_ROW)

/* @from: where what was found begins in the label, in bytes. */
static PangoAttrList *
bold_spans (const GArray *spans, guint from)
{
  PangoAttrList *list = pango_attr_list_new ();

  for (guint i = 0; i < spans->len; i++)
    {
      const TonariSearchSpan *span = &g_array_index (spans, TonariSearchSpan, i);
      PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      bold->start_index = from + span->start;
      bold->end_index = from + span->end;
      pango_attr_list_insert (list, bold);
    }

  return list;
}

static void
tonari_search_row_finalize (GObject *object)
{
  g_free (TONARI_SEARCH_ROW (object)->table);
  G_OBJECT_CLASS (tonari_search_row_parent_class)->finalize (object);
}

static void
tonari_search_row_class_init (TonariSearchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_search_row_finalize;
}

static void
tonari_search_row_init (TonariSearchRow *self)
{
}

GtkWidget *
tonari_search_row_new (TonariContext *context, const TonariSearchHit *hit)
{
  TonariSearchRow *self;
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 3, "margin-start", 12,
                    "margin-end", 12, "margin-top", 8, "margin-bottom", 8, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title, *date, *excerpt;
  g_autoptr (PangoAttrList) bold = NULL;
  g_autofree char *day = NULL;
  g_autofree char *spoken = NULL;
  const char *said;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (hit != NULL, NULL);

  self = g_object_new (TONARI_TYPE_SEARCH_ROW, NULL);
  self->table = g_strdup (hit->table);
  self->id = hit->row;

  day = tonari_context_format_date_short (context, hit->date);
  title = g_object_new (GTK_TYPE_LABEL, "label", hit->title != NULL ? hit->title : "", "xalign", 0.0f,
                        "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  date = gtk_label_new (day);
  gtk_widget_add_css_class (date, "dim-label");
  gtk_widget_add_css_class (date, "numeric");
  gtk_box_append (GTK_BOX (line), title);
  gtk_box_append (GTK_BOX (line), date);
  gtk_box_append (GTK_BOX (box), line);

  /* A code or a name that the title says already is not said again below it. */
  said = hit->title != NULL && hit->excerpt != NULL ? strstr (hit->title, hit->excerpt) : NULL;
  if (said != NULL)
    {
      bold = bold_spans (hit->spans, (guint) (said - hit->title));
      gtk_label_set_attributes (GTK_LABEL (title), bold);
    }
  else if (hit->excerpt != NULL)
    {
      bold = bold_spans (hit->spans, 0);
      excerpt = g_object_new (GTK_TYPE_LABEL, "label", hit->excerpt, "xalign", 0.0f, "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines", 3, "ellipsize", PANGO_ELLIPSIZE_END,
                              "attributes", bold, NULL);
      gtk_box_append (GTK_BOX (box), excerpt);
    }

  spoken = g_strjoin (" ", hit->title != NULL ? hit->title : "", day,
                      said == NULL && hit->excerpt != NULL ? hit->excerpt : "", NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  return GTK_WIDGET (self);
}

const char *
tonari_search_row_table (TonariSearchRow *self)
{
  g_return_val_if_fail (TONARI_IS_SEARCH_ROW (self), NULL);

  return self->table;
}

gint64
tonari_search_row_id (TonariSearchRow *self)
{
  g_return_val_if_fail (TONARI_IS_SEARCH_ROW (self), 0);

  return self->id;
}
