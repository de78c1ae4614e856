package entente.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from which words of time are counted; what is missing leaves them unread.
 *
 * @param article the day of the article: the header's, else the dateline's
 * @param news the day of the news: the dateline's, else the header's
 * @param filed whether the day of the news is a dateline's
 * @param event the day of the event that was dated last
 */
public record Anchors(
    Optional<LocalDate> article,
    Optional<LocalDate> news,
    boolean filed,
    Optional<LocalDate> event) {

  /** No day is known. */
  public static Anchors none() {
    return new Anchors(Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** With the event that was dated last. */
  public Anchors after(Optional<LocalDate> day) {
    return new Anchors(article, news, filed, day);
  }
}
