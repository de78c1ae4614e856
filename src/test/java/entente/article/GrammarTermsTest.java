package entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Relation} and {@link Tag} as the names of a parser's labels. */
class GrammarTermsTest {
  @ParameterizedTest
  @EnumSource
  void relation_isFoundByItsLabel(Relation relation) {
    assertThat(Relation.of(relation.label())).isSameAs(relation);
  }

  @ParameterizedTest
  @EnumSource
  void tag_isFoundByItsLabel(Tag tag) {
    assertThat(Tag.of(tag.label())).isSameAs(tag);
  }

  @ParameterizedTest
  @CsvSource({"iobj, OTHER", "nsubj:outer, OTHER", "NSUBJ, OTHER", "dobj, OBJECT"})
  void unknownRelation_isOther(String label, Relation expected) {
    assertThat(Relation.of(label)).isSameAs(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "VBZ, verb tensed finite present",
    "VBD, verb tensed finite",
    "MD, finite",
    "VBG, verb",
    "NNP, noun proper",
    "NNPS, noun proper plural",
    "NNS, noun common plural",
    "NN, noun common",
    "POS, ''",
    "PRP$, pronoun",
    "JJS, adjective",
    "RBR, adverb",
    "WP$, wh",
    "QQ, ''"
  })
  void token_answersByItsTag(String label, String answers) {
    Token token = new Token(0, new Span(0, 1), "x", "x", Tag.of(label), -1, Relation.ROOT);
    assertThat(answers(token)).isEqualTo(answers);
  }

  private static String answers(Token token) {
    return String.join(
            " ",
            token.isVerb() ? "verb" : "",
            token.isTensed() ? "tensed" : "",
            token.isFinite() ? "finite" : "",
            token.isPresent() ? "present" : "",
            token.isNoun() ? "noun" : "",
            token.isCommonNoun() ? "common" : "",
            token.isProper() ? "proper" : "",
            token.isPlural() ? "plural" : "",
            token.isPronoun() ? "pronoun" : "",
            token.isAdjective() ? "adjective" : "",
            token.isAdverb() ? "adverb" : "",
            token.isWhWord() ? "wh" : "")
        .replaceAll(" +", " ")
        .strip();
  }
}
