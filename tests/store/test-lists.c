/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The work lists: small books, and who stands on which list on one day, with the days on which that changes.
 */

#include "tonari-entities.h"
#include "tonari-rows.h"
#include "tonari-store-lists.h"
#include "tonari-test-book.h"

#define TODAY "2026-11-21"

typedef struct
{
  TonariListKind kind;
  /* Rows of the book in the order in which they are saved: the table, then a field and its value each. */
  const char *rows[8];
  /* Each entry as its date and title, in their order, divided by a semicolon. */
  const char *entries;
} Case;

#define KNOWN "cases code=R8-001 state=supported intake=2026-01-05"
#define MET(day) "records case_id=1 method=phone met=母 at=" day
#define PERSON_MET(day) "records case_id=1 method=visit met_person=yes at=" day

static const Case cases[] = {
  /* 30 days for those who are supported, and the day itself still belongs to them. */
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN, MET ("2026-10-22") }, "" },
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN, MET ("2026-10-21") }, "2026-10-21 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN }, "2026-01-05 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { "cases code=R8-001 intake=2026-11-07" }, "" },
  { TONARI_LIST_KIND_TO_CONTACT, { "cases code=R8-001 intake=2026-11-06" }, "2026-11-06 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { "cases code=R8-001 state=watching intake=2026-08-23" }, "" },
  { TONARI_LIST_KIND_TO_CONTACT,
    { "cases code=R8-001 state=watching intake=2026-08-22" },
    "2026-08-22 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT,
    { "cases code=R8-001 state=lost_touch intake=2026-08-22" },
    "2026-08-22 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { "cases code=R8-001 state=closed intake=2020-01-01" }, "" },
  { TONARI_LIST_KIND_TO_CONTACT, { "cases code=R8-001 interval_days=7 intake=2026-11-14" }, "" },
  { TONARI_LIST_KIND_TO_CONTACT,
    { "cases code=R8-001 interval_days=7 intake=2026-11-13" },
    "2026-11-13 R8-001" },
  /* Who was not met was not reached, and what lies ahead has not happened. */
  { TONARI_LIST_KIND_TO_CONTACT,
    { KNOWN, "records case_id=1 method=visit_unmet at=2026-11-20" },
    "2026-01-05 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN, MET ("2026-11-22") }, "2026-01-05 R8-001" },
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN, MET ("2026-11-21") }, "" },
  /* A month counts to its end. */
  { TONARI_LIST_KIND_TO_CONTACT, { KNOWN, MET ("2026-10") }, "" },
  { TONARI_LIST_KIND_TO_CONTACT, { "persons death=2026-11-01", KNOWN " person=1" }, "" },
  { TONARI_LIST_KIND_TO_CONTACT,
    { KNOWN, "cases code=R8-002 state=supported intake=2025-12-01" },
    "2025-12-01 R8-002; 2026-01-05 R8-001" },

  { TONARI_LIST_KIND_LACKING_INTAKE, { KNOWN }, "" },
  { TONARI_LIST_KIND_LACKING_INTAKE, { "cases code=R8-001" }, "? R8-001" },
  { TONARI_LIST_KIND_LACKING_INTAKE, { "cases code=R8-001", MET ("2026-03-01") }, "2026-03-01 R8-001" },
  { TONARI_LIST_KIND_LACKING_INTAKE, { "cases code=R8-001 carried_over=yes" }, "" },
  { TONARI_LIST_KIND_LACKING_INTAKE, { "cases code=R8-001", "intakes case_id=1" }, "" },
  { TONARI_LIST_KIND_LACKING_INTAKE,
    { "classes title=Spring", "sessions class_id=1 number=1 date=2026-11-21", "persons name=Aoi",
      "enrolments class_id=1 person=1 applied_on=2026-10-01" },
    "2026-10-01 Aoi (Spring)" },
  { TONARI_LIST_KIND_LACKING_INTAKE,
    { "classes title=Spring", "sessions class_id=1 number=1 date=2026-11-20", "persons name=Aoi",
      "enrolments class_id=1 person=1 applied_on=2026-10-01" },
    "" },
  { TONARI_LIST_KIND_LACKING_INTAKE,
    { "classes title=Spring", "sessions class_id=1 number=1 date=2026-12-01", "persons name=Aoi",
      "enrolments class_id=1 person=1 status=left" },
    "" },

  /* Known for twelve months, and in those the family alone. */
  { TONARI_LIST_KIND_FAMILY_ONLY,
    { "cases code=R8-001 intake=2025-11-21", MET ("2026-11-01") },
    "2026-11-01 R8-001" },
  { TONARI_LIST_KIND_FAMILY_ONLY, { "cases code=R8-001 intake=2025-11-22", MET ("2026-11-01") }, "" },
  { TONARI_LIST_KIND_FAMILY_ONLY,
    { "cases code=R8-001 intake=2020-01-01", MET ("2026-11-01"), PERSON_MET ("2025-11-20") },
    "2026-11-01 R8-001" },
  { TONARI_LIST_KIND_FAMILY_ONLY,
    { "cases code=R8-001 intake=2020-01-01", MET ("2026-11-01"), PERSON_MET ("2025-11-22") },
    "" },
  { TONARI_LIST_KIND_FAMILY_ONLY, { "cases code=R8-001 intake=2020-01-01" }, "" },

  { TONARI_LIST_KIND_MOTHER_ONLY,
    { KNOWN, MET ("2026-02-01"), MET ("2026-03-01"), MET ("2026-04-01") },
    "2026-04-01 R8-001" },
  { TONARI_LIST_KIND_MOTHER_ONLY, { KNOWN, MET ("2026-02-01"), MET ("2026-03-01") }, "" },
  { TONARI_LIST_KIND_MOTHER_ONLY,
    { KNOWN, MET ("2026-02-01"), MET ("2026-03-01"), MET ("2026-04-01"),
      "records case_id=1 method=phone met=父 at=2026-04-02" },
    "" },
  { TONARI_LIST_KIND_MOTHER_ONLY,
    { KNOWN, MET ("2026-02-01"), MET ("2026-03-01"), MET ("2026-04-01"), PERSON_MET ("2026-05-01") },
    "" },

  /* After the days agreed on, counted from the beginning or from the last news, or on the day that was said.
   */
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-05-01 news_days=90" },
    "2026-07-30 R8-001" },
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-05-01 news_days=90",
      "watching_news case_id=1 watching=1 date=2026-11-01" },
    "2027-01-30 R8-001" },
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-05-01 news_days=90",
      "watching_news case_id=1 watching=1 date=2026-11-01 next_on=2026-11-25" },
    "2026-11-25 R8-001" },
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-05-01 end_on=2026-11-21 news_days=90" },
    "" },
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-05-01 end_on=2026-11-22 news_days=90" },
    "2026-07-30 R8-001" },
  { TONARI_LIST_KIND_WATCHING, { KNOWN, "watching_periods case_id=1 start_on=2026-11-22 news_days=90" }, "" },
  { TONARI_LIST_KIND_WATCHING,
    { KNOWN, "watching_periods case_id=1 start_on=2026-11-21 news_days=1" },
    "2026-11-22 R8-001" },

  /* Ninety days, or until somebody was reached after it; a day that was said stays until somebody was. */
  { TONARI_LIST_KIND_CRISIS, { KNOWN, "crises case_id=1 kind=x date=2026-08-23" }, "2026-08-23 R8-001" },
  { TONARI_LIST_KIND_CRISIS, { KNOWN, "crises case_id=1 kind=x date=2026-08-22" }, "" },
  { TONARI_LIST_KIND_CRISIS,
    { KNOWN, "crises case_id=1 kind=x date=2026-11-01", MET ("2026-11-01") },
    "2026-11-01 R8-001" },
  { TONARI_LIST_KIND_CRISIS, { KNOWN, "crises case_id=1 kind=x date=2026-11-01", MET ("2026-11-02") }, "" },
  { TONARI_LIST_KIND_CRISIS,
    { KNOWN, "crises case_id=1 kind=x date=2026-01-01 follow_up_on=2026-03-01", MET ("2026-02-28") },
    "2026-03-01 R8-001" },
  { TONARI_LIST_KIND_CRISIS,
    { KNOWN, "crises case_id=1 kind=x date=2026-01-01 follow_up_on=2026-03-01", MET ("2026-03-01") },
    "" },

  { TONARI_LIST_KIND_REVIEW,
    { "cases code=R8-001 intake=2020-01-01", "observations case_id=1 date=2026-05-21" },
    "2026-11-21 R8-001" },
  { TONARI_LIST_KIND_REVIEW,
    { "cases code=R8-001 intake=2020-01-01", "observations case_id=1 date=2026-05-22" },
    "" },
  { TONARI_LIST_KIND_REVIEW, { "cases code=R8-001 intake=2026-05-21" }, "2026-11-21 R8-001" },
  { TONARI_LIST_KIND_REVIEW, { "cases code=R8-001 intake=2026-05-22" }, "" },

  /* Shown two weeks before the day agreed on, until it was looked at or another plan was made. */
  { TONARI_LIST_KIND_PLAN,
    { KNOWN, "plans case_id=1 date=2026-06-01 review_on=2026-12-05" },
    "2026-12-05 R8-001" },
  { TONARI_LIST_KIND_PLAN, { KNOWN, "plans case_id=1 date=2026-06-01 review_on=2026-12-06" }, "" },
  { TONARI_LIST_KIND_PLAN,
    { KNOWN, "plans case_id=1 date=2026-06-01 review_on=2026-11-01 reviewed_on=2026-11-21" },
    "" },
  { TONARI_LIST_KIND_PLAN,
    { KNOWN, "plans case_id=1 date=2026-06-01 review_on=2026-11-01", "plans case_id=1 date=2026-11-21" },
    "" },
  { TONARI_LIST_KIND_PLAN,
    { KNOWN, "plans case_id=1 date=2026-06-01 review_on=2026-11-01", "plans case_id=1 date=2026-11-22" },
    "2026-11-01 R8-001" },

  { TONARI_LIST_KIND_DECISION,
    { KNOWN, "meetings kind=case_meeting case_id=1 at=2026-11-01",
      "decisions meeting=1 text=x due_on=2026-12-05" },
    "2026-12-05 R8-001" },
  { TONARI_LIST_KIND_DECISION,
    { KNOWN, "meetings kind=case_meeting case_id=1 at=2026-11-01",
      "decisions meeting=1 text=x due_on=2026-12-06" },
    "" },
  { TONARI_LIST_KIND_DECISION,
    { KNOWN, "meetings kind=case_meeting case_id=1 at=2026-11-01",
      "decisions meeting=1 text=x due_on=2026-11-20 done_on=2026-11-21" },
    "" },
  { TONARI_LIST_KIND_DECISION,
    { "meetings kind=study_meeting title=Learning at=2026-11-01", "decisions meeting=1 text=x" },
    "? Learning" },

  { TONARI_LIST_KIND_UNFINISHED_INTAKE,
    { "cases code=R8-001", "intakes case_id=1 at=2026-11-20" },
    "2026-11-20 R8-001" },
  { TONARI_LIST_KIND_UNFINISHED_INTAKE,
    { "cases code=R8-001", "intakes case_id=1 at=2026-11-20 finished_on=2026-11-21" },
    "" },

  /* Until the one who takes over was introduced; a later hand-over takes the place of an earlier one. */
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN,
      "case_handovers case_id=1 date=2026-11-21 from_staff=1 to_staff=2" },
    "2026-11-21 R8-001" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN,
      "case_handovers case_id=1 date=2026-11-22 from_staff=1 to_staff=2" },
    "" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN,
      "case_handovers case_id=1 date=2026-04-01 from_staff=1 to_staff=2 introduced_on=2026-04-10" },
    "" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN,
      "case_handovers case_id=1 date=2026-04-01 from_staff=1 to_staff=2",
      "case_handovers case_id=1 date=2026-05-01 from_staff=2 to_staff=1 introduced_on=2026-05-02" },
    "" },
  /* Without a day it waits just the same, and goes when it is ticked; any that has a day takes its place. */
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN, "case_handovers case_id=1 from_staff=1 to_staff=2" },
    "? R8-001" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN,
      "case_handovers case_id=1 from_staff=1 to_staff=2 introduced_on=2026-11-21" },
    "" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN, "case_handovers case_id=1 from_staff=1 to_staff=2",
      "case_handovers case_id=1 from_staff=2 to_staff=1 introduced_on=2026-11-21" },
    "" },
  { TONARI_LIST_KIND_INTRODUCTION,
    { "staff name=A", "staff name=B", KNOWN, "case_handovers case_id=1 from_staff=1 to_staff=2",
      "case_handovers case_id=1 date=2026-04-01 from_staff=2 to_staff=1 introduced_on=2026-04-10" },
    "" },

  { TONARI_LIST_KIND_BIRTHDAY, { "persons birth=1990-11-21", KNOWN " person=1" }, "2026-11-21 R8-001" },
  { TONARI_LIST_KIND_BIRTHDAY, { "persons birth=1990-12-05", KNOWN " person=1" }, "2026-12-05 R8-001" },
  { TONARI_LIST_KIND_BIRTHDAY, { "persons birth=1990-12-06", KNOWN " person=1" }, "" },
  { TONARI_LIST_KIND_BIRTHDAY, { "persons birth=1990-11-20", KNOWN " person=1" }, "" },
  { TONARI_LIST_KIND_BIRTHDAY, { "persons birth=1990-11", KNOWN " person=1" }, "" },
};

