/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the pages read: register, life, today, case codes.  Tables of small lives. */

#include <string.h>

#include "tonari-case.h"
#include "tonari-class.h"
#include "tonari-crisis.h"
#include "tonari-enrolment.h"
#include "tonari-attendance.h"
#include "tonari-observation.h"
#include "tonari-person.h"
#include "tonari-record.h"
#include "tonari-relative.h"
#include "tonari-rows.h"
#include "tonari-session.h"
#include "tonari-store-cases.h"
#include "tonari-store-settings.h"
#include "tonari-test-book.h"
#include "tonari-today-item.h"

static void
save (TestBook *book, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (book->db, entity, row, &error);
  g_assert_no_error (error);
}

static int
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  TonariDate date;

  tonari_date_parse (text, &date, &error);
  g_assert_no_error (error);

  return date.day;
}

/* @met: words separated by “・”, "" for nobody. */
static gint64
add_record (TestBook *book, gint64 case_id, const char *at, const char *met, TonariMethod method)
{
  g_autoptr (TonariRecord) record = tonari_record_new ();
  g_autoptr (GError) error = NULL;

  record->case_id = case_id;
  tonari_moment_parse (at, &record->at, &error);
  g_assert_no_error (error);
  record->method = method;
  g_strfreev (record->met);
  record->met = *met != '\0' ? g_strsplit (met, "・", -1) : g_new0 (char *, 1);
  record->met_person = g_strv_contains ((const char *const *) record->met, "本人");
  record->accompany = TRUE;
  record->text = g_strdup ("長い文章");
  save (book, &tonari_record_entity, record);

  return record->row.id;
}

static gint64
add_relative (TestBook *book, gint64 case_id, const char *name, const char *relation)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();

  person->name = g_strdup (name);
  save (book, &tonari_person_entity, person);
  relative->person = person->row.id;
  relative->case_id = case_id;
  relative->relation = g_strdup (relation);
  save (book, &tonari_relative_entity, relative);

  return relative->row.id;
}

static void
test_register (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *code;
    const char *name;
    const char *records[3];
    const char *last;
  } cases[] = {
    { "R8-002",
      "鈴木 次郎",
      { "2026-01-01 10:00 母", "2026-03-01 10:00 本人", "2026-05-01 10:00 " },
      "2026-03-01" },
    { "R8-001", NULL, { NULL }, "" },
    { "H30-001", "佐藤 三郎", { "2018-05 母", "2018-05-20 " }, "2018-05" },
    { "R10-001", NULL, { NULL }, "" },
    { "R8-1000", NULL, { NULL }, "" },
    { "R8-003", "ﾀﾅｶ", { "2026-02-01 関係機関" }, "2026-02-01" },
  };
  static const char *const order[] = { "H30-001", "R8-001", "R8-002", "R8-003", "R8-1000", "R10-001" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) entries = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 id = test_case_new (book->db, cases[i].code, cases[i].name);

      for (guint r = 0; r < G_N_ELEMENTS (cases[i].records) && cases[i].records[r] != NULL; r++)
        {
          const char *met = strrchr (cases[i].records[r], ' ');
          g_autofree char *at = g_strndup (cases[i].records[r], met - cases[i].records[r]);

          add_record (book, id, at, met + 1, TONARI_METHOD_VISIT);
        }
    }

  entries = tonari_store_register (book->db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (entries->len, ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < entries->len; i++)
    {
      const TonariRegisterEntry *entry = entries->pdata[i];

      g_assert_cmpstr (entry->code, ==, order[i]);
      for (guint c = 0; c < G_N_ELEMENTS (cases); c++)
        if (g_str_equal (cases[c].code, entry->code))
          {
            g_autofree char *last = tonari_date_format (entry->last_contact, TONARI_DATE_ISO);

            g_assert_cmpstr (last, ==, cases[c].last);
            g_assert_cmpstr (entry->name, ==, cases[c].name);
          }
    }
  g_assert_true (tonari_register_entry_matches (entries->pdata[3], "たなか"));
  g_assert_true (tonari_register_entry_matches (entries->pdata[2], "鈴木 r8"));
  g_assert_false (tonari_register_entry_matches (entries->pdata[1], "鈴木"));
}

