package entente.convert;

import entente.extract.Clause;
import entente.extract.position.StanceSteps.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How far clauses are read, by the folder that the texts lie in. */
public final class Funnel implements Sink {
  private static final int SHOWN = 20;
  private static final String HEADS =
      "| folder | texts | clauses | actor known | cue | holder | argument | claim | read | known"
          + " and read | share |\n"
          + "| --- |"
          + " ---: |".repeat(10)
          + "\n";

  private static final List<Predicate<Clause>> COLUMNS =
      List.of(
          clause -> true,
          Clause::known,
          clause -> clause.reaches(Step.CUE),
          clause -> clause.reaches(Step.HOLDER),
          clause -> clause.reaches(Step.ARGUMENT),
          clause -> clause.reaches(Step.CLAIM),
          Clause::read,
          clause -> clause.known() && clause.read());

  private final Map<String, List<Integer>> folders = new TreeMap<>();
  private final Map<String, Integer> unread = new TreeMap<>();

  @Override
  public boolean isOfClauses() {
    return true;
  }

  @Override
  public void take(Outcome outcome) {
    if (outcome instanceof Outcome.Converted converted) {
      List<Clause> clauses = converted.conversion().clauses();
      List<Integer> counts = new ArrayList<>(List.of(1));
      COLUMNS.forEach(column -> counts.add((int) clauses.stream().filter(column).count()));
      folders.merge(folder(converted.file()), counts, Funnel::sum);
      clauses.stream()
          .filter(clause -> clause.known() && !clause.read())
          .forEach(clause -> unread.merge(clause.predicate(), 1, Integer::sum));
    }
  }

  private static String folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .map(Path::getFileName)
        .map(Path::toString)
        .orElse("");
  }

  private static List<Integer> sum(List<Integer> one, List<Integer> other) {
    List<Integer> sum = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      sum.add(one.get(i) + other.get(i));
    }
    return sum;
  }

  /** One row for each folder and one for all, then the predicates that are missed most. */
  public String table() {
    StringBuilder out = new StringBuilder(HEADS);
    folders.forEach((folder, counts) -> out.append(row(folder, counts)));
    folders.values().stream().reduce(Funnel::sum).ifPresent(all -> out.append(row("**all**", all)));
    String most =
        unread.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return out.append("\nActor known and not read, most frequent: ")
        .append(most)
        .append(".\n")
        .toString();
  }

  private static String row(String folder, List<Integer> counts) {
    double share = counts.get(2) == 0 ? 0 : counts.getLast() / (double) counts.get(2);
    return "| %s | %s | %s |\n"
        .formatted(
            folder,
            counts.stream().map(String::valueOf).collect(Collectors.joining(" | ")),
            String.format(Locale.ROOT, "%.3f", share));
  }
}
