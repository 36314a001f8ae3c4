/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cli.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-cli-output.h"
#include "tonari-chart-layers.h"
#include "tonari-cli-course.h"
#include "tonari-cli-life-options.h"
#include "tonari-cli-paper.h"
#include "tonari-cli-series.h"
#include "tonari-cli-trail.h"
#include "tonari-stages.h"
#include "tonari-store-cases.h"

#define DEFAULT_STEP 7
#define MAX_STEP 36525
#define PNG_DPI 150

static const char *const formats[] = { "text", "series", "layout", "pdf", "svg", "png", NULL };
static const char *const papers[] = { "a4", "a3", NULL };
static const char *const views[] = { "life", "trail", NULL };
static const char *const audiences[] = { "staff", "person", "family", "community", NULL };

enum
{
  FORMAT_TEXT,
  FORMAT_SERIES,
  FORMAT_LAYOUT,
  FORMAT_PDF,
  FORMAT_SVG,
  FORMAT_PNG,
};

enum
{
  VIEW_LIFE,
  VIEW_TRAIL,
};

typedef struct
{
  char *case_code;
  char *class_name;
  char *from_text;
  char *to_text;
  char *paper_name;
  char *format_name;
  char *audience_name;
  char *view_name;
  char *layers_text;
  char *align_name;
  char *path;
  gboolean mono;
  gboolean with_name;
  gboolean hide_names;
  int step;
  int format;
  int paper;
  int audience;
  int view;
  TonariChartLayers layers;
  TonariLifeEvent align;
  int from;
  int to;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->case_code);
  g_free (options->class_name);
  g_free (options->from_text);
  g_free (options->to_text);
  g_free (options->paper_name);
  g_free (options->format_name);
  g_free (options->audience_name);
  g_free (options->view_name);
  g_free (options->layers_text);
  g_free (options->align_name);
  g_free (options->path);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* `-o chart.pdf` says what is wanted as plainly as `--format pdf`. */
static const char *
format_of_path (const char *path)
{
  const char *dot = path != NULL ? strrchr (path, '.') : NULL;

  if (dot != NULL && g_strv_contains (&formats[FORMAT_PDF], dot + 1))
    return dot + 1;

  return NULL;
}

/* What does not go together is said, not left out in silence. */
static gboolean
suits (const TonariCli *self, const Options *options)
{
  if (options->view == VIEW_TRAIL && options->audience != TONARI_AUDIENCE_STAFF)
    /* The words of the trail are how staff see somebody, like an assessment. */
    tonari_cli_misused (self, _ ("the trail is a view of staff alone; leave --audience out"));
  else if (options->view == VIEW_TRAIL && options->format == FORMAT_SERIES)
    tonari_cli_misused (self, _ ("the trail has no series of numbers; take --format layout"));
  else if (options->view == VIEW_TRAIL && (options->layers_text != NULL || options->align_name != NULL ||
                                           options->from_text != NULL || options->to_text != NULL))
    tonari_cli_misused (self, _ ("%s belong to the life chart; the trail is always whole"),
                        "--layers, --align, --from, --to");
  else if (options->format == FORMAT_SERIES && (options->layers_text != NULL || options->align_name != NULL))
    tonari_cli_misused (self, _ ("%s say how a chart looks; a series of numbers is always whole"),
                        "--layers, --align");
  else
    return TRUE;

  return FALSE;
}

