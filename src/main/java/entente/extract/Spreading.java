package entente.extract;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes an argument apart that ends in a list: "implement the A Initiative, the B Initiative and
 * the C Initiative", "the success of the Workshop, the Institutes and the Campus", "closer
 * interactions, and more twinning".
 */
final class Spreading {
  private static final Set<String> ASIDE =
      Set.of("which", "who", "that", "including", "such", "where", "whose", "as");
  private static final int LONGEST_ITEM = 14;

  private final Scene scene;
  private final Tree tree;

  Spreading(Scene scene, Tree tree) {
    this.scene = scene;
    this.tree = tree;
  }

  /**
   * The parts; the argument itself where it is no list.
   *
   * @param wide whether whatever is named after "including" is an object as well
   */
  List<Argument> of(Argument argument, boolean wide) {
    List<Argument> opened = byOpener(argument, wide);
    if (opened.size() > 1) {
      return opened;
    }
    List<Argument> named = byNames(argument);
    if (named.size() > 1) {
      return named;
    }
    List<Argument> actions = byInfinitives(argument);
    if (actions.size() > 1) {
      return actions;
    }
    List<Argument> listed = argument.verbal() ? List.of(argument) : byCommas(argument);
    return listed.size() > 1 ? listed : List.of(argument);
  }

  /** "efforts to protect its borders, to follow its path": one part for each infinitive. */
  private List<Argument> byInfinitives(Argument argument) {
    for (Token verb : argument.tokens()) {
      List<Token> members = tree.conjuncts(verb);
      boolean first = !tree.is(verb, "conj") && !verb.equals(argument.head());
      if (first
          && members.size() > 1
          && members.stream().allMatch(this::isInfinitive)
          && argument.tokens().containsAll(members)) {
        return members.stream().map(member -> action(argument, verb, member)).toList();
      }
    }
    return List.of();
  }

  /** What stands before the first "to", and one of the infinitives. */
  private Argument action(Argument argument, Token first, Token member) {
    int to = tree.child(first, "aux").orElse(first).index();
    List<Token> own = tree.member(member);
    List<Token> tokens =
        argument.tokens().stream()
            .filter(token -> token.index() < to || own.contains(token))
            .toList();
    return new Argument(argument.head(), tokens, argument.verbal());
  }

  private boolean isInfinitive(Token verb) {
    return verb.pos().equals("VB")
        && tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }

  /**
   * "common challenges, including ending hunger, curing disease, and saving forests": the whole
   * before the list, and each item; so for a dash and for "with a focus on".
   *
   * <p>A list of things is taken apart for talks only: who is committed to meeting "challenges,
   * including hunger" is not committed to hunger.
   */
  private List<Argument> byOpener(Argument argument, boolean wide) {
    List<Token> tokens = argument.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      boolean list = tokens.get(i).text().equals("including");
      boolean dash = isDash(tokens.get(i)) && isGerund(tokens.get(i + 1));
      boolean focus = i > 3 && isFocus(tokens, i);
      if (list || dash || focus) {
        List<List<Token>> items = pieces(tokens.subList(i + 1, tokens.size()));
        boolean actions = items.stream().allMatch(item -> isGerund(item.get(0)));
        boolean any = wide && items.stream().allMatch(Spreading::isItem);
        boolean fits = items.size() == 1 ? actions || (focus && wide) : actions || any;
        int end = focus ? opening(tokens, i) : tokens.get(i - 1).text().equals(",") ? i - 1 : i;
        return fits ? parts(argument, tokens.subList(0, end), items) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isDash(Token token) {
    return token.text().equals("–") || token.text().equals("—");
  }

  private static boolean isGerund(Token token) {
    return token.pos().equals("VBG");
  }

  private static boolean isFocus(List<Token> tokens, int index) {
    String before = tokens.get(index - 1).lemma();
    return tokens.get(index).lemma().equals("on")
        && (before.equals("focus") || before.equals("emphasis"))
        && opening(tokens, index) > 0;
  }

  /** Where "with a focus on" begins; 0 where it does not. */
  private static int opening(List<Token> tokens, int on) {
    for (int i = on - 2; i > Math.max(0, on - 5); i--) {
      if (tokens.get(i).lemma().equals("with")) {
        return i;
      }
    }
    return 0;
  }

  private static List<Argument> parts(
      Argument argument, List<Token> whole, List<List<Token>> items) {
    List<Argument> all = new ArrayList<>();
    all.add(new Argument(argument.head(), whole, argument.verbal()));
    items.forEach(item -> all.add(new Argument(item.get(0), item, false)));
    return all;
  }

  /** The tokens cut at commas and at an "and" after a comma or before a gerund. */
  private static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean and = token.text().equals("and") && i + 1 < tokens.size();
      boolean cut = token.text().equals(",") || (and && isGerund(tokens.get(i + 1)));
      if (cut && !pieces.getLast().isEmpty()) {
        pieces.add(new ArrayList<>());
      } else if (!cut && !(token.pos().equals("CC") && pieces.getLast().isEmpty())) {
        pieces.getLast().add(token);
      }
    }
    pieces.removeIf(List::isEmpty);
    return pieces;
  }

