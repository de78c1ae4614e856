package entente.explain;

import entente.explain.Explanation.Conflict;
import entente.explain.Explanation.Member;
import entente.explain.Explanation.Name;
import entente.explain.Explanation.Part;
import entente.explain.Explanation.Receipt;
import entente.explain.Explanation.Value;
import entente.explain.Questions.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together why a thing stands in the graph. */
public final class Explainer {
  private static final String THING = "thing";

  private final Questions questions;
  private final RuleBook book;
  private final Articles articles;
  private final int most;

  /**
   * An explainer of a graph.
   *
   * @param most how many claims and facts are told of one thing
   */
  public Explainer(Questions questions, Rules rules, int most) {
    this.questions = questions;
    this.book = new RuleBook(rules);
    this.articles = new Articles(questions, book);
    this.most = most;
  }

  /** The explanation; empty where the graph knows no such thing. */
  public Optional<Explanation> of(String iri) {
    List<Answer> what = questions.ask("thing", THING, iri);
    if (what.isEmpty()) {
      return Optional.empty();
    }
    Answer first = what.getFirst();
    return Optional.of(
        new Explanation(
            iri,
            first.get("label"),
            what.stream().map(row -> row.get("type")).filter(t -> !t.isEmpty()).distinct().toList(),
            first.get("status"),
            first.get("sources"),
            replaced(first),
            values(iri),
            receipts(iri),
            names(iri),
            parts(iri),
            members(iri)));
  }

  private static Optional<Member> replaced(Answer row) {
    String canonical = row.get("canonical");
    return canonical.isEmpty()
        ? Optional.empty()
        : Optional.of(new Member(canonical, row.get("because")));
  }

  private List<Value> values(String iri) {
    return questions.ask("values", THING, iri).stream()
        .map(row -> new Value(row.get("property"), row.get("value")))
        .distinct()
        .toList();
  }

  private List<Receipt> receipts(String iri) {
    Map<String, Answer> once = new LinkedHashMap<>();
    for (Answer row : questions.ask("claims", THING, iri)) {
      once.putIfAbsent(row.get("claim") + " " + row.get("evidence"), row);
    }
    List<Receipt> receipts = new ArrayList<>();
    for (Answer row : once.values().stream().limit(most).toList()) {
      Articles.Told article = articles.told(row.get("article"));
      Passage passage = Passage.of(article.text(), row.number("begin"), row.number("end"));
      receipts.add(
          new Receipt(
              row.get("claim"),
              row.get("kind"),
              row.get("label"),
              article.source(),
              row.number("begin"),
              row.number("end"),
              passage,
              row.get("speaker"),
              row.get("modality"),
              row.get("polarity"),
              row.get("confidence"),
              book.rule(row.get("rule")),
              article.links(passage, participants(row.get("claim"))),
              conflicts(row.get("claim"))));
    }
    return receipts;
  }

  private List<String> participants(String claim) {
    return questions.ask("participants", "claim", claim).stream()
        .map(row -> row.get("entity"))
        .toList();
  }

  private List<Conflict> conflicts(String claim) {
    Map<String, Conflict> once = new LinkedHashMap<>();
    for (Answer row : questions.ask("conflicts", "claim", claim)) {
      once.putIfAbsent(
          row.get("other"),
          new Conflict(row.get("other"), row.get("label"), row.get("file"), row.get("quote")));
    }
    return List.copyOf(once.values());
  }

  private List<Name> names(String iri) {
    return questions.ask("mentions", THING, iri).stream()
        .filter(row -> !row.get("words").isEmpty())
        .map(row ->
            new Name(
                row.get("words"),
                book.rule(row.get("rule")),
                row.get("times"),
                row.get("articles")))
        .toList();
  }

  private List<Part> parts(String iri) {
    return questions.ask("parts", THING, iri).stream()
        .filter(row -> !row.get("about").isEmpty())
        .limit(most)
        .map(
            row -> new Part(row.get("about"), row.get("kind"), row.get("label"), row.get("claims")))
        .toList();
  }

  private List<Member> members(String iri) {
    return questions.ask("merged", THING, iri).stream()
        .map(row -> new Member(row.get("member"), row.get("because")))
        .toList();
  }
}
