package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.lexicon.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says who is meant by an office of a state whose holder the article does not name. */
final class OfficeHolders {
  private static final Set<String> NOT_ONE = Set.of("a", "an", "any", "some", "no");

  private final Scene scene;
  private final Tree tree;

  OfficeHolders(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /** "the Bulgarian president": who holds the office that day, else the state for which it acts. */
  Reference of(Token head, Entity state) {
    if (!isInOffice(head)) {
      return Reference.NOBODY;
    }
    if (has(head, "stand-in-office")) {
      return Reference.of(state);
    }
    String role = role(head);
    List<Entity> known =
        scene.day().stream()
            .flatMap(day ->
                scene.lexicon().holders(state, role).stream()
                    .filter(tenure -> tenure.from().isPresent() && tenure.covers(day)))
            .map(Tenure::holder)
            .distinct()
            .toList();
    return known.size() == 1
        ? new Reference(known, Reference.By.HOLDER_ON_DAY)
        : Reference.of(state);
  }

  /** "prime-minister" of "the Israeli prime minister". */
  private String role(Token head) {
    List<String> words = new ArrayList<>();
    for (Token child : tree.children(head, PREMODIFIERS)) {
      boolean before = child.index() < head.index();
      if (before && scene.mention(child).isEmpty()) {
        words.add(child.text().toLowerCase(Locale.ROOT));
      }
    }
    words.add(head.lemma().toLowerCase(Locale.ROOT));
    return String.join("-", words);
  }

  /** "the president", not "a president", "presidents" or "the former president". */
  private boolean isInOffice(Token head) {
    return scene.cues().is("sole-office", head.lemma().toLowerCase(Locale.ROOT))
        && head.is(SINGULAR_NOUN, PROPER_NOUN)
        && tree.children(head).stream().map(OfficeHolders::word).noneMatch(NOT_ONE::contains)
        && !has(head, "no-longer")
        && !has(head, "not-in-office");
  }

  private boolean has(Token head, String list) {
    return tree.children(head).stream().anyMatch(child -> scene.cues().is(list, word(child)));
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
