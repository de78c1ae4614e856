package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the code against the table of rooms in ARCHITECTURE.md. */
class RoomsTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("entente");

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "RDF4J", List.of("org.eclipse.rdf4j.."),
          "Jena",
              List.of(
                  "org.apache.jena..",
                  "org.apache.lucene..",
                  "jakarta.servlet..",
                  "org.eclipse.jetty.."),
          "NLP4J", List.of("edu.emory..", "it.unimi.dsi.."),
          "jsoup", List.of("org.jsoup.."),
          "PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
          "Jackson", List.of("com.fasterxml.jackson.."),
          "Commons CSV", List.of("org.apache.commons.csv.."),
          "jte", List.of("gg.jte.."),
          "picocli", List.of("picocli.."));

  private record Room(String name, Set<String> doors, Set<String> libraries) {
    boolean mayUse(String other) {
      return doors.contains("*") || doors.contains(other) || name.equals(other);
    }
  }

  private static final int MOST = 30;
  private static final List<Room> ROOMS =
      rows("room")
          .map(cells -> new Room(cells[1].strip(), list(cells[3]), list(cells[4])))
          .toList();

  /** Rooms that have rooms of their own. */
  private static final List<String> HOUSES =
      List.of("extract", "ingest", "link", "merge", "pages", "server");

  @TestFactory
  Stream<DynamicTest> room_usesOnlyItsDoors() {
    assertThat(ROOMS).hasSizeGreaterThan(10);
    return ROOMS.stream()
        .flatMap(room ->
            ROOMS.stream()
                .filter(other -> !room.mayUse(other.name()))
                .map(other ->
                    DynamicTest.dynamicTest(
                        room.name() + " does not use " + other.name(),
                        () -> closed(room, "entente." + other.name() + ".."))));
  }

  @TestFactory
  Stream<DynamicTest> innerRoom_usesOnlyItsDoors() {
    return HOUSES.stream()
        .flatMap(house -> {
          List<Room> inner = innerRooms(house);
          assertThat(inner).hasSizeGreaterThan(1);
          return inner.stream()
              .flatMap(room ->
                  inner.stream()
                      .filter(other -> !room.mayUse(other.name()))
                      .map(other ->
                          DynamicTest.dynamicTest(
                              house + ": " + room.name() + " does not use " + other.name(),
                              () ->
                                  closed(
                                      new Room(house + "." + room.name(), Set.of(), Set.of()),
                                      "entente." + house + "." + other.name() + ".."))));
        });
  }

  @ParameterizedTest
  @FieldSource("HOUSES")
  void everyInnerPackage_isARow(String house) {
    String above = "entente." + house + ".";
    Set<String> packages =
        CODE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(above))
            .map(name -> name.substring(above.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(innerRooms(house).stream().map(Room::name).toList());
  }

  @Test
  void everyPackage_hasAtMostThirtyClasses() {
    Map<String, Long> classes =
        CODE.stream()
            .filter(type -> !type.getName().contains("$") && !type.getName().endsWith("-info"))
            .filter(type -> !type.getPackageName().equals("entente.pages.templates"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(classes).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST));
  }

  /** From outside one sees the front of {@code link} only. */
  @Test
  void innerRoomsOfLink_areUsedByLinkOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.link..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            innerRooms("link").stream()
                .map(room -> "entente.link." + room.name())
                .toArray(String[]::new))
        .check(CODE);
  }

  @TestFactory
  Stream<DynamicTest> room_usesOnlyItsLibraries() {
    return ROOMS.stream()
        .filter(room -> !room.doors().contains("*"))
        .flatMap(room ->
            LIBRARIES.entrySet().stream()
                .filter(library -> !room.libraries().contains(library.getKey()))
                .map(library ->
                    DynamicTest.dynamicTest(
                        room.name() + " does not use " + library.getKey(),
                        () -> closed(room, library.getValue().toArray(String[]::new)))));
  }

  private static void closed(Room room, String... packages) {
    noClasses()
        .that()
        .resideInAPackage("entente." + room.name() + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void everyPackage_isARow_andEveryRowAPackage() {
    Set<String> packages =
        CODE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("entente."))
            .map(name -> name.split("\\.", 3)[1])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> rows =
        ROOMS.stream().map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isEqualTo(rows);
  }

  @Test
  void roomsHaveNoCircles() {
    slices().matching("entente.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void everyPackage_isNullMarked() {
    List<String> unmarked =
        CODE.stream()
            .filter(type -> !type.getPackageName().startsWith("entente.pages.templates"))
            .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .distinct()
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void nothing_isCalledUtilHelperManagerImpl() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(CODE);
  }

  @Test
  void onlyTheFrontDoor_printsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CODE);
  }

  @Test
  void dataRooms_holdRecordsEnumsAndFinalClasses() {
    classes()
        .that()
        .resideInAnyPackage("entente.article..", "entente.facts..", "entente.names..")
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .check(CODE);
  }

  /** The rooms within another; they use no library. */
  private static List<Room> innerRooms(String house) {
    return rows("inner room of " + house)
        .map(cells -> new Room(cells[1].strip(), list(cells[3]), Set.of()))
        .toList();
  }

  /** The cells of the rows of the table whose first heading it is. */
  private static Stream<String[]> rows(String heading) {
    try {
      return Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
          .dropWhile(line -> !line.startsWith("| " + heading + " |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> line.split("\\|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> list(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::strip)
        .filter(word -> !word.equals("–") && !word.equals("none"))
        .collect(Collectors.toSet());
  }
}
