/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-class-editors.h"

#include <glib/gi18n-lib.h>

static const TonariEditorRow class_rows[] = {
  { "title", N_ ("Title of the class"), N_ ("For example the year and the edition"), TONARI_EDITOR_REQUIRED },
  { "place", N_ ("Place"), NULL, 0 },
  { "capacity", N_ ("Capacity"), NULL, 0 },
  { "catchment", N_ ("Who may come"), NULL, 0 },
  { "online_entry", N_ ("Online access"), N_ ("The address, or what else somebody needs to come in"), 0 },
  { "needed_modules", N_ ("Themes needed for the certificate"), N_ ("Empty when all are needed"), 0 },
  { NULL, N_ ("Staff"), NULL, 0 },
  { "leader", N_ ("Leader"), NULL, 0 },
  { "co_leader", N_ ("Co-leader"), NULL, 0 },
  { "recorder", N_ ("Recorder"), NULL, 0 },
  { "guest", N_ ("Guest speaker"), NULL, 0 },
  { NULL, N_ ("Notes"), NULL, 0 },
  { "note", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow session_rows[] = {
  { "number", N_ ("Session number"), NULL, TONARI_EDITOR_REQUIRED },
  { "date", N_ ("Date"), N_ ("For example 2026-11-21"), TONARI_EDITOR_REQUIRED | TONARI_EDITOR_CERTAIN },
  { "starts", N_ ("Starts at"), N_ ("For example 13:30"), TONARI_EDITOR_TIME },
  { "ends", N_ ("Ends at"), N_ ("For example 15:30"), TONARI_EDITOR_TIME },
  { "status", N_ ("Status"), NULL, 0 },
  { "place", N_ ("Place, if another than the class's"), NULL, 0 },
  { NULL, N_ ("Run"), NULL, 0 },
  { "run_sheet", N_ ("Run sheet"), N_ ("For example 15+20+5+45+5 minutes"), TONARI_EDITOR_LONG },
  { "minutes_text", N_ ("Minutes of the session"), NULL, TONARI_EDITOR_LONG },
  { "home_practice", N_ ("Home practice given"), NULL, TONARI_EDITOR_LONG },
  { NULL, N_ ("Staff review"), NULL, 0 },
  { "review", N_ ("What we noticed"), NULL, TONARI_EDITOR_LONG },
  { "review_owner", N_ ("Who sees to it"), NULL, 0 },
  { "review_on", N_ ("By when"), NULL, 0 },
};

static const TonariEditorRow mark_rows[] = {
  { "state", N_ ("Mark"), NULL, 0 },
  { NULL, N_ ("Made Up"), NULL, 0 },
  { "make_up_session", N_ ("In which session"), NULL, 0 },
  { "make_up_on", N_ ("On which day"), N_ ("Where somebody was followed up on their own"), 0 },
  { NULL, N_ ("Notes"), NULL, 0 },
  { "note", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

static char *
check_class (gconstpointer row, const char **field, gpointer data)
{
  const TonariClass *aclass = row;

  if (aclass->capacity == 0)
    {
      *field = "capacity";
      return g_strdup (_ ("Leave the capacity empty where there is no limit."));
    }

  return NULL;
}

static char *
check_session (gconstpointer row, const char **field, gpointer data)
{
  const TonariSession *session = row;

  if (session->number < 1)
    {
      *field = "number";
      return g_strdup (_ ("Sessions are numbered from 1."));
    }
  if (session->starts != TONARI_INT_UNKNOWN && session->ends != TONARI_INT_UNKNOWN &&
      session->ends <= session->starts)
    {
      *field = "ends";
      return g_strdup (_ ("The end lies before the start. Please correct one of the times."));
    }

  return NULL;
}

TonariEditor *
tonari_class_editor_new (TonariContext *context, const TonariClass *aclass, const char *curriculum)
{
  const char *edition = tonari_words_label (&tonari_edition_words, aclass->edition);
  TonariEditor *editor;
  g_autofree char *text = NULL;
  GtkWidget *hint;

  editor = tonari_editor_new (context, aclass->row.id == 0 ? _ ("New Class") : _ ("Edit Class"),
                              &tonari_class_entity, aclass, class_rows, G_N_ELEMENTS (class_rows));
  tonari_editor_set_check (editor, check_class, NULL, NULL);

  if (curriculum != NULL && g_strcmp0 (curriculum, edition) != 0)
    text = g_strdup_printf (_ ("Edition: %1$s. Its themes are those of “%2$s”."), edition, curriculum);
  else
    text = g_strdup_printf (_ ("Edition: %s"), edition);
  hint = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_label_set_xalign (GTK_LABEL (hint), 0);
  gtk_widget_add_css_class (hint, "dim-label");
  tonari_editor_add_widget (editor, hint);

  return editor;
}

TonariEditor *
tonari_session_editor_new (TonariContext *context, const TonariSession *session)
{
  TonariEditor *editor;

  editor = tonari_editor_new (context, session->row.id == 0 ? _ ("Add Session") : _ ("Edit Session"),
                              &tonari_session_entity, session, session_rows, G_N_ELEMENTS (session_rows));
  tonari_editor_set_check (editor, check_session, NULL, NULL);

  return editor;
}

/* The day that the plan had: one session that was moved does not move those that follow. */
static TonariDate
planned_day (const TonariSession *session)
{
  return tonari_date_is_known (session->moved_from) ? session->moved_from : session->date;
}

TonariSession *
tonari_session_editor_next (const TonariClassSheet *sheet)
{
  TonariSession *next = tonari_session_new ();
  const TonariSession *last = NULL;
  const TonariSession *before = NULL;

  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);

      if (last == NULL || session->number > last->number)
        {
          before = last;
          last = session;
        }
    }

  next->class_id = sheet->aclass->row.id;
  next->number = last != NULL ? last->number + 1 : 1;
  if (last == NULL)
    return next;

  next->starts = last->starts;
  next->ends = last->ends;
  if (before != NULL && tonari_date_is_known (last->date) && tonari_date_is_known (before->date))
    {
      int day = planned_day (last).day;
      int gap = day - planned_day (before).day;

      if (gap > 0 && gap <= 62)
        next->date = tonari_date_from_day (day + gap);
    }

  return next;
}

TonariEditor *
tonari_mark_editor_new (TonariClassModel *model, gint64 session, gint64 enrolment)
{
  const TonariAttendance *stored =
      tonari_class_sheet_mark (tonari_class_model_sheet (model), session, enrolment);
  g_autoptr (TonariAttendance) mark = NULL;

  if (stored != NULL)
    mark = tonari_attendance_copy (stored);
  else
    {
      mark = tonari_attendance_new ();
      mark->session = session;
      mark->enrolment = enrolment;
    }

  return tonari_editor_new (tonari_class_model_context (model), _ ("About This Mark"),
                            &tonari_attendance_entity, mark, mark_rows, G_N_ELEMENTS (mark_rows));
}
