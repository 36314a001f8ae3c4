/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-contacts.h"

#include "tonari-demo-texts.h"

#define OPENING_MINUTE (9 * 60)

typedef enum
{
  WHO_NOBODY,
  WHO_PERSON,
  WHO_FAMILY,
  WHO_BOTH,
  WHO_AGENCY,
} Who;

/* One thing that happens in a stretch, and how often among the others. */
typedef struct
{
  int share;
  TonariMethod method;
  Who who;
  TonariDemoTopic topic;
  gboolean accompany;
  gboolean solve;
  int minutes;
} Mix;

static const Mix family_mix[] = {
  { 55, TONARI_METHOD_OFFICE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_OFFICE, TRUE, FALSE, 60 },
  { 35, TONARI_METHOD_PHONE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_PHONE, TRUE, FALSE, 20 },
  { 6, TONARI_METHOD_LETTER, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 15 },
  { 4, TONARI_METHOD_AGENCY, WHO_AGENCY, TONARI_DEMO_TOPIC_AGENCY, FALSE, TRUE, 20 },
};

static const Mix unmet_mix[] = {
  { 50, TONARI_METHOD_VISIT_UNMET, WHO_NOBODY, TONARI_DEMO_TOPIC_UNMET, TRUE, FALSE, 15 },
  { 22, TONARI_METHOD_LETTER, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 15 },
  { 18, TONARI_METHOD_OFFICE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_OFFICE, TRUE, FALSE, 50 },
  { 10, TONARI_METHOD_PHONE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_PHONE, TRUE, FALSE, 15 },
};

static const Mix meeting_mix[] = {
  { 55, TONARI_METHOD_VISIT, WHO_PERSON, TONARI_DEMO_TOPIC_VISIT, TRUE, FALSE, 40 },
  { 10, TONARI_METHOD_VISIT, WHO_BOTH, TONARI_DEMO_TOPIC_BOTH, TRUE, FALSE, 60 },
  { 12, TONARI_METHOD_OFFICE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_OFFICE, TRUE, FALSE, 50 },
  { 10, TONARI_METHOD_PHONE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_PHONE, TRUE, FALSE, 10 },
  { 8, TONARI_METHOD_VISIT_UNMET, WHO_NOBODY, TONARI_DEMO_TOPIC_UNMET, TRUE, FALSE, 10 },
  { 5, TONARI_METHOD_AGENCY, WHO_AGENCY, TONARI_DEMO_TOPIC_AGENCY, FALSE, TRUE, 20 },
};

static const Mix outside_mix[] = {
  { 35, TONARI_METHOD_ESCORT, WHO_PERSON, TONARI_DEMO_TOPIC_ESCORT, TRUE, FALSE, 80 },
  { 20, TONARI_METHOD_VISIT, WHO_PERSON, TONARI_DEMO_TOPIC_VISIT, TRUE, FALSE, 40 },
  { 15, TONARI_METHOD_DROP_IN, WHO_PERSON, TONARI_DEMO_TOPIC_DROP_IN, TRUE, FALSE, 90 },
  { 12, TONARI_METHOD_MESSAGE, WHO_PERSON, TONARI_DEMO_TOPIC_MESSAGE, TRUE, FALSE, 10 },
  { 10, TONARI_METHOD_OFFICE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_OFFICE, TRUE, TRUE, 50 },
  { 8, TONARI_METHOD_PHONE, WHO_FAMILY, TONARI_DEMO_TOPIC_FAMILY_PHONE, TRUE, FALSE, 15 },
};

static const Mix place_mix[] = {
  { 60, TONARI_METHOD_DROP_IN, WHO_PERSON, TONARI_DEMO_TOPIC_DROP_IN, TRUE, FALSE, 90 },
  { 15, TONARI_METHOD_OFFICE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_OFFICE, TRUE, FALSE, 40 },
  { 10, TONARI_METHOD_MESSAGE, WHO_PERSON, TONARI_DEMO_TOPIC_MESSAGE, TRUE, FALSE, 10 },
  { 10, TONARI_METHOD_PHONE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_PHONE, TRUE, FALSE, 10 },
  { 5, TONARI_METHOD_AGENCY, WHO_AGENCY, TONARI_DEMO_TOPIC_AGENCY, FALSE, TRUE, 20 },
};

static const Mix online_mix[] = {
  { 55, TONARI_METHOD_ONLINE, WHO_PERSON, TONARI_DEMO_TOPIC_ONLINE, TRUE, FALSE, 50 },
  { 30, TONARI_METHOD_MESSAGE, WHO_PERSON, TONARI_DEMO_TOPIC_MESSAGE, TRUE, FALSE, 10 },
  { 15, TONARI_METHOD_MESSAGE, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 10 },
};

static const Mix solving_mix[] = {
  { 35, TONARI_METHOD_ESCORT, WHO_PERSON, TONARI_DEMO_TOPIC_SOLVE, TRUE, TRUE, 90 },
  { 25, TONARI_METHOD_OFFICE, WHO_PERSON, TONARI_DEMO_TOPIC_SOLVE, FALSE, TRUE, 60 },
  { 20, TONARI_METHOD_AGENCY, WHO_AGENCY, TONARI_DEMO_TOPIC_AGENCY, FALSE, TRUE, 30 },
  { 12, TONARI_METHOD_VISIT, WHO_BOTH, TONARI_DEMO_TOPIC_BOTH, TRUE, TRUE, 60 },
  { 8, TONARI_METHOD_PHONE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_PHONE, TRUE, FALSE, 10 },
};

