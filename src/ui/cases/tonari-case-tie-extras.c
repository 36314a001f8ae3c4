/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-tie-extras.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-switch.h"
#include "tonari-gap.h"
#include "tonari-tie.h"

typedef struct
{
  GtkWidget *circle;
  GtkWidget *in_circle;
  GtkWidget *lacking;
  GtkWidget *nowhere;
  GtkWidget *what;
  GtkWidget *kind;
  GtkWidget *area;
} TieRows;

static char *
typed (GtkWidget *row)
{
  char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  if (*text == '\0')
    g_clear_pointer (&text, g_free);

  return text;
}

static gboolean
is_link (TonariTieChangeKind kind)
{
  return kind == TONARI_TIE_CHANGE_KIND_LINK || kind == TONARI_TIE_CHANGE_KIND_RELINK;
}

static GPtrArray *
rows_along (gconstpointer row, gpointer data)
{
  const TonariTieChange *change = row;
  const TieRows *rows = data;
  GPtrArray *extras = g_ptr_array_new_with_free_func ((GDestroyNotify) tonari_editor_extra_free);

  if (is_link (change->kind) && gtk_switch_get_active (GTK_SWITCH (rows->in_circle)))
    {
      TonariTie *tie = tonari_tie_new ();

      tie->case_id = change->case_id;
      tie->name = g_strdup (change->kind == TONARI_TIE_CHANGE_KIND_RELINK ? change->to_name : change->name);
      tie->start_on = change->date;
      tie->made_by = TONARI_MADE_BY_US;
      g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_tie_entity, tie, NULL));
    }

  if (change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK && gtk_switch_get_active (GTK_SWITCH (rows->nowhere)))
    {
      TonariGap *gap = tonari_gap_new ();

      gap->date = change->date;
      gap->text = typed (rows->what);
      /* Without words of its own it is what they could not be linked to. */
      if (gap->text == NULL)
        gap->text = g_strdup (change->name);
      gap->kind = typed (rows->kind);
      gap->area = typed (rows->area);
      g_ptr_array_add (extras, tonari_editor_extra_new (&tonari_gap_entity, gap, "tie_change"));
    }

  return extras;
}

static void
changed_cb (TonariEditor *editor, gpointer data)
{
  const TonariTieChange *change = tonari_editor_peek (editor);
  const TieRows *rows = data;
  gboolean nowhere = gtk_switch_get_active (GTK_SWITCH (rows->nowhere));

  gtk_widget_set_visible (rows->circle, is_link (change->kind));
  gtk_widget_set_visible (rows->lacking, change->kind == TONARI_TIE_CHANGE_KIND_NO_LINK);
  gtk_widget_set_visible (rows->what, nowhere);
  gtk_widget_set_visible (rows->kind, nowhere);
  gtk_widget_set_visible (rows->area, nowhere);
}

static void
along_cb (TonariEditor *editor)
{
  const TieRows *rows = g_object_get_data (G_OBJECT (editor), "tie-rows");

  changed_cb (editor, (gpointer) rows);
  tonari_editor_set_typed (editor, gtk_switch_get_active (GTK_SWITCH (rows->nowhere)) ||
                                       gtk_switch_get_active (GTK_SWITCH (rows->in_circle)));
}

static GtkWidget *
switch_row (TonariEditor *editor, GtkWidget *group, const char *title, const char *subtitle)
{
  GtkWidget *mark = tonari_case_switch_add (ADW_PREFERENCES_GROUP (group), title, subtitle);

  g_signal_connect_object (mark, "notify::active", G_CALLBACK (along_cb), editor, G_CONNECT_SWAPPED);

  return mark;
}

static GtkWidget *
entry_row (GtkWidget *group, const char *title, const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return row;
}

void
tonari_case_tie_extras_add (TonariEditor *editor,
                            TonariContext *context,
                            const TonariCaseSheet *sheet,
                            const TonariTieChange *change)
{
  TieRows *rows;

  if (change->row.id != 0)
    return;

  rows = g_new0 (TieRows, 1);
  rows->circle = adw_preferences_group_new ();
  rows->in_circle =
      switch_row (editor, rows->circle, _ ("Also in the Circle of People"),
                  _ ("From that day on, as made by us. What they give and take is added there."));
  rows->lacking = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (rows->lacking), _ ("What the Area Lacks"));
  rows->nowhere = switch_row (editor, rows->lacking, _ ("There Was Nowhere to Link To"),
                              _ ("Is kept in the list of what the area lacks, without a name."));
  rows->what = entry_row (rows->lacking, _ ("What Is Lacking"), NULL);
  rows->kind = entry_row (rows->lacking, _ ("Kind of Place or Person"), NULL);
  rows->area = entry_row (rows->lacking, _ ("Where"), sheet->acase->municipality);

  g_object_set_data_full (G_OBJECT (editor), "tie-rows", rows, g_free);
  tonari_editor_add_widget (editor, rows->circle);
  tonari_editor_add_widget (editor, rows->lacking);
  tonari_editor_set_extras (editor, rows_along, rows);
  tonari_editor_set_changed (editor, changed_cb, rows, NULL);
}
