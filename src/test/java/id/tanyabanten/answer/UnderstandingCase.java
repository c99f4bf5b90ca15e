package id.tanyabanten.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A conversation and how its last question is to be understood, from {@code understanding.jsonl}.
 *
 * <p>The fields of a case: {@code half}, "first" where it was looked at while the rules were made;
 * {@code turns}, oldest first; {@code language} where only one will do; {@code is}, the small talk
 * or reason that the text ends in; {@code parts}, what is asked. Of a part: {@code terms} that it
 * names among others, {@code without} those that it must not name, {@code places}, all that it
 * names, {@code period}, a year, two days with a slash between, or "newest", {@code wants} and
 * {@code never}, types of answer.
 */
record UnderstandingCase(JsonNode json) {

  private static final String NEWEST = "newest";

  String half() {
    return json.get("half").asText();
  }

  String group() {
    return json.get("group").asText();
  }

  List<String> turns() {
    return texts(json.path("turns"));
  }

  /** What was understood otherwise than expected; empty where nothing was. */
  List<String> faults(Edition edition) {
    List<String> turns = turns();
    String[] earlier = turns.subList(0, turns.size() - 1).toArray(String[]::new);
    Understood understood =
        SmallKnowledge.understood(edition, turns.get(turns.size() - 1), earlier);
    List<String> faults = new ArrayList<>();
    String language = json.path("language").asText(understood.language().code());
    if (!language.equals(understood.language().code())) {
      faults.add("in " + understood.language().code());
    }
    if (understood instanceof Understood.SmallTalk talk) {
      ends(talk.talk().name(), faults);
    } else if (understood instanceof Understood.OffSubject off) {
      ends(off.reason().name(), faults);
    } else {
      parts(((Understood.Asked) understood).parts(), faults);
    }
    return faults;
  }

  private void ends(String end, List<String> faults) {
    if (!json.path("is").asText().equals(end)) {
      faults.add("is " + end);
    }
  }

  private void parts(List<Part> parts, List<String> faults) {
    JsonNode expected = json.path("parts");
    if (expected.size() != parts.size()) {
      faults.add(parts.size() + " parts");
      return;
    }
    for (int number = 0; number < parts.size(); number++) {
      faults.addAll(faults(expected.get(number), parts.get(number)));
    }
  }

  private static List<String> faults(JsonNode expected, Part part) {
    List<String> named = part.slots().terms().stream().map(Term::id).toList();
    List<String> wanted = part.wants().stream().map(AnswerType::name).toList();
    List<String> faults = new ArrayList<>();
    texts(expected.path("terms")).stream()
        .filter(id -> !named.contains(id))
        .forEach(id -> faults.add("lacks " + id));
    texts(expected.path("without")).stream()
        .filter(named::contains)
        .forEach(id -> faults.add("has " + id));
    texts(expected.path("wants")).stream()
        .filter(type -> !wanted.contains(type))
        .forEach(type -> faults.add("does not want " + type));
    texts(expected.path("never")).stream()
        .filter(wanted::contains)
        .forEach(type -> faults.add("wants " + type));
    List<String> places = places(part);
    if (expected.has("places") && !texts(expected.path("places")).equals(places)) {
      faults.add("places " + places);
    }
    String period = period(part);
    if (!expected.path("period").asText(period).equals(period)) {
      faults.add("period " + period);
    }
    return faults;
  }

  private static List<String> places(Part part) {
    return part.slots().places().stream().map(UnderstandingCase::name).toList();
  }

  private static String name(Set<Place> places) {
    return places.stream().map(Place::id).sorted().collect(Collectors.joining("/"));
  }

  private static String period(Part part) {
    return part.when().period().map(UnderstandingCase::name).orElse(NEWEST);
  }

  private static String name(Period period) {
    return period.isWholeYear()
        ? String.valueOf(period.from().getYear())
        : period.from() + "/" + period.to();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  static List<UnderstandingCase> all() {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream file = UnderstandingCase.class.getResourceAsStream("understanding.jsonl")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      List<UnderstandingCase> cases = new ArrayList<>();
      for (String line : text.lines().toList()) {
        cases.add(new UnderstandingCase(mapper.readTree(line)));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
