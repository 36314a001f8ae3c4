/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-register-order.h"

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

static int
compare_coordinator (gconstpointer a, gconstpointer b)
{
  return compare_text (((const TonariRegisterEntry *) a)->coordinator,
                       ((const TonariRegisterEntry *) b)->coordinator);
}

TonariRegisterOrder
tonari_register_order (const char *token)
{
  static const struct
  {
    const char *token;
    TonariRegisterOrder order;
  } orders[] = {
    { "code", compare_code },         { "name", compare_name },
    { "age", compare_age },           { "state", compare_state },
    { "key-worker", compare_worker }, { "coordinator", compare_coordinator },
    { "intake", compare_intake },     { "last-contact", compare_contact },
    { "concern", compare_concern },
  };

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_strcmp0 (orders[i].token, token) == 0)
      return orders[i].order;

  return NULL;
}
