/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-date.h"

G_BEGIN_DECLS

/**
 * TonariClassHitPlace:
 * @TONARI_CLASS_HIT_CLASS: in what is said of the class: title, place, who may come, notes
 * @TONARI_CLASS_HIT_THEMES: in the themes of a session
 * @TONARI_CLASS_HIT_MINUTES: in its minutes
 * @TONARI_CLASS_HIT_HOME_PRACTICE: in the home practice given
 * @TONARI_CLASS_HIT_REVIEW: in the staff review
 *
 * Where something was found.
 */
typedef enum
{
  TONARI_CLASS_HIT_CLASS,
  TONARI_CLASS_HIT_THEMES,
  TONARI_CLASS_HIT_MINUTES,
  TONARI_CLASS_HIT_HOME_PRACTICE,
  TONARI_CLASS_HIT_REVIEW,
} TonariClassHitPlace;

typedef struct _TonariClassHit TonariClassHit;

/**
 * TonariClassHit:
 * @place: where it was found
 * @class_id: row of the class
 * @session: row of the session, 0 where the class itself was found
 * @title: (nullable): title of the class
 * @number: number of the session
 * @date: day of the session
 * @excerpt: the words around what was found, one line
 *
 * One thing found among classes and what was written about their sessions.
 */
struct _TonariClassHit
{
  TonariClassHitPlace place;
  gint64 class_id;
  gint64 session;
  char *title;
  gint64 number;
  TonariDate date;
  char *excerpt;
};

TonariClassHit *tonari_class_hit_new (void);
void tonari_class_hit_free (TonariClassHit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariClassHit, tonari_class_hit_free)

/**
 * tonari_class_hit_excerpt:
 * @text: a text as typed
 * @folded_words: what was searched, folded (see tonari_fold())
 *
 * Returns: (transfer full): a line of @text with the first of the words in it, shortened to 120 letters; the first
 *   line where no line holds it
 */
char *tonari_class_hit_excerpt (const char *text,
                                const char *folded_words);

G_END_DECLS
