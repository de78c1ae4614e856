package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Entity;
import entente.facts.Entity.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files of {@code ontology/reference/} promise. */
class ReferenceDataTest {
  /** States without ent:capital: of the past, or with a seat of government that is contested. */
  private static final Set<String> NO_CAPITAL =
      Set.of("state/csk", "state/ddr", "state/pse", "state/sun", "state/yug");

  /** Surfaces that name two entities in the same way; whoever links decides by the words around. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "Congo",
          "Congolese",
          "Djibouti",
          "Dominican",
          "Dominicans",
          "Korean",
          "Koreans",
          "Luxembourg",
          "Monaco",
          "San Marino",
          "Singapore",
          "Vatican City");

  private static final Set<String> PROPERTIES =
      Set.of(
          "rdf:type",
          "rdfs:label",
          "skos:altLabel",
          "skos:notation",
          "skos:exactMatch",
          "foaf:familyName",
          "dct:title",
          "dct:source",
          "ent:officialName",
          "ent:adjective",
          "ent:demonym",
          "ent:iso3166",
          "ent:iso3166alpha2",
          "ent:capital",
          "ent:former",
          "ent:locatedIn",
          "ent:memberOf",
          "ent:representsState",
          "ent:hasSide",
          "ent:partOfInitiative",
          "ent:proposedBy",
          "ent:role",
          "ent:officeOf",
          "ent:holder",
          "ent:office",
          "ent:startDate",
          "ent:endDate",
          "wgs:lat",
          "wgs:long");

  private static Collection<Block> blocks;
  private static Lexicon lexicon;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    blocks = Blocks.read(RealReference.REFERENCE);
    lexicon = RealReference.load(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, 200",
    "PERSON, 900",
    "ORGANISATION, 500",
    "PLACE, 700",
    "INITIATIVE, 90",
    "AGREEMENT, 110",
    "INFRASTRUCTURE, 60",
    "INSTITUTION, 35"
  })
  void entities_ofEachKind_atLeast(Kind kind, int least) {
    assertThat(lexicon.entities().stream().filter(entity -> entity.kind() == kind))
        .hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void everyBlock_hasOneTypeAndKnownProperties() {
    assertThat(blocks).hasSizeGreaterThan(3000);
    for (Block block : blocks) {
      assertThat(block.all("rdf:type")).as(block.key()).hasSize(1);
      assertThat(PROPERTIES).as(block.where()).containsAll(block.values().keySet());
    }
  }

  @Test
  void everyEntity_hasASource() {
    assertThat(blocks.stream().filter(Kinds::isEntity).toList())
        .allSatisfy(block -> assertThat(block.all("dct:source")).as(block.where()).isNotEmpty());
  }

  @Test
  void everyState_hasItsCodesAndCapital() {
    List<Block> states =
        blocks.stream().filter(block -> Kinds.type(block).equals("State")).toList();
    assertThat(states)
        .allSatisfy(state -> {
          assertThat(state.key()).isEqualTo("state/" + lower(state.must("ent:iso3166")));
          assertThat(state.must("ent:iso3166alpha2")).hasSize(2);
          assertThat(state.all("ent:adjective")).as(state.key()).isNotEmpty();
          assertThat(state.all("ent:capital").isEmpty())
              .as(state.key())
              .isEqualTo(NO_CAPITAL.contains(state.key()));
        });
  }

  @Test
  void capital_liesInItsState() {
    assertThat(lexicon.entities().stream().filter(entity -> entity.kind() == Kind.STATE))
        .allSatisfy(state ->
            lexicon
                .capitalOf(state)
                .ifPresent(city -> assertThat(lexicon.stateOf(city)).contains(state)));
  }

  @Test
  void externalId_belongsToOneEntity() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Block block : blocks) {
      for (String id : block.all("skos:exactMatch")) {
        assertThat(id).matches("wd:Q[1-9]\\d*|https://sws[.]geonames[.]org/[1-9]\\d*/|eu:[A-Z]{3}");
        owners.computeIfAbsent(id, none -> new TreeSet<>()).add(block.key());
      }
    }
    assertThat(owners).hasSizeGreaterThan(500).allSatisfy((id, of) -> assertThat(of).hasSize(1));
  }

  @Test
  void euCode_isTheIsoCodeOfTheState() {
    for (Block block : blocks) {
      block.all("skos:exactMatch").stream()
          .filter(id -> id.startsWith("eu:"))
          .forEach(
              id -> assertThat(id).as(block.where()).isEqualTo("eu:" + block.must("ent:iso3166")));
    }
  }

  @Test
  void coordinates_areOfCities_andNearlyEveryCapitalHasThem() {
    List<Block> placed = blocks.stream().filter(block -> !block.all("wgs:lat").isEmpty()).toList();
    assertThat(placed)
        .allSatisfy(block -> {
          assertThat(Kinds.type(block)).as(block.where()).isEqualTo("City");
          assertThat(Double.parseDouble(block.must("wgs:lat"))).isBetween(-60.0, 75.0);
          assertThat(Double.parseDouble(block.must("wgs:long"))).isBetween(-180.0, 180.0);
        });
    Set<String> known = placed.stream().map(Block::key).collect(Collectors.toSet());
    Set<String> lacking = new TreeSet<>();
    blocks.stream()
        .flatMap(block -> block.all("ent:capital").stream())
        .filter(capital -> !known.contains(capital))
        .forEach(lacking::add);
    assertThat(lacking).hasSizeLessThan(5);
  }

  @Test
  void surface_namesOneEntity_orIsListedAsAmbiguous() {
    Set<String> found = new TreeSet<>();
    found.addAll(ambiguous(EnumSet.range(Form.NAME, Form.ABBREVIATION)));
    found.addAll(ambiguous(EnumSet.of(Form.DEMONYM, Form.ADJECTIVE)));
    assertThat(found).isEqualTo(new TreeSet<>(AMBIGUOUS));
  }

  private static Set<String> ambiguous(Set<Form> forms) {
    return lexicon.names().stream()
        .filter(name -> forms.contains(name.form()))
        .collect(
            Collectors.groupingBy(
                Name::surface,
                TreeMap::new,
                Collectors.mapping(name -> name.entity().id(), Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Test
  void surface_isCleanForMatching() {
    assertThat(lexicon.names())
        .allSatisfy(name ->
            assertThat(name.surface())
                .isEqualTo(name.surface().strip())
                .doesNotContain("  ", "’", "\u00a0", "\u200b")
                .doesNotStartWith("the "));
  }

  /** A one-word name that is also an English word would match anywhere; surnames are only hints. */
  @ParameterizedTest
  @CsvSource({"He", "Will", "May", "Will", "Nice", "Cork", "Price", "Dan", "Friday", "Gulf"})
  void englishWord_isAtMostASurname(String word) {
    assertThat(lexicon.names())
        .filteredOn(name -> name.surface().equals(word))
        .allSatisfy(name -> assertThat(name.form()).isEqualTo(Form.SURNAME));
  }

  @Test
  void tenures_areSane() {
    List<Tenure> all =
        lexicon.entities().stream().flatMap(person -> lexicon.tenures(person).stream()).toList();
    assertThat(all).hasSizeGreaterThan(700);
    for (Tenure tenure : all) {
      assertThat(tenure.holder().kind()).isEqualTo(Kind.PERSON);
      assertThat(tenure.from().map(day -> day.getYear() > 1950).orElse(true))
          .as("%s", tenure)
          .isTrue();
    }
  }

  @Test
  void office_isLabelledAsTheFactsLabelIt() {
    for (Entity person : lexicon.entities()) {
      for (Tenure tenure : lexicon.tenures(person)) {
        String of = tenure.office().of().id();
        String id = "office/" + of.substring(of.indexOf('/') + 1) + "/" + tenure.office().role();
        assertThat(blocks.stream().filter(block -> block.key().equals(id)).findFirst())
            .hasValueSatisfying(
                office -> assertThat(office.must("rdfs:label")).isEqualTo(tenure.office().label()));
      }
    }
  }

  private static String lower(String code) {
    return code.toLowerCase(java.util.Locale.ROOT);
  }
}
