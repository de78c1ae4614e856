package entente.extract.field;

import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What words may name a field of cooperation. */
final class FieldWords {
  static final int MAX_WORDS = 6;
  private static final int NAME_REACH = 5;
  private static final Set<String> OF_FOR_TO_WITH = Set.of("of", "for", "to", "with");
  private static final Set<String> OTHERS = Set.of("other", "others");

  private final Scene scene;
  private final Cues cues;

  FieldWords(Scene scene) {
    this.scene = scene;
    this.cues = scene.cues();
  }

  /** Whether the scheme knows it; a bare "regions" says where. */
  boolean isField(List<Token> item) {
    boolean bare = item.size() == 1 && cues.is("no-field", lower(item.getFirst()));
    return !bare && scene.lexicon().field(scene.words(item)).isPresent();
  }

  /** Ends in a noun that is no mere frame such as "region", "framework", "future". */
  boolean isThing(List<Token> item) {
    Token last = item.getLast();
    boolean acting = item.getFirst().is(GERUND);
    return (last.isNoun() || (acting && item.size() == 1))
        && !isOther(item.getFirst())
        && item.stream().noneMatch(token -> cues.is("no-field", lower(token)));
  }

  /** "other working groups": none is named. */
  static boolean isOther(Token first) {
    return OTHERS.contains(lower(first));
  }

  /** What is done once is no field: "a memorandum on the release of prisoners". */
  boolean isDeed(List<Token> item) {
    return item.stream().anyMatch(token -> cues.is("no-field-deed", lower(token)));
  }

  boolean namesActor(List<Token> item) {
    return !scene.mentions(Tree.span(item)).isEmpty();
  }

  /** "the Ministry of Economic | Cooperation": a part of a name or title. */
  boolean isInName(Tree tree, Token cue) {
    boolean ministry =
        Character.isUpperCase(cue.text().codePointAt(0))
            && tree.tokens().subList(Math.max(0, cue.index() - NAME_REACH), cue.index()).stream()
                .anyMatch(word ->
                    cues.is("ministry-word", lower(word)) && !word.text().equals(lower(word)));
    boolean title =
        scene.linking().offices().stream().anyMatch(office -> office.span().covers(cue.span()));
    return title
        || ministry
        || scene.mentions(cue.span()).stream()
            .anyMatch(mention ->
                mention.entity().kind() == Entity.Kind.ORGANISATION
                    && !mention.span().equals(cue.span()));
  }

  /** "in | relation | to": a preposition of three words. */
  boolean isOfPhrase(Tree tree, Token noun) {
    int next = noun.index() + 1;
    return noun.is(SINGULAR_NOUN)
        && cues.is("phrase-noun", noun.lemma())
        && noun.index() > 0
        && tree.tokens().get(noun.index() - 1).is(ADPOSITION, DETERMINATIVE)
        && next < tree.tokens().size()
        && OF_FOR_TO_WITH.contains(tree.tokens().get(next).text());
  }

  /** Of "maritime issues such as …", the issues. */
  static List<Token> withoutSuch(List<Token> item) {
    int last = item.size() - 1;
    return item.get(last).lemma().equals("such") ? item.subList(0, last) : item;
  }

  static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
