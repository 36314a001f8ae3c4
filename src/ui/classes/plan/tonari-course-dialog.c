/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-dialog.h"

#include <glib/gi18n-lib.h>

#include "tonari-compat.h"
#include "tonari-course-data.h"
#include "tonari-course-dates.h"
#include "tonari-course-form.h"
#include "tonari-dialog.h"

#define FORM "form"
#define DATES "dates"

struct _TonariCourseDialog
{
  AdwWindow parent_instance;

  TonariContext *context;
  TonariCourse *course;
  gboolean made;

  GtkStack *stack;
  GtkWidget *accept;
  GtkWidget *trouble;
  GtkLabel *trouble_text;
  TonariCourseForm *form;
  TonariCourseDates *dates;
};

enum
{
  MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariCourseDialog, tonari_course_dialog, ADW_TYPE_WINDOW)

static gboolean
shows (TonariCourseDialog *self, const char *name)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0;
}

static void
set_trouble (TonariCourseDialog *self, const char *text)
{
  gtk_label_set_text (self->trouble_text, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->trouble), text != NULL);
}

static void
show_page (TonariCourseDialog *self, const char *name)
{
  gboolean last = g_str_equal (name, DATES);

  set_trouble (self, NULL);
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_button_set_label (GTK_BUTTON (self->accept), last ? _ ("_Make") : _ ("_Next"));
  gtk_widget_set_sensitive (self->accept, !last || tonari_course_dates_is_readable (self->dates));
  if (last)
    tonari_course_dates_focus (self->dates);
  else
    tonari_course_form_focus (self->form);
}

static void
go_on (TonariCourseDialog *self)
{
  g_autoptr (GPtrArray) skipped = NULL;
  g_autofree char *message = NULL;
  TonariCourse *course = tonari_course_form_make (self->form, &skipped, &message);

  if (course == NULL)
    {
      set_trouble (self, message);
      return;
    }

  g_clear_pointer (&self->course, tonari_course_free);
  self->course = course;
  tonari_course_dates_show (self->dates, course, skipped, tonari_course_form_closing_days (self->form));
  show_page (self, DATES);
}

static void
made_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCourseDialog) self = data;
  const gint64 *class_id = row;

  if (class_id == NULL)
    {
      gtk_widget_set_sensitive (self->accept, TRUE);
      set_trouble (self, error != NULL ? error->message : _ ("The class could not be saved."));
      return;
    }

  self->made = TRUE;
  g_signal_emit (self, signals[MADE], 0, *class_id);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
accept_cb (GtkButton *button, TonariCourseDialog *self)
{
  if (shows (self, FORM))
    {
      go_on (self);
      return;
    }

  gtk_widget_set_sensitive (self->accept, FALSE);
  tonari_context_change (self->context, tonari_course_data_make, tonari_course_copy (self->course),
                         (GDestroyNotify) tonari_course_free, g_free, _ ("Make class"), _ ("Class made"),
                         made_cb, g_object_ref (self));
}

static void
back_cb (GtkButton *button, TonariCourseDialog *self)
{
  show_page (self, FORM);
}

static void
dates_changed_cb (TonariCourseDates *dates, TonariCourseDialog *self)
{
  gtk_widget_set_sensitive (self->accept, tonari_course_dates_is_readable (dates));
}

static void
form_changed_cb (TonariCourseForm *form, TonariCourseDialog *self)
{
  set_trouble (self, NULL);
}

static void
loaded_cb (TonariContext *context, gconstpointer row, const GError *error, gpointer data)
{
  g_autoptr (TonariCourseDialog) self = data;

  if (self->context == NULL)
    return;
  if (row == NULL)
    set_trouble (self, error != NULL ? error->message : _ ("The curricula could not be read."));
  else
    tonari_course_form_set_data (self->form, row);
}

