package entente.federation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;

/** Answers of other endpoints, for a time and up to a number of rows; the oldest go first. */
final class Memory {
  /**
   * What was asked.
   *
   * @param endpoint who was asked
   * @param pattern the block
   * @param row the values sent
   */
  record Key(String endpoint, String pattern, Binding row) {}

  private record Kept(List<Binding> rows, Instant until) {
    int weight() {
      return rows.size() + 1;
    }
  }

  private final LinkedHashMap<Key, Kept> entries = new LinkedHashMap<>();
  private final InstantSource clock;
  private final Duration remembered;
  private final int limit;
  private int weight;

  Memory(InstantSource clock, Duration remembered, int limit) {
    this.clock = clock;
    this.remembered = remembered;
    this.limit = limit;
  }

  synchronized Optional<List<Binding>> recall(Key key) {
    Kept kept = entries.get(key);
    if (kept != null && kept.until().isBefore(clock.instant())) {
      forget(key);
      return Optional.empty();
    }
    return Optional.ofNullable(kept).map(Kept::rows);
  }

  synchronized void keep(Key key, List<Binding> rows) {
    forget(key);
    Kept kept = new Kept(List.copyOf(rows), clock.instant().plus(remembered));
    if (kept.weight() > limit) {
      return;
    }
    entries.put(key, kept);
    weight += kept.weight();
    Iterator<Kept> oldest = entries.values().iterator();
    while (weight > limit) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }

  private void forget(Key key) {
    Kept gone = entries.remove(key);
    weight -= gone == null ? 0 : gone.weight();
  }
}
