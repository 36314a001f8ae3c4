/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of the intake: saved as it is typed, says what it thinks in a quiet line, finished later, one
 * undo. */

#include "tonari-case-register.h"
#include "tonari-cases-page.h"
#include "tonari-cases.h"
#include "tonari-intake-page.h"
#include "tonari-page.h"
#include "tonari-record.h"
#include "tonari-rows.h"
#include "tonari-ui-test.h"

typedef struct
{
  TonariContext *context;
  GtkWidget *window;
  TonariPage *page;
  char *failed;
} Fixture;

#define T(text) g_dgettext ("tonari", text)

static void
failed_cb (Fixture *fixture, const char *text)
{
  g_free (fixture->failed);
  fixture->failed = g_strdup (text);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = tonari_ui_test_context ();
  g_signal_connect_swapped (fixture->context, "failed", G_CALLBACK (failed_cb), fixture);
  fixture->page = TONARI_PAGE (tonari_cases_page_new (fixture->context));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (TonariPage) page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (g_steal_pointer (&page)));
  g_free (fixture->failed);
  tonari_ui_test_close (fixture->context);
}

static GtkWidget *
intake (Fixture *fixture)
{
  return tonari_ui_test_find (GTK_WIDGET (fixture->page), TONARI_TYPE_INTAKE_PAGE, NULL, NULL);
}

static GtkWidget *
row (Fixture *fixture, const char *title)
{
  GtkWidget *found = tonari_ui_test_row (intake (fixture), T (title));

  g_assert_nonnull (found);

  return found;
}

static void
type (Fixture *fixture, const char *title, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (row (fixture, title)), text);
}

static void
choose (Fixture *fixture, const char *title, guint which)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (row (fixture, title)), which);
}

static gboolean
says (GtkWidget *widget, gpointer data)
{
  return gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), data);
}

typedef struct
{
  Fixture *fixture;
  const char *text;
} Said;

static gboolean
is_said (gpointer data)
{
  const Said *said = data;

  return tonari_ui_test_find (intake (said->fixture), GTK_TYPE_LABEL, says, (gpointer) said->text) != NULL;
}

static void
wait_for (Fixture *fixture, const char *text)
{
  tonari_ui_test_wait (is_said, &(Said){ fixture, T (text) });
}

static gboolean
is_gone (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

static gpointer
list_func (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return tonari_store_list (db, data, NULL, 0, error);
}

static GPtrArray *
rows (Fixture *fixture, const TonariEntity *entity)
{
  return tonari_ui_test_run (fixture->context, list_func, (gpointer) entity);
}

static void
press (Fixture *fixture, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (T (label), "_", 2);
  g_autofree char *plain = g_strjoinv (NULL, parts);
  GtkWidget *button = tonari_ui_test_button (intake (fixture), plain);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
}

static void
begin (Fixture *fixture)
{
  g_assert_true (tonari_page_add (fixture->page));
  tonari_ui_test_settle (fixture->context);
}

static void
test_saved_as_typed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) intakes = NULL;
  g_autoptr (GPtrArray) relatives = NULL;
  g_autofree char *title = NULL;

  begin (fixture);
  title = tonari_page_get_title (fixture->page);
  g_assert_nonnull (strstr (title, "R8-001"));
  none = rows (fixture, &tonari_case_entity);
  g_assert_cmpuint (none->len, ==, 0);

  type (fixture, "How They Heard of Us", "広報");
  wait_for (fixture, "Saved");
  intakes = rows (fixture, &tonari_intake_entity);
  g_assert_cmpuint (intakes->len, ==, 1);
  g_assert_cmpstr (((TonariIntake *) intakes->pdata[0])->heard_from, ==, "広報");
  g_assert_false (tonari_date_is_known (((TonariIntake *) intakes->pdata[0])->finished_on));

  /* To leave the page is enough: nobody has to wait for the pause. */
  type (fixture, "Relation to the Person", "母");
  g_assert_true (tonari_page_go_back (fixture->page));
  tonari_ui_test_settle (fixture->context);
  relatives = rows (fixture, &tonari_relative_entity);
  g_assert_cmpuint (relatives->len, ==, 1);
  g_assert_cmpstr (((TonariRelative *) relatives->pdata[0])->relation, ==, "母");

  /* Gone on with later. */
  g_assert_true (
      tonari_page_show_row (fixture->page, "intakes", ((TonariIntake *) intakes->pdata[0])->row.id));
  tonari_ui_test_settle (fixture->context);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (fixture, "How They Heard of Us"))), ==, "広報");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (fixture, "Relation to the Person"))), ==, "母");
}