static GtkWidget *
build_dates (TonariCourseDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *back = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "go-previous-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _ ("_Back to the Form"));
  adw_button_content_set_use_underline (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_button_set_child (GTK_BUTTON (back), content);
  gtk_widget_set_halign (back, GTK_ALIGN_START);
  gtk_widget_set_margin_top (back, 6);
  gtk_widget_set_margin_start (back, 12);
  gtk_widget_add_css_class (back, "flat");
  g_signal_connect_object (back, "clicked", G_CALLBACK (back_cb), self, 0);
  /* It begins where the groups below it begin. */
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 600);
  adw_clamp_set_child (ADW_CLAMP (clamp), back);
  gtk_box_append (GTK_BOX (box), clamp);
  self->dates = TONARI_COURSE_DATES (tonari_course_dates_new (self->context));
  gtk_widget_set_vexpand (GTK_WIDGET (self->dates), TRUE);
  g_signal_connect_object (self->dates, "changed", G_CALLBACK (dates_changed_cb), self, 0);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->dates));

  return box;
}

static void
build (TonariCourseDialog *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *trouble = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->trouble_text = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->trouble_text, TRUE);
  gtk_label_set_xalign (self->trouble_text, 0);
  gtk_box_append (GTK_BOX (trouble), gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  gtk_box_append (GTK_BOX (trouble), GTK_WIDGET (self->trouble_text));
  gtk_widget_add_css_class (trouble, "tonari-trouble");
  self->trouble = g_object_new (GTK_TYPE_REVEALER, "child", trouble, NULL);
  gtk_box_append (GTK_BOX (content), self->trouble);

  self->form = TONARI_COURSE_FORM (tonari_course_form_new (self->context));
  g_signal_connect_object (self->form, "changed", G_CALLBACK (form_changed_cb), self, 0);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->form), FORM);
  gtk_stack_add_named (self->stack, build_dates (self), DATES);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->stack));

  self->accept = tonari_dialog_frame (ADW_WINDOW (self), _ ("New Class"), _ ("_Next"), content);
  g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self, 0);
}

static void
close_answered_cb (const char *response, gpointer data)
{
  g_autoptr (TonariCourseDialog) self = data;

  if (g_strcmp0 (response, "close") == 0)
    gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
tonari_course_dialog_close_request (GtkWindow *window)
{
  static const TonariCompatResponse responses[] = {
    { "stay", N_ ("_Go On"), TONARI_COMPAT_PLAIN },
    { "close", N_ ("_Close Without Making It"), TONARI_COMPAT_DESTRUCTIVE },
  };
  TonariCourseDialog *self = TONARI_COURSE_DIALOG (window);
  TonariCompatResponse translated[G_N_ELEMENTS (responses)];

  if (self->made || !tonari_course_form_is_changed (self->form))
    return GTK_WINDOW_CLASS (tonari_course_dialog_parent_class)->close_request (window);

  for (guint i = 0; i < G_N_ELEMENTS (responses); i++)
    {
      translated[i] = responses[i];
      translated[i].label = _ (responses[i].label);
    }
  tonari_compat_ask (GTK_WIDGET (self), _ ("Close the Assistant?"), _ ("The class has not been made yet."),
                     NULL, translated, G_N_ELEMENTS (translated), "stay", close_answered_cb,
                     g_object_ref (self));

  return TRUE;
}

static void
tonari_course_dialog_dispose (GObject *object)
{
  TonariCourseDialog *self = TONARI_COURSE_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->course, tonari_course_free);

  G_OBJECT_CLASS (tonari_course_dialog_parent_class)->dispose (object);
}

static void
tonari_course_dialog_class_init (TonariCourseDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_course_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = tonari_course_dialog_close_request;

  signals[MADE] = g_signal_new ("made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
tonari_course_dialog_init (TonariCourseDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 640, 560);
}

TonariCourseDialog *
tonari_course_dialog_present (TonariContext *context, GtkWidget *parent)
{
  TonariCourseDialog *self = g_object_new (TONARI_TYPE_COURSE_DIALOG, NULL);

  self->context = g_object_ref (context);
  build (self);
  tonari_context_load (context, tonari_course_data_load, NULL, NULL, (GDestroyNotify) tonari_course_data_free,
                       NULL, loaded_cb, g_object_ref (self));
  tonari_dialog_present (GTK_WINDOW (self), parent);
  tonari_course_form_focus (self->form);

  return self;
}
