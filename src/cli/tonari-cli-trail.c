/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-trail.h"

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-cli-series.h"
#include "tonari-json.h"
#include "tonari-rows.h"
#include "tonari-trail-picture.h"

/* The size that a layout is measured at, as that of the life chart is. */
#define WIDTH 1000
#define HEIGHT 560

static GPtrArray *
read_steps (TonariDb *db, const TonariLife *life, GError **error)
{
  return tonari_store_list (db, &tonari_trail_step_entity, "case_id", life->acase->row.id, error);
}

TonariDocument *
tonari_cli_trail_document (TonariDb *db,
                           const TonariLife *life,
                           const TonariPaperOptions *options,
                           GError **error)
{
  GPtrArray *steps = read_steps (db, life, error);

  return steps != NULL ? tonari_document_for_trail (life->acase->code, steps, options) : NULL;
}

static void
print_mark (TonariJson *json, const TonariTrailMark *mark)
{
  g_autofree char *id = g_strdup_printf ("trail_step-%" G_GINT64_FORMAT, mark->step->row.id);
  g_autofree char *text = g_strdup_printf ("%u", mark->number);

  tonari_json_begin_object (json, NULL);
  tonari_json_string (json, "id", id);
  tonari_json_string (json, "kind", "trail_step");
  tonari_json_int (json, "row", mark->step->row.id);
  tonari_json_date (json, "date", mark->step->date);
  tonari_json_string (json, "motivation",
                      tonari_words_token (&tonari_trail_motivation_words, (int) mark->step->motivation));
  tonari_json_string (json, "connection",
                      tonari_words_token (&tonari_trail_connection_words, (int) mark->step->connection));
  tonari_cli_box_print (json, "box", &mark->box);
  tonari_cli_box_print (json, "label_box", &mark->box);
  tonari_json_string (json, "text", text);
  tonari_json_end_object (json);
}

static void
print_layout (GString *out, const char *code, const GPtrArray *steps)
{
  g_autoptr (GArray) marks = tonari_trail_marks (steps, WIDTH, HEIGHT);
  TonariJson json;

  tonari_json_init (&json, out);
  tonari_json_begin_object (&json, NULL);
  tonari_json_string (&json, "case", code);
  tonari_json_string (&json, "view", "trail");
  tonari_json_number (&json, "width", WIDTH);
  tonari_json_number (&json, "height", HEIGHT);
  tonari_json_begin_array (&json, "items");
  for (guint i = 0; i < marks->len; i++)
    print_mark (&json, &g_array_index (marks, TonariTrailMark, i));
  tonari_json_end_array (&json);
  tonari_json_end_object (&json);
}

static void
print_text (GString *out, const char *code, const GPtrArray *steps)
{
  g_autofree char *text = tonari_trail_text (steps, TONARI_DATE_BOTH);

  g_string_append_printf (out, _ ("Trail %s"), code);
  g_string_append_printf (out, "\n%s\n",
                          *text != '\0' ? text : _ ("No step of the trail is written down yet."));
}

gboolean
tonari_cli_trail_write (
    TonariDb *db, const TonariLife *life, const char *path, gboolean layout, GError **error)
{
  g_autoptr (GPtrArray) steps = read_steps (db, life, error);
  TonariCliOutput *output;

  if (steps == NULL)
    return FALSE;
  output = tonari_cli_output_new (path, error);
  if (output == NULL)
    return FALSE;
  if (layout)
    print_layout (tonari_cli_output_buffer (output), life->acase->code, steps);
  else
    print_text (tonari_cli_output_buffer (output), life->acase->code, steps);

  return tonari_cli_output_close (output, error);
}
