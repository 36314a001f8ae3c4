/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-intake-tables.h"

#include <glib/gi18n-lib.h>

#define REQUIRED TONARI_EDITOR_REQUIRED
#define LONG TONARI_EDITOR_LONG

static const TonariEditorRow case_rows[] = {
  { NULL, N_ ("Case Code"), N_ ("All else may stay empty"), 0 },
  { "code", N_ ("Case Code"), NULL, REQUIRED },
  { NULL, N_ ("Where They Live"), NULL, 0 },
  { "municipality", N_ ("Municipality"), NULL, 0 },
};

static const TonariEditorRow intake_rows[] = {
  { NULL, N_ ("Who Asks, and How"), NULL, 0 },
  { "at", N_ ("When"), N_ ("Also R8.11.21 14:30; the time may be left out"), 0 },
  { "method", N_ ("How"), NULL, 0 },
  { "staff", N_ ("Taken By"), NULL, 0 },
  { NULL, N_ ("The Agency or Whoever Else Asked"), NULL, 0 },
  { "caller_relation", N_ ("Who Asked"), N_ ("For example: a public health nurse of the town"), 0 },
  { NULL, N_ ("What It Is About"), NULL, 0 },
  { "concern", N_ ("Presenting Concern"), N_ ("In their words"), LONG },
  { "wishes", N_ ("What They Wish For"), NULL, LONG },
  { "heard_from", N_ ("How They Heard of Us"), NULL, 0 },
  { "referred_by", N_ ("Referred By"), NULL, 0 },
  { NULL, N_ ("Since When"), NULL, 0 },
  { "onset", N_ ("Withdrawn Since"), N_ ("A year is enough: 2005, about H12"), 0 },
  { "history", N_ ("How It Came to This"), N_ ("Growing up, school, work"), LONG },
  { NULL, N_ ("How the Days Go"), NULL, 0 },
  { "daily_life", N_ ("The Days Now"), N_ ("Sleep, meals, what they like to do"), LONG },
  { "outing", N_ ("Going Out"), NULL, 0 },
  { "close_ties_outside", N_ ("Close Ties Outside of the Family"), NULL, 0 },
  { NULL, N_ ("The Family"), NULL, 0 },
  { "household", N_ ("Who Lives With Whom"), N_ ("How they get on, who talks with the person"), LONG },
  { NULL, N_ ("Who Was Asked Before"), NULL, 0 },
  { "consulted_before", N_ ("Where They Have Asked Before"), N_ ("And what came of it"), LONG },
  { NULL, N_ ("Care"), NULL, 0 },
  { "psychiatric_care", N_ ("Psychiatric Care"), NULL, 0 },
  { "care_place", N_ ("Where, and What Was Said There"), NULL, LONG },
  { NULL, N_ ("Worries About Safety"), NULL, 0 },
  { "safety", N_ ("Life, Body and Safety"), N_ ("Health, violence, talk of dying; may stay empty"), LONG },
  { NULL, N_ ("Strengths"), NULL, 0 },
  { "strengths", N_ ("What Goes Well, What Helps"), N_ ("The person’s and the family’s"), LONG },
  { NULL, N_ ("What We Answered"), NULL, 0 },
  { "answer", N_ ("What We Answered"), NULL, LONG },
  { NULL, N_ ("What Comes Next"), NULL, 0 },
  { "next", N_ ("What Comes Next"), NULL, 0 },
  { NULL, N_ ("The Class They Apply For"), N_ ("The application is made when the intake is finished"), 0 },
  { "class_id", N_ ("Family Class"), NULL, 0 },
  { NULL, N_ ("The Other Agency"), N_ ("Handing on needs their consent and somebody there who takes it up"),
    0 },
  { "next_organisation", N_ ("In the Directory"), NULL, 0 },
  { NULL, N_ ("The Next Appointment"), NULL, 0 },
  { "next_on", N_ ("Day"), NULL, 0 },
  { NULL, N_ ("Arranged"), NULL, 0 },
  { "next_text", N_ ("What Was Arranged"), NULL, LONG },
  { "note", N_ ("Notes"), NULL, LONG },
};

static const TonariEditorRow caller_rows[] = {
  { NULL, N_ ("The Relative Who Asked"), NULL, 0 },
  { "name", N_ ("Full Name"), NULL, 0 },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "phone", N_ ("Telephone"), NULL, 0 },
  { "address", N_ ("Address"), NULL, 0 },
  { "birth", N_ ("Born"), N_ ("Also H2.4.1, 1990, or about 1990"), 0 },
};

