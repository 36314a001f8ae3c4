/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-sheet-head.h"

#include <glib/gi18n-lib.h>

#include "tonari-class-text.h"

/* Rows of the book that can be chosen, in the order of the choices. */
typedef struct
{
  GArray *ids;
  GtkStringList *words;
  AdwComboRow *row;
} Choice;

struct _TonariSheetHead
{
  AdwBin parent_instance;

  GtkWidget *list;
  Choice session;
  Choice who;
};

G_DEFINE_FINAL_TYPE (TonariSheetHead, tonari_sheet_head, ADW_TYPE_BIN)

static void
choice_add (Choice *self, gint64 id, const char *words)
{
  g_array_append_val (self->ids, id);
  gtk_string_list_append (self->words, words);
}

static void
choice_show (Choice *self, const char *title, GtkWidget *list)
{
  self->row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  adw_combo_row_set_model (self->row, G_LIST_MODEL (self->words));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->row));
}

static gint64
choice_get (Choice *self)
{
  return g_array_index (self->ids, gint64, adw_combo_row_get_selected (self->row));
}

static void
choice_set (Choice *self, gint64 id)
{
  guint i = 0;

  while (i < self->ids->len && g_array_index (self->ids, gint64, i) != id)
    i++;
  /* Who or what has left the class since stays on the sheet. */
  if (i == self->ids->len)
    choice_add (self, id, _ ("No longer in this class"));
  adw_combo_row_set_selected (self->row, i);
}

static void
add_sessions (TonariSheetHead *self, const TonariClassSheet *sheet)
{
  choice_add (&self->session, 0, _ ("The whole course"));
  for (guint i = 0; i < sheet->sessions->len; i++)
    {
      const TonariSession *session = g_ptr_array_index (sheet->sessions, i);
      g_autofree char *number = tonari_class_text_number (session);

      choice_add (&self->session, session->row.id, number);
    }
  choice_show (&self->session, _ ("Handed in after"), self->list);
}

static void
add_participants (TonariSheetHead *self, const TonariClassSheet *sheet)
{
  choice_add (&self->who, 0, _ ("Without a name"));
  for (guint i = 0; i < sheet->participants->len; i++)
    {
      const TonariParticipant *who = g_ptr_array_index (sheet->participants, i);

      choice_add (&self->who, who->enrolment->row.id,
                  who->name != NULL ? who->name : tonari_participant_room_name (who));
    }
  choice_show (&self->who, _ ("Whose sheet"), self->list);
}

void
tonari_sheet_head_read (TonariSheetHead *self, TonariQuestionnaireSheet *sheet)
{
  g_return_if_fail (TONARI_IS_SHEET_HEAD (self));
  g_return_if_fail (sheet != NULL);

  sheet->session = choice_get (&self->session);
  sheet->enrolment = self->who.row != NULL ? choice_get (&self->who) : 0;
  sheet->anonymous = sheet->enrolment == 0;
}

void
tonari_sheet_head_show (TonariSheetHead *self, const TonariQuestionnaireSheet *sheet)
{
  g_return_if_fail (TONARI_IS_SHEET_HEAD (self));
  g_return_if_fail (sheet != NULL);

  choice_set (&self->session, sheet->session);
  if (self->who.row != NULL)
    choice_set (&self->who, sheet->enrolment);
}

void
tonari_sheet_head_next (TonariSheetHead *self)
{
  g_return_if_fail (TONARI_IS_SHEET_HEAD (self));

  if (self->who.row != NULL)
    choice_set (&self->who, 0);
}

static void
tonari_sheet_head_finalize (GObject *object)
{
  TonariSheetHead *self = TONARI_SHEET_HEAD (object);

  g_array_unref (self->session.ids);
  g_array_unref (self->who.ids);
  g_object_unref (self->session.words);
  g_object_unref (self->who.words);

  G_OBJECT_CLASS (tonari_sheet_head_parent_class)->finalize (object);
}

static void
tonari_sheet_head_class_init (TonariSheetHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_sheet_head_finalize;
}

static void
tonari_sheet_head_init (TonariSheetHead *self)
{
  self->session.ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->session.words = gtk_string_list_new (NULL);
  self->who.ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->who.words = gtk_string_list_new (NULL);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  adw_bin_set_child (ADW_BIN (self), self->list);
}

GtkWidget *
tonari_sheet_head_new (TonariClassModel *model, gboolean anonymous)
{
  TonariSheetHead *self;
  const TonariClassSheet *sheet;

  g_return_val_if_fail (TONARI_IS_CLASS_MODEL (model), NULL);

  self = g_object_new (TONARI_TYPE_SHEET_HEAD, NULL);
  sheet = tonari_class_model_sheet (model);
  add_sessions (self, sheet);
  if (!anonymous)
    add_participants (self, sheet);

  return GTK_WIDGET (self);
}