static void
test_case_find (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *typed;
    gboolean found;
  } cases[] = {
    { "R8-001", TRUE },   { " R8-001 ", TRUE }, { "Ｒ８－００１", TRUE }, { "r8-001", TRUE },
    { "R8ー001", TRUE },  { "R8−001", TRUE },   { "R8-01", FALSE },       { "", FALSE },
    { "R8-0011", FALSE }, { "001", FALSE },
  };
  gint64 id = test_case_new (book->db, "R8-001", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (tonari_store_case_find (book->db, cases[i].typed, &error), ==,
                       cases[i].found ? id : 0);
      if (cases[i].found)
        g_assert_no_error (error);
      else
        g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
    }
}

static void
test_next_code (TestBook *book, gconstpointer data)
{
  static const struct
  {
    const char *existing;
    const char *today;
    const char *expected;
  } cases[] = {
    { NULL, "2026-11-21", "R8-001" },      { "R8-001", "2026-11-21", "R8-002" },
    { "R8-041", "2027-03-31", "R8-042" },  { NULL, "2027-04-01", "R9-001" },
    { "R8-999", "2026-11-21", "R8-1000" }, { "R8-1000", "2026-11-21", "R8-1001" },
    { "R8-別", "2026-11-21", "R8-1001" },  { NULL, "2019-04-01", "R1-001" },
    { NULL, "2019-03-31", "H30-001" },     { "R80-777", "2026-11-21", "R8-1001" },
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *after_deleted = NULL;
  gint64 deleted;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *code = NULL;

      if (cases[i].existing != NULL)
        test_case_new (book->db, cases[i].existing, NULL);
      code = tonari_store_case_next_code (book->db, day (cases[i].today), &error);
      g_assert_no_error (error);
      g_assert_cmpstr (code, ==, cases[i].expected);
    }

  /* The number of a deleted case stays taken. */
  deleted = test_case_new (book->db, "R9-005", NULL);
  tonari_store_delete (book->db, &tonari_case_entity, deleted, &error);
  g_assert_no_error (error);
  after_deleted = tonari_store_case_next_code (book->db, day ("2027-04-01"), &error);
  g_assert_cmpstr (after_deleted, ==, "R9-006");
}

static gint64
add_class (TestBook *book, const char *title, const char *const *dates, guint n_dates, gint64 *sessions)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();

  aclass->title = g_strdup (title);
  save (book, &tonari_class_entity, aclass);
  for (guint i = 0; i < n_dates; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_new ();

      session->class_id = aclass->row.id;
      session->number = i + 1;
      session->date = tonari_date_from_day (day (dates[i]));
      session->status = TONARI_SESSION_STATUS_HELD;
      save (book, &tonari_session_entity, session);
      sessions[i] = session->row.id;
    }

  return aclass->row.id;
}

static gint64
enrol (TestBook *book, gint64 class_id, gint64 relative, TonariEnrolmentStatus status)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariRelative) who = tonari_store_get (book->db, &tonari_relative_entity, relative, &error);
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  g_assert_no_error (error);
  enrolment->class_id = class_id;
  enrolment->person = who->person;
  enrolment->relative = relative;
  enrolment->status = status;
  save (book, &tonari_enrolment_entity, enrolment);

  return enrolment->row.id;
}

