package id.tanyabanten;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "id.tanyabanten";

  /** The steps of the story: each imports only those to its left. */
  private static final List<String> LINE =
      List.of(
          "problem",
          "files",
          "yaml",
          "language",
          "terms",
          "knowledge",
          "search",
          "answer",
          "reply",
          "journal",
          "report",
          "telegram",
          "console",
          "evaluation",
          "config");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsPlaceInTheLine() {
    Set<String> packages =
        CLASSES.stream().map(ArchitectureTest::step).collect(Collectors.toCollection(TreeSet::new));
    packages.remove("");

    assertThat(LINE).containsAll(packages);
  }

  @Test
  void packagesImportOnlyToTheirLeft() {
    for (int place = 0; place < LINE.size(); place++) {
      String[] right =
          LINE.subList(place + 1, LINE.size()).stream()
              .map(ArchitectureTest::packageOf)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(packageOf(LINE.get(place)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(right).or(resideInAPackage(ROOT)))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobodyImportsTheRoot() {
    noClasses()
        .that(not(resideInAPackage(ROOT)))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT))
        .check(CLASSES);
  }

  @Test
  void eachLibraryIsUsedInItsPlace() {
    only(List.of("search"), "org.apache.lucene..", "org.tartarus.snowball..");
    only(
        List.of("journal", "report"),
        "java.sql..",
        "javax.sql..",
        "org.sqlite..",
        "org.jdbi..",
        "org.flywaydb..");
    only(List.of("knowledge"), "org.commonmark..");
    only(List.of("yaml"), "org.yaml..");
    only(List.of(""), "picocli..");
    only(List.of("search"), "dev.langchain4j..", "de.bwaldvogel..");
    only(List.of("evaluation"), "gg.jte..");
    only(List.of("telegram"), "org.telegram..", "okhttp3..", "okio..", "dev.failsafe..");
  }

  private static void only(Collection<String> steps, String... libraries) {
    String[] places =
        steps.stream().map(step -> step.isEmpty() ? ROOT : packageOf(step)).toArray(String[]::new);
    noClasses()
        .that(not(resideInAnyPackage(places)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() throws ReflectiveOperationException {
    fields().that().areStatic().should().beFinal().check(CLASSES);

    List<String> changing = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          field.setAccessible(true);
          if (canChange(field.get(null))) {
            changing.add(type.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    // One lock a process, whoever takes it: that is a fact of the process, not of an object.
    assertThat(changing).containsExactly("FolderLock.HELD");
  }

  private static boolean canChange(Object value) {
    boolean holdsOthers = value instanceof Collection || value instanceof Map;
    String type = value.getClass().getName();
    boolean isFixed =
        type.startsWith("java.util.ImmutableCollections")
            || type.startsWith("java.util.Collections$");
    return holdsOthers && !isFixed
        || value.getClass().isArray()
        || value instanceof StringBuilder
        || type.startsWith("java.util.concurrent.");
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void onlyMainKnowsTheStreamsOfTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> silent =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> CLASSES.stream().noneMatch(type -> isInfo(type, name)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(silent).isEmpty();
  }

  private static boolean isInfo(JavaClass type, String name) {
    return type.getName().equals(name + ".package-info");
  }

  /** The package below the root that a class belongs to. */
  private static String step(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
  }

  private static String packageOf(String step) {
    return ROOT + "." + step + "..";
  }
}
