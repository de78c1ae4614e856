package entente.pages.answer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code fuseki/pages}, compiled with the program. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "entente.pages.templates");

  private Templates() {}

  /** The same with several parameters. */
  public static String html(String template, Map<String, Object> parameters) {
    StringOutput out = new StringOutput();
    ENGINE.render(template, parameters, out);
    return out.toString();
  }

  /** The page as HTML, every value escaped. */
  public static String html(String template, Record page) {
    StringOutput out = new StringOutput();
    ENGINE.render(template, page, out);
    return out.toString();
  }
}
