/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever is done with a class in one action is taken back whole by one undo, and comes back whole by redo.
 */

#include "tonari-attendance.h"
#include "tonari-curriculum.h"
#include "tonari-make-up.h"
#include "tonari-module.h"
#include "tonari-preparation.h"
#include "tonari-questionnaire-answer.h"
#include "tonari-questionnaire-item.h"
#include "tonari-rows.h"
#include "tonari-session-module.h"
#include "tonari-session-part.h"
#include "tonari-store-applications.h"
#include "tonari-store-classes.h"
#include "tonari-store-courses.h"
#include "tonari-store-make-ups.h"
#include "tonari-store-notices.h"
#include "tonari-store-questionnaires.h"
#include "tonari-test-book.h"

#define NOW "2026-11-21T01:23:45Z"
#define TODAY (tonari_date_new (2026, 11, 21).day)
#define N_SESSIONS 4

/* A class of two places: two take part, two wait, one has applied, one looks on, two walked in and one of
 * them is joined. */
typedef struct
{
  TestBook book;
  gint64 class_id;
  gint64 curriculum;
  gint64 sessions[N_SESSIONS];
  gint64 enrolled[2];
  gint64 waiting[2];
  gint64 applied;
  gint64 observer;
  gint64 walk_in;
  gint64 joined;
  gint64 stranger;
  gint64 questionnaire;
} Scene;

typedef gboolean (*Act) (Scene *self, GError **error);

static void
save (Scene *self, const TonariEntity *entity, gpointer row)
{
  g_autoptr (GError) error = NULL;

  tonari_store_save (self->book.db, entity, row, &error);
  g_assert_no_error (error);
}

static gint64
add_person (Scene *self, const char *name)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();

  person->name = g_strdup (name);
  save (self, &tonari_person_entity, person);

  return person->row.id;
}

static gint64
add_enrolment (Scene *self, const char *name, TonariEnrolmentStatus status, gint64 position)
{
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  enrolment->class_id = self->class_id;
  enrolment->person = add_person (self, name);
  enrolment->status = status;
  enrolment->position = position;
  enrolment->applied_on = tonari_date_from_day (TODAY);
  save (self, &tonari_enrolment_entity, enrolment);

  return enrolment->row.id;
}

static gint64
person_of (Scene *self, gint64 enrolment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolment) row =
      tonari_store_get (self->book.db, &tonari_enrolment_entity, enrolment, &error);

  g_assert_no_error (error);

  return row->person;
}

static gint64
add_walk_in (Scene *self, const char *called_name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariEnrolmentOutcome) outcome =
      tonari_store_walk_in (self->book.db, self->class_id, called_name, "母", FALSE, self->sessions[0], NOW,
                            TODAY, &error);

  g_assert_no_error (error);

  return outcome->enrolment;
}

static void
add_sessions (Scene *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) modules =
      tonari_store_list (self->book.db, &tonari_module_entity, "curriculum", self->curriculum, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_autoptr (TonariSession) session = tonari_session_new ();
      g_autoptr (TonariSessionModule) covers = tonari_session_module_new ();
      g_autoptr (TonariSessionPart) part = tonari_session_part_new ();
      g_autoptr (TonariPreparation) copies = tonari_preparation_new ();

      session->class_id = self->class_id;
      session->number = i + 1;
      session->date = tonari_date_from_day (TODAY - 7 + 7 * (int) i);
      session->home_practice = g_strdup_printf ("実践 %u", i + 1);
      save (self, &tonari_session_entity, session);
      self->sessions[i] = session->row.id;
      covers->session = part->session = copies->session = session->row.id;
      covers->module = ((TonariRow *) modules->pdata[i])->id;
      part->position = copies->position = 1;
      copies->kind = TONARI_PREPARATION_KIND_COPY;
      save (self, &tonari_session_module_entity, covers);
      save (self, &tonari_session_part_entity, part);
      save (self, &tonari_preparation_entity, copies);
    }
}

