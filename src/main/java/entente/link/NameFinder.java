package entente.link;

import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Text;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.lexicon.Lexicon;
import entente.link.form.BodyForms;
import entente.link.form.Brackets;
import entente.link.form.Employers;
import entente.link.form.NamesakeBodies;
import entente.link.form.PlaceForms;
import entente.link.form.RegionForms;
import entente.link.form.SeatForms;
import entente.link.form.ShortNames;
import entente.link.form.ThingForms;
import entente.link.form.TownForms;
import entente.link.known.KnownNames;
import entente.link.known.Minter;
import entente.link.known.People;
import entente.link.known.Seats;
import entente.link.known.StateInBody;
import entente.link.office.Offices;
import entente.link.office.TitleInitials;
import entente.link.person.Candidate;
import entente.link.person.Namesakes;
import entente.link.person.PersonForms;
import entente.link.person.PersonNames;
import entente.link.person.Repeats;
import entente.link.person.Roster;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the names in an article and says which entity each denotes.
 *
 * <p>Known names come first, then names of things made by form ("… Initiative"), then persons by
 * their titles; what is known of one block helps to read the others. Safe for many threads.
 */
public final class NameFinder {
  private static final Pattern NEXT = Pattern.compile("\\s?([$€£¥]|\\p{L}+\\b)");

  private final Lexicon lexicon;
  private final Cues cues;
  private final KnownNames known;
  private final People people;
  private final ThingForms things;
  private final BodyForms bodies;
  private final NamesakeBodies namesakes;
  private final PlaceForms places;
  private final RegionForms regions;
  private final TownForms towns;
  private final Employers employers;
  private final StateInBody bodyParts;
  private final Seats seats;
  private final SeatForms seatForms;
  private final TitleReader titles;
  private final PersonForms persons;

  /**
   * Reads the tables of words by which names are found.
   *
   * @param ontology the folder above {@code lexicon/}
   * @throws entente.lexicon.LexiconException if a table has a row that makes no sense
   */
  public NameFinder(Lexicon lexicon, Path ontology) {
    this.lexicon = lexicon;
    this.cues = Cues.load(ontology);
    this.people = new People(lexicon, cues);
    this.known = new KnownNames(lexicon, cues, people);
    Minter minter = new Minter(lexicon, known);
    this.things = new ThingForms(cues, minter);
    this.seats = new Seats(lexicon, cues);
    this.bodies = new BodyForms(cues, minter, seats);
    this.namesakes = new NamesakeBodies(lexicon, cues, bodies);
    this.places = new PlaceForms(lexicon, cues, minter);
    this.regions = new RegionForms(cues, minter);
    this.towns = new TownForms(cues, minter);
    this.employers = new Employers(cues, minter);
    this.bodyParts = new StateInBody(lexicon, known);
    this.seatForms = new SeatForms(cues, seats);
    this.titles = new TitleReader(cues, seats::actor);
    this.persons = new PersonForms(cues, people, titles);
  }

  private record Part(Block block, Marks marks) {
    boolean isProse() {
      return block.isProse();
    }

    /** A line of authors, who are named with their offices as in prose. */
    boolean isByline() {
      return !isProse() && marks.words().size() > 0 && marks.words().key(0).equals("by");
    }

    /** Whether capitals say nothing: "Trump Brokers Another Deal"; a line of authors is none. */
    boolean isHeadline() {
      return !isProse() && !isByline() && marks.words().isTitleCased();
    }
  }

  /** The names and offices in all blocks that are read. */
  public Linking find(Article article) {
    Optional<LocalDate> day = day(article);
    Roster roster = new Roster(cues.folding());
    List<Part> parts = parts(article);
    PersonNames names = new PersonNames(people, cues, roster, day, article.key());
    parts.forEach(part -> names.note(part.marks()));
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> headlines = new ArrayList<>();
    for (Part part : parts) {
      for (Candidate one : persons.in(part.marks(), part.isProse() || part.isByline())) {
        (part.isHeadline() && !one.bounded() ? headlines : candidates).add(one);
      }
    }
    names.resolve(candidates);
    names.recognise(headlines);
    withoutNamesakes(parts, names);
    Repeats repeats = new Repeats(names, people, cues, roster, day);
    parts.forEach(part -> repeats.apply(part.marks()));
    ShortNames shorts = new ShortNames(lexicon, cues, known);
    int opening = opening(parts);
    for (int at = 0; at < parts.size(); at++) {
      shorts.apply(parts.get(at).marks(), at <= opening);
    }
    parts.stream().filter(Part::isProse).forEach(part -> towns.apply(part.marks()));
    Offices offices = new Offices(lexicon, cues, people, seats, titles, roster, day);
    return linking(article.text(), parts, offices);
  }

