package entente.extract.register;

import entente.article.Block;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import entente.link.OfficeMention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whom a title means: "the President", "the King", "Kenya's Prime Minister". */
record TitledPersons(Scene scene, Tree tree) {
  private static final List<String> RANKS = List.of("vice", "deputy", "assistant", "former");

  /**
   * The one who bears the title.
   *
   * @param state of which, where the phrase says so
   */
  Reference of(Token head, Optional<Entity> state) {
    Optional<Entity> behind = nameBehind(head);
    if (behind.isPresent()) {
      return Reference.of(behind.get(), "name-behind-title");
    }
    String word = head.lemma().toLowerCase(Locale.ROOT);
    String title = rank(head) + scene.cues().code("shortTitle", word).orElse(head.lemma());
    List<Entity> exact = holders(rank(head) + described(head), state);
    List<Entity> holders = exact.isEmpty() ? holders(title, state) : exact;
    if (state.isEmpty() && title.equals("president") && !holders.isEmpty()) {
      return Reference.of(thePresident(holders), "title");
    }
    if (state.isEmpty() && holders.isEmpty()) {
      holders = inOffice(title, described(head));
    }
    if (holders.size() == 1) {
      return Reference.of(holders.get(0), state.isPresent() ? "leader-of-state" : "title");
    }
    return state.isPresent() && holders.isEmpty()
        ? new OfficeHolders(scene, tree).of(head, state.get())
        : Reference.NOBODY;
  }

  private List<Entity> holders(String title, Optional<Entity> state) {
    return scene.linking().offices().stream()
        .filter(office -> state.isEmpty() || office.office().of().equals(state.get()))
        .filter(office -> fits(office, title))
        .map(office -> office.holder().entity())
        .distinct()
        .toList();
  }

  /** The title with the word before it: "crown prince", "foreign minister". */
  private String described(Token head) {
    return tree.children(head, "nmod", "compound", "amod").stream()
        .filter(child -> child.index() == head.index() - 1)
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .filter(word -> !RANKS.contains(word))
        .map(word -> word + " ")
        .findFirst()
        .orElse("")
        .concat(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** "the King" of an article that names one king, known by the reference data. */
  private List<Entity> inOffice(String title, String described) {
    return scene.article().blocks().stream()
        .flatMap(block -> scene.mentions(block.span()).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .distinct()
        .filter(person ->
            scene.day().stream()
                .anyMatch(day ->
                    scene.lexicon().tenures(person).stream()
                        .anyMatch(t -> t.covers(day) && isCalled(t.office(), title, described))))
        .toList();
  }

  private static boolean isCalled(Office office, String title, String described) {
    return office.role().equals(title) || office.title().equalsIgnoreCase(described);
  }

  /** "Adviser to the King Ana Vik": the title is the head, the name stands in apposition. */
  private Optional<Entity> nameBehind(Token head) {
    return head.pos().startsWith("NNP")
        ? tree.subtree(head).stream()
            .filter(token -> token.index() > head.index())
            .filter(token -> tree.is(token, "appos") || isRunOn(token))
            .flatMap(token -> scene.person(token).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Chairman of the Cabinet of Ministers Ana Vik": no comma parts the body from the name. */
  private boolean isRunOn(Token name) {
    return tree.is(name, "pobj")
        && tree.children(name, "compound", "nmod").stream().anyMatch(c -> c.pos().equals("NNPS"));
  }

  /** Of several the one whom the text names first, with or without the title. */
  private Entity thePresident(List<Entity> holders) {
    return scene.article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .flatMap(block -> scene.mentions(block.span()).stream())
        .map(Mention::entity)
        .filter(person -> holders.contains(person) || isPresident(person))
        .findFirst()
        .orElse(holders.get(0));
  }

  private boolean isPresident(Entity person) {
    return person.kind() == Entity.Kind.PERSON
        && scene.day().stream()
            .anyMatch(day ->
                scene.lexicon().tenures(person).stream()
                    .anyMatch(t -> t.covers(day) && t.office().role().equals("president")));
  }

  /** "vice " for "the Vice President", else "". */
  private String rank(Token head) {
    return tree.children(head, "nmod", "compound", "amod").stream()
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .filter(RANKS::contains)
        .map(rank -> rank + " ")
        .findFirst()
        .orElse("");
  }

  private static boolean fits(OfficeMention office, String title) {
    String words = office.office().title().toLowerCase(Locale.ROOT).replace('-', ' ');
    if (RANKS.stream().anyMatch(rank -> words.contains(rank) != title.contains(rank))) {
      return false;
    }
    return title.equals("leader")
        ? List.of("president", "prime-minister", "chancellor", "king", "emir", "chairman")
            .contains(office.office().role())
        : words.contains(title);
  }
}
