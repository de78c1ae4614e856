package entente.extract.register;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says whom a title means: "the President", "Kenya's Prime Minister", "the UN chief", "his Omani
 * counterpart".
 */
final class Titles {
  private final Context context;
  private final Referents referents;
  private final Scene scene;
  private final Tree tree;

  Titles(Context context, Referents referents) {
    this.context = context;
    this.referents = referents;
    this.scene = context.scene();
    this.tree = context.tree();
  }

  /** The one who bears the title; nobody where several may be meant. */
  Reference of(Token head) {
    Optional<Entity> behind = nameBehind(head);
    if (behind.isPresent()) {
      return new Reference(List.of(behind.get()), Reference.By.NAME);
    }
    Optional<Token> field = field(head);
    Optional<Entity> of =
        field
            .flatMap(referents::stateOf)
            .or(() -> referents.stateOf(head))
            .or(() -> bodyOf(head))
            .or(() -> bodyCalled(head))
            .or(() -> ownerOf(head));
    String title = field.map(noun -> written(head, noun)).orElseGet(() -> title(head));
    if (context.cues().is("counterpart-noun", head.lemma().toLowerCase(Locale.ROOT))) {
      return counterpart(head, of.or(() -> origin(head)));
    }
    if (context.cues().is("colleague-noun", head.lemma().toLowerCase(Locale.ROOT))) {
      return of.map(state -> counterpart(head, of)).orElse(Reference.NOBODY);
    }
    if (tree.children(head).stream().anyMatch(child -> isOther(child))) {
      return Reference.NOBODY;
    }
    boolean any = context.cues().is("any-office", title);
    if (any && context.strangers().include(tree, head, List.of())) {
      return Reference.NOBODY;
    }
    Optional<Entity> anyone = anyone(head, title, of);
    if (anyone.isPresent()) {
      return Reference.of(anyone.get());
    }
    if (!any && isOfOther(head, title)) {
      return Reference.NOBODY;
    }
    List<Entity> holders = holders(new Roles(scene, head.span().begin()), title, of);
    if (holders.isEmpty()) {
      holders = holders(new Roles(scene, Integer.MAX_VALUE), title, of);
    }
    if (!holders.isEmpty() && context.strangers().include(tree, head, holders)) {
      return Reference.NOBODY;
    }
    if (holders.size() == 1) {
      return Reference.of(holders.get(0));
    }
    if (holders.size() > 1) {
      return several(head, title, holders);
    }
    return of.filter(body -> body.kind() == Entity.Kind.STATE)
        .map(state -> new OfficeHolders(scene, tree).of(head, state))
        .orElse(Reference.NOBODY);
  }

