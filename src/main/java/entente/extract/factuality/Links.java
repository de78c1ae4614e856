package entente.extract.factuality;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.factuality.Link.Flow;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import entente.lexicon.Operator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what stands directly over a clause or a noun. */
final class Links {
  private static final Set<String> LISTS =
      Set.of("visit-noun", "meeting-noun", "talks-noun", "summit-noun", "event-noun");

  private final Tree tree;
  private final Cues cues;
  private final Words words;

  Links(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
    this.words = new Words(tree, cues);
  }

  /** The link from the token to the predicate above it; empty at the root. */
  Optional<Link> above(Token token) {
    if (words.isMisreadNoun(token)) {
      return tree.children(token, COMPLEMENT).stream()
          .filter(verb -> !tree.has(verb, MARKER))
          .map(verb -> subject(token, verb))
          .findFirst();
    }
    return tree.head(token)
        .filter(head -> !words.isMisreadNoun(head) || tree.has(token, MARKER))
        .map(head ->
            switch (tree.relation(token)) {
              case OPEN_COMPLEMENT, COMPLEMENT -> complement(token, head);
              case ADVERBIAL_CLAUSE -> adverbial(token, head);
              case ADNOMINAL -> ofNoun(token, head);
              case RELATIVE ->
                  isContent(token) || words.isInfinitive(token)
                      ? ofNoun(token, head)
                      : toldIn(token, head);
              case PREPOSITION_CLAUSE, PREPOSITION_OBJECT -> afterPreposition(token, head);
              case PREDICATE_ADJECTIVE, OBJECT_PREDICATE -> Link.plain(head, Flow.ALL);
              case PREDICATE_NOUN -> Link.plain(head, isKnown(token) ? Flow.MODALITY : Flow.ALL);
              case OBJECT, PASSIVE_SUBJECT -> object(token, head);
              case SUBJECT, CLAUSE_SUBJECT -> subject(token, head);
              case APPOSITION -> Link.plain(head, Flow.ALL);
              default -> none(head);
            });
  }

  private static Link none(Token head) {
    return Link.plain(head, Flow.NONE);
  }

  /** "failed to sign", "denied that", "it is not true that", "has yet to". */
  private Link complement(Token clause, Token head) {
    String form = form(clause);
    Optional<Token> predicate = words.predicate(head);
    Optional<Link> link =
        words
            .unfinished(clause, head)
            .or(() -> words.excessive(clause, head))
            .or(() -> words.polite(clause, head))
            .or(() -> purposeOfTalk(clause, head))
            .or(() -> unfulfilled(clause, head))
            .or(() -> predicate.flatMap(word -> under(word, form)))
            .or(() -> under(head, form))
            .or(() -> nounBefore(clause, head).flatMap(noun -> under(noun, form)));
    return link.orElseGet(() ->
        tree.is(clause, COMPLEMENT) && !words.isInfinitive(clause)
            ? Link.under(head, words.report(head))
            : open(clause, head));
  }

  /** "was | to have met": it did not. */
  private Optional<Link> unfulfilled(Token clause, Token head) {
    boolean perfect = tree.has(clause, AUXILIARY, aux -> aux.lemma().equals("have"));
    return perfect && words.isInfinitive(clause) && !tree.has(head, PREDICATIVES)
        ? under(head, "to-have")
        : Optional.empty();
  }

  /** An infinitive below a word in no list, or with a subject of its own, is meant, not done. */
  private Link open(Token clause, Token head) {
    return words.isInfinitive(clause) && (!head.isVerb() || tree.has(clause, SUBJECTS))
        ? Link.under(head, words.purpose(head))
        : Link.plain(head, Flow.ALL);
  }

