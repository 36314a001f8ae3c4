/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-view.h"

#include <adwaita.h>

#include <glib/gi18n-lib.h>

#include "tonari-course-picture.h"
#include "tonari-text-size.h"

#define MARGIN 12
/* In letters: narrower a day would not be read, wider a session lies far from the next. */
#define COLUMN_LEAST 4
#define COLUMN_NATURAL 8
#define LEGEND_LEAST 24

struct _TonariCourseView
{
  GtkWidget parent_instance;

  TonariCourseMarks *marks;
  TonariDateStyle style;
};

G_DEFINE_FINAL_TYPE (TonariCourseView, tonari_course_view, GTK_TYPE_WIDGET)

static double
letter_size (TonariCourseView *self)
{
  return tonari_text_size (GTK_WIDGET (self)) * 0.9;
}

static TonariCoursePicture *
picture_of (TonariCourseView *self, double width)
{
  TonariCoursePictureOptions options = { .width = width - 2 * MARGIN,
                                         .font_size = letter_size (self),
                                         .n_rows = G_MAXUINT,
                                         .theme = TONARI_CHART_THEME_LIGHT,
                                         .legend = TRUE };

  if (adw_style_manager_get_dark (adw_style_manager_get_default ()))
    options.theme = TONARI_CHART_THEME_DARK;

  return tonari_course_picture_new (self->marks, &options);
}

static void
tonari_course_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  TonariCourseView *self = TONARI_COURSE_VIEW (widget);
  double letter = letter_size (self);
  guint n_days = self->marks->days->len;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 2 * MARGIN + (int) (letter * MAX (LEGEND_LEAST, n_days * COLUMN_LEAST));
      *natural = 2 * MARGIN + (int) (letter * MAX (LEGEND_LEAST, n_days * COLUMN_NATURAL));
    }
  else
    {
      g_autoptr (TonariCoursePicture) picture = picture_of (self, MAX (for_size, 4 * MARGIN));

      *minimum = *natural = 2 * MARGIN + (int) (tonari_course_picture_height (picture) + 0.999);
    }
}

static void
tonari_course_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TonariCourseView *self = TONARI_COURSE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget));
  g_autoptr (TonariCoursePicture) picture = picture_of (self, width);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  cairo_translate (cr, MARGIN, MARGIN);
  tonari_course_picture_paint (picture, cr, gtk_widget_get_pango_context (widget));
  cairo_destroy (cr);
}

char *
tonari_course_view_say_at (TonariCourseView *self, double x, double y)
{
  g_autoptr (TonariCoursePicture) picture = NULL;
  const TonariCourseSign *sign;

  g_return_val_if_fail (TONARI_IS_COURSE_VIEW (self), NULL);

  picture = picture_of (self, gtk_widget_get_width (GTK_WIDGET (self)));
  sign = tonari_course_picture_hit (picture, x - MARGIN, y - MARGIN);

  return sign != NULL ? tonari_course_picture_say (picture, sign, self->style) : NULL;
}

static gboolean
tonari_course_view_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *text = keyboard ? NULL : tonari_course_view_say_at (TONARI_COURSE_VIEW (widget), x, y);

  if (text == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
tonari_course_view_finalize (GObject *object)
{
  g_clear_pointer (&TONARI_COURSE_VIEW (object)->marks, tonari_course_marks_free);

  G_OBJECT_CLASS (tonari_course_view_parent_class)->finalize (object);
}

static void
tonari_course_view_class_init (TonariCourseViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tonari_course_view_finalize;
  widget_class->measure = tonari_course_view_measure;
  widget_class->snapshot = tonari_course_view_snapshot;
  widget_class->query_tooltip = tonari_course_view_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "courseview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
tonari_course_view_init (TonariCourseView *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

GtkWidget *
tonari_course_view_new (TonariCourseMarks *marks, TonariDateStyle style)
{
  TonariCourseView *self;
  g_autofree char *text = NULL;

  g_return_val_if_fail (marks != NULL, NULL);

  self = g_object_new (TONARI_TYPE_COURSE_VIEW, NULL);
  self->marks = marks;
  self->style = style;
  text = tonari_course_marks_text (marks, style);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Attendance and Ease Without Names"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);

  return GTK_WIDGET (self);
}
