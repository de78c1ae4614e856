package entente.server.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.syntax.ElementService;
import org.jspecify.annotations.Nullable;

/**
 * The strong entity tag of an answer: the graph's version, the query in its normal form, the
 * format. The same tag means the same bytes.
 *
 * @param value without quotes and without the mark of a compression
 */
record Tag(String value) {
  private static final Set<String> CHANGING =
      Set.of("now", "rand", "uuid", "struuid", "bnode", "tz", "timezone");

  static Tag of(String version, Query query, DatasetDescription description, Choice choice) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(version, query.toString(), description.toString(), choice.contentType())) {
        hash.update(part.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
      }
      return new Tag(HexFormat.of().formatHex(hash.digest(), 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of the platform", e);
    }
  }

  /** Whether the same query always has the same answer on the same graph. */
  static boolean isLasting(Query query) {
    boolean[] changes = {false};
    new Walk() {
      @Override
      void expression(Expr expression) {
        changes[0] |= changes(expression);
      }

      @Override
      public void visit(ElementService service) {
        changes[0] = true;
      }
    }.walk(query);
    return !changes[0];
  }

  private static boolean changes(Expr expression) {
    if (!(expression instanceof ExprFunction function)) {
      return false;
    }
    String name = function.getFunctionSymbol().getSymbol().toLowerCase(Locale.ROOT);
    return CHANGING.contains(name)
        || function.getArgs().stream().anyMatch(argument -> argument != null && changes(argument));
  }

  /** As it stands in {@code ETag}. */
  String header(boolean compressed) {
    return '"' + value + (compressed ? "-gzip" : "") + '"';
  }

  /** Whether {@code If-None-Match} names it, in whatever compression. */
  boolean isIn(@Nullable String header) {
    return header != null && (header.strip().equals("*") || header.contains('"' + value));
  }
}