static void
test_life (TestBook *book, gconstpointer data)
{
  static const char *const dates[] = { "2026-06-01", "2026-07-01" };
  gint64 case_id = test_case_new (book->db, "R8-001", "となり 太郎");
  gint64 other = test_case_new (book->db, "R8-002", NULL);
  gint64 mother = add_relative (book, case_id, "となり 花子", "母");
  gint64 sessions[2];
  gint64 class_id = add_class (book, "基礎編", dates, 2, sessions);
  gint64 enrolment = enrol (book, class_id, mother, TONARI_ENROLMENT_STATUS_ENROLLED);
  g_autoptr (TonariAttendance) mark = tonari_attendance_new ();
  g_autoptr (TonariRecord) correction = NULL;
  g_autoptr (TonariLife) life = NULL;
  g_autoptr (GArray) classes = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GError) error = NULL;
  gint64 wrong;

  enrol (book, class_id, add_relative (book, other, "よその人", "父"), TONARI_ENROLMENT_STATUS_ENROLLED);
  enrol (book, class_id, add_relative (book, case_id, "申込だけの人", "父"), TONARI_ENROLMENT_STATUS_APPLIED);
  mark->session = sessions[0];
  mark->enrolment = enrolment;
  mark->state = TONARI_ATTENDANCE_STATE_LATE;
  mark->ease_before = 3;
  save (book, &tonari_attendance_entity, mark);

  add_record (book, case_id, "2026-05-02 14:00", "本人", TONARI_METHOD_VISIT);
  add_record (book, case_id, "2026-05-02 09:30", "母", TONARI_METHOD_PHONE);
  add_record (book, case_id, "2026-05-02", "母", TONARI_METHOD_PHONE);
  /* A month counts at its middle: after the 2nd, though its text sorts before. */
  add_record (book, case_id, "2026-05", "", TONARI_METHOD_LETTER);
  wrong = add_record (book, case_id, "2026-04-01 10:00", "本人", TONARI_METHOD_VISIT);
  correction = tonari_store_get (book->db, &tonari_record_entity, wrong, &error);
  correction->row.id = 0;
  g_clear_pointer (&correction->uid, g_free);
  correction->at.date = tonari_date_new (2026, 4, 2);
  correction->corrects = wrong;
  save (book, &tonari_record_entity, correction);
  add_record (book, other, "2026-05-03 10:00", "本人", TONARI_METHOD_VISIT);

  life = tonari_store_life (book->db, case_id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (life->acase->code, ==, "R8-001");
  g_assert_cmpstr (life->person->name, ==, "となり 太郎");
  g_assert_cmpuint (life->contacts->len, ==, 5);
  {
    static const struct
    {
      const char *date;
      int minute;
      double weight;
    } expected[] = {
      { "2026-04-02", 600, 1.0 }, { "2026-05-02", -1, 0.7 }, { "2026-05-02", 570, 0.7 },
      { "2026-05-02", 840, 1.0 }, { "2026-05-16", -1, 0.3 },
    };

    for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
      {
        const TonariContact *contact = &g_array_index (life->contacts, TonariContact, i);

        g_assert_cmpint (contact->day, ==, day (expected[i].date));
        g_assert_cmpint (contact->minute, ==, expected[i].minute);
        g_assert_cmpfloat_with_epsilon (contact->weight, expected[i].weight, 1e-6);
      }
  }
  /* The mother at two sessions, the second unmarked; neither the other family nor who only applied. */
  g_assert_cmpuint (life->family->len, ==, 2);
  {
    const TonariFamilyMark *first = &g_array_index (life->family, TonariFamilyMark, 0);
    const TonariFamilyMark *second = &g_array_index (life->family, TonariFamilyMark, 1);

    g_assert_cmpint (first->state, ==, TONARI_ATTENDANCE_STATE_LATE);
    g_assert_cmpfloat (first->ease_before, ==, 3);
    g_assert_true (isnan (first->ease_after));
    g_assert_cmpstr (first->who, ==, "となり 花子");
    g_assert_cmpint (second->attendance, ==, 0);
    g_assert_cmpint (second->state, ==, TONARI_ATTENDANCE_STATE_UNMARKED);
  }

  classes = tonari_store_case_classes (book->db, case_id, &error);
  g_assert_cmpuint (classes->len, ==, 1);
  g_assert_cmpint (g_array_index (classes, gint64, 0), ==, class_id);
  g_assert_cmpint (tonari_store_record_count (book->db, case_id, &error), ==, 6);
  records = tonari_store_records (book->db, case_id, 1, 2, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, ==, 2);
  g_assert_cmpint (((TonariRecord *) records->pdata[0])->at.minute, ==, 570);
  g_assert_null (tonari_store_life (book->db, 4711, &error));
  g_assert_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_NOT_FOUND);
}

typedef struct
{
  const char *code;
  TonariCaseStateKind state;
  gint64 interval;
  const char *intake;
  const char *last;
  gboolean listed;
} ToContact;

