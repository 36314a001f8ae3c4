/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-text-row.h"

#include <glib/gi18n-lib.h>

#include "tonari-plain-text.h"

struct _TonariTextRow
{
  AdwEntryRow parent;

  char *hint;
  guint flags;
  gboolean setting;
};

static void tonari_text_row_field_row_init (TonariFieldRowInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (TonariTextRow,
                               tonari_text_row,
                               ADW_TYPE_ENTRY_ROW,
                               G_IMPLEMENT_INTERFACE (TONARI_TYPE_FIELD_ROW, tonari_text_row_field_row_init))

static char *
to_text (TonariTextRow *self, const TonariField *field, gconstpointer row)
{
  switch ((int) field->kind)
    {
    case TONARI_FIELD_TEXT:
      return g_strdup (*TONARI_FIELD_PTR (field, row, char *));
    case TONARI_FIELD_INT:
      {
        gint64 value = *TONARI_FIELD_PTR (field, row, gint64);

        if (value == TONARI_INT_UNKNOWN)
          return NULL;
        if (self->flags & TONARI_EDITOR_TIME)
          return tonari_time_format (value);
        return g_strdup_printf ("%" G_GINT64_FORMAT, value);
      }
    case TONARI_FIELD_REAL:
      {
        double value = *TONARI_FIELD_PTR (field, row, double);

        return isnan (value) ? NULL : g_strdup_printf ("%g", value);
      }
    case TONARI_FIELD_STRV:
      return g_strjoinv ("、", *TONARI_FIELD_PTR (field, row, GStrv));
    default:
      g_assert_not_reached ();
    }
}

/* Figures are often typed full-width on a Japanese keyboard. */
static char *
narrow (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return normal != NULL ? g_strdup (g_strstrip (normal)) : g_strdup ("");
}

static GStrv
split (const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = g_regex_split_simple ("[、，,;；・]", text, 0, 0);

  for (guint i = 0; parts[i] != NULL; i++)
    if (*tonari_plain_strip (parts[i]) != '\0')
      g_strv_builder_add (builder, parts[i]);
  return g_strv_builder_end (builder);
}

static gboolean
read_int (TonariTextRow *self, const char *text, gint64 *value, char **message)
{
  g_autofree char *plain = narrow (text);

  if (*plain == '\0')
    {
      *value = TONARI_INT_UNKNOWN;
      return TRUE;
    }
  if (self->flags & TONARI_EDITOR_TIME)
    {
      g_autoptr (GError) error = NULL;

      if (tonari_time_parse (plain, value, &error))
        return TRUE;
      *message = g_strdup (error != NULL ? error->message : _ ("Write a time like 10:30."));
      return FALSE;
    }
  if (g_ascii_string_to_signed (plain, 10, 0, G_MAXINT, value, NULL))
    return TRUE;
  *message = g_strdup (_ ("Write a whole number, or leave it empty."));
  return FALSE;
}

static gboolean
read_real (const char *text, double *value, char **message)
{
  g_autofree char *plain = narrow (text);
  char *end = NULL;
  double number;

  if (*plain == '\0')
    {
      *value = NAN;
      return TRUE;
    }
  number = g_ascii_strtod (plain, &end);
  if (*end == '\0' && isfinite (number))
    {
      *value = number;
      return TRUE;
    }
  *message = g_strdup (_ ("Write a number, or leave it empty."));
  return FALSE;
}

static void
tonari_text_row_set_value (TonariFieldRow *row, const TonariField *field, gconstpointer value)
{
  TonariTextRow *self = TONARI_TEXT_ROW (row);
  g_autofree char *text = to_text (self, field, value);

  self->setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), text != NULL ? text : "");
  self->setting = FALSE;
}

static gboolean
tonari_text_row_read (TonariFieldRow *row, const TonariField *field, gpointer value, char **message)
{
  TonariTextRow *self = TONARI_TEXT_ROW (row);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));

  switch ((int) field->kind)
    {
    case TONARI_FIELD_TEXT:
      {
        g_autofree char *normal = tonari_plain_text (text);
        char **place = TONARI_FIELD_PTR (field, value, char *);

        g_free (*place);
        *place = normal != NULL && *tonari_plain_strip (normal) != '\0' ? g_strdup (normal) : NULL;
        return TRUE;
      }
    case TONARI_FIELD_INT:
      return read_int (self, text, TONARI_FIELD_PTR (field, value, gint64), message);
    case TONARI_FIELD_REAL:
      return read_real (text, TONARI_FIELD_PTR (field, value, double), message);
    case TONARI_FIELD_STRV:
      {
        GStrv *place = TONARI_FIELD_PTR (field, value, GStrv);

        g_strfreev (*place);
        *place = split (text);
        return TRUE;
      }
    default:
      g_assert_not_reached ();
    }
}

static char *
tonari_text_row_get_note (TonariFieldRow *row)
{
  return g_strdup (TONARI_TEXT_ROW (row)->hint);
}

static GtkWidget *
tonari_text_row_get_control (TonariFieldRow *row)
{
  return GTK_WIDGET (row);
}

static void
changed_cb (TonariTextRow *self)
{
  if (!self->setting)
    tonari_field_row_changed (TONARI_FIELD_ROW (self));
}

static void
tonari_text_row_finalize (GObject *object)
{
  g_free (TONARI_TEXT_ROW (object)->hint);
  G_OBJECT_CLASS (tonari_text_row_parent_class)->finalize (object);
}

static void
tonari_text_row_class_init (TonariTextRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tonari_text_row_finalize;
}

static void
tonari_text_row_init (TonariTextRow *self)
{
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
}

static void
tonari_text_row_field_row_init (TonariFieldRowInterface *iface)
{
  iface->set_value = tonari_text_row_set_value;
  iface->read = tonari_text_row_read;
  iface->get_note = tonari_text_row_get_note;
  iface->get_control = tonari_text_row_get_control;
}

GtkWidget *
tonari_text_row_new (const char *label, const char *hint, guint flags)
{
  TonariTextRow *self = g_object_new (TONARI_TYPE_TEXT_ROW, "title", label, NULL);

  self->hint = g_strdup (hint);
  self->flags = flags;
  tonari_field_row_name (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self))), label, hint);
  return GTK_WIDGET (self);
}
