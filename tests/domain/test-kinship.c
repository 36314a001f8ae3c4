/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words for a relation, and the place in a family that they say. */

#include "tonari-kinship.h"

static const struct
{
  const char *word;
  TonariKin kin;
  TonariKinSide side;
  TonariSex sex;
} cases[] = {
  { NULL, TONARI_KIN_OTHER, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN },
  { "", TONARI_KIN_OTHER, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN },
  { "母", TONARI_KIN_PARENT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { " 母（別居） ", TONARI_KIN_PARENT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { "継父", TONARI_KIN_PARENT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_MALE },
  { "Father", TONARI_KIN_PARENT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_MALE },
  { "祖母", TONARI_KIN_GRANDPARENT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { "父方の祖父", TONARI_KIN_GRANDPARENT, TONARI_KIN_SIDE_FATHER, TONARI_SEX_MALE },
  { "母方祖母", TONARI_KIN_GRANDPARENT, TONARI_KIN_SIDE_MOTHER, TONARI_SEX_FEMALE },
  { "maternal aunt", TONARI_KIN_UNCLE_OR_AUNT, TONARI_KIN_SIDE_MOTHER, TONARI_SEX_FEMALE },
  { "叔父", TONARI_KIN_UNCLE_OR_AUNT, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_MALE },
  { "兄", TONARI_KIN_OLDER_SIBLING, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_MALE },
  { "妹", TONARI_KIN_YOUNGER_SIBLING, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { "きょうだい", TONARI_KIN_SIBLING, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN },
  { "妻", TONARI_KIN_SPOUSE, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { "パートナー", TONARI_KIN_SPOUSE, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN },
  { "長女", TONARI_KIN_CHILD, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_FEMALE },
  { "隣の人", TONARI_KIN_OTHER, TONARI_KIN_SIDE_UNKNOWN, TONARI_SEX_UNKNOWN },
  { "父方", TONARI_KIN_OTHER, TONARI_KIN_SIDE_FATHER, TONARI_SEX_UNKNOWN },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TonariKinship read = tonari_kinship_read (cases[i].word);

      g_test_message ("“%s”", cases[i].word != NULL ? cases[i].word : "(none)");
      g_assert_cmpint (read.kin, ==, cases[i].kin);
      g_assert_cmpint (read.side, ==, cases[i].side);
      g_assert_cmpint (read.sex, ==, cases[i].sex);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kinship/words", test_words);

  return g_test_run ();
}
