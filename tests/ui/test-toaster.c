/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Toasts: what was deleted can be taken back from what tells of it, whatever else is told meanwhile. */

#include "tonari-organisation.h"
#include "tonari-rows.h"
#include "tonari-toaster.h"
#include "tonari-ui-test.h"

typedef struct
{
  TonariContext *context;
  GtkWindow *window;
  AdwToastOverlay *overlay;
  TonariToaster *toaster;
  gint64 organisations[3];
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "Hidamari", "Kotori", "Minato" };

  self->context = tonari_ui_test_context ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (TonariOrganisation) organisation = tonari_organisation_new ();

      organisation->name = g_strdup (names[i]);
      self->organisations[i] = tonari_ui_test_save (self->context, &tonari_organisation_entity, organisation);
    }

  self->overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->overlay, gtk_label_new ("page"));
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self->window, 500, 400);
  gtk_window_set_child (self->window, GTK_WIDGET (self->overlay));
  self->toaster = tonari_toaster_new (self->context, self->overlay);
  tonari_ui_test_present (self->window);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->toaster);
  g_object_add_weak_pointer (G_OBJECT (self->overlay), (gpointer *) &self->overlay);
  gtk_window_destroy (self->window);
  tonari_ui_test_close (self->context);
  g_assert_null (self->overlay);
}

static gboolean
is_undo (GtkWidget *widget, gpointer data)
{
  const char *label = gtk_button_get_label (GTK_BUTTON (widget));

  return gtk_widget_get_mapped (widget) && gtk_widget_get_child_visible (widget) && label != NULL &&
         g_str_has_prefix (label, "_Undo");
}

/* libadwaita has no door to the toast that is shown; its button is what the person has too. */
static GtkWidget *
undo_button (Fixture *self)
{
  return tonari_ui_test_find (GTK_WIDGET (self->overlay), GTK_TYPE_BUTTON, is_undo, NULL);
}

static gboolean
has_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

typedef struct
{
  Fixture *fixture;
  const char *text;
  gboolean undo;
} Shows;

static gboolean
does_show (gpointer data)
{
  Shows *shows = data;

  return (shows->text == NULL || tonari_ui_test_find (GTK_WIDGET (shows->fixture->overlay), GTK_TYPE_LABEL,
                                                      has_text, (gpointer) shows->text) != NULL) &&
         (undo_button (shows->fixture) != NULL) == shows->undo;
}

/* Waits until a toast with @text (any when %NULL) is shown and there is, or is no more, an Undo button. */
static void
assert_shown (Fixture *self, const char *text, gboolean undo)
{
  Shows shows = { self, text, undo };

  tonari_ui_test_wait (does_show, &shows);
}

static void
press_undo (Fixture *self)
{
  GtkWidget *button = undo_button (self);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (self->context);
}

static void delete (Fixture *self, guint i, const char *said)
{
  tonari_context_delete (self->context, &tonari_organisation_entity, self->organisations[i], "Delete", said);
  tonari_ui_test_settle (self->context);
}

static gpointer
count_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) all = tonari_store_list (db, &tonari_organisation_entity, NULL, 0, error);

  *(guint *) data = all != NULL ? all->len : 0;
  return NULL;
}

static guint
count (Fixture *self)
{
  guint n = 0;

  tonari_ui_test_run (self->context, count_func, &n);
  return n;
}

static void
test_one (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  assert_shown (self, "Hidamari deleted", TRUE);
  g_assert_cmpuint (count (self), ==, 2);
  press_undo (self);
  g_assert_cmpuint (count (self), ==, 3);
  assert_shown (self, "Taken back: Delete", FALSE);
}

/* Three quick deletes: one press brings all of them back, and they can be redone one by one. */
static void
test_several (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  delete (self, 1, "Kotori deleted");
  assert_shown (self, "2 things deleted", TRUE);
  delete (self, 2, "Minato deleted");
  assert_shown (self, "3 things deleted", TRUE);
  g_assert_cmpuint (count (self), ==, 0);
  press_undo (self);
  g_assert_cmpuint (count (self), ==, 3);
  assert_shown (self, "3 changes taken back", FALSE);
}

