/* SPDX-License-Identifier: GPL-3.0-or-later */

/* iCalendar: escaping, folding, and what becomes of a session in every state. */

#include "tonari-ical.h"
#include "tonari-locale.h"

static const struct
{
  const char *text;
  const char *line;
} lines[] = {
  { "家族教室", "SUMMARY:家族教室\r\n" },
  { "a,b;c\\d", "SUMMARY:a\\,b\\;c\\\\d\r\n" },
  { "一\n二\r\n三\r四", "SUMMARY:一\\n二\\n三\\n四\r\n" },
  { "a\x01\x1b"
    "b\tc\x7f",
    "SUMMARY:ab\tc\r\n" },
  { "13:30 \"会議室\"", "SUMMARY:13:30 \"会議室\"\r\n" },
  { "", "" },
  { NULL, "" },
  /* 75 octets stay in one line, the 76th begins the next. */
  { "0123456789012345678901234567890123456789012345678901234567890123456",
    "SUMMARY:0123456789012345678901234567890123456789012345678901234567890123456\r\n" },
  { "01234567890123456789012345678901234567890123456789012345678901234567",
    "SUMMARY:0123456789012345678901234567890123456789012345678901234567890123456\r\n 7\r\n" },
  /* A letter of three octets that would begin at the 74th goes to the next line whole. */
  { "01234567890123456789012345678901234567890123456789012345678901234家族",
    "SUMMARY:01234567890123456789012345678901234567890123456789012345678901234\r\n 家族\r\n" },
  { "0123456789012345678901234567890123456789012345678901234567890123家族",
    "SUMMARY:0123456789012345678901234567890123456789012345678901234567890123家\r\n 族\r\n" },
};

static void
test_lines (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      tonari_ical_line (out, "SUMMARY", lines[i].text);
      g_assert_cmpstr (out->str, ==, lines[i].line);
    }
}

/* However long and whatever letters: no line is too long, each is whole UTF-8, and unfolded it is what it
 * was. */
static void
test_folding (void)
{
  static const char *const letters[] = { "a", "é", "家", "𠮷", "\\", ",", "が" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261121);

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (GString) escaped = g_string_new ("DESCRIPTION:");
      g_autoptr (GString) unfolded = g_string_new (NULL);
      g_auto (GStrv) parts = NULL;

      for (guint i = 0; i <= round; i++)
        g_string_append (text, letters[g_rand_int_range (rand, 0, G_N_ELEMENTS (letters))]);
      for (const char *p = text->str; *p != '\0'; p++)
        g_string_append_printf (escaped, "%s%c", *p == '\\' || *p == ',' ? "\\" : "", *p);

      tonari_ical_line (out, "DESCRIPTION", text->str);
      parts = g_strsplit (out->str, "\r\n", -1);
      for (guint i = 0; parts[i + 1] != NULL; i++)
        {
          g_assert_cmpuint (strlen (parts[i]), <=, 75);
          g_assert_true (g_utf8_validate (parts[i], -1, NULL));
          g_assert_true (i == 0 || parts[i][0] == ' ');
          g_string_append (unfolded, parts[i] + (i > 0 ? 1 : 0));
        }
      g_assert_cmpstr (unfolded->str, ==, escaped->str);
    }
}

typedef struct
{
  const char *name;
  TonariDate date;
  gint64 starts, ends;
  TonariSessionStatus status;
  gint64 version;
  const char *place;
  const char *wanted;
  const char *unwanted;
} Case;

