package entente.rdf;

import entente.facts.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The concept of the scheme {@code measure} that the words of a quantity name. */
final class Measure {
  private record Cue(String code, Pattern words) {
    Cue(String code, String words) {
      this(code, Pattern.compile("\\b(" + words + ")\\b"));
    }
  }

  /** In order of strength: "investment projects" are projects, "growth of trade" is growth. */
  private static final List<Cue> CUES =
      List.of(
          new Cue("growth", "growth|increase|grew|rise"),
          new Cue("share", "share|percentage|proportion"),
          new Cue("rank", "rank|ranking|partner|position"),
          new Cue("projects", "projects?"),
          new Cue("agreements", "agreements?|documents?|memorand(a|ums?)|contracts?|treat(y|ies)"),
          new Cue(
              "institutions", "institutes?|institutions?|universit(y|ies)|cent(er|re)s?|schools?"),
          new Cue("ports", "ports?|crossings?"),
          new Cue("visitors", "visitors?|tourists?|passengers?"),
          new Cue("students", "students?|scholarships?"),
          new Cue("patients", "patients?"),
          new Cue("visits", "visits?|trips?"),
          new Cue("freight", "freight|cargo|trains?|transit|containers?"),
          new Cue("flights", "flights?"),
          new Cue("companies", "compan(y|ies)|enterprises?|firms?|joint ventures?"),
          new Cue("jobs", "jobs?|employment"),
          new Cue("troops", "troops?|soldiers?|personnel|peacekeepers?"),
          new Cue("casualties", "casualt(y|ies)|deaths?|victims?|killed|wounded|injured"),
          new Cue("refugees", "refugees?|displaced"),
          new Cue("exports", "exports?"),
          new Cue("imports", "imports?"),
          new Cue("trade", "trade|turnover"),
          new Cue("loan", "loans?|credits?"),
          new Cue("aid", "aid|assistance|grants?"),
          new Cue("investment", "investments?|invested"),
          new Cue("gdp", "gdp|gross domestic product|economic output"),
          new Cue("population", "population|inhabitants|people"),
          new Cue("capacity", "capacity|power|wind|solar"),
          new Cue("production", "production|output"),
          new Cue("length", "length|distance|border"),
          new Cue("duration", "duration|years?|period|months?|days?"));

  private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

  private Measure() {}

  /** The code; {@code other} where no cue is found. What is told in units of time is a duration. */
  static String code(Fact.Quantity quantity) {
    String lower = quantity.measure().toLowerCase(Locale.ROOT);
    if (TIMES.contains(quantity.unit())) {
      return "duration";
    }
    return CUES.stream()
        .filter(cue -> cue.words().matcher(lower).find())
        .map(Cue::code)
        .findFirst()
        .orElse("other");
  }
}