static void
test_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) intakes = NULL;

  begin (fixture);
  type (fixture, "Withdrawn Since", "平成32年");
  type (fixture, "How They Heard of Us", "広報");
  wait_for (fixture, "Saved");
  intakes = rows (fixture, &tonari_intake_entity);
  g_assert_cmpuint (intakes->len, ==, 1);
  g_assert_false (tonari_date_is_known (((TonariIntake *) intakes->pdata[0])->onset));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (fixture, "Withdrawn Since"))), ==, "平成32年");

  /* It is not finished past what cannot be read, and what was typed stays. */
  press (fixture, "_Finish the Intake");
  g_assert_true (gtk_widget_has_css_class (row (fixture, "Withdrawn Since"), "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (fixture, "Withdrawn Since"))), ==, "平成32年");

  /* A case needs its code, and says so. */
  type (fixture, "Withdrawn Since", "");
  type (fixture, "Case Code", "");
  wait_for (fixture, "Not saved yet: a case needs its code.");
}

static void
test_quiet_lines (Fixture *fixture, gconstpointer data)
{
  begin (fixture);
  type (fixture, "Withdrawn Since", "2026-09");
  wait_for (fixture, "Less than half a year: it is good that they asked so early.");
  type (fixture, "Withdrawn Since", "2015");
  choose (fixture, "Close Ties Outside of the Family", TONARI_CLOSE_TIES_NONE);
  wait_for (fixture,
            "Half a year or longer without a close tie outside of the family: what is called withdrawal. "
            "Going out alone is part of it.");
  choose (fixture, "Psychiatric Care", TONARI_PSYCHIATRIC_CARE_NOW);
  wait_for (fixture,
            "With schizophrenia or bipolar disorder, psychiatric care comes first. Consultation, class and "
            "support of the family go on beside it.");
  wait_for (fixture, "Saved");
  /* They stop nothing. */
  press (fixture, "_Finish the Intake");
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_wait (is_gone, intake (fixture));
  g_assert_null (fixture->failed);
}

static void
test_finish_and_undo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) intakes = NULL;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) after = NULL;

  begin (fixture);
  choose (fixture, "Who Asks", 1);
  choose (fixture, "What Comes Next", TONARI_INTAKE_NEXT_VISIT);
  type (fixture, "Day", "2026-12-01");
  press (fixture, "_Finish the Intake");
  tonari_ui_test_settle (fixture->context);
  intakes = rows (fixture, &tonari_intake_entity);
  g_assert_true (tonari_date_is_known (((TonariIntake *) intakes->pdata[0])->finished_on));
  records = rows (fixture, &tonari_record_entity);
  g_assert_cmpuint (records->len, ==, 1);
  g_assert_true (((TonariRecord *) records->pdata[0])->met_person);
  g_assert_cmpint (((TonariRecord *) records->pdata[0])->next_at.date.day, ==,
                   tonari_date_new (2026, 12, 1).day);
  /* What comes next: the page of the case. */
  tonari_ui_test_wait (is_gone, intake (fixture));
  g_assert_true (tonari_page_can_go_back (fixture->page));

  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  after = rows (fixture, &tonari_record_entity);
  g_assert_cmpuint (after->len, ==, 0);
}

/* One undo for all that was typed in one sitting. */
static void
test_take_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) cases = NULL;

  begin (fixture);
  type (fixture, "How They Heard of Us", "広報");
  wait_for (fixture, "Saved");
  type (fixture, "Referred By", "保健所");
  tonari_page_go_back (fixture->page);
  tonari_ui_test_settle (fixture->context);
  gtk_widget_activate_action (intake (fixture), "intake.take-back", NULL);
  tonari_ui_test_settle (fixture->context);
  cases = rows (fixture, &tonari_case_entity);
  g_assert_cmpuint (cases->len, ==, 0);
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) again = NULL;

  begin (fixture);
  type (fixture, "How They Heard of Us", "広報");
  wait_for (fixture, "Saved");
  press (fixture, "_Delete");
  tonari_ui_test_settle (fixture->context);
  none = rows (fixture, &tonari_case_entity);
  g_assert_cmpuint (none->len, ==, 0);
  tonari_ui_test_wait (is_gone, intake (fixture));
  tonari_context_undo (fixture->context);
  tonari_ui_test_settle (fixture->context);
  again = rows (fixture, &tonari_intake_entity);
  g_assert_cmpuint (again->len, ==, 1);
}

static gpointer
change_elsewhere (TonariDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (TonariIntakeSheet) sheet = tonari_store_intake_sheet (db, 1, error);

  g_assert_nonnull (sheet);
  g_free (sheet->intake->referred_by);
  sheet->intake->referred_by = g_strdup ("町役場");
  tonari_store_intake_save (db, sheet, error);

  return NULL;
}

