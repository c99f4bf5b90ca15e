package id.tanyabanten.answer;

import java.time.Instant;

/** An earlier question of the same conversation. */
public record Turn(String question, Instant askedAt) {}
