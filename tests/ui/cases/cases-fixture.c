/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "cases-fixture.h"

#include "tonari-case-register.h"
#include "tonari-case.h"
#include "tonari-cases-page.h"
#include "tonari-person.h"
#include "tonari-ui-test.h"

gint64
cases_fixture_add_case (TonariContext *context,
                        const char *code,
                        const char *name,
                        const char *kana,
                        int birth,
                        const char *concern)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) acase = tonari_case_new ();

  person->name = g_strdup (name);
  person->kana = g_strdup (kana);
  if (birth != 0)
    person->birth = tonari_date_new (birth, 4, 1);
  acase->code = g_strdup (code);
  acase->person = tonari_ui_test_save (context, &tonari_person_entity, person);
  acase->concern = g_strdup (concern);
  acase->intake = tonari_date_new (2020, 4, 1);

  return tonari_ui_test_save (context, &tonari_case_entity, acase);
}

static void
said_cb (CasesFixture *fixture, const char *text, gint64 action)
{
  if (action != 0)
    fixture->actions = action;
}

void
cases_fixture_set_up (CasesFixture *fixture, gconstpointer data)
{
  fixture->context = tonari_ui_test_context ();
  g_signal_connect_swapped (fixture->context, "said", G_CALLBACK (said_cb), fixture);

  if (data == NULL)
    {
      cases_fixture_add_case (fixture->context, "R2-010", "見本 花子", "みほん はなこ", 1985,
                              "退職後、外出が少ない");
      cases_fixture_add_case (fixture->context, "R2-002", "架空 太郎", "かくう たろう", 1990,
                              "母が相談に来所");
      cases_fixture_add_case (fixture->context, "R10-001", NULL, NULL, 0, "名前は言わずに話したい");
    }

  fixture->page = TONARI_PAGE (tonari_cases_page_new (fixture->context));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  tonari_ui_test_present (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
}

void
cases_fixture_tear_down (CasesFixture *fixture, gconstpointer data)
{
  g_autoptr (TonariPage) page = g_object_ref (fixture->page);

  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  tonari_ui_test_settle (fixture->context);
  g_assert_finalize_object (G_OBJECT (fixture->window));
  g_assert_finalize_object (G_OBJECT (g_steal_pointer (&page)));
  tonari_ui_test_close (fixture->context);
}

gpointer
cases_fixture_child (CasesFixture *fixture, GType type)
{
  return tonari_ui_test_find (GTK_WIDGET (fixture->page), type, NULL, NULL);
}

void
cases_fixture_assert_shown (CasesFixture *fixture, const char *const *codes)
{
  g_autoptr (GArray) shown =
      tonari_case_register_shown (cases_fixture_child (fixture, TONARI_TYPE_CASE_REGISTER));
  static const char *const by_id[] = { "R2-010", "R2-002", "R10-001" };

  g_assert_cmpuint (shown->len, ==, g_strv_length ((GStrv) codes));
  for (guint i = 0; i < shown->len; i++)
    g_assert_cmpstr (by_id[g_array_index (shown, gint64, i) - 1], ==, codes[i]);
}
