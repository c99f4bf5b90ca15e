package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.terms.Place;
import id.tanyabanten.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the block under a heading sets. */
record Settings(
    Optional<String> anchor,
    List<String> questions,
    Optional<Place> place,
    Standing standing,
    boolean isTogether,
    Optional<KnownGap> gap,
    Optional<LocalDate> asOf) {

  static final Settings NONE =
      new Settings(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Standing.OPEN,
          false,
          Optional.empty(),
          Optional.empty());

  private static final String ID = "id";
  private static final String QUESTIONS = "questions";
  private static final String PLACE = "place";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String SUPERSEDED_BY = "superseded-by";
  private static final String TOGETHER = "together";
  private static final String GAP = "gap";
  private static final String ASK = "ask";
  private static final String AS_OF = "as-of";
  private static final Set<String> KEYS =
      Set.of(ID, QUESTIONS, PLACE, FROM, UNTIL, SUPERSEDED_BY, TOGETHER, GAP, ASK, AS_OF);

  private static final Pattern ANCHOR = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  static Settings of(YamlMap map, Places places) {
    map.allowOnly(KEYS);
    Optional<LocalDate> from = Dates.day(map, FROM);
    Optional<LocalDate> until = Dates.day(map, UNTIL);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      map.report(UNTIL, Fault.ENDS_BEFORE_START, until.get(), from.get());
    }
    if (map.has(ASK) && !map.has(GAP)) {
      map.report(ASK, Fault.ASK_WITHOUT_GAP);
    }
    return new Settings(
        anchor(map),
        questions(map),
        places.of(map, PLACE),
        new Standing(from, until, reference(map, SUPERSEDED_BY)),
        isTrue(map, TOGETHER),
        Dates.day(map, GAP).map(date -> new KnownGap(date, reference(map, ASK))),
        Dates.day(map, AS_OF));
  }

  private static Optional<String> anchor(YamlMap map) {
    Optional<String> anchor = map.text(ID);
    if (anchor.filter(id -> !ANCHOR.matcher(id).matches()).isPresent()) {
      map.report(ID, Fault.BAD_NAME, anchor.get());
      return Optional.empty();
    }
    return anchor;
  }

  private static List<String> questions(YamlMap map) {
    return map.text(QUESTIONS).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(question -> !question.isEmpty())
        .toList();
  }

  private static boolean isTrue(YamlMap map, String key) {
    Optional<String> text = map.text(key);
    if (text.isPresent() && !text.get().equals("true")) {
      map.report(key, Fault.NOT_TRUE, text.get());
    }
    return text.isPresent();
  }

  private static Optional<SectionRef> reference(YamlMap map, String key) {
    Optional<String> text = map.text(key);
    Optional<SectionRef> reference = text.flatMap(SectionRef::parse);
    if (text.isPresent() && reference.isEmpty()) {
      map.report(key, Fault.BAD_REFERENCE, text.get());
    }
    return reference;
  }
}
