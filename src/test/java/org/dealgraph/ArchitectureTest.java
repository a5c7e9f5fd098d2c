package org.dealgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The walls between the rooms. */
class ArchitectureTest {

  /** What makes the graph, stage by stage. */
  static final List<String> STAGES =
      List.of("read", "text", "extract", "resolve", "json", "map", "validate");

  /** What uses the graph. */
  static final List<String> USES = List.of("query", "export", "push", "serve");

  private static final String PROGRAM = "org.dealgraph..";
  private static final String CLI = room("cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dealgraph");

  @Test
  void theProgramIsSeen() {
    assertThat(CLASSES).hasSizeGreaterThan(40);
  }

  @Test
  void everyClassHasARoom() {
    check(
        classes()
            .should()
            .resideInAnyPackage(
                "org.dealgraph",
                room("model"),
                room("store"),
                room("evaluate"),
                room("pipeline"),
                CLI)
            .orShould()
            .resideInAnyPackage(rooms(STAGES))
            .orShould()
            .resideInAnyPackage(rooms(USES)));
  }

  @Test
  void modelStandsOnJavaAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(room("model"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(room("model"), "java..", "org.jspecify.annotations.."));
  }

  @ParameterizedTest
  @FieldSource("STAGES")
  void stageSeesNoOtherStage(String stage) {
    check(sees(stage, "model"));
  }

  @Test
  void theStoreKeepsArticlesAsJson() {
    check(sees("store", "model", "json"));
  }

  @Test
  void evaluationSeesClaimsNotHowTheyAreFound() {
    check(sees("evaluate", "model", "json"));
  }

  @ParameterizedTest
  @FieldSource("USES")
  void useOfTheGraphSeesTheStoreOnly(String use) {
    check(sees(use, "model", "store"));
  }

  @Test
  void nobodySeesTheCommandLine() {
    onlyIn(CLI, "cli");
  }

  @Test
  void librariesStayInTheirRooms() {
    onlyIn(
        "org.apache.jena..",
        "map",
        "validate",
        "store",
        "query",
        "export",
        "push",
        "serve",
        "pipeline");
    onlyIn("org.eclipse.rdf4j..", "push");
    onlyIn("picocli..", "cli");
    onlyIn("ai.onnxruntime..", "extract.tagger");
  }

  @Test
  void theTaggerSeesNoOtherRoomOfExtraction() {
    check(sees("extract.tagger", "model"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(
                ArchConditions.callCodeUnitWhere(
                    describe("reads the clock", call -> readsTheClock(call.getTarget())))));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Common)(\\$.*)?"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and(describe("are written by hand", ArchitectureTest::isWrittenByHand))
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(describe("an array", JavaClass::isArray)));
  }

  @Test
  void nullIsMarkedEverywhere() {
    Stream<String> rooms = CLASSES.stream().map(JavaClass::getPackageName).distinct();
    assertThat(rooms)
        .allSatisfy(room ->
            assertThat(CLASSES.getPackage(room).isAnnotatedWith(NullMarked.class))
                .as("%s has a package-info.java with @NullMarked", room)
                .isTrue());
  }

  /** The classes of {@code room} use no part of the program but themselves and {@code others}. */
  private static ArchRule sees(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat(
            resideInAPackage(PROGRAM)
                .and(not(resideInAPackage(room(room))))
                .and(not(resideInAnyPackage(rooms(List.of(others))))));
  }

  private static void onlyIn(String library, String... rooms) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms(List.of(rooms)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  private static boolean readsTheClock(CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    return switch (target.getName()) {
      case "now" ->
          owner.getPackageName().startsWith("java.time")
              && target.getRawParameterTypes().stream()
                  .noneMatch(p -> p.isEquivalentTo(Clock.class));
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" -> owner.isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty();
      default -> owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    };
  }

  private static boolean isWrittenByHand(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static String[] rooms(List<String> names) {
    return names.stream().map(ArchitectureTest::room).toArray(String[]::new);
  }

  private static String room(String name) {
    return "org.dealgraph." + name + "..";
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
