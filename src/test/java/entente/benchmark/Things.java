package entente.benchmark;

import entente.store.Parameter;
import entente.store.ParameterType;
import entente.store.Queries;
import entente.store.Source;
import entente.store.StoredQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What is in a graph to ask for: by class, the most reported first.
 *
 * @param byClass IRIs by the local name of their class
 * @param file of the article with most claims
 */
record Things(Map<String, List<String>> byClass, String file) {
  private static final Queries OWN = new Queries(Path.of("src/test/resources/benchmark"));

  /** Parameters that stand for the second of two. */
  private static final Set<String> OTHERS = Set.of("other", "destination", "towards");

  static Things of(Source source) {
    Map<String, List<String>> byClass = new LinkedHashMap<>();
    Map<String, String> files = new TreeMap<>();
    Query query = OWN.named("things").parsed();
    List<Binding> rows =
        source.ask(query, execution -> execution.select().stream().map(Binding::detach).toList());
    for (Binding row : rows) {
      String type = row.get("class").getURI().replaceFirst("^.*[#/]", "");
      String thing = row.get("thing").getURI();
      byClass.computeIfAbsent(type, name -> new ArrayList<>()).add(thing);
      if (row.contains("file")) {
        files.put(thing, row.get("file").getLiteralLexicalForm());
      }
    }
    String longest = byClass.getOrDefault("NewsArticle", List.of("")).getFirst();
    return new Things(byClass, files.getOrDefault(longest, ""));
  }

  /** The most reported of a class, and one in the middle; empty where there is none. */
  List<String> ofClass(String name) {
    List<String> all = byClass.getOrDefault(name, List.of());
    return all.size() < 2 ? all : List.of(all.getFirst(), all.get(all.size() / 2));
  }

  /** The question about what is reported most, periods left open. */
  Query asked(StoredQuery query) {
    Map<String, String> values = new TreeMap<>();
    for (Parameter parameter : query.described()) {
      value(parameter).ifPresent(value -> values.put(parameter.name(), value));
    }
    return query.with(values);
  }

  private Optional<String> value(Parameter parameter) {
    return switch (parameter.type()) {
      case ParameterType.Thing thing -> thing(thing.spelling(), parameter.name());
      case ParameterType.Plain.DATE -> Optional.of("any");
      case ParameterType.Plain.TEXT ->
          parameter.name().equals("file") ? Optional.of(file) : Optional.empty();
      case ParameterType.Plain.INTEGER, ParameterType.Plain.DECIMAL -> Optional.empty();
    };
  }

  private Optional<String> thing(String type, String parameter) {
    boolean second = OTHERS.contains(parameter);
    String name =
        switch (type) {
          case "ent:State", "ent:Actor" -> "State";
          case "ent:Person" -> "Person";
          case "ent:Initiative" -> "Initiative";
          case "ent:Event" -> "Visit";
          case "ent:Item" -> second ? "State" : "Visit";
          default -> "";
        };
    return byClass.getOrDefault(name, List.of()).stream().skip(second ? 1 : 0).findFirst();
  }
}
