/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-window-focus.h"

#include "tonari-page.h"

#define PATIENCE (2 * G_USEC_PER_SEC)
#define KEY "tonari-window-focus"

typedef struct
{
  gint64 end;
  /* Only compared: where the focus was when it was asked for. */
  gpointer before;
} Wish;

static void
wish_free (gpointer data)
{
  g_free (data);
}

static gboolean
has_focus_inside (GtkWidget *page)
{
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, page) && gtk_widget_get_mapped (focus);
}

/* To where one begins in the page; not yet while it is still reading. */
static gboolean
enter (GtkWidget *page)
{
  return TONARI_IS_PAGE (page) ? tonari_page_take_focus (TONARI_PAGE (page))
                               : gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static gboolean
try_cb (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  Wish *wish = g_object_get_data (G_OBJECT (page), KEY);
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean is_elsewhere = focus != NULL && focus != wish->before && gtk_widget_get_mapped (focus);

  if (!has_focus_inside (page) && !is_elsewhere && g_get_monotonic_time () < wish->end && !enter (page))
    return G_SOURCE_CONTINUE;

  g_object_set_data (G_OBJECT (page), KEY, NULL);
  return G_SOURCE_REMOVE;
}

void
tonari_window_focus_into (GtkWidget *page)
{
  GtkRoot *root;
  Wish *wish;

  g_return_if_fail (GTK_IS_WIDGET (page));

  root = gtk_widget_get_root (page);
  if (root == NULL || has_focus_inside (page))
    return;
  if (gtk_widget_get_mapped (page) && enter (page))
    return;

  wish = g_object_get_data (G_OBJECT (page), KEY);
  if (wish == NULL)
    {
      wish = g_new0 (Wish, 1);
      g_object_set_data_full (G_OBJECT (page), KEY, wish, wish_free);
      gtk_widget_add_tick_callback (page, try_cb, NULL, NULL);
    }
  wish->end = g_get_monotonic_time () + PATIENCE;
  wish->before = gtk_root_get_focus (root);
}
