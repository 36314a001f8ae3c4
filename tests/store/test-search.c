/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching the whole book: any piece, from one letter up; and an index that follows every change. */

#include <string.h>

#include "tonari-case.h"
#include "tonari-knowledge.h"
#include "tonari-meeting.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-search-index-private.h"
#include "tonari-store-search.h"
#include "tonari-test-book.h"

typedef struct
{
  TestBook book;
  gint64 case_id;
  gint64 person;
  gint64 record;
} Scene;

static void
save (Scene *self, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (self->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_record (Scene *self, const char *date, const char *text)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();

  record->case_id = self->case_id;
  record->at = tonari_moment_from_iso (date, NULL);
  record->text = g_strdup (text);
  save (self, &tonari_record_entity, record);

  return record->row.id;
}

static void
set_up (Scene *self, gconstpointer data)
{
  g_autoptr (TonariKnowledge) knowledge = tonari_knowledge_new ();
  g_autoptr (TonariMeeting) meeting = tonari_meeting_new ();
  g_autoptr (TonariPerson) person = NULL;
  g_autoptr (TonariCase) acase = NULL;
  g_autoptr (GError) error = NULL;

  test_book_set_up (&self->book, data);
  self->case_id = test_case_new (self->book.db, "R8-001", "架空 太郎");
  acase = tonari_store_get (self->book.db, &tonari_case_entity, self->case_id, &error);
  self->person = acase->person;
  person = tonari_store_get (self->book.db, &tonari_person_entity, acase->person, &error);
  g_free (person->kana);
  person->kana = g_strdup ("かくう たろう");
  g_free (person->phone);
  person->phone = g_strdup ("090-0000-1234");
  save (self, &tonari_person_entity, person);

  self->record = add_record (self, "2026-01-05T10:30", "ｺｰﾋｰの話をした。\nまた来てもいい、とのこと！");
  add_record (self, "2026-03-05", "コーヒーを一緒に飲んだ 🧋");
  add_record (self, "2025-03-05", "庭の花。ＡＢＣ");
  meeting->title = g_strdup ("四月のケース会議");
  meeting->case_id = self->case_id;
  meeting->talked_of = g_strdup ("庭のこと");
  save (self, &tonari_meeting_entity, meeting);
  knowledge->title = g_strdup ("待つということ");
  knowledge->text = g_strdup ("花は急がせない");
  save (self, &tonari_knowledge_entity, knowledge);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  gboolean agrees = FALSE;
  g_autoptr (GError) error = NULL;

  /* Whatever a test has done, the index says what stands in the rows. */
  g_assert_true (tonari_search_index_check (self->book.db, &agrees, &error));
  g_assert_no_error (error);
  g_assert_true (agrees);
  test_book_tear_down (&self->book, data);
}

/* What is found, as tokens and days in their order. */
static char *
found (Scene *self, const char *text, TonariSearchIn in, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = tonari_store_search (self->book.db, text, in, limit, &error);
  GString *said = g_string_new (NULL);

  g_assert_no_error (error);
  g_assert_nonnull (hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const TonariSearchHit *hit = g_ptr_array_index (hits, i);
      g_autofree char *day = tonari_date_to_iso (hit->date);

      g_string_append_printf (said, "%s%s%s%s", i > 0 ? " " : "",
                              tonari_words_token (&tonari_search_kind_words, (int) hit->kind),
                              day != NULL ? "@" : "", day != NULL ? day : "");
    }

  return g_string_free (said, FALSE);
}

static void
assert_found (Scene *self, const char *text, const char *expected)
{
  g_autofree char *said = found (self, text, TONARI_SEARCH_ALL, 50);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_pieces (Scene *self, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "", "" },
    { " 　", "" },
    { "飲", "record@2026-03-05" },
    { "こーひー", "record@2026-03-05 record@2026-01-05" },
    { "ｺｰﾋｰの", "record@2026-01-05" },
    { "ーヒ", "record@2026-03-05 record@2026-01-05" },
    { "話 来て", "record@2026-01-05" },
    { "来て 話", "record@2026-01-05" },
    { "た。ま", "" },
    { "！", "record@2026-01-05" },
    { "!", "record@2026-01-05" },
    { "🧋", "record@2026-03-05" },
    { "abc", "record@2025-03-05" },
    { "架空", "person" },
    { "架空太郎", "person" },
    { "くうたろ", "person" },
    { "クウ", "person" },
    { "09000001234", "person" },
    { "0000-12", "person" },
    { "r8-00", "case" },
    { "花", "record@2025-03-05 knowledge" },
    { "庭", "record@2025-03-05 meeting" },
    { "\"", "" },
    { "庭 OR 花", "" },
    { "*", "" },
    { "どこにもない", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      assert_found (self, cases[i].text, cases[i].expected);
    }
}

static void
test_places (Scene *self, gconstpointer data)
{
  static const struct
  {
    const char *text;
    TonariSearchIn in;
    guint limit;
    const char *expected;
  } cases[] = {
    { "花", TONARI_SEARCH_RECORDS, 50, "record@2025-03-05" },
    { "花", TONARI_SEARCH_CONFERENCES, 50, "knowledge" },
    { "花", TONARI_SEARCH_CASES, 50, "" },
    { "太", TONARI_SEARCH_CASES, 50, "person" },
    { "太", TONARI_SEARCH_RECORDS, 50, "" },
    { "コーヒー", TONARI_SEARCH_RECORDS, 1, "record@2026-03-05" },
    { "の", TONARI_SEARCH_ALL, 2, "record@2026-01-05 record@2025-03-05" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *said = found (self, cases[i].text, cases[i].in, cases[i].limit);

      g_assert_cmpstr (said, ==, cases[i].expected);
    }
}

static void
test_hit (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = tonari_store_search (self->book.db, "来て", TONARI_SEARCH_ALL, 9, &error);
  const TonariSearchHit *hit = g_ptr_array_index (hits, 0);

  g_assert_cmpint (hit->row, ==, self->record);
  g_assert_cmpint (hit->case_id, ==, self->case_id);
  g_assert_cmpstr (hit->title, ==, "R8-001 架空 太郎");
  g_assert_cmpstr (hit->table, ==, "records");
  g_assert_cmpstr (hit->excerpt, ==, "また来てもいい、とのこと！");
  g_assert_cmpuint (hit->spans->len, ==, 1);
  g_assert_cmpuint (g_array_index (hit->spans, TonariSearchSpan, 0).start, ==, strlen ("また"));
  g_assert_cmpuint (g_array_index (hit->spans, TonariSearchSpan, 0).end, ==, strlen ("また来て"));
}

/* Where the words stand: in square brackets. */
static void
test_spans (Scene *self, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *words;
    const char *marked;
  } cases[] = {
    { "ｺｰﾋｰの話", "こーひー", "[ｺｰﾋｰ]の話" },
    { "ﾊﾞｽで", "ばす", "[ﾊﾞｽ]で" },
    { "ﾊﾞｽで", "は", "ﾊﾞｽで" },
    { "花と花", "花", "[花]と[花]" },
    { "ABCD", "bc ab", "[ABC]D" },
    { "㍿花", "会社", "[㍿]花" },
    { "", "花", "" },
    { "花", "", "花" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (TonariSearchSpan));
      g_autoptr (GString) marked = g_string_new (cases[i].text);

      tonari_search_spans (cases[i].text, cases[i].words, spans);
      for (guint j = spans->len; j > 0; j--)
        {
          g_string_insert (marked, g_array_index (spans, TonariSearchSpan, j - 1).end, "]");
          g_string_insert (marked, g_array_index (spans, TonariSearchSpan, j - 1).start, "[");
        }
      g_assert_cmpstr (marked->str, ==, cases[i].marked);
    }
}

/* What is shown of a text, with the words in square brackets: the line in which the first one stands, cut
 * where it is long; the marks are those of the excerpt, not of the whole. */
static void
test_shown (Scene *self, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("初めの行に花\n");
  g_autoptr (TonariSearchHit) hit = tonari_search_hit_new ();
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (TonariSearchSpan));

  tonari_search_hit_show (hit, "  \n花と草\n花", "草 花");
  g_assert_cmpstr (hit->excerpt, ==, "花と草");
  g_assert_cmpuint (hit->spans->len, ==, 2);
  tonari_search_hit_show (hit, "草だけ  ", "無い");
  g_assert_cmpstr (hit->excerpt, ==, "草だけ");
  g_assert_cmpuint (hit->spans->len, ==, 0);
  tonari_search_hit_show (hit, "", "花");
  g_assert_cmpstr (hit->excerpt, ==, "");

  for (guint i = 0; i < 60; i++)
    g_string_append (text, i == 40 ? "ｺｰﾋｰ" : "長い行");
  for (guint i = 0; i < 60; i++)
    g_string_append (text, "ﾊﾞｽ");
  for (guint i = 0; i < 2; i++)
    {
      const char *words = i == 0 ? "こーひー ばす" : "長 行";

      tonari_search_hit_show (hit, text->str, words);
      g_assert_cmpint (g_utf8_strlen (hit->excerpt, -1), ==, 120);
      g_assert_true (g_str_has_prefix (hit->excerpt, i == 0 ? "…" : "長い行"));
      g_assert_true (g_str_has_suffix (hit->excerpt, "…"));
      g_array_set_size (spans, 0);
      tonari_search_spans (hit->excerpt, words, spans);
      g_assert_cmpuint (hit->spans->len, >, 1);
      g_assert_cmpmem (hit->spans->data, hit->spans->len * sizeof (TonariSearchSpan), spans->data,
                       spans->len * sizeof (TonariSearchSpan));
    }
}

