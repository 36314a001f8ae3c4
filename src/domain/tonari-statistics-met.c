/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who was met in a contact, from the words as they were typed. */

#include "tonari-statistics-private.h"

#include <string.h>

#include "tonari-fold.h"
#include "tonari-kinship.h"
#include "tonari-met.h"

#define BIT(kind) (1u << (kind))
#define PARENTS (BIT (TONARI_CONSULTER_FATHER) | BIT (TONARI_CONSULTER_MOTHER))

/* What a word says by itself; read once, for reading folds it many times over. */
typedef struct
{
  char *folded;
  TonariConsulter kind;
} Word;

struct _TonariStatisticsMetReader
{
  GHashTable *words;
  TonariStatisticsMet met;
};

static void
word_free (gpointer data)
{
  Word *self = data;

  g_free (self->folded);
  g_free (self);
}

static gboolean
is_both_parents (const char *folded)
{
  return g_str_has_prefix (folded, "両親") || g_str_has_prefix (folded, "ご両親") ||
         g_str_has_prefix (folded, "父母") || g_str_equal (folded, "parents");
}

static TonariConsulter
kind_of_kin (TonariKinship kinship, const char *folded)
{
  switch (kinship.kin)
    {
    case TONARI_KIN_PERSON:
      return TONARI_CONSULTER_PERSON;
    case TONARI_KIN_PARENT:
      return kinship.sex == TONARI_SEX_MALE ? TONARI_CONSULTER_FATHER : TONARI_CONSULTER_MOTHER;
    case TONARI_KIN_SPOUSE:
      return TONARI_CONSULTER_SPOUSE;
    case TONARI_KIN_OLDER_SIBLING:
    case TONARI_KIN_YOUNGER_SIBLING:
    case TONARI_KIN_SIBLING:
      return TONARI_CONSULTER_SIBLING;
    case TONARI_KIN_GRANDPARENT:
      return TONARI_CONSULTER_GRANDPARENT;
    case TONARI_KIN_CHILD:
      return TONARI_CONSULTER_CHILD;
    case TONARI_KIN_UNCLE_OR_AUNT:
      return TONARI_CONSULTER_OTHER_RELATIVE;
    case TONARI_KIN_OTHER:
    default:
      return g_str_has_prefix (folded, "実父") || g_str_equal (folded, "おとうさん")
                 ? TONARI_CONSULTER_FATHER
                 : TONARI_CONSULTER_UNKNOWN;
    }
}

static const Word *
read_word (TonariStatisticsMetReader *self, const char *text)
{
  Word *word = g_hash_table_lookup (self->words, text);
  TonariMet met;

  if (word != NULL)
    return word;

  word = g_new0 (Word, 1);
  word->folded = g_strstrip (tonari_fold (text));
  met = tonari_met_read (text);
  word->kind = kind_of_kin (tonari_kinship_read (text), word->folded);
  if (met == TONARI_MET_PERSON)
    word->kind = TONARI_CONSULTER_PERSON;
  else if (met == TONARI_MET_AGENCY)
    word->kind = TONARI_CONSULTER_AGENCY;
  else if (met == TONARI_MET_MOTHER)
    word->kind = TONARI_CONSULTER_MOTHER;
  else if (is_both_parents (word->folded))
    word->kind = TONARI_CONSULTER_PARENTS;
  else if (met == TONARI_MET_RELATIVE && word->kind == TONARI_CONSULTER_UNKNOWN)
    word->kind = TONARI_CONSULTER_OTHER_RELATIVE;
  g_hash_table_insert (self->words, g_strdup (text), word);

  return word;
}

TonariStatisticsMetReader *
tonari_statistics_met_reader_new (void)
{
  TonariStatisticsMetReader *self = g_new0 (TonariStatisticsMetReader, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, word_free);
  self->met.keys = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
tonari_statistics_met_reader_free (TonariStatisticsMetReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->words, g_hash_table_unref);
  g_clear_pointer (&self->met.keys, g_ptr_array_unref);
  g_free (self);
}

gboolean
tonari_statistics_relative_is (TonariStatisticsMetReader *self,
                               const TonariStatisticsRelative *relative,
                               TonariConsulter kind)
{
  return relative->relation != NULL && read_word (self, relative->relation)->kind == kind;
}

/* The only one of the household whom a word can mean, by name or by relation; two brothers are not told apart
 * by 兄弟. */
static const TonariStatisticsRelative *
find_relative (TonariStatisticsMetReader *self, const TonariStatisticsCase *one, const Word *word)
{
  const TonariStatisticsRelative *found = NULL;
  gboolean is_parent = word->kind == TONARI_CONSULTER_FATHER || word->kind == TONARI_CONSULTER_MOTHER;
  guint n_found = 0;

  for (guint i = 0; one != NULL && i < one->relatives->len; i++)
    {
      const TonariStatisticsRelative *relative = &g_array_index (one->relatives, TonariStatisticsRelative, i);

      if (relative->name != NULL && g_str_equal (read_word (self, relative->name)->folded, word->folded))
        return relative;
      if (relative->relation == NULL)
        continue;
      if (g_str_equal (read_word (self, relative->relation)->folded, word->folded) ||
          (is_parent && tonari_statistics_relative_is (self, relative, word->kind)))
        {
          found = relative;
          n_found++;
        }
    }

  return n_found == 1 ? found : NULL;
}

