/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the editor asks of each of its rows: to show a field, to read it back, and to say what it understood.
 */

#pragma once

#include <adwaita.h>

#include "tonari-editor.h"

G_BEGIN_DECLS

#define TONARI_TYPE_FIELD_ROW (tonari_field_row_get_type ())
G_DECLARE_INTERFACE (TonariFieldRow, tonari_field_row, TONARI, FIELD_ROW, AdwPreferencesRow)

/**
 * TonariFieldRowInterface:
 * @set_value: shows the field of a row
 * @read: writes what is typed into the field of a row; %FALSE with a message (transfer full) when it cannot be read
 * @get_note: (transfer full) (nullable): what was understood so far
 * @get_control: (transfer none): what takes the focus and carries the name
 */
struct _TonariFieldRowInterface
{
  GTypeInterface parent;

  void (*set_value) (TonariFieldRow    *self,
                     const TonariField *field,
                     gconstpointer      row);
  gboolean (*read) (TonariFieldRow    *self,
                    const TonariField *field,
                    gpointer           row,
                    char             **message);
  char *(*get_note) (TonariFieldRow *self);
  GtkWidget *(*get_control) (TonariFieldRow *self);
};

/**
 * TonariFieldRow::field-changed:
 * @row: the row
 *
 * The person has changed it.
 */

/** tonari_field_row_new: (transfer floating): the row that suits the kind of the field and the flags. */
TonariFieldRow *tonari_field_row_new (TonariContext         *context,
                                      const TonariField     *field,
                                      const TonariEditorRow *description);

void tonari_field_row_set_value (TonariFieldRow    *self,
                                 const TonariField *field,
                                 gconstpointer      row);

gboolean tonari_field_row_read (TonariFieldRow    *self,
                                const TonariField *field,
                                gpointer           row,
                                char             **message);

char *tonari_field_row_get_note (TonariFieldRow *self);

/** tonari_field_row_focus: gives it the focus. */
void tonari_field_row_focus (TonariFieldRow *self);

/** tonari_field_row_changed: emits [signal@FieldRow::field-changed]. */
void tonari_field_row_changed (TonariFieldRow *self);

/** tonari_field_row_name: gives @control the accessible name @label, and @hint (nullable) as its description. */
void tonari_field_row_name (GtkWidget  *control,
                            const char *label,
                            const char *hint);

/**
 * tonari_field_row_hint:
 * @row: a row
 * @control: its activatable widget
 * @hint: (nullable): translated
 *
 * Shows @hint under the title of @row, and gives it to @control as its description. The name @control has from @row.
 */
void tonari_field_row_hint (AdwActionRow *row,
                            GtkWidget    *control,
                            const char   *hint);

G_END_DECLS
