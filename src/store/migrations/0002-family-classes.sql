-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a family class needs from the call for applications to the certificate.
--
-- A run sheet part by part, what is to be prepared, guests, whom to tell of a moved session, make-ups by theme, steps
-- towards those we want to keep in mind; and what applications, certificates and calendars have to remember.

-- A guest speaker of a session: asked, answered, fee.
CREATE TABLE session_guests (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  name TEXT,
  organisation TEXT,
  topic TEXT,
  contact TEXT,
  asked_on TEXT,
  asked_on_precision TEXT CHECK (asked_on_precision IN ('day', 'month', 'year', 'about')),
  answer TEXT NOT NULL CHECK (answer IN ('none', 'accepted', 'not_now', 'thinking')),
  fee INTEGER,
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- One thing to see to before a session: a copy, a key, the online entry.
CREATE TABLE preparations (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  position INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('material', 'copy', 'room', 'online', 'guest', 'other')),
  text TEXT,
  copies INTEGER,
  owner INTEGER REFERENCES staff (id),
  done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- That somebody is to be told that a session was moved or cancelled, and when they were.
CREATE TABLE session_notices (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES sessions (id),
  enrolment INTEGER NOT NULL REFERENCES enrolments (id),
  reason TEXT NOT NULL CHECK (reason IN ('moved', 'cancelled')),
  told_on TEXT,
  told_on_precision TEXT CHECK (told_on_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A step towards somebody whom we want to keep in mind (気にかけたい方): a call, a letter, materials, a visit.
CREATE TABLE care_steps (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  enrolment INTEGER NOT NULL REFERENCES enrolments (id),
  session INTEGER REFERENCES sessions (id),
  way TEXT NOT NULL CHECK (way IN ('phone', 'letter', 'materials', 'visit', 'wait')),
  date TEXT,
  date_precision TEXT CHECK (date_precision IN ('day', 'month', 'year', 'about')),
  staff INTEGER REFERENCES staff (id),
  record INTEGER REFERENCES records (id),
  text TEXT,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- What stands in the schema already and grows.
ALTER TABLE modules ADD COLUMN links TEXT;
ALTER TABLE classes ADD COLUMN online_entry TEXT;
ALTER TABLE classes ADD COLUMN needed_modules INTEGER;
ALTER TABLE sessions ADD COLUMN online_entry TEXT;
ALTER TABLE sessions ADD COLUMN home_practice TEXT;
ALTER TABLE sessions ADD COLUMN moved_from TEXT;
ALTER TABLE sessions ADD COLUMN moved_from_precision TEXT CHECK (moved_from_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE sessions ADD COLUMN sequence INTEGER;
ALTER TABLE enrolments ADD COLUMN channel TEXT NOT NULL DEFAULT 'unknown' CHECK (channel IN ('unknown', 'intake', 'on_the_spot', 'phone', 'online', 'walk_in'));
ALTER TABLE enrolments ADD COLUMN interview_wanted INTEGER NOT NULL DEFAULT 0 CHECK (interview_wanted IN (0, 1));
ALTER TABLE enrolments ADD COLUMN moved_up_on TEXT;
ALTER TABLE enrolments ADD COLUMN moved_up_on_precision TEXT CHECK (moved_up_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE enrolments ADD COLUMN walk_in INTEGER NOT NULL DEFAULT 0 CHECK (walk_in IN (0, 1));
ALTER TABLE enrolments ADD COLUMN joined_from INTEGER REFERENCES persons (id);
ALTER TABLE enrolments ADD COLUMN joined_to INTEGER REFERENCES enrolments (id);
ALTER TABLE enrolments ADD COLUMN completed_on TEXT;
ALTER TABLE enrolments ADD COLUMN completed_on_precision TEXT CHECK (completed_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE enrolments ADD COLUMN continues INTEGER NOT NULL DEFAULT 0 CHECK (continues IN (0, 1));
ALTER TABLE enrolments ADD COLUMN association TEXT NOT NULL DEFAULT 'not_told' CHECK (association IN ('not_told', 'told', 'visited', 'joined', 'not_now'));
ALTER TABLE enrolments ADD COLUMN association_on TEXT;
ALTER TABLE enrolments ADD COLUMN association_on_precision TEXT CHECK (association_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE prior_interviews ADD COLUMN confidentiality INTEGER NOT NULL DEFAULT 0 CHECK (confidentiality IN (0, 1));
ALTER TABLE prior_interviews ADD COLUMN recording INTEGER NOT NULL DEFAULT 0 CHECK (recording IN (0, 1));
ALTER TABLE prior_interviews ADD COLUMN consent_on TEXT;
ALTER TABLE prior_interviews ADD COLUMN consent_on_precision TEXT CHECK (consent_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE closing_days ADD COLUMN start_on_precision TEXT CHECK (start_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE closing_days ADD COLUMN end_on_precision TEXT CHECK (end_on_precision IN ('day', 'month', 'year', 'about'));
ALTER TABLE closing_days ADD COLUMN yearly INTEGER NOT NULL DEFAULT 0 CHECK (yearly IN (0, 1));
ALTER TABLE make_ups ADD COLUMN way TEXT NOT NULL DEFAULT 'session' CHECK (way IN ('session', 'class', 'alone'));
ALTER TABLE make_ups ADD COLUMN modules TEXT NOT NULL DEFAULT '[]';
ALTER TABLE questionnaires ADD COLUMN kind TEXT NOT NULL DEFAULT 'own' CHECK (kind IN ('own', 'satisfaction'));
ALTER TABLE questionnaire_answers ADD COLUMN created_at TEXT;

-- A mark has one way in which it was made up, a notice is one for each person and session.
CREATE UNIQUE INDEX make_ups_of_mark ON make_ups (attendance) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX session_notices_both ON session_notices (session, enrolment) WHERE deleted_at IS NULL;

CREATE INDEX calls_of_class ON calls (class_id);
CREATE INDEX not_together_person ON not_together (person);
CREATE INDEX not_together_other ON not_together (other_person);
CREATE INDEX prior_interviews_of_enrolment ON prior_interviews (enrolment);
CREATE INDEX session_parts_of_session ON session_parts (session);
CREATE INDEX session_guests_of_session ON session_guests (session);
CREATE INDEX preparations_of_session ON preparations (session);
CREATE INDEX session_notices_of_enrolment ON session_notices (enrolment);
CREATE INDEX follow_ups_of_enrolment ON follow_ups (enrolment);
CREATE INDEX follow_ups_due ON follow_ups (due_on) WHERE deleted_at IS NULL AND done_on IS NULL;
CREATE INDEX care_steps_of_enrolment ON care_steps (enrolment);
CREATE INDEX enrolments_joined_to ON enrolments (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX attendance_make_up_session ON attendance (make_up_session) WHERE make_up_session IS NOT NULL;
CREATE INDEX questionnaire_items_of ON questionnaire_items (questionnaire);
CREATE INDEX questionnaire_sheets_of_class ON questionnaire_sheets (class_id);
CREATE INDEX questionnaire_sheets_of_enrolment ON questionnaire_sheets (enrolment) WHERE enrolment IS NOT NULL;
CREATE INDEX questionnaire_answers_of_sheet ON questionnaire_answers (sheet);

-- Who marked what and when, asked for one mark at a time.
CREATE INDEX history_of_attendance ON history (row_id) WHERE table_name = 'attendance';
