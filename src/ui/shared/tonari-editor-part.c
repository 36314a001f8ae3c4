/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor-part.h"

#include <glib/gi18n-lib.h>

#include "tonari-label-parts.h"
#include "tonari-note-row.h"
#include "tonari-reference-row.h"

typedef struct
{
  TonariEditorPart *part;
  const TonariEditorRow *description;
  const TonariField *field;
  TonariFieldRow *row;
  GtkWidget *note_row;
  GtkWidget *note;
  GtkEventController *focus;
  gboolean hidden;
} PartField;

struct _TonariEditorPart
{
  TonariContext *context;
  const TonariEntity *entity;
  gpointer original;
  gpointer working;
  char *link_field;
  GPtrArray *fields;
  GtkWidget *box;
  gboolean touched;
  TonariEditorPartChanged changed;
  gpointer data;
  TonariEditorAlso also;
  gpointer also_data;
  GDestroyNotify also_destroy;
};

static GtkWidget *
control_of (PartField *field)
{
  return GTK_IS_EDITABLE (field->row) ? GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (field->row)))
                                      : TONARI_FIELD_ROW_GET_IFACE (field->row)->get_control (field->row);
}

static void
say (PartField *field, const char *text, gboolean wrong)
{
  gboolean shown = text != NULL && *text != '\0';

  tonari_label_phrases_show (GTK_LABEL (field->note), shown ? text : "");
  gtk_widget_set_visible (field->note_row, shown && !field->hidden);
  if (shown)
    gtk_widget_add_css_class (GTK_WIDGET (field->row), "tonari-noted");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (field->row), "tonari-noted");
  if (wrong)
    {
      gtk_widget_add_css_class (field->note, "error");
      gtk_widget_add_css_class (GTK_WIDGET (field->row), "error");
    }
  else
    {
      gtk_widget_remove_css_class (field->note, "error");
      gtk_widget_remove_css_class (GTK_WIDGET (field->row), "error");
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (control_of (field)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  shown ? text : "", -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (control_of (field)), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_note (PartField *field)
{
  g_autofree char *note = tonari_field_row_get_note (field->row);

  say (field, note, FALSE);
}

static gboolean
is_empty (const TonariField *field, gconstpointer row)
{
  switch (field->kind)
    {
    case TONARI_FIELD_TEXT:
      return *TONARI_FIELD_PTR (field, row, char *) == NULL;
    case TONARI_FIELD_DATE:
      return !tonari_date_is_known (*TONARI_FIELD_PTR (field, row, TonariDate));
    case TONARI_FIELD_MOMENT:
      return !tonari_date_is_known (TONARI_FIELD_PTR (field, row, TonariMoment)->date);
    case TONARI_FIELD_INT:
      return *TONARI_FIELD_PTR (field, row, gint64) == TONARI_INT_UNKNOWN;
    case TONARI_FIELD_REAL:
      return isnan (*TONARI_FIELD_PTR (field, row, double));
    case TONARI_FIELD_REF:
      return *TONARI_FIELD_PTR (field, row, gint64) == 0;
    case TONARI_FIELD_STRV:
      return *TONARI_FIELD_PTR (field, row, GStrv) == NULL || **TONARI_FIELD_PTR (field, row, GStrv) == NULL;
    case TONARI_FIELD_BOOL:
    case TONARI_FIELD_ENUM:
    default:
      return FALSE;
    }
}

static gboolean
read_field (PartField *field, char **message)
{
  TonariEditorPart *self = field->part;

  if (!tonari_field_row_read (field->row, field->field, self->working, message))
    return FALSE;
  if ((field->description->flags & TONARI_EDITOR_REQUIRED) && is_empty (field->field, self->working))
    {
      *message = g_strdup (_ ("Please fill this in."));
      return FALSE;
    }
  return TRUE;
}

static void
changed_cb (PartField *field)
{
  field->part->touched = TRUE;
  show_note (field);
  if (field->part->changed != NULL)
    field->part->changed (field->part->data);
}

/* What cannot be read is said when the person has gone on, not while they are still typing. */
static void
leave_cb (PartField *field)
{
  g_autofree char *message = NULL;

  if (!field->part->touched)
    return;
  if (!tonari_field_row_read (field->row, field->field, field->part->working, &message))
    say (field, message, TRUE);
}

static void
activated_cb (GtkWidget *row)
{
  GtkRoot *root = gtk_widget_get_root (row);

  if (root != NULL)
    gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);
}

static void
part_field_free (gpointer data)
{
  PartField *self = data;

  g_signal_handlers_disconnect_by_data (self->row, self);
  g_signal_handlers_disconnect_by_data (self->focus, self);
  g_object_unref (self->focus);
  g_object_unref (self->row);
  g_free (self);
}

static void
add_field (TonariEditorPart *self, AdwPreferencesGroup *group, const TonariEditorRow *description)
{
  PartField *field = g_new0 (PartField, 1);

  field->part = self;
  field->description = description;
  field->field = tonari_entity_field (self->entity, description->field);
  if (field->field == NULL)
    g_error ("%s has no field %s", self->entity->table, description->field);
  field->row = g_object_ref_sink (tonari_field_row_new (self->context, field->field, description));

  field->note = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "margin-start", 12, "margin-end", 12, "margin-bottom", 8, NULL);
  gtk_widget_add_css_class (field->note, "caption");
  gtk_widget_add_css_class (field->note, "tonari-note");
  field->note_row = tonari_note_row_new (field->note);
  gtk_widget_add_css_class (field->note_row, "tonari-note-row");

  if (TONARI_IS_REFERENCE_ROW (field->row))
    tonari_reference_row_set_owner (TONARI_REFERENCE_ROW (field->row), self->entity, self->working);
  tonari_field_row_set_value (field->row, field->field, self->working);

  adw_preferences_group_add (group, GTK_WIDGET (field->row));
  adw_preferences_group_add (group, field->note_row);
  show_note (field);

  g_signal_connect_swapped (field->row, "field-changed", G_CALLBACK (changed_cb), field);
  if (ADW_IS_ENTRY_ROW (field->row))
    g_signal_connect (field->row, "entry-activated", G_CALLBACK (activated_cb), NULL);
  field->focus = g_object_ref (gtk_event_controller_focus_new ());
  g_signal_connect_swapped (field->focus, "leave", G_CALLBACK (leave_cb), field);
  gtk_widget_add_controller (GTK_WIDGET (field->row), field->focus);
  g_ptr_array_add (self->fields, field);
}

