package id.tanyabanten.config;

import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.journal.JournalSettings;

/** All settings, a record for each package that has any. */
public record Config(AnswerSettings answer, JournalSettings journal) {}
