package entente.extract;

import entente.article.Token;
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

/** Texts that sides sign, adopt or issue, and texts that are said to exist between them. */
final class SigningExtractor implements Extractor {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Dates dates = new Dates(discourse.scene());
    new JointTitle(discourse, dates).read(receipts);
    List<Entity> before = List.of();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(discourse, passage, dates, receipts, before);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
      before = sentence.signed;
    }
    return receipts.claims();
  }

  private static final class Sentence {
    private final Discourse discourse;
    private final Passage passage;
    private final Tree tree;
    private final Scene scene;
    private final Parties parties;
    private final Dates dates;
    private final Receipts receipts;
    private final List<Entity> signedBefore;
    private List<Entity> signed = List.of();

    Sentence(
        Discourse discourse, Passage passage, Dates dates, Receipts receipts, List<Entity> signedBefore) {
      this.discourse = discourse;
      this.passage = passage;
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.parties = new Parties(passage);
      this.dates = dates;
      this.receipts = receipts;
      this.signedBefore = signedBefore;
    }

    void read(Token token) {
      boolean signing = token.isVerb() && scene.cues().is("signing-verb", token.lemma());
      boolean adopting = token.isVerb() && scene.cues().is("adopting-verb", token.lemma());
      if (new SignedLists(passage).opens(token, !signedBefore.isEmpty())) {
        enumerated(token);
      } else if ((signing || adopting) && !tree.is(token, "acl", "amod", "nmod")) {
        verb(token, adopting);
      } else if (token.isNoun() && isDocument(token) && !isSigned(token)) {
        agreed(token);
      }
    }

    private void enumerated(Token verb) {
      List<Entity> signatories =
          signedBefore.isEmpty() ? discourse.principals().sides(tree) : signedBefore;
      for (SignedLists.Item item : new SignedLists(passage).after(verb)) {
        if (!signatories.isEmpty()) {
          Fact.Document text =
              new Fact.Document(type(item.head()), scene.words(item.words()), states(signatories), Optional.empty());
          receipts.add(
              new Fact.Signing(signatories, text, Optional.empty(), Optional.empty()),
              passage.voice(verb, Modality.HAPPENED), item.words(), "signing/list", INFERRED);
        }
      }
      signed = signatories;
    }

    private boolean isDocument(Token noun) {
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      return scene.cues().is("document-noun", lemma) && !tree.is(noun, "nmod", "compound");
    }

    private boolean isSigned(Token noun) {
      Token first = tree.firstConjunct(noun);
      return tree.head(first)
          .filter(verb -> tree.is(first, "dobj", "nsubjpass"))
          .filter(verb -> scene.cues().is("signing-verb", verb.lemma()))
          .isPresent();
    }

    private void verb(Token verb, boolean jointly) {
      boolean passive = passage.grammar().isPassive(verb);
      List<Token> objects = tree.children(verb, passive ? "nsubjpass" : "dobj");
      List<Token> documents =
          objects.stream()
              .flatMap(object -> counted(object).stream())
              .flatMap(object -> tree.conjuncts(object).stream())
              .filter(this::isDocument)
              .distinct()
              .toList();
      for (Token document : documents) {
        boolean joint = isJoint(document);
        List<Entity> signatories = signatories(verb, document, passive, joint);
        if (!signatories.isEmpty() && (!jointly || joint || signatories.size() > 1)) {
          add(verb, document, signatories, jointly ? "signing/adopt" : "signing/sign");
        }
      }
    }

    /** Of "a number of agreements", the agreements. */
    private List<Token> counted(Token object) {
      List<Token> found = new ArrayList<>(List.of(object));
      if (List.of("number", "series", "range", "set", "couple").contains(object.lemma())) {
        found.addAll(parties.objects("of", List.of(object)));
      }
      return found;
    }

    private boolean isJoint(Token document) {
      return tree.children(document).stream().anyMatch(c -> c.lemma().equalsIgnoreCase("joint"))
          || !parties.after("between", List.of(document)).isEmpty();
    }

    /** A joint text that "was adopted" was adopted by those whom the article is about. */
    private List<Entity> signatories(Token verb, Token document, boolean passive, boolean joint) {
      List<Entity> stated = agencies(verb).orElseGet(() -> parties.subject(verb));
      if (!stated.isEmpty() || !passive) {
        return stated;
      }
      List<Entity> between = parties.after("between", List.of(document));
      if (!between.isEmpty() || !joint) {
        return between;
      }
      List<Entity> leaders = discourse.principals().leaders(tree);
      return leaders.isEmpty() ? discourse.principals().sides(tree) : leaders;
    }

    /** Unnamed agencies sign for the two sides of the article. */
    private Optional<List<Entity>> agencies(Token verb) {
      return passage
          .grammar()
          .subject(verb)
          .filter(subject -> subject.pos().equals("NNS"))
          .filter(subject -> scene.cues().is("agency", subject.lemma()) && parties.in(subject).isEmpty())
          .map(subject -> discourse.principals().sides(tree));
    }

    private void add(Token verb, Token document, List<Entity> signatories, String rule) {
      Voice voice = new Reality(passage).ofVerb(verb);
      Optional<When> when = dates.of(passage, verb);
      boolean own = voice.speaker().isEmpty() && voice.modality() == Modality.HAPPENED;
      Optional<When> day = when.or(() -> own ? dates.readoutDay() : Optional.empty());
      List<Entity> between = parties.after("between", List.of(document));
      Fact.Document text = document(document, between.isEmpty() ? states(signatories) : between, day);
      signed = signatories;
      List<Token> words = new ArrayList<>(List.of(verb));
      words.addAll(name(document));
      passage.grammar().subject(verb).ifPresent(words::add);
      if (voice.modality() != Modality.HYPOTHETICAL) {
        receipts.add(
            new Fact.Signing(signatories, text, day, new Places(passage).of(List.of(verb))),
            voice, words, rule, SURE);
      }
    }

    private List<Entity> states(List<Entity> signatories) {
      return signatories.stream().map(s -> scene.stateOf(s).orElse(s)).distinct().toList();
    }

    private Fact.Document document(Token head, List<Entity> between, Optional<When> when) {
      return new Fact.Document(type(head), scene.words(name(head)), between, when);
    }

    private String type(Token head) {
      return scene.cues().code("agreementType", head.lemma().toLowerCase(Locale.ROOT)).orElse("agreement");
    }

    /** The document's name: up to a clause or a comma. */
    private List<Token> name(Token head) {
      List<Token> words =
          tree.member(head).stream()
              .filter(token -> !(tree.is(token, "det", "poss") && token.index() < head.index()))
              .filter(token -> tree.children(head, "relcl", "acl").stream()
                  .noneMatch(clause -> tree.under(token, clause)))
              .toList();
      return words.isEmpty() ? List.of(head) : words;
    }

    /** "a treaty between A and B" is agreed, whatever the sentence does with it. */
    private void agreed(Token noun) {
      boolean strong = scene.cues().is("strong-document", noun.lemma().toLowerCase(Locale.ROOT)) || isJoint(noun);
      List<Entity> between = parties.after("between", List.of(noun));
      if (strong && between.size() > 1) {
        Fact.Document text = document(noun, between, Optional.empty());
        receipts.add(new Fact.Agreed(text), new Reality(passage).ofNoun(noun), name(noun),
            "document/between", INFERRED);
      }
    }
  }

  /** A joint statement as a whole article: those who speak in it have issued it. */
  private record JointTitle(Discourse discourse, Dates dates) {
    void read(Receipts receipts) {
      Optional<Passage> title =
          discourse.passages().stream()
              .filter(passage -> Dates.isTitle(passage.tree().sentence().block()))
              .filter(passage -> !discourse.authorship().parties().isEmpty())
              .findFirst();
      List<Entity> issuers = title.map(passage -> issuers(passage.tree())).orElse(List.of());
      if (issuers.size() > 1 && title.isPresent()) {
        Scene scene = discourse.scene();
        List<Token> tokens = title.get().tree().tokens();
        Optional<When> day = dates.readoutDay();
        Fact.Document text = new Fact.Document("joint-statement", scene.words(tokens), issuers, day);
        receipts.add(new Fact.Signing(issuers, text, day, Optional.empty()),
            Voice.article(Modality.HAPPENED), tokens, "signing/joint-title", SURE);
      }
    }

    /** Those named after "from", "by", "of" or "between", up to the words that say what it is about. */
    private List<Entity> issuers(Tree tree) {
      List<Entity> found = new ArrayList<>();
      boolean open = false;
      for (Token token : tree.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (OPENERS.contains(word)) {
          open = true;
        } else if (open && !found.isEmpty() && CLOSERS.contains(word)) {
          break;
        } else if (open) {
          discourse.scene().mentions(token.span()).stream()
              .map(Mention::entity)
              .filter(Entity::isActor)
              .filter(entity -> !found.contains(entity))
              .forEach(found::add);
        }
      }
      return withoutTheirStates(found);
    }

    private List<Entity> withoutTheirStates(List<Entity> found) {
      List<Entity> states =
          found.stream()
              .filter(entity -> entity.kind() == Entity.Kind.PERSON)
              .flatMap(person -> discourse.scene().stateOf(person).stream())
              .toList();
      return found.stream().filter(entity -> !states.contains(entity)).toList();
    }

    private static final Set<String> OPENERS = Set.of("from", "by", "of", "between");
    private static final Set<String> CLOSERS =
        Set.of("on", "following", "regarding", "concerning", "endorsing", "about", "after", "at", "for", "to");
  }
}
