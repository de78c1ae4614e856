package entente.extract.field;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.BETWEEN;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists of fields behind a noun: "cooperation in X, Y and Z", "fields such as X", "documents
 * covering X and Y", "cooperation extends to X", "a memorandum of understanding on X".
 */
final class FieldLists {
  private static final int REACH = 8;
  private static final Set<String> ABOUT = Set.of("in", "on");

  private final Tree tree;
  private final Scene scene;
  private final Cues cues;
  private final FieldWords words;
  private final FieldNotes notes;

  FieldLists(Tree tree, Scene scene, FieldNotes notes) {
    this.tree = tree;
    this.scene = scene;
    this.cues = scene.cues();
    this.words = new FieldWords(scene);
    this.notes = notes;
  }

  /** "cooperation | in X", "cooperation between A and B | in X". */
  void after(Token noun, String preposition) {
    tree.children(noun, PREPOSITION, DATIVE).stream()
        .flatMap(first -> tree.conjuncts(first).stream())
        .filter(p -> p.lemma().equals(preposition) && p.index() > noun.index())
        .filter(p -> !tree.has(p, NEGATION))
        .findFirst()
        .or(() -> behind(noun, preposition))
        .ifPresent(p -> list(noun, p.index() + 1, isDirect(noun, p)));
  }

  /** The preposition right behind the noun, or behind those who work together. */
  Optional<Token> behind(Token noun, String preposition) {
    Stream<Token> partners =
        Stream.concat(BETWEEN.stream(), Stream.of("with"))
            .flatMap(with -> tree.prepositional(noun, with).stream())
            .map(with -> tree.subtree(with).getLast());
    return Stream.concat(Stream.of(noun), partners)
        .flatMap(last ->
            tree.tokens().stream()
                .skip(last.index() + 1L)
                .dropWhile(word -> word.is(COMMA, ADVERB))
                .limit(1))
        .filter(next -> next.text().equals(preposition) && !tree.has(next, NEGATION))
        .findFirst();
  }

  /** "cooperation in X", not "ties in X": X is a field though the scheme does not know it. */
  private boolean isDirect(Token cue, Token preposition) {
    int from = preposition.index() + 1;
    return cues.is("joint-work", cue.lemma())
        && ABOUT.contains(FieldWords.lower(preposition))
        && behind(cue, preposition.text()).filter(preposition::equals).isPresent()
        && from < tree.tokens().size()
        && !tree.tokens()
            .get(from)
            .is(POSSESSIVE_PRONOUN, WH_DETERMINATIVE, DETERMINATIVE, PREDETERMINATIVE, CARDINAL);
  }

  /**
   * "a framework for defence cooperation between the two, | covering | training", "ties, |
   * including | in trade".
   */
  void covering(Token noun) {
    tree.tokens().stream()
        .skip(noun.index() + 1L)
        .limit(REACH)
        .takeWhile(token -> !token.isVerb() || isCovering(token))
        .filter(this::isCovering)
        .findFirst()
        .ifPresent(token ->
            list(noun, pastPreposition(token.index() + 1), isOfWork(noun) && isNamed(token)));
  }

  private boolean isCovering(Token token) {
    return isNamed(token) || token.text().equals("including");
  }

  private boolean isNamed(Token token) {
    return cues.is("covering", FieldWords.lower(token)) && !token.text().equals("including");
  }

  /** A noun of working together, or a document that is of it. */
  private boolean isOfWork(Token noun) {
    return cues.is("joint-work", noun.lemma())
        || cues.is("work-document", FieldWords.lower(noun))
        || tree.has(noun, PREMODIFIERS, word -> cues.is("joint-work", word.lemma()));
  }

  private int pastPreposition(int from) {
    boolean preposition =
        from < tree.tokens().size() && ABOUT.contains(FieldWords.lower(tree.tokens().get(from)));
    return preposition ? from + 1 : from;
  }

  /** "cooperation | extends to energy", "areas of cooperation | are farming and trade". */
  void told(Token noun) {
    Optional<Token> verb =
        tree.head(noun).filter(v -> v.isVerb() && tree.is(noun, SUBJECT) && mayTell(noun, v));
    verb.map(v -> cues.code("telling-preposition", FieldWords.lower(v)).orElse(""))
        .map(preposition -> verb.get().index() + (preposition.isEmpty() ? 1 : 2))
        .filter(from -> from < tree.tokens().size())
        .ifPresent(from -> list(noun, from, true));
  }

  private boolean mayTell(Token noun, Token verb) {
    String word = FieldWords.lower(verb);
    int next = verb.index() + 1;
    Optional<String> preposition = cues.code("telling-preposition", word);
    boolean followed =
        preposition.isEmpty()
            || (next < tree.tokens().size()
                && tree.tokens().get(next).text().equals(preposition.get()));
    boolean field = cues.is("field", noun.lemma());
    boolean ofWork =
        tree.prepositional(noun, "of").filter(of -> cues.is("cooperation", of.lemma())).isPresent();
    boolean told = preposition.isPresent() || cues.is("covering", word);
    return field ? ofWork && (told || word.equals("be")) : told && followed;
  }

  /**
   * "a memorandum of understanding on X", "a cooperation accord on X"; of another agreement only a
   * field that the scheme knows.
   */
  void document(Token noun) {
    boolean workDocument = isOfWork(noun);
    tree.tokens().stream()
        .skip(noun.index() + 1L)
        .limit(REACH)
        .takeWhile(token -> ABOUT.contains(token.text()) || isOfTitle(token))
        .filter(token -> ABOUT.contains(token.text()))
        .filter(token -> workDocument || tree.under(token, noun))
        .findFirst()
        .ifPresent(token -> list(noun, token.index() + 1, workDocument));
    covering(noun);
  }

