/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The lives of the example book as tables.
 *
 * Every person, family and office in them is made up.  Times are months before the day on which the
 * example ends, for an example of twelve years; another span stretches or shortens them.
 */

#pragma once

#include <math.h>

#include "tonari-date.h"
#include "tonari-enums.h"

G_BEGIN_DECLS

/** TONARI_DEMO_STOP: ends a table. */
#define TONARI_DEMO_STOP (-2.0)
/** TONARI_DEMO_OPEN: an end that has not come. */
#define TONARI_DEMO_OPEN (-1.0)
/** TONARI_DEMO_DONT_KNOW: わからない. */
#define TONARI_DEMO_DONT_KNOW NAN

/**
 * TonariDemoPhaseKind: what a stretch of contact is like.
 */
typedef enum
{
  TONARI_DEMO_PHASE_FAMILY,
  TONARI_DEMO_PHASE_UNMET,
  TONARI_DEMO_PHASE_MEETING,
  TONARI_DEMO_PHASE_OUTSIDE,
  TONARI_DEMO_PHASE_PLACE,
  TONARI_DEMO_PHASE_ONLINE,
  TONARI_DEMO_PHASE_SOLVING,
  TONARI_DEMO_PHASE_LOOSE,
  TONARI_DEMO_PHASE_LETTERS,
} TonariDemoPhaseKind;

/* In all of these: `from`, `to` and `at` are months before today. */
typedef struct
{
  double from;
  double to;
  int every_days;
  TonariDemoPhaseKind kind;
} TonariDemoPhase;

typedef struct
{
  double at;
  double connection;
  double motivation;
  TonariView view;
  gboolean told;
  const char *note;
} TonariDemoObservation;

typedef struct
{
  double from;
  double to;
  const char *kind;
  const char *text;
} TonariDemoProblem;

typedef struct
{
  double from;
  double to;
  const char *title;
  const char *outcome;
} TonariDemoEpisode;

typedef struct
{
  double from;
  double to;
  const char *name;
  const char *kind;
  const char *received;
  const char *role;
  TonariMadeBy made_by;
} TonariDemoTie;

typedef struct
{
  double at;
  TonariTieChangeKind kind;
  const char *name;
  const char *to_name;
  const char *receiver;
  TonariConsent consent;
  const char *reason;
} TonariDemoTieChange;

typedef struct
{
  double at;
  TonariStageModel model;
  int from;
  int to;
  const char *reason;
} TonariDemoStage;

typedef struct
{
  double from;
  double to;
  const char *partner;
  const char *note;
} TonariDemoWatching;

typedef struct
{
  double at;
  const char *kind;
  const char *text;
  const char *agreed;
  const char *to_call;
  const char *follow_up;
  int follow_up_in_days;
} TonariDemoCrisis;

typedef struct
{
  double at;
  TonariWhose whose;
  const char *text;
} TonariDemoChange;

typedef struct
{
  double at;
  TonariCaseStateKind state;
  const char *circumstance;
  const char *reason;
  const char *where_to;
} TonariDemoState;

/**
 * TonariDemoNote:
 * @met: those met, separated by `・`
 * @next_in_days: next appointment, days after today; 0 for none
 * @next_minute: its time, minutes after midnight
 *
 * A record that the story needs word for word.
 */
typedef struct
{
  double at;
  TonariMethod method;
  const char *met;
  const char *text;
  const char *person_words;
  const char *family_words;
  const char *invitation;
  TonariAnswer answer;
  int next_in_days;
  int next_minute;
  TonariAgreement agreement;
} TonariDemoNote;

typedef struct
{
  const char *relation;
  const char *name;
  const char *kana;
  TonariSex sex;
  int age;
  const char *called_name;
  gboolean best_related;
  gboolean basic_class;
  gboolean practical_class;
  const char *promise_when;
  const char *promise_name_ourselves;
  gboolean promise_plain_envelope;
  gboolean promise_no_machine;
  gboolean promise_person_unaware;
  gboolean takes_share;
  gboolean takes_welcome;
} TonariDemoRelative;

/**
 * TonariDemoStory:
 * @name: (nullable): %NULL where a code alone does
 * @age: age today, 0 when not told
 * @onset: onset of withdrawal, years before today; 0 when not told
 * @interest: what they like, put into the words of the records
 * @intake: months before today
 * @died: months before today, 0 while alive
 *
 * One life.  A table that is %NULL has no rows.
 */
typedef struct
{
  const char *name;
  const char *kana;
  TonariSex sex;
  int age;
  int onset;
  TonariPrecision onset_precision;
  const char *interest;
  double intake;
  double died;
  const char *municipality;
  const char *heard_from;
  const char *referred_by;
  const char *concern;
  const char *history;
  const char *situation;
  const char *diagnosis_note;
  gboolean carried_over;
  guint worker;
  const TonariDemoRelative *relatives;
  const TonariDemoPhase *phases;
  const TonariDemoObservation *observations;
  const TonariDemoProblem *problems;
  const TonariDemoEpisode *episodes;
  const TonariDemoTie *ties;
  const TonariDemoTieChange *tie_changes;
  const TonariDemoStage *stages;
  const TonariDemoWatching *watching;
  const TonariDemoCrisis *crises;
  const TonariDemoChange *changes;
  const TonariDemoState *states;
  const TonariDemoNote *notes;
} TonariDemoStory;

/** TONARI_DEMO_N_STORIES: how many lives the full set has. */
#define TONARI_DEMO_N_STORIES 12

extern const TonariDemoStory tonari_demo_story_timetable;
extern const TonariDemoStory tonari_demo_story_window;
extern const TonariDemoStory tonari_demo_story_bakery;
extern const TonariDemoStory tonari_demo_story_eighty_fifty;
extern const TonariDemoStory tonari_demo_story_postcards;
extern const TonariDemoStory tonari_demo_story_silence;
extern const TonariDemoStory tonari_demo_story_online;
extern const TonariDemoStory tonari_demo_story_garden;
extern const TonariDemoStory tonari_demo_story_sparse;
extern const TonariDemoStory tonari_demo_story_papers;
extern const TonariDemoStory tonari_demo_story_not_asked;
extern const TonariDemoStory tonari_demo_story_code_only;

/** tonari_demo_story: (transfer none): the story of that number, 0 upwards. */
const TonariDemoStory *tonari_demo_story (guint index);

G_END_DECLS
