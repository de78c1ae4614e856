package entente.extract;

import static entente.article.Relation.*;
import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Block;
import entente.article.Relation;
import entente.article.Sentence;
import entente.article.Span;
import entente.article.Tag;
import entente.article.Token;
import entente.extract.parse.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A tree that can be walked both ways, and what is mended in it. */
class TreeTest {
  /** "China is ready to deepen trust, expand trade": the parser hung "expand" on "is". */
  private static final Tree BASE_FORMS =
      tree(
          "China NNP 1 nsubj",
          "is VBZ -1 root",
          "ready JJ 1 acomp",
          "to TO 4 aux",
          "deepen VB 2 xcomp",
          "trust NN 4 dobj",
          ", , 1 punct",
          "expand VB 1 conj",
          "trade NN 7 dobj");

  /** "supports Oman in joining, playing": the parser hung "playing" on "supports". */
  private static final Tree GERUNDS =
      tree(
          "China NNP 1 nsubj",
          "supports VBZ -1 root",
          "Oman NNP 1 dobj",
          "in IN 1 prep",
          "joining VBG 3 pcomp",
          ", , 1 punct",
          "playing VBG 1 advcl");

  private static final Tree LIST =
      tree(
          "trade NN -1 root",
          ", , 0 punct",
          "green JJ 3 nmod",
          "energy NN 0 conj",
          "and CC 3 cc",
          "tourism NN 3 conj");

  /** "The progress made since May shows strength": the parser took "made" for a verb of its own. */
  private static final Tree TWO_ROOTS =
      tree(
          "progress NN 1 nsubj",
          "made VBD -1 root",
          "since IN 1 prep",
          "May NNP 2 pobj",
          "shows VBZ -1 root",
          "strength NN 4 dobj");

  @Test
  void participleBehindItsNoun_leavesTheNounToTheVerb() {
    Token shows = Sentences.token(TWO_ROOTS, "shows");
    assertThat(TWO_ROOTS.head(Sentences.token(TWO_ROOTS, "progress"))).contains(shows);
    assertThat(TWO_ROOTS.head(Sentences.token(TWO_ROOTS, "made")))
        .contains(Sentences.token(TWO_ROOTS, "progress"));
  }

  @Test
  void baseForm_belongsToTheBaseFormBefore() {
    Token expand = Sentences.token(BASE_FORMS, "expand");
    assertThat(BASE_FORMS.head(expand)).contains(Sentences.token(BASE_FORMS, "deepen"));
    assertThat(BASE_FORMS.conjuncts(Sentences.token(BASE_FORMS, "deepen")))
        .extracting(Token::text)
        .containsExactly("deepen", "expand");
  }

  @Test
  void baseFormWithAModalOfItsOwn_staysWhereItIs() {
    Tree tree =
        tree(
            "We PRP 1 nsubj",
            "hope VBP -1 root",
            "to TO 3 aux",
            "talk VB 1 xcomp",
            "and CC 1 cc",
            "will MD 6 aux",
            "listen VB 1 conj");
    assertThat(tree.head(Sentences.token(tree, "listen"))).contains(Sentences.token(tree, "hope"));
  }

  @Test
  void finiteVerbBehindABaseForm_takesTheNounBeforeItForItsSubject() {
    Tree tree =
        tree(
            "Mali NNP 2 nsubj",
            "will MD 2 aux",
            "build VB -1 root",
            "ports NNS 2 dobj",
            "and CC 3 cc",
            "Togo NNP 3 conj",
            "opened VBD 2 conj",
            "roads NNS 6 dobj");
    Token opened = Sentences.token(tree, "opened");
    assertThat(tree.child(opened, SUBJECT)).contains(Sentences.token(tree, "Togo"));
    assertThat(Sentences.words(tree.subtree(Sentences.token(tree, "ports"))))
        .containsExactly("ports");
  }

