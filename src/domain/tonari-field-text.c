/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-field-text.h"

#include <string.h>

/* Stands between a date and its precision, and between elements; no text of a form holds it. */
#define BETWEEN "\x1f"

gboolean
tonari_field_is_empty (const TonariField *field, gconstpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      return *TONARI_FIELD_PTR (field, row, char *const) == NULL ||
             **TONARI_FIELD_PTR (field, row, char *const) == '\0';
    case TONARI_FIELD_DATE:
      return !tonari_date_is_known (*TONARI_FIELD_PTR (field, row, const TonariDate));
    case TONARI_FIELD_MOMENT:
      return !tonari_date_is_known (TONARI_FIELD_PTR (field, row, const TonariMoment)->date);
    case TONARI_FIELD_INT:
      return *TONARI_FIELD_PTR (field, row, const gint64) == TONARI_INT_UNKNOWN;
    case TONARI_FIELD_REAL:
      return isnan (*TONARI_FIELD_PTR (field, row, const double));
    case TONARI_FIELD_BOOL:
      return !*TONARI_FIELD_PTR (field, row, const gboolean);
    case TONARI_FIELD_REF:
      return *TONARI_FIELD_PTR (field, row, const gint64) == 0;
    case TONARI_FIELD_ENUM:
      return *TONARI_FIELD_PTR (field, row, const int) == 0;
    case TONARI_FIELD_STRV:
    default:
      return *TONARI_FIELD_PTR (field, row, const GStrv) == NULL ||
             **TONARI_FIELD_PTR (field, row, const GStrv) == NULL;
    }
}

char *
tonari_field_to_text (const TonariField *field, gconstpointer row)
{
  char real[G_ASCII_DTOSTR_BUF_SIZE];

  if (tonari_field_is_empty (field, row))
    return g_strdup ("");
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      return g_strdup (*TONARI_FIELD_PTR (field, row, char *const));
    case TONARI_FIELD_DATE:
      {
        TonariDate date = *TONARI_FIELD_PTR (field, row, const TonariDate);
        g_autofree char *iso = tonari_date_to_iso (date);

        return g_strconcat (iso, BETWEEN, tonari_precision_token (date.precision), NULL);
      }
    case TONARI_FIELD_MOMENT:
      {
        TonariMoment moment = *TONARI_FIELD_PTR (field, row, const TonariMoment);
        g_autofree char *iso = tonari_moment_to_iso (moment);

        return g_strconcat (iso, BETWEEN, tonari_precision_token (moment.date.precision), NULL);
      }
    case TONARI_FIELD_INT:
    case TONARI_FIELD_REF:
      return g_strdup_printf ("%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (field, row, const gint64));
    case TONARI_FIELD_REAL:
      return g_strdup (g_ascii_dtostr (real, sizeof real, *TONARI_FIELD_PTR (field, row, const double)));
    case TONARI_FIELD_BOOL:
      return g_strdup ("1");
    case TONARI_FIELD_ENUM:
      return g_strdup_printf ("%d", *TONARI_FIELD_PTR (field, row, const int));
    case TONARI_FIELD_STRV:
    default:
      return g_strjoinv (BETWEEN, *TONARI_FIELD_PTR (field, row, const GStrv));
    }
}

void
tonari_field_from_text (const TonariField *field, const char *text, gpointer row)
{
  g_auto (GStrv) parts = g_strsplit (text, BETWEEN, -1);
  gboolean empty = *text == '\0';

  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      g_free (*TONARI_FIELD_PTR (field, row, char *));
      *TONARI_FIELD_PTR (field, row, char *) = empty ? NULL : g_strdup (text);
      break;
    case TONARI_FIELD_DATE:
      *TONARI_FIELD_PTR (field, row, TonariDate) =
          empty ? TONARI_DATE_UNKNOWN : tonari_date_from_iso (parts[0], parts[1]);
      break;
    case TONARI_FIELD_MOMENT:
      *TONARI_FIELD_PTR (field, row, TonariMoment) =
          empty ? TONARI_MOMENT_UNKNOWN : tonari_moment_from_iso (parts[0], parts[1]);
      break;
    case TONARI_FIELD_INT:
      *TONARI_FIELD_PTR (field, row, gint64) = empty ? TONARI_INT_UNKNOWN : g_ascii_strtoll (text, NULL, 10);
      break;
    case TONARI_FIELD_REF:
      *TONARI_FIELD_PTR (field, row, gint64) = empty ? 0 : g_ascii_strtoll (text, NULL, 10);
      break;
    case TONARI_FIELD_REAL:
      *TONARI_FIELD_PTR (field, row, double) = empty ? NAN : g_ascii_strtod (text, NULL);
      break;
    case TONARI_FIELD_BOOL:
      *TONARI_FIELD_PTR (field, row, gboolean) = !empty;
      break;
    case TONARI_FIELD_ENUM:
      *TONARI_FIELD_PTR (field, row, int) = empty ? 0 : (int) g_ascii_strtoll (text, NULL, 10);
      break;
    case TONARI_FIELD_STRV:
    default:
      g_strfreev (*TONARI_FIELD_PTR (field, row, GStrv));
      *TONARI_FIELD_PTR (field, row, GStrv) = empty ? g_new0 (char *, 1) : g_strdupv (parts);
      break;
    }
}
