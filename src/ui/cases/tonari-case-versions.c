/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-versions.h"

#include <glib/gi18n-lib.h>

#include "tonari-assessment-parts.h"

struct _TonariCaseVersions
{
  AdwWindow parent;

  TonariContext *context;
  TonariCaseSheet *sheet;
  GtkWidget *menus[2];
  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (TonariCaseVersions, tonari_case_versions, ADW_TYPE_WINDOW)

static void
tonari_case_versions_dispose (GObject *object)
{
  TonariCaseVersions *self = TONARI_CASE_VERSIONS (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_versions_parent_class)->dispose (object);
}

static void
tonari_case_versions_class_init (TonariCaseVersionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_versions_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static GtkWidget *
label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
cell_new (const char *text, const char *note)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  if (text != NULL)
    {
      GtkWidget *label = label_new (text, NULL);

      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      gtk_box_append (GTK_BOX (box), label);
    }
  if (note != NULL)
    {
      GtkWidget *label = label_new (note, "caption");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

/* The list has the newest first. */
static const TonariAssessment *
chosen (TonariCaseVersions *self, guint side)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->menus[side]));
  guint n_rows = self->sheet->assessments->len;

  if (selected >= n_rows)
    return NULL;

  return g_ptr_array_index (self->sheet->assessments, n_rows - 1 - selected);
}

static void
fill (TonariCaseVersions *self)
{
  static const char *const groups[] = { N_ ("What Lies Behind"), N_ ("Three Dimensions"), N_ ("The Family") };
  const TonariAssessment *sides[] = { chosen (self, 0), chosen (self, 1) };
  guint n_parts;
  const TonariAssessmentPart *parts = tonari_assessment_parts (&n_parts);
  int line = 0;
  int group = -1;

  for (guint row = 0; gtk_grid_get_child_at (self->grid, 0, (int) row) != NULL;)
    gtk_grid_remove_row (self->grid, (int) row);

  for (guint i = 0; i < n_parts; i++)
    {
      TonariAssessmentChange change = tonari_assessment_part_compare (&parts[i], sides[0], sides[1]);
      const char *note = change == TONARI_ASSESSMENT_CHANGE_NONE ? _ ("not written yet")
                                                                 : tonari_assessment_change_label (change);

      if ((int) parts[i].group != group)
        {
          group = (int) parts[i].group;
          gtk_grid_attach (self->grid, label_new (_ (groups[group]), "heading"), 0, line++, 3, 1);
        }
      gtk_grid_attach (self->grid, label_new (tonari_assessment_part_title (&parts[i]), "dim-label"), 0, line,
                       1, 1);
      gtk_grid_attach (self->grid, cell_new (tonari_assessment_part_text (&parts[i], sides[0]), NULL), 1,
                       line, 1, 1);
      gtk_grid_attach (self->grid, cell_new (tonari_assessment_part_text (&parts[i], sides[1]), note), 2,
                       line, 1, 1);
      line++;
    }
}

static GtkWidget *
menu_new (TonariCaseVersions *self, guint selected, const char *name)
{
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);
  GtkWidget *menu;

  for (guint i = self->sheet->assessments->len; i > 0; i--)
    {
      const TonariAssessment *assessment = g_ptr_array_index (self->sheet->assessments, i - 1);
      g_autofree char *day = tonari_context_format_date (self->context, assessment->date);

      gtk_string_list_append (days, day);
    }

  menu = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&days)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), selected);
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (menu, "notify::selected", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (menu, TRUE);

  return menu;
}

static void
build (TonariCaseVersions *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *days = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->menus[0] = menu_new (self, 1, _ ("Earlier assessment"));
  self->menus[1] = menu_new (self, 0, _ ("Later assessment"));
  gtk_box_set_homogeneous (GTK_BOX (days), TRUE);
  gtk_box_append (GTK_BOX (days), self->menus[0]);
  gtk_box_append (GTK_BOX (days), self->menus[1]);
  g_object_set (days, "margin-start", 18, "margin-end", 18, "margin-top", 6, "margin-bottom", 12, NULL);

  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_homogeneous (self->grid, TRUE);
  g_object_set (self->grid, "row-spacing", 12, "column-spacing", 18, "margin-start", 18, "margin-end", 18,
                "margin-bottom", 24, NULL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->grid));
  gtk_widget_set_vexpand (scrolled, TRUE);

  gtk_box_append (GTK_BOX (content), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (content), days);
  gtk_box_append (GTK_BOX (content), scrolled);
  adw_window_set_content (ADW_WINDOW (self), content);
  fill (self);
}

static void
tonari_case_versions_init (TonariCaseVersions *self)
{
  gtk_window_set_title (GTK_WINDOW (self), _ ("Two Assessments"));
  gtk_window_set_default_size (GTK_WINDOW (self), 760, 600);
}

TonariCaseVersions *
tonari_case_versions_open (GtkWidget *from_widget, TonariContext *context, const TonariCaseSheet *sheet)
{
  TonariCaseVersions *self;
  GtkRoot *root = gtk_widget_get_root (from_widget);

  g_return_val_if_fail (sheet != NULL && sheet->assessments->len > 1, NULL);

  self = g_object_new (TONARI_TYPE_CASE_VERSIONS, "modal", TRUE, NULL);
  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  self->context = g_object_ref (context);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  build (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
