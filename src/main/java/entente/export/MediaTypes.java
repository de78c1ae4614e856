package entente.export;

/** The media types of the files of an export. */
public final class MediaTypes {
  private MediaTypes() {}

  /** By the end of the file's name. */
  public static String of(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return switch (end) {
      case "gz" -> "application/gzip";
      case "nq" -> "application/n-quads";
      case "ttl" -> "text/turtle";
      case "csv" -> "text/csv";
      case "jsonl" -> "application/jsonl";
      case "json" ->
          name.endsWith(".csv-metadata.json") ? "application/csvm+json" : "application/json";
      default -> "text/plain";
    };
  }
}