  @Test
  void gerundBehindAGerund_isCoordinatedWithIt() {
    Token playing = Sentences.token(GERUNDS, "playing");
    assertThat(GERUNDS.relation(playing)).isEqualTo(CONJUNCT);
    assertThat(GERUNDS.head(playing)).contains(Sentences.token(GERUNDS, "joining"));
  }

  @Test
  void gerundWithoutAnotherBefore_staysAnAdverbialClause() {
    Tree tree = tree("Peru NNP 1 nsubj", "left VBD -1 root", ", , 1 punct", "saying VBG 1 advcl");
    assertThat(tree.relation(Sentences.token(tree, "saying"))).isEqualTo(ADVERBIAL_CLAUSE);
  }

  @Test
  void unnamedRelationBetweenVerbsOfOneForm_isCoordination() {
    Tree tree = tree("came VBD -1 root", ", , 0 punct", "signed VBD 0 dep");
    assertThat(tree.relation(Sentences.token(tree, "signed"))).isEqualTo(CONJUNCT);
  }

  @Test
  void unnamedRelationBetweenVerbsOfTwoForms_staysUnnamed() {
    Tree tree = tree("came VBD -1 root", ", , 0 punct", "signing VBG 0 dep");
    assertThat(tree.relation(Sentences.token(tree, "signing"))).isEqualTo(UNNAMED);
  }

  @Test
  void conjuncts_goThroughTheWholeChain_andLeadBackToTheFirst() {
    assertThat(LIST.conjuncts(Sentences.token(LIST, "trade")))
        .extracting(Token::text)
        .containsExactly("trade", "energy", "tourism");
    assertThat(LIST.firstConjunct(Sentences.token(LIST, "tourism")).text()).isEqualTo("trade");
  }

  @Test
  void member_isOneOfAList_subtreeIsTheWholeList() {
    Token energy = Sentences.token(LIST, "energy");
    assertThat(Sentences.words(LIST.member(energy))).containsExactly("green", "energy");
    assertThat(Sentences.words(LIST.subtree(energy)))
        .containsExactly("green", "energy", "and", "tourism");
    assertThat(Sentences.words(LIST.member(Sentences.token(LIST, "trade"))))
        .containsExactly("trade");
  }

  @Test
  void prepositional_isTheObjectOfThatPreposition() {
    Tree tree =
        tree(
            "met VBD -1 root",
            "in IN 0 prep",
            "Rome NNP 1 pobj",
            "with IN 0 prep",
            "ministers NNS 3 pobj");
    Token met = Sentences.token(tree, "met");
    assertThat(tree.prepositional(met, "with")).contains(Sentences.token(tree, "ministers"));
    assertThat(tree.prepositional(met, "on")).isEmpty();
  }

  @Test
  void under_isTransitive_andHoldsForTheTokenItself() {
    Token deepen = Sentences.token(BASE_FORMS, "deepen");
    assertThat(BASE_FORMS.under(Sentences.token(BASE_FORMS, "trust"), deepen)).isTrue();
    assertThat(BASE_FORMS.under(deepen, deepen)).isTrue();
    assertThat(BASE_FORMS.under(deepen, Sentences.token(BASE_FORMS, "trust"))).isFalse();
  }

  /** A sentence, each word as "text pos head relation"; the lemma is the text in small letters. */
  private static Tree tree(String... words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words) {
      String[] parts = word.split(" ", 4);
      Span span = new Span(begin, begin + parts[0].length());
      String lemma = parts[0].toLowerCase(Locale.ROOT);
      int head = Integer.parseInt(parts[2]);
      Tag tag = Tag.of(parts[1]);
      Relation relation = Relation.of(parts[3]);
      tokens.add(new Token(tokens.size(), span, parts[0], lemma, tag, head, relation));
      begin = span.end() + 1;
    }
    Span all = new Span(0, begin);
    return new Tree(
        new Sentence(0, all, new Block(all, Block.Kind.PARAGRAPH), tokens), Sentences.cues());
  }
}
