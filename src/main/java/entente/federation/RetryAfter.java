package entente.federation;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** The wish of an endpoint to be asked again later. */
final class RetryAfter {
  private static final Set<Integer> LATER = Set.of(429, 503);
  private static final Duration UNSAID = Duration.ofSeconds(1);

  private RetryAfter() {}

  /** Whether the response asks for another try. */
  static boolean isAsked(HttpResponse<?> response) {
    return LATER.contains(response.statusCode());
  }

  /** How long to wait: seconds or a date; one second where nothing is said. */
  static Duration of(HttpResponse<?> response) {
    String said = response.headers().firstValue("Retry-After").orElse("").strip();
    if (said.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(said));
    }
    try {
      Instant then = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), then);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeParseException e) {
      return UNSAID;
    }
  }
}
