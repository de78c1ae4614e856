package entente.extract.scene;

import entente.article.AnnotatedArticle;
import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.link.Linking;
import entente.link.OfficeMention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What all extractors look at in one article: its trees, and who is named where. */
public final class Scene {
  private final AnnotatedArticle annotated;
  private final Linking linking;
  private final Lexicon lexicon;
  private final Cues cues;
  private final List<Tree> trees;
  private final TreeMap<Integer, Mention> mentionByBegin = new TreeMap<>();
  private final Allegiances allegiances;
  private final Map<String, List<Entity>> defined;

  public Scene(AnnotatedArticle annotated, Linking linking, Lexicon lexicon, Cues cues) {
    this.annotated = annotated;
    this.linking = linking;
    this.lexicon = lexicon;
    this.cues = cues;
    this.trees = annotated.sentences().stream().map(sentence -> new Tree(sentence, cues)).toList();
    linking.outsideTitles().forEach(mention -> mentionByBegin.put(mention.span().begin(), mention));
    this.allegiances = new Allegiances(lexicon, linking, cues, day());
    this.defined = DefinedParties.of(this);
  }

  public Article article() {
    return annotated.article();
  }

  public Linking linking() {
    return linking;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The two states that a name in the words joins: "the U.S.-Kenya Dialogue". */
  public List<Entity> statesIn(String words) {
    return PairNames.of(lexicon::stateNamed, words);
  }

  /** The two that such a name joins, states or organisations of states: "the EU-Japan Summit". */
  public List<Entity> sidesIn(String words) {
    return PairNames.of(lexicon::sideNamed, words);
  }

  /** Those whom the text names so in brackets: "the Participants"; else empty. */
  public List<Entity> defined(Token term) {
    boolean capital = Character.isUpperCase(term.text().codePointAt(0));
    return capital
        ? defined.getOrDefault(term.text().toLowerCase(Locale.ROOT), List.of())
        : List.of();
  }

  /** Those whom the text names together in brackets; of several such names, those of none. */
  public List<Entity> defined() {
    return defined.size() == 1 ? defined.values().iterator().next() : List.of();
  }

  public Cues cues() {
    return cues;
  }

  /** The sentences of the article as trees, in text order. */
  public List<Tree> trees() {
    return trees;
  }

  /** The mentions that share a code point with the span, in text order. */
  public List<Mention> mentions(Span span) {
    List<Mention> found = new ArrayList<>();
    Map.Entry<Integer, Mention> before = mentionByBegin.lowerEntry(span.begin());
    if (before != null && before.getValue().span().overlaps(span)) {
      found.add(before.getValue());
    }
    found.addAll(mentionByBegin.subMap(span.begin(), span.end()).values());
    return found;
  }

  /**
   * The entity that a word names: of a title with its name, the person; of a pair such as
   * "China-Kazakhstan", the first.
   */
  public Optional<Mention> mention(Token token) {
    List<Mention> named = mentions(token.span());
    return named.stream()
        .filter(mention -> mention.entity().kind() == Entity.Kind.PERSON)
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** The state or organisation of states that a person or body acts for. */
  public Optional<Entity> stateOf(Entity actor) {
    return allegiances.of(actor);
  }

  /** The offices that the article gives a person. */
  public List<OfficeMention> offices(Entity person) {
    return linking.offices().stream()
        .filter(office -> office.holder().entity().equals(person))
        .toList();
  }

  /** The day of publication, from the header or a dateline with a year. */
  public Optional<LocalDate> day() {
    return article().properties().stream()
        .filter(property -> isDate(property.kind()))
        .flatMap(property -> parse(property.value()).stream())
        .findFirst();
  }

  /** The place that the dateline names. */
  public Optional<Entity> datelinePlace() {
    return article()
        .property(Property.Kind.DATELINE_PLACE)
        .flatMap(place -> mentions(place.span()).stream().findFirst())
        .map(Mention::entity);
  }

  private static boolean isDate(Property.Kind kind) {
    return kind == Property.Kind.PUBLISHED_AT
        || kind == Property.Kind.DATE
        || kind == Property.Kind.DATELINE_DATE;
  }

  private static Optional<LocalDate> parse(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The words of tokens as the article has them; what lies between two of them is left out. */
  public String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).index() != tokens.get(i - 1).index() + 1) {
        words.append(from == 0 ? "" : " ");
        words.append(article().words(Tree.span(tokens.subList(from, i))));
        from = i;
      }
    }
    return Wording.of(words.toString());
  }

  /** Whether the sentence stands in running text, not in a headline or caption. */
  public static boolean isRunning(Tree tree) {
    return tree.sentence().block().kind() == Block.Kind.PARAGRAPH;
  }

  /** The person that the token names. */
  public Optional<Entity> person(Token token) {
    return mention(token).map(Mention::entity).filter(e -> e.kind() == Entity.Kind.PERSON);
  }

  /** The states that the article names, or whose people it names, or where it was written. */
  public Set<Entity> states() {
    Set<Entity> states = new LinkedHashSet<>();
    for (Mention mention : linking.mentions()) {
      Entity entity = mention.entity();
      if (entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON) {
        stateOf(entity).filter(of -> of.kind() == Entity.Kind.STATE).ifPresent(states::add);
      }
    }
    datelinePlace().flatMap(lexicon::stateOf).ifPresent(states::add);
    return states;
  }
}
