package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.extract.scene.Wording;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Articles that persons publish: "published a signed article in …", "an article by … in …". */
public final class PublicationExtractor implements Extractor {
  private static final double SURE = 0.9;
  private static final Pattern TITLE =
      Pattern.compile("[\\s:,]*[\"“”'‘]([^\"“”]{4,200}?)[,.]?[\"”’']");
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{4,200}?)[,.]?[\"”]");

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      for (Token token : passage.tree().tokens()) {
        if (token.isNoun() && passage.scene().cues().is("article-noun", token.lemma())) {
          new Sentence(passage, receipts).read(token);
        }
      }
    }
    return distinct(receipts.claims());
  }

  /** Without those that say less of the same author's text than another does. */
  private static List<Claim> distinct(List<Claim> claims) {
    return claims.stream()
        .filter(claim ->
            !isBare(claim)
                || claims.stream().allMatch(other -> isBare(other) || !sameAuthor(claim, other)))
        .toList();
  }

  private static boolean isBare(Claim claim) {
    return claim.fact() instanceof Fact.Publication text
        && text.outlet().isEmpty()
        && text.title().isEmpty();
  }

  private static boolean sameAuthor(Claim one, Claim other) {
    return one.fact() instanceof Fact.Publication text
        && other.fact() instanceof Fact.Publication more
        && text.author().equals(more.author());
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
    }

    void read(Token article) {
      List<Token> verbs = verbs(article);
      List<Token> publishing = verbs.stream().filter(this::isPublishing).toList();
      Optional<Entity> author = author(article, verbs);
      if (author.isEmpty() || publishing.isEmpty()) {
        return;
      }
      List<Token> anchors = new ArrayList<>(publishing);
      anchors.add(article);
      Optional<Entity> outlet = outlet(anchors).or(() -> outletAfter(article));
      Optional<String> title = title(article);
      if (outlet.isEmpty() && title.isEmpty() && !isSigned(article)) {
        return;
      }
      Optional<When> when =
          publishing.stream().flatMap(verb -> dates.of(passage, verb).stream()).findFirst();
      Modality modality = passage.voice(publishing.get(0)).modality();
      receipts.add(
          new Fact.Publication(author.get(), outlet, title, when),
          Voice.article(modality),
          words(article, anchors, publishing, outlet),
          "publication/article",
          SURE);
    }

    /**
     * The verbs around the noun: the one over it, those that describe it, and one hung beside it.
     */
    private List<Token> verbs(Token article) {
      List<Token> found = new ArrayList<>(tree.children(article, ADNOMINAL, RELATIVE));
      Optional<Token> above = grammar.governingVerb(article);
      above.ifPresent(verb -> {
        found.add(verb);
        tree.children(verb, ADVERBIAL_CLAUSE, ADNOMINAL, COMPLEMENT).stream()
            .filter(child -> child.is(PAST_PARTICIPLE))
            .forEach(found::add);
      });
      return found.stream().filter(Token::isVerb).toList();
    }

    private boolean isPublishing(Token verb) {
      return cues.is("publishing-verb", verb.lemma());
    }

    private boolean isSigned(Token article) {
      return tree.children(article).stream()
          .anyMatch(c -> cues.is("signed-article", c.text().toLowerCase(Locale.ROOT)));
    }

    private Optional<Entity> author(Token article, List<Token> verbs) {
      List<Entity> found = new ArrayList<>();
      grammar.possessor(article).ifPresent(p -> found.addAll(parties.in(p)));
      found.addAll(parties.after("by", List.of(article)));
      verbs.stream()
          .filter(verb -> isPublishing(verb) && !grammar.isPassive(verb))
          .forEach(verb -> found.addAll(parties.subject(verb)));
      return found.stream().filter(e -> e.kind() == Entity.Kind.PERSON).findFirst();
    }

    /** The newspaper, magazine or agency in, on or by which it is published. */
    private Optional<Entity> outlet(List<Token> anchors) {
      for (Token anchor : anchors) {
        for (String preposition : List.of("in", "on", "by", "with", "for")) {
          for (Token object : parties.objects(preposition, List.of(anchor))) {
            Optional<Entity> outlet = media(tree.subtree(object));
            if (outlet.isPresent()) {
              return outlet;
            }
          }
        }
        Optional<Entity> publisher =
            anchor.isVerb()
                ? grammar.subject(anchor).flatMap(s -> media(List.of(s)))
                : Optional.empty();
        if (publisher.isPresent()) {
          return publisher;
        }
      }
      return Optional.empty();
    }

    /** "… entitled "T" in X": behind a title the tree is no help, the words are. */
    private Optional<Entity> outletAfter(Token article) {
      return tree.tokens().stream()
          .filter(token -> token.index() > article.index() + 1)
          .filter(token -> cues.is("before-outlet", before(token).toLowerCase(Locale.ROOT)))
          .flatMap(token -> media(List.of(token)).stream())
          .findFirst();
    }

    private String before(Token token) {
      Token previous = tree.tokens().get(token.index() - 1);
      boolean article = previous.is(DETERMINATIVE) && previous.index() > 0;
      return article ? tree.tokens().get(previous.index() - 1).text() : previous.text();
    }

    private Optional<Entity> media(List<Token> tokens) {
      return tokens.stream()
          .flatMap(token -> scene.mention(token).stream())
          .map(Mention::entity)
          .filter(entity -> entity.type().equals("MediaOutlet"))
          .findFirst();
    }

    /**
     * The words in quotation marks after "entitled"; else the only ones after the noun, if written
     * as a title.
     */
    private Optional<String> title(Token article) {
      Span sentence = tree.sentence().span();
      String words = scene.article().words(sentence);
      Optional<String> stated = stated(words);
      if (stated.isPresent()) {
        return stated;
      }
      int after = article.span().end() - sentence.begin();
      Matcher quoted = QUOTED.matcher(words);
      while (quoted.find()) {
        if (words.codePointCount(0, quoted.start()) >= after && isTitleCase(quoted.group(1))) {
          return Optional.of(Wording.of(quoted.group(1)));
        }
      }
      return Optional.empty();
    }

    /** The words in quotation marks behind the first "entitled". */
    private Optional<String> stated(String words) {
      Set<String> openers = cues.words("titling");
      return IntStream.rangeClosed(1, words.length())
          .filter(at ->
              openers.stream().anyMatch(opener -> words.startsWith(opener, at - opener.length())))
          .mapToObj(at -> TITLE.matcher(words).region(at, words.length()))
          .filter(Matcher::lookingAt)
          .map(title -> Wording.of(title.group(1)))
          .findFirst();
    }

    private static boolean isTitleCase(String words) {
      List<String> long_ =
          List.of(words.split("\\s+")).stream().filter(w -> w.length() > 3).toList();
      long capitals = long_.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
      return !long_.isEmpty() && capitals * 3 >= long_.size() * 2L;
    }

    private List<Token> words(
        Token article, List<Token> anchors, List<Token> publishing, Optional<Entity> outlet) {
      List<Token> words = new ArrayList<>(anchors);
      tree.tokens().stream()
          .filter(token -> token.index() > article.index())
          .filter(token -> outlet.isPresent() && outlet.equals(media(List.of(token))))
          .findFirst()
          .ifPresent(words::add);
      publishing.forEach(verb -> words.addAll(dates.words(passage, verb)));
      grammar.possessor(article).ifPresent(words::add);
      for (Token anchor : anchors) {
        tree.children(anchor, PREPOSITION).stream()
            .filter(p -> media(tree.subtree(p)).isPresent())
            .flatMap(p -> tree.subtree(p).stream())
            .filter(token -> media(List.of(token)).isPresent())
            .forEach(words::add);
      }
      return words;
    }
  }
}