static void
set_value (const TonariField *field, gpointer row, const char *value)
{
  g_autoptr (GError) error = NULL;

  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      *TONARI_FIELD_PTR (field, row, char *) = g_strdup (value);
      break;
    case TONARI_FIELD_DATE:
      tonari_date_parse (value, TONARI_FIELD_PTR (field, row, TonariDate), &error);
      break;
    case TONARI_FIELD_MOMENT:
      tonari_moment_parse (value, TONARI_FIELD_PTR (field, row, TonariMoment), &error);
      break;
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      *TONARI_FIELD_PTR (field, row, gint64) = g_ascii_strtoll (value, NULL, 10);
      break;
    case TONARI_FIELD_BOOL:
      *TONARI_FIELD_PTR (field, row, gboolean) = g_str_equal (value, "yes");
      break;
    case TONARI_FIELD_ENUM:
      g_assert_true (tonari_words_from_token (field->words, value, TONARI_FIELD_PTR (field, row, int)));
      break;
    case TONARI_FIELD_STRV:
      g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
      *TONARI_FIELD_PTR (field, row, GStrv) = g_strsplit (value, "+", -1);
      break;
    case TONARI_FIELD_REAL:
    default:
      g_assert_not_reached ();
    }
  g_assert_no_error (error);
}