static void
test_changes (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariRecord) record =
      tonari_store_get (self->book.db, &tonari_record_entity, self->record, &error);
  gint64 action = 0;

  g_free (record->text);
  record->text = g_strdup ("紅茶にした");
  record->at = tonari_moment_from_iso ("2026-05-01", NULL);
  g_assert_true (tonari_store_action_begin (self->book.db, NULL, &error));
  save (self, &tonari_record_entity, record);
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  assert_found (self, "来て", "");
  assert_found (self, "紅茶", "record@2026-05-01");

  g_assert_true (tonari_store_undo (self->book.db, action, &action, &error));
  assert_found (self, "来て", "record@2026-01-05");
  assert_found (self, "紅茶", "");
  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  assert_found (self, "紅茶", "record@2026-05-01");
}

static void
test_deleting (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 action = 0;

  g_assert_true (tonari_store_action_begin (self->book.db, NULL, &error));
  g_assert_true (tonari_store_delete (self->book.db, &tonari_case_entity, self->case_id, &error));
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  g_assert_no_error (error);
  assert_found (self, "コーヒー", "");
  assert_found (self, "架空", "");
  assert_found (self, "庭", "");
  assert_found (self, "花", "knowledge");

  g_assert_true (tonari_store_undo (self->book.db, action, NULL, &error));
  assert_found (self, "コーヒー", "record@2026-03-05 record@2026-01-05");
  assert_found (self, "架空", "person");
}

