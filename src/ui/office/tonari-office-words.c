/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-office-words.h"

#include <glib/gi18n-lib.h>

#include "tonari-decision.h"
#include "tonari-gap.h"
#include "tonari-handover.h"
#include "tonari-knowledge.h"
#include "tonari-label-parts.h"
#include "tonari-meeting-case.h"
#include "tonari-meeting-member.h"

/* How much of a long text a list shows; the page or the editor shows all of it. */
#define TEXT_SHOWN 160

static gboolean
is_text (const char *text)
{
  return text != NULL && *text != '\0';
}

/* Appends a fact to the line, or begins the line with it. */
static void
add_part (GString *line, const char *part)
{
  if (!is_text (part))
    return;
  if (line->len > 0 && line->str[line->len - 1] != '\n')
    g_string_append (line, TONARI_LABEL_PARTS_SEPARATOR);
  g_string_append (line, part);
}

static void
add_line (GString *lines, const char *text)
{
  g_autofree char *start = NULL;

  if (!is_text (text))
    return;
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  if (g_utf8_strlen (text, -1) <= TEXT_SHOWN)
    {
      g_string_append (lines, text);
      return;
    }
  start = g_utf8_substring (text, 0, TEXT_SHOWN);
  g_string_append_printf (lines, "%s…", start);
}

static char *
finish (GString *line)
{
  gboolean is_empty = line->len == 0;
  char *text = g_string_free (line, is_empty);

  return is_empty ? NULL : text;
}

char *
tonari_office_words_moment (const TonariOfficeWords *self, TonariMoment moment)
{
  return tonari_moment_format (moment, tonari_context_date_style (self->context, FALSE));
}

char *
tonari_office_words_meeting_title (const TonariOfficeWords *self, const TonariMeeting *meeting)
{
  const char *kind = tonari_words_label (&tonari_meeting_kind_words, (int) meeting->kind);

  return g_strdup (is_text (meeting->title) ? meeting->title : kind);
}

static guint
n_open (const TonariOfficeData *data, gint64 meeting)
{
  const GPtrArray *decisions = tonari_case_papers_rows (data->rows, &tonari_decision_entity);
  guint n = 0;

  for (guint i = 0; i < decisions->len; i++)
    {
      const TonariDecision *decision = g_ptr_array_index (decisions, i);

      n += decision->meeting == meeting && !tonari_date_is_known (decision->done_on);
    }

  return n;
}

void
tonari_office_words_meeting (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariMeeting *meeting = row;
  GString *line = g_string_new (NULL);
  g_autofree char *when = tonari_office_words_moment (self, meeting->at);
  guint open = n_open (self->data, meeting->row.id);

  *title = tonari_office_words_meeting_title (self, meeting);
  add_part (line, tonari_words_label (&tonari_meeting_kind_words, (int) meeting->kind));
  add_part (line, when);
  if (meeting->kind == TONARI_MEETING_KIND_CASE)
    add_part (line, tonari_office_data_name (self->data, "cases", meeting->case_id));
  if (open > 0)
    {
      g_autofree char *still =
          g_strdup_printf (ngettext ("%u thing still to do", "%u things still to do", open), open);

      add_part (line, still);
    }
  add_line (line, meeting->talked_of);
  *subtitle = finish (line);
}

void
tonari_office_words_member (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariMeetingMember *member = row;
  const char *staff = tonari_office_data_name (self->data, "staff", member->staff);
  const char *organisation = tonari_office_data_name (self->data, "organisations", member->organisation);

  if (staff != NULL)
    {
      *title = g_strdup (staff);
      *subtitle = g_strdup (C_ ("member", "One of us"));
      return;
    }
  *title = g_strdup (is_text (member->name) ? member->name
                     : organisation != NULL ? organisation
                                            : _ ("Without a name"));
  *subtitle = g_strdup (is_text (member->name) && organisation != NULL ? organisation
                                                                       : C_ ("member", "From outside"));
}

