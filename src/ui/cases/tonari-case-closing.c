/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-closing.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-switch.h"
#include "tonari-visit-guide.h"
#include "tonari-watching.h"

static void
sign_cb (GtkWidget *sign, GParamSpec *pspec, TonariEditor *editor)
{
  g_autoptr (TonariCaseState) state = tonari_case_state_copy (tonari_editor_peek (editor));
  g_autoptr (GStrvBuilder) tokens = g_strv_builder_new ();
  GtkWidget *box = gtk_widget_get_ancestor (sign, GTK_TYPE_LIST_BOX);

  for (GtkWidget *row = gtk_widget_get_first_child (box); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *mark = GTK_WIDGET (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)));

      if (gtk_switch_get_active (GTK_SWITCH (mark)))
        g_strv_builder_add (tokens, g_object_get_data (G_OBJECT (mark), "token"));
    }

  g_strfreev (state->criteria);
  state->criteria = g_strv_builder_end (tokens);
  tonari_editor_put (editor, "criteria", state);
}

static GPtrArray *
watch_afterwards (gconstpointer row, gpointer data)
{
  const TonariCaseState *state = row;
  GtkSwitch *mark = data;
  GPtrArray *extras = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_extra_free);
  TonariWatching *watching;

  if (!gtk_switch_get_active (mark))
    return extras;

  watching = tonari_watching_new ();
  watching->case_id = state->case_id;
  watching->start_on = state->date;
  watching->partner = g_strdup (state->where_to);
  g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_watching_entity, watching, NULL));

  return extras;
}

static void
watch_cb (GtkSwitch *mark, GParamSpec *pspec, TonariEditor *editor)
{
  tonari_editor_set_typed (editor, gtk_switch_get_active (mark));
}

void
tonari_case_closing_add (TonariEditor *editor, const TonariCaseState *state)
{
  AdwPreferencesGroup *group;
  const char *const *held = (const char *const *) state->criteria;

  if (state->state != TONARI_CASE_STATE_KIND_CLOSED && state->state != TONARI_CASE_STATE_KIND_WATCHING)
    return;

  group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (group, _ ("Signs to Go By"));
  adw_preferences_group_set_description (
      group,
      _ ("Beside the person’s own view. None of them ends anything by itself, and none has to be there."));
  for (guint i = 0; i < tonari_end_criteria_words.n_list; i++)
    {
      const TonariWord *word = &tonari_end_criteria_words.list[i];
      GtkWidget *mark =
          tonari_case_switch_add (group, tonari_words_label (&tonari_end_criteria_words, word->value), NULL);

      gtk_switch_set_active (GTK_SWITCH (mark), held != NULL && g_strv_contains (held, word->token));
      g_object_set_data (G_OBJECT (mark), "token", (gpointer) word->token);
      g_signal_connect_object (mark, "notify::active", G_CALLBACK (sign_cb), editor, 0);
    }
  tonari_editor_add_widget (editor, GTK_WIDGET (group));

  /* A row that is there already was watched over or not: that stands in its own list. */
  if (state->row.id == 0)
    {
      GtkWidget *mark;

      group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      mark = tonari_case_switch_add (group, _ ("Watch Over Loosely From Then On"),
                                     _ ("Begins a watching period on that day. The person can always call."));
      g_signal_connect_object (mark, "notify::active", G_CALLBACK (watch_cb), editor, 0);
      tonari_editor_add_widget (editor, GTK_WIDGET (group));
      tonari_editor_set_extras (editor, watch_afterwards, mark);
    }
}
