/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-header.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"

struct _TonariCaseHeader
{
  AdwBin parent;

  GtkLabel *name;
  GtkLabel *facts;
  GtkWidget *promise_box;
  GtkLabel *promise;
};

G_DEFINE_FINAL_TYPE (TonariCaseHeader, tonari_case_header, ADW_TYPE_BIN)

static void
tonari_case_header_class_init (TonariCaseHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/tonari_app/Tonari/cases/tonari-case-header.ui");
  gtk_widget_class_bind_template_child (widget_class, TonariCaseHeader, name);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseHeader, facts);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseHeader, promise_box);
  gtk_widget_class_bind_template_child (widget_class, TonariCaseHeader, promise);
}

static void
tonari_case_header_init (TonariCaseHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tonari_case_header_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_HEADER, NULL);
}

static char *
name_of (const TonariCaseSheet *sheet, gboolean hide_names)
{
  if (hide_names || sheet->person->name == NULL)
    return g_strdup (sheet->acase->code);
  if (sheet->person->kana == NULL)
    return g_strdup (sheet->person->name);

  return g_strdup_printf (_ ("%s (%s)"), sheet->person->name, sheet->person->kana);
}

static char *
facts_of (TonariContext *context, const TonariCaseSheet *sheet, gboolean hide_names)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  int age = tonari_date_age (sheet->person->birth, tonari_context_today (context));

  if (!hide_names && sheet->person->name != NULL)
    g_strv_builder_add (parts, sheet->acase->code);
  if (age >= 0)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%d year old", "%d years old", age), age);

      g_strv_builder_add (parts, text);
    }
  g_strv_builder_add (parts, tonari_words_label (&tonari_case_state_words, (int) sheet->acase->state));
  if (!hide_names && sheet->key_worker_name != NULL)
    {
      g_autofree char *text = g_strdup_printf (_ ("key worker %s"), sheet->key_worker_name);

      g_strv_builder_add (parts, text);
    }
  if (tonari_date_is_known (sheet->last_contact))
    {
      g_autofree char *date = tonari_context_format_date_short (context, sheet->last_contact);
      g_autofree char *text = g_strdup_printf (_ ("last contact %s"), date);

      g_strv_builder_add (parts, text);
    }

  list = g_strv_builder_end (parts);

  return g_strjoinv (TONARI_LABEL_PARTS_SEPARATOR, list);
}

void
tonari_case_header_show (TonariCaseHeader *self,
                         TonariContext *context,
                         const TonariCaseSheet *sheet,
                         gboolean hide_names)
{
  g_autofree char *name = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *promises = NULL;

  g_return_if_fail (TONARI_IS_CASE_HEADER (self));
  g_return_if_fail (sheet != NULL);

  name = name_of (sheet, hide_names);
  facts = facts_of (context, sheet, hide_names);
  promises = hide_names ? NULL : tonari_case_sheet_promises (sheet);

  tonari_label_name_show (self->name, name);
  tonari_label_parts_show (self->facts, facts);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->facts), facts);
  gtk_label_set_text (self->promise, promises != NULL ? promises : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->promise), promises);
  gtk_widget_set_visible (self->promise_box, promises != NULL);
}