  /** "the Chile-Peru Task Force | on energy security", of any topic. */
  void shared(Token body) {
    tree.tokens().stream()
        .skip(body.index() + 1L)
        .limit(1)
        .filter(token -> token.text().equals("on"))
        .forEach(token -> list(body, token.index() + 1, true));
  }

  /** "memorandum | of understanding (MoU) | on". */
  private boolean isOfTitle(Token token) {
    return token.is(OPENING_BRACKET, CLOSING_BRACKET)
        || token.text().equals("of")
        || cues.is("title-part", FieldWords.lower(token));
  }

  /**
   * "fields such as media", "areas of trade and energy", "various fields, including politics", "in
   * the field of health".
   */
  void areas(Token noun) {
    int last = Math.min(noun.index() + 5, tree.tokens().size());
    for (int i = noun.index() + 1; i < last; i++) {
      String word = tree.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (cues.is("list-opener", word) || opensOne(noun, word)) {
        Token cue = worked(noun);
        list(cue, i + 1, !cue.equals(noun) && word.equals("of"));
        return;
      }
      if (!List.of(",", "such").contains(word)) {
        break;
      }
    }
    suchAreas(noun);
  }

  private boolean opensOne(Token noun, String word) {
    return noun.is(PLURAL_NOUN)
        ? word.equals("of") || word.equals("in")
        : word.equals("of") && !worked(noun).equals(noun);
  }

  /** The cooperation that is "in the field of …", else the field itself. */
  private Token worked(Token noun) {
    return tree.tokens().subList(0, noun.index()).stream()
        .filter(word -> cues.is("joint-work", word.lemma()) && tree.under(noun, word))
        .findFirst()
        .orElse(noun);
  }

  /** "such traditional areas as economy, trade, investment". */
  private void suchAreas(Token noun) {
    boolean such =
        tree.tokens().subList(Math.max(0, noun.index() - 4), noun.index()).stream()
            .anyMatch(token -> token.lemma().equals("such"));
    int next = noun.index() + 1;
    if (such && next < tree.tokens().size() && tree.tokens().get(next).text().equals("as")) {
      list(noun, next + 1, false);
    }
  }

  private void list(Token cue, int from, boolean direct) {
    List<List<Token>> items =
        new Lists(scene, tree)
            .from(from).stream()
                .map(FieldWords::withoutSuch)
                .filter(item -> !item.isEmpty() && item.size() <= FieldWords.MAX_WORDS)
                .toList();
    boolean listed = direct || (items.size() > 1 && items.stream().anyMatch(words::isField));
    for (List<Token> item : items) {
      boolean known = words.isField(item);
      boolean deed = isDocument(cue) && words.isDeed(item);
      if (!deed && (known || (listed && isNew(item) && !isCutOff(item)))) {
        notes.add(cue, known ? item : withOf(item), known);
      }
    }
    again(cue, from);
    afterColon(cue, from, items);
  }

  private boolean isNew(List<Token> item) {
    return !words.namesActor(item) && words.isThing(item);
  }

  /** "taking steps | to end the war": what is done is told further on. */
  private boolean isCutOff(List<Token> item) {
    boolean acting = item.getFirst().is(GERUND) && item.size() > 1;
    return acting && next(item).filter(word -> word.is(TO)).isPresent();
  }

  /** "traditional systems | of medicine". */
  private List<Token> withOf(List<Token> item) {
    Optional<Token> of =
        next(item)
            .filter(word -> word.text().equals("of"))
            .flatMap(word -> tree.child(word, PREPOSITION_OBJECT))
            .filter(noun -> noun.isNoun() && !noun.is(PROPER_NOUN));
    return of.map(noun -> tree.tokens().subList(item.getFirst().index(), noun.index() + 1))
        .filter(whole -> whole.size() <= FieldWords.MAX_WORDS)
        .orElse(item);
  }

  private Optional<Token> next(List<Token> item) {
    return tree.tokens().stream().skip(item.getLast().index() + 1L).findFirst();
  }

  private boolean isDocument(Token cue) {
    return cues.is("field-document", FieldWords.lower(cue));
  }

  /** "on several initiatives: | lasers, radars and drones". */
  private void afterColon(Token cue, int from, List<List<Token>> items) {
    int colon = items.isEmpty() ? tree.tokens().size() : items.getLast().getLast().index() + 1;
    boolean many = !items.isEmpty() && items.getLast().getLast().isPlural();
    if (many && colon > from && colon + 1 < tree.tokens().size()) {
      if (tree.tokens().get(colon).text().equals(":")) {
        list(cue, colon + 1, false);
      }
    }
  }

  /** "on A and on B": the preposition said again goes on with the list. */
  private void again(Token cue, int from) {
    String preposition = FieldWords.lower(tree.tokens().get(from - 1));
    List<Token> tokens = tree.tokens();
    for (int i = from; i + 2 < tokens.size() && !tokens.get(i).text().equals(";"); i++) {
      boolean joined =
          tokens.get(i).is(CONJUNCTION) && FieldWords.lower(tokens.get(i + 1)).equals(preposition);
      if (joined && isOfWork(cue)) {
        list(cue, i + 2, isDocument(cue));
        return;
      }
    }
  }
}
