package entente.server.guard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX and REPLACE on {@link WatchedText}: they find what those find, or the query fails. */
final class GuardedRegex extends ExprFunctionN {
  private static final int PATTERNS = 100;
  private static final List<String> FLAGS = List.of("s", "m", "i", "x", "q");

  private final Deadline deadline;
  private final StringCap cap;
  private final boolean replaces;
  private final ConcurrentHashMap<String, Pattern> patterns = new ConcurrentHashMap<>();

  GuardedRegex(boolean replaces, ExprList arguments, Deadline deadline, StringCap cap) {
    super(replaces ? "replace" : "regex", arguments);
    this.replaces = replaces;
    this.deadline = deadline;
    this.cap = cap;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    try {
      return replaces ? replace(values) : NodeValue.booleanReturn(matcher(values, 2).find());
    } catch (StackOverflowError e) {
      throw deadline.fail(WatchedText.refusal());
    }
  }

  private NodeValue replace(List<NodeValue> values) {
    String by = text(values.get(2));
    Matcher matcher = matcher(values, 3);
    StringBuilder out = new StringBuilder();
    boolean found = false;
    try {
      while (matcher.find()) {
        // An empty match after another match is none.
        if (!found || matcher.start() != matcher.end()) {
          matcher.appendReplacement(out, by);
          cap.check(out.length());
          found = true;
        }
      }
      matcher.appendTail(out);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + by + " names no group of the pattern");
    }
    cap.check(out.length());
    return found ? like(values.get(0), out.toString()) : values.get(0);
  }

  private static NodeValue like(NodeValue value, String text) {
    String language = value.asNode().getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, language);
  }

  private Matcher matcher(List<NodeValue> values, int flagsAt) {
    String flags = values.size() > flagsAt ? text(values.get(flagsAt)) : "";
    Pattern pattern = pattern(text(values.get(1)), flags);
    return pattern.matcher(new WatchedText(text(values.get(0)), deadline));
  }

  private Pattern pattern(String text, String flags) {
    String key = flags + "/" + text;
    Pattern known = patterns.get(key);
    if (known != null) {
      return known;
    }
    if (flags.chars().anyMatch(flag -> !FLAGS.contains(Character.toString(flag)))) {
      throw new ExprEvalException("REGEX: flags are of " + FLAGS);
    }
    Pattern made = RegexEngine.makePattern("REGEX", text, flags);
    if (patterns.size() < PATTERNS) {
      patterns.put(key, made);
    }
    return made;
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedRegex(replaces, arguments, deadline, cap);
  }
}
