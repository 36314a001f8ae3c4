/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-side-pane.h"

#define NARROW 700

struct _TonariSidePane
{
  AdwBin parent_instance;

  GtkWidget *sidebar;
  GtkRevealer *wide_revealer;
  AdwBin *wide_slot;
  AdwBin *content_slot;
  GtkWidget *scrim;
  GtkRevealer *narrow_revealer;
  AdwBin *narrow_slot;

  GdkSurface *surface;
  gboolean narrow;
  gboolean shown;
  guint narrow_idle;
};

enum
{
  PROP_SIDEBAR = 1,
  PROP_CONTENT,
  PROP_SHOWN,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (TonariSidePane, tonari_side_pane, ADW_TYPE_BIN)

gboolean
tonari_side_pane_get_shown (TonariSidePane *self)
{
  g_return_val_if_fail (TONARI_IS_SIDE_PANE (self), FALSE);

  return self->shown;
}

gboolean
tonari_side_pane_get_narrow (TonariSidePane *self)
{
  g_return_val_if_fail (TONARI_IS_SIDE_PANE (self), FALSE);

  return self->narrow;
}

void
tonari_side_pane_set_shown (TonariSidePane *self, gboolean shown)
{
  g_return_if_fail (TONARI_IS_SIDE_PANE (self));

  if (self->narrow)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->narrow_revealer), shown);
      gtk_revealer_set_reveal_child (self->narrow_revealer, shown);
      gtk_widget_set_visible (self->scrim, shown);
    }
  else
    gtk_revealer_set_reveal_child (self->wide_revealer, shown);

  /* Also where nothing has changed: the button that was pressed for it has to go back. */
  self->shown = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}

gboolean
tonari_side_pane_leave (TonariSidePane *self)
{
  g_return_val_if_fail (TONARI_IS_SIDE_PANE (self), FALSE);

  if (!self->narrow || !self->shown)
    return FALSE;

  tonari_side_pane_set_shown (self, FALSE);
  return TRUE;
}

static void
set_narrow (TonariSidePane *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_ref (self->sidebar);
  adw_bin_set_child (narrow ? self->wide_slot : self->narrow_slot, NULL);
  adw_bin_set_child (narrow ? self->narrow_slot : self->wide_slot, self->sidebar);
  g_object_unref (self->sidebar);
  gtk_revealer_set_reveal_child (self->wide_revealer, FALSE);
  gtk_revealer_set_reveal_child (self->narrow_revealer, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_revealer), FALSE);
  gtk_widget_set_visible (self->scrim, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->wide_revealer), !narrow);
  if (narrow)
    gtk_widget_add_css_class (self->sidebar, "floating");
  else
    gtk_widget_remove_css_class (self->sidebar, "floating");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
  tonari_side_pane_set_shown (self, !narrow);
}

static gboolean
narrow_idle_cb (gpointer data)
{
  TonariSidePane *self = data;

  self->narrow_idle = 0;
  set_narrow (self, gdk_surface_get_width (self->surface) < NARROW);
  return G_SOURCE_REMOVE;
}

static void
layout_cb (TonariSidePane *self, int width, int height)
{
  /* The tree must not change while sizes are given out. */
  if ((width < NARROW) != self->narrow && self->narrow_idle == 0)
    self->narrow_idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, narrow_idle_cb, self, NULL);
}

static void
scrim_cb (TonariSidePane *self)
{
  tonari_side_pane_leave (self);
}

static void
tonari_side_pane_realize (GtkWidget *widget)
{
  TonariSidePane *self = TONARI_SIDE_PANE (widget);

  GTK_WIDGET_CLASS (tonari_side_pane_parent_class)->realize (widget);
  self->surface = g_object_ref (gtk_native_get_surface (gtk_widget_get_native (widget)));
  g_signal_connect_swapped (self->surface, "layout", G_CALLBACK (layout_cb), self);
}

static void
tonari_side_pane_unrealize (GtkWidget *widget)
{
  TonariSidePane *self = TONARI_SIDE_PANE (widget);

  g_clear_handle_id (&self->narrow_idle, g_source_remove);
  g_signal_handlers_disconnect_by_func (self->surface, layout_cb, self);
  g_clear_object (&self->surface);
  GTK_WIDGET_CLASS (tonari_side_pane_parent_class)->unrealize (widget);
}

static void
tonari_side_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  TonariSidePane *self = TONARI_SIDE_PANE (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, self->sidebar);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, adw_bin_get_child (self->content_slot));
      break;
    case PROP_SHOWN:
      g_value_set_boolean (value, self->shown);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tonari_side_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  TonariSidePane *self = TONARI_SIDE_PANE (object);

  switch (id)
    {
    case PROP_SIDEBAR:
      self->sidebar = g_value_get_object (value);
      adw_bin_set_child (self->wide_slot, self->sidebar);
      break;
    case PROP_CONTENT:
      adw_bin_set_child (self->content_slot, g_value_get_object (value));
      break;
    case PROP_SHOWN:
      tonari_side_pane_set_shown (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tonari_side_pane_dispose (GObject *object)
{
  TonariSidePane *self = TONARI_SIDE_PANE (object);

  self->sidebar = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), TONARI_TYPE_SIDE_PANE);

  G_OBJECT_CLASS (tonari_side_pane_parent_class)->dispose (object);
}

static void
tonari_side_pane_class_init (TonariSidePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tonari_side_pane_dispose;
  object_class->get_property = tonari_side_pane_get_property;
  object_class->set_property = tonari_side_pane_set_property;
  widget_class->realize = tonari_side_pane_realize;
  widget_class->unrealize = tonari_side_pane_unrealize;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOWN] =
      g_param_spec_boolean ("shown", NULL, NULL, TRUE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/window/tonari-side-pane.ui");
#define CHILD(name) gtk_widget_class_bind_template_child (widget_class, TonariSidePane, name)
  CHILD (wide_revealer);
  CHILD (wide_slot);
  CHILD (content_slot);
  CHILD (scrim);
  CHILD (narrow_revealer);
  CHILD (narrow_slot);
#undef CHILD
}

static void
tonari_side_pane_init (TonariSidePane *self)
{
  self->shown = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->scrim, "clicked", G_CALLBACK (scrim_cb), self, G_CONNECT_SWAPPED);
}
