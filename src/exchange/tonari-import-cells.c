/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-import-cells.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-fold.h"
#include "tonari-stage-move.h"
#include "tonari-stages.h"

#define SCALE_MAX 10
#define MINUTES_MAX 1440
#define NUMBER_MAX 999

gboolean
tonari_yes_no_parse (const char *text, gboolean *value)
{
  static const char *const yes[] = {
    "はい", "○", "◯", "〇", "1", "yes", "y", "true", "有", "あり", "✓", NULL
  };
  static const char *const no[] = {
    "", "いいえ", "×", "✕", "0", "no", "n", "false", "無", "なし", "-", NULL
  };
  g_autofree char *folded = NULL;

  g_return_val_if_fail (value != NULL, FALSE);

  folded = tonari_fold (text);
  g_strstrip (folded);
  if (g_strv_contains (yes, folded))
    *value = TRUE;
  else if (g_strv_contains (no, folded))
    *value = FALSE;
  else
    return FALSE;

  return TRUE;
}

GStrv
tonari_list_split (const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *start = text;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != 0 && c != ';' && g_utf8_strchr ("・；、･", -1, c) == NULL)
        continue;
      if (p > start)
        {
          g_autofree char *piece = g_strndup (start, p - start);

          g_strstrip (piece);
          if (*piece != '\0')
            g_strv_builder_add (builder, piece);
        }
      if (c == 0)
        break;
      start = g_utf8_next_char (p);
    }

  return g_strv_builder_end (builder);
}

/* The digits of a cell, full-width ones too, without what people write around them: 第3回, 60分. */
static char *
bare_number (const char *text, const char *prefix, const char *suffix)
{
  g_autofree char *folded = tonari_fold (text);
  const char *start = folded;

  g_strstrip (folded);
  if (prefix != NULL && g_str_has_prefix (start, prefix))
    start += strlen (prefix);
  if (suffix != NULL && g_str_has_suffix (start, suffix))
    folded[strlen (folded) - strlen (suffix)] = '\0';

  return g_strstrip (g_strdup (start));
}

static gboolean
parse_number (const char *text, double *value)
{
  char *end;

  /* strtod would also take hexadecimal, "nan" and "inf". */
  if (*text == '\0' || strspn (text, "0123456789.+-") != strlen (text))
    return FALSE;
  *value = g_ascii_strtod (text, &end);

  return *end == '\0' && isfinite (*value);
}

static char *
read_whole (const char *text, const char *prefix, const char *suffix, int least, int most, gint64 *value)
{
  g_autofree char *number = bare_number (text, prefix, suffix);
  double parsed;

  if (!parse_number (number, &parsed) || parsed != floor (parsed) || parsed < least || parsed > most)
    return g_strdup_printf (_ ("“%s” is not a whole number from %d to %d; correct it"), text, least, most);
  *value = (gint64) parsed;

  return NULL;
}

static char *
read_scale (const char *text, double *value)
{
  static const char *const unknown[] = {
    "わからない", "分からない", "不明", "unknown", "?", "-", "null", NULL
  };
  g_autofree char *number = bare_number (text, NULL, NULL);

  if (g_strv_contains (unknown, number))
    {
      *value = NAN;
      return NULL;
    }
  if (!parse_number (number, value) || *value < 0 || *value > SCALE_MAX)
    {
      *value = NAN;
      return g_strdup_printf (
          _ ("“%s” is not a number from %d to %d; correct it, or leave it empty for unknown"), text, 0,
          SCALE_MAX);
    }

  return NULL;
}

static char *
read_word (const TonariWords *words, const char *text, int *value)
{
  g_autofree char *choices = NULL;

  if (tonari_words_parse (words, text, value))
    return NULL;

  choices = tonari_words_choices (words);
  return g_strdup_printf (_ ("“%s” is none of the words read here; write one of: %s"), text, choices);
}

static char *
read_stage (const char *text, const TonariStageMove *move, gint64 *value)
{
  if (tonari_stages_parse (move->model, text, value))
    return NULL;

  return g_strdup_printf (_ ("“%s” is no stage of this model; write a number from 1 to %u"), text,
                          tonari_stages_count (move->model));
}

static char *
read_date (const char *text, TonariDate *value)
{
  g_autoptr (GError) error = NULL;
  TonariMoment moment;

  if (tonari_date_parse (text, value, &error))
    return NULL;

  /* A spreadsheet writes a date that it takes for a moment as midnight: 2026/1/5 0:00. */
  if (tonari_moment_parse (text, &moment, NULL) && moment.minute == 0)
    {
      *value = moment.date;
      return NULL;
    }

  return g_strdup (error->message);
}

static char *
read_moment (const char *text, TonariMoment *value)
{
  g_autoptr (GError) error = NULL;

  return tonari_moment_parse (text, value, &error) ? NULL : g_strdup (error->message);
}

