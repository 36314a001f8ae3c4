/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-course-marks.h"

#include <math.h>

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-suppress.h"

G_STATIC_ASSERT (TONARI_COURSE_MARKS_LEAST == TONARI_SUPPRESS_LEAST);

/* Who a row belongs to is known here and nowhere behind this file. */
typedef struct
{
  const TonariParticipant *participant;
  int first_day;
  char *place;
} Somebody;

static void
somebody_clear (gpointer data)
{
  g_free (((Somebody *) data)->place);
}

static int
compare_somebody (gconstpointer a, gconstpointer b)
{
  const Somebody *one = a, *two = b;

  if (one->first_day != two->first_day)
    return one->first_day < two->first_day ? -1 : 1;

  return strcmp (one->place, two->place);
}

static char *
place_of (const TonariClassSheet *sheet, const TonariParticipant *participant)
{
  const char *key = sheet->aclass->uid != NULL ? sheet->aclass->uid : "";
  g_autofree char *who = g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %s",
                                          participant->enrolment->row.id, participant->enrolment->person,
                                          participant->case_code != NULL ? participant->case_code : "");

  return g_compute_hmac_for_string (G_CHECKSUM_SHA256, (const guchar *) key, strlen (key), who, -1);
}

/* Those who were there, in the order of their rows; how many people they are. */
static GArray *
find_people (const TonariClassSheet *sheet, const GPtrArray *held, guint *n_people)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GArray *people = g_array_new (FALSE, FALSE, sizeof (Somebody));

  g_array_set_clear_func (people, somebody_clear);
  *n_people = 0;
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *participant = g_ptr_array_index (sheet->participants, i);
      const TonariEnrolment *enrolment = participant->enrolment;

      if (enrolment->status == TONARI_ENROLMENT_STATUS_OBSERVER)
        continue;
      for (guint k = 0; k < held->len; k++)
        {
          const TonariSession *session = g_ptr_array_index (held, k);
          Somebody somebody = { participant, (int) k, NULL };

          if (!tonari_attendance_state_is_present (
                  tonari_class_sheet_state (sheet, session->row.id, enrolment->row.id)))
            continue;
          somebody.place = place_of (sheet, participant);
          g_array_append_val (people, somebody);
          /* Whoever left and applied again is one person with two rows. */
          if (enrolment->person == 0 ||
              g_hash_table_add (seen, g_memdup2 (&enrolment->person, sizeof (gint64))))
            *n_people += 1;
          break;
        }
    }
  g_array_sort (people, compare_somebody);

  return people;
}

static TonariAttendanceState
plain_state (TonariAttendanceState state)
{
  if (tonari_attendance_state_is_present (state))
    return TONARI_ATTENDANCE_STATE_PRESENT;
  if (state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED || state == TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED)
    return TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED;

  return state;
}

static GArray *
row_new (const TonariClassSheet *sheet, const GPtrArray *held, const TonariParticipant *participant)
{
  GArray *row = g_array_new (FALSE, FALSE, sizeof (TonariCourseCell));

  for (guint k = 0; k < held->len; k++)
    {
      const TonariSession *session = g_ptr_array_index (held, k);
      const TonariAttendance *mark =
          tonari_class_sheet_mark (sheet, session->row.id, participant->enrolment->row.id);
      TonariCourseCell cell = { TONARI_ATTENDANCE_STATE_UNMARKED, NAN, NAN };

      if (mark != NULL)
        {
          cell.state = plain_state (mark->state);
          /* Somebody who was not there has not felt anything there. */
          if (cell.state == TONARI_ATTENDANCE_STATE_PRESENT)
            {
              cell.before = mark->ease_before;
              cell.after = mark->ease_after;
            }
        }
      g_array_append_val (row, cell);
    }

  return row;
}

static TonariCourseCell *
cell_at (const TonariCourseMarks *self, guint row, guint day)
{
  return &g_array_index ((GArray *) g_ptr_array_index (self->rows, row), TonariCourseCell, day);
}

static void
hide_small (TonariCourseMarks *self)
{
  for (guint k = 0; k < self->days->len; k++)
    {
      TonariCourseDay *day = &g_array_index (self->days, TonariCourseDay, k);
      guint n_before = 0, n_after = 0;

      for (guint i = 0; i < self->rows->len; i++)
        {
          n_before += !isnan (cell_at (self, i, k)->before);
          n_after += !isnan (cell_at (self, i, k)->after);
        }
      day->hides_before = n_before > 0 && n_before < TONARI_COURSE_MARKS_LEAST;
      day->hides_after = n_after > 0 && n_after < TONARI_COURSE_MARKS_LEAST;
      for (guint i = 0; i < self->rows->len; i++)
        {
          if (day->hides_before)
            cell_at (self, i, k)->before = NAN;
          if (day->hides_after)
            cell_at (self, i, k)->after = NAN;
        }
    }
}

TonariCourseMarks *
tonari_course_marks_new (const TonariClassSheet *sheet)
{
  TonariCourseMarks *self;
  g_autoptr (GPtrArray) held = NULL;
  g_autoptr (GArray) people = NULL;
  guint n_people;

  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_new0 (TonariCourseMarks, 1);
  self->title = g_strdup (sheet->aclass->title);
  self->days = g_array_new (FALSE, FALSE, sizeof (TonariCourseDay));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  held = tonari_class_sheet_held (sheet);
  for (guint k = 0; k < held->len; k++)
    {
      const TonariSession *session = g_ptr_array_index (held, k);
      TonariCourseDay day = { session->number, session->date, FALSE, FALSE };

      g_array_append_val (self->days, day);
    }

  people = find_people (sheet, held, &n_people);
  self->too_few = n_people < TONARI_COURSE_MARKS_LEAST;
  if (self->too_few)
    return self;
  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (self->rows, row_new (sheet, held, g_array_index (people, Somebody, i).participant));
  hide_small (self);

  return self;
}