TonariEditorPart *
tonari_editor_part_new (TonariContext *context,
                        const TonariEntity *entity,
                        gconstpointer row,
                        const TonariEditorRow *rows,
                        guint n_rows,
                        const char *title,
                        const char *link_field,
                        TonariEditorPartChanged changed,
                        gpointer data)
{
  TonariEditorPart *self = g_new0 (TonariEditorPart, 1);
  AdwPreferencesGroup *group = NULL;

  self->context = g_object_ref (context);
  self->entity = entity;
  self->original = tonari_entity_copy (entity, row);
  self->working = tonari_entity_copy (entity, row);
  self->link_field = g_strdup (link_field);
  self->fields = g_ptr_array_new_with_free_func (part_field_free);
  self->changed = changed;
  self->data = data;
  self->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));

  for (guint i = 0; i < n_rows; i++)
    {
      if (rows[i].field == NULL || group == NULL)
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (group));
          if (i == 0 && title != NULL)
            adw_preferences_group_set_title (group, title);
        }
      if (rows[i].field == NULL)
        {
          adw_preferences_group_set_title (group, _ (rows[i].label));
          if (rows[i].hint != NULL)
            adw_preferences_group_set_description (group, _ (rows[i].hint));
          continue;
        }
      add_field (self, group, &rows[i]);
    }
  /* A part that is only saved along takes no room. */
  gtk_widget_set_visible (self->box, n_rows > 0);
  return self;
}

void
tonari_editor_part_free (TonariEditorPart *self)
{
  if (self->also_destroy != NULL)
    self->also_destroy (self->also_data);
  g_ptr_array_unref (self->fields);
  g_object_unref (self->box);
  g_free (self->link_field);
  tonari_entity_free (self->entity, self->original);
  tonari_entity_free (self->entity, self->working);
  g_object_unref (self->context);
  g_free (self);
}

GtkWidget *
tonari_editor_part_widget (TonariEditorPart *self)
{
  return self->box;
}

