package entente.extract;

import entente.article.Block;
import entente.article.Span;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose text a paragraph is where no "said" tells: the author of a signed article, the speaker of a
 * transcript, the parties of a joint statement.
 */
final class Authorship {
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\\b");
  private static final Pattern JOINT =
      Pattern.compile("(?i)\\bjoint (statement|declaration|communiqu[eé])\\b");

  /**
   * A title that says whose text it heads: "Statement by X", "Chair's Statement of the X Summit".
   */
  private static final Pattern OWN_TEXT =
      Pattern.compile(
          "(?i)^(?<about>[^:]{0,60}: ?)?(?:(?:press |media |official"
              + " )?(?:statement|declaration|communiqu[eé]) (?:by|of|from) |[\\p{L}\\p{N}"
              + " .&-]{0,50}(?:chair(?:man|woman|person)?['’]s|leaders['’]|ministers['’]|presidency|summit)"
              + " (?:press )?(?:statement|declaration|communiqu[eé])\\b)");

  /** "1. We, the Heads of State of A and B, met": offices or governments, not a people. */
  private static final Pattern DECLARING =
      Pattern.compile(
          "(?:\\d+[.)]\\s*)?We, the (?<who>(?:\\p{L}+ ){0,3}"
              + "(?i:heads|leaders|presidents|ministers|members|governments|representatives|states)\\b"
              + "[^;:]{3,400}?),?"
              + " (?:have|met|meeting|gathered|gathering|bound|reaffirm|issue|convened|declare|express|welcome|condemn|are|today|assembled|having|on"
              + " the|in)\\b");

  private static final Pattern LABEL = Pattern.compile("( ?\\([^)\\n]{1,60}\\))?:");
  private static final Pattern CLAUSE = Pattern.compile("\\b(was|were|is|are|by|said|says)\\b");
  private static final Pattern TOPIC =
      Pattern.compile("(?i)\\b(on|regarding|concerning|condemning|about)\\b");
  private static final int LONGEST_LABEL = 120;
  private static final int SIGNED_FROM = 4;
  private static final int LABEL_REACH = 4;

  private final Scene scene;
  private final Quotes quotes;
  private final TreeMap<Integer, Entity> speakerFrom = new TreeMap<>();
  private final List<Entity> parties;
  private final Enactment enactment;
  private boolean signed;
  private boolean joint;

  Authorship(Scene scene, Quotes quotes) {
    this.scene = scene;
    this.quotes = quotes;
    this.enactment = new Enactment(scene);
    this.parties = jointParties();
    labels();
    if (speakerFrom.isEmpty() && parties.isEmpty()) {
      signature();
    }
  }

  /** The author or labelled speaker of a paragraph. */
  Optional<Entity> of(Block block) {
    return Optional.ofNullable(speakerFrom.floorEntry(block.span().begin()))
        .map(java.util.Map.Entry::getValue);
  }

  boolean isSigned() {
    return signed;
  }

  /** Whether several parties have issued the text together. */
  boolean isJoint() {
    return joint;
  }

  /** The bodies of whose resolutions the text consists. */
  Enactment enactment() {
    return enactment;
  }

  List<Entity> parties() {
    return parties;
  }

