package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.calendar.Dated;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.EventNames;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is commemorated; of relations that are, since when two sides have them. */
public final class AnniversaryExtractor implements Extractor {
  private static final double SURE = 0.9;
  private static final double DERIVED = 0.8;
  private static final Pattern AND_OF = Pattern.compile(" and of ");
  private static final Pattern YEARS = Pattern.compile("(\\d{1,4}|[a-z]+(?=-))(?:-([a-z]+))?");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)?");

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
    }

    void read(Token token) {
      if (is("anniversary-noun", token) || isMarked(token)) {
        anniversary(token);
      } else if (is("establishment-noun", token) && relationsBelow(token).isPresent()) {
        yearsAgo(token);
      }
    }

    /** "to mark one year of the pact". */
    private boolean isMarked(Token noun) {
      boolean after = noun.index() > 1 && isMarking(tree.tokens().get(noun.index() - 2));
      return cues.code("yearsOf", lower(noun)).isPresent()
          && (after || tree.head(noun).filter(this::isMarking).isPresent());
    }

    private boolean isMarking(Token word) {
      return cues.is("marking-verb", lower(word));
    }

    private static String lower(Token word) {
      return word.lemma().toLowerCase(Locale.ROOT);
    }

    private void anniversary(Token noun) {
      OptionalInt number = number(noun);
      int unit = cues.code("yearsOf", lower(noun)).map(Integer::parseInt).orElse(1);
      if (number.isPresent()) {
        commemorated(noun).forEach(of -> of(noun, of, number.getAsInt() * unit));
      } else if (unit > 1 && tree.has(noun, DETERMINER, one -> one.lemma().equals("a"))) {
        commemorated(noun).forEach(of -> of(noun, of, unit / (isHalf(noun) ? 2 : 1)));
      }
    }

    /** "half | a century". */
    private boolean isHalf(Token noun) {
      return tree.subtree(noun).stream()
          .takeWhile(word -> word.index() < noun.index())
          .anyMatch(word -> is("half", word));
    }

    /** What stands behind "of"; relations also in "of the independence and of the relations". */
    private List<Token> commemorated(Token noun) {
      List<Token> all = new ArrayList<>(parties.objects("of", List.of(noun)));
      boolean relations =
          all.stream().anyMatch(of -> isRelations(of) || relationsBelow(of).isPresent());
      if (!all.isEmpty() && !relations) {
        tree.subtree(noun).stream().filter(this::isRelations).limit(1).forEach(all::add);
      }
      return all;
    }

    private void of(Token noun, Token of, int number) {
      Optional<When> year = year(noun);
      Optional<Token> relations = isRelations(of) ? Optional.of(of) : relationsBelow(of);
      List<Token> words = new ArrayList<>(List.of(noun));
      words.addAll(EventNames.tokens(passage, of));
      Voice voice = voice(noun);
      List<Entity> sides = relations.map(r -> sides(r, of)).orElse(List.of());
      String label = sides.size() == 2 ? label(sides) : AND_OF.split(named(of), 2)[0];
      if (sides.isEmpty() && !label.contains(" ") && scene.mention(of).isEmpty()) {
        return;
      }
      receipts.add(
          new Fact.Anniversary(label, sides, number, year), voice, words, "anniversary/noun", SURE);
      if (sides.size() == 2) {
        relation(sides, number, year, voice, words);
      }
    }

    /** What is commemorated; a bare noun with the words that say which. */
    private String named(Token head) {
      String name = EventNames.of(passage, head);
      boolean bare = !name.contains(" ") && scene.mention(head).isEmpty();
      List<Token> whole =
          tree.tokens().subList(head.index(), tree.tokens().size()).stream()
              .takeWhile(token -> !token.is(ADPOSITION, COMMA, FULL_STOP))
              .toList();
      return bare ? scene.words(whole) : name;
    }

    /** "the establishment of diplomatic ties 30 years ago". */
    private void yearsAgo(Token establishment) {
      Optional<Dated> ago =
          dates.in(tree).stream()
              .filter(this::isYearsAgo)
              .filter(dated -> dated.span().begin() > establishment.span().begin())
              .filter(dated -> dated.span().begin() - establishment.span().end() < 40)
              .findFirst();
      Token relations = relationsBelow(establishment).orElseThrow();
      List<Entity> sides = sides(relations, establishment);
      if (sides.size() != 2) {
        return;
      }
      if (ago.isEmpty()) {
        since(establishment, sides);
      }
      if (ago.isEmpty() || dates.year().isEmpty()) {
        return;
      }
      int since = Integer.parseInt(ago.get().when().start());
      int now = dates.year().get();
      Voice voice = passage.voice(establishment, Modality.ASSERTED, Polarity.POSITIVE);
      List<Token> words = new ArrayList<>(List.of(establishment));
      tree.tokens().stream().filter(t -> t.span().overlaps(ago.get().span())).forEach(words::add);
      Optional<When> year =
          Optional.of(new When(String.valueOf(now), ago.get().when().words(), "article-year"));
      receipts.add(
          new Fact.Anniversary(label(sides), sides, now - since, year),
          voice,
          words,
          "anniversary/years-ago",
          SURE);
      relation(sides, now - since, year, voice, words);
    }

    /** "since the establishment of diplomatic relations | in 1971". */
    private void since(Token establishment, List<Entity> sides) {
      Optional<Dated> stated =
          dates.in(tree).stream()
              .filter(dated -> Tree.span(tree.subtree(establishment)).covers(dated.span()))
              .findFirst();
      stated.ifPresent(dated ->
          receipts.add(
              new Fact.DiplomaticRelation(sides.get(0), sides.get(1), Optional.of(dated.when())),
              passage.voice(establishment, Modality.ASSERTED, Polarity.POSITIVE),
              List.of(establishment),
              "relation/established",
              DERIVED));
    }

    private static String label(List<Entity> sides) {
      return "diplomatic relations "
          + sides.stream().map(Entity::label).sorted().reduce((a, b) -> a + "-" + b).orElse("");
    }

    private void relation(
        List<Entity> sides, int number, Optional<When> year, Voice voice, List<Token> words) {
      Optional<When> since =
          year.map(y -> {
            String start = String.valueOf(Integer.parseInt(y.start().substring(0, 4)) - number);
            return new When(start, number + " years before " + y.start(), "anniversary");
          });
      receipts.add(
          new Fact.DiplomaticRelation(sides.get(0), sides.get(1), since),
          since.isPresent() ? voice.with(Modality.DERIVED) : voice.with(Modality.ASSERTED),
          words,
          "relation/anniversary",
          DERIVED);
    }

    private Voice voice(Token noun) {
      Optional<Token> verb = grammar.governingVerb(noun);
      boolean next = verb.flatMap(v -> tree.child(v, SUBJECT)).filter(this::isNextYear).isPresent();
      boolean ahead =
          next || tree.children(noun).stream().anyMatch(c -> cues.is("upcoming", c.lemma()));
      return passage.voice(noun, ahead ? Modality.PLANNED : Modality.ASSERTED, Polarity.POSITIVE);
    }

    private boolean isNextYear(Token subject) {
      return is("year-word", subject)
          && tree.children(subject).stream().anyMatch(c -> is("upcoming", c));
    }

    private OptionalInt number(Token noun) {
      for (Token child : tree.children(noun)) {
        Matcher matcher = ORDINAL.matcher(child.text());
        if (child.index() < noun.index() && matcher.matches()) {
          return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        Optional<String> word = cues.code("number", child.lemma().toLowerCase(Locale.ROOT));
        if (child.index() < noun.index() && word.isPresent()) {
          return OptionalInt.of(Integer.parseInt(word.get()));
        }
      }
      return years(noun);
    }

    /** "50-year anniversary". */
    private OptionalInt years(Token noun) {
      return tree.tokens().subList(Math.max(0, noun.index() - 3), noun.index()).stream()
          .map(token -> YEARS.matcher(token.text().toLowerCase(Locale.ROOT)))
          .filter(Matcher::matches)
          .filter(years -> years.group(2) == null || cues.is("year-word", years.group(2)))
          .map(years -> years.group(1))
          .map(word -> cues.code("number", word).orElse(word))
          .filter(number -> number.matches("\\d{1,4}"))
          .mapToInt(Integer::parseInt)
          .findFirst();
    }

    /** The year that the sentence names ("next year marks …"), else the article's. */
    private Optional<When> year(Token noun) {
      Optional<When> stated =
          dates.in(tree).stream()
              .map(Dated::when)
              .filter(when -> cues.is("named-year", when.words().toLowerCase(Locale.ROOT)))
              .findFirst();
      return stated
          .or(() -> dates.of(passage, noun))
          .or(() ->
              dates.year().map(y -> new When(String.valueOf(y), noun.text(), "article-year")));
    }

    /** "30 years ago". */
    private boolean isYearsAgo(Dated dated) {
      String[] words = dated.when().words().split(" ");
      return words.length > 1
          && words[words.length - 1].equals("ago")
          && cues.is("year-word", words[words.length - 2]);
    }

    private boolean isRelations(Token noun) {
      return cues.is("relations", noun.lemma())
          && tree.children(noun).stream().anyMatch(c -> is("diplomatic", c));
    }

    private Optional<Token> relationsBelow(Token noun) {
      return parties.objects("of", List.of(noun)).stream().filter(this::isRelations).findFirst();
    }

    /** The two sides of the relations: named, else those of the article. */
    private List<Entity> sides(Token relations, Token outer) {
      List<Entity> named = new ArrayList<>(parties.ofNoun(relations));
      named.addAll(parties.after("between", List.of(outer)));
      if (!parties.objects("between", List.of(relations, outer)).isEmpty()) {
        return two(named);
      }
      return named.isEmpty() ? celebrating(outer) : two(named);
    }

    /** "Malta and Samoa marked it": the two who do; else the two sides of the article. */
    private List<Entity> celebrating(Token outer) {
      List<Entity> both =
          grammar.governingVerb(outer).filter(this::isMarking).map(parties::subject).stream()
              .flatMap(List::stream)
              .toList();
      return two(both).isEmpty() ? passage.sides() : two(both);
    }

    private List<Entity> two(List<Entity> named) {
      List<Entity> states =
          named.stream().filter(e -> e.kind() == Entity.Kind.STATE).distinct().toList();
      return states.size() == 2 ? states : List.of();
    }
  }
}