void
tonari_office_words_study_case (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariMeetingCase *place = row;
  const char *code = g_hash_table_lookup (self->data->codes, &place->case_id);

  *title = g_strdup (code != NULL ? code : _ ("A case that was deleted"));
  *subtitle = g_strdup (place->question);
}

void
tonari_office_words_decision (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariDecision *decision = row;
  GString *line = g_string_new (NULL);
  g_autofree char *due = tonari_context_format_date_short (self->context, decision->due_on);
  g_autofree char *done = tonari_context_format_date_short (self->context, decision->done_on);
  g_autofree char *by = *due != '\0' ? g_strdup_printf (C_ ("decision", "by %s"), due) : NULL;
  g_autofree char *since = *done != '\0' ? g_strdup_printf (C_ ("decision", "done on %s"), done) : NULL;
  const char *owner = tonari_office_data_name (self->data, "staff", decision->owner);

  *title = g_strdup (decision->text);
  add_part (line, owner != NULL ? owner : C_ ("decision", "nobody named yet"));
  add_part (line, by);
  add_part (line, since);
  *subtitle = finish (line);
}

void
tonari_office_words_knowledge (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariKnowledge *knowledge = row;
  GString *line = g_string_new (NULL);
  g_autofree char *day = tonari_context_format_date_short (self->context, knowledge->date);
  g_autofree char *tags = g_strjoinv (C_ ("themes", ", "), knowledge->tags);
  const TonariMeeting *meeting =
      tonari_office_data_row (self->data, &tonari_meeting_entity, knowledge->meeting);

  *title = g_strdup (knowledge->title);
  add_part (line, tags);
  add_part (line, day);
  if (meeting != NULL)
    {
      g_autofree char *from = tonari_office_words_meeting_title (self, meeting);

      add_part (line, from);
    }
  add_line (line, knowledge->text);
  *subtitle = finish (line);
}

void
tonari_office_words_gap (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariGap *gap = row;
  GString *line = g_string_new (NULL);
  g_autofree char *day = tonari_context_format_date_short (self->context, gap->date);

  *title = g_strdup (is_text (gap->kind) ? gap->kind : gap->text);
  add_part (line, gap->area);
  add_part (line, day);
  if (gap->tie_change != 0)
    add_part (line, C_ ("gap", "from a link that could not be made"));
  if (is_text (gap->kind))
    add_line (line, gap->text);
  if (is_text (gap->done))
    {
      g_autofree char *done = g_strdup_printf (C_ ("gap", "Done about it: %s"), gap->done);

      add_line (line, done);
    }
  *subtitle = finish (line);
}

void
tonari_office_words_handover (gconstpointer row, char **title, char **subtitle, gpointer data)
{
  const TonariOfficeWords *self = data;
  const TonariHandover *handover = row;
  GString *line = g_string_new (NULL);
  const char *name = tonari_office_data_name (self->data, "cases", handover->case_id);
  const char *from = tonari_office_data_name (self->data, "staff", handover->from_staff);
  const char *to = tonari_office_data_name (self->data, "staff", handover->to_staff);
  g_autofree char *way = NULL;
  g_autofree char *day = tonari_context_format_date_short (self->context, handover->date);
  g_autofree char *met = tonari_context_format_date_short (self->context, handover->introduced_on);
  g_autofree char *introduced = *met != '\0' ? g_strdup_printf (_ ("introduced on %s"), met) : NULL;

  if (from != NULL && to != NULL)
    /* Translators: from one worker to the next */
    way = g_strdup_printf (C_ ("hand-over", "%1$s → %2$s"), from, to);
  *title = g_strdup (name != NULL ? name : _ ("A case that was deleted"));
  add_part (line, way != NULL ? way : to);
  add_part (line, day);
  add_part (line, introduced != NULL ? introduced : _ ("not introduced yet"));
  add_line (line, handover->sheet);
  *subtitle = finish (line);
}
