/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-organisation-editor.h"

#include <glib/gi18n-lib.h>

#include "tonari-editor.h"

static const TonariEditorRow organisation_rows[] = {
  { "name", N_ ("Name of the Organisation"), NULL, TONARI_EDITOR_REQUIRED },
  { "kind", N_ ("Kind"), N_ ("For instance health office, hospital, place to be, employment service"), 0 },
  { "area", N_ ("Area"), NULL, 0 },
  { NULL, N_ ("How to Reach Them"), NULL, 0 },
  { "phone", N_ ("Direct Line"), NULL, 0 },
  { "phone_main", N_ ("Main Line"), NULL, 0 },
  { "contact_person", N_ ("Whom to Ask For"), NULL, 0 },
  { NULL, N_ ("Notes"), NULL, 0 },
  { "note", N_ ("Note"), NULL, TONARI_EDITOR_LONG },
};

static char *
say_deleted (const TonariOrganisation *row)
{
  /* Translators: %s is the name of an organisation. */
  return g_strdup_printf (_ ("“%s” deleted"), row->name);
}

void
tonari_organisation_editor_open (GtkWidget *from,
                                 TonariContext *context,
                                 const TonariOrganisation *row,
                                 TonariContextDone done)
{
  g_autoptr (TonariOrganisation) fresh = row == NULL ? tonari_organisation_new () : NULL;
  g_autofree char *said = row != NULL ? say_deleted (row) : NULL;
  TonariEditor *editor;

  editor = tonari_editor_new (context, row == NULL ? _ ("New Organisation") : _ ("Organisation"),
                              &tonari_organisation_entity, row != NULL ? row : fresh, organisation_rows,
                              G_N_ELEMENTS (organisation_rows));
  if (row == NULL && done != NULL)
    tonari_editor_set_done_for (editor, done, from);
  if (row != NULL)
    tonari_editor_set_delete (editor, _ ("Delete an organisation"), said);
  tonari_editor_present_for (editor, from);
}

void
tonari_organisation_editor_delete (TonariContext *context, const TonariOrganisation *row)
{
  g_autofree char *said = say_deleted (row);

  tonari_context_delete (context, &tonari_organisation_entity, row->row.id, _ ("Delete an organisation"),
                         said);
}
