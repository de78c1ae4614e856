package entente.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How everything is named, pattern by pattern. */
class BaseTest {
  private static final Base BASE = Base.PUBLISHED;
  private static final String ID = "https://w3id.org/entente/id/";

  @Test
  void entity_isItsIdBelowTheBase() {
    assertThat(BASE.entity("place/kz/astana")).isEqualTo(ID + "place/kz/astana");
  }

  @Test
  void visit_isNamedByVisitorDestinationAndMonth() {
    assertThat(BASE.visit("2024-07-02", "person/xi-jinping", "state/kaz"))
        .isEqualTo(ID + "event/visit/2024-07/xi-jinping--kaz");
    assertThat(BASE.visit("2013", "person/xi-jinping", "state/kaz"))
        .isEqualTo(ID + "event/visit/2013/xi-jinping--kaz");
  }

  @Test
  void meeting_isTheSame_whoeverIsNamedFirst() {
    String meeting = ID + "event/talks/2024-07-03/kassym-jomart-tokayev--xi-jinping";
    List<String> one = List.of("person/xi-jinping", "person/kassym-jomart-tokayev");
    assertThat(BASE.meeting("talks", "2024-07-03", one, List.of())).isEqualTo(meeting);
    assertThat(BASE.meeting("talks", "2024-07-03", one.reversed(), List.of())).isEqualTo(meeting);
  }

  @Test
  void meeting_withPeopleWithoutAName_isNamedByTheirWords() {
    assertThat(
            BASE.meeting(
                "meeting",
                "2024-07-03",
                List.of("person/xi-jinping"),
                List.of("members of the Kazakh community")))
        .isEqualTo(ID + "event/meeting/2024-07-03/members-of-the-kazakh-community--xi-jinping");
  }

  @Test
  void dateless_isNamedByItsArticle() {
    assertThat(BASE.visit(Base.undated("00112233aabb"), "person/x-capella-bekov", "state/chn"))
        .isEqualTo(ID + "event/visit/undated-00112233aabb/x-capella-bekov--chn");
  }

  @Test
  void summit_isTheSame_byOrganiserAndByWords() {
    assertThat(BASE.summit("2024-07-04", "org/sco")).isEqualTo(ID + "event/summit/2024/sco");
    assertThat(BASE.summitNamed("2024-07", "the 24th SCO Summit"))
        .isEqualTo(ID + "event/summit/2024/sco");
    assertThat(BASE.summitNamed("2024", "the summit"))
        .isEqualTo(ID + "event/summit/2024/the-summit");
  }

  @Test
  void agreement_isNamedByDayTypeAndParties_andTheSigningBelowIt() {
    String agreement =
        BASE.agreement("2024-07-03", "joint-statement", List.of("state/kaz", "state/chn"), "any");
    assertThat(agreement).isEqualTo(ID + "agreement/2024-07-03/joint-statement/chn--kaz");
    assertThat(Base.signing(agreement)).isEqualTo(agreement + "/signing");
    assertThat(BASE.agreement("2024-07-03", "treaty", List.of(), "Treaty of Amity"))
        .isEqualTo(ID + "agreement/2024-07-03/treaty/treaty-of-amity");
  }

  @Test
  void situations_areNamedByTheirSides() {
    List<String> sides = List.of("state/kaz", "state/chn");
    assertThat(BASE.partnership(sides, "strategic"))
        .isEqualTo(ID + "partnership/chn--kaz/strategic");
    assertThat(BASE.diplomaticRelation(sides)).isEqualTo(ID + "diplomatic-relation/chn--kaz");
    assertThat(BASE.membership("state/kaz", "org/brics")).isEqualTo(ID + "membership/kaz/brics");
    assertThat(BASE.chairmanship("state/kaz", "org/cica")).isEqualTo(ID + "chairmanship/kaz/cica");
    assertThat(BASE.anniversary("2022-01-03", 30, sides, "diplomatic relations"))
        .isEqualTo(ID + "event/anniversary/2022/30/chn--kaz-diplomatic-relations");
    assertThat(BASE.observation(sides, "trade volume", "2021"))
        .isEqualTo(ID + "observation/chn--kaz/trade-volume/2021");
    assertThat(BASE.tenure("person/xi-jinping", "state/chn", "president"))
        .isEqualTo(ID + "tenure/xi-jinping/chn-president");
  }

  @Test
  void longTopic_isCutAndToldApartByItsHash() {
    String topic = "the lofty goal of building a community with a shared future for all mankind";
    String cut = BASE.topic(topic);
    assertThat(cut).matches(".*/[a-z-]{50,60}-[0-9a-f]{8}");
    assertThat(BASE.topic(topic + " and beyond")).isNotEqualTo(cut);
    assertThat(BASE.topic(topic.toUpperCase(java.util.Locale.ROOT))).isEqualTo(cut);
    assertThat(BASE.topic("UN Charter")).isEqualTo(BASE.topic("UN  charter"));
  }

  @ParameterizedTest
  @MethodSource("naughtyWords")
  void anyWords_giveAValidAbsoluteIri(String words) {
    List<String> some = List.of(words, "state/" + words);
    Stream.of(
            BASE.term(words),
            BASE.concept(words, words),
            BASE.entity(words),
            BASE.entity("person/" + words),
            BASE.graph(words),
            BASE.claim(words, words),
            BASE.topic(words),
            BASE.office(words, words),
            BASE.tenure(words, words, words),
            BASE.visit(words, words, words),
            BASE.meeting(words, words, some, some),
            BASE.publication(words, words, some),
            BASE.invitation(words, words, words),
            BASE.summit(words, words),
            BASE.summitNamed(words, words),
            BASE.occasion(words, words, words),
            BASE.anniversary(words, 1, some, words),
            BASE.agreement(words, words, List.of(), words),
            BASE.partnership(some, words),
            BASE.observation(List.of(), words, words),
            BASE.position(some, some, words, words))
        .forEach(BaseTest::assertValid);
  }

  private static void assertValid(String iri) {
    URI uri = URI.create(iri);
    assertThat(uri.isAbsolute()).isTrue();
    assertThat(uri.normalize()).as("no dots or empty segments climb the path").isEqualTo(uri);
    assertThat(iri).startsWith(BASE.iri()).matches("[A-Za-z0-9._~:/%#-]+");
  }

  static Stream<String> naughtyWords() {
    return Stream.of(
        "",
        " ",
        "/",
        "//",
        ".",
        "..",
        "../../etc/passwd",
        "a/../b",
        "x\u0000y",
        "line\nbreak",
        "tab\there",
        "no\u00a0break",
        "<script>alert(1)</script>",
        "> } ; DROP ALL #",
        "\"quoted\" 'words'",
        "back\\slash",
        "100%",
        "%2e%2e%2f",
        "%zz",
        "?query=1&b#fragment",
        "http://example.org/a b",
        "[::1]",
        "{template}",
        "a|b^c`d",
        "習近平",
        "Қасым-Жомарт Тоқаев",
        "مصر",
        "İstanbul",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00 lone",
        "\ufffe\uffff",
        "\u202eevil",
        "\u200b",
        "e\u0301",
        "ﬁ",
        "=cmd|' /C calc'!A0",
        "${jndi:ldap://x}",
        "a".repeat(5_000),
        "ß ø ł");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "entente/", "https://w3id.org/entente", "https://w3id.org/en tente/"})
  void base_notAbsoluteOrWithoutSlash_isRefused(String iri) {
    assertThatThrownBy(() -> new Base(iri)).hasMessageContaining("not a base IRI");
  }
}
