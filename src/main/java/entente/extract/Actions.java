package entente.extract;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.facts.Modality;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a chain of verbs comes down to, and in which modality. */
final class Actions {
  private static final int DEPTH = 6;
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;

  Actions(Passage passage) {
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
  }

  /** The verb that says what is done: "support" in "continue to support". */
  Token effective(Token verb) {
    Token current = verb;
    for (int i = 0; i < DEPTH && cues.is("aspectual", current.lemma()); i++) {
      Optional<Token> next =
          tree.children(current, "xcomp", "advcl").stream().filter(Token::isVerb).findFirst();
      if (next.isEmpty() || tree.child(current, "dobj").isPresent()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  /** Whether the action is a visit, a meeting or the like. */
  boolean isEvent(Token verb) {
    return cues.is("event-verb", verb.lemma())
        || tree.children(verb, "dobj").stream()
            .anyMatch(object -> cues.is("event-noun", object.lemma()));
  }

  /**
   * The modality of a cue: its own, or that of the verb over it, such as "ready to" over "oppose".
   */
  Modality modality(Token token, StanceCue cue) {
    if (cue.wordClass() != WordClass.VERB || cue.modality() != Modality.ASSERTED) {
      return cue.modality();
    }
    return over(token).orElse(cue.modality());
  }

  /** The modality that the words above lay over a verb: "will", "ready to", "hopes to". */
  Optional<Modality> over(Token verb) {
    if (isConditional(verb)) {
      return Optional.of(Modality.HYPOTHETICAL);
    }
    Optional<Modality> modal = grammar.modal(verb).flatMap(aux -> ofModal(aux));
    if (modal.isPresent()) {
      return modal;
    }
    Token first = tree.firstConjunct(verb);
    if (isPolite(first)) {
      return Optional.empty();
    }
    boolean embedded =
        tree.is(first, "xcomp", "advcl", "pcomp", "acl") && !first.pos().equals("VBD");
    return embedded ? tree.head(first).flatMap(this::ofGovernor) : Optional.empty();
  }

  /** Below an "if" or "whether". */
  private boolean isConditional(Token verb) {
    Optional<Token> above = Optional.of(verb);
    for (int i = 0; i < DEPTH && above.isPresent(); i++) {
      boolean open =
          tree.children(above.get(), "mark", "advmod").stream()
              .anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
      if (open) {
        return true;
      }
      above = tree.head(above.get());
    }
    return false;
  }

  /** "would like to thank" thanks. */
  private boolean isPolite(Token verb) {
    return tree.is(verb, "xcomp")
        && tree.head(verb).filter(like -> like.lemma().equals("like")).isPresent();
  }

  private Optional<Modality> ofModal(Token modal) {
    String word = modal.text().toLowerCase(Locale.ROOT);
    if (cues.is("doubting-modal", word)) {
      return Optional.of(Modality.HYPOTHETICAL);
    }
    return cues.stances(modal.text().toLowerCase(Locale.ROOT), WordClass.MODAL).stream()
        .map(StanceCue::modality)
        .findFirst();
  }

  private Optional<Modality> ofGovernor(Token governor) {
    Token word = tree.is(governor, "prep") ? tree.head(governor).orElse(governor) : governor;
    for (WordClass wordClass : List.of(WordClass.VERB, WordClass.ADJECTIVE, WordClass.NOUN)) {
      Optional<Modality> own =
          cues.stances(word.lemma(), wordClass).stream()
              .map(StanceCue::modality)
              .filter(modality -> modality != Modality.ASSERTED)
              .findFirst();
      if (own.isPresent()) {
        return own;
      }
    }
    boolean purpose = word.isVerb() && isInfinitive(word);
    return (word.isVerb() && !word.equals(governor))
            || purpose
            || cues.is("aspectual", word.lemma())
        ? over(word)
        : Optional.empty();
  }

  /** "to convene" in "plans to convene a forum to discuss". */
  private boolean isInfinitive(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }
}
