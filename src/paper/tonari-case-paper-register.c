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

static void
add_entry (TonariFlow *flow, const TonariRegisterEntry *entry, const TonariPaperOptions *options)
{
  TonariDateStyle style = options->wareki ? TONARI_DATE_SHORT_WAREKI : TONARI_DATE_SHORT;
  g_autofree char *age = age_text (entry->birth, options->today);
  g_autofree char *onset = tonari_date_format (entry->onset, style);
  g_autofree char *intake = tonari_date_format (entry->intake, style);
  g_autofree char *last = tonari_date_format (entry->last_contact, style);

  tonari_flow_row (flow, (const char *[]){
                             entry->code, options->hide_names ? NULL : entry->name, age, onset, intake,
                             tonari_words_label (&tonari_case_state_words, (int) entry->state),
                             entry->key_worker, last, options->hide_names ? NULL : entry->concern });
}

TonariDocument *
tonari_document_for_register (const GPtrArray *entries, const char *view, const TonariPaperOptions *options)
{
  const TonariFlowColumn columns[] = {
    { C_ ("register", "Code"), 54, 0, FALSE, TRUE },
    { C_ ("register", "Name"), 92, 0, FALSE, FALSE },
    { C_ ("register", "Age"), 30, 0.5, FALSE, FALSE },
    { C_ ("register", "Withdrawn since"), 70, 0, FALSE, FALSE },
    { C_ ("register", "Intake"), 62, 0, FALSE, FALSE },
    { C_ ("register", "State"), 76, 0, FALSE, FALSE },
    { C_ ("register", "Key worker"), 82, 0, FALSE, FALSE },
    { C_ ("register", "Last contact"), 66, 0, FALSE, FALSE },
    { C_ ("register", "Presenting concern"), 0, 0, TRUE, FALSE },
  };
  TonariDocument *document = tonari_document_new (options, TRUE);
  TonariFlow *flow;
  g_autofree char *count = NULL;

  document->title = g_strdup (C_ ("paper", "Case register"));
  document->heading = g_strdup (document->title);
  count = g_strdup_printf (ngettext ("%u case", "%u cases", entries->len), entries->len);
  document->subheading =
      tonari_case_paper_has_text (view) ? g_strdup_printf ("%s　%s", view, count) : g_strdup (count);
  flow = tonari_flow_new (document);
  tonari_case_paper_approval (flow, options);
  tonari_flow_table (flow, columns, G_N_ELEMENTS (columns), 20, 9);
  for (guint i = 0; i < entries->len; i++)
    add_entry (flow, g_ptr_array_index (entries, i), options);

  return tonari_flow_finish (flow);
}
