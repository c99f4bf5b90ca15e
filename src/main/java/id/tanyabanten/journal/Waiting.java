package id.tanyabanten.journal;

import java.time.Instant;

/**
 * An update that waits for its answer.
 *
 * @param sequence its place in the order of arrival
 * @param chat a pseudonym
 * @param partsSent how many messages of the reply have been sent already
 */
public record Waiting(
    long sequence, long updateId, String chat, String payload, Instant received, int partsSent) {}
