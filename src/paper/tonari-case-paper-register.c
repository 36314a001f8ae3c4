/* SPDX-License-Identifier: GPL-3.0-or-later */

/* ケース台帳: one row a case. */

#include "tonari-case-paper-private.h"

#include <glib/gi18n-lib.h>

#include "tonari-register-entry.h"

static char *
age_text (TonariDate birth, int today)
{
  int age = tonari_date_age (birth, today);

  return age >= 0 ? g_strdup_printf ("%d", age) : g_strdup ("");
}

#define MOST_COLUMNS 10

/* The columns of the sheet in their order.  Without a choice those that are meant for paper stand there. */
static const struct
{
  const char *token;
  const char *title;
  double width;
  gboolean usual;
} all_columns[] = {
  { "code", NC_ ("register", "Code"), 54, TRUE },
  { "name", NC_ ("register", "Name"), 92, TRUE },
  { "age", NC_ ("register", "Age"), 30, TRUE },
  { "onset", NC_ ("register", "Withdrawn since"), 70, TRUE },
  { "intake", NC_ ("register", "Intake"), 62, TRUE },
  { "state", NC_ ("register", "State"), 76, TRUE },
  { "key-worker", NC_ ("register", "Key worker"), 82, TRUE },
  { "coordinator", NC_ ("register", "Coordinator"), 82, FALSE },
  { "last-contact", NC_ ("register", "Last contact"), 66, TRUE },
  { "concern", NC_ ("register", "Presenting concern"), 0, TRUE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (all_columns) <= MOST_COLUMNS);

static gboolean
has_column (const char *const *chosen, guint column)
{
  /* A line without its code would be nobody's. */
  if (chosen == NULL || column == 0)
    return all_columns[column].usual;

  return g_strv_contains (chosen, all_columns[column].token);
}

static void
add_entry (TonariFlow *flow,
           const TonariRegisterEntry *entry,
           const char *const *chosen,
           const TonariPaperOptions *options)
{
  TonariDateStyle style = options->wareki ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_SHORT;
  g_autofree char *age = age_text (entry->birth, options->today);
  g_autofree char *onset = tonari_date_format (entry->onset, style);
  g_autofree char *intake = tonari_date_format (entry->intake, style);
  g_autofree char *last = tonari_date_format (entry->last_contact, style);
  const char *const texts[G_N_ELEMENTS (all_columns)] = {
    entry->code,
    options->hide_names ? NULL : entry->name,
    age,
    onset,
    intake,
    tonari_words_label (&tonari_case_state_words, (int) entry->state),
    entry->key_worker,
    entry->coordinator,
    last,
    options->hide_names ? NULL : entry->concern,
  };
  const char *cells[MOST_COLUMNS];
  guint n_cells = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all_columns); i++)
    if (has_column (chosen, i))
      cells[n_cells++] = texts[i];
  tonari_flow_row (flow, cells);
}

static void
begin_table (TonariFlow *flow, const char *const *chosen)
{
  TonariFlowColumn columns[MOST_COLUMNS];
  guint n_columns = 0;
  guint wide = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all_columns); i++)
    {
      const char *title = g_dpgettext2 (GETTEXT_PACKAGE, "register", all_columns[i].title);
      gboolean is_code = i == 0;
      gboolean is_age = g_str_equal (all_columns[i].token, "age");
      gboolean is_concern = all_columns[i].width <= 0;

      if (!has_column (chosen, i))
        continue;
      /* What can be long takes the room that the others leave. */
      if (is_concern || g_str_equal (all_columns[i].token, "name"))
        wide = n_columns;
      columns[n_columns++] =
          (TonariFlowColumn){ title, all_columns[i].width, is_age ? 0.5 : 0, is_concern, is_code };
    }
  columns[wide != 0 ? wide : n_columns - 1].width = 0;
  tonari_flow_table (flow, columns, n_columns, 20, 9);
}

TonariDocument *
tonari_document_for_register_columns (const GPtrArray *entries,
                                      const char *view,
                                      const char *const *columns,
                                      const TonariPaperOptions *options)
{
  TonariDocument *document = tonari_document_new (options, TRUE);
  TonariFlow *flow;
  g_autofree char *count = NULL;

  document->title = g_strdup (C_ ("paper", "Case Register"));
  document->heading = g_strdup (document->title);
  count = g_strdup_printf (ngettext ("%u case", "%u cases", entries->len), entries->len);
  document->subheading =
      tonari_case_paper_has_text (view) ? g_strdup_printf ("%s　%s", view, count) : g_strdup (count);
  flow = tonari_flow_new (document);
  tonari_case_paper_approval (flow, options);
  begin_table (flow, columns);
  for (guint i = 0; i < entries->len; i++)
    add_entry (flow, g_ptr_array_index (entries, i), columns, options);

  return tonari_flow_finish (flow);
}

TonariDocument *
tonari_document_for_register (const GPtrArray *entries, const char *view, const TonariPaperOptions *options)
{
  return tonari_document_for_register_columns (entries, view, NULL, options);
}
