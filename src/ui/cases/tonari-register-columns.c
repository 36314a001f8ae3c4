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

static int
compare_text (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  return g_utf8_collate (a, b);
}

/* R8-2 before R8-10, and R8 before R10.  Without making keys: a table of thousands is compared with each
 * load. */
static int
compare_code (gconstpointer a, gconstpointer b)
{
  const char *first = ((const TonariRegisterEntry *) a)->code;
  const char *second = ((const TonariRegisterEntry *) b)->code;

  if (first == NULL || second == NULL)
    return (first == NULL) - (second == NULL);

  while (*first != '\0' && *second != '\0')
    {
      if (g_ascii_isdigit (*first) && g_ascii_isdigit (*second))
        {
          char *first_end, *second_end;
          guint64 first_number = g_ascii_strtoull (first, &first_end, 10);
          guint64 second_number = g_ascii_strtoull (second, &second_end, 10);

          if (first_number != second_number)
            return first_number < second_number ? -1 : 1;
          first = first_end;
          second = second_end;
        }
      else if (*first != *second)
        {
          return (guchar) *first < (guchar) *second ? -1 : 1;
        }
      else
        {
          first++;
          second++;
        }
    }

  return (*first != '\0') - (*second != '\0');
}

static int
compare_name (gconstpointer a, gconstpointer b)
{
  const TonariRegisterEntry *first = a;
  const TonariRegisterEntry *second = b;

  return compare_text (first->kana != NULL ? first->kana : first->name,
                       second->kana != NULL ? second->kana : second->name);
}

static int
compare_age (gconstpointer a, gconstpointer b)
{
  /* Born later is younger; unknown last. */
  TonariDate first = ((const TonariRegisterEntry *) a)->birth;
  TonariDate second = ((const TonariRegisterEntry *) b)->birth;

  if (!tonari_date_is_known (first) || !tonari_date_is_known (second))
    return tonari_date_is_known (second) - tonari_date_is_known (first);

  return tonari_date_compare (second, first);
}

static int
compare_state (gconstpointer a, gconstpointer b)
{
  return (int) ((const TonariRegisterEntry *) a)->state - (int) ((const TonariRegisterEntry *) b)->state;
}

static int
compare_worker (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->key_worker,
                       ((const TonariRegisterEntry *) b)->key_worker);
}

static int
compare_intake (gconstpointer a, gconstpointer b)
{
  return tonari_date_compare (((const TonariRegisterEntry *) a)->intake,
                              ((const TonariRegisterEntry *) b)->intake);
}

static int
compare_contact (gconstpointer a, gconstpointer b)
{
  return tonari_date_compare (((const TonariRegisterEntry *) a)->last_contact,
                              ((const TonariRegisterEntry *) b)->last_contact);
}

static int
compare_concern (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->concern,
                       ((const TonariRegisterEntry *) b)->concern);
}

static char *
coordinator_text (gconstpointer row, gpointer data)
{
  return g_strdup (((const TonariRegisterEntry *) row)->coordinator);
}

static int
compare_coordinator (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->coordinator,
                       ((const TonariRegisterEntry *) b)->coordinator);
}

static const TonariRegisterColumn columns[] = {
  { "code", NC_ ("column", "Code"), code_text, compare_code, 0, 0 },
  { "name", NC_ ("column", "Full Name"), name_text, compare_name, 0, 0 },
  { "age", NC_ ("column", "Age"), age_text, compare_age, TONARI_COLUMN_NUMBER, 3 },
  { "state", NC_ ("column", "State"), state_text, compare_state, 0, 0 },
  { "key-worker", NC_ ("column", "Key Worker"), worker_text, compare_worker, 0, 4 },
  { "coordinator", NC_ ("column", "Coordinator"), coordinator_text, compare_coordinator, 0, 1 },
  { "intake", NC_ ("column", "Day of the Intake"), intake_text, compare_intake, 0, 2 },
  { "last-contact", NC_ ("column", "Last Contact"), contact_text, compare_contact, 0, 0 },
  { "concern", NC_ ("column", "Concern"), concern_text, compare_concern, TONARI_COLUMN_EXPAND, 5 },
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