/* One human being stands once among those met, even if two words say so. */
static void
add_key (TonariStatisticsMetReader *self, char *key)
{
  if (g_ptr_array_find_with_equal_func (self->met.keys, key, g_str_equal, NULL))
    g_free (key);
  else
    g_ptr_array_add (self->met.keys, key);
}

static void
add_met (TonariStatisticsMetReader *self, const TonariStatisticsCase *one, const Word *word, guint *kinds)
{
  const TonariStatisticsRelative *relative = find_relative (self, one, word);
  TonariConsulter kind = word->kind;

  if (relative != NULL && relative->relation != NULL)
    kind = read_word (self, relative->relation)->kind;
  /* Whoever is in the household is of the family, whatever the word for it. */
  if (relative != NULL && (kind == TONARI_CONSULTER_UNKNOWN || kind == TONARI_CONSULTER_PERSON))
    kind = TONARI_CONSULTER_OTHER_RELATIVE;
  *kinds |= BIT (kind);

  if (relative != NULL)
    add_key (self, g_strdup_printf ("p%" G_GINT64_FORMAT, relative->person));
  else
    add_key (self, g_strdup_printf ("c%" G_GINT64_FORMAT ":%s", one != NULL ? one->id : 0,
                                    kind == TONARI_CONSULTER_FATHER   ? "father"
                                    : kind == TONARI_CONSULTER_MOTHER ? "mother"
                                                                      : word->folded));
}

static void
add_word (TonariStatisticsMetReader *self,
          const TonariStatisticsContact *contact,
          const TonariStatisticsCase *one,
          const char *text,
          guint *kinds)
{
  const Word *word = read_word (self, text);

  if (*word->folded == '\0')
    return;

  if (word->kind == TONARI_CONSULTER_PARENTS)
    {
      add_met (self, one, read_word (self, "父"), kinds);
      add_met (self, one, read_word (self, "母"), kinds);
    }
  else if (word->kind == TONARI_CONSULTER_AGENCY)
    *kinds |= BIT (TONARI_CONSULTER_AGENCY);
  else if (word->kind == TONARI_CONSULTER_PERSON)
    {
      *kinds |= BIT (TONARI_CONSULTER_PERSON);
      if (one == NULL || one->person == 0)
        add_key (self, g_strdup_printf ("c%" G_GINT64_FORMAT ":person", contact->case_id));
      else
        add_key (self, g_strdup_printf ("p%" G_GINT64_FORMAT, one->person));
    }
  else if (word->kind == TONARI_CONSULTER_UNKNOWN && contact->method == TONARI_METHOD_AGENCY &&
           find_relative (self, one, word) == NULL)
    /* With an agency on the line a free word may be a worker of that agency. */
    *kinds |= BIT (TONARI_CONSULTER_AGENCY);
  else
    add_met (self, one, word, kinds);
}

/* Each contact stands in one line; of several relatives in the first line that has one of them. */
static TonariConsulter
consulter_of (guint kinds, TonariMethod method)
{
  guint family = kinds & (BIT (TONARI_CONSULTER_OTHER_RELATIVE + 1) - 1) & ~BIT (TONARI_CONSULTER_PERSON);

  if ((kinds & BIT (TONARI_CONSULTER_PERSON)) != 0)
    return family != 0 ? TONARI_CONSULTER_PERSON_AND_FAMILY : TONARI_CONSULTER_PERSON;
  if ((family & PARENTS) == PARENTS)
    return TONARI_CONSULTER_PARENTS;
  for (guint kind = TONARI_CONSULTER_FATHER; kind <= TONARI_CONSULTER_OTHER_RELATIVE; kind++)
    if ((family & BIT (kind)) != 0)
      return (TonariConsulter) kind;
  if ((kinds & BIT (TONARI_CONSULTER_UNKNOWN)) != 0)
    return TONARI_CONSULTER_UNKNOWN;

  return (kinds & BIT (TONARI_CONSULTER_AGENCY)) != 0 || method == TONARI_METHOD_AGENCY
             ? TONARI_CONSULTER_AGENCY
             : TONARI_CONSULTER_UNKNOWN;
}

const TonariStatisticsMet *
tonari_statistics_met_reader_read (TonariStatisticsMetReader *self,
                                   const TonariStatisticsContact *contact,
                                   const TonariStatisticsCase *one)
{
  guint kinds = 0;

  g_ptr_array_set_size (self->met.keys, 0);
  if (contact->met_person)
    add_word (self, contact, one, "本人", &kinds);
  for (guint i = 0; contact->met != NULL && contact->met[i] != NULL; i++)
    add_word (self, contact, one, contact->met[i], &kinds);
  if (contact->case_id == 0)
    {
      if (contact->caller != NULL)
        add_word (self, contact, one, contact->caller, &kinds);
      /* Whoever calls without a name is somebody all the same. */
      if (self->met.keys->len == 0 && (kinds & BIT (TONARI_CONSULTER_AGENCY)) == 0 &&
          tonari_statistics_method_counts (contact->method, FALSE))
        add_key (self, g_strdup ("c0:anonymous"));
    }
  self->met.consulter = consulter_of (kinds, contact->method);

  return &self->met;
}
