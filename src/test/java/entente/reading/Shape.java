package entente.reading;

import com.fasterxml.jackson.databind.JsonNode;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.table.FlatRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a fact must look like; each part that is there must agree with the fact.
 *
 * <p>The parts: {@code kind}, {@code predicate}, {@code modality}, {@code polarity} (one of these),
 * {@code subjects} (each among the subjects and whom they act for), {@code object} (each word in
 * it, by stem), {@code date} (begins so), {@code place}, {@code speaker} ({@code *} is somebody),
 * or instead of all others {@code any}, shapes of which one must agree. In labels and words {@code
 * a|b} is a or b, {@code ""} must be empty, a leading {@code =} asks for exactly this.
 */
record Shape(JsonNode parts) {
  private static final Set<String> NAMES =
      Set.of(
          "kind",
          "predicate",
          "subjects",
          "object",
          "date",
          "place",
          "speaker",
          "modality",
          "polarity");
  private static final String NEGATED = "negated";

  /**
   * A shape of these parts.
   *
   * @throws IllegalArgumentException if a part or what it asks for does not exist
   */
  Shape {
    if (parts.has("any")) {
      require(parts.size() == 1, "other parts beside any");
    } else {
      parts.fieldNames().forEachRemaining(name -> require(NAMES.contains(name), "part " + name));
      require(parts.has("kind"), "no kind");
      texts(parts, "kind").forEach(Kinds::of);
      require(modalities().containsAll(texts(parts, "modality")), "modality");
      require(polarities().containsAll(texts(parts, "polarity")), "polarity");
      require(!parts.has("subjects") || parts.get("subjects").isArray(), "subjects are no list");
    }
  }

  private static void require(boolean kept, String problem) {
    if (!kept) {
      throw new IllegalArgumentException("wrong shape: " + problem);
    }
  }

  private static Set<String> modalities() {
    Stream<String> codes = Arrays.stream(Modality.values()).map(Modality::code);
    return Stream.concat(codes, Stream.of(NEGATED)).collect(Collectors.toSet());
  }

  private static Set<String> polarities() {
    return Arrays.stream(Polarity.values())
        .map(polarity -> polarity.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The shapes of which one must agree: this one, where it names no others. */
  List<Shape> choices() {
    return parts.has("any") ? listed(parts.get("any")) : List.of(this);
  }

  /** The shapes of a list. */
  static List<Shape> listed(JsonNode shapes) {
    return StreamSupport.stream(shapes.spliterator(), false).map(Shape::new).toList();
  }

  /** The kinds of fact that agree. */
  Set<String> kinds() {
    return texts(parts, "kind").stream()
        .flatMap(kind -> Kinds.of(kind).stream())
        .collect(Collectors.toSet());
  }

  /** Whether the fact agrees. */
  boolean isMetBy(FlatRow fact) {
    if (parts.has("any")) {
      return choices().stream().anyMatch(shape -> shape.isMetBy(fact));
    }
    return kinds().contains(fact.kind())
        && isOneOf("predicate", fact.predicate())
        && isOneOf("modality", fact.modality())
        && isOneOf("polarity", fact.polarity())
        && hasSubjects(fact)
        && hasObject(fact)
        && agrees("date", fact.date(), Shape::begins)
        && agrees("place", fact.place(), Labels::names)
        && isSaidBy(fact.speaker());
  }

  private boolean isOneOf(String part, String value) {
    return !parts.has(part) || texts(parts, part).contains(value);
  }

  private boolean hasSubjects(FlatRow fact) {
    return texts(parts, "subjects").stream()
        .allMatch(wanted -> who(fact).stream().anyMatch(label -> Labels.same(wanted, label)));
  }

  private static List<String> who(FlatRow fact) {
    return Stream.concat(fact.subjects().stream(), fact.onBehalfOf().stream()).toList();
  }

  private boolean hasObject(FlatRow fact) {
    String label = Kinds.isLabelled(fact.kind()) ? " " + String.join(" ", who(fact)) : "";
    return agrees("object", fact.object(), (wanted, text) -> Labels.holds(wanted, text + label));
  }

  private boolean agrees(String part, String value, BiPredicate<String, String> alike) {
    if (!parts.has(part)) {
      return true;
    }
    String wanted = parts.get(part).asText();
    boolean exactly = wanted.isEmpty() || wanted.startsWith("=");
    return exactly
        ? Labels.plain(wanted).equals(Labels.plain(value)) && wanted.isEmpty() == value.isEmpty()
        : alike.test(wanted, value);
  }

  private static boolean begins(String wanted, String date) {
    return Labels.alternatives(wanted).stream().anyMatch(date::startsWith);
  }

  private boolean isSaidBy(String speaker) {
    String wanted = parts.path("speaker").asText("");
    boolean somebody = wanted.isEmpty() || wanted.equals("*");
    return !parts.has("speaker")
        || (somebody ? speaker.isEmpty() == wanted.isEmpty() : Labels.names(wanted, speaker));
  }

  /** The text of a part, or each of its texts; none where it is missing. */
  private static List<String> texts(JsonNode parts, String part) {
    JsonNode value = parts.path(part);
    return value.isTextual()
        ? List.of(value.asText())
        : StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Override
  public String toString() {
    return choices().stream()
        .map(shape -> shape.parts.toString())
        .collect(Collectors.joining(" or "));
  }
}
