/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-life.h"

#include "tonari-case-state.h"
#include "tonari-case.h"
#include "tonari-demo-contacts.h"
#include "tonari-demo-events.h"
#include "tonari-demo-texts.h"
#include "tonari-person.h"
#include "tonari-relative.h"

#define DAYS_PER_YEAR 365.25

/* A birthday that fits the age, in whole or as the year alone. */
static TonariDate
birth_for_age (TonariDemoWriter *writer, int age)
{
  int day;

  if (age == 0)
    return TONARI_DATE_UNKNOWN;

  day = writer->options->today - (int) (age * DAYS_PER_YEAR) - g_rand_int_range (writer->random, 10, 350);
  return tonari_date_from_day (day);
}

static TonariDate
onset_for_story (TonariDemoWriter *writer, const TonariDemoStory *story)
{
  TonariDate onset;

  if (story->onset == 0)
    return TONARI_DATE_UNKNOWN;

  onset = tonari_date_from_day (writer->options->today - (int) (story->onset * DAYS_PER_YEAR));
  onset.precision = story->onset_precision;
  onset.day = tonari_date_first (onset);
  return onset;
}

static gboolean
write_case (TonariDemoWriter *writer, const TonariDemoStory *story, gint64 *case_id, GError **error)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariCase) row = tonari_case_new ();
  int intake = tonari_demo_writer_day (writer, story->intake);

  person->name = g_strdup (story->name);
  person->kana = g_strdup (story->kana);
  person->sex = story->sex;
  person->birth = birth_for_age (writer, story->age);
  if (story->died > 0)
    person->death = tonari_demo_writer_date (writer, story->died);
  if (!tonari_demo_writer_insert (writer, &tonari_person_entity, person, error))
    return FALSE;

  row->code = tonari_demo_writer_code (writer, intake);
  row->person = person->row.id;
  row->onset = onset_for_story (writer, story);
  row->intake = tonari_date_from_day (intake);
  row->municipality = g_strdup (story->municipality);
  row->heard_from = g_strdup (story->heard_from);
  row->referred_by = g_strdup (story->referred_by);
  row->concern = g_strdup (story->concern);
  row->history = g_strdup (story->history);
  row->situation = g_strdup (story->situation);
  row->diagnosis_note = g_strdup (story->diagnosis_note);
  row->key_worker = writer->staff[story->worker];
  if (story->episodes != NULL)
    row->coordinator = writer->staff[(story->worker + 1) % (TONARI_DEMO_N_STAFF - 1)];
  row->carried_over = story->carried_over;
  if (story->carried_over)
    row->first_contact_before = tonari_date_from_day (intake - 400);
  for (const TonariDemoState *state = story->states; state != NULL && state->at != TONARI_DEMO_STOP; state++)
    row->state = state->state;
  if (!tonari_demo_writer_insert (writer, &tonari_case_entity, row, error))
    return FALSE;

  *case_id = row->row.id;
  return TRUE;
}

static gboolean
write_relative (TonariDemoWriter *writer, const TonariDemoRelative *told, gint64 case_id, GError **error)
{
  g_autoptr (TonariPerson) person = tonari_person_new ();
  g_autoptr (TonariRelative) row = tonari_relative_new ();
  TonariDemoFamilyMember member;

  person->name = g_strdup (told->name);
  person->kana = g_strdup (told->kana);
  person->sex = told->sex;
  person->birth = birth_for_age (writer, told->age);
  person->phone = tonari_demo_writer_phone (writer);
  if (!tonari_demo_writer_insert (writer, &tonari_person_entity, person, error))
    return FALSE;

  row->person = person->row.id;
  row->case_id = case_id;
  row->relation = g_strdup (told->relation);
  row->best_related = told->best_related;
  row->called_name = g_strdup (told->called_name);
  row->promise_when = g_strdup (told->promise_when);
  row->promise_name_ourselves = g_strdup (told->promise_name_ourselves);
  row->promise_plain_envelope = told->promise_plain_envelope;
  row->promise_no_machine = told->promise_no_machine;
  row->promise_person_unaware = told->promise_person_unaware;
  row->takes_listen = told->called_name != NULL;
  row->takes_share = told->takes_share;
  row->takes_welcome = told->takes_welcome;
  if (!tonari_demo_writer_insert (writer, &tonari_relative_entity, row, error))
    return FALSE;

  member = (TonariDemoFamilyMember){ person->row.id, row->row.id, told->basic_class, told->practical_class,
                                     told->called_name };
  g_array_append_val (writer->family, member);
  return TRUE;
}

