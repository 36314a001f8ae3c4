/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-form.h"

#include <glib/gi18n-lib.h>

#include "tonari-editor-part.h"
#include "tonari-intake-family.h"
#include "tonari-intake-notice.h"
#include "tonari-intake-tables.h"

#define MAX_GROUPS 32

/* Who asked, in the order of the choice. */
enum
{
  WHO_RELATIVE,
  WHO_PERSON,
  WHO_AGENCY,
};

struct _TonariIntakeForm
{
  AdwBin parent;

  TonariContext *context;
  TonariIntakeSheet *sheet;
  TonariEditorPart *parts[TONARI_INTAKE_N_PARTS];
  GtkWidget *box;
  GtkWidget *groups[MAX_GROUPS];
  GtkWidget *who;
  GtkWidget *definition;
  GtkWidget *care;
  TonariIntakeFamily *family;
  gboolean adopting;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TonariIntakeForm, tonari_intake_form, ADW_TYPE_BIN)

static void
show_line (GtkWidget *line, const char *text)
{
  /* An equal text is not said again by a screen reader. */
  if (g_strcmp0 (gtk_label_get_text (GTK_LABEL (line)), text != NULL ? text : "") != 0)
    gtk_label_set_text (GTK_LABEL (line), text != NULL ? text : "");
  gtk_widget_set_visible (line, text != NULL);
}

static gboolean
is_shown (TonariIntakeForm *self, TonariIntakeWhen when, TonariIntakeNext next)
{
  guint who = adw_combo_row_get_selected (ADW_COMBO_ROW (self->who));

  switch (when)
    {
    case TONARI_INTAKE_WHEN_FAMILY:
      return who == WHO_RELATIVE;
    case TONARI_INTAKE_WHEN_AGENCY:
      return who == WHO_AGENCY;
    case TONARI_INTAKE_WHEN_DAY:
      return next == TONARI_INTAKE_NEXT_CONSULTATION || next == TONARI_INTAKE_NEXT_VISIT;
    case TONARI_INTAKE_WHEN_CLASS:
      return next == TONARI_INTAKE_NEXT_CLASS;
    case TONARI_INTAKE_WHEN_OTHER:
      return next == TONARI_INTAKE_NEXT_AGENCY;
    case TONARI_INTAKE_WHEN_ALWAYS:
    default:
      return TRUE;
    }
}

/* What follows from what is typed: which headings there are, and what is said beside them. */
static void
follow (TonariIntakeForm *self)
{
  const TonariIntake *intake = tonari_editor_part_working (self->parts[TONARI_INTAKE_PART_INTAKE]);
  guint notices = tonari_intake_notices (intake, tonari_context_today (self->context));
  g_autofree char *definition =
      tonari_intake_notice_words (notices & ~(guint) TONARI_INTAKE_NOTICE_MEDICAL_FIRST);
  g_autofree char *care = tonari_intake_notice_words (notices & TONARI_INTAKE_NOTICE_MEDICAL_FIRST);
  guint n_groups;
  const TonariIntakeGroup *groups = tonari_intake_tables_groups (&n_groups);

  for (guint i = 0; i < n_groups; i++)
    gtk_widget_set_visible (self->groups[i], is_shown (self, groups[i].when, intake->next));
  show_line (self->definition, definition);
  show_line (self->care, care);
}

static void
changed_cb (gpointer data)
{
  TonariIntakeForm *self = data;

  /* While the form is being built or filled from the book nobody types. */
  if (self->box == NULL || self->adopting)
    return;
  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    tonari_editor_part_read (self->parts[i], FALSE);
  follow (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
line_new (void)
{
  GtkWidget *line = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                  PANGO_WRAP_WORD_CHAR, "margin-start", 12, "margin-end", 12, "visible",
                                  FALSE, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);

  gtk_widget_add_css_class (line, "dim-label");

  return line;
}

static GtkWidget *
who_new (TonariIntakeForm *self)
{
  const char *const choices[] = { _ ("A relative"), _ ("The person themself"),
                                  _ ("Another agency, or somebody else"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (choices);
  GtkWidget *group = adw_preferences_group_new ();

  self->who = adw_combo_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->who), _ ("Who Asks"));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->who), G_LIST_MODEL (model));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->who), self->sheet->person_called   ? WHO_PERSON
                                                         : self->sheet->agency_called ? WHO_AGENCY
                                                                                      : WHO_RELATIVE);
  g_signal_connect_swapped (self->who, "notify::selected", G_CALLBACK (changed_cb), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->who);

  return group;
}

static void
add_place (TonariIntakeForm *self, GtkWidget *box, TonariIntakePlace place)
{
  switch (place)
    {
    case TONARI_INTAKE_PLACE_WHO:
      gtk_box_append (GTK_BOX (box), who_new (self));
      break;
    case TONARI_INTAKE_PLACE_DEFINITION:
      self->definition = line_new ();
      gtk_box_append (GTK_BOX (box), self->definition);
      break;
    case TONARI_INTAKE_PLACE_CARE:
      self->care = line_new ();
      gtk_box_append (GTK_BOX (box), self->care);
      break;
    case TONARI_INTAKE_PLACE_FAMILY:
      self->family = TONARI_INTAKE_FAMILY (tonari_intake_family_new (self->context));
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->family));
      break;
    case TONARI_INTAKE_PLACE_NONE:
    default:
      break;
    }
}

