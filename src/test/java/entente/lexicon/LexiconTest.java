package entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.facts.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon over the real reference data: what a surface means, who held what when. */
class LexiconTest {
  private static Lexicon lexicon;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    lexicon = RealReference.load(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kazakhstan                              | NAME          | state/kaz
          Republic of Kazakhstan                  | OFFICIAL_NAME | state/kaz
          Kazakhs                                 | DEMONYM       | state/kaz
          Kazakh                                  | ADJECTIVE     | state/kaz
          Chinese                                 | ADJECTIVE     | state/chn
          People's Republic of China              | OFFICIAL_NAME | state/chn
          PRC                                     | ABBREVIATION  | state/chn
          U.S.                                    | ABBREVIATION  | state/usa
          U.S.                                    | ADJECTIVE     | state/usa
          United States of America                | OFFICIAL_NAME | state/usa
          Britain                                 | ALIAS         | state/gbr
          UK                                      | ABBREVIATION  | state/gbr
          Türkiye                                 | ALIAS         | state/tur
          Burma                                   | ALIAS         | state/mmr
          Cote d'Ivoire                           | ALIAS         | state/civ
          DPRK                                    | ABBREVIATION  | state/prk
          Astana                                  | NAME          | place/kz/astana
          Nur-Sultan                              | ALIAS         | place/kz/astana
          Chimkent                                | ALIAS         | place/kz/shymkent
          Great Hall of the People                | NAME          | place/cn/great-hall-of-the-people
          Ak Orda                                 | ALIAS         | place/kz/ak-orda-presidential-palace
          Tokayev                                 | SURNAME       | person/kassym-jomart-tokayev
          Kazak Tokayev                           | ALIAS         | person/kassym-jomart-tokayev
          Xi                                      | SURNAME       | person/xi-jinping
          He                                      | SURNAME       | person/he-lifeng
          Xuan Zang                               | ALIAS         | person/xuanzang
          Ali Farabbi                             | ALIAS         | person/al-farabi
          Xinghai Xian                            | ALIAS         | person/xian-xinghai
          Joseph R. Biden, Jr.                    | ALIAS         | person/joe-biden
          Zelensky                                | SURNAME       | person/volodymyr-zelenskyy
          Erdogan                                 | SURNAME       | person/recep-tayyip-erdogan
          SCO                                     | ABBREVIATION  | org/sco
          Shanghai Cooperation Organization       | ALIAS         | org/sco
          AsiaInfo                                | ALIAS         | org/cica
          China + Five Central Asian Countries    | ALIAS         | org/china-central-asia-mechanism
          C5+1                                    | NAME          | org/c5-plus-1
          Kazakhstan Pravda                       | ALIAS         | org/kazakhstanskaya-pravda
          INTERFAX-KAZAKHSTAN                     | ALIAS         | org/interfax-kazakhstan
          One Belt and One Road                   | ALIAS         | initiative/belt-and-road-initiative
          belt and road initiative                | ALIAS         | initiative/belt-and-road-initiative
          Fair Kazakhstan                         | ALIAS         | initiative/just-kazakhstan
          TMTM                                    | ABBREVIATION  | infrastructure/trans-caspian-international-transport-route
          China-Europe freight trains             | ALIAS         | infrastructure/china-europe-railway-express
          Confucius Institutes                    | NAME          | institution/confucius-institute
          JCPOA                                   | ABBREVIATION  | agreement/jcpoa
          """)
  void surface_namesTheEntity(String surface, Form form, String id) {
    Entity entity = lexicon.entity(id).orElseThrow();
    assertThat(lexicon.names()).contains(new Name(surface, form, entity));
  }

  @ParameterizedTest
  @CsvSource({
    "state/kaz, place/kz/astana",
    "state/chn, place/cn/beijing",
    "state/usa, place/us/washington",
    "state/ukr, place/ua/kyiv"
  })
  void capitalOf(String state, String city) {
    assertThat(lexicon.capitalOf(entity(state))).contains(entity(city));
  }

  @ParameterizedTest
  @CsvSource({
    "place/kz/astana, state/kaz",
    "place/cn/great-hall-of-the-people, state/chn",
    "person/sergey-lavrov, state/rus",
    "org/xinhua, state/chn",
    "org/us-state-department, state/usa",
    "institution/northwestern-polytechnical-university, state/chn",
    "state/fra, state/fra"
  })
  void stateOf(String id, String state) {
    assertThat(lexicon.stateOf(entity(id))).contains(entity(state));
  }

  @Test
  void stateOf_aRegionOfSeveralStates_isEmpty() {
    assertThat(lexicon.stateOf(entity("place/x/central-asia"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "state/chn, president, 2024-07-03, person/xi-jinping",
    "state/kaz, president, 2024-07-03, person/kassym-jomart-tokayev",
    "state/usa, president, 2019-01-01, person/donald-trump",
    "state/usa, president, 2024-07-03, person/joe-biden",
    "state/usa, president, 2025-06-01, person/donald-trump",
    "state/gbr, prime-minister, 2022-10-01, person/liz-truss",
    "org/nato, secretary-general, 2024-10-02, person/mark-rutte",
    "org/european-council, president, 2023-05-05, person/charles-michel"
  })
  void holders_onADay(String of, String role, LocalDate day, String holder) {
    assertThat(lexicon.holders(entity(of), role))
        .filteredOn(tenure -> tenure.covers(day))
        .extracting(tenure -> tenure.holder().id())
        .containsExactly(holder);
  }

  @Test
  void tenures_ofOnePerson_inTheOrderOfTime() {
    assertThat(lexicon.tenures(entity("person/joe-biden")))
        .extracting(tenure -> tenure.office().label() + " " + tenure.from().orElseThrow())
        .containsExactly(
            "Vice President of United States 2009-01-20", "President of United States 2021-01-20");
  }

  @Test
  void members_areFullMembersOnly() {
    assertThat(lexicon.members(entity("org/sco")))
        .extracting(Entity::id)
        .contains("state/kaz", "state/blr", "state/irn")
        .doesNotContain("state/mng");
    assertThat(lexicon.members(entity("org/un"))).hasSize(193);
  }

  @Test
  void surname_ofSeveralPersons_givesThemAll() {
    assertThat(lexicon.names())
        .filteredOn(name -> name.surface().equals("Japarov"))
        .extracting(name -> name.entity().id())
        .containsExactly("person/akylbek-japarov", "person/sadyr-japarov");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          energy                     | energy
          the energy sector          | energy
          new-energy sources         | new-energy
          such new energy            | new-energy
          Ports                      | ports
          digital economies          | digital
          """)
  void field_inItsWordForms(String words, String code) {
    assertThat(lexicon.field(words)).contains(code);
  }

  @Test
  void field_ofUnknownWords_isEmpty() {
    assertThat(lexicon.field("friendship")).isEmpty();
  }

  @Test
  void load_twice_givesTheSameNamesInTheSameOrder(@TempDir Path folder) throws IOException {
    assertThat(List.copyOf(RealReference.load(folder).names()))
        .isEqualTo(List.copyOf(lexicon.names()));
  }

  private static Entity entity(String id) {
    return lexicon.entity(id).orElseThrow(() -> new AssertionError("no entity " + id));
  }
}
