package id.tanyabanten.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was looked for and not found.
 *
 * @param date the day on which it was looked for
 * @param ask the section that says whom to ask instead
 */
public record KnownGap(LocalDate date, Optional<SectionRef> ask) {}