  /** "flew to Oslo to sign"; "having signed"; "because it signed" is told for itself. */
  private Link adverbial(Token clause, Token head) {
    String form = form(clause);
    if (words.isInfinitive(clause)) {
      return words
          .excessive(clause, head)
          .or(() -> purposeOfTalk(clause, head))
          .or(() -> nounBefore(clause, head).flatMap(noun -> under(noun, form)))
          .or(() -> under(head, form))
          .orElseGet(() -> Link.under(head, words.purpose(head)));
    }
    if (words.isFinite(clause)) {
      return none(head);
    }
    boolean absolute = tree.has(clause, SUBJECT, MARKER) || tree.has(head, OBJECT);
    return (absolute ? Optional.<Link>empty() : under(head, form))
        .orElse(Link.plain(head, Flow.MODALITY));
  }

  /** "met to discuss", "called to thank": done. */
  private Optional<Link> purposeOfTalk(Token clause, Token head) {
    boolean talk =
        words.isInfinitive(clause)
            && (cues.is("talking", clause.lemma())
                || cues.is("saying", clause.lemma())
                || words.find(clause, "said").isPresent());
    return talk ? under(head, "to-discuss") : Optional.empty();
  }

  /** "plans to sign", "reports that it signed"; "the treaty signed in May" is told for itself. */
  private Link ofNoun(Token clause, Token noun) {
    if (words.isInfinitive(clause)) {
      return tree.head(noun)
          .flatMap(verb -> words.light(verb, noun))
          .or(() -> under(noun, "to-verb"))
          .orElseGet(() -> Link.under(noun, words.purpose(noun)));
    }
    if (words.isFinite(clause) && tree.has(clause, CLAUSE_OPENERS)) {
      return under(noun, "that").orElseGet(() -> Link.under(noun, words.report(noun)));
    }
    boolean told = clause.is(GERUND) && cues.is("saying", clause.lemma());
    return told && cues.is("text", noun.lemma()) ? Link.plain(noun, Flow.ALL) : none(noun);
  }

  /** "a report in which, according to which | Oman signed": what it says, as in "that". */
  private Link toldIn(Token clause, Token noun) {
    boolean within =
        tree.has(
            clause,
            PREPOSITION,
            in -> tree.has(in, PREPOSITION_OBJECT, which -> which.lemma().equals("which")));
    return within && isClaim(noun)
        ? under(noun, "that").orElseGet(() -> Link.under(noun, words.report(noun)))
        : none(noun);
  }

  /** What tells something, be it so or not: a report, a video. */
  private boolean isClaim(Token noun) {
    return Stream.of("saying-noun", "text", "reporting-noun", "recording")
        .anyMatch(list -> cues.is(list, noun.lemma()));
  }

  /** "the rumour that Oman signed the pact": "that" is no part of the clause. */
  private boolean isContent(Token clause) {
    return tree.has(clause, CLAUSE_OPENERS, that -> that.lemma().equals("that"))
        && tree.head(clause).flatMap(noun -> words.find(noun, "that")).isPresent();
  }

  /** The noun right before the clause, which a parser may have passed over: "its call to close". */
  private Optional<Token> nounBefore(Token clause, Token head) {
    int begin =
        Stream.concat(Stream.of(clause), tree.children(clause).stream())
            .mapToInt(Token::index)
            .min()
            .orElse(clause.index());
    return begin > head.index() + 1
        ? Optional.of(tree.tokens().get(begin - 1)).filter(Token::isNoun)
        : Optional.empty();
  }

  /** "ahead of the visit", but not "ahead of the visit and | the importance of aid". */
  private Link afterPreposition(Token token, Token preposition) {
    String form = tree.is(token, PREPOSITION_CLAUSE) ? "gerund" : "noun";
    Optional<Token> over = tree.head(preposition);
    if (over.isEmpty()) {
      return none(preposition);
    }
    Token governor = over.get();
    boolean first = tree.children(preposition, PREPOSITION_OBJECT).indexOf(token) < 1;
    if (!first && !cues.stances(token.lemma(), Cues.WordClass.NOUN).isEmpty()) {
      return Link.plain(carrier(governor), Flow.MODALITY);
    }
    String word = Words.text(preposition);
    Optional<Link> link =
        under(governor, word + "-" + form)
            .or(() -> under(governor, word))
            .or(() -> verbOver(governor).flatMap(verb -> under(verb, word)))
            .or(() ->
                words
                    .preposition(preposition, governor, form)
                    .map(bearing -> Link.under(carrier(governor), bearing)));
    return link.orElse(Link.plain(carrier(governor), Flow.MODALITY));
  }

