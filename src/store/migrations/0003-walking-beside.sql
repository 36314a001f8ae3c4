-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What walking beside a case needs, from one intake to years of watching.
--
-- The tables that are made anew here had no screen before and are empty in every book.

DROP TABLE referral_letters;
DROP TABLE consent_forms;
DROP TABLE intakes;
DROP TABLE assessments;
DROP TABLE trail;
DROP TABLE plans;
DROP TABLE told_to_family;
DROP TABLE case_handovers;
DROP TABLE knowledge_tags;
DROP TABLE knowledge;
DROP TABLE decisions;
DROP TABLE meeting_members;
DROP TABLE meetings;
DROP TABLE gaps;

-- A consent form (情報提供同意書): what, to whom, until when, withdrawn when.
CREATE TABLE consent_forms (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  given_by INTEGER REFERENCES persons (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  what TEXT,
  purpose TEXT,
  to_whom TEXT,
  organisation INTEGER REFERENCES organisations (id),
  until_on TEXT,
  until_on_precision TEXT CHECK (until_on_precision IN ('day', 'month', 'year', 'about')),
  withdrawn_on TEXT,
  withdrawn_on_precision TEXT CHECK (withdrawn_on_precision IN ('day', 'month', 'year', 'about')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- The one intake for consultation and class, in the order a conversation goes: saved as it is
-- typed, finished later.
CREATE TABLE intakes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER REFERENCES cases (id),
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  method TEXT NOT NULL CHECK (method IN (
    'office', 'phone', 'visit', 'visit_unmet', 'escort', 'online', 'message', 'letter', 'drop_in', 'agency')),
  staff INTEGER REFERENCES staff (id),
  caller INTEGER REFERENCES persons (id),
  relative INTEGER REFERENCES relatives (id),
  caller_relation TEXT,
  heard_from TEXT,
  referred_by TEXT,
  concern TEXT,
  wishes TEXT,
  household TEXT,
  onset TEXT,
  onset_precision TEXT CHECK (onset_precision IN ('day', 'month', 'year', 'about')),
  outing TEXT NOT NULL CHECK (outing IN ('unknown', 'stays_in', 'alone', 'among_people')),
  close_ties_outside TEXT NOT NULL CHECK (close_ties_outside IN ('unknown', 'none', 'some')),
  daily_life TEXT,
  history TEXT,
  psychiatric_care TEXT NOT NULL CHECK (psychiatric_care IN ('unknown', 'none', 'now', 'before')),
  care_place TEXT,
  safety TEXT,
  consulted_before TEXT,
  strengths TEXT,
  answer TEXT,
  next TEXT NOT NULL CHECK (next IN ('nothing_yet', 'consultation', 'class', 'visit', 'agency')),
  class_id INTEGER REFERENCES classes (id),
  next_organisation INTEGER REFERENCES organisations (id),
  next_text TEXT,
  next_on TEXT,
  next_on_precision TEXT CHECK (next_on_precision IN ('day', 'month', 'year', 'about')),
  finished_on TEXT,
  finished_on_precision TEXT CHECK (finished_on_precision IN ('day', 'month', 'year', 'about')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- An assessment (見立て): the seven headings of 001 and, apart from them, the three dimensions of
-- 004; dated versions; no scale, no score.
CREATE TABLE assessments (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  upbringing TEXT,
  extent TEXT,
  mental_state TEXT,
  family_relations TEXT,
  family_state TEXT,
  prejudice TEXT,
  consulted_before TEXT,
  illness_side TEXT,
  surroundings_side TEXT,
  growing_up_side TEXT,
  family_can TEXT,
  family_wants_help TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A step of the trail of 001, figure 1: one word of each side, or わからない; it neither feeds nor
-- reads the observations.
CREATE TABLE trail (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  motivation TEXT NOT NULL CHECK (motivation IN (
    'unknown', 'despair', 'conflict', 'hope', 'joy_of_helping')),
  connection TEXT NOT NULL CHECK (connection IN (
    'unknown', 'isolation', 'family', 'one_supporter', 'team_and_peers', 'society')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A technique of the way of a visit (001) that was used.
CREATE TABLE visit_steps (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  technique TEXT NOT NULL,
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  record INTEGER REFERENCES records (id),
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A plan in two columns, the person's words first, the family's beside.
CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  made_with TEXT,
  person_wishes TEXT,
  person_part TEXT,
  family_wishes TEXT,
  family_part TEXT,
  our_part TEXT,
  staff INTEGER REFERENCES staff (id),
  review_on TEXT,
  review_on_precision TEXT CHECK (review_on_precision IN ('day', 'month', 'year', 'about')),
  reviewed_on TEXT,
  reviewed_on_precision TEXT CHECK (reviewed_on_precision IN ('day', 'month', 'year', 'about')),
  review TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A letter of referral to another agency, and what came back.
CREATE TABLE referral_letters (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  consent_form INTEGER REFERENCES consent_forms (id),
  organisation INTEGER REFERENCES organisations (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  receiver TEXT,
  text TEXT,
  answer_on TEXT,
  answer_on_precision TEXT CHECK (answer_on_precision IN ('day', 'month', 'year', 'about')),
  answer TEXT,
  staff INTEGER REFERENCES staff (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Something told to another agency: with consent, or in an emergency with its grounds.
CREATE TABLE sharings (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  to_whom TEXT,
  organisation INTEGER REFERENCES organisations (id),
  what TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('consent', 'emergency')),
  consent_form INTEGER REFERENCES consent_forms (id),
  grounds TEXT,
  staff INTEGER REFERENCES staff (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- News exchanged while a case is watched loosely.
CREATE TABLE watching_news (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  watching INTEGER REFERENCES watching_periods (id),
  organisation INTEGER REFERENCES organisations (id),
  partner TEXT,
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  way TEXT NOT NULL CHECK (way IN ('heard', 'told')),
  text TEXT,
  next_on TEXT,
  next_on_precision TEXT CHECK (next_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What the person has said may be told to the family (家族に伝えてよい): one row of the own line.
CREATE TABLE told_to_family (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  allowed_on TEXT,
  allowed_on_precision TEXT CHECK (allowed_on_precision IN ('day', 'month', 'year', 'about')),
  withdrawn_on TEXT,
  withdrawn_on_precision TEXT CHECK (withdrawn_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A role that a relative has for a time: lives with the person, looks after, keeps the contact.
CREATE TABLE relative_roles (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  relative INTEGER NOT NULL REFERENCES relatives (id),
  role TEXT,
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- The crisis card of a case: what was agreed with the family beforehand, whom to call.
CREATE TABLE crisis_cards (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  signs TEXT,
  agreed TEXT,
  calms TEXT,
  safe_place TEXT,
  to_call TEXT,
  note TEXT,
  agreed_on TEXT,
  agreed_on_precision TEXT CHECK (agreed_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A case handed over from one worker to another (引継), with its sheet.
CREATE TABLE case_handovers (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  from_staff INTEGER REFERENCES staff (id),
  to_staff INTEGER REFERENCES staff (id),
  sheet TEXT,
  introduced_on TEXT,
  introduced_on_precision TEXT CHECK (introduced_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A meeting: about one case (ケース会議) or for learning, without names (事例検討会); the two are kept
-- apart.
CREATE TABLE meetings (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('case_meeting', 'study_meeting')),
  case_id INTEGER REFERENCES cases (id),
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  place TEXT,
  title TEXT,
  talked_of TEXT,
  note TEXT,
  next_on TEXT,
  next_on_precision TEXT CHECK (next_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Who was at a meeting: staff, or somebody from outside.
CREATE TABLE meeting_members (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  meeting INTEGER NOT NULL REFERENCES meetings (id),
  staff INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisations (id),
  name TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A case that a study meeting learns from; it is shown by its number in the pack, never by name or
-- code.
CREATE TABLE meeting_cases (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  meeting INTEGER NOT NULL REFERENCES meetings (id),
  case_id INTEGER NOT NULL REFERENCES cases (id),
  position INTEGER,
  question TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What a meeting decided: who does it, by when, done when.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  meeting INTEGER NOT NULL REFERENCES meetings (id),
  text TEXT NOT NULL,
  owner INTEGER REFERENCES staff (id),
  due_on TEXT,
  due_on_precision TEXT CHECK (due_on_precision IN ('day', 'month', 'year', 'about')),
  done_on TEXT,
  done_on_precision TEXT CHECK (done_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What the office has learnt, without names.
CREATE TABLE knowledge (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  tags TEXT NOT NULL DEFAULT '[]',
  meeting INTEGER REFERENCES meetings (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What the area lacks (地域に足りない場・人), often found by a link that could not be made.
CREATE TABLE gaps (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  tie_change INTEGER REFERENCES tie_changes (id),
  kind TEXT,
  area TEXT,
  text TEXT NOT NULL,
  done TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- The statistics of a period as they were reported (確定).
CREATE TABLE confirmed_statistics (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  outside_too INTEGER NOT NULL DEFAULT 0 CHECK (outside_too IN (0, 1)),
  confirmed_on TEXT,
  confirmed_on_precision TEXT CHECK (confirmed_on_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  figures TEXT NOT NULL DEFAULT '[]',
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A saved view of the register (台帳): columns, filters, order.
CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  columns TEXT NOT NULL DEFAULT '[]',
  filters TEXT NOT NULL DEFAULT '[]',
  sort TEXT,
  descending INTEGER NOT NULL DEFAULT 0 CHECK (descending IN (0, 1)),
  position INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Text that a record of one method begins with.
CREATE TABLE record_templates (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (method IN (
    'office', 'phone', 'visit', 'visit_unmet', 'escort', 'online', 'message', 'letter', 'drop_in', 'agency')),
  title TEXT,
  text TEXT,
  position INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Two rows that were one and the same, merged; what is written here is enough to part them again.
CREATE TABLE merges (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'case')),
  kept INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  moved TEXT,
  before TEXT,
  parted_on TEXT,
  parted_on_precision TEXT CHECK (parted_on_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What is being typed and was not saved yet: no record, without history, given up when it is saved.
CREATE TABLE drafts (
  name TEXT PRIMARY KEY,
  kept_at TEXT,
  text TEXT NOT NULL
) STRICT;

-- What stands in the schema already and grows.
ALTER TABLE records ADD COLUMN caller TEXT;
-- The words of a letter, which the family reads; the text beside it is for the office alone.
ALTER TABLE records ADD COLUMN letter_text TEXT;
ALTER TABLE observations ADD COLUMN ease REAL CHECK (ease BETWEEN 0 AND 10);
ALTER TABLE observations ADD COLUMN relative INTEGER REFERENCES relatives (id);
ALTER TABLE tie_changes ADD COLUMN consent_form INTEGER REFERENCES consent_forms (id);
ALTER TABLE case_states ADD COLUMN criteria TEXT NOT NULL DEFAULT '[]';
ALTER TABLE case_states ADD COLUMN person_view TEXT;
ALTER TABLE watching_periods ADD COLUMN organisation INTEGER REFERENCES organisations (id);
ALTER TABLE watching_periods ADD COLUMN news_days INTEGER;

CREATE UNIQUE INDEX crisis_cards_of_case ON crisis_cards (case_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX confirmed_statistics_period ON confirmed_statistics (start_on, end_on) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX saved_views_name ON saved_views (name) WHERE deleted_at IS NULL;
CREATE INDEX intakes_of_case ON intakes (case_id);
CREATE INDEX intakes_open ON intakes (at) WHERE deleted_at IS NULL AND finished_on IS NULL;
CREATE INDEX consent_forms_of_case ON consent_forms (case_id);
CREATE INDEX assessments_of_case ON assessments (case_id);
CREATE INDEX trail_of_case ON trail (case_id);
CREATE INDEX visit_steps_of_case ON visit_steps (case_id);
CREATE INDEX plans_of_case ON plans (case_id);
CREATE INDEX referral_letters_of_case ON referral_letters (case_id);
CREATE INDEX sharings_of_case ON sharings (case_id);
CREATE INDEX watching_news_of_case ON watching_news (case_id);
CREATE INDEX told_to_family_of_case ON told_to_family (case_id);
CREATE INDEX case_handovers_of_case ON case_handovers (case_id);
CREATE INDEX meetings_of_case ON meetings (case_id);
CREATE INDEX meeting_cases_of_case ON meeting_cases (case_id);
CREATE INDEX relative_roles_of_relative ON relative_roles (relative);
CREATE INDEX meeting_members_of_meeting ON meeting_members (meeting);
CREATE INDEX meeting_cases_of_meeting ON meeting_cases (meeting);
CREATE INDEX decisions_of_meeting ON decisions (meeting);
CREATE INDEX decisions_open ON decisions (due_on) WHERE deleted_at IS NULL AND done_on IS NULL;
CREATE INDEX plans_review ON plans (review_on) WHERE deleted_at IS NULL AND review_on IS NOT NULL AND reviewed_on IS NULL;
CREATE INDEX watching_news_next ON watching_news (next_on) WHERE deleted_at IS NULL AND next_on IS NOT NULL;
CREATE INDEX ties_of_organisation ON ties (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX records_single ON records (at) WHERE deleted_at IS NULL AND case_id IS NULL;
CREATE INDEX records_by_day ON records (at) WHERE deleted_at IS NULL;
CREATE INDEX records_uncertain ON records (at) WHERE deleted_at IS NULL AND at_precision <> 'day';
CREATE INDEX persons_kana ON persons (kana) WHERE deleted_at IS NULL AND kana IS NOT NULL;
CREATE INDEX persons_phone ON persons (phone) WHERE deleted_at IS NULL AND phone IS NOT NULL;
CREATE INDEX persons_birth ON persons (birth) WHERE deleted_at IS NULL AND birth IS NOT NULL;

-- The index of the search: each letter a word, written by the program, which can fold (tonari-search-index-private.h).
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');

-- Of which version the index is; without a row it is made when the book is opened.
CREATE TABLE search_index (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  made INTEGER NOT NULL
) STRICT;
