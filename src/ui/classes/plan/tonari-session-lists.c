/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-lists.h"

#include <glib/gi18n-lib.h>

#include "tonari-preparation.h"
#include "tonari-run-sheet.h"
#include "tonari-session-guest.h"
#include "tonari-session-part.h"

static const TonariEditorRow preparation_rows[] = {
  { "text", N_ ("What to bring or to do"), NULL, TONARI_EDITOR_REQUIRED },
  { "kind", N_ ("Kind"), NULL, 0 },
  { "copies", N_ ("Number of copies"), NULL, 0 },
  { "owner", N_ ("Who sees to it"), NULL, 0 },
  { "done", N_ ("Seen to"), NULL, 0 },
};

static const TonariEditorRow guest_rows[] = {
  { "name", N_ ("Name"), NULL, TONARI_EDITOR_REQUIRED },
  { "organisation", N_ ("Where they come from"), NULL, 0 },
  { "topic", N_ ("What they are asked to speak about"), NULL, TONARI_EDITOR_LONG },
  { "contact", N_ ("How to reach them"), NULL, 0 },
  { NULL, N_ ("Request"), NULL, 0 },
  { "asked_on", N_ ("Requested on"), N_ ("For example 2026-11-21"), 0 },
  { "answer", N_ ("Answer"), NULL, 0 },
  { "fee", N_ ("Fee in yen"), NULL, 0 },
  { NULL, N_ ("Notes"), NULL, 0 },
  { "note", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

static const TonariEditorRow part_rows[] = {
  { "title", N_ ("What is done"), NULL, TONARI_EDITOR_REQUIRED },
  { "minutes", N_ ("Minutes"), NULL, 0 },
  { "staff", N_ ("Who leads it"), NULL, 0 },
  { "note", N_ ("In free words"), NULL, TONARI_EDITOR_LONG },
};

static char *
check_part (gconstpointer row, const char **field, gpointer data)
{
  const TonariSessionPart *part = row;

  if (part->minutes <= 24 * 60)
    return NULL;

  *field = "minutes";
  return g_strdup (_ ("A part takes a day at most: 1,440 minutes."));
}

static void
add_piece (GString *text, const char *piece)
{
  if (piece == NULL || *piece == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "  ·  ");
  g_string_append (text, piece);
}

static char *
finish (GString *text)
{
  char *done = g_string_free (text, FALSE);

  if (*done == '\0')
    g_clear_pointer (&done, g_free);

  return done;
}

static void
describe_preparation (
    TonariOrderedList *self, GPtrArray *rows, guint index, char **title, char **subtitle, gpointer data)
{
  const TonariPreparation *one = g_ptr_array_index (rows, index);
  GString *text = g_string_new (tonari_words_label (&tonari_preparation_kind_words, (int) one->kind));

  if (one->copies != TONARI_INT_UNKNOWN)
    {
      /* Translators: of a sheet of paper */
      g_autofree char *copies =
          g_strdup_printf (ngettext ("%d copy", "%d copies", (gulong) one->copies), (int) one->copies);

      add_piece (text, copies);
    }
  add_piece (text, tonari_ordered_list_staff (self, one->owner));
  *title = g_strdup (one->text);
  *subtitle = finish (text);
}

static void
describe_guest (
    TonariOrderedList *self, GPtrArray *rows, guint index, char **title, char **subtitle, gpointer data)
{
  TonariContext *context = data;
  const TonariSessionGuest *guest = g_ptr_array_index (rows, index);
  GString *text = g_string_new (NULL);

  add_piece (text, guest->organisation);
  add_piece (text, guest->topic);
  if (tonari_date_is_known (guest->asked_on))
    {
      g_autofree char *day = tonari_context_format_date_short (context, guest->asked_on);
      /* Translators: %s is the day on which somebody was asked to speak */
      g_autofree char *asked = g_strdup_printf (_ ("asked on %s"), day);

      add_piece (text, asked);
    }
  if (guest->answer != TONARI_ANSWER_NONE)
    add_piece (text, tonari_words_label (&tonari_guest_answer_words, (int) guest->answer));
  else
    add_piece (text, tonari_date_is_known (guest->asked_on) ? _ ("no answer yet") : _ ("not asked yet"));
  if (guest->fee != TONARI_INT_UNKNOWN)
    {
      /* Translators: an amount of money */
      g_autofree char *fee = g_strdup_printf (_ ("%d yen"), (int) guest->fee);

      add_piece (text, fee);
    }
  *title = g_strdup (guest->name);
  *subtitle = finish (text);
}

static void
describe_part (
    TonariOrderedList *self, GPtrArray *rows, guint index, char **title, char **subtitle, gpointer data)
{
  const gint64 *starts = data;
  const TonariSessionPart *part = g_ptr_array_index (rows, index);
  GString *text = g_string_new (NULL);

  if (*starts != TONARI_INT_UNKNOWN)
    {
      g_autofree char *from = tonari_time_format (tonari_run_sheet_begins (rows, index, *starts));
      g_autofree char *to = tonari_time_format (tonari_run_sheet_begins (rows, index + 1, *starts));
      g_autofree char *times = g_strdup_printf (_ ("%1$s–%2$s"), from, to);

      add_piece (text, part->minutes > 0 ? times : from);
    }
  if (part->minutes != TONARI_INT_UNKNOWN)
    {
      g_autofree char *minutes =
          g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) part->minutes), (int) part->minutes);

      add_piece (text, minutes);
    }
  add_piece (text, tonari_ordered_list_staff (self, part->staff));
  add_piece (text, part->note);
  *title = g_strdup (part->title);
  *subtitle = finish (text);
}

