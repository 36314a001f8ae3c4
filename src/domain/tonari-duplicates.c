/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-duplicates.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"

#define SHORTEST_PHONE 8

void
tonari_duplicate_free (TonariDuplicate *self)
{
  if (self == NULL)
    return;

  g_free (self->title_a);
  g_free (self->title_b);
  g_free (self);
}

char *
tonari_duplicate_words (guint reasons)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  if (reasons & TONARI_DUPLICATE_NAME)
    g_ptr_array_add (words, _ ("Name"));
  if (reasons & TONARI_DUPLICATE_PHONE)
    g_ptr_array_add (words, _ ("Telephone"));
  if (reasons & TONARI_DUPLICATE_BIRTH)
    g_ptr_array_add (words, _ ("Birth date"));
  g_ptr_array_add (words, NULL);

  return g_strjoinv (" · ", (char **) words->pdata);
}

char *
tonari_phone_digits (const char *phone)
{
  g_autofree char *folded = tonari_fold (phone);
  g_autoptr (GString) digits = g_string_new (NULL);
  const char *p = folded;

  while (g_ascii_isspace (*p) || *p == '(')
    p++;
  if (g_str_has_prefix (p, "+81"))
    {
      g_string_append_c (digits, '0');
      p += 3;
    }
  for (; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);
  /* +81 (0)3 … */
  if (g_str_has_prefix (digits->str, "00"))
    g_string_erase (digits, 0, 1);

  return digits->len >= SHORTEST_PHONE ? g_strdup (digits->str) : NULL;
}

/* Folded, without any space; NULL when nothing is left. */
static char *
name_key (const char *name)
{
  g_autofree char *folded = tonari_fold (name);
  g_autoptr (GString) key = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (key, g_utf8_get_char (p));

  /* One letter is an initial, which many share. */
  return g_utf8_strlen (key->str, -1) > 1 ? g_strdup (key->str) : NULL;
}

static gboolean
same (const char *a, const char *b)
{
  return a != NULL && b != NULL && g_str_equal (a, b);
}

static gboolean
same_name (const TonariPerson *a, const TonariPerson *b)
{
  g_autofree char *name_a = name_key (a->name);
  g_autofree char *name_b = name_key (b->name);
  g_autofree char *kana_a = name_key (a->kana);
  g_autofree char *kana_b = name_key (b->kana);

  return same (name_a, name_b) || same (kana_a, kana_b) || same (name_a, kana_b) || same (kana_a, name_b);
}

static gboolean
same_phone (const TonariPerson *a, const TonariPerson *b)
{
  g_autofree char *phone_a = tonari_phone_digits (a->phone);
  g_autofree char *phone_b = tonari_phone_digits (b->phone);

  return same (phone_a, phone_b);
}

static gboolean
is_certain (TonariDate date)
{
  return tonari_date_is_known (date) && date.precision == TONARI_PRECISION_DAY;
}

static gboolean
births_differ (TonariDate a, TonariDate b)
{
  if (!tonari_date_is_known (a) || !tonari_date_is_known (b) || a.precision == TONARI_PRECISION_ABOUT ||
      b.precision == TONARI_PRECISION_ABOUT)
    return FALSE;

  return tonari_date_last (a) < tonari_date_first (b) || tonari_date_last (b) < tonari_date_first (a);
}

static gboolean
has_name (const TonariPerson *person)
{
  return (person->name != NULL && *person->name != '\0') || (person->kana != NULL && *person->kana != '\0');
}

/* The given name; NULL where the name is not written in words. */
static char *
last_word (const char *name)
{
  g_autofree char *folded = tonari_fold (name);
  g_auto (GStrv) words = g_strsplit_set (g_strstrip (folded), " \t", -1);
  guint n = g_strv_length (words);

  return n > 1 ? g_strdup (words[n - 1]) : NULL;
}