  /** One part for each member of a coordination in which at least two members name things. */
  private List<Argument> byNames(Argument argument) {
    for (Token token : argument.tokens()) {
      List<Token> members = tree.conjuncts(token);
      boolean inside = argument.tokens().containsAll(members);
      if (members.size() > 1 && inside && !tree.is(token, "conj") && namesThings(members)) {
        return members.stream().map(member -> part(argument, members, member)).toList();
      }
    }
    return List.of();
  }

  private boolean namesThings(List<Token> members) {
    return members.stream().filter(this::namesThing).count() >= 2;
  }

  private boolean namesThing(Token member) {
    return scene.mention(member).stream()
        .map(Mention::entity)
        .anyMatch(
            entity -> entity.kind() != Entity.Kind.STATE && entity.kind() != Entity.Kind.PERSON);
  }

  private Argument part(Argument argument, List<Token> members, Token member) {
    List<Token> own = tree.member(member);
    int first = tree.member(members.get(0)).get(0).index();
    List<Token> tokens = new ArrayList<>();
    for (Token token : argument.tokens()) {
      if (token.index() < first || own.contains(token)) {
        tokens.add(token);
      }
    }
    return new Argument(argument.head(), tokens, argument.verbal());
  }

  /**
   * "A of B, C of D, and E": cut at the commas, where each piece has a noun and none is an aside.
   */
  private List<Argument> byCommas(Argument argument) {
    List<List<Token>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    boolean closed = false;
    List<Token> tokens = argument.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean comma = token.text().equals(",");
      closed |= comma && i + 1 < tokens.size() && tokens.get(i + 1).pos().equals("CC");
      if (comma) {
        pieces.add(new ArrayList<>());
      } else if (!(token.pos().equals("CC") && pieces.getLast().isEmpty())) {
        pieces.getLast().add(token);
      }
    }
    boolean relative = tokens.stream().anyMatch(t -> t.pos().equals("WDT") || t.pos().equals("WP"));
    boolean fits = closed && !relative && pieces.stream().allMatch(Spreading::isItem);
    return fits && pieces.size() > 1 ? items(argument, pieces) : List.of(argument);
  }

  /**
   * "a fight for freedom | , peace | , and dignity": what stands before the first goes with each.
   */
  private static List<Argument> items(Argument argument, List<List<Token>> pieces) {
    List<Token> first = pieces.get(0);
    int last = first.size() - 1;
    while (last >= 0 && !isPreposition(first.get(last))) {
      last--;
    }
    boolean bare =
        pieces.stream().skip(1).noneMatch(p -> p.stream().anyMatch(Spreading::isPreposition));
    if (bare && last >= 0 && first.get(last).lemma().matches("among|between|amongst")) {
      return List.of(argument);
    }
    List<Token> opening = bare && last > 0 ? first.subList(0, last + 1) : List.of();
    List<Argument> items = new ArrayList<>();
    items.add(new Argument(argument.head(), first, false));
    for (List<Token> piece : pieces.subList(1, pieces.size())) {
      List<Token> whole = new ArrayList<>(opening);
      whole.addAll(piece);
      items.add(new Argument(argument.head(), whole, false));
    }
    return items;
  }

  private static boolean isPreposition(Token token) {
    return token.pos().equals("IN") || token.pos().equals("TO");
  }

  private static boolean isItem(List<Token> piece) {
    boolean noun = piece.stream().anyMatch(token -> token.isNoun() || token.pos().equals("VBG"));
    boolean aside = piece.isEmpty() || ASIDE.contains(piece.get(0).lemma());
    return noun && !aside && piece.size() <= LONGEST_ITEM;
  }
}
