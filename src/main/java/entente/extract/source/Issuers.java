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
import entente.lexicon.Cues.WordClass;
import entente.link.OfficeMention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final Scene article;
  private final boolean saysWe;
  private final NamedIssuers names;
  private final IssuingForms forms;
  private final Signers signers;

  /** Of an article that does or does not itself say "we". */
  Issuers(Scene article, boolean saysWe) {
    this.article = article;
    this.saysWe = saysWe;
    this.names = new NamedIssuers(article);
    this.forms = IssuingForms.of(article.cues());
    this.signers = new Signers(article, saysWe);
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
    return we && !lists ? several(signers.of(List.of())) : List.of();
  }

  private List<Entity> titled(Block title) {
    String words = article.article().text().in(title.span());
    if (forms.joint().matcher(words).find()) {
      List<Entity> parties = parties(title, words);
      List<Entity> signing = signers.of(parties);
      boolean signed = !signing.equals(parties);
      return signed ? signing : new SpeakingLeaders(article).of(parties, beforeTopic(words));
    }
    Matcher own = forms.ownText().matcher(words);
    return own.find() && saysWe ? issuers(title, words, own) : List.of();
  }

  /**
   * Named before the topic of the headline, a group of states alone, for a dialogue of two states
   * these; else by the text's opening, which also tells whose leaders "G7 leaders" are; else by the
   * text, else by the headline.
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
    boolean told = before.stream().filter(Issuers::isState).count() > 1;
    List<Entity> opening = told ? List.of() : following();
    List<Entity> gathered = before.size() > 1 || opening.size() > 1 ? List.of() : gathered();
    List<Entity> titled = sides(article.mentions(title.span()));
    List<Entity> counted = before.isEmpty() ? new CountedSides(article).all() : List.of();
    return Stream.of(
            opening,
            before,
            withAll(gathered, titled, before),
            counted,
            isTopicOfBoth(words) ? titled : List.<Entity>of())
        .map(this::bodies)
        .filter(named -> named.size() > 1)
        .findFirst()
        .orElseGet(() -> several(article.statesIn(words)));
  }

  /**
   * "on the Visit of the President of Peru to Chile": theirs; "on the war between Peru and Chile"
   * is anybody's.
   */
  private boolean isTopicOfBoth(String words) {
    String topic = words.substring(beforeTopic(words).length()).toLowerCase(Locale.ROOT);
    return topic.isEmpty()
        || Arrays.stream(topic.split("[^\\p{L}]+"))
            .anyMatch(word ->
                Stream.of("visit-noun", "meeting-noun", "document-noun", "bond", "joint-matter")
                    .anyMatch(list -> article.cues().is(list, word)));
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

  /**
   * The states among them, where none is left out that the headline names; what it only speaks
   * about may be none of them.
   */
  private static List<Entity> withAll(
      List<Entity> gathered, List<Entity> titled, List<Entity> before) {
    List<Entity> states = gathered.stream().filter(Issuers::isState).toList();
    List<Entity> named = titled.stream().filter(Issuers::isState).toList();
    boolean apart = before.isEmpty() && named.stream().noneMatch(states::contains);
    boolean all = apart || states.containsAll(named);
    return all && states.size() > 1 ? states : List.of();
  }

  private static boolean isState(Entity actor) {
    return actor.kind() == Entity.Kind.STATE;
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
   * issue a joint text whose headline does not name them; not "A and B exchanged fire".
   */
  private List<Entity> gathered() {
    return article.trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.PARAGRAPH)
        .findFirst()
        .filter(tree -> tree.root().filter(root -> isDoneTogether(tree, root)).isPresent())
        .map(this::named)
        .orElse(List.of());
  }

  private boolean isDoneTogether(Tree tree, Token verb) {
    boolean things =
        tree.has(verb, OBJECT, thing -> !article.cues().is("meeting-noun", thing.lemma()));
    return !article.cues().stances(verb.lemma(), WordClass.VERB).isEmpty()
        || (article.cues().is("encounter", verb.lemma()) && !things)
        || Stream.of("saying", "voicing", "issuing", "signing-verb", "light-verb")
            .anyMatch(list -> article.cues().is(list, verb.lemma()));
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
        int from = by ? following.end("by") : 0;
        String who = by ? names(words.substring(from)) : words.substring(0, following.start());
        return issuing(article.mentions(part(block.span(), from, from + who.length())));
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
    boolean states = actors.stream().filter(Issuers::isState).count() > 1;
    return actors.stream()
        .filter(actor ->
            isState(actor)
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
    return article.mentions(part(span, 0, beforeTopic(words).length()));
  }

  private String beforeTopic(String words) {
    Matcher topic = forms.topic().matcher(words);
    return topic.find() ? words.substring(0, topic.start()) : words;
  }

  /** "released by Peru and Chile | after their call", "| on the occasion of": those named first. */
  private String names(String words) {
    Matcher occasion = forms.occasion().matcher(beforeTopic(words));
    return occasion.find() ? words.substring(0, occasion.start()) : beforeTopic(words);
  }
}