static void
set_up (Scene *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) curricula = NULL;
  g_autoptr (TonariClass) aclass = tonari_class_new ();
  g_autoptr (TonariEnrolmentOutcome) outcome = NULL;

  test_book_set_up (&self->book, data);
  curricula = tonari_store_list (self->book.db, &tonari_curriculum_entity, NULL, 0, &error);
  g_assert_no_error (error);
  self->curriculum = ((TonariRow *) curricula->pdata[0])->id;
  aclass->title = g_strdup ("秋の家族教室");
  aclass->curriculum = self->curriculum;
  aclass->capacity = 4;
  save (self, &tonari_class_entity, aclass);
  self->class_id = aclass->row.id;
  add_sessions (self);

  self->enrolled[0] = add_enrolment (self, "甲", TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_INT_UNKNOWN);
  self->enrolled[1] = add_enrolment (self, "乙", TONARI_ENROLMENT_STATUS_ENROLLED, TONARI_INT_UNKNOWN);
  self->applied = add_enrolment (self, "丙", TONARI_ENROLMENT_STATUS_APPLIED, TONARI_INT_UNKNOWN);
  self->observer = add_enrolment (self, "丁", TONARI_ENROLMENT_STATUS_OBSERVER, TONARI_INT_UNKNOWN);
  self->walk_in = add_walk_in (self, "はなさん");
  self->joined = add_walk_in (self, "つきさん");
  outcome =
      tonari_store_join (self->book.db, self->joined, person_of (self, self->enrolled[1]), 0, TODAY, &error);
  g_assert_no_error (error);
  aclass->capacity = 3;
  save (self, &tonari_class_entity, aclass);
  self->waiting[0] = add_enrolment (self, "戊", TONARI_ENROLMENT_STATUS_WAITING, 1);
  self->waiting[1] = add_enrolment (self, "己", TONARI_ENROLMENT_STATUS_WAITING, 2);
  self->stranger = add_person (self, "庚");
  self->questionnaire = tonari_store_questionnaire_ship (self->book.db, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 2; i++)
    tonari_store_attendance_mark (self->book.db, self->sessions[0], self->enrolled[i],
                                  i == 0 ? TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED
                                         : TONARI_ATTENDANCE_STATE_PRESENT,
                                  NOW, &error);
  g_assert_no_error (error);
}

static void
tear_down (Scene *self, gconstpointer data)
{
  test_book_tear_down (&self->book, data);
}

static char *
text_of (Scene *self, const char *question)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TonariStatement) statement = tonari_db_prepare (self->book.db, question, &error);

  g_assert_no_error (error);
  tonari_statement_step (statement, NULL, &error);
  g_assert_no_error (error);

  return tonari_statement_dup_text (statement, 0);
}

/* Each row of each table that is not deleted, all its columns but the version. */
static char *
dump (Scene *self)
{
  g_autofree char *tables =
      text_of (self, "SELECT group_concat(m.name) FROM sqlite_schema AS m WHERE m.type = 'table' "
                     "AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) AS c WHERE c.name = 'deleted_at')");
  g_auto (GStrv) names = g_strsplit (tables, ",", -1);
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (g_strv_length (names), >, 40);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *columns_of =
          g_strdup_printf ("SELECT group_concat(name) FROM pragma_table_info('%s') WHERE name <> 'version'",
                           names[i]);
      g_autofree char *columns = text_of (self, columns_of);
      g_autofree char *rows_of = g_strdup_printf (
          "SELECT coalesce(group_concat(line, char(10)), '') FROM (SELECT json_array(%s) AS line "
          "FROM %s WHERE deleted_at IS NULL ORDER BY id)",
          columns, names[i]);
      g_autofree char *rows = text_of (self, rows_of);

      g_string_append_printf (text, "%s\n%s\n", names[i], rows);
    }

  return g_string_free (text, FALSE);
}