  /**
   * "the official", "the Spanish diplomat": the only person named before, unless known to act for
   * another state.
   */
  private Optional<Entity> anyone(Token head, String title, Optional<Entity> of) {
    boolean the = tree.children(head).stream().anyMatch(child -> child.lemma().equals("the"));
    if (!the || !context.cues().is("any-office", title)) {
      return Optional.empty();
    }
    Roles roles = new Roles(scene, head.span().begin());
    List<Entity> persons = roles.persons();
    return persons.size() == 1
        ? persons.stream()
            .filter(person -> of.isEmpty() || mayServe(roles, person, of.get()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean mayServe(Roles roles, Entity person, Entity state) {
    return roles
        .partyOf(person)
        .filter(party -> party.kind() == Entity.Kind.STATE && !party.equals(state))
        .isEmpty();
  }

  /** Who holds the office of that state or body; of none named, also who is called so. */
  private static List<Entity> holders(Roles roles, String title, Optional<Entity> of) {
    return roles.persons().stream()
        .filter(person ->
            of.map(body ->
                    roles.offices(person).stream()
                        .filter(office -> office.of().equals(body))
                        .anyMatch(office -> roles.isCalled(office.title(), title)))
                .orElseGet(() -> roles.holds(person, title) || roles.isNamed(person, title)))
        .toList();
  }

  /** "the port | authority chief", "the Secretary | for the Isles": the office is another. */
  private boolean isOfOther(Token head, String title) {
    boolean charge = tree.prepositional(head, "for").filter(Token::isProper).isPresent();
    return charge
        || tree.children(head, PREMODIFIERS).stream()
            .filter(word -> word.index() < head.index() && word.is(SINGULAR_NOUN))
            .filter(word -> scene.mention(word).isEmpty())
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .anyMatch(word -> !context.cues().is("body", word) && !title.contains(word));
  }

  private boolean isOther(Token child) {
    String word = child.text().toLowerCase(Locale.ROOT);
    return child.lemma().equals("a")
        || INDEFINITE_ARTICLES.contains(word)
        || context.cues().is("no-longer", word)
        || context.cues().is("other", word);
  }

  /** The title with its field: "foreign minister", "crown prince"; short forms written out. */
  private String title(Token head) {
    String described = GroupPhrase.described(context, head);
    while (described.contains(" ") && !isField(described)) {
      described = described.substring(described.indexOf(' ') + 1);
    }
    return context.cues().code("shortTitle", described).orElse(described);
  }

  /** "the head of Malagasy | diplomacy". */
  private Optional<Token> field(Token head) {
    return tree.prepositional(head, "of")
        .filter(noun -> context.cues().code("shortTitle", name(head, noun)).isPresent());
  }

  /** "the deputy head of diplomacy": the deputy foreign minister. */
  private String written(Token head, Token noun) {
    String office = context.cues().code("shortTitle", name(head, noun)).orElseThrow();
    return tree.children(head, PREMODIFIERS).stream()
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .filter(word -> context.cues().is("stand-in-office", word))
        .findFirst()
        .map(deputy -> deputy + " " + office)
        .orElse(office);
  }

  private static String name(Token head, Token noun) {
    return head.lemma().toLowerCase(Locale.ROOT) + " of " + noun.lemma();
  }

  /** "trade" in "trade minister"; not "hrh" in "hrh crown prince". */
  private boolean isField(String described) {
    return context.cues().is("title-word", described.substring(0, described.indexOf(' ')))
        || context.cues().code("role", described).isPresent();
  }

  /** "his counterpart from Iraq". */
  private Optional<Entity> origin(Token head) {
    return tree.prepositional(head, "from")
        .flatMap(scene::mention)
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.STATE);
  }

  /** The state in "its president". */
  private Optional<Entity> ownerOf(Token head) {
    return tree.child(head, POSSESSOR)
        .filter(owner -> owner.lemma().matches("(?i)its?"))
        .map(referents::one)
        .flatMap(owner -> owner.entities().stream().findFirst())
        .filter(owner -> owner.kind() == Entity.Kind.STATE);
  }

  /** "the commission chief", "the agency's director general": the last body so called. */
  private Optional<Entity> bodyCalled(Token head) {
    return Stream.concat(
            tree.children(head, PREMODIFIERS).stream(),
            Stream.concat(
                tree.child(head, POSSESSOR).stream(), tree.prepositional(head, "of").stream()))
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .filter(word -> context.cues().is("body", word))
        .flatMap(word ->
            context.focus().organisations().reversed().stream()
                .filter(body -> body.label().toLowerCase(Locale.ROOT).contains(word)))
        .findFirst();
  }

  /** The organisation in "the UN chief", "the head of the African Union". */
  private Optional<Entity> bodyOf(Token head) {
    List<Token> near = tree.children(head, ATTRIBUTES);
    return Stream.concat(near.stream(), tree.prepositional(head, "of").stream())
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
        .findFirst();
  }

  /**
   * "The President", with a capital, is the one whom the text names first; another is the one
   * spoken of last.
   */
  private Reference several(Token head, String title, List<Entity> holders) {
    if (tree.children(head).stream().anyMatch(child -> context.cues().is("guest", child.text()))) {
      return visiting(head, holders);
    }
    boolean capital = Character.isUpperCase(head.text().codePointAt(0));
    if (capital && context.cues().is("capital-title", title)) {
      List<Entity> inOrder =
          scene.linking().mentions().stream()
              .map(Mention::entity)
              .filter(holders::contains)
              .toList();
      return Reference.of(inOrder.get(0));
    }
    for (Tree before : scene.trees().reversed()) {
      if (before.sentence().span().begin() < tree.sentence().span().begin()) {
        List<Entity> named =
            scene.mentions(before.sentence().span()).stream()
                .map(Mention::entity)
                .filter(holders::contains)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
          return named.size() == 1 ? Reference.of(named.get(0)) : Reference.NOBODY;
        }
      }
    }
    return Reference.NOBODY;
  }

  /** "the visiting president": of the two the one whose country the last place is not in. */
  private Reference visiting(Token head, List<Entity> holders) {
    Optional<Entity> home =
        scene.linking().mentions().stream()
            .filter(mention -> mention.span().end() <= head.span().begin())
            .filter(mention -> mention.entity().kind() == Entity.Kind.PLACE)
            .flatMap(mention -> scene.lexicon().stateOf(mention.entity()).stream())
            .reduce((first, second) -> second);
    List<Entity> guests =
        holders.stream()
            .filter(holder -> home.isPresent() && !scene.stateOf(holder).equals(home))
            .toList();
    return guests.size() == 1 ? Reference.of(guests.getFirst()) : Reference.NOBODY;
  }

  /** "his counterpart": who holds the same office on the other side, else the other who met. */
  private Reference counterpart(Token head, Optional<Entity> of) {
    Roles roles = new Roles(scene, head.span().begin());
    Optional<Entity> one =
        tree.child(head, POSSESSOR)
            .map(owner -> referents.one(owner))
            .flatMap(owner -> owner.entities().stream().findFirst())
            .filter(owner -> owner.kind() == Entity.Kind.PERSON);
    List<Entity> others =
        roles.persons().stream()
            .filter(person -> one.isEmpty() || !person.equals(one.get()))
            .filter(person ->
                of.map(state -> roles.partyOf(person).filter(state::equals).isPresent())
                    .orElseGet(() -> one.isPresent() && met(one.get(), person)))
            .toList();
    List<Entity> equal =
        others.stream()
            .filter(other ->
                one.isEmpty()
                    || roles.offices(one.get()).stream()
                        .anyMatch(office -> roles.holds(other, office.title())))
            .toList();
    List<Entity> chosen = equal.isEmpty() ? others : equal;
    if (chosen.size() == 1) {
      return Reference.of(chosen.get(0));
    }
    boolean unnamed = chosen.isEmpty() && of.filter(s -> s.kind() == Entity.Kind.STATE).isPresent();
    return unnamed ? Reference.of(of.get()) : Reference.NOBODY;
  }

  private boolean met(Entity one, Entity other) {
    return context
        .focus()
        .last()
        .filter(group -> !group.open() && group.members().size() == 2)
        .filter(group -> group.members().contains(one) && group.members().contains(other))
        .isPresent();
  }

  /** "Adviser to the King Ana Vik": the title is the head, the name stands in apposition. */
  private Optional<Entity> nameBehind(Token head) {
    return head.isProper()
        ? tree.subtree(head).stream()
            .filter(token -> token.index() > head.index())
            .filter(token -> tree.is(token, APPOSITION) || isRunOn(token))
            .flatMap(token -> scene.person(token).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Chairman of the Cabinet of Ministers Ana Vik": no comma parts the body from the name. */
  private boolean isRunOn(Token name) {
    return tree.is(name, PREPOSITION_OBJECT)
        && tree.has(name, PREMODIFIERS, c -> c.is(PLURAL_PROPER_NOUN));
  }
}
