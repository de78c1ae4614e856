package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import entente.annotate.Parser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tags, lemmas and heads by NLP4J. Nothing in it changes once it is built, so threads may share it.
 */
final class Nlp4jParser implements Parser {
  private final POSTagger<NLPNode> tagger;
  private final MorphAnalyzer lemmas;
  private final DEPParser<NLPNode> heads;
  private final WordLists clusters;
  private final WordLists tags;
  private final List<Set<String>> clusterSets;

  Nlp4jParser(
      POSTagger<NLPNode> tagger,
      MorphAnalyzer lemmas,
      DEPParser<NLPNode> heads,
      WordLists clusters,
      WordLists tags) {
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.heads = heads;
    this.clusters = clusters;
    this.tags = tags;
    this.clusterSets = clusters.lists().stream().map(Nlp4jParser::set).toList();
  }

  private static Set<String> set(List<String> list) {
    return new LinkedHashSet<>(list);
  }

  @Override
  public List<Node> parse(List<Word> words) {
    NLPNode[] nodes = nodes(words);
    tagger.process(new HintedTags(nodes, words));
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setLemma(
          lemmas.lemmatize(nodes[i].getWordFormSimplified(), nodes[i].getPartOfSpeechTag()));
    }
    heads.process(nodes);
    List<Node> tree = new ArrayList<>(words.size());
    for (int i = 1; i < nodes.length; i++) {
      tree.add(node(nodes[i]));
    }
    return tree;
  }

  /** The engine's nodes; the first is the root it asks for. */
  private NLPNode[] nodes(List<Word> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = new NLPNode(i, words.get(i - 1).form());
      String key = node.getWordFormSimplifiedLowercase();
      clusters.number(key).ifPresent(number -> node.setWordClusters(clusterSets.get(number)));
      tags.number(key).ifPresent(number -> node.setAmbiguityClasses(tags.lists().get(number)));
      nodes[i] = node;
    }
    return nodes;
  }

  private static Node node(NLPNode node) {
    String pos = node.getPartOfSpeechTag();
    String form = node.getWordForm();
    boolean number = pos.equals("CD") || node.getLemma().startsWith("#");
    String lemma = number ? form : node.getLemma();
    return new Node(
        pos,
        lemma.toLowerCase(Locale.ROOT),
        node.getDependencyHead().getID() - 1,
        node.getDependencyLabel());
  }

  /** Tagging from left to right in which a hint overrules a tag that contradicts it. */
  private static final class HintedTags extends POSState<NLPNode> {
    private static final Set<String> OF_NAMES = Set.of("NNP", "NNPS", "JJ");
    private final List<Word> words;

    HintedTags(NLPNode[] nodes, List<Word> words) {
      super(nodes);
      this.words = words;
    }

    @Override
    protected String setLabel(NLPNode node, String tag) {
      String allowed =
          switch (words.get(node.getID() - 1).hint()) {
            case NONE -> tag;
            case NAME -> OF_NAMES.contains(tag) ? tag : "NNP";
            case NUMBER -> "CD";
          };
      return super.setLabel(node, allowed);
    }
  }
}