static gboolean
is_done (TonariEnrolmentOutcome *outcome)
{
  gboolean done = outcome != NULL;

  g_clear_pointer (&outcome, tonari_enrolment_outcome_free);

  return done;
}

static gboolean
act_apply (Scene *self, GError **error)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) relative = tonari_relative_new ();
  g_autoptr (TonariEnrolment) enrolment = tonari_enrolment_new ();

  person->name = g_strdup ("辛");
  relative->relation = g_strdup ("父");
  enrolment->class_id = self->class_id;

  return is_done (tonari_store_apply (self->book.db, person, relative, enrolment, TODAY, error));
}

static gboolean
act_accept (Scene *self, GError **error)
{
  return is_done (tonari_store_accept (self->book.db, self->applied, TODAY, error));
}

static gboolean
set_status (Scene *self, gint64 enrolment, TonariEnrolmentStatus status, GError **error)
{
  return is_done (tonari_store_enrolment_set_status (self->book.db, enrolment, status, "転居", TODAY, error));
}

static gboolean
act_leave (Scene *self, GError **error)
{
  return set_status (self, self->enrolled[0], TONARI_ENROLMENT_STATUS_LEFT, error);
}

static gboolean
act_wait (Scene *self, GError **error)
{
  return set_status (self, self->enrolled[1], TONARI_ENROLMENT_STATUS_WAITING, error);
}

static gboolean
act_remove (Scene *self, GError **error)
{
  return is_done (tonari_store_enrolment_remove (self->book.db, self->enrolled[1], TODAY, error));
}

static gboolean
act_waiting_move (Scene *self, GError **error)
{
  return is_done (tonari_store_waiting_move (self->book.db, self->waiting[1], 1, error));
}

static gboolean
act_larger_room (Scene *self, GError **error)
{
  g_autoptr (TonariClass) aclass =
      tonari_store_get (self->book.db, &tonari_class_entity, self->class_id, error);

  aclass->capacity = 5;

  return is_done (tonari_store_class_save (self->book.db, aclass, TODAY, error));
}

static gboolean
act_walk_in (Scene *self, GError **error)
{
  return is_done (tonari_store_walk_in (self->book.db, self->class_id, "ゆきさん", "姉", FALSE,
                                        self->sessions[0], NOW, TODAY, error));
}

static gboolean
act_join_here (Scene *self, GError **error)
{
  return is_done (
      tonari_store_join (self->book.db, self->walk_in, person_of (self, self->waiting[0]), 0, TODAY, error));
}

static gboolean
act_join_there (Scene *self, GError **error)
{
  return is_done (tonari_store_join (self->book.db, self->walk_in, self->stranger, 0, TODAY, error));
}

static gboolean
act_part (Scene *self, GError **error)
{
  return is_done (tonari_store_part (self->book.db, self->joined, TODAY, error));
}

static gboolean
act_complete (Scene *self, GError **error)
{
  return is_done (tonari_store_complete (self->book.db, self->enrolled, 2, TODAY, error));
}

static gboolean
act_complete_and_back (Scene *self, GError **error)
{
  return is_done (tonari_store_complete (self->book.db, self->enrolled, 2, TODAY, error)) &&
         is_done (tonari_store_take_back_completion (self->book.db, self->enrolled[0], error));
}

static gboolean
make_up (Scene *self, gint64 in_session, GError **error)
{
  g_autoptr (TonariMakeUp) row = tonari_make_up_new ();

  row->way = in_session != 0 ? TONARI_MAKE_UP_WAY_SESSION : TONARI_MAKE_UP_WAY_ALONE;
  row->text = g_strdup ("電話で資料をいっしょに読んだ");

  return tonari_store_make_up_set (self->book.db, self->sessions[0], self->enrolled[0], row, in_session, NOW,
                                   error);
}

static gboolean
act_make_up_alone (Scene *self, GError **error)
{
  return make_up (self, 0, error);
}