/* The parts are made heading by heading; the conversation goes to and fro between them. */
static void
build (TonariIntakeForm *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  guint n_groups;
  const TonariIntakeGroup *groups = tonari_intake_tables_groups (&n_groups);

  g_assert (n_groups <= MAX_GROUPS);
  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    {
      guint n_rows;
      const TonariEditorRow *rows = tonari_intake_tables_rows (i, &n_rows);

      self->parts[i] = tonari_editor_part_new (self->context, tonari_intake_tables_entity (i),
                                               tonari_intake_tables_row (self->sheet, i), rows, n_rows, NULL,
                                               NULL, changed_cb, self);
    }
  for (guint i = 0; i < n_groups; i++)
    {
      GtkWidget *from = tonari_editor_part_widget (self->parts[groups[i].part]);
      g_autoptr (GtkWidget) group = g_object_ref (gtk_widget_get_first_child (from));

      gtk_box_remove (GTK_BOX (from), group);
      gtk_box_append (GTK_BOX (box), group);
      self->groups[i] = group;
      add_place (self, box, groups[i].place);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  self->box = box;
  follow (self);
  tonari_intake_family_show (self->family, self->sheet->acase->row.id);
}

static void
tonari_intake_form_dispose (GObject *object)
{
  TonariIntakeForm *self = TONARI_INTAKE_FORM (object);

  /* The choice is a child: it may say something on its way out. */
  self->box = NULL;
  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    g_clear_pointer (&self->parts[i], tonari_editor_part_free);
  g_clear_pointer (&self->sheet, tonari_intake_sheet_free);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (tonari_intake_form_parent_class)->dispose (object);
}

static void
tonari_intake_form_class_init (TonariIntakeFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tonari_intake_form_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
tonari_intake_form_init (TonariIntakeForm *self)
{
}

GtkWidget *
tonari_intake_form_new (TonariContext *context, const TonariIntakeSheet *sheet)
{
  TonariIntakeForm *self;

  g_return_val_if_fail (TONARI_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (sheet != NULL, NULL);

  self = g_object_new (TONARI_TYPE_INTAKE_FORM, NULL);
  self->context = g_object_ref (context);
  self->sheet = tonari_intake_sheet_copy (sheet);
  build (self);

  return GTK_WIDGET (self);
}

TonariIntakeSheet *
tonari_intake_form_read (TonariIntakeForm *self, GtkWidget **wrong)
{
  TonariIntakeSheet *sheet;
  guint who;

  g_return_val_if_fail (TONARI_IS_INTAKE_FORM (self), NULL);

  if (wrong != NULL)
    *wrong = NULL;
  sheet = tonari_intake_sheet_copy (self->sheet);
  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    {
      TonariFieldRow *bad = tonari_editor_part_read (self->parts[i], FALSE);
      const TonariEntity *entity = tonari_intake_tables_entity (i);
      gconstpointer working = tonari_editor_part_working (self->parts[i]);
      gpointer row = tonari_intake_tables_row (sheet, i);

      for (guint j = 0; j < entity->n_fields; j++)
        tonari_field_copy_value (&entity->fields[j], working, row);
      if (bad != NULL && wrong != NULL && *wrong == NULL)
        *wrong = GTK_WIDGET (bad);
    }
  who = adw_combo_row_get_selected (ADW_COMBO_ROW (self->who));
  sheet->person_called = who == WHO_PERSON;
  sheet->agency_called = who == WHO_AGENCY;

  return sheet;
}

gboolean
tonari_intake_form_check (TonariIntakeForm *self)
{
  TonariFieldRow *first = NULL;

  g_return_val_if_fail (TONARI_IS_INTAKE_FORM (self), FALSE);

  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    {
      TonariFieldRow *bad = tonari_editor_part_read (self->parts[i], TRUE);

      if (first == NULL)
        first = bad;
    }
  if (first != NULL)
    tonari_field_row_focus (first);

  return first == NULL;
}

void
tonari_intake_form_adopt (TonariIntakeForm *self, const TonariIntakeSheet *from, const TonariIntakeSheet *to)
{
  g_return_if_fail (TONARI_IS_INTAKE_FORM (self));

  self->adopting = TRUE;
  for (guint i = 0; i < TONARI_INTAKE_N_PARTS; i++)
    {
      const TonariEntity *entity = tonari_intake_tables_entity (i);
      gconstpointer before = tonari_intake_tables_row (from, i);
      gconstpointer after = tonari_intake_tables_row (to, i);
      gpointer working;

      tonari_editor_part_read (self->parts[i], FALSE);
      working = tonari_editor_part_working (self->parts[i]);
      for (guint j = 0; j < entity->n_fields; j++)
        if (tonari_field_equal (&entity->fields[j], before, working) &&
            !tonari_field_equal (&entity->fields[j], after, working))
          tonari_editor_part_put (self->parts[i], entity->fields[j].name, after);
      ((TonariRow *) working)->id = ((const TonariRow *) after)->id;
      tonari_editor_part_rebase (self->parts[i], after, FALSE);
    }
  tonari_intake_sheet_free (self->sheet);
  self->sheet = tonari_intake_sheet_copy (to);
  self->adopting = FALSE;
  follow (self);
  tonari_intake_family_show (self->family, to->acase->row.id);
}

void
tonari_intake_form_take_focus (TonariIntakeForm *self)
{
  g_return_if_fail (TONARI_IS_INTAKE_FORM (self));

  /* Where the talk begins, not in the code, which is there already and would be typed over. */
  for (guint i = 2; i < MAX_GROUPS && self->groups[i] != NULL; i++)
    if (gtk_widget_get_visible (self->groups[i]))
      {
        gtk_widget_child_focus (self->groups[i], GTK_DIR_TAB_FORWARD);
        return;
      }
}
