package entente.link.word;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of one block and the names marked on them so far, never two on one word. */
public final class Marks {
  private final Words words;
  private final @Nullable Found[] marks;

  public Marks(Words words) {
    this.words = words;
    this.marks = new Found[words.size()];
  }

  public Words words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  /** The name that covers a word. */
  public Optional<Found> at(int index) {
    return index >= 0 && index < size() ? Optional.ofNullable(marks[index]) : Optional.empty();
  }

  /** The name that begins with a word. */
  public Optional<Found> from(int index) {
    return at(index).filter(found -> found.first() == index);
  }

  public boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (marks[i] != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Marks a name; one that covers others wholly takes their place, one that cuts another does not.
   */
  public boolean mark(Found found) {
    boolean fits =
        at(found.first()).map(other -> other.first() >= found.first()).orElse(true)
            && at(found.last()).map(other -> other.last() <= found.last()).orElse(true);
    boolean longer = at(found.first()).map(other -> other.length() < found.length()).orElse(true);
    if (fits && longer) {
      Arrays.fill(marks, found.first(), found.last() + 1, found);
    }
    return fits && longer;
  }

  /** Says anew what the words of a name denote. */
  public void reread(Found found) {
    Arrays.fill(marks, found.first(), found.last() + 1, found);
  }

  /** Takes a name off its words. */
  public void remove(Found found) {
    Arrays.fill(marks, found.first(), found.last() + 1, null);
  }

  /** All names, in text order. */
  public List<Found> all() {
    return Arrays.stream(marks).filter(Objects::nonNull).distinct().toList();
  }
}
