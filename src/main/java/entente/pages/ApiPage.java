package entente.pages;

import entente.store.Column;
import entente.store.Parameter;
import entente.store.StoredQuery;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * The page that tells which stored queries have an address, and how to ask them.
 *
 * @param queries sorted by name
 * @param rights on which terms the data may be used
 */
public record ApiPage(List<StoredQuery> queries, String rights) {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ApiPage.class.getClassLoader(), "entente.pages.templates");

  /** Keeps its own copy. */
  public ApiPage {
    queries = List.copyOf(queries);
  }

  /** What stands in a parameter's column for its default. */
  public static String standing(Parameter parameter) {
    return parameter.defaults().isEmpty() ? "any" : String.join(", ", parameter.defaults());
  }

  /** The kind of a column, for people. */
  public static String kind(Column column) {
    return switch (column.kind()) {
      case IRI -> "IRI";
      case DATE -> "day, month or year";
      case MOMENT -> "moment";
      case INTEGER -> "whole number";
      case DECIMAL -> "number";
      case BOOLEAN -> "true or false";
      case TEXT -> "words";
    };
  }

  /** The page as HTML, every value escaped. */
  public String html() {
    StringOutput out = new StringOutput();
    TEMPLATES.render("api.jte", this, out);
    return out.toString();
  }
}