  /** The first paragraph. */
  private static int opening(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .filter(at -> parts.get(at).isProse())
        .findFirst()
        .orElse(0);
  }

  private void withoutNamesakes(List<Part> parts, PersonNames names) {
    Namesakes others = new Namesakes(lexicon, cues);
    parts.forEach(part -> others.note(part.marks()));
    for (Part part : parts) {
      others.persons(part.marks(), names).forEach(part.marks()::reread);
      others.elsewhere(part.marks()).forEach(part.marks()::remove);
    }
  }

  /** "US $25 billion", "US dollars": the name of a currency, not of a state. */
  private boolean isCurrency(Text text, Mention mention) {
    int end = text.utf16(mention.span().end());
    Matcher next = NEXT.matcher(text.value()).region(end, text.value().length());
    return mention.entity().kind() == Entity.Kind.STATE
        && next.lookingAt()
        && (isSign(next.group(1)) || cues.is(Use.CURRENCY, next.group(1)));
  }

  private static boolean isSign(String word) {
    return !Character.isLetter(word.codePointAt(0));
  }

  private Linking linking(Text text, List<Part> parts, Offices offices) {
    List<OfficeMention> held = new ArrayList<>();
    parts.forEach(part -> held.addAll(offices.in(part.marks())));
    TitleInitials initials = offices.initials();
    List<Mention> mentions = new ArrayList<>();
    Map<String, Entity> owners = new TreeMap<>();
    for (Part part : parts) {
      initials.apply(part.marks());
      part.marks().all().stream()
          .map(found -> found.in(part.marks().words()))
          .filter(mention -> !isCurrency(text, mention))
          .forEach(mentions::add);
      owners.putAll(bodies.owners(part.marks()));
    }
    return new Linking(mentions, held, offices.former(), offices.titles(), owners);
  }

  private List<Part> parts(Article article) {
    List<Part> parts = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        Marks marks = new Marks(Words.in(article.text(), block.span()));
        markKnown(marks);
        seatForms.in(marks).forEach(marks::reread);
        namesakes.cut(marks).forEach(marks::remove);
        namesakes.in(marks).forEach(marks::reread);
        namesakes.programmes(marks).forEach(marks::reread);
        bodies.in(marks).stream().filter(body -> !beginsTitle(marks, body)).forEach(marks::mark);
        places.in(marks).forEach(marks::mark);
        employers.in(marks).forEach(marks::mark);
        things.in(marks).stream()
            .filter(thing -> !isShoutedBody(marks, thing))
            .forEach(marks::mark);
        regions.in(marks).forEach(marks::mark);
        parts.add(new Part(block, marks));
      }
    }
    Brackets brackets = new Brackets();
    parts.forEach(part -> brackets.learn(part.marks()));
    parts.forEach(part -> brackets.apply(part.marks()));
    return parts;
  }

  /** "Kenya's | Cabinet | Secretary": the beginning of a title. */
  private boolean beginsTitle(Marks marks, Found body) {
    return cues.titles(marks.words(), body.first()).stream()
        .anyMatch(title -> title.last() > body.last());
  }

  /** In a line of capitals nothing tells where the name of a body begins. */
  private static boolean isShoutedBody(Marks marks, Found thing) {
    return marks.words().isShouted() && thing.entity().kind() == Entity.Kind.ORGANISATION;
  }

  private void markKnown(Marks marks) {
    int at = 0;
    while (at < marks.size()) {
      Optional<Found> found = known.at(marks.words(), at);
      found.ifPresent(name -> bodyParts.parts(marks.words(), name).forEach(marks::mark));
      at = found.map(Found::last).orElse(at) + 1;
    }
  }

  private static Optional<LocalDate> day(Article article) {
    return article
        .property(Property.Kind.DATE)
        .or(() -> article.property(Property.Kind.PUBLISHED_AT))
        .or(() -> article.property(Property.Kind.DATELINE_DATE))
        .map(Property::value)
        .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}.*"))
        .map(value -> LocalDate.parse(value.substring(0, 10)));
  }
}
