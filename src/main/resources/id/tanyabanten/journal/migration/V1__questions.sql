-- One row a question. Names nobody: the asker is a pseudonym, the text is masked.
CREATE TABLE logged_question (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  time         TEXT    NOT NULL,  -- UTC, as 2026-11-24T03:04:05.678Z, so that it sorts as text
  asker        TEXT    NOT NULL,
  chat_kind    TEXT    NOT NULL CHECK (chat_kind IN ('console', 'private', 'group')),
  language     TEXT    NOT NULL,
  subject      TEXT,
  text         TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  reason       TEXT,
  citations    TEXT    NOT NULL CHECK (json_valid(citations)),
  scores       TEXT    NOT NULL CHECK (json_valid(scores)),
  millis       INTEGER NOT NULL,
  vote         TEXT    CHECK (vote IN ('up', 'down')),
  vote_reason  TEXT,
  campaign     TEXT,
  conversation TEXT
);

CREATE INDEX logged_question_by_time ON logged_question (time);

-- What staff read with any SQLite tool. WIB is seven hours ahead, all year round.
CREATE VIEW questions AS
SELECT
  id,
  date(time, '+7 hours') AS wib_day,
  time(time, '+7 hours') AS wib_time,
  language,
  kind,
  reason,
  text,
  subject,
  vote,
  vote_reason,
  chat_kind,
  asker,
  conversation,
  campaign,
  millis,
  citations,
  scores,
  time
FROM logged_question;