static void
test_to_contact (TestBook *book, gconstpointer data)
{
  static const ToContact cases[] = {
    { "A", TONARI_CASE_STATE_KIND_CONSULTING, -1, NULL, "2026-11-07", FALSE },
    { "B", TONARI_CASE_STATE_KIND_CONSULTING, -1, NULL, "2026-11-06", TRUE },
    { "C", TONARI_CASE_STATE_KIND_SUPPORTED, -1, NULL, "2026-10-22", FALSE },
    { "D", TONARI_CASE_STATE_KIND_SUPPORTED, -1, NULL, "2026-10-21", TRUE },
    { "E", TONARI_CASE_STATE_KIND_WATCHING, -1, NULL, "2026-08-23", FALSE },
    { "F", TONARI_CASE_STATE_KIND_WATCHING, -1, NULL, "2026-08-22", TRUE },
    { "G", TONARI_CASE_STATE_KIND_CLOSED, -1, NULL, "2020-01-01", FALSE },
    { "H", TONARI_CASE_STATE_KIND_SUPPORTED, 60, NULL, "2026-10-01", FALSE },
    { "I", TONARI_CASE_STATE_KIND_LOST_TOUCH, 7, NULL, "2026-11-01", TRUE },
    { "J", TONARI_CASE_STATE_KIND_CONSULTING, -1, "2026-09-01", NULL, TRUE },
    { "K", TONARI_CASE_STATE_KIND_CONSULTING, -1, "2026-11-20", NULL, FALSE },
    { "L", TONARI_CASE_STATE_KIND_CONSULTING, -1, NULL, NULL, FALSE },
  };
  static const char *const order[] = { "F", "J", "D", "I", "B" };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = NULL;
  guint n_found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 id = test_case_new (book->db, cases[i].code, NULL);
      g_autoptr (TonariCase) acase = tonari_store_get (book->db, &tonari_case_entity, id, &error);

      acase->state = cases[i].state;
      acase->interval_days = cases[i].interval;
      if (cases[i].intake != NULL)
        acase->intake = tonari_date_from_day (day (cases[i].intake));
      save (book, &tonari_case_entity, acase);
      if (cases[i].last != NULL)
        add_record (book, id, cases[i].last, "母", TONARI_METHOD_PHONE);
      /* A letter nobody answered is no contact. */
      add_record (book, id, "2026-11-20", "", TONARI_METHOD_LETTER);
    }

  items = tonari_store_today (book->db, day ("2026-11-21"), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    {
      const TonariTodayItem *item = items->pdata[i];

      if (item->kind != TONARI_TODAY_TO_CONTACT)
        continue;
      g_assert_cmpuint (n_found, <, G_N_ELEMENTS (order));
      g_assert_cmpstr (item->title, ==, order[n_found++]);
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (order));
}

static char *
detail_of_appointment (TestBook *book)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = tonari_store_today (book->db, day ("2026-11-21"), &error);
  const TonariTodayItem *item = items->pdata[0];

  g_assert_no_error (error);
  g_assert_cmpint (item->kind, ==, TONARI_TODAY_APPOINTMENT);

  return g_strdup (item->detail);
}

/* Before a visit the safety check is shown, or asked for; for whoever comes to the office it is not. */
static void
test_safety (TestBook *book, gconstpointer data)
{
  gint64 case_id = test_case_new (book->db, "R8-001", NULL);
  gint64 id = add_record (book, case_id, "2026-11-10 10:00", "母", TONARI_METHOD_OFFICE);
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariRecord) record = tonari_store_get (book->db, &tonari_record_entity, id, &error);
  g_autofree char *office = NULL;
  g_autofree char *asked = NULL;
  g_autofree char *shown = NULL;

  record->next_at.date = tonari_date_new (2026, 11, 22);
  record->invitation = g_strdup ("家族の会");
  save (book, &tonari_record_entity, record);
  office = detail_of_appointment (book);
  g_assert_cmpstr (office, ==, "家族の会");

  record->method = TONARI_METHOD_VISIT;
  save (book, &tonari_record_entity, record);
  asked = detail_of_appointment (book);
  g_assert_true (g_str_has_prefix (asked, "家族の会\n"));
  g_assert_null (strstr (asked, "犬"));

  record->safety_check = g_strdup ("大きな犬がいる");
  save (book, &tonari_record_entity, record);
  shown = detail_of_appointment (book);
  g_assert_nonnull (strstr (shown, "大きな犬がいる"));
  g_assert_nonnull (strstr (shown, "2026"));
}

