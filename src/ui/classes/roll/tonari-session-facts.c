/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-facts.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"
#include "tonari-fold.h"

/* Measuring the minutes of a whole day in one row would hold up the window. */
#define MOST_LETTERS 400

struct _TonariSessionFacts
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  AdwActionRow *when;
  AdwActionRow *themes;
  AdwActionRow *run;
  AdwActionRow *minutes;
  AdwActionRow *review;
};

G_DEFINE_FINAL_TYPE (TonariSessionFacts, tonari_session_facts, ADW_TYPE_BIN)

static void
set_subtitle (AdwActionRow *row, const char *text)
{
  g_autofree char *shown = tonari_shorten (text, MOST_LETTERS);

  adw_action_row_set_subtitle (row, shown != NULL && *shown != '\0' ? shown : _ ("Not written yet"));
}

void
tonari_session_facts_show (TonariSessionFacts *self, TonariClassModel *model, const TonariSession *session)
{
  TonariClassSheet *sheet = tonari_class_model_sheet (model);
  g_autofree char *when = NULL;
  g_autofree char *themes = NULL;
  g_autofree char *both = NULL;
  const char *place;

  g_return_if_fail (TONARI_IS_SESSION_FACTS (self));
  g_return_if_fail (sheet != NULL && session != NULL);

  place = session->place != NULL ? session->place : sheet->aclass->place;
  when = tonari_class_text_when (tonari_class_model_context (model), session);
  themes = tonari_class_text_themes (session);
  both = place != NULL ? g_strdup_printf ("%s\n%s", when, place) : g_strdup (when);
  set_subtitle (self->when, both);
  set_subtitle (self->themes, themes);
  set_subtitle (self->run, session->run_sheet);
  set_subtitle (self->minutes, session->minutes_text);
  set_subtitle (self->review, session->review);
}

static AdwActionRow *
add_row (TonariSessionFacts *self, const char *title, const char *action)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  adw_preferences_group_add (self->group, row);

  return ADW_ACTION_ROW (row);
}

static void
tonari_session_facts_class_init (TonariSessionFactsClass *klass)
{
}

static void
tonari_session_facts_init (TonariSessionFacts *self)
{
  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _ ("About This Session"));
  self->when = add_row (self, _ ("Date and place"), "roll.edit");
  self->themes = add_row (self, _ ("Themes"), "roll.themes");
  self->run = add_row (self, _ ("Run Sheet"), "roll.edit");
  self->minutes = add_row (self, _ ("Minutes of the session"), "roll.edit");
  self->review = add_row (self, _ ("Staff review"), "roll.edit");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

GtkWidget *
tonari_session_facts_new (void)
{
  return g_object_new (TONARI_TYPE_SESSION_FACTS, NULL);
}
