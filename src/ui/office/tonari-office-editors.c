/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-editors.h"

#include <glib/gi18n-lib.h>

#include "tonari-decision.h"
#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-knowledge.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-office-attendees.h"

static const TonariEditorRow case_meeting_rows[] = {
  { "case_id", N_ ("Case"), NULL, TONARI_EDITOR_REQUIRED },
  { "title", N_ ("Subject of the Meeting"), NULL, 0 },
  { "at", N_ ("When"), NULL, TONARI_EDITOR_REQUIRED },
  { "place", N_ ("Place of the Meeting"), NULL, 0 },
  { "talked_of", N_ ("What Was Talked Of"), NULL, TONARI_EDITOR_LONG },
  { "next_on", N_ ("Next Meeting"), NULL, 0 },
  { "note", N_ ("Note"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow study_meeting_rows[] = {
  { "title", N_ ("Subject of the Meeting"), NULL, 0 },
  { "at", N_ ("When"), NULL, TONARI_EDITOR_REQUIRED },
  { "place", N_ ("Place of the Meeting"), NULL, 0 },
  { "talked_of", N_ ("What Was Talked Of, Without Names"), NULL, TONARI_EDITOR_LONG },
  { "next_on", N_ ("Next Meeting"), NULL, 0 },
  { "note", N_ ("Note"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow member_rows[] = {
  { "staff", N_ ("One of Us"), NULL, 0 },
  { NULL, N_ ("From Outside"), NULL, 0 },
  { "name", N_ ("Name"), NULL, 0 },
  { "organisation", N_ ("Organisation"), NULL, 0 },
};

static const TonariEditorRow study_case_rows[] = {
  { "case_id", N_ ("Case"), NULL, TONARI_EDITOR_REQUIRED },
  { "question", N_ ("What We Would Like to Learn"), N_ ("Stands in the pack: please without names."),
    TONARI_EDITOR_LONG },
  { "position", N_ ("Number in the Pack"), NULL, 0 },
};

static const TonariEditorRow decision_rows[] = {
  { "text", N_ ("What Was Decided"), NULL, TONARI_EDITOR_REQUIRED },
  { "owner", N_ ("Who Does It"), NULL, 0 },
  { "due_on", N_ ("By When"), N_ ("Shown on Today from two weeks before."), 0 },
  { "done_on", N_ ("Done On"), NULL, 0 },
};

static const TonariEditorRow knowledge_rows[] = {
  { "title", N_ ("What Was Learnt, in a Line"), NULL, TONARI_EDITOR_REQUIRED },
  { "text", N_ ("More of It, Without Names"), NULL, TONARI_EDITOR_LONG },
  { "tags", N_ ("Tags"), N_ ("Several with a comma between them"), 0 },
  { "date", N_ ("Day"), NULL, 0 },
  { "meeting", N_ ("From the Meeting"), NULL, 0 },
};

static const TonariEditorRow gap_rows[] = {
  { "kind", N_ ("What Kind of Place or Person"), N_ ("For instance a place that is open at night"), 0 },
  { "area", N_ ("Area"), NULL, 0 },
  { "text", N_ ("What Is Lacking"), NULL, TONARI_EDITOR_REQUIRED | TONARI_EDITOR_LONG },
  { "date", N_ ("Found On"), NULL, 0 },
  { NULL, N_ ("What Was Done"), NULL, 0 },
  { "done", N_ ("What Was Done About It"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow handover_rows[] = {
  { "from_staff", N_ ("Handed Over By"), NULL, 0 },
  { "to_staff", N_ ("Handed Over To"), NULL, TONARI_EDITOR_REQUIRED },
  { "date", N_ ("Day of the Hand-Over"), NULL, 0 },
  { "sheet", N_ ("What the Next One Has to Know"), NULL, TONARI_EDITOR_LONG },
  { "introduced_on", N_ ("Introduced On"), N_ ("When the person or the family met who comes next."), 0 },
};

static char *
check_member (gconstpointer row, const char **field, gpointer data)
{
  const TonariMeetingMember *member = row;

  if (member->staff != 0 || member->organisation != 0 || member->name != NULL)
    return NULL;
  *field = "staff";

  return g_strdup (_ ("Choose one of us, or write who came from outside."));
}

static char *
check_study_case (gconstpointer row, const char **field, gpointer data)
{
  const TonariOfficeData *known = data;
  const TonariMeetingCase *place = row;
  const GPtrArray *places = tonari_case_papers_rows (known->rows, &tonari_meeting_case_entity);

  for (guint i = 0; i < places->len; i++)
    {
      const TonariMeetingCase *other = g_ptr_array_index (places, i);

      if (other->meeting == place->meeting && other->case_id == place->case_id &&
          other->row.id != place->row.id)
        {
          *field = "case_id";
          return g_strdup (_ ("This case is in the pack already. Choose another one."));
        }
    }

  return NULL;
}

static char *
check_handover (gconstpointer row, const char **field, gpointer data)
{
  const TonariHandover *handover = row;

  if (handover->to_staff == 0 || handover->to_staff != handover->from_staff)
    return NULL;
  *field = "to_staff";

  return g_strdup (_ ("The same worker cannot take a case over from themself. Choose who comes next."));
}

static char *
check_meeting (gconstpointer row, const char **field, gpointer data)
{
  const TonariMeeting *meeting = row;

  if (!tonari_date_is_known (meeting->next_on) || !tonari_date_is_known (meeting->at.date) ||
      tonari_date_last (meeting->next_on) >= tonari_date_first (meeting->at.date))
    return NULL;
  *field = "next_on";

  return g_strdup (_ ("The next meeting would be before this one. Look at the year, or leave it empty."));
}

/**
 * Table:
 * @entity: which kind of row
 * @title: translatable title of the editor of a new row
 * @edited: translatable title of the editor of one that is there
 * @rows: the fields
 * @n_rows: how many
 * @check: (nullable): a rule over several fields
 * @day: (nullable): the date that a new row begins with
 * @deleted: translatable label of a deletion for the history
 * @said: translatable, what the toast says then
 *
 * The editor of one kind of row.
 */
typedef struct
{
  const TonariEntity *entity;
  const char *title;
  const char *edited;
  const TonariEditorRow *rows;
  guint n_rows;
  TonariEditorCheck check;
  const char *day;
  const char *deleted;
  const char *said;
} Table;

#define ROWS(rows) rows, G_N_ELEMENTS (rows)

static const Table tables[] = {
  { &tonari_meeting_member_entity, N_ ("Who Was There"), N_ ("Who Was There"), ROWS (member_rows),
    check_member, NULL, N_ ("Delete who was there"), N_ ("Taken off the meeting") },
  { &tonari_meeting_case_entity, N_ ("A Case to Learn From"), N_ ("A Case to Learn From"),
    ROWS (study_case_rows), check_study_case, NULL, N_ ("Take a case out of the pack"),
    N_ ("Taken out of the pack") },
  { &tonari_decision_entity, N_ ("New Decision"), N_ ("Decision"), ROWS (decision_rows), NULL, NULL,
    N_ ("Delete a decision"), N_ ("Decision deleted") },
  { &tonari_knowledge_entity, N_ ("Write Down What Was Learnt"), N_ ("What Was Learnt"),
    ROWS (knowledge_rows), NULL, "date", N_ ("Delete what was learnt"), N_ ("Deleted") },
  { &tonari_gap_entity, N_ ("Write Down What the Area Lacks"), N_ ("What the Area Lacks"), ROWS (gap_rows),
    NULL, "date", N_ ("Delete what the area lacks"), N_ ("Deleted") },
  { &tonari_handover_entity, N_ ("Hand-Over"), N_ ("Hand-Over"), ROWS (handover_rows), check_handover, "date",
    N_ ("Delete a hand-over"), N_ ("Hand-over deleted. The key worker stays as they are.") },
};

static gint64
next_position (const TonariOfficeData *data, gint64 meeting)
{
  const GPtrArray *places = tonari_case_papers_rows (data->rows, &tonari_meeting_case_entity);
  gint64 last = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const TonariMeetingCase *place = g_ptr_array_index (places, i);

      if (place->meeting == meeting)
        last = MAX (last, place->position);
    }

  return last + 1;
}

static gpointer
row_new (const Table *table, TonariContext *context, const TonariOfficeData *data, gint64 meeting)
{
  gpointer row = tonari_entity_new (table->entity);
  const TonariField *owner = tonari_entity_field (table->entity, "meeting");

  if (owner != NULL)
    *TONARI_FIELD_PTR (owner, row, gint64) = meeting;
  if (table->day != NULL)
    *TONARI_FIELD_PTR (tonari_entity_field (table->entity, table->day), row, TonariDate) =
        tonari_date_from_day (tonari_context_today (context));
  if (table->entity == &tonari_meeting_case_entity)
    ((TonariMeetingCase *) row)->position = next_position (data, meeting);

  return row;
}

static gboolean
has_tag (GStrv tags, const char *tag)
{
  return g_strv_contains ((const char *const *) tags, tag);
}

static void
tag_cb (GtkButton *button, TonariEditor *editor)
{
  const char *tag = gtk_button_get_label (button);
  g_autoptr (TonariKnowledge) row = tonari_knowledge_copy (tonari_editor_peek (editor));
  g_autoptr (GStrvBuilder) tags = g_strv_builder_new ();

  if (has_tag (row->tags, tag))
    return;
  g_strv_builder_addv (tags, (const char **) row->tags);
  g_strv_builder_add (tags, tag);
  g_strfreev (row->tags);
  row->tags = g_strv_builder_end (tags);
  tonari_editor_put (editor, "tags", row);
}

/* The tags in use, so that one thing is not called by three names. */
static void
offer_tags (TonariEditor *editor, const TonariOfficeData *data)
{
  const GPtrArray *all = tonari_case_papers_rows (data->rows, &tonari_knowledge_entity);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *box = gtk_flow_box_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Tags in Use"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), box);
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (box), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (box), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Tags in Use"), -1);
  for (guint i = 0; i < all->len; i++)
    {
      const TonariKnowledge *one = g_ptr_array_index (all, i);

      for (guint t = 0; one->tags[t] != NULL; t++)
        {
          GtkWidget *button;

          if (!g_hash_table_add (seen, one->tags[t]))
            continue;
          button = gtk_button_new_with_label (one->tags[t]);
          g_signal_connect_object (button, "clicked", G_CALLBACK (tag_cb), editor, 0);
          gtk_flow_box_append (GTK_FLOW_BOX (box), button);
          gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
          gtk_widget_set_halign (gtk_widget_get_parent (button), GTK_ALIGN_START);
        }
    }
  if (g_hash_table_size (seen) > 0)
    tonari_editor_insert_widget (editor, "tags", group);
  else
    g_object_unref (g_object_ref_sink (group));
}

void
tonari_office_edit (GtkWidget *from,
                    TonariContext *context,
                    TonariOfficeData *data,
                    const TonariEntity *entity,
                    gconstpointer row,
                    gint64 meeting)
{
  const Table *table = NULL;
  TonariEditor *editor;
  gpointer begun;

  g_return_if_fail (GTK_IS_WIDGET (from) && data != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].entity == entity)
      table = &tables[i];
  g_return_if_fail (table != NULL);

  begun = row != NULL ? tonari_entity_copy (entity, row) : row_new (table, context, data, meeting);
  editor = tonari_editor_new (context, row != NULL ? _ (table->edited) : _ (table->title), entity, begun,
                              table->rows, table->n_rows);
  tonari_entity_free (entity, begun);
  if (table->check != NULL)
    tonari_editor_set_check (editor, table->check, tonari_office_data_ref (data),
                             (GDestroyNotify) tonari_office_data_unref);
  if (entity == &tonari_knowledge_entity)
    offer_tags (editor, data);
  if (entity == &tonari_knowledge_entity || entity == &tonari_gap_entity)
    tonari_editor_set_draft (editor);
  tonari_editor_set_delete (editor, _ (table->deleted), _ (table->said));
  tonari_editor_present_for (editor, from);
}

void
tonari_office_edit_meeting (GtkWidget *from,
                            TonariContext *context,
                            TonariOfficeData *data,
                            const TonariMeeting *row,
                            TonariMeetingKind kind,
                            gint64 case_id,
                            TonariContextDone done)
{
  g_autoptr (TonariMeeting) begun = row != NULL ? tonari_meeting_copy (row) : tonari_meeting_new ();
  TonariEditor *editor;
  gboolean is_study;

  g_return_if_fail (GTK_IS_WIDGET (from) && data != NULL);

  if (row == NULL)
    {
      begun->kind = kind;
      begun->case_id = case_id;
      begun->at.date = tonari_date_from_day (tonari_context_today (context));
      begun->at.minute = -1;
    }
  is_study = begun->kind == TONARI_MEETING_KIND_STUDY;
  editor =
      tonari_editor_new (context, tonari_words_label (&tonari_meeting_kind_words, (int) begun->kind),
                         &tonari_meeting_entity, begun, is_study ? study_meeting_rows : case_meeting_rows,
                         is_study ? G_N_ELEMENTS (study_meeting_rows) : G_N_ELEMENTS (case_meeting_rows));
  tonari_editor_set_check (editor, check_meeting, NULL, NULL);
  tonari_editor_set_draft (editor);
  if (row == NULL)
    {
      GtkWidget *attendees = tonari_office_attendees_new (data, tonari_context_staff (context));

      tonari_editor_add_widget (editor, attendees);
      tonari_editor_set_extras (editor, tonari_office_attendees_extras, attendees);
      tonari_office_attendees_keep (TONARI_OFFICE_ATTENDEES (attendees), editor);
      if (case_id != 0)
        tonari_editor_set_first (editor, "title");
    }
  if (done != NULL)
    tonari_editor_set_done_for (editor, done, from);
  tonari_editor_set_delete (editor, _ ("Delete a meeting"), _ ("Meeting deleted"));
  tonari_editor_present_for (editor, from);
}
