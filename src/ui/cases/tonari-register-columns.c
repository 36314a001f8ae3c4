/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-columns.h"

#include <glib/gi18n-lib.h>

#include "tonari-context.h"
#include "tonari-register-entry.h"

static char *
code_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->code);
}

static char *
name_text (gconstpointer row, gpointer data)
{
  const TonariRegisterEntry *entry = row;

  if (entry->name == NULL)
    return NULL;
  if (entry->kana == NULL)
    return g_strdup (entry->name);

  /* Translators: a name and its reading */
  return g_strdup_printf (_ ("%s (%s)"), entry->name, entry->kana);
}

static char *
age_text (gconstpointer row, gpointer data)
{
  int age = tonari_date_age (((const TonariRegisterEntry *) row)->birth, tonari_context_today (data));

  return age < 0 ? NULL : g_strdup_printf ("%d", age);
}

static char *
state_text (gconstpointer row, gpointer data)
{
  return g_strdup (
      tonari_words_label (&tonari_case_state_words, (int) ((const TonariRegisterEntry *) row)->state));
}

static char *
worker_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->key_worker);
}

static char *
intake_text (gconstpointer row, gpointer data)
{
  return tonari_context_format_date_short (data, ((const TonariRegisterEntry *) row)->intake);
}

static char *
contact_text (gconstpointer row, gpointer data)
{
  return tonari_context_format_date_short (data, ((const TonariRegisterEntry *) row)->last_contact);
}

static char *
concern_text (gconstpointer row, gpointer data)
{
  g_autofree char *text = g_strdup (((const TonariRegisterEntry *) row)->concern);

  return text != NULL ? g_strdup (g_strdelimit (text, "\n\r", ' ')) : NULL;
}

static char *
coordinator_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->coordinator);
}

static const TonariRegisterColumn columns[] = {
  { "code", NC_ ("column", "Code"), code_text, 0, 0 },
  { "name", NC_ ("column", "Full Name"), name_text, 0, 0 },
  { "age", NC_ ("column", "Age"), age_text, 0, 3 },
  { "state", NC_ ("column", "State"), state_text, 0, 0 },
  { "key-worker", NC_ ("column", "Key Worker"), worker_text, 0, 4 },
  { "coordinator", NC_ ("column", "Coordinator"), coordinator_text, 0, 1 },
  { "intake", NC_ ("column", "Day of the Intake"), intake_text, 0, 2 },
  { "last-contact", NC_ ("column", "Last Contact"), contact_text, 0, 0 },
  { "concern", NC_ ("column", "Concern"), concern_text, TONARI_COLUMN_EXPAND, 5 },
};

const TonariRegisterColumn *
tonari_register_columns (guint *n_columns)
{
  *n_columns = G_N_ELEMENTS (columns);

  return columns;
}

const char *
tonari_register_column_title (const TonariRegisterColumn *column)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "column", column->title);
}