static gboolean
act_make_up_again (Scene *self, GError **error)
{
  return make_up (self, 0, error) && make_up (self, self->sessions[1], error);
}

static gboolean
act_make_up_clear (Scene *self, GError **error)
{
  return tonari_store_make_up_clear (self->book.db, self->sessions[0], self->enrolled[0], NOW, error);
}

static gboolean
act_course (Scene *self, GError **error)
{
  g_autoptr (TonariCourse) course = tonari_course_new ();

  course->aclass->title = g_strdup ("春の家族教室");
  course->aclass->curriculum = self->curriculum;
  for (int i = 0; i < 3; i++)
    tonari_course_add_session (course, TODAY + 100 + 7 * i, 810, 930);

  return tonari_store_course_make (self->book.db, course, error);
}

static gboolean
move (Scene *self, int to, gint64 starts, TonariShift shift, GError **error)
{
  TonariSessionChange change = {
    self->sessions[1], to, starts, TONARI_INT_UNKNOWN, shift, TRUE, TRUE, TODAY
  };

  return tonari_store_session_move (self->book.db, &change, NULL, error);
}

static gboolean
act_move (Scene *self, GError **error)
{
  return move (self, TODAY + 2, 780, TONARI_SHIFT_NONE, error);
}

static gboolean
act_move_all (Scene *self, GError **error)
{
  return move (self, TODAY + 2, TONARI_INT_UNKNOWN, TONARI_SHIFT_DAYS, error);
}

/* Back on its first day: notices that nobody was told of go. */
static gboolean
act_move_home (Scene *self, GError **error)
{
  return move (self, TODAY, TONARI_INT_UNKNOWN, TONARI_SHIFT_NONE, error);
}

static gboolean
cancel (Scene *self, TonariShift shift, GError **error)
{
  TonariSessionChange change = {
    .session = self->sessions[1], .shift = shift, .skip_holidays = TRUE, .today = TODAY
  };

  return tonari_store_session_cancel (self->book.db, &change, NULL, error);
}

static gboolean
act_cancel (Scene *self, GError **error)
{
  return cancel (self, TONARI_SHIFT_NONE, error);
}

static gboolean
act_cancel_all (Scene *self, GError **error)
{
  return cancel (self, TONARI_SHIFT_PLAN, error);
}

static gboolean
act_move_and_tell (Scene *self, GError **error)
{
  g_autoptr (GPtrArray) notices = NULL;

  if (!act_move (self, error))
    return FALSE;
  notices = tonari_store_notices (self->book.db, self->class_id, 0, TRUE, error);
  g_assert_cmpuint (notices->len, >, 1);

  return tonari_store_notice_tell (self->book.db, ((TonariNoticeEntry *) notices->pdata[0])->notice->row.id,
                                   TODAY, error);
}

static gboolean
act_curriculum_copy (Scene *self, GError **error)
{
  gint64 copy = 0;

  return tonari_store_curriculum_copy (self->book.db, self->curriculum, &copy, error);
}

static gboolean
act_questionnaire_copy (Scene *self, GError **error)
{
  return tonari_store_questionnaire_copy (self->book.db, self->questionnaire, "写し", error) != 0;
}

static gboolean
hand_in (Scene *self, gboolean anonymous, GError **error)
{
  g_autoptr (GPtrArray) items = tonari_store_list (self->book.db, &tonari_questionnaire_item_entity,
                                                   "questionnaire", self->questionnaire, error);
  g_autoptr (TonariQuestionnaireSheet) sheet = tonari_questionnaire_sheet_new ();
  g_autoptr (GPtrArray) answers =
      g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_questionnaire_answer_free);

  sheet->questionnaire = self->questionnaire;
  sheet->class_id = self->class_id;
  sheet->anonymous = anonymous;
  sheet->enrolment = anonymous ? 0 : self->enrolled[0];
  for (guint i = 0; i < items->len; i++)
    {
      const TonariQuestionnaireItem *item = g_ptr_array_index (items, i);
      TonariQuestionnaireAnswer *answer = tonari_questionnaire_answer_new ();

      answer->item = item->row.id;
      if (item->kind == TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS)
        answer->words = g_strdup ("話せてよかった");
      else
        answer->value = 1;
      g_ptr_array_add (answers, answer);
    }

  return tonari_store_questionnaire_sheet (self->book.db, sheet, answers, error);
}

