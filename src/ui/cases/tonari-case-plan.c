/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-plan.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-fact.h"
#include "tonari-plan.h"

struct _TonariCasePlan
{
  AdwBin parent;
};

G_DEFINE_FINAL_TYPE (TonariCasePlan, tonari_case_plan, ADW_TYPE_BIN)

static void
tonari_case_plan_class_init (TonariCasePlanClass *klass)
{
}

static void
tonari_case_plan_init (TonariCasePlan *self)
{
}

GtkWidget *
tonari_case_plan_new (void)
{
  return g_object_new (TONARI_TYPE_CASE_PLAN, NULL);
}

static void
add_fact (GtkWidget *box, const char *title, const char *value)
{
  if (value != NULL)
    gtk_box_append (GTK_BOX (box), tonari_case_fact_new (title, value));
}

static GtkWidget *
column_new (
    const char *title, const char *wishes_title, const char *wishes, const char *part_title, const char *part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *heading = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  add_fact (box, wishes_title, wishes != NULL ? wishes : _ ("(not heard yet)"));
  add_fact (box, part_title, part);

  return box;
}

static void
add_date (GtkWidget *box, TonariContext *context, const char *title, TonariDate date)
{
  g_autofree char *said = NULL;

  if (!tonari_date_is_known (date))
    return;

  said = tonari_context_format_date (context, date);
  add_fact (box, title, said);
}

void
tonari_case_plan_show (TonariCasePlan *self, TonariContext *context, const TonariCaseSheet *sheet)
{
  const TonariPlan *plan;
  GtkWidget *box;
  GtkWidget *columns;
  GtkWidget *title;
  g_autofree char *date = NULL;
  g_autofree char *heading = NULL;

  g_return_if_fail (TONARI_IS_CASE_PLAN (self));

  gtk_widget_set_visible (GTK_WIDGET (self), sheet->plans->len > 0);
  adw_bin_set_child (ADW_BIN (self), NULL);
  if (sheet->plans->len == 0)
    return;

  plan = g_ptr_array_index (sheet->plans, sheet->plans->len - 1);
  date = tonari_context_format_date (context, plan->date);
  heading = plan->made_with != NULL ? g_strdup_printf (_ ("Plan of %s, made with %s"), date, plan->made_with)
                                    : g_strdup_printf (_ ("Plan of %s"), date);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_object_set (box, "margin-start", 14, "margin-end", 14, "margin-top", 12, "margin-bottom", 14, NULL);
  title = gtk_label_new (heading);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_add_css_class (title, "caption");
  gtk_box_append (GTK_BOX (box), title);

  columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  gtk_box_set_homogeneous (GTK_BOX (columns), TRUE);
  gtk_box_append (GTK_BOX (columns),
                  column_new (_ ("The Person"), _ ("Wishes, in Their Own Words"), plan->person_wishes,
                              _ ("The Person’s Own Part"), plan->person_part));
  gtk_box_append (GTK_BOX (columns),
                  column_new (_ ("The Family"), _ ("The Family’s Wishes, in Their Own Words"),
                              plan->family_wishes, _ ("The Family’s Part"), plan->family_part));
  gtk_box_append (GTK_BOX (box), columns);
  add_fact (box, _ ("What We Do"), plan->our_part);
  add_date (box, context, _ ("Look Again On"), plan->review_on);
  add_date (box, context, _ ("Looked at Again On"), plan->reviewed_on);
  add_fact (box, _ ("What Was Found"), plan->review);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  adw_bin_set_child (ADW_BIN (self), box);
}
