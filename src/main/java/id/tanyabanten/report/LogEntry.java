package id.tanyabanten.report;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the log.
 *
 * @param citations JSON
 * @param scores JSON
 */
public record LogEntry(
    long id,
    Instant time,
    String asker,
    String chatKind,
    String language,
    Optional<String> subject,
    String text,
    String kind,
    Optional<String> reason,
    String citations,
    String scores,
    long millis,
    Optional<String> vote,
    Optional<String> voteReason,
    Optional<String> campaign,
    Optional<String> conversation) {}
