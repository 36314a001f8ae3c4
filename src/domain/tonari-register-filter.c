/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-filter.h"

#include <string.h>

#define MONTHS_A_YEAR 12

typedef struct
{
  const char *key;
  gsize offset;
} Key;

#define KEY(name, member)                                                                                    \
  {                                                                                                          \
    name, G_STRUCT_OFFSET (TonariRegisterFilter, member)                                                     \
  }

static const Key numbers[] = {
  KEY ("age-from", age_from),
  KEY ("age-to", age_to),
  KEY ("withdrawn-years", withdrawn_years),
  KEY ("quiet-days", quiet_days),
};

static const Key ticks[] = {
  KEY ("lacking-intake", lacking_intake),
  KEY ("family-only", family_only),
  KEY ("mother-only", mother_only),
};

static void
read_stage (TonariRegisterFilter *self, const char *value)
{
  const char *colon = strchr (value, ':');
  g_autofree char *model = NULL;
  int word;

  if (colon == NULL)
    return;
  model = g_strndup (value, colon - value);
  if (!tonari_words_from_token (&tonari_stage_model_words, model, &word))
    return;
  self->stage_model = word;
  self->stage = g_ascii_strtoll (colon + 1, NULL, 10);
}

static void
read_line (TonariRegisterFilter *self, const char *line)
{
  const char *equals = strchr (line, '=');
  g_autofree char *key = NULL;
  const char *value;

  if (equals == NULL)
    return;
  key = g_strndup (line, equals - line);
  value = equals + 1;

  if (g_str_equal (key, "state"))
    tonari_words_from_token (&tonari_case_state_words, value, &self->state);
  else if (g_str_equal (key, "stage"))
    read_stage (self, value);
  else if (g_str_equal (key, "coordinator") && *value != '\0')
    {
      g_free (self->coordinator);
      self->coordinator = g_strdup (value);
    }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_str_equal (key, numbers[i].key) && g_ascii_isdigit (*value))
      G_STRUCT_MEMBER (int, self, numbers[i].offset) =
          CLAMP (g_ascii_strtoll (value, NULL, 10), 0, G_MAXINT16);
  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    if (g_str_equal (key, ticks[i].key))
      G_STRUCT_MEMBER (gboolean, self, ticks[i].offset) = g_str_equal (value, "yes");
}

TonariRegisterFilter *
tonari_register_filter_new (const char *const *filters)
{
  TonariRegisterFilter *self = g_new0 (TonariRegisterFilter, 1);

  self->state = -1;
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    G_STRUCT_MEMBER (int, self, numbers[i].offset) = -1;
  for (guint i = 0; filters != NULL && filters[i] != NULL; i++)
    read_line (self, filters[i]);

  return self;
}

void
tonari_register_filter_free (TonariRegisterFilter *self)
{
  if (self == NULL)
    return;

  g_free (self->coordinator);
  g_free (self);
}

GStrv
tonari_register_filter_write (const TonariRegisterFilter *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, NULL);

  if (self->state >= 0)
    g_ptr_array_add (lines, g_strdup_printf ("state=%s",
                                             tonari_words_token (&tonari_case_state_words, self->state)));
  if (self->stage > 0)
    g_ptr_array_add (lines,
                     g_strdup_printf ("stage=%s:%d",
                                      tonari_words_token (&tonari_stage_model_words, (int) self->stage_model),
                                      (int) self->stage));
  if (self->coordinator != NULL)
    g_ptr_array_add (lines, g_strconcat ("coordinator=", self->coordinator, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (G_STRUCT_MEMBER (int, self, numbers[i].offset) >= 0)
      g_ptr_array_add (lines, g_strdup_printf ("%s=%d", numbers[i].key,
                                               G_STRUCT_MEMBER (int, self, numbers[i].offset)));
  for (guint i = 0; i < G_N_ELEMENTS (ticks); i++)
    if (G_STRUCT_MEMBER (gboolean, self, ticks[i].offset))
      g_ptr_array_add (lines, g_strconcat (ticks[i].key, "=yes", NULL));
  g_ptr_array_add (lines, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&lines), FALSE);
}

static gboolean
matches_age (const TonariRegisterFilter *self, const TonariRegisterEntry *entry, int today)
{
  int age;

  if (self->age_from < 0 && self->age_to < 0)
    return TRUE;
  age = tonari_date_age (entry->birth, today);

  return age >= 0 && age >= self->age_from && (self->age_to < 0 || age <= self->age_to);
}

static gboolean
matches_days (const TonariRegisterFilter *self, const TonariRegisterEntry *entry, int today)
{
  if (self->withdrawn_years >= 0 &&
      (!tonari_date_is_known (entry->onset) ||
       tonari_date_middle (entry->onset) >
           tonari_date_add_months (today, -MONTHS_A_YEAR * self->withdrawn_years)))
    return FALSE;

  return self->quiet_days < 0 || !tonari_date_is_known (entry->last_contact) ||
         today - tonari_date_last (entry->last_contact) >= self->quiet_days;
}

gboolean
tonari_register_filter_matches (const TonariRegisterFilter *self, const TonariRegisterEntry *entry, int today)
{
  g_return_val_if_fail (self != NULL && entry != NULL, FALSE);

  return (self->state < 0 || self->state == (int) entry->state) &&
         (self->stage == 0 || (self->stage == entry->stage && self->stage_model == entry->stage_model)) &&
         (self->coordinator == NULL || g_strcmp0 (self->coordinator, entry->coordinator) == 0) &&
         matches_age (self, entry, today) && matches_days (self, entry, today) &&
         (!self->lacking_intake || entry->lacking_intake) && (!self->family_only || entry->family_only) &&
         (!self->mother_only || entry->mother_only);
}