/* Wanted are lines divided by bars; a session that is not to be there wants nothing. */
static const Case cases[] = {
  { "with-hours",
    { 739867, TONARI_PRECISION_DAY },
    810,
    930,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    "DTSTART;TZID=Asia/Tokyo:20260908T133000|DTEND;TZID=Asia/Tokyo:20260908T153000|STATUS:CONFIRMED|SEQUENCE:0|"
    "LOCATION:会議室|ORGANIZER;CN=\"秋の'家族'教室\":urn:uuid:c-1|UID:u-1@tonari-app.github.io|DTSTAMP:20260901T000000Z|DESCRIPTION:はじめに\\nきもち\\, ことば",
    "VALUE=DATE" },
  { "held",
    { 739867, TONARI_PRECISION_DAY },
    810,
    930,
    TONARI_SESSION_STATUS_HELD,
    -1,
    "別館",
    "STATUS:CONFIRMED|LOCATION:別館",
    "会議室" },
  { "cancelled",
    { 739867, TONARI_PRECISION_DAY },
    810,
    930,
    TONARI_SESSION_STATUS_CANCELLED,
    3,
    NULL,
    "STATUS:CANCELLED|SEQUENCE:2|DTSTART;TZID=Asia/Tokyo:20260908T133000",
    "CONFIRMED" },
  { "all-day",
    { 739867, TONARI_PRECISION_DAY },
    -1,
    -1,
    TONARI_SESSION_STATUS_PLANNED,
    2,
    NULL,
    "DTSTART;VALUE=DATE:20260908|DTEND;VALUE=DATE:20260909|SEQUENCE:1",
    "DTSTART;TZID" },
  { "end-alone",
    { 739867, TONARI_PRECISION_DAY },
    -1,
    930,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    "DTSTART;VALUE=DATE:20260908",
    "DTEND;TZID" },
  { "start-alone",
    { 739867, TONARI_PRECISION_DAY },
    810,
    -1,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    "DTSTART;TZID=Asia/Tokyo:20260908T133000",
    "DTEND" },
  { "end-before-start",
    { 739867, TONARI_PRECISION_DAY },
    810,
    600,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    "DTSTART;TZID=Asia/Tokyo:20260908T133000",
    "DTEND" },
  { "end-of-the-month",
    { 739889, TONARI_PRECISION_DAY },
    -1,
    -1,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    "DTSTART;VALUE=DATE:20260930|DTEND;VALUE=DATE:20261001",
    NULL },
  { "no-day",
    { 0, TONARI_PRECISION_DAY },
    810,
    930,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    NULL,
    "VEVENT" },
  { "a-month-is-no-day",
    { 739860, TONARI_PRECISION_MONTH },
    810,
    930,
    TONARI_SESSION_STATUS_PLANNED,
    -1,
    NULL,
    NULL,
    "VEVENT" },
};

static TonariClass *
class_new (void)
{
  TonariClass *aclass = tonari_class_new ();

  aclass->row.version = 1;
  aclass->uid = g_strdup ("c-1");
  aclass->title = g_strdup ("秋の\"家族\"教室");
  aclass->place = g_strdup ("会議室");

  return aclass;
}

static TonariSession *
session_new (const Case *c)
{
  const char *const themes[] = { "はじめに", "きもち, ことば", NULL };
  TonariSession *session = tonari_session_new ();

  session->uid = g_strdup ("u-1");
  session->number = 3;
  session->date = c->date;
  session->starts = c->starts;
  session->ends = c->ends;
  session->status = c->status;
  session->row.version = c->version;
  session->place = g_strdup (c->place);
  g_strfreev (session->themes);
  session->themes = g_strdupv ((char **) themes);

  return session;
}

static void
assert_line (const char *unfolded, const char *line)
{
  g_autofree char *whole = g_strconcat ("\r\n", line, "\r\n", NULL);

  if (strstr (unfolded, whole) == NULL)
    g_error ("“%s” is not in %s", line, unfolded);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (TonariClass) aclass = class_new ();
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) folds = NULL;
  g_autofree char *unfolded = NULL;
  g_auto (GStrv) wanted = g_strsplit (c->wanted != NULL ? c->wanted : "", "|", -1);
  guint written;

  g_ptr_array_add (sessions, session_new (c));
  written = tonari_ical_write (out, aclass, sessions, tonari_date_new (2026, 9, 1).day);
  g_assert_cmpuint (written, ==, c->wanted != NULL ? 1 : 0);

  folds = g_strsplit (out->str, "\r\n ", -1);
  unfolded = g_strjoinv ("", folds);
  g_assert_true (g_str_has_prefix (unfolded, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  g_assert_true (g_str_has_suffix (unfolded, "END:VCALENDAR\r\n"));
  assert_line (unfolded, "METHOD:PUBLISH");
  assert_line (unfolded, "TZID:Asia/Tokyo");
  for (guint i = 0; wanted[i] != NULL; i++)
    assert_line (unfolded, wanted[i]);
  if (c->unwanted != NULL)
    g_assert_null (strstr (unfolded, c->unwanted));
}

/* Moved, it says from where; a class without a title or a place is still a calendar. */
static void
test_moved (void)
{
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_session_free);
  g_autoptr (GString) out = g_string_new (NULL);
  TonariSession *session = session_new (&cases[0]);

  session->moved_from = tonari_date_new (2026, 9, 1);
  g_ptr_array_add (sessions, session);
  aclass->row.version = 4;
  g_assert_cmpuint (tonari_ical_write (out, aclass, sessions, tonari_date_new (2026, 9, 1).day), ==, 1);
  g_assert_nonnull (strstr (out->str, "\r\nSEQUENCE:3\r\n"));
  g_assert_null (strstr (out->str, "ORGANIZER"));
  g_assert_nonnull (strstr (out->str, "DESCRIPTION:はじめに\\nきもち\\, ことば\\n"));
  g_assert_null (strstr (out->str, "LOCATION"));
  g_assert_null (strstr (out->str, "X-WR-CALNAME"));
}

int
main (int argc, char *argv[])
{
  tonari_locale_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ical/lines", test_lines);
  g_test_add_func ("/ical/folding", test_folding);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/ical/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/ical/moved", test_moved);

  return g_test_run ();
}
