package entente.server.sparql;

import entente.federation.Plan;
import entente.federation.Plan.Block;
import entente.server.http.Refusal;
import entente.server.http.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** The answer to {@code federation=plan}: JSON for programs, words for people. */
final class PlanAnswer {
  private static final int NOT_ACCEPTABLE = 406;
  private static final String JSON_TYPE = "application/json";
  private static final String TEXT_TYPE = "text/plain";
  private static final List<String> TYPES = List.of(JSON_TYPE, TEXT_TYPE, "text/html");
  private static final String MEANING =
      "N is the number of distinct rows before a block, which only the graph knows. A batch goes"
          + " out earlier after 2,000 rows, and rows that leave other variables unbound go apart."
          + " Remembered answers save calls; after 429 and 503 a call is tried up to three times.";

  private PlanAnswer() {}

  static void send(Plan plan, Asked asked, Reply reply) throws IOException {
    String type =
        asked.format().isPresent()
            ? named(asked.format().get())
            : asked.accept().best(TYPES).orElseThrow(PlanAnswer::refusal);
    reply.changes();
    if (type.equals(JSON_TYPE)) {
      reply.send(JSON_TYPE, JSON.toString(json(plan)) + "\n");
    } else {
      reply.send(TEXT_TYPE, text(plan));
    }
  }

  private static String named(String format) {
    return switch (format.strip().toLowerCase(Locale.ROOT)) {
      case "json", JSON_TYPE -> JSON_TYPE;
      case "txt", "html", TEXT_TYPE -> TEXT_TYPE;
      default -> throw refusal();
    };
  }

  private static Refusal refusal() {
    return new Refusal(
            NOT_ACCEPTABLE,
            "not acceptable",
            "a plan is to be had as " + JSON_TYPE + " and " + TEXT_TYPE)
        .with("available", List.of(JSON_TYPE, TEXT_TYPE));
  }

  private static JsonObject json(Plan plan) {
    JsonArray blocks = new JsonArray();
    plan.blocks().forEach(block -> blocks.add(json(block, plan.batch())));
    JsonObject json = new JsonObject();
    json.put("blocks", blocks);
    json.put("batch", plan.batch());
    json.put("seconds", plan.deadline().toSeconds());
    json.put("meaning", MEANING);
    return json;
  }

  private static JsonObject json(Block block, int batch) {
    JsonArray values = new JsonArray();
    block.values().forEach(values::add);
    JsonObject json = new JsonObject();
    json.put("endpoint", block.endpoint());
    json.put("listed", block.listed());
    json.put("silent", block.silent());
    json.put("form", block.form().name().toLowerCase(Locale.ROOT));
    json.put("values", values);
    json.put("calls", block.calls(batch));
    json.put(
        "mostCalls",
        block.mostCalls(batch).isPresent()
            ? JsonNumber.value(block.mostCalls(batch).getAsLong())
            : JsonNull.instance);
    json.put("pattern", block.pattern());
    return json;
  }

  private static String text(Plan plan) {
    if (plan.blocks().isEmpty()) {
      return "No other endpoint is asked.\n";
    }
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Block block : plan.blocks()) {
      text.append(number++).append(". ").append(block.endpoint());
      text.append(block.listed() ? "\n" : "  (not on the list: the query is refused)\n");
      text.append("   calls: ").append(block.calls(plan.batch())).append(form(block)).append('\n');
      if (block.silent()) {
        text.append("   SILENT: if it fails, rows stay without its values\n");
      }
      text.append(block.pattern().strip().indent(5)).append('\n');
    }
    return text.append(MEANING).append('\n').toString();
  }

  private static String form(Block block) {
    String values =
        Optional.of(block.values())
            .filter(names -> !names.isEmpty())
            .map(names -> "?" + String.join(" ?", names))
            .orElse("");
    return switch (block.form()) {
      case BATCHES -> ", with the values of " + values + " in batches";
      case WHOLE -> ", without values: its whole answer is joined here";
      case EACH -> ", one for each distinct row";
    };
  }
}