/* What was taken back is not found, neither a whole action nor a part of one. */
static void
test_taken_back (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (tonari_store_action_begin (self->book.db, NULL, &error));
  add_record (self, "2026-06-01", "紫陽花");
  tonari_store_action_abort (self->book.db);
  assert_found (self, "紫陽花", "");

  g_assert_true (tonari_store_action_begin (self->book.db, NULL, &error));
  g_assert_true (tonari_store_action_begin (self->book.db, NULL, &error));
  add_record (self, "2026-06-01", "紫陽花");
  g_assert_true (tonari_store_delete (self->book.db, &tonari_record_entity, self->record, &error));
  tonari_store_action_abort (self->book.db);
  add_record (self, "2026-06-02", "向日葵");
  g_assert_true (tonari_store_action_end (self->book.db, NULL, &error));
  assert_found (self, "紫陽花", "");
  assert_found (self, "向日葵", "record@2026-06-02");
  assert_found (self, "来て", "record@2026-01-05");
}

static void
test_rebuild (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean agrees = TRUE;

  g_assert_true (
      tonari_db_execute (self->book.db, "UPDATE records SET text = '桜' WHERE text LIKE '%庭%'", &error));
  g_assert_true (tonari_search_index_check (self->book.db, &agrees, &error));
  g_assert_false (agrees);
  g_assert_true (tonari_store_search_rebuild (self->book.db, &error));
  g_assert_no_error (error);
  assert_found (self, "桜", "record@2025-03-05");
  assert_found (self, "庭", "meeting");
}

/* Every kind has a table, text to find, and questions that the engine takes. */
static void
test_every_kind (Scene *self, gconstpointer data)
{
  for (int kind = 0; kind < TONARI_N_SEARCH_KINDS; kind++)
    {
      const TonariEntity *entity = tonari_search_kind_entity (kind);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = NULL;
      g_autofree char *fields = tonari_search_fields (kind);
      gpointer row = test_row_new (self->book.db, entity, 1);
      gboolean set = FALSE;

      g_test_message ("%s", entity->table);
      g_assert_cmpint (tonari_search_kind_of_table (entity->table), ==, kind);
      for (guint i = 0; i < entity->n_fields && !set; i++)
        {
          g_autofree char *column = g_strconcat ("t.", entity->fields[i].name, NULL);

          set = entity->fields[i].kind == TONARI_FIELD_TEXT && g_strstr_len (fields, -1, column) != NULL &&
                !g_str_equal (entity->fields[i].name, "code");
          if (set)
            {
              char **text = TONARI_FIELD_PTR (&entity->fields[i], row, char *);

              g_free (*text);
              *text = g_strdup ("鸚鵡");
            }
        }
      g_assert_true (set);
      save (self, entity, row);
      hits = tonari_store_search (self->book.db, "鸚鵡", TONARI_SEARCH_ALL, 100, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (hits->len, ==, kind + 1);
      tonari_entity_free (entity, row);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Scene, NULL, set_up, func, tear_down)
  ADD ("/search/pieces", test_pieces);
  ADD ("/search/places", test_places);
  ADD ("/search/hit", test_hit);
  ADD ("/search/spans", test_spans);
  ADD ("/search/shown", test_shown);
  ADD ("/search/changes", test_changes);
  ADD ("/search/deleting", test_deleting);
  ADD ("/search/taken-back", test_taken_back);
  ADD ("/search/rebuild", test_rebuild);
  ADD ("/search/every-kind", test_every_kind);
#undef ADD

  return g_test_run ();
}
