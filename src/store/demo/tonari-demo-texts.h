/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TonariDemoTopic: what a record tells of.
 */
typedef enum
{
  TONARI_DEMO_TOPIC_FAMILY_OFFICE,
  TONARI_DEMO_TOPIC_FAMILY_PHONE,
  TONARI_DEMO_TOPIC_UNMET,
  TONARI_DEMO_TOPIC_LETTER,
  TONARI_DEMO_TOPIC_VISIT,
  TONARI_DEMO_TOPIC_BOTH,
  TONARI_DEMO_TOPIC_PERSON_OFFICE,
  TONARI_DEMO_TOPIC_PERSON_PHONE,
  TONARI_DEMO_TOPIC_MESSAGE,
  TONARI_DEMO_TOPIC_ONLINE,
  TONARI_DEMO_TOPIC_ESCORT,
  TONARI_DEMO_TOPIC_DROP_IN,
  TONARI_DEMO_TOPIC_AGENCY,
  TONARI_DEMO_TOPIC_SOLVE,
  TONARI_DEMO_TOPIC_PERSON_WORDS,
  TONARI_DEMO_TOPIC_FAMILY_WORDS,
  TONARI_DEMO_TOPIC_TRACE,
  TONARI_DEMO_TOPIC_INVITATION,
} TonariDemoTopic;

/**
 * tonari_demo_text:
 * @topic: what it tells of
 * @random: where the choice comes from
 * @interest: (nullable): what the person likes
 *
 * Returns: (transfer full): a sentence or two
 */
char *tonari_demo_text (TonariDemoTopic topic,
                        GRand          *random,
                        const char     *interest);

/**
 * tonari_demo_letter:
 * @note: what a record notes about a letter that was sent
 *
 * Returns: (nullable) (transfer none): words for that letter, %NULL where it was one that came
 */
const char *tonari_demo_letter (const char *note);

G_END_DECLS
