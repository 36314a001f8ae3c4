/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who may be the same: a table of cases, each of which a list has got wrong somewhere. */

#include "tonari-duplicates.h"

#define NAME TONARI_DUPLICATE_NAME
#define PHONE TONARI_DUPLICATE_PHONE
#define BIRTH TONARI_DUPLICATE_BIRTH

typedef struct
{
  const char *name;
  const char *kana;
  const char *phone;
  const char *birth;
} Who;

static TonariPerson *
person_new (const Who *who, gint64 id)
{
  TonariPerson *person = tonari_person_new ();

  person->row.id = id;
  person->name = g_strdup (who->name);
  person->kana = g_strdup (who->kana);
  person->phone = g_strdup (who->phone);
  if (who->birth != NULL)
    g_assert_true (tonari_date_parse (who->birth, &person->birth, NULL));

  return person;
}

static void
test_reasons (void)
{
  static const struct
  {
    const char *why;
    Who a;
    Who b;
    guint reasons;
  } cases[] = {
    { "the same name", { "架空 花子" }, { "架空　花子" }, NAME },
    { "no space", { "架空花子" }, { "架空 花子" }, NAME },
    { "katakana, narrow", { NULL, "ｶｸｳ ﾊﾅｺ" }, { "架空 花子", "かくう はなこ" }, NAME },
    { "the name written as the reading", { "かくう はなこ" }, { "架空 花子", "カクウ ハナコ" }, NAME },
    { "other names", { "架空 花子" }, { "架空 桃子" }, 0 },
    { "an initial is many", { "A" }, { "A" }, 0 },
    { "nobody named", { NULL }, { NULL }, 0 },
    { "same name, other birth date",
      { "架空 花子", NULL, NULL, "1960-04-01" },
      { "架空 花子", NULL, NULL, "1985-04-01" },
      0 },
    { "same name, a birth date typed wrong, same telephone",
      { "架空 花子", NULL, "0220-00-0001", "1960-04-01" },
      { "架空 花子", NULL, "0220000001", "1960-04-10" },
      NAME | PHONE },
    { "same name, one birth year about",
      { "架空 花子", NULL, NULL, "1960-04-01" },
      { "架空 花子", NULL, NULL, "1962頃" },
      NAME },
    { "same name, the year fits",
      { "架空 花子", NULL, NULL, "1960-04-01" },
      { "架空 花子", NULL, NULL, "1960" },
      NAME },
    { "all three",
      { "架空 花子", NULL, "0220-00-0001", "1960-04-01" },
      { "架空花子", NULL, "(0220)00-0001", "1960-04-01" },
      NAME | PHONE | BIRTH },
    { "a family shares a telephone",
      { "架空 花子", NULL, "0220-00-0001" },
      { "架空 太郎", NULL, "0220-00-0001" },
      0 },
    { "a telephone alone, of nobody named",
      { NULL, NULL, "0220-00-0001" },
      { "架空 太郎", NULL, "0220-00-0001" },
      PHONE },
    { "a telephone alone, but another age",
      { NULL, NULL, "0220-00-0001", "1990" },
      { "架空 太郎", NULL, "0220-00-0001", "1955" },
      0 },
    { "abroad", { NULL, NULL, "+81 220-00-0001" }, { "架空 太郎", NULL, "０２２０－００－０００１" }, PHONE },
    { "too short a number", { NULL, NULL, "119" }, { NULL, NULL, "119" }, 0 },
    { "twins",
      { "架空 花子", NULL, "0220-00-0001", "1990-05-05" },
      { "架空 桃子", NULL, "0220-00-0001", "1990-05-05" },
      0 },
    { "married",
      { "架空 花子", NULL, "0220-00-0001", "1990-05-05" },
      { "見本 花子", NULL, "0220-00-0001", "1990-05-05" },
      PHONE | BIRTH },
    { "born on one day",
      { "架空 花子", NULL, NULL, "1990-05-05" },
      { "見本 桃子", NULL, NULL, "1990-05-05" },
      0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TonariPerson) a = person_new (&cases[i].a, 1);
      g_autoptr (TonariPerson) b = person_new (&cases[i].b, 2);

      g_test_message ("%s", cases[i].why);
      g_assert_cmpuint (tonari_duplicate_reasons (a, b), ==, cases[i].reasons);
      g_assert_cmpuint (tonari_duplicate_reasons (b, a), ==, cases[i].reasons);
    }
}

static void
test_find (void)
{
  static const Who everybody[] = {
    { "架空 花子", "かくう はなこ", "0220-00-0001" },
    { "見本 太郎" },
    { "カクウ ハナコ" },
    { NULL, NULL, "0220-00-0001" },
    { "例 次郎" },
  };
  g_autoptr (GPtrArray) persons = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_person_free);
  g_autoptr (GPtrArray) pairs = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (everybody); i++)
    g_ptr_array_add (persons, person_new (&everybody[i], (gint64) i + 1));
  pairs = tonari_duplicates_find (persons);
  g_assert_cmpuint (pairs->len, ==, 2);
  g_assert_cmpint (((TonariDuplicate *) pairs->pdata[0])->a, ==, 1);
  g_assert_cmpint (((TonariDuplicate *) pairs->pdata[0])->b, ==, 3);
  g_assert_cmpint (((TonariDuplicate *) pairs->pdata[1])->b, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/duplicates/reasons", test_reasons);
  g_test_add_func ("/domain/duplicates/find", test_find);

  return g_test_run ();
}