static char *
read_time (const char *text, gint64 *value)
{
  g_autoptr (GError) error = NULL;

  return tonari_time_parse (text, value, &error) ? NULL : g_strdup (error->message);
}

static char *
read_staff (const char *text, TonariImportRow *row)
{
  g_auto (GStrv) names = tonari_list_split (text);
  guint n_names = g_strv_length (names);

  if (n_names > 2)
    return g_strdup_printf (_ ("“%s” names %u workers; a record holds two, so name the others in the text"),
                            text, n_names);
  g_free (row->staff);
  row->staff = n_names > 0 ? g_strdup (names[0]) : NULL;
  g_free (row->second_staff);
  row->second_staff = n_names > 1 ? g_strdup (names[1]) : NULL;

  return NULL;
}

static char *
read_key (const TonariColumnSpec *spec, const char *text, TonariImportRow *row)
{
  char **target = NULL;

  if (spec->type == TONARI_CELL_NUMBER)
    return read_whole (text, "第", "回", 1, NUMBER_MAX, &row->number);
  if (spec->type == TONARI_CELL_STAFF)
    return read_staff (text, row);
  if (spec->type == TONARI_CELL_WORD)
    {
      int value;
      char *fault = read_word (&tonari_edition_words, text, &value);

      if (fault == NULL)
        row->edition = value;
      return fault;
    }

  if (g_str_equal (spec->field, "case_code"))
    target = &row->case_code;
  else if (g_str_equal (spec->field, "class_title"))
    target = &row->class_title;
  else if (g_str_equal (spec->field, "name"))
    target = &row->name;
  else if (g_str_equal (spec->field, "coordinator"))
    target = &row->coordinator;
  else if (g_str_equal (spec->field, "key_worker"))
    target = &row->key_worker;
  g_assert (target != NULL);
  g_free (*target);
  *target = g_strdup (text);

  return NULL;
}

char *
tonari_import_cell_read (const TonariColumnSpec *spec,
                         TonariImportKind kind,
                         const char *text,
                         TonariImportRow *row)
{
  const TonariEntity *entity;
  const TonariField *field;
  gpointer target;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (text != NULL && *text != '\0', NULL);
  g_return_val_if_fail (row != NULL, NULL);

  if (spec->part == TONARI_IMPORT_PART_KEY)
    return read_key (spec, text, row);

  entity = spec->part == TONARI_IMPORT_PART_PERSON ? &tonari_person_entity : tonari_import_kind_entity (kind);
  target = spec->part == TONARI_IMPORT_PART_PERSON ? (gpointer) row->person : row->main;
  field = tonari_entity_field (entity, spec->field);
  g_assert (field != NULL);

  switch (spec->type)
    {
    case TONARI_CELL_TEXT:
      if (field->kind == TONARI_FIELD_STRV)
        {
          GStrv *list = TONARI_FIELD_PTR (field, target, GStrv);

          /* Themes: whether a comma divides them only the book's modules can tell. */
          g_strfreev (*list);
          *list = g_new0 (char *, 2);
          (*list)[0] = g_strdup (text);
        }
      else
        {
          char **value = TONARI_FIELD_PTR (field, target, char *);

          g_free (*value);
          *value = g_strdup (text);
        }
      return NULL;
    case TONARI_CELL_DATE:
      return read_date (text, TONARI_FIELD_PTR (field, target, TonariDate));
    case TONARI_CELL_MOMENT:
      return read_moment (text, TONARI_FIELD_PTR (field, target, TonariMoment));
    case TONARI_CELL_TIME:
      return read_time (text, TONARI_FIELD_PTR (field, target, gint64));
    case TONARI_CELL_WORD:
      return read_word (field->words, text, TONARI_FIELD_PTR (field, target, int));
    case TONARI_CELL_YES_NO:
      if (!tonari_yes_no_parse (text, TONARI_FIELD_PTR (field, target, gboolean)))
        return g_strdup_printf (
            _ ("“%s” is neither yes nor no; write はい/いいえ, ○/×, 1/0, yes/no or true/false"), text);
      return NULL;
    case TONARI_CELL_SCALE:
      return read_scale (text, TONARI_FIELD_PTR (field, target, double));
    case TONARI_CELL_MINUTES:
      return read_whole (text, NULL, "分", 0, MINUTES_MAX, TONARI_FIELD_PTR (field, target, gint64));
    case TONARI_CELL_NUMBER:
      return read_whole (text, "第", "回", 1, NUMBER_MAX, TONARI_FIELD_PTR (field, target, gint64));
    case TONARI_CELL_LIST:
      {
        GStrv *list = TONARI_FIELD_PTR (field, target, GStrv);

        g_strfreev (*list);
        *list = tonari_list_split (text);
        return NULL;
      }
    case TONARI_CELL_STAGE:
      return read_stage (text, target, TONARI_FIELD_PTR (field, target, gint64));
    case TONARI_CELL_STAFF:
    default:
      g_assert_not_reached ();
    }
}