static gint64
save_row (TonariDb *db, const char *described)
{
  g_auto (GStrv) words = g_strsplit (described, " ", -1);
  const TonariEntity *entity = tonari_entity_for_table (words[0]);
  g_autoptr (GError) error = NULL;
  const TonariField *person;
  gpointer row;
  gint64 id;

  g_assert_nonnull (entity);
  row = tonari_entity_new (entity);
  for (guint i = 1; words[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (words[i], "=", 2);
      const TonariField *field = tonari_entity_field (entity, pair[0]);

      g_assert_nonnull (field);
      set_value (field, row, pair[1]);
    }

  /* Each case has a person, of whom mostly nothing is known. */
  person = tonari_entity_field (entity, "person");
  if (g_str_equal (words[0], "cases") && *TONARI_FIELD_PTR (person, row, gint64) == 0)
    *TONARI_FIELD_PTR (person, row, gint64) = save_row (db, "persons");

  tonari_store_save (db, entity, row, &error);
  g_assert_no_error (error);
  id = ((TonariRow *) row)->id;
  tonari_entity_free (entity, row);

  return id;
}

static void
test_list (TestBook *book, gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GString) entries = g_string_new (NULL);
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) error = NULL;
  TonariDate today;

  g_assert_true (tonari_date_parse (TODAY, &today, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (test->rows) && test->rows[i] != NULL; i++)
    save_row (book->db, test->rows[i]);

  list = tonari_store_work_list (book->db, test->kind, today.day, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      const TonariListEntry *entry = g_ptr_array_index (list, i);
      g_autofree char *day = tonari_date_to_iso (entry->date);

      g_string_append_printf (entries, "%s%s %s", i > 0 ? "; " : "", day != NULL ? day : "?", entry->title);
    }
  g_assert_cmpstr (entries->str, ==, test->entries);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/store/lists/%s/%u",
                           tonari_words_token (&tonari_list_kind_words, (int) cases[i].kind), i);

      g_test_add (path, TestBook, &cases[i], test_book_set_up, test_list, test_book_tear_down);
    }

  return g_test_run ();
}
