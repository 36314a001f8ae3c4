/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-case-lists.h"

#include <glib/gi18n-lib.h>

#include "tonari-case-editors.h"
#include "tonari-case-guide.h"
#include "tonari-case-part.h"
#include "tonari-case-sections.h"
#include "tonari-case-tables.h"
#include "tonari-case-timeline.h"
#include "tonari-case-told.h"
#include "tonari-case-words.h"
#include "tonari-crisis-card.h"
#include "tonari-navigator.h"
#include "tonari-record-list.h"
#include "tonari-visit-step.h"

struct _TonariCaseLists
{
  AdwBin parent;

  TonariContext *context;
  TonariCaseSheet *sheet;
  TonariCaseWords words;
  GtkStack *tabs;
  GPtrArray *lists;
  GPtrArray *parts;
  GtkWidget *timeline;
};

G_DEFINE_FINAL_TYPE (TonariCaseLists, tonari_case_lists, ADW_TYPE_BIN)

static const TonariCaseSection *
section_of (TonariCaseLists *self, TonariRecordList *list)
{
  guint n_sections;
  const TonariCaseSection *sections = tonari_case_sections (&n_sections);
  guint index;

  if (!g_ptr_array_find (self->lists, list, &index))
    return NULL;

  return &sections[index];
}

static void
edit_cb (TonariRecordList *list, gconstpointer row, gpointer data)
{
  TonariCaseLists *self = data;
  const TonariCaseSection *section = section_of (self, list);

  if (section == NULL || self->sheet == NULL)
    return;

  if (row == NULL && section->model >= 0)
    tonari_case_editors_open_stage (self->context, self->sheet, (TonariStageModel) section->model,
                                    GTK_WIDGET (self));
  else if (row == NULL && section->entity == &tonari_visit_step_entity)
    tonari_case_guide_open (GTK_WIDGET (self), self->context, self->sheet);
  else
    tonari_case_editors_open (self->context, self->sheet, section->entity, row, GTK_WIDGET (self));
}

static gint64
organisation_of (const TonariEntity *entity, gconstpointer row)
{
  const TonariField *field = tonari_entity_field (entity, "organisation");

  return G_STRUCT_MEMBER (gint64, row, field->offset);
}

/* One card, one guide: the button opens what is there, and adds nothing. */
static gboolean
opens_something (const TonariCaseSection *section)
{
  return section->entity == &tonari_crisis_card_entity || section->entity == &tonari_visit_step_entity;
}

static GtkWidget *
tab_new (TonariCaseLists *self, const char *name)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 24, "margin-start", 12,
                    "margin-end", 12, "margin-top", 6, "margin-bottom", 24, NULL);
  guint n_sections;
  const TonariCaseSection *sections = tonari_case_sections (&n_sections);

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 820);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);

  if (g_str_equal (name, "timeline"))
    {
      self->timeline = tonari_case_timeline_new (self->context);
      gtk_box_append (GTK_BOX (box), self->timeline);
    }
  tonari_case_parts_add (GTK_BOX (box), name, FALSE, self->parts);

  for (guint i = 0; i < n_sections; i++)
    {
      const TonariCaseSection *section = &sections[i];
      const TonariCaseTable *table = tonari_case_tables_find (section->entity->table);
      TonariRecordList *list;

      if (!g_str_equal (section->tab, name))
        continue;

      list = tonari_record_list_new (self->context, section->entity, _ (section->title),
                                     section->add != NULL ? _ (section->add) : NULL, _ (section->empty));
      if (opens_something (section))
        tonari_record_list_set_add_icon (list, "document-open-symbolic");
      if (section->description != NULL)
        tonari_record_list_set_description (list, _ (section->description));
      tonari_record_list_set_describe (list, tonari_case_words_describe (section->entity->table),
                                       &self->words);
      tonari_record_list_set_edit (list, edit_cb, self);
      tonari_record_list_set_delete (list, _ (table->deleted), _ (table->said_deleted));
      if (tonari_entity_field (section->entity, "organisation") != NULL)
        tonari_record_list_set_link (list, _ ("_Open the Organisation"), organisation_of,
                                     tonari_navigator_open_organisation);
      tonari_case_told_offer (list, section->entity, &self->words);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (list));
      g_ptr_array_add (self->lists, list);
    }
  tonari_case_parts_add (GTK_BOX (box), name, TRUE, self->parts);

  return scrolled;
}

static void
tonari_case_lists_dispose (GObject *object)
{
  TonariCaseLists *self = TONARI_CASE_LISTS (object);

  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_case_lists_parent_class)->dispose (object);
}

static void
tonari_case_lists_finalize (GObject *object)
{
  TonariCaseLists *self = TONARI_CASE_LISTS (object);

  g_clear_pointer (&self->lists, g_ptr_array_unref);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);

  G_OBJECT_CLASS (tonari_case_lists_parent_class)->finalize (object);
}

