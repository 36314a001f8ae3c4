/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-meeting-page.h"

#include <glib/gi18n-lib.h>

#include "tonari-decision.h"
#include "tonari-knowledge.h"
#include "tonari-label-parts.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"
#include "tonari-navigator.h"
#include "tonari-office-editors.h"
#include "tonari-office-print.h"
#include "tonari-office-words.h"
#include "tonari-record-list.h"

/**
 * Section:
 * @entity: which kind of rows
 * @study: only in a meeting for learning
 * @title: translatable
 * @add: translatable label of the button that adds
 * @empty: translatable, what to do next
 * @description: (nullable): translatable
 * @describe: how rows are said
 * @deleted: translatable label of a deletion
 * @said: translatable, what the toast says then
 *
 * One list of the page.
 */
typedef struct
{
  const TonariEntity *entity;
  gboolean study;
  const char *title;
  const char *add;
  const char *empty;
  const char *description;
  TonariRecordDescribe describe;
  const char *deleted;
  const char *said;
} Section;

static const Section sections[] = {
  { &tonari_decision_entity, FALSE, N_ ("What Was Decided"), N_ ("Add a Decision"),
    N_ ("Nothing yet. What was decided, who does it, by when?"),
    N_ ("A tick says that it is done. What is open is shown on Today."), tonari_office_words_decision,
    N_ ("Delete a decision"), N_ ("Decision deleted") },
  { &tonari_meeting_case_entity, TRUE, N_ ("Cases to Learn From"), N_ ("Choose a Case"),
    N_ ("None chosen yet. The pack has a page for each case that is chosen here."),
    N_ ("The pack names neither a person nor a code; the code stands only here."),
    tonari_office_words_study_case, N_ ("Take a case out of the pack"), N_ ("Taken out of the pack") },
  { &tonari_knowledge_entity, TRUE, N_ ("What Was Learnt"), N_ ("Write Down What Was Learnt"),
    N_ ("Nothing yet. One line with a tag is enough to find it again."), NULL, tonari_office_words_knowledge,
    N_ ("Delete what was learnt"), N_ ("Deleted") },
  { &tonari_meeting_member_entity, FALSE, N_ ("Who Was There"), N_ ("Add Somebody"), N_ ("Nobody yet."), NULL,
    tonari_office_words_member, N_ ("Delete who was there"), N_ ("Taken off the meeting") },
};

struct _TonariMeetingPage
{
  AdwBin parent_instance;

  TonariOfficeWords words;
  gint64 meeting;
  AdwPreferencesGroup *facts;
  GtkWidget *fact_rows;
  TonariRecordList *lists[G_N_ELEMENTS (sections)];
};

G_DEFINE_FINAL_TYPE (TonariMeetingPage, tonari_meeting_page, ADW_TYPE_BIN)

static void
open_case_cb (TonariMeetingPage *self)
{
  const TonariMeeting *meeting = tonari_meeting_page_meeting (self);

  if (meeting != NULL)
    tonari_navigator_open_case (GTK_WIDGET (self), meeting->case_id);
}

static GtkWidget *
add_fact (TonariMeetingPage *self, const char *label, const char *text)
{
  GtkWidget *row;

  if (text == NULL || *text == '\0')
    return NULL;
  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_list_box_append (GTK_LIST_BOX (self->fact_rows), row);

  return row;
}

static void
show_facts (TonariMeetingPage *self, const TonariMeeting *meeting)
{
  g_autofree char *when = tonari_office_words_moment (&self->words, meeting->at);
  g_autofree char *next = tonari_context_format_date (self->words.context, meeting->next_on);
  const char *name = tonari_office_data_name (self->words.data, "cases", meeting->case_id);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->fact_rows)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->fact_rows), child);
  adw_preferences_group_set_title (self->facts,
                                   tonari_words_label (&tonari_meeting_kind_words, (int) meeting->kind));
  add_fact (self, _ ("When"), when);
  add_fact (self, _ ("Place of the Meeting"), meeting->place);
  if (meeting->kind == TONARI_MEETING_KIND_CASE && name != NULL)
    {
      GtkWidget *row = add_fact (self, _ ("Case"), name);

      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (open_case_cb), self, G_CONNECT_SWAPPED);
    }
  add_fact (self, _ ("What Was Talked Of"), meeting->talked_of);
  add_fact (self, _ ("Next Meeting"), next);
  add_fact (self, _ ("Note"), meeting->note);
}

static void
edit_cb (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariMeetingPage *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (sections) && self->words.data != NULL; i++)
    if (self->lists[i] == list)
      tonari_office_edit (GTK_WIDGET (self), self->words.context, self->words.data, sections[i].entity, row,
                          self->meeting);
}

static gboolean
is_done (gconstpointer row, gpointer data)
{
  return tonari_date_is_known (((const TonariDecision *) row)->done_on);
}

static void
done_cb (TonariRecordList *list, gconstpointer row, gboolean ticked, gpointer data)
{
  TonariMeetingPage *self = data;
  g_autoptr (TonariDecision) decision = tonari_decision_copy (row);

  decision->done_on =
      ticked ? tonari_date_from_day (tonari_context_today (self->words.context)) : TONARI_DATE_UNKNOWN;
  tonari_context_save (self->words.context, &tonari_decision_entity, decision,
                       ticked ? _ ("What was decided is done") : _ ("What was decided is open again"), NULL,
                       NULL, NULL);
}

static void
tonari_meeting_page_dispose (GObject *object)
{
  TonariMeetingPage *self = TONARI_MEETING_PAGE (object);

  g_clear_object (&self->words.context);
  G_OBJECT_CLASS (tonari_meeting_page_parent_class)->dispose (object);
}

