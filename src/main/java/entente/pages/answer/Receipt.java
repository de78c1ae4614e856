package entente.pages.answer;

/**
 * The words of an article on which a statement rests.
 *
 * @param iri of the claim
 * @param claim its page
 * @param kind of fact
 * @param quote the words
 * @param place the article's page with the words highlighted, at the words
 * @param title of the article
 * @param issued day, or ""
 * @param speaker who is reported to say so, or words "" where the article itself does
 * @param manner modality and polarity where they are worth a word, or ""
 * @param confidence 0 to 1
 */
public record Receipt(
    String iri,
    String claim,
    String kind,
    String quote,
    String place,
    String title,
    String issued,
    Link speaker,
    String manner,
    String confidence) {

  /** How sure the reading is, in words. */
  public String certainty() {
    return confidence.isEmpty() ? "" : "confidence " + confidence;
  }
}
