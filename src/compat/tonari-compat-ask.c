/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-compat.h"

#define HAVE_ALERT_DIALOG ADW_CHECK_VERSION (1, 5, 0)

typedef struct
{
  TonariCompatAnswer answer;
  gpointer data;
} Question;

static void
response_cb (GtkWidget *dialog, const char *response, Question *question)
{
  TonariCompatAnswer answer = g_steal_pointer (&question->answer);

  if (answer != NULL)
    answer (response, question->data);
}

static void
question_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

#if HAVE_ALERT_DIALOG
/* Where the person goes on by hand: a line to be typed, or the first of the things to choose from. */
static GtkWidget *
first_of (GtkWidget *extra)
{
  if (GTK_IS_EDITABLE (extra))
    return extra;
  if (GTK_IS_LIST_BOX (extra))
    return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (extra), 0));
  return NULL;
}
#endif

static GtkWidget *
ask (GtkWidget *parent,
     const char *heading,
     const char *body,
     GtkWidget *extra,
     const TonariCompatResponse *responses,
     guint n_responses,
     const char *default_response,
     TonariCompatAnswer answer,
     gpointer data)
{
  Question *question = g_new0 (Question, 1);

  question->answer = answer;
  question->data = data;

#if HAVE_ALERT_DIALOG
  {
    AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));

    for (guint i = 0; i < n_responses; i++)
      {
        adw_alert_dialog_add_response (dialog, responses[i].id, responses[i].label);
        if (responses[i].look != TONARI_COMPAT_PLAIN)
          adw_alert_dialog_set_response_appearance (dialog, responses[i].id,
                                                    responses[i].look == TONARI_COMPAT_SUGGESTED
                                                        ? ADW_RESPONSE_SUGGESTED
                                                        : ADW_RESPONSE_DESTRUCTIVE);
      }
    adw_alert_dialog_set_close_response (dialog, responses[0].id);
    if (default_response != NULL)
      adw_alert_dialog_set_default_response (dialog, default_response);
    if (extra != NULL)
      {
        adw_alert_dialog_set_extra_child (dialog, extra);
        /* AdwMessageDialog began there by itself; this one begins at a button, and what is typed goes
         * nowhere. */
        adw_dialog_set_focus (ADW_DIALOG (dialog), first_of (extra));
      }
    g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
    adw_dialog_present (ADW_DIALOG (dialog), parent);

    return GTK_WIDGET (dialog);
  }
#else
  {
    GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;
    AdwMessageDialog *dialog;

    dialog = ADW_MESSAGE_DIALOG (
        adw_message_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, heading, body));
    for (guint i = 0; i < n_responses; i++)
      {
        adw_message_dialog_add_response (dialog, responses[i].id, responses[i].label);
        if (responses[i].look != TONARI_COMPAT_PLAIN)
          adw_message_dialog_set_response_appearance (dialog, responses[i].id,
                                                      responses[i].look == TONARI_COMPAT_SUGGESTED
                                                          ? ADW_RESPONSE_SUGGESTED
                                                          : ADW_RESPONSE_DESTRUCTIVE);
      }
    adw_message_dialog_set_close_response (dialog, responses[0].id);
    if (default_response != NULL)
      adw_message_dialog_set_default_response (dialog, default_response);
    if (extra != NULL)
      adw_message_dialog_set_extra_child (dialog, extra);
    g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
    gtk_window_present (GTK_WINDOW (dialog));

    return GTK_WIDGET (dialog);
  }
#endif
}

void
tonari_compat_ask (GtkWidget *parent,
                   const char *heading,
                   const char *body,
                   GtkWidget *extra,
                   const TonariCompatResponse *responses,
                   guint n_responses,
                   const char *default_response,
                   TonariCompatAnswer answer,
                   gpointer data)
{
  g_return_if_fail (n_responses > 0);

  ask (parent, heading, body, extra, responses, n_responses, default_response, answer, data);
}

static void
chosen_cb (GtkWidget *dialog, GtkListBoxRow *row)
{
  const char *id = g_object_get_data (G_OBJECT (row), "response");

#if HAVE_ALERT_DIALOG
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), id);
  adw_dialog_close (ADW_DIALOG (dialog));
#else
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), id);
  gtk_window_close (GTK_WINDOW (dialog));
#endif
}

void
tonari_compat_choose (GtkWidget *parent,
                      const char *heading,
                      const char *body,
                      const TonariCompatResponse *choices,
                      guint n_choices,
                      TonariCompatAnswer answer,
                      gpointer data)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *dialog;

  g_return_if_fail (n_choices > 1);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_margin_top (list, 6);
  for (guint i = 1; i < n_choices; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), choices[i].label);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      g_object_set_data_full (G_OBJECT (row), "response", g_strdup (choices[i].id), g_free);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  dialog = ask (parent, heading, body, list, choices, 1, NULL, answer, data);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (chosen_cb), dialog, G_CONNECT_SWAPPED);
}