/* Twins share telephone and birth date; who married shares them too, and the given name. */
static gboolean
given_names_differ (const TonariPerson *a, const TonariPerson *b)
{
  g_autofree char *given_a = last_word (a->name != NULL ? a->name : a->kana);
  g_autofree char *given_b = last_word (b->name != NULL ? b->name : b->kana);

  if (!has_name (a) || !has_name (b))
    return FALSE;

  return given_a == NULL || given_b == NULL || !g_str_equal (given_a, given_b);
}

guint
tonari_duplicate_reasons (const TonariPerson *a, const TonariPerson *b)
{
  gboolean name;
  gboolean phone;
  gboolean birth;
  guint reasons;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  name = same_name (a, b);
  phone = same_phone (a, b);
  birth = is_certain (a->birth) && is_certain (b->birth) && a->birth.day == b->birth.day;
  reasons = (name ? TONARI_DUPLICATE_NAME : 0) | (phone ? TONARI_DUPLICATE_PHONE : 0) |
            (birth ? TONARI_DUPLICATE_BIRTH : 0);

  if (name)
    return births_differ (a->birth, b->birth) && !phone ? 0 : reasons;
  if (phone && birth)
    return given_names_differ (a, b) ? 0 : reasons;
  if (phone && (!has_name (a) || !has_name (b)))
    return births_differ (a->birth, b->birth) ? 0 : reasons;

  return 0;
}

static void
put (GHashTable *buckets, const char *kind, char *key, guint index)
{
  g_autofree char *owned = key;
  g_autofree char *bucket = NULL;
  GArray *members;

  if (owned == NULL)
    return;
  bucket = g_strconcat (kind, owned, NULL);
  members = g_hash_table_lookup (buckets, bucket);
  if (members == NULL)
    {
      members = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (buckets, g_steal_pointer (&bucket), members);
    }
  if (members->len == 0 || g_array_index (members, guint, members->len - 1) != index)
    g_array_append_val (members, index);
}

static void
compare_pair (const TonariPerson *a, const TonariPerson *b, GHashTable *seen, GPtrArray *found)
{
  gint64 older = MIN (a->row.id, b->row.id);
  gint64 younger = MAX (a->row.id, b->row.id);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, older, younger);
  TonariDuplicate *pair;
  guint reasons;

  if (older == younger || !g_hash_table_add (seen, g_strdup (key)))
    return;
  reasons = tonari_duplicate_reasons (a, b);
  if (reasons == 0)
    return;

  pair = g_new0 (TonariDuplicate, 1);
  pair->kind = TONARI_MERGE_KIND_PERSON;
  pair->a = pair->person_a = older;
  pair->b = pair->person_b = younger;
  pair->reasons = reasons;
  g_ptr_array_add (found, pair);
}

static int
by_row (gconstpointer a, gconstpointer b)
{
  const TonariDuplicate *one = *(TonariDuplicate *const *) a;
  const TonariDuplicate *other = *(TonariDuplicate *const *) b;

  if (one->a != other->a)
    return one->a < other->a ? -1 : 1;

  return one->b < other->b ? -1 : one->b > other->b;
}

GPtrArray *
tonari_duplicates_find (const GPtrArray *persons)
{
  g_autoptr (GHashTable) buckets =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_duplicate_free);
  GHashTableIter iter;
  gpointer value;

  g_return_val_if_fail (persons != NULL, found);

  /* Only those who share something are compared: everybody with everybody would not end with ten thousand. */
  for (guint i = 0; i < persons->len; i++)
    {
      const TonariPerson *person = persons->pdata[i];

      put (buckets, "n", name_key (person->name), i);
      put (buckets, "n", name_key (person->kana), i);
      put (buckets, "p", tonari_phone_digits (person->phone), i);
    }
  g_hash_table_iter_init (&iter, buckets);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const GArray *members = value;

      for (guint i = 0; i < members->len; i++)
        for (guint j = i + 1; j < members->len; j++)
          compare_pair (persons->pdata[g_array_index (members, guint, i)],
                        persons->pdata[g_array_index (members, guint, j)], seen, found);
    }
  g_ptr_array_sort (found, by_row);

  return found;
}
