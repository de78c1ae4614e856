package entente.benchmark;

/** The steps from a file to N-Quads. */
enum Stage {
  READ("read"),
  LINK("link"),
  SPLIT("annotate: sentences and words"),
  PARSE("annotate: tagger and parser"),
  EXTRACT("extract"),
  WRITE("write RDF");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
