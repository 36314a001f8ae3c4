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
  Question *question = g_new0 (Question, 1);

  g_return_if_fail (n_responses > 0);

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
      adw_alert_dialog_set_extra_child (dialog, extra);
    g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
    adw_dialog_present (ADW_DIALOG (dialog), parent);
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
  }
#endif
}
