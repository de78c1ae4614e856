package entente.extract;

import static java.util.stream.Collectors.joining;

import entente.annotate.TreeAnnotator;
import entente.annotate.nlp4j.PreparedModel;
import entente.article.Article;
import entente.article.Block;
import entente.article.Property;
import entente.article.Text;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Polarity;
import entente.facts.When;
import entente.lexicon.Cues;
import entente.lexicon.Lexicon;
import entente.link.Linking;
import entente.link.NameFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads small articles with the real parser and puts the facts of events into words. */
final class EventCases {
  private static final Path ONTOLOGY = Path.of("ontology");

  private final Lexicon lexicon = Lexicon.load(ONTOLOGY);
  private final NameFinder names = new NameFinder(lexicon, ONTOLOGY);
  private final TreeAnnotator annotator = new TreeAnnotator(PreparedModel.parser());
  private final Reader reader = new Reader(lexicon, Cues.load(ONTOLOGY));

  /** The facts of events, situations and quantities in an article, in words, sorted. */
  List<String> facts(String title, String date, String body) {
    return claims(article(title, date, body)).stream()
        .flatMap(claim -> words(claim).stream())
        .sorted()
        .toList();
  }

  private List<Claim> claims(Article article) {
    Linking linking = names.find(article);
    return reader.claims(annotator.annotate(article, linking.names()), linking);
  }

  private static Article article(String title, String date, String body) {
    String words = title + "\n" + date + "\n" + body;
    Text text = new Text(words);
    int dateAt = title.length() + 1;
    int bodyAt = dateAt + date.length() + 1;
    List<Property> properties = new ArrayList<>();
    if (!date.equals("undated")) {
      boolean dateline = date.startsWith("dateline ");
      properties.add(
          new Property(
              dateline ? Property.Kind.DATELINE_DATE : Property.Kind.DATE,
              date.replace("dateline ", ""),
              text.span(dateAt, dateAt + date.length())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(text.span(0, title.length()), Block.Kind.TITLE));
    blocks.add(new Block(text.span(dateAt, dateAt + date.length()), Block.Kind.HEADER));
    int from = bodyAt;
    for (String paragraph : body.split("\n")) {
      int to = from + paragraph.length();
      blocks.add(new Block(text.span(from, to), Block.Kind.PARAGRAPH));
      from = to + 1;
    }
    return new Article("case.txt", "0".repeat(12), "0".repeat(64), text, properties, blocks);
  }

  private static Optional<String> words(Claim claim) {
    String denied = claim.voice().polarity() == Polarity.NEGATIVE ? "!" : "";
    String modality = " " + claim.voice().modality().code();
    return fact(claim.fact(), claim.plover().root(), modality).map(words -> denied + words);
  }

  private static Optional<String> fact(Fact fact, String plover, String modality) {
    return Optional.ofNullable(
        switch (fact) {
          case Fact.Visit visit ->
              "Visit "
                  + visit.visitor().label()
                  + " to "
                  + visit.destination().label()
                  + visit.type().map(type -> " (" + type + ")").orElse("")
                  + visit.partOf().map(event -> " part of " + event).orElse("")
                  + visit.place().map(city -> " in " + city.label()).orElse("")
                  + day(visit.when())
                  + modality;
          case Fact.Meeting meeting ->
              meeting.format()
                  + " "
                  + all(meeting.participants())
                  + meeting.others().stream().map(words -> " + " + words).collect(joining())
                  + meeting.place().map(place -> " in " + place.label()).orElse("")
                  + day(meeting.when())
                  + modality;
          case Fact.Signing signing ->
              "Signing "
                  + all(signing.signatories())
                  + ": "
                  + signing.document().label()
                  + modality;
          case Fact.Publication text ->
              "Publication "
                  + text.author().label()
                  + text.outlet().map(outlet -> " in " + outlet.label()).orElse("")
                  + text.title().map(title -> " \"" + title + "\"").orElse("")
                  + day(text.when())
                  + modality;
          case Fact.Happening event ->
              event.occasion()
                  + " "
                  + event.label()
                  + (event.participants().isEmpty() ? "" : " by " + all(event.participants()))
                  + event.organiser().map(organiser -> " of " + organiser.label()).orElse("")
                  + event.place().map(place -> " in " + place.label()).orElse("")
                  + day(event.when())
                  + modality;
          case Fact.Invitation invitation ->
              "Invitation "
                  + invitation.inviter().label()
                  + " to "
                  + invitation.invitee().label()
                  + invitation.destination().map(goal -> ", " + goal.label()).orElse("");
          case Fact.Anniversary anniversary ->
              "Anniversary "
                  + anniversary.number()
                  + " "
                  + anniversary.of()
                  + day(anniversary.year())
                  + modality;
          case Fact.DiplomaticRelation relation ->
              "Relation "
                  + all(List.of(relation.one(), relation.other()))
                  + relation.since().map(since -> " since " + since.edtf()).orElse("")
                  + modality;
          case Fact.Partnership partnership ->
              "Partnership "
                  + all(List.of(partnership.one(), partnership.other()))
                  + (partnership.former() ? " former " : " ")
                  + partnership.level()
                  + day(partnership.at());
          case Fact.Membership membership ->
              "Membership "
                  + membership.member().label()
                  + " in "
                  + membership.organisation().label()
                  + " "
                  + membership.status()
                  + day(membership.at())
                  + modality;
          case Fact.Chairmanship chairs ->
              "Chair " + chairs.chair().label() + " of " + chairs.organisation().label() + modality;
          case Fact.Cooperation cooperation ->
              "Cooperation " + all(cooperation.sides()) + ": " + cooperation.words();
          case Fact.Quantity quantity ->
              "Quantity "
                  + quantity.qualifier()
                  + " "
                  + quantity.value()
                  + " "
                  + quantity.unit()
                  + ": "
                  + quantity.measure()
                  + (quantity.of().isEmpty() ? "" : " (" + all(quantity.of()) + ")");
          case Fact.Act act ->
              "Act "
                  + act.predicate()
                  + ": "
                  + act.label()
                  + (plover.isEmpty() ? "" : " " + plover)
                  + act.place().map(place -> " in " + place.label()).orElse("")
                  + day(act.when())
                  + modality;
          default -> null;
        });
  }

  private static String all(List<Entity> entities) {
    return entities.stream().map(Entity::label).sorted().collect(Collectors.joining(", "));
  }

  private static String day(Optional<When> when) {
    return when.map(day -> " [" + day.edtf() + "]").orElse("");
  }
}
