/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-without-names.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-print.h"
#include "tonari-course-view.h"
#include "tonari-dialog.h"
#include "tonari-label-parts.h"

#define WIDTH 820
#define HEIGHT 640
#define TEXT_WIDTH 780

struct _TonariWithoutNames
{
  AdwWindow parent_instance;

  TonariClassModel *model;
};

G_DEFINE_FINAL_TYPE (TonariWithoutNames, tonari_without_names, ADW_TYPE_WINDOW)

static void
tonari_without_names_dispose (GObject *object)
{
  g_clear_object (&TONARI_WITHOUT_NAMES (object)->model);

  G_OBJECT_CLASS (tonari_without_names_parent_class)->dispose (object);
}

static void
tonari_without_names_class_init (TonariWithoutNamesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_without_names_dispose;
}

static void
tonari_without_names_init (TonariWithoutNames *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
}

static void
print_cb (TonariWithoutNames *self)
{
  if (self->model != NULL)
    tonari_class_print (self->model,
                        tonari_words_token (&tonari_class_paper_words, TONARI_CLASS_PAPER_ATTENDANCE_EASE), 0,
                        GTK_WIDGET (self));
}

static GtkWidget *
label_new (const char *text)
{
  GtkWidget *label = gtk_label_new (NULL);

  tonari_label_phrases_show (GTK_LABEL (label), text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
head_new (TonariWithoutNames *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *about =
      label_new (_ ("A row for each participant, without saying whose it is. For staff to look "
                    "back: whoever was in the class could recognise others."));
  GtkWidget *print = gtk_button_new_with_mnemonic (_ ("_Print…"));

  gtk_widget_add_css_class (about, "dim-label");
  gtk_widget_set_hexpand (about, TRUE);
  gtk_widget_set_valign (print, GTK_ALIGN_CENTER);
  g_signal_connect_object (print, "clicked", G_CALLBACK (print_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (head), about);
  gtk_box_append (GTK_BOX (head), print);

  return head;
}

static GtkWidget *
picture_new (TonariWithoutNames *self, TonariCourseMarks *marks)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  TonariDateStyle style = tonari_context_date_style (tonari_class_model_context (self->model), FALSE);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (scrolled), FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), tonari_course_view_new (marks, style));
  gtk_widget_add_css_class (scrolled, "card");

  return scrolled;
}

static GtkWidget *
left_out_new (const TonariCourseMarks *marks)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_auto (GStrv) left_out = tonari_course_marks_left_out (marks);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("What Is Left Out, and Why"));
  for (guint i = 0; left_out[i] != NULL; i++)
    {
      g_autofree char *text = g_strdup_printf ("• %s", left_out[i]);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), label_new (text));
    }

  return group;
}

/* The rows in words, one below the other; they have no name here either. */
static GtkWidget *
words_new (const TonariCourseMarks *marks)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *expander = adw_expander_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), _ ("The Same in Words"));
  for (guint i = 0; i < marks->rows->len; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      g_autofree char *text = tonari_course_marks_row_text (marks, i);

      tonari_label_phrases_show_subtitle (ADW_ACTION_ROW (row), text);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
    }
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), expander);

  return group;
}

static GtkWidget *
content_new (TonariWithoutNames *self, TonariCourseMarks *marks)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *words = words_new (marks);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 24);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), head_new (self));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), left_out_new (marks));
  /* It takes the marks over, so it is made last. */
  gtk_box_insert_child_after (GTK_BOX (box), picture_new (self, marks), gtk_widget_get_prev_sibling (words));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), TEXT_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), TEXT_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);

  return scrolled;
}

static GtkWidget *
refusal_new (const char *refusal)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "system-users-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Not Shown"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), refusal);
  tonari_label_phrases_show_description (ADW_STATUS_PAGE (page));

  return page;
}

GtkWindow *
tonari_without_names_present (TonariClassModel *model, GtkWidget *parent)
{
  const TonariClassSheet *sheet;
  TonariWithoutNames *self;
  TonariCourseMarks *marks;
  const char *refusal;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model), NULL);

  sheet = tonari_class_model_sheet (model);
  if (sheet == NULL)
    return NULL;

  self = g_object_new (TONARI_TYPE_WITHOUT_NAMES, NULL);
  self->model = g_object_ref (model);
  marks = tonari_course_marks_new (sheet);
  refusal = tonari_course_marks_refusal (marks);
  tonari_dialog_frame (ADW_WINDOW (self), _ ("Attendance and Ease Without Names"), NULL,
                       refusal != NULL ? refusal_new (refusal) : content_new (self, marks));
  if (refusal != NULL)
    tonari_course_marks_free (marks);
  tonari_dialog_present (GTK_WINDOW (self), parent);

  return GTK_WINDOW (self);
}
