/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-page.h"

enum
{
  HEADER_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (TonariPage, tonari_page, GTK_TYPE_WIDGET)

static void
tonari_page_default_init (TonariPageInterface *iface)
{
  signals[HEADER_CHANGED] = g_signal_new ("header-changed", G_TYPE_FROM_INTERFACE (iface), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

void
tonari_page_header_changed (TonariPage *self)
{
  g_return_if_fail (TONARI_IS_PAGE (self));

  g_signal_emit (self, signals[HEADER_CHANGED], 0);
}

#define ASK(self, function, otherwise)                                                                       \
  TonariPageInterface *iface;                                                                                \
                                                                                                             \
  g_return_val_if_fail (TONARI_IS_PAGE (self), otherwise);                                                   \
  iface = TONARI_PAGE_GET_IFACE (self);                                                                      \
  return iface->function != NULL ? iface->function (self) : (otherwise)

char *
tonari_page_get_title (TonariPage *self)
{
  ASK (self, get_title, NULL);
}

char *
tonari_page_get_subtitle (TonariPage *self)
{
  ASK (self, get_subtitle, NULL);
}

gboolean
tonari_page_can_go_back (TonariPage *self)
{
  ASK (self, can_go_back, FALSE);
}

gboolean
tonari_page_go_back (TonariPage *self)
{
  ASK (self, go_back, FALSE);
}

gboolean
tonari_page_add (TonariPage *self)
{
  ASK (self, add, FALSE);
}

gboolean
tonari_page_find (TonariPage *self)
{
  ASK (self, find, FALSE);
}

gboolean
tonari_page_print (TonariPage *self)
{
  ASK (self, print, FALSE);
}

gboolean
tonari_page_show_row (TonariPage *self, const char *table, gint64 id)
{
  TonariPageInterface *iface;

  g_return_val_if_fail (TONARI_IS_PAGE (self), FALSE);
  g_return_val_if_fail (table != NULL, FALSE);

  iface = TONARI_PAGE_GET_IFACE (self);
  return iface->show_row != NULL && iface->show_row (self, table, id);
}

gint64
tonari_page_get_case (TonariPage *self)
{
  ASK (self, get_case, 0);
}

gboolean
tonari_page_take_focus (TonariPage *self)
{
  ASK (self, take_focus, gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD));
}

GtkWidget *
tonari_page_get_header_widget (TonariPage *self)
{
  ASK (self, get_header_widget, NULL);
}

const char *
tonari_page_get_help (TonariPage *self)
{
  ASK (self, get_help, NULL);
}
