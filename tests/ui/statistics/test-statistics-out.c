/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What leaves the page of the statistics: never full figures or a name for people outside, and never what is
 * no longer what was handed in under the word that it was. */

#include "statistics-fixture.h"
#include "tonari-page.h"
#include "tonari-paper-private.h"
#include "tonari-print.h"
#include "tonari-staff.h"
#include "tonari-statistics-paper.h"
#include "tonari-window-room.h"

static gboolean
has_table (StatisticsFixture *fixture)
{
  return tonari_ui_test_find (fixture->page, TONARI_TYPE_FIGURE_TABLE, NULL, NULL) != NULL;
}

static void
said_cb (TonariContext *context, const char *text, gint64 action, gpointer data)
{
  g_free (*(char **) data);
  *(char **) data = g_strdup (text);
}

static void
assert_not_saved (StatisticsFixture *fixture)
{
  g_autofree char *said = NULL;
  gulong id = g_signal_connect (fixture->context, "said", G_CALLBACK (said_cb), &said);

  g_assert_true (gtk_widget_activate_action (tonari_page_get_header_widget (TONARI_PAGE (fixture->page)),
                                             "statistics.csv", NULL));
  g_signal_handler_disconnect (fixture->context, id);
  g_assert_cmpstr (said, ==, T ("The figures are not read yet."));
}

/* What is full is gone before it could leave under the name of what is not, and so is another year. */
static void
test_leaving (StatisticsFixture *fixture, gconstpointer data)
{
  TonariPeriodChooser *chooser = tonari_statistics_head_chooser (statistics_fixture_head (fixture));
  GtkWidget *others = tonari_ui_test_row (fixture->page, T ("For People Outside (Hide Figures Under 5)"));
  GtkWidget *toggle = tonari_ui_test_find (others, GTK_TYPE_SWITCH, NULL, NULL);

  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_false (has_table (fixture));
  assert_not_saved (fixture);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "×");
  tonari_period_chooser_show_year (chooser, 2025);
  assert_not_saved (fixture);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "0");

  statistics_fixture_execute (fixture, "ALTER TABLE records RENAME TO kept_records");
  g_assert_true (has_table (fixture));
  tonari_period_chooser_show_year (chooser, 2026);
  statistics_fixture_settle (fixture);
  g_assert_false (has_table (fixture));
  statistics_fixture_execute (fixture, "ALTER TABLE kept_records RENAME TO records");
  /* Whoever asks has it tried again. */
  assert_not_saved (fixture);
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, -1, "×");
}

static TonariPrintJob printed;

/* Keeps what is handed over to be printed. */
static GtkWindow *
keep_job (GtkWindow *parent, TonariContext *context, const TonariPrintJob *job)
{
  printed = *job;

  return NULL;
}

/* Nothing opens the dialog here. */
static void
set_up_paper (StatisticsFixture *fixture, gconstpointer data)
{
  static const TonariPrintProvider provider = { NULL, keep_job };

  tonari_print_set_provider (&provider);
  statistics_fixture_set_up (fixture, data);
}

static gpointer
subheading_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const TonariPaperOptions options = { .wareki = TRUE, .today = tonari_date_new (2026, 11, 21).day };
  g_autoptr (TonariDocument) document = printed.make (db, 0, &options, printed.data, error);

  return document != NULL ? g_strdup (document->subheading) : NULL;
}

static void
assert_subheading (StatisticsFixture *fixture, const char *expected)
{
  g_autofree char *found = NULL;

  g_assert_true (tonari_page_print (TONARI_PAGE (fixture->page)));
  found = tonari_ui_test_run (fixture->context, subheading_func, NULL);
  statistics_fixture_settle (fixture);
  printed.data_free (printed.data);
  g_assert_cmpstr (found, ==, expected);
}

/* As it stands under the heading: of the year before, and confirmed today by @by (nullable). */
static char *
confirmed_words (const char *by)
{
  g_autofree char *period = tonari_statistics_period_label (tonari_statistics_period_fiscal (2025));
  g_autofree char *words =
      tonari_statistics_paper_confirmed (tonari_date_new (2026, 11, 21), by, TONARI_DATE_SHORT_WAREKI);

  return g_strdup_printf ("%s　%s", period, words);
}

/* The paper says that it was confirmed as long as that is what stands on it, and to people outside not by
 * whom. */
static void
test_paper (StatisticsFixture *fixture, gconstpointer data)
{
  g_autofree char *period = tonari_statistics_period_label (tonari_statistics_period_fiscal (2025));
  g_autofree char *confirmed = confirmed_words ("雲野");
  g_autofree char *nameless = confirmed_words (NULL);

  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (statistics_fixture_head (fixture)), 2025);
  statistics_fixture_settle (fixture);
  assert_subheading (fixture, period);
  statistics_fixture_answer (fixture, "_Confirm…", "confirm");
  assert_subheading (fixture, confirmed);
  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 12));
  statistics_fixture_settle (fixture);
  assert_subheading (fixture, period);
  statistics_fixture_turn (fixture, "Show the Figures That Were Handed In");
  assert_subheading (fixture, confirmed);
  statistics_fixture_turn (fixture, "For People Outside (Hide Figures Under 5)");
  assert_subheading (fixture, nameless);
}

/* Whoever confirmed it may have been deleted since: the year stays readable, without the name. */
static void
test_nobody (StatisticsFixture *fixture, gconstpointer data)
{
  g_autofree char *confirmed = confirmed_words (NULL);

  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 11));
  tonari_period_chooser_show_year (tonari_statistics_head_chooser (statistics_fixture_head (fixture)), 2025);
  statistics_fixture_settle (fixture);
  statistics_fixture_answer (fixture, "_Confirm…", "confirm");
  tonari_context_delete (fixture->context, &tonari_staff_entity, fixture->staff, "test", NULL);
  statistics_fixture_settle (fixture);
  statistics_fixture_add_record_on (fixture, fixture->cases[0], TONARI_METHOD_PHONE,
                                    tonari_date_new (2025, 4, 12));
  statistics_fixture_settle (fixture);
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "2");
  statistics_fixture_turn (fixture, "Show the Figures That Were Handed In");
  statistics_fixture_assert_figure (fixture, "summary", 1, 1, "1");
  assert_subheading (fixture, confirmed);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (StatisticsFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/statistics-out/leaving", test_leaving },
    { "/statistics-out/paper", test_paper },
    { "/statistics-out/nobody", test_nobody },
  };

  tonari_ui_test_init (&argc, &argv);
  tonari_window_room_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, StatisticsFixture, NULL, set_up_paper, tests[i].test,
                statistics_fixture_tear_down);

  return g_test_run ();
}
