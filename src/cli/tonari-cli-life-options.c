/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli-life-options.h"

#include <glib/gi18n-lib.h>

#include "tonari-chart-layers.h"

static const char *const events[] = { "first-contact", "first-class", "first-meeting", NULL };

gboolean
tonari_cli_layers (const TonariCli *self, const char *text, TonariChartLayers *layers)
{
  g_autofree char *unknown = NULL;
  g_autofree char *known = NULL;

  *layers = TONARI_CHART_LAYER_ALL;
  if (text == NULL)
    return TRUE;
  if (!g_utf8_validate (text, -1, NULL))
    {
      tonari_cli_misused (self, _ ("%s: not UTF-8"), "--layers");
      return FALSE;
    }
  if (tonari_chart_layers_parse (text, layers, &unknown))
    return TRUE;

  known = tonari_chart_layers_tokens (TONARI_CHART_LAYER_ALL);
  /* Translators: an option, a word, the words that may be written */
  tonari_cli_misused (self, _ ("%s: “%s” is no layer; there are %s"), "--layers", unknown, known);
  return FALSE;
}

gboolean
tonari_cli_align (const TonariCli *self, const char *text, TonariLifeEvent *event)
{
  int choice;

  *event = TONARI_LIFE_EVENT_NONE;
  if (text == NULL)
    return TRUE;

  choice = tonari_cli_choice (self, "--align", text, events);
  if (choice < 0)
    return FALSE;
  *event = (TonariLifeEvent) (TONARI_LIFE_EVENT_FIRST_CONTACT + choice);

  return TRUE;
}

gboolean
tonari_cli_align_known (const TonariSeries *series, TonariLifeEvent event, GError **error)
{
  const TonariLife *life = tonari_series_life (series);

  if (tonari_life_event_day (life, event, tonari_series_today (series)) > 0)
    return TRUE;

  /* Translators: code of a case, then an event: First class */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("%s: “%s” is not written down yet. Leave --align out, or choose another event."),
               life->acase->code, tonari_words_label (&tonari_life_event_words, (int) event));
  return FALSE;
}

void
tonari_cli_align_say (GString *out, const TonariSeries *series, TonariLifeEvent event)
{
  int day = tonari_life_event_day (tonari_series_life (series), event, tonari_series_today (series));
  g_autofree char *date = NULL;

  if (day == 0)
    return;

  date = tonari_date_format (tonari_date_from_day (day), TONARI_DATE_BOTH);
  /* Translators: the event from which the axis of a chart counts, and its day */
  g_string_append_printf (out, _ ("Counted from: %s (%s)\n"),
                          tonari_words_label (&tonari_life_event_words, (int) event), date);
}