  /** "backed away | from", "suspects Oman | of": the verb to which the preposition belongs. */
  private Optional<Token> verbOver(Token word) {
    return tree.head(word)
        .filter(verb -> verb.isVerb() && tree.is(word, OBJECT, ADVERBIAL, PREPOSITION, PARTICLE));
  }

  /** Of "short" in "stopped short of", the verb. */
  private Token carrier(Token word) {
    return word.isVerb() || word.isNoun() ? word : tree.head(word).orElse(word);
  }

  /** "cancelled his visit", "held no talks"; "discussed the visit" is told for itself. */
  private Link object(Token noun, Token verb) {
    return calledSo(noun, verb)
        .or(() -> under(verb, isEvent(noun) ? "event" : "state"))
        .or(() -> under(verb, "object"))
        .or(() -> tree.is(noun, PASSIVE_SUBJECT) ? under(verb, "subject") : Optional.empty())
        .orElse(Link.plain(verb, Flow.MODALITY));
  }

  /** "branded a report | as false", "called it | a lie": what is said of it, as of a subject. */
  private Optional<Link> calledSo(Token noun, Token verb) {
    if (!isClaim(noun) || !cues.is("described", verb.lemma())) {
      return Optional.empty();
    }
    Stream<Token> as =
        tree.children(verb, PREPOSITION).stream()
            .filter(child -> child.lemma().equalsIgnoreCase("as"))
            .flatMap(
                child -> tree.children(child, PREPOSITION_OBJECT, PREPOSITION_CLAUSE).stream());
    return Stream.concat(as, tree.children(verb, OBJECT_PREDICATE).stream())
        .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, MODIFIER).stream()))
        .filter(word -> !word.equals(noun))
        .flatMap(word -> under(word, "subject").stream())
        .findFirst();
  }

  /** "the visit took place", "the report is false". */
  private Link subject(Token noun, Token verb) {
    if (noun.isVerb() && !words.isMisreadNoun(noun)) {
      return Link.plain(verb, Flow.MODALITY);
    }
    return words
        .predicate(verb)
        .flatMap(word -> under(word, "subject"))
        .or(() -> under(verb, "subject"))
        .orElse(Link.plain(verb, Flow.MODALITY));
  }

  private Optional<Link> under(Token governor, String complement) {
    return words.find(governor, complement).map(bearing -> Link.under(governor, bearing));
  }

  private String form(Token clause) {
    if (words.isInfinitive(clause)) {
      return "to-verb";
    }
    boolean having = tree.has(clause, AUXILIARIES, aux -> aux.is(GERUND));
    if (having || (clause.is(GERUND) && !words.isFinite(clause))) {
      return "gerund";
    }
    boolean bare = clause.is(BASE_FORM) && !words.isFinite(clause);
    boolean marked = tree.has(clause, MARKER);
    return tree.is(clause, OPEN_COMPLEMENT) || (bare && !marked) ? "to-verb" : "that";
  }

  private boolean isEvent(Token noun) {
    return LISTS.stream().anyMatch(list -> cues.is(list, noun.lemma()));
  }

  /** "his first visit": that there is one is not in question. */
  private boolean isKnown(Token noun) {
    return tree.children(noun).stream()
        .anyMatch(child -> tree.is(child, POSSESSOR) || cues.is("known-by-order", child.lemma()));
  }

  /** The operator that a verb, an adjective or a noun is for such a complement. */
  Optional<Operator> operator(Token word, String complement) {
    return words.find(word, complement).map(Bearing::operator);
  }
}
