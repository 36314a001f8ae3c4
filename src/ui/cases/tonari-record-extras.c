/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-extras.h"

#include <glib/gi18n-lib.h>

#include "tonari-change-rows.h"
#include "tonari-letter-print.h"
#include "tonari-met-group.h"
#include "tonari-record-texts.h"

typedef struct
{
  char *promises;
  char *checked;
  TonariMetGroup *met; /* lives as long as the editor */
  TonariRecordTexts *texts;
  gboolean taking;
} Extras;

static void
extras_free (gpointer data)
{
  Extras *self = data;

  g_free (self->promises);
  g_free (self->checked);
  g_free (self);
}

static void
met_changed_cb (TonariMetGroup *group, TonariEditor *editor)
{
  Extras *extras = g_object_get_data (G_OBJECT (editor), "record-extras");
  g_autoptr (TonariRecord) record = NULL;

  if (extras->taking)
    return;
  record = tonari_record_copy (tonari_editor_peek (editor));
  g_strfreev (record->met);
  record->met = tonari_met_group_met (group);
  record->met_person = tonari_met_group_met_person (group);
  extras->taking = TRUE;
  tonari_editor_put (editor, "met", record);
  tonari_editor_put (editor, "met_person", record);
  extras->taking = FALSE;
}

/* The ways by which we come to them, and not they to us. */
static gboolean
is_ours_to_begin (TonariMethod method)
{
  static const TonariMethod ours[] = { TONARI_METHOD_PHONE, TONARI_METHOD_VISIT, TONARI_METHOD_VISIT_UNMET,
                                       TONARI_METHOD_MESSAGE, TONARI_METHOD_LETTER };

  for (guint i = 0; i < G_N_ELEMENTS (ours); i++)
    if (method == ours[i])
      return TRUE;

  return FALSE;
}

static gboolean
goes_out (TonariMethod method)
{
  return method == TONARI_METHOD_VISIT || method == TONARI_METHOD_VISIT_UNMET ||
         method == TONARI_METHOD_ESCORT;
}

/* What is agreed with the other relatives holds too: they live under the same roof. */
static void
show_notice (TonariEditor *editor, const Extras *extras, TonariMethod method)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (is_ours_to_begin (method) && extras->promises != NULL)
    g_string_append (text, extras->promises);
  if (goes_out (method) && extras->checked != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", extras->checked);
  tonari_editor_set_notice (editor, text->len > 0 ? text->str : NULL);
}

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static void
record_changed_cb (TonariEditor *editor, gpointer data)
{
  Extras *extras = data;
  const TonariRecord *record = tonari_editor_peek (editor);

  show_notice (editor, extras, record->method);
  tonari_record_texts_set_method (extras->texts, record->method);
  tonari_editor_show_field (editor, "safety_check",
                            goes_out (record->method) || has_text (record->safety_check));
  tonari_editor_show_field (editor, "trace_left",
                            record->method == TONARI_METHOD_VISIT_UNMET || has_text (record->trace_left));
  tonari_editor_show_field (editor, "letter_text", tonari_record_has_letter (record));
  tonari_editor_show_field (editor, "second_staff",
                            goes_out (record->method) || record->method == TONARI_METHOD_OFFICE ||
                                record->second_staff != 0);
  /* A draft that was taken up again, or the other text of a change met meanwhile. */
  if (!extras->taking)
    {
      extras->taking = TRUE;
      tonari_met_group_set (extras->met, (const char *const *) record->met, record->met_person);
      extras->taking = FALSE;
    }
}

static gboolean
method_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  TonariEditor *editor = TONARI_EDITOR (widget);
  g_autoptr (TonariRecord) record = tonari_record_copy (tonari_editor_peek (editor));
  guint index = GPOINTER_TO_UINT (data);

  if (index >= tonari_method_words.n_list)
    return FALSE;
  record->method = (TonariMethod) tonari_method_words.list[index].value;
  tonari_editor_put (editor, "method", record);

  return TRUE;
}

static gboolean
met_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  const Extras *extras = g_object_get_data (G_OBJECT (widget), "record-extras");

  return tonari_met_group_toggle (extras->met, GPOINTER_TO_UINT (data));
}

static gboolean
texts_key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  const Extras *extras = g_object_get_data (G_OBJECT (widget), "record-extras");

  tonari_record_texts_open (extras->texts);

  return TRUE;
}

