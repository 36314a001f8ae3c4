/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-tab-strip.h"

/* How much of its neighbour is seen beside the chosen tab, in pixels: more than fades away at the edge. */
#define BESIDE 38

struct _TonariTabStrip
{
  AdwBin parent;

  GtkScrolledWindow *scrolled;
  GtkStackSwitcher *switcher;
  GtkAdjustment *adjustment;
  /* What the line needed when it stood wide. */
  double needed;
  guint fit_id;
};

G_DEFINE_FINAL_TYPE (TonariTabStrip, tonari_tab_strip, ADW_TYPE_BIN)

/* The switcher tells neither its chosen tab nor where it stands, but draws it as checked. */
static GtkWidget *
chosen_tab (TonariTabStrip *self)
{
  GtkWidget *tab = gtk_widget_get_first_child (GTK_WIDGET (self->switcher));

  while (tab != NULL &&
         !(GTK_IS_TOGGLE_BUTTON (tab) && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (tab))))
    tab = gtk_widget_get_next_sibling (tab);

  return tab;
}

static void
bring_into_view (TonariTabStrip *self)
{
  GtkWidget *content = gtk_scrolled_window_get_child (self->scrolled);
  GtkWidget *tab = chosen_tab (self);
  graphene_rect_t place;
  double room, value;

  if (GTK_IS_VIEWPORT (content))
    content = gtk_viewport_get_child (GTK_VIEWPORT (content));
  if (tab == NULL || !gtk_widget_compute_bounds (tab, content, &place))
    return;

  room = gtk_adjustment_get_page_size (self->adjustment);
  value = gtk_adjustment_get_value (self->adjustment);
  value = MAX (value, place.origin.x + place.size.width + BESIDE - room);
  /* At once: what is on its way to a place of the wider line would not find the one in the closer line. */
  gtk_adjustment_set_value (self->adjustment, MIN (value, place.origin.x - BESIDE));
}

static gboolean
fit_cb (gpointer data)
{
  TonariTabStrip *self = data;
  double room = gtk_adjustment_get_page_size (self->adjustment);
  double width = gtk_adjustment_get_upper (self->adjustment) - gtk_adjustment_get_lower (self->adjustment);
  gboolean narrow = gtk_widget_has_css_class (GTK_WIDGET (self), "narrow");

  self->fit_id = 0;
  if (!narrow && room >= 1 && width > room)
    {
      self->needed = width;
      gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
    }
  else if (narrow && room >= self->needed)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  bring_into_view (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (TonariTabStrip *self)
{
  /* The line gets its places first. */
  if (self->fit_id == 0)
    self->fit_id = g_idle_add_full (GTK_PRIORITY_RESIZE + 20, fit_cb, self, NULL);
}

static void
tonari_tab_strip_dispose (GObject *object)
{
  TonariTabStrip *self = TONARI_TAB_STRIP (object);

  g_clear_handle_id (&self->fit_id, g_source_remove);

  G_OBJECT_CLASS (tonari_tab_strip_parent_class)->dispose (object);
}

static void
tonari_tab_strip_class_init (TonariTabStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_tab_strip_dispose;
}

static void
tonari_tab_strip_init (TonariTabStrip *self)
{
  self->switcher = g_object_new (GTK_TYPE_STACK_SWITCHER, "halign", GTK_ALIGN_CENTER, "margin-start", 12,
                                 "margin-end", 6, "margin-top", 6, "margin-bottom", 6, NULL);
  self->scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_EXTERNAL,
                                 "vscrollbar-policy", GTK_POLICY_NEVER, "child", self->switcher, NULL);
  self->adjustment = gtk_scrolled_window_get_hadjustment (self->scrolled);
  g_signal_connect_object (self->adjustment, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (GTK_WIDGET (self), "tonari-tab-strip");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->scrolled));
}

void
tonari_tab_strip_set_stack (TonariTabStrip *self, GtkStack *stack)
{
  g_return_if_fail (TONARI_IS_TAB_STRIP (self));
  g_return_if_fail (GTK_IS_STACK (stack));

  gtk_stack_switcher_set_stack (self->switcher, stack);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