/* A class has neither a life nor names that could be shown or hidden. */
static gboolean
suits_class (const TonariCli *self, const Options *options)
{
  if (options->class_name == NULL)
    return TRUE;

  if (options->audience != TONARI_AUDIENCE_STAFF)
    tonari_cli_misused (self,
                        _ ("attendance and ease of a class are for staff alone: whoever was there could "
                           "recognise others; leave --audience out"));
  else if (options->format == FORMAT_SERIES)
    tonari_cli_misused (self, _ ("a class has no series of numbers; take --format layout"));
  else if (options->layers_text != NULL || options->align_name != NULL || options->from_text != NULL ||
           options->to_text != NULL || options->view_name != NULL)
    tonari_cli_misused (self, _ ("%s belong to the life chart of a case; a class is always shown whole"),
                        "--layers, --align, --view, --from, --to");
  else if (options->with_name || options->hide_names)
    tonari_cli_misused (self, _ ("a class is shown without names; leave --with-name and --hide-names out"));
  else if (options->paper != 0)
    tonari_cli_misused (self, _ ("the page of a class is A4; leave --paper out"));
  else
    return TRUE;

  return FALSE;
}

static gboolean
resolve (TonariCli *self, Options *options)
{
  if (options->case_code != NULL && options->class_name != NULL)
    {
      tonari_cli_misused (self, _ ("a chart is of a case or of a class; leave --case or --class away"));
      return FALSE;
    }
  if (options->case_code == NULL && options->class_name == NULL)
    {
      tonari_cli_misused (self, _ ("no case is named; add --case CODE"));
      return FALSE;
    }

  options->format =
      tonari_cli_choice (self, "--format",
                         options->format_name != NULL ? options->format_name : format_of_path (options->path),
                         formats);
  options->paper =
      options->format < 0 ? -1 : tonari_cli_choice (self, "--paper", options->paper_name, papers);
  options->audience = tonari_cli_choice (self, "--audience", options->audience_name, audiences);
  options->view = options->audience < 0 ? -1 : tonari_cli_choice (self, "--view", options->view_name, views);
  if (options->format < 0 || options->paper < 0 || options->audience < 0 || options->view < 0 ||
      !tonari_cli_layers (self, options->layers_text, &options->layers) ||
      !tonari_cli_align (self, options->align_name, &options->align) || !suits (self, options) ||
      !suits_class (self, options))
    return FALSE;
  if (options->format >= FORMAT_PDF && options->path == NULL)
    {
      tonari_cli_misused (self, _ ("a page needs a place; add -o OUT, or -o - for standard output"));
      return FALSE;
    }
  if (options->step < 1 || options->step > MAX_STEP)
    {
      tonari_cli_misused (self, _ ("%s takes a number from %d to %d"), "--step", 1, MAX_STEP);
      return FALSE;
    }
  if (options->from_text != NULL &&
      !tonari_cli_date (self, "--from", options->from_text, FALSE, &options->from))
    return FALSE;
  if (options->to_text != NULL && !tonari_cli_date (self, "--to", options->to_text, TRUE, &options->to))
    return FALSE;
  if (options->from != 0 && options->to != 0 && options->from > options->to)
    {
      tonari_cli_misused (self, _ ("--from lies after --to; exchange the two"));
      return FALSE;
    }

  return TRUE;
}

/* One end may be given and lie outside the life: what is asked for counts, and the other end gives way. */
static void
resolve_span (const Options *options, const TonariSeries *series, int *from, int *to)
{
  *from = options->from != 0 ? options->from : tonari_series_from (series);
  *to = options->to != 0 ? options->to : tonari_series_to (series);
  if (*from <= *to)
    return;
  if (options->from != 0)
    *to = *from;
  else
    *from = *to;
}

