-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first book: every kind of row of the field has its place here.
--
-- An entity of the domain is a table whose columns stand in the order of its struct.  A date is ISO
-- text in local wall time, and a second column says how well it is known.  An enumeration is its
-- token.  Every such row has a version, which grows with each save, and a moment of deletion, which
-- undo takes away again; nothing is ever removed, and nothing cascades.  Unique indexes leave deleted
-- rows out, so that a code becomes free again.  This file never changes once it is released.

-- One who works here and may be named on a record, a class or a mark.
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  kana TEXT,
  duty TEXT,
  active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- An organisation of the area.
CREATE TABLE organisations (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  phone TEXT,
  phone_main TEXT,
  area TEXT,
  contact_person TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A human being in the book: the person of a case, a relative, or a participant of a class.
CREATE TABLE persons (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT,
  kana TEXT,
  sex TEXT NOT NULL CHECK (sex IN ('unknown', 'female', 'male', 'other')),
  birth TEXT,
  birth_precision TEXT CHECK (birth_precision IN ('day', 'month', 'year', 'about')),
  death TEXT,
  death_precision TEXT CHECK (death_precision IN ('day', 'month', 'year', 'about')),
  phone TEXT,
  address TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A case: the life of one person that the office walks beside.
CREATE TABLE cases (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  code TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES persons (id),
  onset TEXT,
  onset_precision TEXT CHECK (onset_precision IN ('day', 'month', 'year', 'about')),
  intake TEXT,
  intake_precision TEXT CHECK (intake_precision IN ('day', 'month', 'year', 'about')),
  municipality TEXT,
  heard_from TEXT,
  referred_by TEXT,
  concern TEXT,
  history TEXT,
  situation TEXT,
  key_worker INTEGER REFERENCES staff (id),
  coordinator INTEGER REFERENCES staff (id),
  diagnosis_note TEXT,
  state TEXT NOT NULL CHECK (state IN (
    'consulting', 'supported', 'watching', 'lost_touch', 'closed', 'returned')),
  carried_over INTEGER NOT NULL DEFAULT 0 CHECK (carried_over IN (0, 1)),
  first_contact_before TEXT,
  first_contact_before_precision TEXT CHECK (first_contact_before_precision IN ('day', 'month', 'year', 'about')),
  interval_days INTEGER,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A change of the state of a case: closing with circumstance, reason and where to, coming back, watching.
CREATE TABLE case_states (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  state TEXT NOT NULL CHECK (state IN (
    'consulting', 'supported', 'watching', 'lost_touch', 'closed', 'returned')),
  circumstance TEXT,
  reason TEXT,
  where_to TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A relative in the household of a case, or of none yet (a class applicant without an intake).
CREATE TABLE relatives (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES persons (id),
  case_id INTEGER REFERENCES cases (id),
  relation TEXT,
  best_related INTEGER NOT NULL DEFAULT 0 CHECK (best_related IN (0, 1)),
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  called_name TEXT,
  promise_when TEXT,
  promise_name_ourselves TEXT,
  promise_no_machine INTEGER NOT NULL DEFAULT 0 CHECK (promise_no_machine IN (0, 1)),
  promise_no_post INTEGER NOT NULL DEFAULT 0 CHECK (promise_no_post IN (0, 1)),
  promise_plain_envelope INTEGER NOT NULL DEFAULT 0 CHECK (promise_plain_envelope IN (0, 1)),
  promise_person_unaware INTEGER NOT NULL DEFAULT 0 CHECK (promise_person_unaware IN (0, 1)),
  promise_note TEXT,
  takes_listen INTEGER NOT NULL DEFAULT 0 CHECK (takes_listen IN (0, 1)),
  takes_share INTEGER NOT NULL DEFAULT 0 CHECK (takes_share IN (0, 1)),
  takes_welcome INTEGER NOT NULL DEFAULT 0 CHECK (takes_welcome IN (0, 1)),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A record of one contact, or of an attempt at one.
CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  case_id INTEGER REFERENCES cases (id),
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  method TEXT NOT NULL CHECK (method IN (
    'office', 'phone', 'visit', 'visit_unmet', 'escort', 'online',
    'message', 'letter', 'drop_in', 'agency')),
  met TEXT NOT NULL DEFAULT '[]',
  met_person INTEGER NOT NULL DEFAULT 0 CHECK (met_person IN (0, 1)),
  accompany INTEGER NOT NULL DEFAULT 0 CHECK (accompany IN (0, 1)),
  solve INTEGER NOT NULL DEFAULT 0 CHECK (solve IN (0, 1)),
  minutes INTEGER,
  staff INTEGER REFERENCES staff (id),
  second_staff INTEGER REFERENCES staff (id),
  text TEXT,
  person_words TEXT,
  family_words TEXT,
  trace_left TEXT,
  safety_check TEXT,
  invitation TEXT,
  invitation_answer TEXT NOT NULL CHECK (invitation_answer IN (
    'none', 'accepted', 'not_now', 'thinking')),
  next_at TEXT,
  next_at_precision TEXT CHECK (next_at_precision IN ('day', 'month', 'year', 'about')),
  next_agreement TEXT NOT NULL CHECK (next_agreement IN ('none', 'agreed', 'no_refusal', 'declined')),
  corrects INTEGER REFERENCES records (id),
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- An observation (見直し), half-yearly or at a marked change.
CREATE TABLE observations (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  connection REAL CHECK (connection BETWEEN 0 AND 10),
  motivation REAL CHECK (motivation BETWEEN 0 AND 10),
  view TEXT NOT NULL CHECK (view IN ('staff', 'person', 'family')),
  told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  note TEXT,
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A problem (課題), open from one day to another.
CREATE TABLE problems (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  kind TEXT,
  text TEXT,
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- An episode of problem solving (問題解決型支援): short, intensive, with a start and an end.
CREATE TABLE episodes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  title TEXT,
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  outcome TEXT,
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A tie to people or resources of the community (人々の輪).
CREATE TABLE ties (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  organisation INTEGER REFERENCES organisations (id),
  name TEXT,
  kind TEXT,
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  received TEXT,
  role TEXT,
  made_by TEXT NOT NULL CHECK (made_by IN ('us', 'themselves')),
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- つなぐ, つなげない, もどす, つなぎ直し: what happened to a tie, and with whose consent.
CREATE TABLE tie_changes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  kind TEXT NOT NULL CHECK (kind IN ('link', 'no_link', 'return', 'relink')),
  name TEXT,
  to_name TEXT,
  receiver TEXT,
  consent TEXT NOT NULL CHECK (consent IN ('none', 'person', 'relative', 'emergency')),
  reason TEXT,
  grounds TEXT,
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A move between stages of one of the three models; forward, back, skipping and staying are all moves.
CREATE TABLE stage_moves (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  model TEXT NOT NULL CHECK (model IN ('family_stages', 'steps', 'visit_process')),
  from_stage INTEGER,
  to_stage INTEGER,
  reason TEXT,
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A period of loose watching (緩やかな見守り): news is exchanged, nobody leads.
CREATE TABLE watching_periods (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  partner TEXT,
  note TEXT,
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A crisis: what was agreed beforehand, whom to call, what happened, follow-up.
CREATE TABLE crises (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  kind TEXT,
  text TEXT,
  agreed TEXT,
  to_call TEXT,
  follow_up TEXT,
  follow_up_on TEXT,
  follow_up_on_precision TEXT CHECK (follow_up_on_precision IN ('day', 'month', 'year', 'about')),
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A small change (小さな変化); the family's own too.
CREATE TABLE small_changes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  whose TEXT NOT NULL CHECK (whose IN ('person', 'family')),
  text TEXT,
  record INTEGER REFERENCES records (id),
  sequence INTEGER,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- One version of a curriculum; editing makes the next version.
CREATE TABLE curricula (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('basic', 'practical', 'training')),
  title TEXT NOT NULL,
  number INTEGER NOT NULL,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A theme (テーマ) of one curriculum version.
CREATE TABLE modules (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  curriculum INTEGER NOT NULL REFERENCES curricula (id),
  uid TEXT NOT NULL,
  position INTEGER,
  title TEXT NOT NULL,
  aims TEXT,
  minutes INTEGER,
  materials TEXT,
  home_practice TEXT,
  prerequisites TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A class (クール): one course for families.
CREATE TABLE classes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  curriculum INTEGER REFERENCES curricula (id),
  edition TEXT NOT NULL CHECK (edition IN ('basic', 'practical', 'training')),
  place TEXT,
  capacity INTEGER,
  catchment TEXT,
  leader INTEGER REFERENCES staff (id),
  co_leader INTEGER REFERENCES staff (id),
  recorder INTEGER REFERENCES staff (id),
  guest TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- One session (第n回) of a class.
CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  class_id INTEGER NOT NULL REFERENCES classes (id),
  number INTEGER NOT NULL,
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  starts INTEGER,
  ends INTEGER,
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  place TEXT,
  themes TEXT NOT NULL DEFAULT '[]',
  run_sheet TEXT,
  minutes_text TEXT,
  review TEXT,
  review_owner INTEGER REFERENCES staff (id),
  review_on TEXT,
  review_on_precision TEXT CHECK (review_on_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- That a session covers a module, whole or in part.
CREATE TABLE session_modules (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  module INTEGER NOT NULL REFERENCES modules (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A person in a class: applied, waiting, enrolled, observer, completed, left.
CREATE TABLE enrolments (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  class_id INTEGER NOT NULL REFERENCES classes (id),
  person INTEGER NOT NULL REFERENCES persons (id),
  relative INTEGER REFERENCES relatives (id),
  status TEXT NOT NULL CHECK (status IN (
    'enrolled', 'applied', 'waiting', 'observer', 'completed', 'left')),
  applied_on TEXT,
  applied_on_precision TEXT CHECK (applied_on_precision IN ('day', 'month', 'year', 'about')),
  position INTEGER,
  called_name TEXT,
  heard_from TEXT,
  left_reason TEXT,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A mark of one enrolment at one session, with ease before and after.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  enrolment INTEGER NOT NULL REFERENCES enrolments (id),
  state TEXT NOT NULL CHECK (state IN (
    'unmarked', 'present', 'late', 'left_early', 'online', 'absent_notified',
    'absent_unnotified', 'make_up')),
  marked_by INTEGER REFERENCES staff (id),
  marked_at TEXT,
  ease_before REAL CHECK (ease_before BETWEEN 0 AND 10),
  ease_after REAL CHECK (ease_after BETWEEN 0 AND 10),
  make_up_session INTEGER REFERENCES sessions (id),
  make_up_on TEXT,
  make_up_on_precision TEXT CHECK (make_up_on_precision IN ('day', 'month', 'year', 'about')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What belongs to a case or a class but has no screen yet.

-- An assessment (見立て): the seven headings of 001 and, apart from them, the three dimensions of 004; dated versions.
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

-- The trail of 001, figure 1: one word for each of the two sides, or unknown; it neither feeds nor reads the observations.
CREATE TABLE trail (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  motivation TEXT CHECK (motivation IN ('despair', 'conflict', 'hope', 'joy_of_helping')),
  connection TEXT CHECK (connection IN ('isolation', 'family', 'one_supporter', 'team_and_peers', 'society')),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A plan made with the person or the family, and when it is looked at again.
CREATE TABLE plans (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  made_with TEXT,
  wishes TEXT,
  steps TEXT,
  own_part TEXT,
  review_on TEXT,
  review_on_precision TEXT CHECK (review_on_precision IN ('day', 'month', 'year', 'about')),
  review TEXT,
  staff INTEGER REFERENCES staff (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A consent form (情報提供同意書): what, to whom, until when, withdrawn when.
CREATE TABLE consent_forms (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  given_by INTEGER REFERENCES persons (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  what TEXT,
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

-- An intake or an application on the one form of 004, before it becomes a case, an enrolment or both.
CREATE TABLE intakes (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  caller INTEGER REFERENCES persons (id),
  caller_relation TEXT,
  case_id INTEGER REFERENCES cases (id),
  class_id INTEGER REFERENCES classes (id),
  heard_from TEXT,
  concern TEXT,
  wishes TEXT,
  onset TEXT,
  onset_precision TEXT CHECK (onset_precision IN ('day', 'month', 'year', 'about')),
  close_ties_outside TEXT CHECK (close_ties_outside IN ('none', 'some', 'unknown')),
  psychiatric_care TEXT CHECK (psychiatric_care IN ('none', 'now', 'before', 'unknown')),
  answer TEXT,
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

-- What the person has said may be told to the family (家族に伝えてよい): one row of the person's own line.
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

-- Two who are not to be seated together.
CREATE TABLE not_together (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES persons (id),
  other_person INTEGER NOT NULL REFERENCES persons (id),
  reason TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK (person <> other_person)
) STRICT;

-- A meeting: about one case (ケース会議) or for learning, without names (事例検討会); the two are kept apart.
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
  created_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK (kind = 'case_meeting' OR case_id IS NULL)
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
  meeting INTEGER REFERENCES meetings (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE knowledge_tags (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  knowledge INTEGER NOT NULL REFERENCES knowledge (id),
  tag TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A questionnaire and its items: scales or free words.
CREATE TABLE questionnaires (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1)),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE questionnaire_items (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  questionnaire INTEGER NOT NULL REFERENCES questionnaires (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'words')),
  text TEXT NOT NULL,
  least INTEGER,
  most INTEGER,
  least_label TEXT,
  most_label TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- One filled-in sheet.  An anonymous one points at nobody, and at no moment finer than the session.
CREATE TABLE questionnaire_sheets (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  questionnaire INTEGER NOT NULL REFERENCES questionnaires (id),
  class_id INTEGER REFERENCES classes (id),
  session INTEGER REFERENCES sessions (id),
  anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1)),
  enrolment INTEGER REFERENCES enrolments (id),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  created_at TEXT,
  deleted_at TEXT,
  CHECK (anonymous = 0 OR (enrolment IS NULL AND date IS NULL AND created_at IS NULL))
) STRICT;

CREATE TABLE questionnaire_answers (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  sheet INTEGER NOT NULL REFERENCES questionnaire_sheets (id),
  item INTEGER NOT NULL REFERENCES questionnaire_items (id),
  value INTEGER,
  words TEXT,
  deleted_at TEXT
) STRICT;

-- A follow-up after completion, 3 and 6 months on.
CREATE TABLE follow_ups (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  enrolment INTEGER NOT NULL REFERENCES enrolments (id),
  months_after INTEGER NOT NULL CHECK (months_after > 0),
  due_on TEXT,
  due_on_precision TEXT CHECK (due_on_precision IN ('day', 'month', 'year', 'about')),
  done_on TEXT,
  done_on_precision TEXT CHECK (done_on_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  text TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A make-up outside any session, and what was gone through.
CREATE TABLE make_ups (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  attendance INTEGER NOT NULL REFERENCES attendance (id),
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  text TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- The run sheet (進行表) of a session, part by part.
CREATE TABLE session_parts (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  position INTEGER NOT NULL,
  minutes INTEGER,
  title TEXT,
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A call for applications (募集) of a class.
CREATE TABLE calls (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  class_id INTEGER NOT NULL REFERENCES classes (id),
  start_on TEXT,
  start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about')),
  end_on TEXT,
  end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about')),
  where_told TEXT,
  text TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A prior interview (事前面接) of somebody who has applied.
CREATE TABLE prior_interviews (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  enrolment INTEGER NOT NULL REFERENCES enrolments (id),
  at TEXT,
  at_precision TEXT CHECK (at_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  wishes TEXT,
  text TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Days on which the office is closed, beside the national holidays.
CREATE TABLE closing_days (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  start_on TEXT NOT NULL,
  end_on TEXT,
  text TEXT,
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

-- A reported year, frozen (確定): the numbers as they were handed in.
CREATE TABLE reported_years (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  fiscal_year INTEGER NOT NULL,
  kind TEXT NOT NULL,
  numbers TEXT NOT NULL,
  confirmed_on TEXT NOT NULL,
  staff INTEGER REFERENCES staff (id),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Settings of the book: the name of the office, whether it is the example book.
CREATE TABLE settings (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  key TEXT NOT NULL,
  value TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What one press of a button changed, who pressed it and when (UTC).
CREATE TABLE actions (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  staff INTEGER REFERENCES staff (id),
  label TEXT,
  undoes INTEGER REFERENCES actions (id)
) STRICT;

-- Each row that an action changed, as it was before and after (JSON, one key a column).
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES actions (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE INDEX history_of_action ON history (action);

CREATE UNIQUE INDEX settings_key ON settings (key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX cases_code ON cases (code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX staff_name ON staff (name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX organisations_name ON organisations (name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX curricula_version ON curricula (edition, title, number) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX sessions_number ON sessions (class_id, number) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX session_modules_both ON session_modules (session, module) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX attendance_mark ON attendance (session, enrolment) WHERE deleted_at IS NULL;

-- The life of a case.
CREATE INDEX records_of_case ON records (case_id, at) WHERE deleted_at IS NULL;
CREATE INDEX records_reached ON records (case_id, at, at_precision)
  WHERE deleted_at IS NULL AND (met_person = 1 OR met <> '[]');
CREATE INDEX records_next ON records (next_at) WHERE deleted_at IS NULL AND next_at IS NOT NULL;
CREATE INDEX records_correcting ON records (corrects) WHERE deleted_at IS NULL AND corrects IS NOT NULL;
CREATE INDEX case_states_of_case ON case_states (case_id);
CREATE INDEX relatives_of_case ON relatives (case_id);
CREATE INDEX observations_of_case ON observations (case_id);
CREATE INDEX problems_of_case ON problems (case_id);
CREATE INDEX episodes_of_case ON episodes (case_id);
CREATE INDEX ties_of_case ON ties (case_id);
CREATE INDEX tie_changes_of_case ON tie_changes (case_id);
CREATE INDEX stage_moves_of_case ON stage_moves (case_id);
CREATE INDEX watching_periods_of_case ON watching_periods (case_id);
CREATE INDEX crises_of_case ON crises (case_id);
CREATE INDEX crises_follow_up ON crises (follow_up_on) WHERE deleted_at IS NULL AND follow_up_on IS NOT NULL;
CREATE INDEX small_changes_of_case ON small_changes (case_id);
CREATE INDEX assessments_of_case ON assessments (case_id);
CREATE INDEX trail_of_case ON trail (case_id);
CREATE INDEX told_to_family_of_case ON told_to_family (case_id);
CREATE INDEX plans_of_case ON plans (case_id);
CREATE INDEX consent_forms_of_case ON consent_forms (case_id);
CREATE INDEX meetings_of_case ON meetings (case_id);

-- Who uses a person, and a class with its people.
CREATE INDEX cases_person ON cases (person);
CREATE INDEX relatives_person ON relatives (person);
CREATE INDEX enrolments_person ON enrolments (person);
CREATE INDEX enrolments_relative ON enrolments (relative) WHERE relative IS NOT NULL;
CREATE INDEX enrolments_of_class ON enrolments (class_id);
CREATE INDEX modules_of_curriculum ON modules (curriculum);
CREATE INDEX classes_curriculum ON classes (curriculum);
CREATE INDEX sessions_date ON sessions (date) WHERE deleted_at IS NULL;
CREATE INDEX session_modules_module ON session_modules (module);
CREATE INDEX attendance_enrolment ON attendance (enrolment);
