/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-kinship.h"

#include <string.h>

#include "tonari-fold.h"

static const struct
{
  const char *words;
  TonariKin kin;
  TonariSex sex;
} table[] = {
  { "本人|person|self", TONARI_KIN_PERSON, TONARI_SEX_UNKNOWN },
  { "父|お父さん|父親|継父|養父|father|stepfather", TONARI_KIN_PARENT, TONARI_SEX_MALE },
  { "母|お母さん|母親|継母|養母|mother|stepmother", TONARI_KIN_PARENT, TONARI_SEX_FEMALE },
  { "祖父|おじいさん|祖父さん|grandfather", TONARI_KIN_GRANDPARENT, TONARI_SEX_MALE },
  { "祖母|おばあさん|祖母さん|grandmother", TONARI_KIN_GRANDPARENT, TONARI_SEX_FEMALE },
  { "祖父母|grandparent", TONARI_KIN_GRANDPARENT, TONARI_SEX_UNKNOWN },
  { "おじ|伯父|叔父|おじさん|uncle", TONARI_KIN_UNCLE_OR_AUNT, TONARI_SEX_MALE },
  { "おば|伯母|叔母|おばさん|aunt", TONARI_KIN_UNCLE_OR_AUNT, TONARI_SEX_FEMALE },
  { "兄|お兄さん|長兄|次兄|elder brother|older brother", TONARI_KIN_OLDER_SIBLING, TONARI_SEX_MALE },
  { "姉|お姉さん|長姉|次姉|elder sister|older sister", TONARI_KIN_OLDER_SIBLING, TONARI_SEX_FEMALE },
  { "弟|younger brother", TONARI_KIN_YOUNGER_SIBLING, TONARI_SEX_MALE },
  { "妹|younger sister", TONARI_KIN_YOUNGER_SIBLING, TONARI_SEX_FEMALE },
  { "兄弟|brother", TONARI_KIN_SIBLING, TONARI_SEX_MALE },
  { "姉妹|sister", TONARI_KIN_SIBLING, TONARI_SEX_FEMALE },
  { "きょうだい|兄弟姉妹|sibling", TONARI_KIN_SIBLING, TONARI_SEX_UNKNOWN },
  { "夫|husband", TONARI_KIN_SPOUSE, TONARI_SEX_MALE },
  { "妻|wife", TONARI_KIN_SPOUSE, TONARI_SEX_FEMALE },
  { "配偶者|パートナー|内縁の夫|内縁の妻|spouse|partner", TONARI_KIN_SPOUSE, TONARI_SEX_UNKNOWN },
  { "息子|長男|次男|三男|son", TONARI_KIN_CHILD, TONARI_SEX_MALE },
  { "娘|長女|次女|三女|daughter", TONARI_KIN_CHILD, TONARI_SEX_FEMALE },
  { "子|子ども|子供|お子さん|child", TONARI_KIN_CHILD, TONARI_SEX_UNKNOWN },
};

static const struct
{
  const char *prefix;
  TonariKinSide side;
} sides[] = {
  { "父方の", TONARI_KIN_SIDE_FATHER },    { "父方", TONARI_KIN_SIDE_FATHER },
  { "母方の", TONARI_KIN_SIDE_MOTHER },    { "母方", TONARI_KIN_SIDE_MOTHER },
  { "paternal ", TONARI_KIN_SIDE_FATHER }, { "maternal ", TONARI_KIN_SIDE_MOTHER },
};

/* What stands in brackets says more than the relation: 母（別居）. */
static char *
bare_word (const char *word)
{
  char *folded = tonari_fold (word);
  char *bracket = strchr (folded, '(');

  if (bracket != NULL)
    *bracket = '\0';

  return g_strstrip (folded);
}

static gboolean
is_one_of (const char *word, const char *words)
{
  g_auto (GStrv) list = g_strsplit (words, "|", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_autofree char *folded = tonari_fold (list[i]);

      if (g_str_equal (folded, word))
        return TRUE;
    }

  return FALSE;
}

TonariKinship
tonari_kinship_read (const char *word)
{
  TonariKinship kinship = { TONARI_KIN_OTHER, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN };
  g_autofree char *bare = NULL;
  const char *rest;

  if (word == NULL)
    return kinship;

  bare = bare_word (word);
  rest = bare;
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_autofree char *prefix = tonari_fold (sides[i].prefix);

      if (g_str_has_prefix (rest, prefix))
        {
          kinship.side = sides[i].side;
          rest += strlen (prefix);
          break;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (is_one_of (rest, table[i].words))
      {
        kinship.kin = table[i].kin;
        kinship.sex = table[i].sex;
        break;
      }

  return kinship;
}
