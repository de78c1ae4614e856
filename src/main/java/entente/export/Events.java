package entente.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.api.Tables;
import entente.store.Queries;
import entente.store.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One event to a line, with its participants and its sources: what each article says of it and in
 * which words.
 */
final class Events {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Map<String, String>> events;
  private final Map<String, List<Map<String, String>>> participants;
  private final Map<String, List<Map<String, String>>> claims;
  private final Map<String, List<Map<String, String>>> evidence;
  private final Map<String, List<Map<String, String>>> articles;

  /** Asks with the queries of the tables. */
  Events(Queries tables, Source source) {
    this.events = Tables.rows(tables.named("events"), source);
    this.participants = by("event", Tables.rows(tables.named("participants"), source));
    this.claims = by("about", Tables.rows(tables.named("claims"), source));
    this.evidence = by("claim", Tables.rows(tables.named("evidence"), source));
    this.articles = by("article", Tables.rows(tables.named("articles"), source));
  }

  private static Map<String, List<Map<String, String>>> by(
      String column, List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> groups = new HashMap<>();
    rows.forEach(row ->
        groups.computeIfAbsent(row.getOrDefault(column, ""), key -> new ArrayList<>()).add(row));
    return groups;
  }

  void write(OutputStream out) throws IOException {
    Map<String, List<Map<String, String>>> rows = new TreeMap<>(by("event", events));
    for (Map.Entry<String, List<Map<String, String>>> event : rows.entrySet()) {
      String line = line(event.getKey(), event.getValue()).toString() + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private ObjectNode line(String event, List<Map<String, String>> rows) {
    ObjectNode json = JSON.createObjectNode();
    Map<String, String> first = rows.getFirst();
    copy(first, json, "event", "label", "kind", "status", "start", "end");
    json.put("sourceCount", Integer.parseInt(first.getOrDefault("sources", "0")));
    ArrayNode places = json.putArray("places");
    rows.stream()
        .filter(row -> row.containsKey("place"))
        .map(row -> List.of(row.getOrDefault("place", ""), row.getOrDefault("placeName", "")))
        .distinct()
        .forEach(one -> places.addObject().put("place", one.get(0)).put("name", one.get(1)));
    ArrayNode people = json.putArray("participants");
    participants
        .getOrDefault(event, List.of())
        .forEach(row -> copy(row, people.addObject(), "participant", "name", "role", "code"));
    sources(event, json.putArray("sources"));
    return json;
  }

  private void sources(String event, ArrayNode json) {
    Map<String, List<Map<String, String>>> told =
        new TreeMap<>(by("article", claims.getOrDefault(event, List.of())));
    told.forEach((article, itsClaims) -> {
      ObjectNode source = json.addObject().put("article", article);
      articles.getOrDefault(article, List.of()).stream()
          .limit(1)
          .forEach(row -> copy(row, source, "file", "title", "day", "publisher"));
      ArrayNode said = source.putArray("claims");
      for (Map<String, String> claim : itsClaims) {
        ObjectNode one = said.addObject();
        copy(claim, one, "claim", "speaker", "modality", "polarity");
        one.put("confidence", Double.parseDouble(claim.getOrDefault("confidence", "0")));
        ArrayNode words = one.putArray("evidence");
        evidence
            .getOrDefault(claim.getOrDefault("claim", ""), List.of())
            .forEach(row ->
                words
                    .addObject()
                    .put("begin", Integer.parseInt(row.getOrDefault("begin", "0")))
                    .put("end", Integer.parseInt(row.getOrDefault("end", "0")))
                    .put("quote", row.getOrDefault("quote", "")));
      }
    });
  }

  private static void copy(Map<String, String> row, ObjectNode json, String... names) {
    for (String name : names) {
      json.put(name, row.get(name));
    }
  }
}
