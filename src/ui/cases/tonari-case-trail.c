/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-trail.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"
#include "tonari-stages.h"
#include "tonari-trail-picture.h"

#define HEIGHT 230

struct _TonariCaseTrail
{
  AdwBin parent;

  TonariCaseSheet *sheet;
  GtkWidget *picture;
};

G_DEFINE_FINAL_TYPE (TonariCaseTrail, tonari_case_trail, ADW_TYPE_BIN)

/*
 * Which stages of the three models speak of about the same time, as far as their sources do; a bit for each
 * stage, the first the lowest.  A help for readers of our own: nothing is carried over from one model to
 * another.
 */
static const struct
{
  guint family;
  guint prefecture;
  guint visit;
} crosswalk[] = {
  { 1 << 0, 1 << 0, 1 << 0 | 1 << 1 },
  { 1 << 1, 1 << 0, 1 << 1 },
  { 1 << 2, 1 << 0 | 1 << 1, 1 << 2 | 1 << 3 | 1 << 4 },
  { 1 << 3, 1 << 2 | 1 << 3, 1 << 5 | 1 << 6 },
};

static void
tonari_case_trail_dispose (GObject *object)
{
  g_clear_pointer (&TONARI_CASE_TRAIL (object)->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_trail_parent_class)->dispose (object);
}

static void
tonari_case_trail_class_init (TonariCaseTrailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_trail_dispose;
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  const TonariCaseTrail *self = data;
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  if (self->sheet != NULL)
    tonari_trail_paint (cr, width, height, self->sheet->trail,
                        dark ? TONARI_CHART_THEME_DARK : TONARI_CHART_THEME_LIGHT);
}

static char *
stages_of (TonariStageModel model, guint bits)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < tonari_stages_count (model); i++)
    if (bits & 1u << i)
      g_strv_builder_add (titles, tonari_stages_title (model, i + 1));
  list = g_strv_builder_end (titles);

  return g_strjoinv (C_ ("list", ", "), list);
}

static void
add_line (AdwExpanderRow *expander, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_expander_row_add_row (expander, row);
}

static GtkWidget *
crosswalk_new (void)
{
  GtkWidget *group = adw_preferences_group_new ();
  AdwExpanderRow *expander = ADW_EXPANDER_ROW (adw_expander_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander),
                                 _ ("How the Three Models Lie Beside Each Other"));
  tonari_label_phrases_show_expander (
      expander, _ ("A help for reading. Each keeps its own words and moves, and none follows from another."));
  for (guint i = 0; i < G_N_ELEMENTS (crosswalk); i++)
    {
      g_autofree char *family = stages_of (TONARI_STAGE_MODEL_FAMILY, crosswalk[i].family);
      g_autofree char *prefecture = stages_of (TONARI_STAGE_MODEL_PREFECTURE, crosswalk[i].prefecture);
      g_autofree char *visit = stages_of (TONARI_STAGE_MODEL_VISIT, crosswalk[i].visit);
      /* Translators: names of stages of the four steps, then of the process of visits */
      g_autofree char *beside = g_strdup_printf (_ ("Four steps: %s\nVisits: %s"), prefecture, visit);

      add_line (expander, family, beside);
    }
  add_line (
      expander, _ ("Staying with the approach to the person"),
      _ ("Because of illness, disability or age that is a full outcome. Nothing further is proposed then."));
  add_line (
      expander, _ ("“They should go to work”"),
      _ ("The four steps answer by way of the first three: at ease at home, beside a supporter, among people."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (expander));

  return group;
}

static void
tonari_case_trail_init (TonariCaseTrail *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  /* The role has to be known before the widget is made. */
  self->picture = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, NULL);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->picture), HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->picture), draw_cb, self, NULL);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self->picture, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), crosswalk_new ());
  gtk_box_append (GTK_BOX (box), self->picture);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
tonari_case_trail_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_TRAIL, NULL);
}

void
tonari_case_trail_show (TonariCaseTrail *self, TonariContext *context, const TonariCaseSheet *sheet)
{
  g_autofree char *text = NULL;

  g_return_if_fail (TONARI_IS_CASE_TRAIL (self));

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->sheet = tonari_case_sheet_ref ((TonariCaseSheet *) sheet);
  text = tonari_trail_text (sheet->trail, tonari_context_date_style (context, FALSE));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Trail"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_set_visible (self->picture, sheet->trail->len > 0);
  gtk_widget_queue_draw (self->picture);
}
