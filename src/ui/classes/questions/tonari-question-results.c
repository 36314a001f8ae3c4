/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-question-results.h"

#include <glib/gi18n-lib.h>

#include "tonari-answer-picture.h"
#include "tonari-label-parts.h"

static GtkWidget *
label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static char *
count_text (const TonariQuestionResult *question)
{
  if (question->n.value == 0)
    return g_strdup (_ ("Nobody has answered yet"));

  return g_strdup_printf (ngettext ("%u answer", "%u answers", question->n.value), question->n.value);
}

static GtkWidget *
question_new (const TonariQuestionnaireResult *result, guint index)
{
  const TonariQuestionResult *question = g_ptr_array_index (result->questions, index);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = label_new ("", "heading");
  g_autofree char *count = count_text (question);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "question-result");
  tonari_label_phrases_show (GTK_LABEL (heading), question->item->text);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), label_new (count, "dim-label"));
  if (question->n.value > 0 && question->values->len > 0)
    gtk_box_append (GTK_BOX (box), tonari_answer_picture_new (result->questions, index));
  for (guint i = 0; i < question->words->len; i++)
    {
      g_autofree char *words =
          g_strdup_printf ("・%s", (const char *) g_ptr_array_index (question->words, i));
      GtkWidget *label = label_new (words, NULL);

      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      gtk_box_append (GTK_BOX (box), label);
    }

  return box;
}

GtkWidget *
tonari_question_results_new (const TonariQuestionnaireResult *result)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *title = g_markup_escape_text (tonari_questionnaire_result_title (result), -1);
  g_autofree char *sheets = NULL;

  if (result->questionnaire != NULL)
    sheets = g_strdup_printf (ngettext ("%u sheet", "%u sheets", result->sheets.value), result->sheets.value);
  else
    sheets = g_strdup (_ ("From the roll call, each time somebody came"));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), sheets);
  for (guint i = 0; i < result->questions->len; i++)
    gtk_box_append (GTK_BOX (box), question_new (result, i));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), box);

  return group;
}
