/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whom an organisation holds, what was heard last, which letters wait: the lines of its page. */

#include "tonari-case.h"
#include "tonari-news.h"
#include "tonari-organisation.h"
#include "tonari-referral-letter.h"
#include "tonari-rows.h"
#include "tonari-sharing.h"
#include "tonari-store-organisations.h"
#include "tonari-test-book.h"
#include "tonari-tie.h"
#include "tonari-watching.h"

#define TODAY (tonari_date_new (2026, 11, 21).day)

static void
save (TonariDb *db, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
organisation (TonariDb *db, const char *name)
{
  g_autoptr (TonariOrganisation) row = tonari_organisation_new ();

  row->name = g_strdup (name);
  save (db, &tonari_organisation_entity, row);

  return row->row.id;
}

static void
tie (TonariDb *db, gint64 case_id, gint64 to, const char *name, TonariDate from, TonariDate until)
{
  g_autoptr (TonariTie) row = tonari_tie_new ();

  row->case_id = case_id;
  row->organisation = to;
  row->name = g_strdup (name);
  row->start_on = from;
  row->end_on = until;
  save (db, &tonari_tie_entity, row);
}

static void
news (TonariDb *db, gint64 case_id, gint64 with, int day, const char *text)
{
  g_autoptr (TonariNews) row = tonari_news_new ();

  row->case_id = case_id;
  row->organisation = with;
  row->date = tonari_date_new (2026, 11, day);
  row->text = g_strdup (text);
  save (db, &tonari_news_entity, row);
}

static void
letter (TonariDb *db, gint64 case_id, gint64 to, TonariDate answer)
{
  g_autoptr (TonariReferralLetter) row = tonari_referral_letter_new ();

  row->case_id = case_id;
  row->organisation = to;
  row->date = tonari_date_new (2026, 10, 1);
  row->answer_on = answer;
  save (db, &tonari_referral_letter_entity, row);
}

static char *
lines (TonariDb *db, gint64 of)
{
  static const char *const names[] = { "tie", "watching", "news", "sharing", "letter", "earlier" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = tonari_store_organisation_entries (db, of, TODAY, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariOrganisationEntry *entry = g_ptr_array_index (entries, i);

      g_string_append_printf (text, "%s %s %s\n", names[entry->line], entry->code,
                              entry->first != NULL ? entry->first : "-");
    }

  return g_string_free (text, FALSE);
}

static void
test_lines (TestBook *book, gconstpointer data)
{
  gint64 one = test_case_new (book->db, "R8-001", "架空 太郎");
  gint64 two = test_case_new (book->db, "R8-002", NULL);
  gint64 oak = organisation (book->db, "居場所どんぐり");
  gint64 other = organisation (book->db, "別の所");
  g_autoptr (TonariWatching) watching = tonari_watching_new ();
  g_autoptr (TonariSharing) sharing = tonari_sharing_new ();
  g_autoptr (TonariNews) watched = tonari_news_new ();
  g_autofree char *text = NULL;
  g_autofree char *nothing = NULL;

  tie (book->db, one, oak, "居場所", tonari_date_new (2026, 4, 1), TONARI_DATE_UNKNOWN);
  /* It points nowhere but bears the name; it ends today, so it lives. */
  tie (book->db, two, 0, "居場所どんぐり", tonari_date_new (2025, 4, 1), tonari_date_new (2026, 11, 21));
  tie (book->db, two, oak, "昔の", tonari_date_new (2020, 1, 1), tonari_date_new (2026, 11, 20));
  /* The year alone is known: it may go on until its last day. */
  tie (book->db, one, oak, "今年まで", tonari_date_new (2026, 1, 1),
       (TonariDate){ tonari_date_new (2026, 1, 1).day, TONARI_PRECISION_YEAR });
  tie (book->db, one, other, "別の所", tonari_date_new (2026, 1, 1), TONARI_DATE_UNKNOWN);
  watching->case_id = two;
  watching->organisation = oak;
  watching->start_on = tonari_date_new (2026, 6, 1);
  save (book->db, &tonari_watching_entity, watching);
  news (book->db, one, oak, 3, "later");
  news (book->db, one, oak, 1, "earlier");
  news (book->db, one, oak, 2, "between");
  sharing->case_id = two;
  sharing->to_whom = g_strdup ("居場所どんぐり");
  sharing->what = g_strdup ("told");
  sharing->date = tonari_date_new (2026, 11, 2);
  save (book->db, &tonari_sharing_entity, sharing);
  /* Written at the watching, with nobody named. */
  watched->case_id = two;
  watched->watching = watching->row.id;
  watched->date = tonari_date_new (2026, 11, 2);
  watched->text = g_strdup ("watched");
  save (book->db, &tonari_news_entity, watched);
  letter (book->db, one, oak, TONARI_DATE_UNKNOWN);
  letter (book->db, two, oak, tonari_date_new (2026, 10, 9));

  text = lines (book->db, oak);
  g_assert_cmpstr (text, ==,
                   "tie R8-001 -\n"
                   "tie R8-001 -\n"
                   "tie R8-002 -\n"
                   "watching R8-002 -\n"
                   "news R8-001 later\n"
                   "news R8-002 watched\n"
                   "sharing R8-002 told\n"
                   "letter R8-001 -\n"
                   "earlier R8-002 -\n");

  nothing = lines (book->db, organisation (book->db, "誰もいない所"));
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_deleted (TestBook *book, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 one = test_case_new (book->db, "R8-001", NULL);
  gint64 oak = organisation (book->db, "居場所どんぐり");
  g_autofree char *text = NULL;

  tie (book->db, one, oak, "居場所", tonari_date_new (2026, 4, 1), TONARI_DATE_UNKNOWN);
  g_assert_true (tonari_store_delete (book->db, &tonari_case_entity, one, &error));
  text = lines (book->db, oak);
  g_assert_cmpstr (text, ==, "");
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) entries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_organisation_entry_free);
  static const struct
  {
    const char *code;
    const char *kana;
    int year;
  } rows[] = { { "A", "わたなべ", 2024 }, { "B", NULL, 0 }, { "C", "あおき", 2020 } };
  g_autoptr (GString) by_date = g_string_new (NULL);
  g_autoptr (GString) by_name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      TonariOrganisationEntry *entry = tonari_organisation_entry_new ();

      entry->code = g_strdup (rows[i].code);
      entry->kana = g_strdup (rows[i].kana);
      if (rows[i].year != 0)
        entry->date = tonari_date_new (rows[i].year, 1, 1);
      g_ptr_array_add (entries, entry);
    }
  g_ptr_array_sort (entries, tonari_organisation_entry_compare_date);
  for (guint i = 0; i < entries->len; i++)
    g_string_append (by_date, ((TonariOrganisationEntry *) entries->pdata[i])->code);
  g_ptr_array_sort (entries, tonari_organisation_entry_compare_name);
  for (guint i = 0; i < entries->len; i++)
    g_string_append (by_name, ((TonariOrganisationEntry *) entries->pdata[i])->code);
  g_assert_cmpstr (by_date->str, ==, "ACB");
  g_assert_cmpstr (by_name->str, ==, "CAB");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/organisations/lines", TestBook, NULL, test_book_set_up, test_lines, test_book_tear_down);
  g_test_add ("/organisations/deleted", TestBook, NULL, test_book_set_up, test_deleted, test_book_tear_down);
  g_test_add_func ("/organisations/order", test_order);

  return g_test_run ();
}