static void
tonari_case_lists_class_init (TonariCaseListsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_case_lists_dispose;
  G_OBJECT_CLASS (klass)->finalize = tonari_case_lists_finalize;
}

static void
tonari_case_lists_init (TonariCaseLists *self)
{
  self->lists = g_ptr_array_new ();
  self->parts = g_ptr_array_new ();
  self->tabs = GTK_STACK (gtk_stack_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->tabs));
}

void
tonari_case_lists_set_context (TonariCaseLists *self, TonariContext *context)
{
  guint n_tabs;
  const TonariCaseTab *tabs = tonari_case_tabs (&n_tabs);

  g_return_if_fail (TONARI_IS_CASE_LISTS (self));
  g_return_if_fail (TONARI_IS_CONTEXT (context) && self->context == NULL);

  self->context = g_object_ref (context);
  for (guint i = 0; i < n_tabs; i++)
    gtk_stack_add_titled (self->tabs, tab_new (self, tabs[i].name), tabs[i].name,
                          g_dpgettext2 (GETTEXT_PACKAGE, "tab", tabs[i].title));
  /* What was written last is what most come for; everything else is one tab away. */
  gtk_stack_set_visible_child_name (self->tabs, "records");
}

GtkStack *
tonari_case_lists_stack (TonariCaseLists *self)
{
  g_return_val_if_fail (TONARI_IS_CASE_LISTS (self), NULL);

  return self->tabs;
}

static void
show_rows (TonariCaseLists *self, TonariRecordList *list, const TonariCaseSection *section)
{
  g_autofree char *note = NULL;

  tonari_record_list_set_rows (list, tonari_case_section_rows (section, self->sheet));
  if (section->entity != &tonari_record_entity || !g_str_equal (section->tab, "records"))
    return;

  if (self->sheet->n_records > (gint64) self->sheet->records->len)
    note = g_strdup_printf (_ ("The newest %d of %d are listed. Older ones open from the chart."),
                            (int) self->sheet->records->len, (int) self->sheet->n_records);
  tonari_record_list_set_description (list, note);
}

void
tonari_case_lists_show (TonariCaseLists *self, TonariCaseSheet *sheet)
{
  guint n_sections;
  const TonariCaseSection *sections = tonari_case_sections (&n_sections);

  g_return_if_fail (TONARI_IS_CASE_LISTS (self));

  g_clear_pointer (&self->sheet, tonari_case_sheet_unref);
  self->words = (TonariCaseWords){ .context = self->context };
  if (sheet == NULL)
    return;

  self->sheet = tonari_case_sheet_ref (sheet);
  self->words.sheet = self->sheet;
  tonari_case_timeline_show (TONARI_CASE_TIMELINE (self->timeline), self->sheet);
  tonari_case_parts_show (self->parts, self->context, self->sheet);
  for (guint i = 0; i < n_sections; i++)
    show_rows (self, g_ptr_array_index (self->lists, i), &sections[i]);
}

void
tonari_case_lists_add (TonariCaseLists *self)
{
  const char *tab;
  guint n_sections;
  const TonariCaseSection *sections;

  g_return_if_fail (TONARI_IS_CASE_LISTS (self));

  tab = gtk_stack_get_visible_child_name (self->tabs);
  sections = tonari_case_sections (&n_sections);
  if (self->sheet == NULL)
    return;

  if (g_strcmp0 (tab, "timeline") == 0)
    {
      tonari_case_editors_open (self->context, self->sheet, &tonari_record_entity, NULL, GTK_WIDGET (self));
      return;
    }
  if (g_strcmp0 (tab, "intake") == 0)
    {
      tonari_case_editors_open (self->context, self->sheet, &tonari_case_entity, self->sheet->acase,
                                GTK_WIDGET (self));
      return;
    }

  for (guint i = 0; i < n_sections; i++)
    if (g_strcmp0 (sections[i].tab, tab) == 0)
      {
        edit_cb (g_ptr_array_index (self->lists, i), NULL, self);
        return;
      }
}

void
tonari_case_lists_turn (TonariCaseLists *self, int by)
{
  guint n_tabs;
  const TonariCaseTab *tabs = tonari_case_tabs (&n_tabs);
  const char *shown;

  g_return_if_fail (TONARI_IS_CASE_LISTS (self));

  shown = gtk_stack_get_visible_child_name (self->tabs);
  for (guint i = 0; i < n_tabs; i++)
    if (g_strcmp0 (tabs[i].name, shown) == 0)
      {
        /* The stack would put it where it was last, and from there it would only go on by one. */
        gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
        gtk_stack_set_visible_child_name (self->tabs, tabs[(i + n_tabs + by) % n_tabs].name);
        gtk_widget_child_focus (gtk_stack_get_visible_child (self->tabs), GTK_DIR_TAB_FORWARD);
        return;
      }
}
