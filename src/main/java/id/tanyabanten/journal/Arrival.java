package id.tanyabanten.journal;

import java.util.Optional;

/**
 * An update as it came in.
 *
 * @param chat a pseudonym
 * @param payload what is to be answered; nothing where only the id is to be remembered
 */
public record Arrival(long updateId, String chat, Optional<String> payload) {}