static gboolean
write_words (TonariLife *life, const TonariCli *cli, const Options *options, GError **error)
{
  g_auto (GStrv) left_out = NULL;
  g_autoptr (TonariSeries) series =
      tonari_series_new_for (life, (TonariAudience) options->audience, cli->today, &left_out);
  TonariCliOutput *output = tonari_cli_output_new (options->path, error);
  int from, to;

  if (options->align != TONARI_LIFE_EVENT_NONE && !tonari_cli_align_known (series, options->align, error))
    {
      g_clear_pointer (&output, tonari_cli_output_free);
      return FALSE;
    }

  /* For whoever runs this, never into what they hand on: that there was a crisis is told by its being left
   * out. */
  for (guint i = 0; left_out[i] != NULL; i++)
    g_printerr ("%s%s\n", i == 0 ? _ ("Not shown here:\n") : "", left_out[i]);

  if (output == NULL)
    return FALSE;

  resolve_span (options, series, &from, &to);
  if (options->format == FORMAT_SERIES)
    {
      tonari_cli_series_print (output, series, from, to, options->step);
    }
  else if (options->format == FORMAT_LAYOUT)
    {
      TonariChartOptions chart = TONARI_CHART_OPTIONS_DEFAULT;
      g_autoptr (TonariChartLayout) layout = NULL;

      chart.from = from;
      chart.to = to;
      chart.theme = options->mono ? TONARI_CHART_THEME_MONO : TONARI_CHART_THEME_LIGHT;
      chart.hide_names = options->hide_names;
      chart.layers = options->layers;
      chart.align = options->align;
      chart.model = tonari_stages_model_in_use (life->stage_moves, chart.model);
      /* Measured with a fixed width: what another machine prints must be comparable. */
      layout = tonari_chart_layout_new (series, &chart, NULL);
      tonari_cli_layout_print (output, layout, options->step);
    }
  else
    {
      g_autofree char *text =
          tonari_chart_text_of (series, from, to, TONARI_DATE_BOTH, options->layers, options->hide_names);

      tonari_cli_align_say (tonari_cli_output_buffer (output), series, options->align);

      g_string_append (tonari_cli_output_buffer (output), text);
      if (!g_str_has_suffix (text, "\n"))
        g_string_append_c (tonari_cli_output_buffer (output), '\n');
    }

  return tonari_cli_output_close (output, error);
}

/* Spared for the audience before it is looked for: what they must not see did not happen for them. */
static TonariDocument *
page_of_life (TonariLife *life, const TonariPaperOptions *options, GError **error)
{
  TonariDocument *document = tonari_document_for_life (life, options);

  if (options->align == TONARI_LIFE_EVENT_NONE ||
      tonari_cli_align_known (tonari_document_series (document), options->align, error))
    return document;

  tonari_document_free (document);
  return NULL;
}

static gboolean
write_page (TonariLife *life, const TonariCli *cli, TonariDb *db, const Options *options, GError **error)
{
  g_autoptr (TonariLife) owned = life;
  g_autoptr (TonariDocument) document = NULL;
  TonariCliPaper paper = { 0 };
  char *temporary = NULL;
  const char *place;
  gboolean done = FALSE;

  if (!tonari_cli_paper_init (&paper, cli, db, error))
    {
      tonari_cli_paper_clear (&paper);
      return FALSE;
    }
  paper.options.size = options->paper == 1 ? TONARI_PAPER_A3 : TONARI_PAPER_A4;
  paper.options.mono = options->mono;
  paper.options.with_name = options->with_name;
  paper.options.hide_names = options->hide_names;
  paper.options.audience = (TonariAudience) options->audience;
  paper.options.from = options->from;
  paper.options.to = options->to;
  paper.options.layers = options->layers;
  paper.options.align = options->align;

  if (options->class_name != NULL)
    document = tonari_cli_course_document (db, options->class_name, &paper.options, error);
  else if (options->view == VIEW_TRAIL)
    document = tonari_cli_trail_document (db, owned, &paper.options, error);
  else
    document = page_of_life (g_steal_pointer (&owned), &paper.options, error);
  if (document == NULL)
    {
      tonari_cli_paper_clear (&paper);
      return FALSE;
    }
  if (options->format != FORMAT_PDF && tonari_document_n_pages (document) > 1)
    {
      /* A picture has one page, and nobody may be left out of it without a word. */
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("This needs more than one page: please choose --format pdf."));
      tonari_document_free (document);
      document = NULL;
    }
  else if (options->format == FORMAT_PDF)
    {
      done = tonari_cli_paper_pdf (g_steal_pointer (&document), cli->today, options->path, error);
    }
  else
    {
      place = tonari_cli_output_page_path (options->path, &temporary, error);
      if (place != NULL && options->format == FORMAT_SVG)
        done = tonari_paper_write_svg (place, document, error);
      else if (place != NULL)
        done = tonari_paper_write_png (place, document, PNG_DPI, error);
      done = tonari_cli_output_page_finish (temporary, done, error);
    }
  tonari_cli_paper_clear (&paper);

  return done;
}

