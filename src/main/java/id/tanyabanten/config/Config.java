package id.tanyabanten.config;

import id.tanyabanten.answer.AnswerSettings;

/** All settings, a record for each package that has any. */
public record Config(AnswerSettings answer) {}
