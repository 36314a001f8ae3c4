/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-editor.h"

TonariEditorExtra *
tonari_editor_extra_new (const TonariEntity *entity, gpointer row, const char *owner_field)
{
  TonariEditorExtra *self = g_new0 (TonariEditorExtra, 1);

  self->entity = entity;
  self->row = row;
  self->owner_field = owner_field;
  return self;
}

void
tonari_editor_extra_free (TonariEditorExtra *self)
{
  tonari_entity_free (self->entity, self->row);
  g_free (self);
}