  /** "President of India Narendra Modi: Your Excellency …" at the head of a paragraph. */
  private void labels() {
    for (Block block : scene.article().blocks()) {
      if (block.kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      scene.mentions(block.span()).stream()
          .limit(LABEL_REACH)
          .filter(mention -> mention.entity().kind() == Entity.Kind.PERSON)
          .filter(mention -> isLabel(block, mention))
          .findFirst()
          .ifPresent(mention -> speakerFrom.put(block.span().begin(), mention.entity()));
    }
  }

  private boolean isLabel(Block block, Mention mention) {
    String text = scene.article().text().value();
    int after = scene.article().text().utf16(mention.span().end());
    boolean colon = LABEL.matcher(text).region(after, text.length()).lookingAt();
    int begin = scene.article().text().utf16(block.span().begin());
    String before = text.substring(begin, scene.article().text().utf16(mention.span().begin()));
    return colon
        && mention.span().end() - block.span().begin() < LONGEST_LABEL
        && !CLAUSE.matcher(before).find();
  }

  /**
   * A text with much "I" and "we" outside quotation marks belongs to the first person named in it.
   */
  private void signature() {
    int count = 0;
    Block first = null;
    boolean singular = false;
    for (Block block : scene.article().blocks()) {
      if (block.kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      Matcher matcher = FIRST_PERSON.matcher(scene.article().words(block.span()));
      int begin = scene.article().text().utf16(block.span().begin());
      while (matcher.find()) {
        Span word = scene.article().text().span(begin + matcher.start(), begin + matcher.end());
        if (!quotes.covers(word)) {
          count++;
          first = first == null ? block : first;
          singular |= matcher.group().toLowerCase(Locale.ROOT).matches("i|my");
        }
      }
    }
    if (first != null && count >= SIGNED_FROM && singular) {
      sign(first);
    }
  }

  private void sign(Block first) {
    Optional<Entity> author =
        scene.linking().mentions().stream()
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .findFirst();
    author.ifPresent(person -> {
      speakerFrom.put(first.span().begin(), person);
      signed = true;
    });
  }

  private List<Entity> jointParties() {
    Optional<Block> title =
        scene.article().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TITLE)
            .findFirst();
    String words = title.map(block -> scene.article().words(block.span())).orElse("");
    List<Entity> declaring = declaring();
    if (!declaring.isEmpty()) {
      joint = declaring.size() > 1;
      return declaring;
    }
    if (JOINT.matcher(words).find()) {
      List<Entity> named = sides(signing(title.get()));
      joint = named.size() > 1;
      return named.size() > 1 ? signers(named) : List.of();
    }
    Matcher own = OWN_TEXT.matcher(words);
    return own.find() && saysWe() ? issuers(title.get(), own) : List.of();
  }

  /** "We, the leaders of A, B and C, met": those who speak in the text. */
  private List<Entity> declaring() {
    for (Block block : scene.article().blocks()) {
      Matcher we = DECLARING.matcher(scene.article().words(block.span()));
      if (block.kind() == Block.Kind.PARAGRAPH && we.lookingAt()) {
        int begin = scene.article().text().utf16(block.span().begin());
        Span names = scene.article().text().span(begin + we.start("who"), begin + we.end("who"));
        return bodies(sides(scene.mentions(names)));
      }
    }
    return List.of();
  }

  /** Without the ministry beside its state. */
  private List<Entity> bodies(List<Entity> actors) {
    return actors.stream()
        .filter(actor ->
            actor.kind() == Entity.Kind.STATE
                || scene.stateOf(actor).filter(actors::contains).isEmpty())
        .toList();
  }

  /** "Statement by the High Representative": the body for which the title says who speaks. */
  private List<Entity> issuers(Block title, Matcher own) {
    int issuer = scene.article().text().utf16(title.span().begin()) + Math.max(0, own.end("about"));
    List<Entity> named =
        bodies(
            sides(
                beforeTopic(title).stream()
                    .filter(
                        mention -> scene.article().text().utf16(mention.span().begin()) >= issuer)
                    .toList()));
    if (!named.isEmpty()) {
      return named;
    }
    List<Entity> bodies =
        scene.linking().offices().stream()
            .map(OfficeMention::office)
            .filter(office -> scene.article().words(title.span()).contains(office.title()))
            .map(Office::of)
            .distinct()
            .toList();
    return bodies.size() == 1 ? bodies : List.of();
  }

  private List<Entity> sides(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::entity)
        .filter(Entity::isActor)
        .map(this::side)
        .distinct()
        .toList();
  }

  /** Whether the article itself speaks as "we", outside quotation marks. */
  private boolean saysWe() {
    return scene.trees().stream()
        .flatMap(tree -> tree.tokens().stream())
        .filter(token -> token.text().toLowerCase(Locale.ROOT).matches("we|our|us"))
        .anyMatch(token -> !quotes.covers(token.span()));
  }

  /** The names before "on" or "regarding", behind which stands what the statement is about. */
  private List<Mention> signing(Block title) {
    List<Mention> before = beforeTopic(title);
    return before.size() > 1 ? before : scene.mentions(title.span());
  }

  private List<Mention> beforeTopic(Block title) {
    List<Mention> all = scene.mentions(title.span());
    Matcher topic = TOPIC.matcher(scene.article().words(title.span()));
    int begin = scene.article().text().utf16(title.span().begin());
    int end =
        topic.find() ? scene.article().text().utf16(title.span().begin()) + topic.start() : -1;
    return all.stream()
        .filter(
            mention -> end < begin || scene.article().text().utf16(mention.span().begin()) < end)
        .toList();
  }

  /** For a person the body or state whose office the person holds, else the state. */
  private Entity side(Entity actor) {
    return scene.offices(actor).stream()
        .map(office -> office.office().of())
        .findFirst()
        .or(() -> scene.stateOf(actor))
        .orElse(actor);
  }

  /** The persons whose names and titles alone fill lines at the end, one for each party. */
  private List<Entity> signers(List<Entity> states) {
    List<Entity> signers = new ArrayList<>();
    for (Block block : scene.article().blocks()) {
      List<Entity> persons =
          scene.mentions(block.span()).stream()
              .map(Mention::entity)
              .filter(entity -> entity.kind() == Entity.Kind.PERSON)
              .distinct()
              .toList();
      String words = scene.article().words(block.span());
      boolean line = words.length() < LONGEST_LABEL && !words.strip().matches(".*[.;:!?]");
      if (block.kind() == Block.Kind.PARAGRAPH && line && persons.size() == 1) {
        signers.add(persons.get(0));
      }
    }
    List<Entity> sides = signers.stream().flatMap(s -> scene.stateOf(s).stream()).toList();
    boolean each = sides.size() == signers.size() && Set.copyOf(sides).equals(Set.copyOf(states));
    return each && signers.size() == states.size() ? List.copyOf(signers) : states;
  }
}