static gpointer
rename_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariOrganisation) organisation =
      tonari_store_get (db, &tonari_organisation_entity, *(const gint64 *) data, error);
  g_autofree char *before = NULL;

  if (organisation == NULL)
    return NULL;
  before = g_steal_pointer (&organisation->name);
  organisation->name = g_strconcat (before, " and others", NULL);
  tonari_store_save (db, &tonari_organisation_entity, organisation, error);
  return NULL;
}

static void
rename_to (Fixture *self, guint i, const char *said)
{
  tonari_context_change (self->context, rename_func, &self->organisations[i], NULL, NULL, "Rename", said,
                         NULL, NULL);
  tonari_ui_test_settle (self->context);
}

/* A change and a delete are no two deletes; of changes the last is offered. */
static void
test_mixed (Fixture *self, gconstpointer data)
{
  rename_to (self, 0, "First renamed");
  rename_to (self, 1, "Second renamed");
  assert_shown (self, "Second renamed", TRUE);
  delete (self, 0, "First deleted");
  assert_shown (self, "First deleted", TRUE);
  rename_to (self, 2, "Third renamed");
  assert_shown (self, "2 changes made", TRUE);
  press_undo (self);
  assert_shown (self, "2 changes taken back", FALSE);
  g_assert_cmpuint (count (self), ==, 3);
}

/* Other news does not send the Undo button away; the latest is told when it has gone. */
static void
test_plain (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  assert_shown (self, "Hidamari deleted", TRUE);
  tonari_context_say (self->context, "Saved");
  tonari_context_say (self->context, "Saved again");
  assert_shown (self, "Hidamari deleted", TRUE);
  press_undo (self);
  g_assert_cmpuint (count (self), ==, 3);
  assert_shown (self, "Taken back: Delete", FALSE);
}

/* Left alone it goes by itself, and what has waited is told. */
static void
test_plain_after (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  tonari_context_say (self->context, "Saved");
  tonari_context_say (self->context, "Saved again");
  assert_shown (self, "Hidamari deleted", TRUE);
  assert_shown (self, "Saved again", FALSE);
}

/* A delete while other news waits behind the toast of the one before. */
static void
test_plain_between (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  tonari_context_say (self->context, "Saved");
  delete (self, 1, "Kotori deleted");
  assert_shown (self, "2 things deleted", TRUE);
  press_undo (self);
  g_assert_cmpuint (count (self), ==, 3);
}

/* What Ctrl+Z has taken back cannot be taken back again. */
static void
test_key (Fixture *self, gconstpointer data)
{
  delete (self, 0, "Hidamari deleted");
  delete (self, 1, "Kotori deleted");
  assert_shown (self, "2 things deleted", TRUE);
  tonari_context_undo (self->context);
  tonari_ui_test_settle (self->context);
  assert_shown (self, "Hidamari deleted", TRUE);
  g_assert_cmpuint (count (self), ==, 2);
  tonari_context_undo (self->context);
  tonari_ui_test_settle (self->context);
  g_assert_cmpuint (count (self), ==, 3);
  assert_shown (self, NULL, FALSE);
}

/* The number of an action means something else in another book. */
static void
test_other_book (Fixture *self, gconstpointer data)
{
  TonariStoreQueue *queue = g_object_ref (tonari_context_queue (self->context));

  delete (self, 0, "Hidamari deleted");
  assert_shown (self, "Hidamari deleted", TRUE);
  tonari_context_set_queue (self->context, NULL);
  assert_shown (self, NULL, FALSE);
  tonari_context_set_queue (self->context, queue);
  g_object_unref (queue);
  delete (self, 1, "Kotori deleted");
  assert_shown (self, "Kotori deleted", TRUE);
}

int
main (int argc, char **argv)
{
  /* The words that are looked for are the source's. */
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  tonari_ui_test_init (&argc, &argv);
  /* A toast that is pressed while it still comes in does not survive that in libadwaita 1.2; a hand is not as
   * quick. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/ui/toaster/one", test_one);
  ADD ("/ui/toaster/several", test_several);
  ADD ("/ui/toaster/mixed", test_mixed);
  ADD ("/ui/toaster/plain", test_plain);
  ADD ("/ui/toaster/plain-after", test_plain_after);
  ADD ("/ui/toaster/plain-between", test_plain_between);
  ADD ("/ui/toaster/key", test_key);
  ADD ("/ui/toaster/other-book", test_other_book);
#undef ADD
  return g_test_run ();
}
