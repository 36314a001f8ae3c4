/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-diagram.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-paper.h"
#include "tonari-case-print.h"
#include "tonari-ecomap.h"
#include "tonari-genogram.h"
#include "tonari-organisation.h"
#include "tonari-tie.h"

/* The map is a square; the family takes the height that it needs, within these. */
#define ECOMAP_HEIGHT 460
#define GENOGRAM_LEAST 170
#define GENOGRAM_MOST 640
/* It is drawn for paper; a screen is looked at from further away. */
#define GENOGRAM_SCALE 1.35
#define MARGIN 12

struct _TonariCaseDiagram
{
  AdwBin parent;

  TonariCasePaperKind kind;
  TonariContext *context;
  TonariCaseSheet *sheet;
  TonariGenogram *genogram;
  TonariEcomap *ecomap;
  char *text;
  GtkWidget *picture;
  GtkWidget *frame;
  GtkWidget *nothing;
  GtkWidget *print;
  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (TonariCaseDiagram, tonari_case_diagram, ADW_TYPE_BIN)

static void
forget (TonariCaseDiagram *self)
{
  g_clear_pointer (&self->genogram, tonari_genogram_free);
  g_clear_pointer (&self->ecomap, tonari_ecomap_free);
  g_clear_pointer (&self->text, g_free);
}

static void
tonari_case_diagram_dispose (GObject *object)
{
  TonariCaseDiagram *self = TONARI_CASE_DIAGRAM (object);

  forget (self);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_diagram_parent_class)->dispose (object);
}

static void
tonari_case_diagram_class_init (TonariCaseDiagramClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_diagram_dispose;
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  TonariCaseDiagram *self = data;
  TonariChartBox box = { MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN };
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (area));
  TonariChartTheme theme = adw_style_manager_get_dark (adw_style_manager_get_default ())
                               ? TONARI_CHART_THEME_DARK
                               : TONARI_CHART_THEME_LIGHT;

  if (self->genogram != NULL)
    tonari_genogram_paint (self->genogram, cr, context, box, theme);
  if (self->ecomap != NULL)
    tonari_ecomap_paint (self->ecomap, cr, context, box, theme);
}

static void
print_cb (TonariCaseDiagram *self)
{
  if (self->sheet != NULL)
    tonari_case_print (GTK_WIDGET (self), self->context, self->sheet,
                       tonari_words_token (&tonari_case_paper_words, (int) self->kind));
}

static void
tonari_case_diagram_init (TonariCaseDiagram *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->print = gtk_button_new_with_mnemonic (_ ("_Print…"));
  gtk_widget_add_css_class (self->print, "flat");
  g_signal_connect_object (self->print, "clicked", G_CALLBACK (print_cb), self, G_CONNECT_SWAPPED);

  /* The role has to be known before the widget is made. */
  self->picture = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->picture), draw_cb, self, NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self->picture, G_CONNECT_SWAPPED);
  self->frame = box;
  gtk_widget_add_css_class (box, "card");
  gtk_widget_set_overflow (box, GTK_OVERFLOW_HIDDEN);
  gtk_box_append (GTK_BOX (box), self->picture);

  self->nothing = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->nothing, "dim-label");
  adw_preferences_group_add (self->group, self->nothing);
  adw_preferences_group_add (self->group, box);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

static TonariCaseDiagram *
diagram_new (TonariCasePaperKind kind, GtkWidget *also, const char *nothing)
{
  TonariCaseDiagram *self = g_object_new (TONARI_TYPE_CASE_DIAGRAM, NULL);
  GtkWidget *buttons = g_object_new (GTK_TYPE_BOX, "spacing", 6, "valign", GTK_ALIGN_CENTER, NULL);
  const char *title = tonari_words_label (&tonari_case_paper_words, (int) kind);
  /* Translators: %s is the name of a page */
  g_autofree char *print = g_strdup_printf (_ ("Print: %s"), title);

  self->kind = kind;
  adw_preferences_group_set_title (self->group, title);
  gtk_label_set_text (GTK_LABEL (self->nothing), nothing);
  if (also != NULL)
    gtk_box_append (GTK_BOX (buttons), also);
  gtk_box_append (GTK_BOX (buttons), self->print);
  adw_preferences_group_set_header_suffix (self->group, buttons);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->print), GTK_ACCESSIBLE_PROPERTY_LABEL, print, -1);

  return self;
}