static const TonariOrderedKind preparations = {
  .entity = &tonari_preparation_entity,
  .owner = "session",
  .tick = "done",
  .ordered = TRUE,
  .title = N_ ("To Prepare"),
  .add = N_ ("Add _Preparation…"),
  .empty = N_ ("Nothing yet. The materials of the themes can be copied with one click."),
  .new_title = N_ ("New Preparation"),
  .edit_title = N_ ("Preparation"),
  .rows = preparation_rows,
  .n_rows = G_N_ELEMENTS (preparation_rows),
  .delete_label = N_ ("Delete preparation"),
  .deleted = N_ ("Preparation deleted"),
  .describe = describe_preparation,
};

static const TonariOrderedKind guests = {
  .entity = &tonari_session_guest_entity,
  .owner = "session",
  .title = N_ ("Guest Speakers"),
  .add = N_ ("Add _Guest…"),
  .empty = N_ ("Nobody is invited."),
  .new_title = N_ ("New Guest Speaker"),
  .edit_title = N_ ("Guest Speaker"),
  .rows = guest_rows,
  .n_rows = G_N_ELEMENTS (guest_rows),
  .delete_label = N_ ("Delete guest speaker"),
  .deleted = N_ ("Guest speaker deleted"),
  .describe = describe_guest,
};

static const TonariOrderedKind parts = {
  .entity = &tonari_session_part_entity,
  .owner = "session",
  .ordered = TRUE,
  .title = N_ ("Run Sheet"),
  .add = N_ ("Add P_art…"),
  .empty = N_ ("No parts yet. Take them over from the session before, or add one after the other."),
  .new_title = N_ ("New Part"),
  .edit_title = N_ ("Part of the Run Sheet"),
  .rows = part_rows,
  .n_rows = G_N_ELEMENTS (part_rows),
  .check = check_part,
  .delete_label = N_ ("Delete part of the run sheet"),
  .deleted = N_ ("Part deleted"),
  .describe = describe_part,
};

GtkWidget *
tonari_preparations_list_new (TonariContext *context)
{
  return tonari_ordered_list_new (context, &preparations, NULL);
}

GtkWidget *
tonari_guests_list_new (TonariContext *context)
{
  return tonari_ordered_list_new (context, &guests, context);
}

GtkWidget *
tonari_parts_list_new (TonariContext *context, const gint64 *starts)
{
  return tonari_ordered_list_new (context, &parts, (gpointer) starts);
}