/* Two at the same form: what the other wrote comes in, what is typed here stays. */
static void
test_written_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) intakes = NULL;

  begin (fixture);
  type (fixture, "How They Heard of Us", "広報");
  wait_for (fixture, "Saved");
  type (fixture, "How They Heard of Us", "知り合い");
  tonari_ui_test_run (fixture->context, change_elsewhere, NULL);
  tonari_ui_test_settle (fixture->context);
  tonari_page_go_back (fixture->page);
  tonari_ui_test_settle (fixture->context);
  tonari_ui_test_settle (fixture->context);
  intakes = rows (fixture, &tonari_intake_entity);
  g_assert_cmpstr (((TonariIntake *) intakes->pdata[0])->referred_by, ==, "町役場");
  g_assert_cmpstr (((TonariIntake *) intakes->pdata[0])->heard_from, ==, "知り合い");
}

/* Without a printing room nothing opens, and nothing is lost: what was typed last is saved before the page is
 * read. */
static void
test_print (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) intakes = NULL;

  begin (fixture);
  g_assert_true (tonari_page_print (fixture->page));
  type (fixture, "How They Heard of Us", "広報");
  g_assert_true (tonari_page_print (fixture->page));
  tonari_ui_test_settle (fixture->context);
  intakes = rows (fixture, &tonari_intake_entity);
  g_assert_cmpuint (intakes->len, ==, 1);
}

/* The odd things that people paste. */
static void
test_odd_text (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = { "🌱👨‍👩‍👧", "שלום עולם", "か\xcc\x88", "  ",
                                       "<b>&amp;" };
  g_autofree char *long_text = g_strnfill (1024 * 1024, 'x');

  begin (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) intakes = NULL;

      type (fixture, "How They Heard of Us", texts[i]);
      type (fixture, "Referred By", i == 0 ? long_text : texts[i]);
      tonari_page_go_back (fixture->page);
      tonari_ui_test_settle (fixture->context);
      intakes = rows (fixture, &tonari_intake_entity);
      g_assert_cmpuint (intakes->len, ==, 1);
      g_assert_null (fixture->failed);
      tonari_page_show_row (fixture->page, "intakes", ((TonariIntake *) intakes->pdata[0])->row.id);
      tonari_ui_test_settle (fixture->context);
    }
}

static gboolean
is_suggested (GtkWidget *widget, gpointer data)
{
  return gtk_widget_has_css_class (widget, "suggested-action") && gtk_widget_get_mapped (widget);
}

static gboolean
is_focus_seen (gpointer data)
{
  Fixture *fixture = data;
  GtkWidget *scrolled = tonari_ui_test_find (intake (fixture), GTK_TYPE_SCROLLED_WINDOW, NULL, NULL);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  graphene_rect_t place;

  return focus != NULL && gtk_widget_is_ancestor (focus, intake (fixture)) &&
         gtk_widget_compute_bounds (focus, scrolled, &place) && place.size.height > 0 &&
         place.origin.y >= 0 &&
         place.origin.y + place.size.height <= (float) gtk_widget_get_height (scrolled);
}

/* Where the talk begins is in sight, also in a low window. */
static void
test_low_window (Fixture *fixture, gconstpointer data)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 420);
  tonari_ui_test_settle (fixture->context);
  begin (fixture);
  tonari_ui_test_wait (is_focus_seen, fixture);
}

/* What is finished is not offered to be finished again, and nothing is said to be saved before anything was
 * typed. */
static void
test_shown_again (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) intakes = NULL;

  begin (fixture);
  press (fixture, "_Finish the Intake");
  tonari_ui_test_wait (is_gone, intake (fixture));
  intakes = rows (fixture, &tonari_intake_entity);
  tonari_page_show_row (fixture->page, "intakes", ((TonariIntake *) intakes->pdata[0])->row.id);
  tonari_ui_test_settle (fixture->context);
  wait_for (fixture, "Saved as you type");
  g_assert_null (tonari_ui_test_find (intake (fixture), GTK_TYPE_BUTTON, is_suggested, NULL));
}

#define ADD(name, func) g_test_add ("/intake/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  tonari_ui_test_init (&argc, &argv);
  tonari_cases_init ();

  ADD ("low-window", test_low_window);
  ADD ("shown-again", test_shown_again);
  ADD ("saved-as-typed", test_saved_as_typed);
  ADD ("unreadable", test_unreadable);
  ADD ("quiet-lines", test_quiet_lines);
  ADD ("finish-and-undo", test_finish_and_undo);
  ADD ("take-back", test_take_back);
  ADD ("delete", test_delete);
  ADD ("written-elsewhere", test_written_elsewhere);
  ADD ("print", test_print);
  ADD ("odd-text", test_odd_text);

  return g_test_run ();
}
