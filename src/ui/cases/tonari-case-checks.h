/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What an editor of the case page will not take, each with the way out.  Pure functions of a row;
 * @data is what each one's comment says.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** tonari_case_check_span: (transfer full) (nullable): an end before its start, in any row with start_on and end_on; @data is its #TonariEntity. */
char *tonari_case_check_span (gconstpointer row,
                              const char  **field,
                              gpointer      data);

/** tonari_case_check_case: a code must be there, the name need not; days count from 1. @data unused. */
char *tonari_case_check_case (gconstpointer row,
                              const char  **field,
                              gpointer      data);

/**
 * tonari_case_check_tie_change: つなぐ and つなぎ直し need a receiver and consent, an emergency its grounds; つなぎ直し the next one;
 * つなげない its reason; もどす nothing.  A consent form that is named must hold on that day.  Source: domain.md, Rules.
 * @data: (nullable) (element-type TonariConsentForm): a `GPtrArray` of the case's consent forms.
 */
char *tonari_case_check_tie_change (gconstpointer row,
                                    const char  **field,
                                    gpointer      data);

/** tonari_case_check_consent_form: it says what and to whom, who gave it, and neither ends nor is withdrawn before it begins. @data unused. */
char *tonari_case_check_consent_form (gconstpointer row,
                                      const char  **field,
                                      gpointer      data);

/** tonari_case_check_letter: somebody is written to, the consent holds, no answer before the letter. @data as for tonari_case_check_tie_change(). */
char *tonari_case_check_letter (gconstpointer row,
                                const char  **field,
                                gpointer      data);

/** tonari_case_check_sharing: to whom and what; in an emergency its grounds, else a consent that holds if one is named. @data as for tonari_case_check_tie_change(). */
char *tonari_case_check_sharing (gconstpointer row,
                                 const char  **field,
                                 gpointer      data);

/** tonari_case_check_news: with whom; the next time is not before. @data unused. */
char *tonari_case_check_news (gconstpointer row,
                              const char  **field,
                              gpointer      data);

/** tonari_case_check_watching: as tonari_case_check_span(), and days count from 1. @data: its #TonariEntity. */
char *tonari_case_check_watching (gconstpointer row,
                                  const char  **field,
                                  gpointer      data);

/** tonari_case_check_plan: looked at again not before it was made. @data unused. */
char *tonari_case_check_plan (gconstpointer row,
                              const char  **field,
                              gpointer      data);

/** tonari_case_check_crisis: looked at again not before it happened. @data unused. */
char *tonari_case_check_crisis (gconstpointer row,
                                const char  **field,
                                gpointer      data);

/** tonari_case_check_role: whose role, and as tonari_case_check_span(). @data: its #TonariEntity. */
char *tonari_case_check_role (gconstpointer row,
                              const char  **field,
                              gpointer      data);

/** tonari_case_check_observation: both within 0 and 10, motivation only where the person was met; @data: GINT_TO_POINTER (the person was met). */
char *tonari_case_check_observation (gconstpointer row,
                                     const char  **field,
                                     gpointer      data);

/** tonari_case_check_stage_move: the stages exist in the model. @data unused. */
char *tonari_case_check_stage_move (gconstpointer row,
                                    const char  **field,
                                    gpointer      data);

/** tonari_case_check_record: nobody met and the person met do not go together. @data unused. */
char *tonari_case_check_record (gconstpointer row,
                                const char  **field,
                                gpointer      data);

G_END_DECLS
