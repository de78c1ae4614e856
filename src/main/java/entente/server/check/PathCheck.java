package entente.server.check;

import entente.server.http.Refusal;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Refuses a repetition inside a repetition, as in {@code (p*)*}: one of them says the same. */
final class PathCheck implements Checks.Check {
  private static final int BAD_REQUEST = 400;
  private static final long LONGEST = 100;

  @Override
  public void check(Query query) {
    new Walk() {
      @Override
      protected void path(Path path) {
        look(path, false);
      }
    }.walk(query);
  }

  private static void look(Path path, boolean repeated) {
    boolean repeats = repeats(path);
    if (repeats && repeated) {
      throw new Refusal(
          BAD_REQUEST,
          "nested path",
          "a repeated path inside a repeated path is refused; (p*)* finds what p* finds");
    }
    if (path instanceof P_Path1 one) {
      look(one.getSubPath(), repeats || repeated);
    } else if (path instanceof P_Path2 two) {
      look(two.getLeft(), repeated);
      look(two.getRight(), repeated);
    }
  }

  private static boolean repeats(Path path) {
    return switch (path) {
      case P_ZeroOrMore1 star -> true;
      case P_ZeroOrMoreN star -> true;
      case P_OneOrMore1 plus -> true;
      case P_OneOrMoreN plus -> true;
      case P_FixedLength fixed -> within(fixed.getCount());
      case P_Mod range -> within(Math.max(range.getMin(), range.getMax()));
      default -> false;
    };
  }

  private static boolean within(long count) {
    if (count > LONGEST) {
      throw new Refusal(
          BAD_REQUEST, "nested path", "a path is repeated " + LONGEST + " times at most");
    }
    return true;
  }
}