void
tonari_course_marks_free (TonariCourseMarks *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_array_unref (self->days);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

const TonariCourseCell *
tonari_course_marks_cell (const TonariCourseMarks *self, guint row, guint day)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len && day < self->days->len, NULL);

  return cell_at (self, row, day);
}

static char *
session_name (const TonariCourseDay *day)
{
  return g_strdup_printf (C_ ("session", "No. %d"), (int) day->number);
}

/* The sessions of which too few said it, or NULL. */
static char *
hidden_sessions (const TonariCourseMarks *self, gboolean after)
{
  GString *text = g_string_new (NULL);

  for (guint k = 0; k < self->days->len; k++)
    {
      const TonariCourseDay *day = &g_array_index (self->days, TonariCourseDay, k);
      g_autofree char *name = NULL;

      if (!(after ? day->hides_after : day->hides_before))
        continue;
      name = session_name (day);
      g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list", ", ") : "", name);
    }

  return g_string_free (text, text->len == 0);
}

const char *
tonari_course_marks_refusal (const TonariCourseMarks *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->days->len == 0)
    return _ ("No session of this class has been held yet. Mark the attendance first, then look again.");
  if (self->too_few)
    return _ (
        "Fewer than 5 people took part, and whoever knows the class could tell who is who. So attendance "
        "and ease without names are not shown. The attendance book shows staff who was there.");

  return NULL;
}

GStrv
tonari_course_marks_left_out (const TonariCourseMarks *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  if (self->rows->len == 0)
    return g_strv_builder_end (builder);

  g_strv_builder_add (builder, _ ("Names, codes and the order of the list: no row says whose it is."));
  g_strv_builder_add (builder, _ ("Whoever was at no session: a row without attendance would name itself."));
  g_strv_builder_add (builder, _ ("Late, left early, online, told or not: they tell one person from "
                                  "another. Only there, missed and made up are shown."));
  for (int after = 0; after < 2; after++)
    {
      g_autofree char *sessions = hidden_sessions (self, after);
      g_autofree char *sentence = NULL;

      if (sessions == NULL)
        continue;
      /* Translators: %s lists sessions: No. 3, No. 5 */
      sentence = g_strdup_printf (after ? _ ("Ease on leaving, %s: fewer than 5 said how they felt.")
                                        : _ ("Ease on coming, %s: fewer than 5 said how they felt."),
                                  sessions);
      g_strv_builder_add (builder, sentence);
    }

  return g_strv_builder_end (builder);
}

const char *
tonari_course_cell_token (const TonariCourseCell *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->state == TONARI_ATTENDANCE_STATE_PRESENT)
    return "there";
  if (self->state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    return "made_up";

  return self->state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED ? "missed" : NULL;
}

char *
tonari_course_cell_text (const TonariCourseCell *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->state == TONARI_ATTENDANCE_STATE_PRESENT)
    text = g_string_new (C_ ("course without names", "there"));
  else if (self->state == TONARI_ATTENDANCE_STATE_MAKE_UP)
    text = g_string_new (C_ ("course without names", "made up"));
  else if (self->state == TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED)
    text = g_string_new (C_ ("course without names", "missed"));
  else
    return g_strdup ("");
  if (!isnan (self->before))
    {
      g_string_append (text, C_ ("list", ", "));
      g_string_append_printf (text, _ ("ease on coming %g"), self->before);
    }
  if (!isnan (self->after))
    {
      g_string_append (text, C_ ("list", ", "));
      g_string_append_printf (text, _ ("ease on leaving %g"), self->after);
    }

  return g_string_free (text, FALSE);
}

char *
tonari_course_marks_row_text (const TonariCourseMarks *self, guint row)
{
  GString *text = g_string_new (NULL);

  for (guint k = 0; k < self->days->len; k++)
    {
      const TonariCourseDay *day = &g_array_index (self->days, TonariCourseDay, k);
      g_autofree char *name = session_name (day);
      g_autofree char *cell = tonari_course_cell_text (tonari_course_marks_cell (self, row, k));

      if (*cell == '\0')
        continue;
      if (text->len > 0)
        /* Translators: between two sessions of a participant */
        g_string_append (text, C_ ("course without names", "; "));
      /* Translators: a session, and what was: No. 3: there, ease on coming 3 */
      g_string_append_printf (text, C_ ("course without names", "%1$s: %2$s"), name, cell);
    }

  return g_string_free (text, FALSE);
}

char *
tonari_course_marks_text (const TonariCourseMarks *self, TonariDateStyle style)
{
  GString *text;
  g_auto (GStrv) left_out = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (self->title);
  g_string_append_c (text, '\n');
  for (guint k = 0; k < self->days->len; k++)
    {
      const TonariCourseDay *day = &g_array_index (self->days, TonariCourseDay, k);
      g_autofree char *name = session_name (day);
      g_autofree char *date = tonari_date_format (day->date, style);

      g_string_append_printf (text, "%s%s %s", k > 0 ? C_ ("list", ", ") : "", name, date);
    }
  g_string_append (text, self->days->len > 0 ? "\n" : "");
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *row = tonari_course_marks_row_text (self, i);

      g_string_append_printf (text, "• %s\n", row);
    }

  left_out = tonari_course_marks_left_out (self);
  g_string_append_printf (text, "%s\n", _ ("What Is Left Out, and Why"));
  for (guint i = 0; left_out[i] != NULL; i++)
    g_string_append_printf (text, "  %s\n", left_out[i]);

  return g_string_free (text, FALSE);
}