static void
tonari_meeting_page_finalize (GObject *object)
{
  g_clear_pointer (&TONARI_MEETING_PAGE (object)->words.data, tonari_office_data_unref);
  G_OBJECT_CLASS (tonari_meeting_page_parent_class)->finalize (object);
}

static void
tonari_meeting_page_class_init (TonariMeetingPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_meeting_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_meeting_page_finalize;
}

static void
build_facts (TonariMeetingPage *self, GtkWidget *box)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Edit"));

  self->facts = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->fact_rows = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  gtk_widget_add_css_class (self->fact_rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fact_rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("About the Meeting"), -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (tonari_meeting_page_edit), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (self->facts, button);
  adw_preferences_group_add (self->facts, self->fact_rows);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->facts));
}

static void
build (TonariMeetingPage *self, TonariContext *context)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 12,
                    "margin-end", 12, "margin-top", 18, "margin-bottom", 24, NULL);

  build_facts (self, box);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      const Section *section = &sections[i];
      TonariRecordList *list = tonari_record_list_new (context, section->entity, _ (section->title),
                                                       _ (section->add), _ (section->empty));

      self->lists[i] = list;
      if (section->description != NULL)
        tonari_record_list_set_description (list, _ (section->description));
      tonari_record_list_set_describe (list, section->describe, &self->words);
      tonari_record_list_set_edit (list, edit_cb, self);
      tonari_record_list_set_delete (list, _ (section->deleted), _ (section->said));
      if (section->entity == &tonari_decision_entity)
        tonari_record_list_set_tick (list, C_ ("decision", "Done"), is_done, done_cb, self);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (list));
    }
  g_object_set (clamp, "maximum-size", 820, "child", box, NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "child", clamp, NULL);
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

static void
tonari_meeting_page_init (TonariMeetingPage *self)
{
}

GtkWidget *
tonari_meeting_page_new (TonariContext *context)
{
  TonariMeetingPage *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);

  self = g_object_new (TONARI_TYPE_MEETING_PAGE, NULL);
  self->words.context = g_object_ref (context);
  build (self, context);

  return GTK_WIDGET (self);
}

static void
show_rows (TonariMeetingPage *self, guint i, gboolean is_same)
{
  GPtrArray *rows = tonari_office_data_rows (self->words.data, sections[i].entity, self->meeting, TRUE);
  gint64 newest = is_same ? tonari_office_data_newest (tonari_record_list_rows (self->lists[i]), rows) : 0;

  tonari_record_list_set_rows (self->lists[i], rows);
  /* What was just added has the focus, so that it can be ticked or opened again. */
  if (newest != 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    tonari_record_list_reveal (self->lists[i], newest);
}

gboolean
tonari_meeting_page_show (TonariMeetingPage *self, TonariOfficeData *data, gint64 id)
{
  TonariOfficeData *before;
  const TonariMeeting *meeting;
  gboolean is_same = id == self->meeting;

  g_return_val_if_fail (TONARI_IS_MEETING_PAGE (self) && data != NULL, FALSE);

  before = self->words.data;
  self->words.data = tonari_office_data_ref (data);
  g_clear_pointer (&before, tonari_office_data_unref);
  self->meeting = id;
  meeting = tonari_meeting_page_meeting (self);
  if (meeting == NULL)
    return FALSE;

  show_facts (self, meeting);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->lists[i]),
                              !sections[i].study || meeting->kind == TONARI_MEETING_KIND_STUDY);
      show_rows (self, i, is_same);
    }

  return TRUE;
}

const TonariMeeting *
tonari_meeting_page_meeting (TonariMeetingPage *self)
{
  g_return_val_if_fail (TONARI_IS_MEETING_PAGE (self), NULL);

  return self->words.data != NULL
             ? tonari_office_data_row (self->words.data, &tonari_meeting_entity, self->meeting)
             : NULL;
}

char *
tonari_meeting_page_title (TonariMeetingPage *self)
{
  const TonariMeeting *meeting = tonari_meeting_page_meeting (self);

  return meeting != NULL ? tonari_office_words_meeting_title (&self->words, meeting) : NULL;
}

void
tonari_meeting_page_edit (TonariMeetingPage *self)
{
  const TonariMeeting *meeting = tonari_meeting_page_meeting (self);

  if (meeting != NULL)
    tonari_office_edit_meeting (GTK_WIDGET (self), self->words.context, self->words.data, meeting,
                                meeting->kind, 0, NULL);
}

void
tonari_meeting_page_add (TonariMeetingPage *self)
{
  const TonariMeeting *meeting = tonari_meeting_page_meeting (self);
  gboolean is_study = meeting != NULL && meeting->kind == TONARI_MEETING_KIND_STUDY;

  for (guint i = 0; i < G_N_ELEMENTS (sections) && meeting != NULL; i++)
    if (sections[i].entity == (is_study ? &tonari_knowledge_entity : &tonari_decision_entity))
      tonari_record_list_add (self->lists[i]);
}

void
tonari_meeting_page_print (TonariMeetingPage *self)
{
  const TonariMeeting *meeting = tonari_meeting_page_meeting (self);

  if (meeting != NULL)
    tonari_office_print_meeting (GTK_WIDGET (self), self->words.context, self->words.data, meeting);
}

void
tonari_meeting_page_reveal (TonariMeetingPage *self, const char *table, gint64 id)
{
  g_return_if_fail (TONARI_IS_MEETING_PAGE (self));

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (sections[i].entity->table, table))
      tonari_record_list_reveal (self->lists[i], id);
}
