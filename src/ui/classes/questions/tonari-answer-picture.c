/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-answer-picture.h"

#include <glib/gi18n-lib.h>

#include "tonari-answer-bars.h"
#include "tonari-text-size.h"

#define TALLEST 72
#define LEAST_WIDTH 200
#define PLACE_WIDTH 96

struct _TonariAnswerPicture
{
  GtkWidget parent_instance;

  GPtrArray *results;
  guint index;
};

G_DEFINE_FINAL_TYPE (TonariAnswerPicture, tonari_answer_picture, GTK_TYPE_WIDGET)

static const TonariQuestionResult *
question_of (TonariAnswerPicture *self)
{
  return g_ptr_array_index (self->results, self->index);
}

static void
put_colour (double to[3], const GdkRGBA *colour, const GdkRGBA *ground, double share)
{
  to[0] = colour->red * share + ground->red * (1 - share);
  to[1] = colour->green * share + ground->green * (1 - share);
  to[2] = colour->blue * share + ground->blue * (1 - share);
}

static TonariAnswerBarsStyle
style_of (TonariAnswerPicture *self)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  TonariAnswerBarsStyle style = { .tallest = TALLEST, .full = tonari_answer_bars_full (self->results) };
  GdkRGBA ink, bar, ground;

  gtk_style_context_get_color (context, &ink);
  if (!gtk_style_context_lookup_color (context, "accent_bg_color", &bar))
    bar = ink;
  if (!gtk_style_context_lookup_color (context, "card_bg_color", &ground))
    ground = (GdkRGBA){ 1, 1, 1, 1 };
  style.size = tonari_text_size (GTK_WIDGET (self)) * 0.86;
  put_colour (style.ink, &ink, &ground, 1);
  put_colour (style.dim, &ink, &ground, 0.66);
  put_colour (style.bar, &bar, &ground, 1);

  return style;
}

static void
tonari_answer_picture_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  TonariAnswerPicture *self = TONARI_ANSWER_PICTURE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = MAX (LEAST_WIDTH, (int) question_of (self)->values->len * PLACE_WIDTH);
    }
  else
    {
      TonariAnswerBarsStyle style = style_of (self);

      *minimum = *natural = (int) (tonari_answer_bars_height (question_of (self), &style) + 0.999);
    }
}

static void
tonari_answer_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  TonariAnswerPicture *self = TONARI_ANSWER_PICTURE (widget);
  TonariAnswerBarsStyle style = style_of (self);
  int width = gtk_widget_get_width (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  tonari_answer_bars_paint (question_of (self), &style, gtk_widget_get_pango_context (widget), cr, width);
  cairo_destroy (cr);
}

static void
tonari_answer_picture_dispose (GObject *object)
{
  TonariAnswerPicture *self = TONARI_ANSWER_PICTURE (object);

  g_clear_pointer (&self->results, g_ptr_array_unref);

  G_OBJECT_CLASS (tonari_answer_picture_parent_class)->dispose (object);
}

static void
tonari_answer_picture_class_init (TonariAnswerPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tonari_answer_picture_dispose;
  widget_class->measure = tonari_answer_picture_measure;
  widget_class->snapshot = tonari_answer_picture_snapshot;
  gtk_widget_class_set_css_name (widget_class, "answerpicture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
tonari_answer_picture_init (TonariAnswerPicture *self)
{
}

GtkWidget *
tonari_answer_picture_new (GPtrArray *results, guint index)
{
  TonariAnswerPicture *self;
  g_autofree char *words = NULL;

  g_return_val_if_fail (results != NULL && index < results->len, NULL);

  self = g_object_new (TONARI_TYPE_ANSWER_PICTURE, NULL);
  self->results = g_ptr_array_ref (results);
  self->index = index;
  words = tonari_question_result_in_words (question_of (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  question_of (self)->item->text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);

  return GTK_WIDGET (self);
}