static void
add_key (GtkEventController *keys, guint key, GdkModifierType modifiers, GtkShortcutFunc func, guint index)
{
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                        gtk_callback_action_new (func, GUINT_TO_POINTER (index), NULL)));
}

static void
add_keys (TonariEditor *editor)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  /* Before a text that has the focus takes them. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < 10; i++)
    {
      guint digit = i == 9 ? 0 : i + 1;

      add_key (keys, GDK_KEY_0 + digit, GDK_ALT_MASK, method_key_cb, i);
      add_key (keys, GDK_KEY_KP_0 + digit, GDK_ALT_MASK, method_key_cb, i);
      if (i == 9)
        continue;
      add_key (keys, GDK_KEY_0 + digit, GDK_CONTROL_MASK, met_key_cb, i);
      add_key (keys, GDK_KEY_KP_0 + digit, GDK_CONTROL_MASK, met_key_cb, i);
    }
  add_key (keys, GDK_KEY_t, GDK_ALT_MASK, texts_key_cb, 0);
  gtk_widget_add_controller (GTK_WIDGET (editor), keys);
}

/* What was looked at before the last visit is where the next one begins. */
static char *
last_safety_check (TonariContext *context, const TonariCaseSheet *sheet, gint64 except)
{
  for (guint i = 0; sheet != NULL && i < sheet->records->len; i++)
    {
      const TonariRecord *record = g_ptr_array_index (sheet->records, i);
      g_autofree char *day = NULL;

      if (record->row.id == except || !has_text (record->safety_check))
        continue;
      day = tonari_context_format_date_short (context, record->at.date);

      /* Translators: a day, and what was written as safety check before the visit of that day */
      return g_strdup_printf (_ ("Safety check before the visit of %s: %s"), day, record->safety_check);
    }

  return NULL;
}

typedef struct
{
  TonariContext *context; /* the editor holds it */
  TonariRecord *record;
  char *code;
} Letter;

static void
letter_free (gpointer data, GClosure *closure)
{
  Letter *self = data;

  tonari_record_free (self->record);
  g_free (self->code);
  g_free (self);
}

static void
print_cb (GtkWidget *button, Letter *letter)
{
  tonari_letter_print (button, letter->context, letter->record, letter->code);
}

/* What is printed is what is saved; a new letter goes there by itself when it is. */
static GtkWidget *
print_button (TonariContext *context, const TonariCaseSheet *sheet, const TonariRecord *record)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Print the Letter…"));
  Letter *letter = g_new0 (Letter, 1);

  letter->context = context;
  letter->record = tonari_record_copy (record);
  letter->code = g_strdup (sheet->acase->code);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  g_signal_connect_data (button, "clicked", G_CALLBACK (print_cb), letter, letter_free, 0);

  return button;
}

void
tonari_record_extras_add (TonariEditor *editor,
                          TonariContext *context,
                          const TonariCaseSheet *sheet,
                          const TonariRecord *record)
{
  GtkWidget *met = tonari_met_group_new (sheet, (const char *const *) record->met, record->met_person);
  GtkWidget *texts = tonari_record_texts_new (context, editor);
  Extras *extras = g_new0 (Extras, 1);

  /* What is written down afterwards was agreed to before. */
  if (record->row.id == 0)
    {
      extras->promises = sheet != NULL ? tonari_case_sheet_promises (sheet) : NULL;
      extras->checked = last_safety_check (context, sheet, 0);
    }
  extras->met = TONARI_MET_GROUP (met);
  extras->texts = TONARI_RECORD_TEXTS (texts);
  g_object_set_data_full (G_OBJECT (editor), "record-extras", extras, extras_free);

  g_signal_connect_object (met, "changed", G_CALLBACK (met_changed_cb), editor, 0);
  tonari_editor_insert_widget (editor, "method", met);
  tonari_editor_insert_widget (editor, "method", texts);
  if (sheet != NULL && record->row.id != 0 && has_text (record->letter_text))
    tonari_editor_insert_widget (editor, "method", print_button (context, sheet, record));
  /* Those of a record that is there already stand in their own list and are edited there. */
  if (record->row.id == 0 && record->case_id != 0)
    tonari_change_rows_add (editor);
  tonari_editor_show_field (editor, "caller", record->case_id == 0);
  tonari_editor_set_changed (editor, record_changed_cb, extras, NULL);
  add_keys (editor);
  if (record->row.id == 0)
    tonari_editor_set_first (editor, record->case_id == 0                     ? "caller"
                                     : record->method == TONARI_METHOD_LETTER ? "letter_text"
                                                                              : "text");
}
