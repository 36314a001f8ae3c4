/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-work.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-editors.h"
#include "tonari-class-text.h"
#include "tonari-themes-dialog.h"

void
tonari_session_work_set_status (TonariClassModel *model, gint64 row, const char *token)
{
  const TonariSession *session = tonari_class_model_session (model, row);
  g_autoptr (TonariSession) changed = NULL;
  g_autofree char *number = NULL;
  g_autofree char *said = NULL;
  int status;

  if (session == NULL || !tonari_words_from_token (&tonari_session_status_words, token, &status))
    return;

  changed = tonari_session_copy (session);
  changed->status = (TonariSessionStatus) status;
  number = tonari_class_text_number (session);
  /* Translators: a session and its new status */
  said =
      g_strdup_printf (_ ("%1$s: %2$s"), number, tonari_words_label (&tonari_session_status_words, status));
  tonari_context_save (tonari_class_model_context (model), &tonari_session_entity, changed,
                       _ ("Change status of session"), said, NULL, NULL);
}

void
tonari_session_work_edit (TonariClassModel *model, gint64 row, GtkWidget *parent)
{
  const TonariSession *session = tonari_class_model_session (model, row);

  if (session != NULL)
    tonari_editor_present_for (tonari_session_editor_new (tonari_class_model_context (model), session),
                               parent);
}

void
tonari_session_work_themes (TonariClassModel *model, gint64 row, GtkWidget *parent)
{
  if (tonari_class_model_session (model, row) != NULL)
    tonari_themes_dialog_present (model, row, parent);
}
