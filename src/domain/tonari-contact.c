/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-fold.h"
#include "tonari-life.h"

#define WEIGHT_PERSON 1.0
#define WEIGHT_SOMEBODY 0.7
#define WEIGHT_NOBODY 0.5
#define WEIGHT_LEFT 0.3

static const char *const person_words[] = { "本人", "person" };
static const char *const agency_words[] = { "関係機関", "agency" };

/* With an agency on the line a free word may be a worker of that agency; only these are surely not. */
static const char *const relation_words[] = {
  "両親",         "父母",   "父",       "母",       "親",      "配偶者", "夫",          "妻",
  "きょうだい",   "兄弟",   "姉妹",     "兄",       "姉",      "弟",     "妹",          "祖父母",
  "祖父",         "祖母",   "子",       "息子",     "娘",      "家族",   "親族",        "親戚",
  "その他の親族", "叔父",   "叔母",     "伯父",     "伯母",    "おじ",   "おば",        "いとこ",
  "義父",         "義母",   "甥",       "姪",       "family",  "father", "mother",      "parents",
  "parent",       "sister", "brother",  "spouse",   "husband", "wife",   "grandfather", "grandmother",
  "child",        "son",    "daughter", "relative", "sibling",
};

static gboolean
is_one_of (const char *folded, const char *const *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++)
    if (g_str_equal (folded, words[i]))
      return TRUE;

  return FALSE;
}

double
tonari_contact_weight (TonariMethod method, const char *const *met, gboolean met_person, gboolean accompany)
{
  gboolean met_somebody = FALSE;
  gboolean met_agency = FALSE;

  if (!accompany)
    return 0.0;

  for (guint i = 0; met != NULL && met[i] != NULL; i++)
    {
      g_autofree char *folded = tonari_fold (met[i]);

      g_strstrip (folded);
      if (*folded == '\0')
        continue;
      if (is_one_of (folded, person_words, G_N_ELEMENTS (person_words)))
        met_person = TRUE;
      else if (is_one_of (folded, agency_words, G_N_ELEMENTS (agency_words)))
        met_agency = TRUE;
      else if (method != TONARI_METHOD_AGENCY ||
               is_one_of (folded, relation_words, G_N_ELEMENTS (relation_words)))
        met_somebody = TRUE;
    }

  if (met_person)
    return WEIGHT_PERSON;
  if (met_somebody)
    return WEIGHT_SOMEBODY;
  if (met_agency || method == TONARI_METHOD_AGENCY)
    return 0.0;
  if (method == TONARI_METHOD_MESSAGE || method == TONARI_METHOD_LETTER)
    return WEIGHT_LEFT;

  return WEIGHT_NOBODY;
}