static gboolean
write_states (TonariDemoWriter *writer, const TonariDemoStory *story, gint64 case_id, GError **error)
{
  for (const TonariDemoState *state = story->states; state != NULL && state->at != TONARI_DEMO_STOP; state++)
    {
      g_autoptr (TonariCaseState) row = tonari_case_state_new ();

      row->case_id = case_id;
      row->date = tonari_demo_writer_date (writer, state->at);
      row->state = state->state;
      row->circumstance = g_strdup (state->circumstance);
      row->reason = g_strdup (state->reason);
      row->where_to = g_strdup (state->where_to);
      if (!tonari_demo_writer_insert (writer, &tonari_case_state_entity, row, error))
        return FALSE;
    }

  return TRUE;
}

/* The relative who comes: whoever is on the best terms. */
static const char *
relation_of (const TonariDemoStory *story)
{
  return story->relatives != NULL ? story->relatives[0].relation : NULL;
}

static void
add_phase_records (TonariDemoWriter *writer,
                   const TonariDemoStory *story,
                   const TonariDemoPhase *phase,
                   gint64 case_id,
                   GPtrArray *records)
{
  int to = tonari_demo_writer_day (writer, phase->to);
  int jitter = MAX (phase->every_days / 3, 1);

  for (int day = tonari_demo_writer_day (writer, phase->from); day < to;
       day += phase->every_days + g_rand_int_range (writer->random, -jitter, jitter + 1))
    {
      TonariRecord *record =
          tonari_demo_contact (writer, phase->kind, day, relation_of (story), story->interest, story->worker);

      record->case_id = case_id;
      g_ptr_array_add (records, record);
    }
}

static TonariRecord *
record_from_note (TonariDemoWriter *writer,
                  const TonariDemoStory *story,
                  const TonariDemoNote *note,
                  gint64 case_id)
{
  TonariRecord *record = tonari_record_new ();

  record->case_id = case_id;
  record->at.date = tonari_demo_writer_date (writer, note->at);
  record->at.minute = 14 * 60;
  record->method = note->method;
  if (note->met != NULL)
    {
      g_strfreev (record->met);
      record->met = g_strsplit (note->met, "・", -1);
      record->met_person = g_strv_contains ((const char *const *) record->met, "本人");
    }
  record->accompany = TRUE;
  record->minutes = 50;
  record->staff = writer->staff[story->worker];
  record->text = g_strdup (note->text);
  if (record->method == TONARI_METHOD_LETTER)
    record->letter_text = g_strdup (tonari_demo_letter (record->text));
  record->person_words = g_strdup (note->person_words);
  record->family_words = g_strdup (note->family_words);
  record->invitation = g_strdup (note->invitation);
  record->invitation_answer = note->answer;
  record->next_agreement = note->agreement;
  if (note->next_in_days > 0)
    {
      record->next_at.date = tonari_date_from_day (writer->options->today + note->next_in_days);
      record->next_at.minute = note->next_minute;
    }

  return record;
}

gboolean
tonari_demo_life_write (TonariDemoWriter *writer,
                        const TonariDemoStory *story,
                        GPtrArray *records,
                        gint64 *case_id,
                        GError **error)
{
  if (!write_case (writer, story, case_id, error))
    return FALSE;
  for (const TonariDemoRelative *told = story->relatives; told != NULL && told->relation != NULL; told++)
    if (!write_relative (writer, told, *case_id, error))
      return FALSE;
  if (!write_states (writer, story, *case_id, error) ||
      !tonari_demo_events_write (writer, story, *case_id, error))
    return FALSE;

  for (const TonariDemoPhase *phase = story->phases; phase != NULL && phase->from != TONARI_DEMO_STOP;
       phase++)
    add_phase_records (writer, story, phase, *case_id, records);
  for (const TonariDemoNote *note = story->notes; note != NULL && note->at != TONARI_DEMO_STOP; note++)
    g_ptr_array_add (records, record_from_note (writer, story, note, *case_id));

  return TRUE;
}

gpointer
tonari_demo_life_extra (TonariDemoWriter *writer, const TonariDemoStory *story, gint64 case_id)
{
  const TonariDemoPhase *phase = story->phases;
  TonariRecord *record;
  guint n_phases = 0;
  int from, to;

  while (phase[n_phases].from != TONARI_DEMO_STOP)
    n_phases++;
  phase += g_rand_int_range (writer->random, 0, (gint32) n_phases);
  from = tonari_demo_writer_day (writer, phase->from);
  to = MAX (tonari_demo_writer_day (writer, phase->to), from + 1);
  record = tonari_demo_contact (writer, phase->kind, g_rand_int_range (writer->random, from, to),
                                relation_of (story), story->interest, story->worker);
  record->case_id = case_id;

  return record;
}
