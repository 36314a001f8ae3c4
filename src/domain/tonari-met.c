/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-met.h"

#include <string.h>

#include "tonari-fold.h"

static const char *const person_words[] = { "本人", "person" };
static const char *const agency_words[] = { "関係機関", "agency" };
static const char *const mother_words[] = { "母", "母親", "お母さん", "おかあさん", "実母", "mother", "mom" };

/* With an agency on the line a free word may be a worker of that agency; only these are surely not. */
static const char *const relation_words[] = {
  "両親",        "父母",        "父",     "父親",         "お父さん", "おとうさん", "実父",    "親",
  "配偶者",      "夫",          "妻",     "きょうだい",   "兄弟",     "姉妹",       "兄",      "姉",
  "弟",          "妹",          "祖父母", "祖父",         "祖母",     "子",         "息子",    "娘",
  "家族",        "親族",        "親戚",   "その他の親族", "叔父",     "叔母",       "伯父",    "伯母",
  "おじ",        "おば",        "いとこ", "義父",         "義母",     "甥",         "姪",      "family",
  "father",      "parents",     "parent", "sister",       "brother",  "spouse",     "husband", "wife",
  "grandfather", "grandmother", "child",  "son",          "daughter", "relative",   "sibling",
};

static gboolean
is_one_of (const char *folded, const char *const *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (folded, words[i]))
      return TRUE;

  return FALSE;
}

TonariMet
tonari_met_read (const char *word)
{
  g_autofree char *folded = tonari_fold (word != NULL ? word : "");
  char *bracket = strchr (folded, '(');

  /* 母（花子） is the mother; a word that is nothing but brackets stays as it is. */
  if (bracket != NULL && bracket > folded)
    *bracket = '\0';
  g_strstrip (folded);

  if (*folded == '\0')
    return TONARI_MET_NOBODY;
  if (is_one_of (folded, person_words, G_N_ELEMENTS (person_words)))
    return TONARI_MET_PERSON;
  if (is_one_of (folded, agency_words, G_N_ELEMENTS (agency_words)))
    return TONARI_MET_AGENCY;
  if (is_one_of (folded, mother_words, G_N_ELEMENTS (mother_words)))
    return TONARI_MET_MOTHER;
  if (is_one_of (folded, relation_words, G_N_ELEMENTS (relation_words)))
    return TONARI_MET_RELATIVE;

  return TONARI_MET_SOMEBODY;
}

gboolean
tonari_met_is_family (TonariMet met, TonariMethod method)
{
  return met == TONARI_MET_MOTHER || met == TONARI_MET_RELATIVE ||
         (met == TONARI_MET_SOMEBODY && method != TONARI_METHOD_AGENCY);
}
