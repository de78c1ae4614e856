package entente.extract.event;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that sides sign, adopt or issue. */
public final class SigningExtractor implements Extractor {
  private static final double SURE = 0.9;
  private static final double INFERRED = 0.7;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    new JointTitle(discourse).read(receipts);
    List<Entity> before = List.of();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts, before);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
      before = sentence.signed;
    }
    new SignedLines(discourse).read(receipts);
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;
    private final SignedTexts texts;
    private final List<Entity> signedBefore;
    private List<Entity> signed = List.of();

    Sentence(Passage passage, Receipts receipts, List<Entity> signedBefore) {
      super(passage);
      this.receipts = receipts;
      this.texts = new SignedTexts(passage);
      this.signedBefore = signedBefore;
    }

    void read(Token token) {
      boolean signing = token.isVerb() && cues.is("signing-verb", token.lemma());
      boolean adopting = token.isVerb() && cues.is("adopting-verb", token.lemma());
      if (new SignedLists(passage).opens(token, !signedBefore.isEmpty())) {
        enumerated(token);
      } else if ((signing || adopting) && !isReduced(token)) {
        verb(token, adopting);
      } else if (token.isNoun() && texts.isDocument(token) && !isSigned(token)) {
        new AgreedTexts(passage, receipts).read(token, isJoint(token));
      } else if (token.isNoun() && cues.is("signing-noun", token.lemma())) {
        noun(token);
        unsigned(token);
      }
    }

    /** "the treaty signed in May". */
    private boolean isReduced(Token verb) {
      return tree.is(verb, ADNOMINAL, MODIFIER)
          && !verb.is(BASE_FORM)
          && !tree.has(verb, SUBJECT, AGENT);
    }

    /** "the signing of a treaty between A and B took place", "A's signing of the treaty". */
    private void noun(Token signing) {
      for (Token document : parties.objects("of", List.of(signing))) {
        List<Token> phrase = new ArrayList<>(List.of(signing));
        phrase.addAll(tree.subtree(document));
        List<Entity> between = new ArrayList<>(parties.after("between", phrase));
        between.addAll(parties.after("by", List.of(signing, document)));
        grammar.possessor(signing).ifPresent(who -> between.addAll(parties.in(who)));
        between.addAll(congratulated(signing));
        Optional<Token> around = witnessing(signing).or(() -> followed(signing));
        if (between.isEmpty()) {
          around.ifPresent(verb -> between.addAll(ofTwoStates(together(verb))));
        }
        Token teller =
            around
                .or(() -> tree.head(signing).filter(v -> tree.is(signing, SUBJECT)))
                .orElse(signing);
        boolean told =
            around.isPresent() || (teller.isVerb() && cues.is("taking-place", teller.lemma()));
        boolean text = texts.isDocument(document) || texts.isNamedText(document);
        if (text && told && between.size() > 1) {
          add(
              teller,
              new SignedLists.Item(document, texts.name(document)),
              between,
              true,
              "signing/noun");
        } else if (text && isDone(signing)) {
          add(
              signing,
              new SignedLists.Item(document, texts.name(document)),
              between,
              true,
              "signing/noun");
        }
      }
    }

    /** "witnessed | the signing of a treaty": the verb of those who were there. */
    private Optional<Token> witnessing(Token signing) {
      return tree.head(signing)
          .filter(verb -> tree.is(signing, LOGICAL_OBJECTS))
          .filter(verb -> cues.is("witnessing-verb", verb.lemma()));
    }

    /** "held talks with Y, | followed by the signing of a treaty": the verb that it follows. */
    private Optional<Token> followed(Token signing) {
      return tree.head(signing)
          .filter(by -> tree.is(by, AGENT))
          .flatMap(tree::head)
          .filter(next -> is("following-verb", next))
          .flatMap(tree::head)
          .map(over -> over.isNoun() ? tree.head(over).orElse(over) : over)
          .filter(Token::isVerb);
    }

    private List<Entity> together(Token verb) {
      List<Token> anchors = new ArrayList<>(List.of(verb));
      anchors.addAll(tree.children(verb, OBJECT));
      return Stream.concat(parties.subject(verb).stream(), parties.after("with", anchors).stream())
          .distinct()
          .toList();
    }

    /** The states of those who see their officials sign, where they are two. */
    private List<Entity> ofTwoStates(List<Entity> witnesses) {
      List<Entity> states =
          witnesses.stream().flatMap(one -> scene.stateOf(one).stream()).distinct().toList();
      return states.size() == 2 ? states : List.of();
    }

    /** "Togo's signature of the pact pleased exporters", told of as known. */
    private boolean isDone(Token signing) {
      ToldActs told = new ToldActs(passage);
      Voice voice = passage.voice(signing);
      return (grammar.possessor(signing).isPresent() || isOfSome(signing))
          && voice.modality() == Modality.HAPPENED
          && !told.isBelowUnreal(signing)
          && (told.isGiven(signing) || !congratulated(signing).isEmpty())
          && !told.isUnreal(signing);
    }

    /** "the signing of a treaty | by A and B", "congratulated A and B on the signing". */
    private boolean isOfSome(Token signing) {
      List<Token> phrase = new ArrayList<>(List.of(signing));
      phrase.addAll(parties.objects("of", phrase));
      return !parties.after("by", phrase).isEmpty() || !congratulated(signing).isEmpty();
    }

    /** "congratulated A and B | on the signing of a treaty": those who are wished joy signed it. */
    private List<Entity> congratulated(Token signing) {
      List<Entity> signers =
          tree.head(signing)
              .filter(on -> on.lemma().equals("on"))
              .flatMap(tree::head)
              .map(over -> over.isVerb() ? over : tree.head(over).orElse(over))
              .filter(verb -> is("wishing-joy", verb))
              .map(verb ->
                  tree.children(verb, OBJECT).stream()
                      .flatMap(who -> tree.conjuncts(who).stream())
                      .flatMap(who -> parties.in(who).stream())
                      .distinct()
                      .toList())
              .orElse(List.of());
      return signers.size() > 1 ? signers : List.of();
    }

    private void enumerated(Token verb) {
      List<Entity> signatories = signedBefore.isEmpty() ? passage.sides() : signedBefore;
      for (SignedLists.Item item : new SignedLists(passage).after(verb)) {
        if (!signatories.isEmpty()) {
          Fact.Document text =
              new Fact.Document(
                  SignedTexts.type(scene, item.head()),
                  scene.words(item.words()),
                  states(signatories),
                  Optional.empty());
          receipts.add(
              new Fact.Signing(signatories, text, Optional.empty(), Optional.empty()),
              passage.voice(verb, Modality.HAPPENED),
              item.words(),
              "signing/list",
              INFERRED);
        }
      }
      signed = signatories;
    }

    private boolean isSigned(Token noun) {
      Token first = tree.firstConjunct(noun);
      return tree.head(first)
          .filter(verb -> tree.is(first, LOGICAL_OBJECTS))
          .filter(verb -> cues.is("signing-verb", verb.lemma()))
          .isPresent();
    }

    private void verb(Token verb, boolean jointly) {
      boolean passive = grammar.isPassive(verb);
      List<Token> objects = new ArrayList<>(grammar.objects(verb));
      if (objects.isEmpty() && tree.has(verb, AGENT)) {
        described(verb).ifPresent(objects::add);
      }
      if (objects.isEmpty() && passive && tree.is(verb, OPEN_COMPLEMENT)) {
        tree.head(verb).map(over -> tree.children(over, SUBJECTS)).ifPresent(objects::addAll);
      }
      List<Token> documents =
          objects.stream()
              .flatMap(object -> texts.counted(object).stream())
              .flatMap(
                  object -> Stream.concat(tree.conjuncts(object).stream(), texts.listed(object)))
              .filter(noun -> texts.isDocument(noun) || texts.isNamedText(noun))
              .filter(noun -> !texts.isPointedAt(noun))
              .distinct()
              .toList();
      String rule = jointly ? "signing/adopt" : "signing/sign";
      for (Token document : documents) {
        boolean joint = isJoint(document);
        List<Entity> signatories = signatories(verb, document, passive, joint);
        if (!signatories.isEmpty() && (!jointly || joint || signatories.size() > 1)) {
          for (SignedLists.Item item :
              new SignedLists(passage).apart(document, texts.name(document))) {
            add(verb, item, signatories, !jointly, rule);
          }
        }
      }
      if (passive && documents.isEmpty()) {
        titled(verb)
            .ifPresent(item ->
                add(
                    verb,
                    item,
                    signatories(verb, item.head(), true, true),
                    !jointly,
                    rule + "-titled"));
      }
    }

    /** Of "a memorandum on labour mobility | signed by X" the memorandum, wherever it hangs. */
    private Optional<Token> described(Token verb) {
      Optional<Token> near = tree.head(verb).filter(Token::isNoun);
      Optional<Token> document = near;
      while (document.isPresent() && !texts.isDocument(document.get())) {
        document =
            document
                .filter(noun -> tree.is(noun, PREPOSITION_OBJECT))
                .flatMap(tree::head)
                .flatMap(tree::head)
                .filter(Token::isNoun);
      }
      return document.or(() -> near);
    }

    /** "called off the signing of a treaty", "withdrew its signature from the treaty". */
    private void unsigned(Token noun) {
      Optional<Token> verb = passage.factuality().over(noun);
      List<Entity> owners = grammar.possessor(noun).map(parties::in).orElse(List.of());
      List<Entity> signatories =
          owners.isEmpty() ? verb.map(parties::subject).orElse(List.of()) : owners;
      List<Token> anchors = new ArrayList<>(List.of(noun));
      verb.ifPresent(anchors::add);
      Stream.of("of", "from", "on", "to", "under")
          .flatMap(preposition -> parties.objects(preposition, anchors).stream())
          .filter(document -> verb.isPresent() && texts.isDocument(document))
          .forEach(document ->
              add(
                  noun,
                  new SignedLists.Item(document, texts.name(document)),
                  signatories,
                  true,
                  "signing/unsigned"));
    }

    /** "a Joint Statement A – B: Partnership for Peace was adopted": a title hides the subject. */
    private Optional<SignedLists.Item> titled(Token verb) {
      Optional<Token> head =
          tree.tokens().stream()
              .limit(verb.index())
              .filter(token -> cues.is("document-noun", token.lemma()))
              .filter(token -> token.index() > 0)
              .filter(token -> isShared(tree.tokens().get(token.index() - 1)))
              .findFirst();
      boolean open =
          head.filter(first ->
                  tree.tokens().subList(first.index(), verb.index()).stream()
                      .noneMatch(token -> token.isVerb() && !tree.is(token, AUXILIARIES)))
              .isPresent();
      return head.filter(first -> open)
          .map(first ->
              new SignedLists.Item(
                  first,
                  tree.tokens().subList(first.index() - 1, verb.index()).stream()
                      .filter(token -> !tree.is(token, AUXILIARIES))
                      .toList()));
    }

    private boolean isJoint(Token document) {
      return tree.children(document).stream().anyMatch(this::isShared)
          || !parties.after("between", List.of(document)).isEmpty();
    }

    private boolean isShared(Token word) {
      return is("in-common", word);
    }

    /** A joint text that "was adopted" was adopted by those whom the article is about. */
    private List<Entity> signatories(Token verb, Token document, boolean passive, boolean joint) {
      List<Entity> stated = agencies(verb).orElseGet(() -> parties.subject(verb));
      if (!stated.isEmpty() || !passive) {
        return stated.size() == 1 ? withPartner(stated.getFirst(), verb, document) : stated;
      }
      List<Entity> between = parties.after("between", List.of(document, verb));
      if (!between.isEmpty() || !joint) {
        return between;
      }
      List<Entity> leaders = passage.leaders();
      return leaders.isEmpty() ? passage.sides() : leaders;
    }

    /** "which Chad signed with Togo": both did. */
    private List<Entity> withPartner(Entity one, Token verb, Token document) {
      Stream<Entity> partners =
          parties.after("with", List.of(verb, document)).stream()
              .filter(partner -> partner.kind() == one.kind());
      return Stream.concat(Stream.of(one), partners).distinct().toList();
    }

    /** Unnamed agencies sign for the two sides of the article, but not those of one state. */
    private Optional<List<Entity>> agencies(Token verb) {
      return grammar
          .subject(verb)
          .filter(subject -> subject.is(PLURAL_NOUN))
          .filter(subject -> cues.is("agency", subject.lemma()) && parties.in(subject).isEmpty())
          .filter(subject -> !isOfOne(subject))
          .map(subject -> passage.sides());
    }

    private boolean isOfOne(Token agencies) {
      List<Token> states =
          tree.children(agencies, ATTRIBUTES).stream()
              .filter(word -> scene.mention(word).isPresent())
              .toList();
      return states.size() == 1 && tree.conjuncts(states.getFirst()).size() == 1;
    }

    private void add(
        Token verb, SignedLists.Item item, List<Entity> signatories, boolean signing, String rule) {
      Voice voice = passage.voice(verb);
      boolean open = voice.modality() != Modality.HAPPENED;
      if (signatories.isEmpty() || (open && cues.is("concluding-verb", verb.lemma()))) {
        return;
      }
      Token document = item.head();
      List<Token> anchors = new ArrayList<>(List.of(verb));
      if (cues.is("taking-place", verb.lemma())) {
        anchors.addAll(tree.children(verb, OBJECT));
      }
      Optional<When> when =
          anchors.stream().flatMap(word -> dates.of(passage, word).stream()).findFirst();
      boolean own = voice.isArticles() && voice.modality() == Modality.HAPPENED;
      Optional<When> day = when.or(() -> own ? dates.readoutDay() : Optional.empty());
      List<Entity> between = parties.after("between", List.of(document));
      Fact.Document text =
          texts.document(item, between.isEmpty() ? states(signatories) : between, day);
      signed = signatories;
      List<Token> words = new ArrayList<>(List.of(verb));
      words.addAll(item.words());
      grammar.subject(verb).ifPresent(words::add);
      if (!passage.isOnlyImagined(verb)) {
        receipts.add(
            new Fact.Signing(signatories, text, day, places.of(anchors), signing),
            voice,
            words,
            rule,
            SURE);
      }
    }

    private List<Entity> states(List<Entity> signatories) {
      return signatories.stream().map(s -> scene.stateOf(s).orElse(s)).distinct().toList();
    }
  }
}
