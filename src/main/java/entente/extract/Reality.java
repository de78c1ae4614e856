package entente.extract;

import entente.article.Token;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How real the text presents an event: done, arranged, wished for, or denied. */
final class Reality {
  private static final int DEPTH = 8;

  private final Passage passage;
  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;

  Reality(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
  }

  /** The voice over a verb that tells an event. */
  Voice ofVerb(Token verb) {
    Voice voice = passage.voice(verb, modality(verb, DEPTH));
    Optional<Modality> off = calledOff(verb);
    if (off.isPresent()) {
      return voice.with(off.get());
    }
    return isUndone(verb) ? denied(voice) : voice;
  }

  /** The voice over a noun that names an event; denied where the verb that carries it is. */
  Voice ofNoun(Token noun) {
    Optional<Modality> off = calledOff(noun);
    if (off.isPresent()) {
      return new Voice(passage.speaker(noun), off.get(), Polarity.POSITIVE);
    }
    Modality modality = modalityOfNoun(noun);
    boolean without = tree.children(noun).stream().anyMatch(child -> child.lemma().equals("no"));
    boolean denied = without || isCarrierNegated(noun) || isUndone(noun);
    Polarity polarity = denied ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return new Voice(passage.speaker(noun), modality, polarity);
  }

  /** "cancelled his visit", "the talks have been postponed": arranged, and not to be or not yet. */
  private Optional<Modality> calledOff(Token event) {
    Token first = tree.firstConjunct(event);
    Optional<Token> verb =
        tree.head(first).filter(head -> tree.is(first, "dobj", "nsubjpass") && head.isVerb());
    Optional<Token> told = verb.filter(head -> !grammar.isNegated(head) && isDone(head));
    return told.filter(head -> isIn("cancelling", head))
        .map(head -> Modality.CANCELLED)
        .or(() -> told.filter(head -> isIn("postponing", head)).map(head -> Modality.POSTPONED));
  }

  private boolean isDone(Token verb) {
    return grammar.modal(verb).filter(aux -> !aux.text().equalsIgnoreCase("will")).isEmpty();
  }

  private static Voice denied(Voice voice) {
    return new Voice(voice.speaker(), voice.modality(), Polarity.NEGATIVE);
  }