const TonariEntity *
tonari_editor_part_entity (TonariEditorPart *self)
{
  return self->entity;
}

const char *
tonari_editor_part_link (TonariEditorPart *self)
{
  return self->link_field;
}

void
tonari_editor_part_set_also (TonariEditorPart *self,
                             TonariEditorAlso also,
                             gpointer data,
                             GDestroyNotify destroy)
{
  if (self->also_destroy != NULL)
    self->also_destroy (self->also_data);
  self->also = also;
  self->also_data = data;
  self->also_destroy = destroy;
}

gboolean
tonari_editor_part_also (const TonariEditorPart *self, TonariDb *db, gconstpointer row, GError **error)
{
  return self->also == NULL || self->also (db, row, self->also_data, error);
}

gpointer
tonari_editor_part_working (TonariEditorPart *self)
{
  return self->working;
}

TonariFieldRow *
tonari_editor_part_read (TonariEditorPart *self, gboolean mark)
{
  TonariFieldRow *bad = NULL;

  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *message = NULL;

      if (read_field (field, &message))
        {
          if (mark)
            show_note (field);
          continue;
        }
      if (mark)
        say (field, message, TRUE);
      if (bad == NULL)
        bad = field->row;
    }
  return bad;
}

TonariFieldRow *
tonari_editor_part_say (TonariEditorPart *self, const char *name, const char *message)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);

      if (g_strcmp0 (field->field->name, name) != 0)
        continue;
      say (field, message, TRUE);
      return field->row;
    }
  return NULL;
}

gboolean
tonari_editor_part_is_changed (TonariEditorPart *self)
{
  if (!self->touched)
    return FALSE;

  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *message = NULL;

      if (!tonari_field_row_read (field->row, field->field, self->working, &message) ||
          !tonari_field_equal (field->field, self->original, self->working))
        return TRUE;
    }
  /* What was put without a row of its own. */
  return !tonari_entity_equal (self->entity, self->original, self->working);
}

static PartField *
find_field (TonariEditorPart *self, const char *name)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);

      if (g_strcmp0 (field->field->name, name) == 0)
        return field;
    }
  return NULL;
}

void
tonari_editor_part_put (TonariEditorPart *self, const char *name, gconstpointer row)
{
  const TonariField *what = tonari_entity_field (self->entity, name);
  PartField *field = find_field (self, name);

  g_return_if_fail (what != NULL);

  tonari_field_copy_value (what, row, self->working);
  self->touched = TRUE;
  if (field != NULL)
    {
      tonari_field_row_set_value (field->row, field->field, self->working);
      show_note (field);
    }
}

void
tonari_editor_part_set_choices (TonariEditorPart *self, const char *name, const GPtrArray *choices)
{
  PartField *field = find_field (self, name);

  g_return_if_fail (field != NULL && TONARI_IS_REFERENCE_ROW (field->row));

  tonari_reference_row_set_choices (TONARI_REFERENCE_ROW (field->row), choices);
}

void
tonari_editor_part_insert (TonariEditorPart *self, const char *name, GtkWidget *widget)
{
  PartField *field = find_field (self, name);
  GtkWidget *group =
      field != NULL ? gtk_widget_get_ancestor (GTK_WIDGET (field->row), ADW_TYPE_PREFERENCES_GROUP) : NULL;

  if (group != NULL)
    gtk_box_insert_child_after (GTK_BOX (self->box), widget, group);
  else
    gtk_box_append (GTK_BOX (self->box), widget);
}

TonariFieldRow *
tonari_editor_part_first (TonariEditorPart *self)
{
  return self->fields->len > 0 ? ((PartField *) g_ptr_array_index (self->fields, 0))->row : NULL;
}

