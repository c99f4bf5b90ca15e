package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedFileTest {

  private static final String WHOLE =
      """
      {"id":"q-1","question":"umk lebak brp?","language":"id","group":"colloquial",\
      "earlier":["halo"],"subject":"umk","kind":["answered","partial"],\
      "must":["3.330.010,62",["a","b"]],"not":["x"],"sections":["umk#1"]}""";

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aLineIsAQuestion() throws Exception {
    JudgedQuestion question = read(WHOLE).get(0);

    assertThat(problems).isEmpty();
    assertThat(question.id()).isEqualTo("q-1");
    assertThat(question.question()).isEqualTo("umk lebak brp?");
    assertThat(question.language()).isEqualTo(Language.INDONESIAN);
    assertThat(question.group()).isEqualTo(Group.COLLOQUIAL);
    assertThat(question.earlier()).containsExactly("halo");
    assertThat(question.kinds()).containsExactly(AnswerKind.ANSWERED, AnswerKind.PARTIAL);
    assertThat(question.must()).containsExactly(List.of("3.330.010,62"), List.of("a", "b"));
    assertThat(question.not()).containsExactly("x");
    assertThat(question.sections()).containsExactly(new NumberedSection("umk", 1));
    assertThat(question.pair()).isEmpty();
  }

  @Test
  void blankLinesAndAByteOrderMarkAreSteppedOver() throws Exception {
    assertThat(read("\uFEFF" + WHOLE + "\n\n" + WHOLE.replace("q-1", "q-2") + "\n")).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void aQuestionMayBeBlank() throws Exception {
    assertThat(read(WHOLE.replace("umk lebak brp?", " "))).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoObjectIsToldAtItsLine() throws Exception {
    assertThat(read(WHOLE + "\nnot json\n[1]\n" + WHOLE.replace("}", "") + "\n{} {}")).hasSize(1);
    assertThat(problems)
        .containsExactly(
            Problem.at("a.jsonl", 2, Fault.NOT_JSON),
            Problem.at("a.jsonl", 3, Fault.NOT_JSON),
            Problem.at("a.jsonl", 4, Fault.NOT_JSON),
            Problem.at("a.jsonl", 5, Fault.NOT_JSON));
  }

  @Test
  void aKeyThatStandsTwiceIsNotOverread() throws Exception {
    read(WHOLE.replace("\"subject\":\"umk\"", "\"subject\":\"umk\",\"subject\":\"lkpm\""));

    assertThat(problems).containsExactly(Problem.at("a.jsonl", 1, Fault.NOT_JSON));
  }

  @Test
  void missingAndUnknownKeysAreNamed() throws Exception {
    assertThat(read(WHOLE.replace("\"subject\"", "\"subjet\""))).isEmpty();
    assertThat(problems)
        .extracting(Problem::fault)
        .containsExactly(Fault.JUDGED_KEY_UNKNOWN, Fault.JUDGED_KEY_MISSING);
    assertThat(problems.get(0).details()).first().isEqualTo("subjet");
    assertThat(problems.get(1).details()).containsExactly("subject");
  }

  @Test
  void aValueOfTheWrongFormIsTold() throws Exception {
    wrongValue("\"id\":\"q-1\"", "\"id\":\"\"", "id");
    wrongValue("\"language\":\"id\"", "\"language\":\"nl\"", "language");
    wrongValue("\"colloquial\"", "\"chat\"", "group");
    wrongValue("[\"answered\",\"partial\"]", "[\"failed\"]", "kind");
    wrongValue("[\"answered\",\"partial\"]", "[]", "kind");
    wrongValue("\"not\":[\"x\"]", "\"not\":[7]", "not");
    wrongValue("\"not\":[\"x\"]", "\"not\":[\"\"]", "not");
    wrongValue("[\"a\",\"b\"]", "[]", "must");
    wrongValue("\"umk#1\"", "\"umk#0\"", "sections");
    wrongValue("\"umk#1\"", "\"umk.id#1\"", "sections");
  }

  private void wrongValue(String sound, String wrong, String key) throws Exception {
    problems.clear();
    assertThat(read(WHOLE.replace(sound, wrong))).as(wrong).isEmpty();
    assertThat(problems).as(wrong).extracting(Problem::fault).containsExactly(Fault.JUDGED_VALUE);
    assertThat(problems.get(0).details()).first().isEqualTo(key);
  }

  @Test
  void anIdMayStandOnlyOnce() throws Exception {
    read(WHOLE + "\n" + WHOLE);

    assertThat(problems).containsExactly(Problem.at("a.jsonl", 2, Fault.JUDGED_ID_TAKEN, "q-1", 1));
  }

  @Test
  void aPairMustBeInTheFile() throws Exception {
    String pair = WHOLE.replace("q-1", "q-2").replace("}", ",\"pair\":\"%s\"}");
    assertThat(read(pair.formatted("q-1") + "\n" + WHOLE).get(0).pair()).contains("q-1");
    assertThat(problems).isEmpty();

    read(pair.formatted("q-9") + "\n" + WHOLE);
    assertThat(problems)
        .containsExactly(Problem.at("a.jsonl", 1, Fault.JUDGED_PAIR_UNKNOWN, "q-9"));
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    new JudgedFile(folder.resolve("no.jsonl"), "no.jsonl", problems::add).read();

    assertThat(problems).containsExactly(Problem.ofFile("no.jsonl", Fault.NO_SUCH_FILE));
  }

  private List<JudgedQuestion> read(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsonl"), text);
    return new JudgedFile(file, "a.jsonl", problems::add).read();
  }
}