static gboolean
act_sheet_anonymous (Scene *self, GError **error)
{
  return hand_in (self, TRUE, error);
}

static gboolean
act_sheet_named (Scene *self, GError **error)
{
  g_autoptr (GPtrArray) rows =
      tonari_store_list (self->book.db, &tonari_questionnaire_entity, NULL, 0, error);
  TonariQuestionnaire *questionnaire = rows->pdata[0];

  questionnaire->anonymous = FALSE;

  return tonari_store_save (self->book.db, &tonari_questionnaire_entity, questionnaire, error) &&
         hand_in (self, FALSE, error);
}

static const struct
{
  const char *name;
  Act prepare;
  Act act;
} acts[] = {
  { "apply", NULL, act_apply },
  { "accept", NULL, act_accept },
  { "leave", NULL, act_leave },
  { "wait", NULL, act_wait },
  { "remove", NULL, act_remove },
  { "waiting-move", NULL, act_waiting_move },
  { "larger-room", NULL, act_larger_room },
  { "walk-in", NULL, act_walk_in },
  { "join-here", NULL, act_join_here },
  { "join-there", NULL, act_join_there },
  { "part", NULL, act_part },
  { "part-again", act_join_there, act_part },
  { "complete", NULL, act_complete },
  { "complete-and-back", NULL, act_complete_and_back },
  { "make-up-alone", NULL, act_make_up_alone },
  { "make-up-again", NULL, act_make_up_again },
  { "make-up-replaced", act_make_up_alone, act_make_up_again },
  { "make-up-clear", act_make_up_again, act_make_up_clear },
  { "course", NULL, act_course },
  { "move", NULL, act_move },
  { "move-all", NULL, act_move_all },
  { "move-and-tell", NULL, act_move_and_tell },
  { "move-home", act_move_and_tell, act_move_home },
  { "cancel", NULL, act_cancel },
  { "cancel-all", NULL, act_cancel_all },
  { "curriculum-copy", NULL, act_curriculum_copy },
  { "questionnaire-copy", NULL, act_questionnaire_copy },
  { "sheet-anonymous", NULL, act_sheet_anonymous },
  { "sheet-named", NULL, act_sheet_named },
};

static void
test_undo (Scene *self, gconstpointer data)
{
  const gsize which = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gint64 action = 0;
  gint64 undoing = 0;

  if (acts[which].prepare != NULL)
    {
      g_assert_true (acts[which].prepare (self, &error));
      g_assert_no_error (error);
    }
  before = dump (self);
  g_assert_true (tonari_store_action_begin (self->book.db, acts[which].name, &error));
  g_assert_true (acts[which].act (self, &error));
  g_assert_no_error (error);
  g_assert_true (tonari_store_action_end (self->book.db, &action, &error));
  g_assert_no_error (error);
  g_assert_cmpint (action, >, 0);
  after = dump (self);
  g_assert_cmpstr (after, !=, before);

  /* There and back twice: an undo, its redo, and both again. */
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *now = NULL;

      g_assert_true (tonari_store_undo (self->book.db, action, &undoing, &error));
      g_assert_no_error (error);
      now = dump (self);
      g_assert_cmpstr (now, ==, i % 2 == 0 ? before : after);
      action = undoing;
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_autofree char *path = g_strconcat ("/undo/", acts[i].name, NULL);

      g_test_add (path, Scene, GSIZE_TO_POINTER (i), set_up, test_undo, tear_down);
    }

  return g_test_run ();
}