static const Mix loose_mix[] = {
  { 45, TONARI_METHOD_PHONE, WHO_PERSON, TONARI_DEMO_TOPIC_PERSON_PHONE, TRUE, FALSE, 15 },
  { 25, TONARI_METHOD_LETTER, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 15 },
  { 15, TONARI_METHOD_MESSAGE, WHO_PERSON, TONARI_DEMO_TOPIC_MESSAGE, TRUE, FALSE, 10 },
  { 15, TONARI_METHOD_AGENCY, WHO_AGENCY, TONARI_DEMO_TOPIC_AGENCY, FALSE, TRUE, 15 },
};

static const Mix letters_mix[] = {
  { 80, TONARI_METHOD_LETTER, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 15 },
  { 20, TONARI_METHOD_MESSAGE, WHO_NOBODY, TONARI_DEMO_TOPIC_LETTER, TRUE, FALSE, 10 },
};

#define MIX(list)                                                                                            \
  {                                                                                                          \
    list, G_N_ELEMENTS (list)                                                                                \
  }

static const struct
{
  const Mix *list;
  guint n_list;
} mixes[] = {
  [TONARI_DEMO_PHASE_FAMILY] = MIX (family_mix),   [TONARI_DEMO_PHASE_UNMET] = MIX (unmet_mix),
  [TONARI_DEMO_PHASE_MEETING] = MIX (meeting_mix), [TONARI_DEMO_PHASE_OUTSIDE] = MIX (outside_mix),
  [TONARI_DEMO_PHASE_PLACE] = MIX (place_mix),     [TONARI_DEMO_PHASE_ONLINE] = MIX (online_mix),
  [TONARI_DEMO_PHASE_SOLVING] = MIX (solving_mix), [TONARI_DEMO_PHASE_LOOSE] = MIX (loose_mix),
  [TONARI_DEMO_PHASE_LETTERS] = MIX (letters_mix),
};

/* Without a family that comes, what would have been theirs is a letter or a call to the person. */
static const Mix *
draw_mix (GRand *random, TonariDemoPhaseKind kind, gboolean has_family)
{
  const Mix *mix = NULL;
  int at = g_rand_int_range (random, 0, 100);

  for (guint i = 0; i < mixes[kind].n_list; i++)
    {
      mix = &mixes[kind].list[i];
      at -= mix->share;
      if (at < 0)
        break;
    }
  if (!has_family && (mix->who == WHO_FAMILY || mix->who == WHO_BOTH))
    return &letters_mix[0];

  return mix;
}

static void
set_met (TonariRecord *record, Who who, const char *relation)
{
  g_autoptr (GStrvBuilder) met = g_strv_builder_new ();

  if (who == WHO_PERSON || who == WHO_BOTH)
    g_strv_builder_add (met, "本人");
  if (who == WHO_FAMILY || who == WHO_BOTH)
    g_strv_builder_add (met, relation);
  if (who == WHO_AGENCY)
    g_strv_builder_add (met, "関係機関");
  g_strfreev (record->met);
  record->met = g_strv_builder_end (met);
  record->met_person = who == WHO_PERSON || who == WHO_BOTH;
}

static void
set_words (TonariRecord *record, GRand *random, const Mix *mix, const char *interest)
{
  int chance = g_rand_int_range (random, 0, 100);

  record->text = tonari_demo_text (mix->topic, random, interest);
  if ((mix->who == WHO_PERSON || mix->who == WHO_BOTH) && chance < 35)
    record->person_words = tonari_demo_text (TONARI_DEMO_TOPIC_PERSON_WORDS, random, interest);
  if ((mix->who == WHO_FAMILY || mix->who == WHO_BOTH) && chance >= 60)
    record->family_words = tonari_demo_text (TONARI_DEMO_TOPIC_FAMILY_WORDS, random, interest);
  if (mix->method == TONARI_METHOD_VISIT_UNMET)
    record->trace_left = tonari_demo_text (TONARI_DEMO_TOPIC_TRACE, random, interest);
  if (mix->who != WHO_NOBODY && mix->who != WHO_AGENCY && chance % 9 == 0)
    {
      record->invitation = tonari_demo_text (TONARI_DEMO_TOPIC_INVITATION, random, interest);
      record->invitation_answer =
          (TonariAnswer) g_rand_int_range (random, TONARI_ANSWER_ACCEPTED, TONARI_ANSWER_THINKING + 1);
    }
  if (mix->method == TONARI_METHOD_VISIT)
    record->next_agreement = chance < 55   ? TONARI_AGREEMENT_AGREED
                             : chance < 92 ? TONARI_AGREEMENT_NO_REFUSAL
                                           : TONARI_AGREEMENT_DECLINED;
}

TonariRecord *
tonari_demo_contact (TonariDemoWriter *writer,
                     TonariDemoPhaseKind kind,
                     int day,
                     const char *relation,
                     const char *interest,
                     guint worker)
{
  GRand *random = writer->random;
  const Mix *mix = draw_mix (random, kind, relation != NULL);
  TonariRecord *record = tonari_record_new ();

  record->at.date = tonari_date_from_day (day);
  record->at.minute = OPENING_MINUTE + 15 * g_rand_int_range (random, 0, 32);
  record->method = mix->method;
  record->accompany = mix->accompany;
  record->solve = mix->solve;
  record->minutes = mix->minutes + 5 * g_rand_int_range (random, -1, 4);
  record->staff = writer->staff[worker];
  if ((mix->method == TONARI_METHOD_VISIT || mix->method == TONARI_METHOD_VISIT_UNMET) &&
      g_rand_int_range (random, 0, 3) == 0)
    record->second_staff = writer->staff[(worker + 1) % (TONARI_DEMO_N_STAFF - 1)];
  set_met (record, mix->who, relation);
  set_words (record, random, mix, interest);
  if (record->method == TONARI_METHOD_LETTER)
    record->letter_text = g_strdup (tonari_demo_letter (record->text));

  return record;
}
