package entente.server.sparql;

import entente.server.http.Tag;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Short answers given lately, by their tag: the graph of a version never changes. */
final class Recent {
  private static final int LONGEST = 1 << 19;
  private static final long MOST = 32L << 20;

  private final Map<Tag, byte[]> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  synchronized Optional<byte[]> get(Tag tag) {
    return Optional.ofNullable(answers.get(tag));
  }

  synchronized void put(Tag tag, byte[] answer) {
    if (answer.length > LONGEST || answers.containsKey(tag)) {
      return;
    }
    answers.put(tag, answer);
    size += answer.length;
    Iterator<byte[]> oldest = answers.values().iterator();
    while (size > MOST && oldest.hasNext()) {
      size -= oldest.next().length;
      oldest.remove();
    }
  }
}