  /**
   * "cancelled his visit", "refused to meet", "denied that he had met", "has no plans to visit".
   */
  private boolean isUndone(Token event) {
    Token current = event;
    for (int i = 0;
        i < DEPTH && tree.is(current, "dobj", "nsubjpass", "xcomp", "ccomp", "acl");
        i++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || cues.is("saying", head.get().lemma())) {
        return false;
      }
      current = head.get();
      if (isIn("undoing", current) || isNoPlan(current)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoPlan(Token noun) {
    return isIn("plan-noun", noun)
        && tree.children(noun).stream().anyMatch(child -> child.lemma().equals("no"));
  }

  private boolean isCarrierNegated(Token noun) {
    return tree.head(noun)
        .filter(verb -> verb.isVerb() && tree.is(noun, "dobj"))
        .filter(grammar::isNegated)
        .isPresent();
  }

  private Modality modalityOfNoun(Token noun) {
    if (tree.children(noun).stream().anyMatch(child -> isIn("upcoming", child)) || isAhead(noun)) {
      return Modality.PLANNED;
    }
    Optional<Token> over = tree.head(noun).filter(head -> tree.is(noun, "pobj"));
    if (over.filter(p -> List.of("follow", "following", "since").contains(p.lemma())).isPresent()) {
      return Modality.HAPPENED;
    }
    if (tree.head(noun).filter(v -> tree.is(noun, "dobj") && isIn("announcing", v)).isPresent()
        || over.flatMap(tree::head).filter(o -> isIn("preparing", o)).isPresent()) {
      return Modality.PLANNED;
    }
    Optional<Token> wish = wish(noun);
    if (wish.isPresent()) {
      return Modality.DESIRED;
    }
    return grammar.governingVerb(noun).map(verb -> modality(verb, DEPTH)).orElse(Modality.HAPPENED);
  }

  /** "on the eve of his visit", "ahead of the talks", "before the meeting". */
  private boolean isAhead(Token noun) {
    Optional<Token> preposition = tree.head(noun).filter(head -> tree.is(head, "prep", "advmod"));
    Optional<Token> over = preposition.flatMap(tree::head);
    return preposition.filter(p -> isIn("before", p)).isPresent()
        || over.filter(o -> isIn("before", o)).isPresent();
  }

  /** "looks forward to the visit", "hopes for talks". */
  private Optional<Token> wish(Token noun) {
    Optional<Token> preposition = tree.head(noun).filter(head -> tree.is(head, "prep", "dative"));
    Optional<Token> over = preposition.flatMap(tree::head).or(() -> tree.head(noun));
    Optional<Token> forward =
        over.stream()
            .flatMap(verb -> tree.children(verb).stream())
            .filter(child -> child.lemma().equals("forward"))
            .findFirst();
    return forward.or(() -> over.filter(o -> isIn("hope", o)));
  }

  private Modality modality(Token verb, int depth) {
    if (isConditional(verb)) {
      return Modality.HYPOTHETICAL;
    }
    Optional<String> modal = grammar.modal(verb).map(aux -> aux.text().toLowerCase(Locale.ROOT));
    if (modal.filter(word -> List.of("can", "could", "may", "might").contains(word)).isPresent()) {
      return Modality.HYPOTHETICAL;
    }
    if (modal.filter("would"::equals).isPresent()) {
      return Modality.PLANNED;
    }
    Optional<Modality> over = new Actions(passage).over(verb).filter(m -> m != Modality.ASSERTED);
    if (over.isPresent()) {
      return over.get() == Modality.INTENDED ? Modality.PLANNED : over.get();
    }
    Token first = tree.firstConjunct(verb);
    Optional<Token> governor = governor(first);
    if (governor.isPresent() && depth > 0 && !isFinite(first)) {
      return byGovernor(governor.get(), depth);
    }
    return isProgressive(verb) ? Modality.ONGOING : Modality.HAPPENED;
  }

  private Optional<Token> governor(Token verb) {
    return switch (tree.relation(verb)) {
      case "xcomp", "advcl", "ccomp", "acl" -> tree.head(verb);
      case "pcomp" -> tree.head(verb).flatMap(tree::head);
      default -> Optional.empty();
    };
  }

  private Modality byGovernor(Token governor, int depth) {
    if (isIn("hope", governor)
        || tree.children(governor).stream().anyMatch(child -> child.lemma().equals("forward"))) {
      return Modality.DESIRED;
    }
    if (isIn("doubting", governor)) {
      return Modality.HYPOTHETICAL;
    }
    if (isIn("plan-verb", governor)) {
      return Modality.PLANNED;
    }
    return governor.isVerb() ? modality(governor, depth - 1) : modalityOfNoun(governor);
  }

  private boolean isFinite(Token verb) {
    return verb.pos().matches("VBD|VBZ|VBP")
        || tree.children(verb, "aux", "auxpass").stream()
            .anyMatch(aux -> aux.pos().matches("VBD|VBZ|VBP|MD"));
  }

  private boolean isProgressive(Token verb) {
    return verb.pos().equals("VBG")
        && tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().matches("VBZ|VBP"));
  }

  private boolean isConditional(Token verb) {
    return tree.children(verb, "mark", "advmod").stream()
        .anyMatch(mark -> List.of("if", "whether", "unless").contains(mark.lemma()));
  }

  private boolean isIn(String list, Token token) {
    return cues.is(list, token.lemma().toLowerCase(Locale.ROOT))
        || cues.is(list, token.text().toLowerCase(Locale.ROOT));
  }
}