static void
test_today (TestBook *book, gconstpointer data)
{
  static const char *const dates[] = { "2026-11-01", "2026-11-21", "2026-12-05", "2026-12-06" };
  gint64 case_id = test_case_new (book->db, "R8-001", "となり 太郎");
  gint64 mother = add_relative (book, case_id, "となり 花子", "母");
  gint64 sessions[4];
  gint64 class_id = add_class (book, "基礎編", dates, 4, sessions);
  g_autoptr (TonariRelative) promise = NULL;
  g_autoptr (TonariCrisis) crisis = tonari_crisis_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = NULL;
  const TonariTodayItem *item;

  enrol (book, class_id, mother, TONARI_ENROLMENT_STATUS_ENROLLED);
  enrol (book, class_id, mother, TONARI_ENROLMENT_STATUS_LEFT);
  for (guint i = 1; i < 4; i++)
    {
      g_autoptr (TonariSession) session =
          tonari_store_get (book->db, &tonari_session_entity, sessions[i], &error);

      session->status = TONARI_SESSION_STATUS_PLANNED;
      session->starts = 600;
      save (book, &tonari_session_entity, session);
    }
  promise = tonari_store_get (book->db, &tonari_relative_entity, mother, &error);
  promise->promise_when = g_strdup ("平日の午後");
  promise->promise_no_post = TRUE;
  save (book, &tonari_relative_entity, promise);
  crisis->case_id = case_id;
  crisis->date = tonari_date_new (2026, 11, 1);
  crisis->kind = g_strdup ("健康の急変");
  crisis->follow_up_on = tonari_date_new (2026, 11, 22);
  save (book, &tonari_crisis_entity, crisis);
  {
    static const struct
    {
      const char *next;
      TonariAgreement agreement;
    } appointments[] = {
      { "2026-11-20T10:00", TONARI_AGREEMENT_AGREED },     { "2026-11-21T10:00", TONARI_AGREEMENT_AGREED },
      { "2026-11-28T10:00", TONARI_AGREEMENT_NO_REFUSAL }, { "2026-11-29T10:00", TONARI_AGREEMENT_DECLINED },
      { "2026-12-05T23:59", TONARI_AGREEMENT_AGREED },     { "2026-12-06T09:00", TONARI_AGREEMENT_AGREED },
    };

    for (guint i = 0; i < G_N_ELEMENTS (appointments); i++)
      {
        gint64 id = add_record (book, case_id, "2026-11-20 10:00", "母", TONARI_METHOD_PHONE);
        g_autoptr (TonariRecord) record = tonari_store_get (book->db, &tonari_record_entity, id, &error);

        tonari_moment_parse (appointments[i].next, &record->next_at, &error);
        g_assert_no_error (error);
        record->next_agreement = appointments[i].agreement;
        save (book, &tonari_record_entity, record);
      }
  }

  items = tonari_store_today (book->db, day ("2026-11-21"), &error);
  g_assert_no_error (error);
  {
    static const TonariTodayKind kinds[] = { TONARI_TODAY_APPOINTMENT, TONARI_TODAY_APPOINTMENT,
                                             TONARI_TODAY_APPOINTMENT, TONARI_TODAY_SESSION,
                                             TONARI_TODAY_SESSION,     TONARI_TODAY_FOLLOW_UP,
                                             TONARI_TODAY_UNMARKED };

    g_assert_cmpuint (items->len, >=, G_N_ELEMENTS (kinds));
    for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
      g_assert_cmpint (((TonariTodayItem *) items->pdata[i])->kind, ==, kinds[i]);
  }
  item = items->pdata[0];
  g_assert_cmpint (item->moment.date.day, ==, day ("2026-11-21"));
  g_assert_cmpint (item->moment.minute, ==, 600);
  g_assert_cmpint (item->case_id, ==, case_id);
  g_assert_cmpstr (item->title, ==, "R8-001 となり 太郎");
  g_assert_nonnull (strstr (item->promise, "平日の午後"));
  g_assert_nonnull (strstr (item->promise, "母"));
  item = items->pdata[3];
  g_assert_cmpint (item->class_id, ==, class_id);
  g_assert_cmpint (item->session, ==, sessions[1]);
  item = items->pdata[6];
  g_assert_cmpint (item->session, ==, sessions[0]);

  /* The day after, what was planned and not held asks for its marks too; the follow-up ends with the next
   * contact. */
  add_record (book, case_id, "2026-11-22 10:00", "母", TONARI_METHOD_PHONE);
  g_clear_pointer (&items, g_ptr_array_unref);
  items = tonari_store_today (book->db, day ("2026-11-22"), &error);
  g_assert_no_error (error);
  {
    guint unmarked = 0;

    for (guint i = 0; i < items->len; i++)
      {
        item = items->pdata[i];
        g_assert_cmpint (item->kind, !=, TONARI_TODAY_FOLLOW_UP);
        if (item->kind == TONARI_TODAY_UNMARKED)
          unmarked++;
      }
    g_assert_cmpuint (unmarked, ==, 2);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, TestBook, NULL, test_book_set_up, func, test_book_tear_down)
  ADD ("/reading/register", test_register);
  ADD ("/reading/case-find", test_case_find);
  ADD ("/reading/next-code", test_next_code);
  ADD ("/reading/life", test_life);
  ADD ("/reading/to-contact", test_to_contact);
  ADD ("/reading/safety", test_safety);
  ADD ("/reading/today", test_today);
#undef ADD

  return g_test_run ();
}
