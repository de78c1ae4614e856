package entente.extract.source;

import static entente.article.Relation.*;

import entente.article.Block;
import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import entente.link.OfficeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Those who issue a text and say "we" in it: the parties of a joint statement, the body that
 * releases a statement of its own.
 */
final class Issuers {
  private static final Pattern GROUP = Pattern.compile("(?i)^(?<kind>\\p{L}+) (?:of|for|on)\\b");
  private static final Pattern BEHALF = Pattern.compile("(?i)\\bon behalf of\\b");
  private static final int LONGEST_LINE = 120;

  private final Scene article;
  private final boolean saysWe;
  private final NamedIssuers names;
  private final IssuingForms forms;

  /** Of an article that does or does not itself say "we". */
  Issuers(Scene article, boolean saysWe) {
    this.article = article;
    this.saysWe = saysWe;
    this.names = new NamedIssuers(article);
    this.forms = IssuingForms.of(article.cues());
  }

  /** Those who speak; nobody where the text is no such statement. */
  List<Entity> all() {
    List<Entity> declaring = declaring();
    if (!declaring.isEmpty()) {
      return declaring;
    }
    Optional<Block> title =
        article.article().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TITLE)
            .findFirst();
    List<Entity> titled = title.map(this::titled).orElse(List.of());
    return titled.isEmpty() && saysWe
        ? Stream.<Supplier<List<Entity>>>of(this::following, this::ourselves, this::closing)
            .map(Supplier::get)
            .filter(speaking -> !speaking.isEmpty())
            .findFirst()
            .orElse(List.of())
        : titled;
  }

  /** "As leaders of A and B, we resolve". */
  private List<Entity> ourselves() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.PARAGRAPH)
        .filter(tree ->
            tree.root().stream()
                .flatMap(root -> tree.children(root, SUBJECT).stream())
                .anyMatch(subject -> subject.text().equalsIgnoreCase("we")))
        .findFirst()
        .map(this::named)
        .map(Issuers::several)
        .orElse(List.of());
  }

  /**
   * The persons of several states in the last lines, where an open letter is signed; not of a text
   * that lists them, "joining the call were:", or that only says "our".
   */
  private List<Entity> closing() {
    boolean lists =
        article.article().blocks().stream()
            .anyMatch(block -> article.article().words(block.span()).strip().endsWith(":"));
    boolean we =
        article.trees().stream()
            .flatMap(tree -> tree.tokens().stream().filter(word -> tree.is(word, SUBJECT)))
            .anyMatch(word -> word.text().equalsIgnoreCase("we"));
    return we && !lists ? several(signers(List.of())) : List.of();
  }

  private List<Entity> titled(Block title) {
    String words = article.article().text().in(title.span());
    if (forms.joint().matcher(words).find()) {
      return signers(parties(title, words));
    }
    Matcher own = forms.ownText().matcher(words);
    return own.find() && saysWe ? issuers(title, words, own) : List.of();
  }

  /**
   * Named before the topic of the headline, a group of states alone, for a dialogue of two states
   * these; else by the text's opening, else by the headline.
   */
  private List<Entity> parties(Block title, String words) {
    List<Entity> persons = byName();
    if (!persons.isEmpty()) {
      return persons;
    }
    if (!article.defined().isEmpty()) {
      return article.defined();
    }
    List<Entity> before = sides(beforeTopic(title.span(), words));
    boolean group = before.size() == 1 && before.getFirst().type().equals("MultilateralMechanism");
    if (group && forms.by().matcher(words).find()) {
      List<Entity> joined = article.statesIn(before.getFirst().label());
      return joined.isEmpty() ? before : joined;
    }
    List<Entity> opening = before.size() > 1 ? List.of() : following();
    List<Entity> gathered = before.size() > 1 || opening.size() > 1 ? List.of() : gathered();
    List<Entity> titled = sides(article.mentions(title.span()));
    return Stream.of(before, opening, withAll(gathered, titled), titled)
        .map(this::bodies)
        .filter(named -> named.size() > 1)
        .findFirst()
        .orElseGet(() -> several(article.statesIn(words)));
  }

  /** "Joint Statement by President A and Prime Minister B": they speak, for their states. */
  private List<Entity> byName() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.TITLE)
        .findFirst()
        .map(names::in)
        .filter(names::areLeaders)
        .orElse(List.of());
  }

  /** The states among them, where none is left out that the headline names. */
  private static List<Entity> withAll(List<Entity> gathered, List<Entity> titled) {
    List<Entity> states = gathered.stream().filter(a -> a.kind() == Entity.Kind.STATE).toList();
    boolean all =
        titled.stream().filter(a -> a.kind() == Entity.Kind.STATE).allMatch(states::contains);
    return all && states.size() > 1 ? states : List.of();
  }

  private static List<Entity> several(List<Entity> states) {
    return states.size() > 1 ? states : List.of();
  }

  /** "We, the leaders of A, B and C, met": those who speak in the text. */
  private List<Entity> declaring() {
    for (Block block : article.article().blocks()) {
      Matcher we = forms.declaring().matcher(article.article().text().in(block.span()));
      if (block.kind() == Block.Kind.PARAGRAPH && we.lookingAt()) {
        int of = we.group("who").indexOf(" of ");
        List<Entity> named = named(block, we.start("who") + Math.max(of, 0), we.end("who"));
        return named.isEmpty() ? named(block, we.start("who"), we.end("who")) : named;
      }
    }
    return List.of();
  }

  /**
   * "Representatives of A, B and C met in Paris", "as leaders of A and B, we resolve": those who
   * issue a joint text whose headline does not name them.
   */
  private List<Entity> gathered() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.PARAGRAPH)
        .findFirst()
        .map(this::named)
        .orElse(List.of());
  }

  private List<Entity> named(Tree tree) {
    List<Token> told =
        tree.root().stream()
            .flatMap(root -> tree.children(root, SUBJECT, PREPOSITION).stream())
            .filter(word -> tree.is(word, SUBJECT) || word.lemma().equals("as"))
            .flatMap(word -> tree.subtree(word).stream())
            .toList();
    return bodies(
        sides(told.stream().flatMap(word -> article.mention(word).stream()).distinct().toList()));
  }

  private List<Entity> named(Block block, int from, int to) {
    return issuing(article.mentions(part(block.span(), from, to)));
  }

  /** The persons where they are named, one of each side; else the sides. */
  private List<Entity> issuing(List<Mention> mentions) {
    List<Entity> named = names.of(mentions.stream());
    return names.areLeaders(named) ? named : bodies(sides(mentions));
  }

  /** A paragraph may say who issued what follows. */
  private List<Entity> following() {
    List<Block> paragraphs =
        article.article().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .toList();
    for (Block block : paragraphs) {
      String words = article.article().text().in(block.span());
      Matcher following = forms.following().matcher(words);
      if (following.find()) {
        boolean by = following.group("by") != null;
        Span who =
            by
                ? part(block.span(), following.end("by"), words.length())
                : part(block.span(), 0, following.start());
        return issuing(article.mentions(who));
      }
    }
    return List.of();
  }

  private Span part(Span whole, int from, int to) {
    int begin = article.article().text().utf16(whole.begin());
    return article.article().text().span(begin + from, begin + to);
  }

  /** Without the ministry beside its state, and without the group beside several states. */
  private List<Entity> bodies(List<Entity> actors) {
    boolean states = actors.stream().filter(a -> a.kind() == Entity.Kind.STATE).count() > 1;
    return actors.stream()
        .filter(actor ->
            actor.kind() == Entity.Kind.STATE
                || (article.stateOf(actor).filter(actors::contains).isEmpty()
                    && !(states && actor.type().equals("MultilateralMechanism"))
                    && actors.stream()
                        .noneMatch(other -> actor.label().endsWith(" " + other.label()))))
        .toList();
  }

  /** "Statement by the High Representative": the body for which the title says who speaks. */
  private List<Entity> issuers(Block title, String words, Matcher own) {
    Matcher behalf = BEHALF.matcher(words);
    int from = behalf.find() ? behalf.end() : Math.max(0, own.end("about"));
    Span rest = part(title.span(), from, words.length());
    List<Entity> named = bodies(sides(beforeTopic(rest, words.substring(from))));
    if (isOfGroup(words)) {
      return several(gathered());
    }
    if (!named.isEmpty()) {
      return named;
    }
    List<Entity> bodies =
        article.linking().offices().stream()
            .map(OfficeMention::office)
            .filter(office -> words.contains(office.title()))
            .map(Office::of)
            .distinct()
            .toList();
    return bodies.size() == 1 ? bodies : List.of();
  }

  /** "Friends of Sudan statement on the coup". */
  private boolean isOfGroup(String title) {
    Matcher group = GROUP.matcher(title);
    return group.find()
        && article.cues().is("issuing-group", group.group("kind").toLowerCase(Locale.ROOT));
  }

  private List<Entity> sides(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::entity)
        .filter(Entity::isActor)
        .filter(one -> !one.type().equals("BilateralMechanism"))
        .map(new Sides(article)::of)
        .distinct()
        .toList();
  }

  /** The names before "on" or "regarding", behind which stands what the statement is about. */
  private List<Mention> beforeTopic(Span span, String words) {
    Matcher topic = forms.topic().matcher(words);
    Span names = topic.find() ? part(span, 0, topic.start()) : span;
    return article.mentions(names);
  }

  /** The persons whose names and titles alone fill lines at the end, one for each party. */
  private List<Entity> signers(List<Entity> states) {
    List<Entity> signers = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      List<Entity> persons =
          article.mentions(block.span()).stream()
              .map(Mention::entity)
              .filter(entity -> entity.kind() == Entity.Kind.PERSON)
              .distinct()
              .toList();
      String words = article.article().words(block.span());
      boolean line = words.length() < LONGEST_LINE && !words.strip().matches(".*[.;:!?]");
      if (block.kind() == Block.Kind.PARAGRAPH && line && persons.size() == 1) {
        signers.add(persons.get(0));
      }
    }
    List<Entity> sides = signers.stream().flatMap(s -> article.stateOf(s).stream()).toList();
    boolean all = states.isEmpty() ? saysWe && sides.size() > 1 : sides.size() == states.size();
    boolean each = all && (states.isEmpty() || Set.copyOf(sides).equals(Set.copyOf(states)));
    return each && signers.size() == Set.copyOf(sides).size() ? List.copyOf(signers) : states;
  }
}