int
tonari_cli_chart (TonariCli *self, int argc, char **argv)
{
  g_auto (Options) options = { .step = DEFAULT_STEP };
  const GOptionEntry entries[] = {
    { "case", 0, 0, G_OPTION_ARG_FILENAME, &options.case_code, N_ ("The case, by its code"), N_ ("CODE") },
    { "class", 0, 0, G_OPTION_ARG_FILENAME, &options.class_name,
      N_ ("Instead of a case: attendance and ease of a class without names, by number or title"), N_ ("ID") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from_text, N_ ("First day shown"), N_ ("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &options.to_text, N_ ("Last day shown"), N_ ("DATE") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &options.paper_name, N_ ("a4 or a3, landscape"), N_ ("PAPER") },
    { "mono", 0, 0, G_OPTION_ARG_NONE, &options.mono, N_ ("Black and white"), NULL },
    { "with-name", 0, 0, G_OPTION_ARG_NONE, &options.with_name, N_ ("The person's name in the header"),
      NULL },
    { "hide-names", 0, 0, G_OPTION_ARG_NONE, &options.hide_names, N_ ("Leave out names and free words"),
      NULL },
    { "audience", 0, 0, G_OPTION_ARG_FILENAME, &options.audience_name,
      N_ ("Who looks: staff, person, family or community"), N_ ("AUDIENCE") },
    { "layers", 0, 0, G_OPTION_ARG_FILENAME, &options.layers_text,
      N_ ("Only these layers of the legend, divided by commas"), N_ ("LAYERS") },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &options.view_name, N_ ("life or trail"), N_ ("VIEW") },
    { "align", 0, 0, G_OPTION_ARG_FILENAME, &options.align_name,
      N_ ("Count from first-contact, first-class or first-meeting"), N_ ("EVENT") },
    { "step", 0, 0, G_OPTION_ARG_INT, &options.step, N_ ("Days between two samples"), N_ ("DAYS") },
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &options.format_name,
      N_ ("pdf, svg, png, text, series or layout"), N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.path, N_ ("Write there instead of standard output"),
      N_ ("OUT") },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (TonariDb) db = NULL;
  g_autoptr (TonariLife) life = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (!tonari_cli_parse (self, "", _ ("Prints the life chart of a case, or how a class went, without names."),
                         entries, TRUE, 0, &argc, &argv) ||
      !resolve (self, &options))
    return TONARI_CLI_USAGE;

  if (!tonari_cli_spares_books (options.path))
    return TONARI_CLI_FAILED;
  db = tonari_cli_open (self);
  if (db == NULL)
    return TONARI_CLI_FAILED;
  if (options.case_code != NULL)
    {
      gint64 case_id = tonari_store_case_find (db, options.case_code, &error);

      life = case_id != 0 ? tonari_store_life (db, case_id, &error) : NULL;
      if (life == NULL)
        return tonari_cli_fail_with (error);
    }

  if (options.format >= FORMAT_PDF)
    done = write_page (g_steal_pointer (&life), self, db, &options, &error);
  else if (options.class_name != NULL)
    done = tonari_cli_course_write (db, options.class_name, options.path, options.format == FORMAT_LAYOUT,
                                    &error);
  else if (options.view == VIEW_TRAIL)
    done = tonari_cli_trail_write (db, life, options.path, options.format == FORMAT_LAYOUT, &error);
  else
    done = write_words (life, self, &options, &error);

  return done ? TONARI_CLI_DONE : tonari_cli_fail_with (error);
}
