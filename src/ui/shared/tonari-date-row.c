/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-date-row.h"

#include <glib/gi18n-lib.h>

struct _TonariDateRow
{
  AdwEntryRow parent;

  char *hint;
  guint flags;
  gboolean moment;
  gboolean setting;
  /* What was shown and stands there still is given back as it was, whatever the text form loses. */
  char *shown;
  TonariMoment shown_value;
};

static void tonari_date_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariDateRow,
                               tonari_date_row,
                               ADW_TYPE_ENTRY_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW, tonari_date_row_field_row_init))

static gboolean
parse (TonariDateRow *self, TonariMoment *moment, GError **error)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self)));

  g_strstrip (text);
  *moment = TONARI_MOMENT_UNKNOWN;
  if (*text == '\0')
    return TRUE;
  if (g_strcmp0 (text, self->shown) == 0)
    {
      *moment = self->shown_value;
      return TRUE;
    }
  if (self->moment)
    {
      if (!tonari_moment_parse (text, moment, error))
        return FALSE;
    }
  else if (!tonari_date_parse (text, &moment->date, error))
    return FALSE;
  if ((self->flags & TONARI_EDITOR_CERTAIN) && moment->date.precision != TONARI_PRECISION_DAY)
    {
      g_set_error_literal (error, TONARI_DATE_ERROR, TONARI_DATE_ERROR_SYNTAX,
                           _ ("Year, month and day are needed here, like 2026/11/21 or R8.11.21."));
      return FALSE;
    }
  return TRUE;
}

static void
tonari_date_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariDateRow *self = TONARI_DATE_ROW (row);

  self->moment = field->kind == TONARI_FIELD_MOMENT;
  self->shown_value = TONARI_MOMENT_UNKNOWN;
  g_free (self->shown);
  if (self->moment)
    {
      self->shown_value = *TONARI_FIELD_PTR (field, value, TonariMoment);
      self->shown = tonari_moment_format (self->shown_value, TONARI_DATE_ISO);
    }
  else
    {
      self->shown_value.date = *TONARI_FIELD_PTR (field, value, TonariDate);
      self->shown = tonari_date_format (self->shown_value.date, TONARI_DATE_ISO);
    }
  self->setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), self->shown);
  self->setting = FALSE;
}

static gboolean
tonari_date_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  g_autoptr (GError) error = NULL;
  TonariMoment moment;

  if (!parse (TONARI_DATE_ROW (row), &moment, &error))
    {
      *message = g_strdup (error->message);
      return FALSE;
    }
  if (field->kind == TONARI_FIELD_MOMENT)
    *TONARI_FIELD_PTR (field, value, TonariMoment) = moment;
  else
    *TONARI_FIELD_PTR (field, value, TonariDate) = moment.date;
  return TRUE;
}

static char *
tonari_date_row_get_note (TonariFieldRow *row)
{
  TonariDateRow *self = TONARI_DATE_ROW (row);
  TonariMoment moment;

  if (!parse (self, &moment, NULL) || !tonari_date_is_known (moment.date))
    return g_strdup (self->hint);
  return self->moment ? tonari_moment_format (moment, TONARI_DATE_BOTH)
                      : tonari_date_format (moment.date, TONARI_DATE_BOTH);
}

static GtkWidget *
tonari_date_row_get_control (TonariFieldRow *row)
{
  return GTK_WIDGET (row);
}

static void
changed_cb (TonariDateRow *self)
{
  if (!self->setting)
    tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
tonari_date_row_finalize (GObject *object)
{
  TonariDateRow *self = TONARI_DATE_ROW (object);

  g_free (self->hint);
  g_free (self->shown);
  G_OBJECT_CLASS (tonari_date_row_parent_class)->finalize (object);
}

static void
tonari_date_row_class_init (TonariDateRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_date_row_finalize;
}

static void
tonari_date_row_init (TonariDateRow *self)
{
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
}

static void
tonari_date_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_date_row_set_value;
  iface->read = tonari_date_row_read;
  iface->get_note = tonari_date_row_get_note;
  iface->get_control = tonari_date_row_get_control;
}

GtkWidget *
tonari_date_row_new (const char *label, const char *hint, guint flags)
{
  TonariDateRow *self = g_object_new (TONARI_TYPE_DATE_ROW, "title", label, NULL);

  self->hint = g_strdup (hint);
  self->flags = flags;
  tonari_field_row_name (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self))), label, hint);
  return GTK_WIDGET (self);
}
