package entente.annotate;

import entente.annotate.nlp4j.PreparedModel;
import entente.article.Article;
import entente.article.Sentence;
import entente.article.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the trees of text files so that a person can read them; run by hand. */
final class TreeDump {
  /** Names of the seeds, for want of a lexicon. */
  static final String NAMES =
      "Xi [Jj]inping|\\bXi\\b|Kassym-Jomart Tokayev|Kazak Tokayev|Tokayev|Shanghai Cooperation"
          + " Organization|SCO|United Nations|Kazakhstanskaya Pravda|Kazakhstan Pravda|Luban"
          + " [Ww]orkshop|Global Development Initiative|Global Security Initiative|Global"
          + " Civilization Initiative|global development initiative|[Bb]elt and [Rr]oad"
          + " [Ii]nitiative|One Belt and One Road|[Bb]elt and Road|Great Hall of the People|Ding"
          + " Xuexiang|Yang Jiechi|Wang Yi|He Lifeng|Silk Road Economic Belt|Northwestern"
          + " Polytechnical University|Confucius Institutes|People's Republic of China|Republic of"
          + " Kazakhstan|Beijing 2022 Winter Olympic Games|Beijing Winter Olympic Games|Silk Road"
          + " Observer|Trans-Caspian International Transport Route|China-Europe Railway"
          + " Express|Fair Kazakhstan|Just Kazakhstan|Communist Party of China|Capella"
          + " Bekov|[Cc]hina|[Kk]azakhstan|Astana|Chinese|Kazakh\\b|CICA|Kazinform|BRICS|US\\b";

  private TreeDump() {}

  /** Arguments: the folder to write to, then the files. */
  public static void main(String[] arguments) throws IOException {
    TreeAnnotator annotator = new TreeAnnotator(PreparedModel.parser());
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      Article article = Articles.of(Files.readString(Path.of(file)));
      Stream<String> sentences =
          annotator.annotate(article, Articles.names(article, NAMES)).sentences().stream()
              .map(sentence -> tree(article, sentence));
      Path target = Path.of(arguments[0], Path.of(file).getFileName().toString());
      Files.writeString(target, String.join("\n", sentences.toList()));
    }
  }

  static String tree(Article article, Sentence sentence) {
    StringBuilder tree = new StringBuilder();
    tree.append("# ").append(sentence.number()).append("  ");
    tree.append(article.words(sentence.span())).append('\n');
    for (Token token : sentence.tokens()) {
      String head = token.isRoot() ? "ROOT" : sentence.tokens().get(token.head()).text();
      tree.append(
          String.format(
              Locale.ROOT,
              "%3d  %-28s %-24s %-5s %3d %-10s %s%n",
              token.index(),
              token.text(),
              token.lemma(),
              token.tag().label(),
              token.head(),
              token.relation().label(),
              head));
    }
    return tree.toString();
  }
}
