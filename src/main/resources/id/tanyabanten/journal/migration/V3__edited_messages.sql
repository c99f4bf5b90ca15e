-- A code of a question's words and message: Telegram also calls a message edited whose words are the same.
ALTER TABLE inbox ADD COLUMN words TEXT;

CREATE INDEX inbox_by_words ON inbox (words) WHERE words IS NOT NULL;
