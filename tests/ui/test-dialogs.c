/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The windows that only the application opens, and what lies behind an error, each to its end. */

#include <glib/gstdio.h>

#include "tonari-application.h"
#include "tonari-trouble.h"
#include "tonari-ui-test.h"
#include "tonari-window-room.h"
#include "tonari-window.h"

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
close_to_its_end (gpointer window)
{
  g_object_add_weak_pointer (G_OBJECT (window), &window);
  gtk_window_close (GTK_WINDOW (window));
  tonari_ui_test_wait (is_gone, &window);
}

/* The program itself: its first window, what it says about itself, and both gone afterwards. */
static void
test_application (void)
{
  TonariApplication *application = tonari_application_new ();
  g_autoptr (GError) error = NULL;
  GtkWindow *window;
  GtkWindow *about;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_application_activate (G_APPLICATION (application));
  window = tonari_ui_test_window (TONARI_TYPE_WINDOW);
  g_assert_nonnull (window);
  tonari_ui_test_present (window);

  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  about = tonari_ui_test_window (ADW_TYPE_ABOUT_WINDOW);
  g_assert_nonnull (about);
  tonari_ui_test_present (about);
  g_assert_true (gtk_window_get_transient_for (about) == window);
  close_to_its_end (about);

  close_to_its_end (window);
  g_object_unref (application);
}

static gboolean
is_text (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

static gboolean
shows_details (gpointer question)
{
  return tonari_ui_test_find (question, GTK_TYPE_LABEL, is_text, (gpointer) "errno 5") != NULL;
}

static gboolean
is_asked (gpointer data)
{
  return tonari_ui_test_question () != NULL;
}

/* What went wrong in a sentence; what lies behind it only when it is asked for. */
static void
test_trouble (void)
{
  static const char *const details[] = { NULL, "errno 5" };
  GtkWindow *window = GTK_WINDOW (adw_window_new ());

  tonari_ui_test_present (window);
  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      GtkWidget *question;
      GtkWidget *expander;

      tonari_trouble_show (GTK_WIDGET (window), "It Failed", "The disk is broken.", details[i]);
      tonari_ui_test_wait (is_asked, NULL);
      question = tonari_ui_test_question ();
      g_assert_true (tonari_ui_test_question_says (question, "The disk is broken."));
      expander = tonari_ui_test_find (question, GTK_TYPE_EXPANDER, NULL, NULL);
      g_assert_true ((expander != NULL) == (details[i] != NULL));
      if (expander != NULL)
        {
          g_assert_false (shows_details (question));
          gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
          tonari_ui_test_wait (shows_details, question);
        }
      g_object_add_weak_pointer (G_OBJECT (question), (gpointer *) &question);
      tonari_ui_test_answer (question, NULL);
      tonari_ui_test_wait (is_gone, &question);
    }
  close_to_its_end (window);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("tonari-dialogs-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  /* The words that are looked for are the source's. */
  g_setenv ("LC_ALL", "en_US.UTF-8", TRUE);
  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();

  g_test_add_func ("/ui/dialogs/application", test_application);
  g_test_add_func ("/ui/dialogs/trouble", test_trouble);
  return g_test_run ();
}
