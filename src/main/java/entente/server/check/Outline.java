package entente.server.check;

import entente.server.guard.Limits;
import entente.server.http.Refusal;

/**
 * What is seen of the text of a query before it is parsed: how deep its brackets are, how many
 * operators stand in a row, how many parts it has. Within these bounds parsing, checking and
 * planning take little time; how long the query is otherwise does not matter.
 *
 * <p>Strings, IRIs and comments are passed over as the grammar has them. Where a string does not
 * end the parser ends too.
 */
final class Outline {
  private static final int BAD_REQUEST = 400;

  private final String text;
  private final int[] operators = new int[Limits.DEPTH + 2];
  private final int[] commas = new int[Limits.DEPTH + 2];
  private final boolean[] isRound = new boolean[Limits.DEPTH + 2];
  private int depth;
  private int parts;
  private int at;

  private Outline(String text) {
    this.text = text;
  }

  /** Refuses a query that goes beyond the bounds, and says where. */
  static void check(String query) {
    Outline outline = new Outline(query);
    while (outline.at < query.length()) {
      outline.step();
    }
  }

  private void step() {
    char c = text.charAt(at);
    switch (c) {
      case '#' -> at = end(text.indexOf('\n', at));
      case '"', '\'' -> string(c);
      case '<' -> angle();
      case '\\' -> at += 2;
      case '?', '$' -> variable();
      case '(', '[' -> open(c);
      case '{' -> group();
      case ')', ']', '}' -> close();
      case ',' -> comma();
      case ';' -> restart();
      case '.' -> dot();
      case '>' -> at += text.startsWith(">>", at) && !isRound[depth] ? closed() : operator();
      default -> other(c);
    }
  }

  private void other(char c) {
    if (isName(c)) {
      word();
    } else if ("|&/*!+-=^".indexOf(c) >= 0) {
      at += text.startsWith("^^", at) ? 2 : operator();
    } else {
      at++;
    }
  }

  private void word() {
    int begin = at;
    while (at < text.length() && isName(text.charAt(at))) {
      at++;
    }
    String word = text.substring(begin, Math.min(at, begin + 7));
    boolean isPart = word.equalsIgnoreCase("FILTER") || word.equalsIgnoreCase("AS");
    count(isPart && at - begin < 7 ? 1 : 0);
  }

  private void variable() {
    for (at++; at < text.length() && isName(text.charAt(at)); at++) {}
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '@';
  }

  private void string(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    for (at += isLong ? 3 : 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (isLong ? text.startsWith(three, at) : c == quote || c == '\n' || c == '\r') {
        at += isLong ? 3 : 1;
        return;
      }
    }
  }

  /** An IRI, the beginning of a triple term, or less than. */
  private void angle() {
    int end = at + 1;
    while (end < text.length() && isInIri(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '>') {
      at = end + 1;
    } else if (text.startsWith("<<", at)) {
      open('<');
      at++;
    } else {
      at += operator();
    }
  }

  private static boolean isInIri(char c) {
    return c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0;
  }

  private void group() {
    operators[depth] = 0;
    count(1);
    open('{');
  }

  private void open(char bracket) {
    if (++depth > Limits.DEPTH) {
      throw refusal("brackets are nested more than " + Limits.DEPTH + " deep");
    }
    isRound[depth] = bracket == '(';
    operators[depth] = 0;
    commas[depth] = 0;
    at++;
  }

  private void close() {
    closed();
    at++;
  }

  private int closed() {
    depth = Math.max(0, depth - 1);
    return 2;
  }

  /** Counts an operator of an expression or a path; 1, its length. */
  private int operator() {
    boolean isTwo =
        at > 0 && text.charAt(at - 1) == text.charAt(at) && "|&".indexOf(text.charAt(at)) >= 0;
    boolean isPath = "/|^!".indexOf(text.charAt(at)) >= 0;
    if (!isTwo && (isRound[depth] || isPath) && ++operators[depth] > Limits.CHAIN) {
      throw refusal("more than " + Limits.CHAIN + " operators stand in a row");
    }
    return 1;
  }

  private void comma() {
    if (++commas[depth] > Limits.LIST && isRound[depth]) {
      throw refusal("a list in brackets is longer than " + Limits.LIST + "; use VALUES");
    }
    restart();
  }

  private void restart() {
    operators[depth] = 0;
    at++;
  }

  /** The end of a triple; within brackets or a name it ends nothing. */
  private void dot() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean isInName = isName(next) || "-.%\\".indexOf(next) >= 0;
    if (isRound[depth] || isInName) {
      at++;
    } else {
      restart();
    }
  }

  private void count(int more) {
    parts += more;
    if (parts > Limits.PARTS) {
      throw refusal("it has more than " + Limits.PARTS + " groups, filters and values by AS");
    }
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private Refusal refusal(String what) {
    int place = Math.min(at, text.length());
    int line = 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    int column = place - text.lastIndexOf('\n', place - 1);
    String detail = "line " + line + ", column " + column + ": " + what + "; write it simpler";
    return new Refusal(BAD_REQUEST, "query too deep", detail)
        .with("line", line)
        .with("column", column);
  }
}
