/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-drafts.h"

void
tonari_draft_free (TonariDraft *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

TonariDraft *
tonari_store_draft (TonariDb *db, const char *name, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  TonariDraft *draft;
  gboolean has_row = FALSE;

  g_return_val_if_fail (db != NULL && name != NULL, NULL);

  statement = tonari_db_prepare (db, "SELECT kept_at, text FROM drafts WHERE name = ?1", error);
  if (statement == NULL)
    return NULL;
  tonari_statement_bind_text (statement, 1, name);
  if (!tonari_statement_step (statement, &has_row, error) || !has_row)
    return NULL;

  draft = g_new0 (TonariDraft, 1);
  draft->name = g_strdup (name);
  draft->at = tonari_moment_from_iso (tonari_statement_text (statement, 0), NULL);
  draft->text = tonari_statement_dup_text (statement, 1);

  return draft;
}

gboolean
tonari_store_draft_keep (TonariDb *db, const char *name, TonariMoment at, const char *text, GError **error)
{
  g_autoptr (TonariStatement) statement = NULL;
  g_autofree char *stamp = NULL;

  g_return_val_if_fail (db != NULL && name != NULL, FALSE);

  statement =
      tonari_db_prepare (db,
                         text != NULL ? "INSERT INTO drafts (name, kept_at, text) VALUES (?1, ?2, ?3) "
                                        "ON CONFLICT (name) DO UPDATE SET kept_at = ?2, text = ?3"
                                      : "DELETE FROM drafts WHERE name = ?1",
                         error);
  if (statement == NULL)
    return FALSE;
  tonari_statement_bind_text (statement, 1, name);
  if (text != NULL)
    {
      stamp = tonari_moment_to_iso (at);
      tonari_statement_bind_text (statement, 2, stamp);
      tonari_statement_bind_text (statement, 3, text);
    }

  return tonari_statement_step (statement, NULL, error);
}
