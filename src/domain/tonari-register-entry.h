/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

typedef struct _TonariRegisterEntry TonariRegisterEntry;

/**
 * TonariRegisterEntry:
 * @case_id: row of the case
 * @code: its code
 * @name: (nullable): name of the person
 * @kana: (nullable): reading
 * @sex: sex
 * @birth: birth date
 * @onset: onset of withdrawal
 * @intake: day of the intake
 * @state: state
 * @concern: (nullable): presenting concern
 * @key_worker: (nullable): name of the key worker
 * @coordinator: (nullable): name of the coordinator between agencies
 * @stage_model: the model of the latest stage move
 * @stage: the stage after it, 0 without one
 * @lacking_intake: stands on the list of those without an intake; see tonari_store_register_today()
 * @family_only: the person was not met for a year
 * @mother_only: only the mother has come
 * @last_contact: day of the last record that reached anybody; unknown without one
 * @folded: (nullable): code, name, kana and concern folded for find-as-you-type
 *
 * One line of the case register (ケース台帳).
 */
struct _TonariRegisterEntry
{
  gint64 case_id;
  char *code;
  char *name;
  char *kana;
  TonariSex sex;
  TonariDate birth;
  TonariDate onset;
  TonariDate intake;
  TonariCaseStateKind state;
  char *concern;
  char *key_worker;
  char *coordinator;
  TonariStageModel stage_model;
  gint64 stage;
  gboolean lacking_intake;
  gboolean family_only;
  gboolean mother_only;
  TonariDate last_contact;
  char *folded;
};

TonariRegisterEntry *tonari_register_entry_new (void);
void tonari_register_entry_free (TonariRegisterEntry *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariRegisterEntry, tonari_register_entry_free)

/** tonari_register_entry_matches: whether every word of @folded_text (folded, see tonari_fold()) occurs in code, name, kana or concern. */
gboolean tonari_register_entry_matches (const TonariRegisterEntry *self,
                                        const char                *folded_text);

G_END_DECLS