static const TonariEditorRow relative_rows[] = {
  { NULL, N_ ("Relation and Name"), NULL, 0 },
  { "relation", N_ ("Relation to the Person"), N_ ("As seen from the person: mother, elder brother"), 0 },
  { "called_name", N_ ("Name to Be Called By"), N_ ("In class and on the name tag"), 0 },
  { "best_related", N_ ("On the Best Terms With the Person"), NULL, 0 },
  { NULL, N_ ("Agreed for Contact"), N_ ("Shown before any call, letter or name tag"), 0 },
  { "promise_person_unaware", N_ ("The Person Does Not Know"), NULL, 0 },
  { "promise_when", N_ ("When to Phone"), NULL, 0 },
  { "promise_name_ourselves", N_ ("How We Name Ourselves"), NULL, 0 },
  { "promise_no_machine", N_ ("Nothing on the Answering Machine"), NULL, 0 },
  { "promise_no_post", N_ ("No Post"), NULL, 0 },
  { "promise_plain_envelope", N_ ("No Office Name on the Envelope"), NULL, 0 },
  { "promise_note", N_ ("Anything Else Agreed"), NULL, 0 },
};

static const TonariEditorRow person_rows[] = {
  { NULL, N_ ("The Person"), NULL, 0 },
  { "name", N_ ("Full Name"), N_ ("May stay empty: the code alone will do"), 0 },
  { "kana", N_ ("Reading"), NULL, 0 },
  { "sex", N_ ("Sex"), NULL, 0 },
  { "birth", N_ ("Born"), N_ ("Also H2.4.1, 1990, or about 1990"), 0 },
  { "phone", N_ ("Telephone"), NULL, 0 },
};

static const TonariIntakeGroup groups[] = {
  { TONARI_INTAKE_PART_CASE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_WHO },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_AGENCY, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_RELATIVE, TONARI_INTAKE_WHEN_FAMILY, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_CALLER, TONARI_INTAKE_WHEN_FAMILY, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_RELATIVE, TONARI_INTAKE_WHEN_FAMILY, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_PERSON, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_CASE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_DEFINITION },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_FAMILY },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_CARE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_CLASS, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_OTHER, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_DAY, TONARI_INTAKE_PLACE_NONE },
  { TONARI_INTAKE_PART_INTAKE, TONARI_INTAKE_WHEN_ALWAYS, TONARI_INTAKE_PLACE_NONE },
};

const TonariIntakeGroup *
tonari_intake_tables_groups (guint *n_groups)
{
  *n_groups = G_N_ELEMENTS (groups);

  return groups;
}

const TonariEditorRow *
tonari_intake_tables_rows (TonariIntakePart part, guint *n_rows)
{
  static const struct
  {
    const TonariEditorRow *rows;
    guint n_rows;
  } tables[TONARI_INTAKE_N_PARTS] = {
    { case_rows, G_N_ELEMENTS (case_rows) },     { intake_rows, G_N_ELEMENTS (intake_rows) },
    { caller_rows, G_N_ELEMENTS (caller_rows) }, { relative_rows, G_N_ELEMENTS (relative_rows) },
    { person_rows, G_N_ELEMENTS (person_rows) },
  };

  *n_rows = tables[part].n_rows;

  return tables[part].rows;
}

const TonariEntity *
tonari_intake_tables_entity (TonariIntakePart part)
{
  switch (part)
    {
    case TONARI_INTAKE_PART_CASE:
      return &tonari_case_entity;
    case TONARI_INTAKE_PART_INTAKE:
      return &tonari_intake_entity;
    case TONARI_INTAKE_PART_RELATIVE:
      return &tonari_relative_entity;
    case TONARI_INTAKE_PART_CALLER:
    case TONARI_INTAKE_PART_PERSON:
    case TONARI_INTAKE_N_PARTS:
    default:
      return &tonari_person_entity;
    }
}

gpointer
tonari_intake_tables_row (const TonariIntakeSheet *sheet, TonariIntakePart part)
{
  switch (part)
    {
    case TONARI_INTAKE_PART_CASE:
      return sheet->acase;
    case TONARI_INTAKE_PART_INTAKE:
      return sheet->intake;
    case TONARI_INTAKE_PART_CALLER:
      return sheet->caller;
    case TONARI_INTAKE_PART_RELATIVE:
      return sheet->relative;
    case TONARI_INTAKE_PART_PERSON:
    case TONARI_INTAKE_N_PARTS:
    default:
      return sheet->person;
    }
}
