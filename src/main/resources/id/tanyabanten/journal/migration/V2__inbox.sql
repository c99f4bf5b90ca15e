-- One row an update of Telegram, from before it is confirmed there. The content is encrypted and goes once
-- it is answered; the id stays for a while, since Telegram may deliver an update more than once.
CREATE TABLE inbox (
  sequence    INTEGER PRIMARY KEY AUTOINCREMENT,  -- ids of updates may start anew: this is the order
  update_id   INTEGER NOT NULL UNIQUE,
  received    TEXT    NOT NULL,                   -- UTC, written as in logged_question
  chat        TEXT    NOT NULL,                   -- a pseudonym
  payload     BLOB,                               -- NULL where nothing is left to be done
  parts_begun INTEGER NOT NULL DEFAULT 0,         -- messages of the reply that may have been sent
  parts_sent  INTEGER NOT NULL DEFAULT 0          -- messages of the reply that have been sent
);

CREATE INDEX inbox_waiting ON inbox (chat, sequence) WHERE payload IS NOT NULL;
CREATE INDEX inbox_by_received ON inbox (received);

CREATE INDEX logged_question_by_asker ON logged_question (asker);
