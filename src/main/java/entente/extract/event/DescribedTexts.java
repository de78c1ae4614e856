package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.Passage;
import entente.extract.passage.SentenceReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Texts that have no title but are told by what they are about: "a protocol extending the
 * measures", "the agreement on the resumption of flights", "a free trade agreement with Fiji". An
 * "agreement" of which nothing is told is none: it would be one with every other.
 */
final class DescribedTexts extends SentenceReader {
  DescribedTexts(Passage passage) {
    super(passage);
  }

  /** The words that describe the text which the noun names, or none. */
  List<Token> name(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean one = noun.text().equalsIgnoreCase(lemma) && scene.mention(noun).isEmpty();
    boolean vague = tree.has(noun, DETERMINERS, word -> cues.is("undescribed", lower(word)));
    boolean told = !vague && tree.has(noun, DETERMINER) && isAlone(noun);
    if (!one || !told || !cues.is("described-text", lemma)) {
      return List.of();
    }
    List<Token> content =
        tree.children(noun).stream()
            .filter(child -> child.index() > noun.index() && isContent(noun, child))
            .toList();
    return content.isEmpty() ? List.of() : words(noun, content);
  }

  /** Whether the sentence names no other: a list of texts tells what was signed. */
  private boolean isAlone(Token noun) {
    return tree.tokens().stream()
        .filter(token -> !token.equals(noun))
        .noneMatch(token -> cues.is("described-text", token.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean isContent(Token noun, Token child) {
    if (tree.is(child, ADNOMINAL)) {
      return child.isVerb() && child.text().endsWith("ing");
    }
    boolean telling =
        cues.is("described-topic", lower(child))
            || (List.of("with", "between").contains(lower(child)) && tree.has(noun, COMPOUND));
    boolean plan = lower(child).equals("for");
    return tree.is(child, PREPOSITION)
        && (telling || plan)
        && tree.has(
            child,
            PREPOSITION_COMPLEMENTS,
            object -> isMatter(object) && (telling || !tree.children(object).isEmpty()));
  }

  private boolean isMatter(Token object) {
    boolean word = object.isNoun() || object.isVerb() || scene.mention(object).isPresent();
    boolean day =
        Stream.of("weekday", "month").anyMatch(kind -> cues.calendar().is(kind, lower(object)));
    return word && !day && !cues.is("described-aside", lower(object));
  }

  /** The noun with what stands before it and what it is about, up to a comma. */
  private List<Token> words(Token noun, List<Token> content) {
    Stream<Token> before =
        tree.children(noun, PREMODIFIERS).stream()
            .filter(word -> word.index() < noun.index())
            .flatMap(word -> tree.subtree(word).stream());
    List<Token> behind =
        tree.tokens().stream()
            .skip(noun.index() + 1L)
            .takeWhile(token ->
                !token.text().matches("[,;:.]")
                    && content.stream().anyMatch(part -> tree.under(token, part)))
            .toList();
    List<Token> words =
        Stream.of(before, Stream.of(noun), behind.stream())
            .flatMap(one -> one)
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    return behind.isEmpty() ? List.of() : words;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