GtkWidget *
tonari_case_diagram_new_genogram (void)
{
  GtkWidget *merge = gtk_button_new_with_mnemonic (_ ("_Merge or Separate…"));

  gtk_widget_add_css_class (merge, "flat");
  gtk_widget_set_tooltip_text (merge, _ ("Entries that may be the same person or household"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (merge), "case.merge");

  return GTK_WIDGET (diagram_new (TONARI_CASE_PAPER_GENOGRAM, merge,
                                  _ ("It is drawn from the relatives below, as soon as there is one.")));
}

GtkWidget *
tonari_case_diagram_new_ecomap (void)
{
  return GTK_WIDGET (diagram_new (TONARI_CASE_PAPER_ECOMAP, NULL,
                                  _ ("It is drawn from the ties below, as soon as there is one.")));
}

static void
add_organisation (gpointer key, gpointer value, gpointer data)
{
  TonariOrganisation *organisation = tonari_organisation_new ();

  organisation->row.id = *(gint64 *) key;
  organisation->name = g_strdup (value);
  g_ptr_array_add (data, organisation);
}

static GPtrArray *
copies (const GPtrArray *rows, const TonariEntity *entity)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (entity->free_row);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (copy, tonari_entity_copy (entity, g_ptr_array_index (rows, i)));

  return copy;
}

/* What the two pictures look at, out of what the page has read already. */
static TonariCasePapers *
papers_of (const TonariCaseSheet *sheet)
{
  TonariCasePapers *papers = tonari_case_papers_new ();
  GPtrArray *persons = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_person_free);
  GPtrArray *organisations = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_free);
  GHashTableIter iter;
  gpointer person;

  papers->acase = tonari_case_copy (sheet->acase);
  papers->person = tonari_person_copy (sheet->person);
  g_hash_table_iter_init (&iter, sheet->persons);
  while (g_hash_table_iter_next (&iter, NULL, &person))
    g_ptr_array_add (persons, tonari_person_copy (person));
  g_hash_table_foreach (sheet->organisations, add_organisation, organisations);
  tonari_case_papers_take (papers, &tonari_relative_entity,
                           copies (sheet->relatives, &tonari_relative_entity));
  tonari_case_papers_take (papers, &tonari_tie_entity, copies (sheet->ties, &tonari_tie_entity));
  tonari_case_papers_take (papers, &tonari_person_entity, persons);
  tonari_case_papers_take (papers, &tonari_organisation_entity, organisations);

  return papers;
}

static void
make_genogram (TonariCaseDiagram *self, const TonariCasePapers *papers, int today)
{
  double width, height;

  self->genogram = tonari_genogram_new (papers, today, TRUE);
  self->text = tonari_genogram_text (self->genogram);
  tonari_genogram_size (self->genogram, &width, &height);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->picture),
                                       CLAMP ((int) (height * GENOGRAM_SCALE) + 2 * MARGIN, GENOGRAM_LEAST,
                                              GENOGRAM_MOST));
}

static void
make_ecomap (TonariCaseDiagram *self, const TonariCasePapers *papers, int today)
{
  self->ecomap = tonari_ecomap_new (papers, today, TRUE);
  self->text = tonari_ecomap_text (self->ecomap);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->picture), ECOMAP_HEIGHT);
}

void
tonari_case_diagram_show (TonariCaseDiagram *self, TonariContext *context, const TonariCaseSheet *sheet)
{
  gboolean of_family = self->kind == TONARI_CASE_PAPER_GENOGRAM;
  gboolean drawn = (of_family ? sheet->relatives : sheet->ties)->len > 0;
  int today = tonari_context_today (context);

  g_return_if_fail (TONARI_IS_CASE_DIAGRAM (self));

  g_set_object (&self->context, context);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  forget (self);
  if (drawn)
    {
      g_autoptr (TonariCasePapers) papers = papers_of (sheet);

      if (of_family)
        make_genogram (self, papers, today);
      else
        make_ecomap (self, papers, today);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      self->text, -1);
    }
  gtk_widget_set_visible (self->frame, drawn);
  gtk_widget_set_visible (self->nothing, !drawn);
  gtk_widget_set_visible (self->print, drawn);
  gtk_widget_queue_draw (self->picture);
}

const char *
tonari_case_diagram_text (TonariCaseDiagram *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_DIAGRAM (self), NULL);

  return self->text;
}