static char *
value_text (PartField *field, gconstpointer row)
{
  const TonariField *what = field->field;

  if (is_empty (what, row))
    return g_strdup (_ ("(empty)"));
  switch (what->kind)
    {
    case TONARI_FIELD_TEXT:
      return g_strdup (*TONARI_FIELD_PTR (what, row, char *));
    case TONARI_FIELD_DATE:
      return tonari_context_format_date (field->part->context, *TONARI_FIELD_PTR (what, row, TonariDate));
    case TONARI_FIELD_MOMENT:
      return tonari_moment_format (*TONARI_FIELD_PTR (what, row, TonariMoment),
                                   tonari_context_date_style (field->part->context, FALSE));
    case TONARI_FIELD_INT:
      return field->description->flags & TONARI_EDITOR_TIME
                 ? tonari_time_format (*TONARI_FIELD_PTR (what, row, gint64))
                 : g_strdup_printf ("%" G_GINT64_FORMAT, *TONARI_FIELD_PTR (what, row, gint64));
    case TONARI_FIELD_REAL:
      return g_strdup_printf ("%g", *TONARI_FIELD_PTR (what, row, double));
    case TONARI_FIELD_BOOL:
      return g_strdup (*TONARI_FIELD_PTR (what, row, gboolean) ? _ ("Yes") : _ ("No"));
    case TONARI_FIELD_REF:
      return tonari_reference_row_say (TONARI_REFERENCE_ROW (field->row),
                                       *TONARI_FIELD_PTR (what, row, gint64));
    case TONARI_FIELD_ENUM:
      return g_strdup (tonari_words_label (what->words, *TONARI_FIELD_PTR (what, row, int)));
    case TONARI_FIELD_STRV:
      return g_strjoinv ("、", *TONARI_FIELD_PTR (what, row, GStrv));
    default:
      g_assert_not_reached ();
    }
}

char *
tonari_editor_part_compare (TonariEditorPart *self, gconstpointer theirs)
{
  GString *text = g_string_new (NULL);

  tonari_editor_part_read (self, FALSE);
  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *saved = NULL;
      g_autofree char *typed = NULL;

      if (tonari_field_equal (field->field, theirs, self->working))
        continue;
      saved = value_text (field, theirs);
      typed = value_text (field, self->working);
      /* Translators: label of a field, what is saved, what was typed here. */
      g_string_append_printf (text, _ ("%s\n    saved: %s\n    typed here: %s\n"),
                              _ (field->description->label), saved, typed);
    }
  return g_string_free (text, FALSE);
}

void
tonari_editor_part_rebase (TonariEditorPart *self, gconstpointer theirs, gboolean take)
{
  tonari_entity_free (self->entity, self->original);
  self->original = tonari_entity_copy (self->entity, theirs);
  ((TonariRow *) self->working)->version = ((const TonariRow *) theirs)->version;
  if (!take)
    return;

  for (guint i = 0; i < self->fields->len; i++)
    {
      PartField *field = g_ptr_array_index (self->fields, i);

      tonari_field_copy_value (field->field, theirs, self->working);
      tonari_field_row_set_value (field->row, field->field, self->working);
      show_note (field);
    }
  self->touched = FALSE;
}

void
tonari_editor_part_reset (TonariEditorPart *self)
{
  gpointer original = tonari_entity_copy (self->entity, self->original);

  for (guint i = 0; i < self->entity->n_fields; i++)
    tonari_editor_part_put (self, self->entity->fields[i].name, original);
  tonari_entity_free (self->entity, original);
  self->touched = FALSE;
}

TonariFieldRow *
tonari_editor_part_find (TonariEditorPart *self, const char *name)
{
  PartField *field = find_field (self, name);

  return field != NULL ? field->row : NULL;
}

static gboolean
shows_a_field (TonariEditorPart *self, GtkWidget *group)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const PartField *field = g_ptr_array_index (self->fields, i);

      if (!field->hidden && gtk_widget_is_ancestor (GTK_WIDGET (field->row), group))
        return TRUE;
    }
  return FALSE;
}

void
tonari_editor_part_show (TonariEditorPart *self, const char *name, gboolean shown)
{
  PartField *field = find_field (self, name);
  GtkWidget *group;

  if (field == NULL || field->hidden == !shown)
    return;

  field->hidden = !shown;
  group = gtk_widget_get_ancestor (GTK_WIDGET (field->row), ADW_TYPE_PREFERENCES_GROUP);
  gtk_widget_set_visible (GTK_WIDGET (field->row), shown);
  gtk_widget_set_visible (field->note_row, shown && *gtk_label_get_text (GTK_LABEL (field->note)) != '\0');
  gtk_widget_set_visible (group, shows_a_field (self, group));
}
