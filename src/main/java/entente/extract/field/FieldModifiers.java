package entente.extract.field;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields before a noun of working together: "trade and economic cooperation". */
final class FieldModifiers {
  private static final Pattern IN_NAME = Pattern.compile("(\\p{L}+-(\\p{L}+) (\\p{L}+))\\b");
  private static final Pattern ABOUT =
      Pattern.compile(".*?(\\p{L}+) (?:on|for|regarding|concerning) (?:an? |the )?(.+)");

  private final Tree tree;
  private final Scene scene;
  private final Cues cues;
  private final FieldWords words;
  private final FieldNotes notes;

  FieldModifiers(Tree tree, Scene scene, FieldNotes notes) {
    this.tree = tree;
    this.scene = scene;
    this.cues = scene.cues();
    this.words = new FieldWords(scene);
    this.notes = notes;
  }

  /** "security cooperation", but not "an economic partnership agreement". */
  void read(Token noun) {
    if (!tree.is(noun, PREMODIFIERS) || cues.is("joint-work", noun.lemma())) {
      list(noun);
    }
  }

  /** "political, economic and cultural cooperation". */
  private void list(Token noun) {
    List<Token> before = before(noun.index());
    int and = before.stream().map(Token::text).toList().indexOf("and");
    int comma = noun.index() - before.size() - 1;
    boolean list = and > 0 || (and == 0 && endsAdjectives(comma));
    if (list && isComma(comma)) {
      field(noun, before.subList(0, and));
      before = before.subList(and + 1, before.size());
    }
    while (list && isComma(comma)) {
      List<Token> earlier = before(comma);
      field(noun, earlier);
      comma -= earlier.isEmpty() ? comma : earlier.size() + 1;
    }
    longest(noun, before);
    beforeHyphen(noun);
  }

  /** The longest known phrase that ends there; of "A and B" else also the one that ends in A. */
  private void longest(Token noun, List<Token> before) {
    int and = before.stream().map(Token::text).toList().lastIndexOf("and");
    for (List<Token> rest = before; !rest.isEmpty(); rest = rest.subList(1, rest.size())) {
      if (isRelation(noun, rest)) {
        return;
      }
      if (words.isField(rest)) {
        notes.add(noun, rest, true);
        boolean second =
            and > 0
                && rest.size() < before.size() - and
                && (tree.under(before.get(and - 1), noun)
                    || cues.is("joint", FieldWords.lower(before.getFirst())));
        if (second) {
          longest(noun, before.subList(0, and));
        }
        return;
      }
    }
  }

  /** "political, economic|, and cultural cooperation", not "is economic|, and cooperation". */
  private boolean endsAdjectives(int comma) {
    List<Token> last = before(comma);
    return last.stream().allMatch(Token::isAdjective) && isComma(comma - last.size() - 1);
  }

  private boolean isComma(int at) {
    return at > 0 && tree.tokens().get(at).text().equals(",");
  }

  /** "political, | economic | and cultural cooperation". */
  private void field(Token noun, List<Token> item) {
    if (!item.isEmpty() && words.isField(item) && !isRelation(noun, item)) {
      notes.add(noun, item, true);
    }
  }

  /** The adjectives and nouns that end there, with "and" between them. */
  private List<Token> before(int end) {
    int from = Math.max(end, 0);
    while (from > 0 && isModifier(tree.tokens().get(from - 1))) {
      from--;
    }
    return tree.tokens().subList(from, Math.max(end, 0));
  }

  private static boolean isModifier(Token token) {
    return token.isAdjective() || token.isNoun() || token.text().equals("and");
  }

  /** "diplomatic relations": what binds states, not what they work on. */
  private boolean isRelation(Token noun, List<Token> before) {
    return !cues.is("joint-work", noun.lemma())
        && before.stream().anyMatch(word -> cues.is("relational", FieldWords.lower(word)));
  }

  /** "Military-Technical Cooperation": a field that the scheme may not know. */
  private void beforeHyphen(Token noun) {
    int before = noun.index() - 1;
    if (before >= 0 && cues.is("joint-work", noun.lemma())) {
      Token word = tree.tokens().get(before);
      String last = FieldWords.lower(word).replaceFirst(".*-", "");
      boolean joined = word.text().matches("\\p{L}+-\\p{L}+") && cues.is("sectoral", last);
      if (joined && word.is(SINGULAR_NOUN, PROPER_NOUN, ADJECTIVE)) {
        notes.add(noun, List.of(word), false);
      }
    }
  }

  /** In the name of what two sides have together: "Chile-Peru Task Force on Energy Security". */
  Optional<String> topic(Token token) {
    Matcher name = ABOUT.matcher(token.text());
    boolean shared = token.isProper() && name.matches() && isJointBody(name.group(1));
    return shared && (isOfTwo(token) || isTheirs(token))
        ? Optional.of(name.group(2)).filter(topic -> scene.statesIn(topic).isEmpty())
        : Optional.empty();
  }

  private boolean isJointBody(String head) {
    return cues.is("joint-body", head.toLowerCase(Locale.ROOT));
  }

  private boolean isOfTwo(Token name) {
    return scene.statesIn(name.text()).size() == 2;
  }

  private boolean isTheirs(Token name) {
    return tree.has(name, POSSESSOR, Token::isPronoun)
        || tree.has(name, MODIFIER, word -> cues.is("joint", FieldWords.lower(word)));
  }

  /** In the name of a programme: "Military-Technical Cooperation Programme for 2021–2031". */
  Optional<String> named(Token token) {
    return IN_NAME
        .matcher(FieldWords.lower(token))
        .results()
        .filter(name -> cues.is("sectoral", name.group(2)) && cues.is("joint-work", name.group(3)))
        .map(name -> name.group(1))
        .findFirst();
  }
}
