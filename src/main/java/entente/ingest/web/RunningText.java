package entente.ingest.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Which lines of a page are the running text of the article: those in the part of the page where
 * most sentences follow each other, and in such others as hold nearly as much of them. Boxes within
 * the text, teasers and comments stand in parts of their own, whatever these are called.
 */
final class RunningText {
  private static final int FREE = 40;
  private static final double COMPANION = 0.35;
  private static final double FOLLOWING = 0.5;
  private static final int SEVERAL = 2;

  private final List<PageLine> lines;
  private final List<String> parts;
  private final Set<String> text;
  private final Set<Integer> odd = new TreeSet<>();

  /**
   * Weighs lines.
   *
   * @param lines all lines of the page
   * @param within the indexes of those that may belong to the text
   */
  RunningText(List<PageLine> lines, List<Integer> within) {
    this.lines = lines;
    this.parts = lines.stream().map(line -> Part.of(line.block())).toList();
    Map<String, List<Integer>> prose = new LinkedHashMap<>();
    within.stream()
        .filter(at -> lines.get(at).isProse() && !lines.get(at).opensWithLink())
        .forEach(at -> prose.computeIfAbsent(parts.get(at), part -> new ArrayList<>()).add(at));
    this.text =
        prose.isEmpty()
            ? within.stream().map(parts::get).collect(Collectors.toSet())
            : chosen(prose);
    prose.forEach((part, found) -> {
      if (text.contains(part)) {
        markOdd(found);
      }
    });
  }

  /** Whether a line is one of the text. */
  boolean holds(int at) {
    return text.contains(parts.get(at)) && !odd.contains(at);
  }

  private Set<String> chosen(Map<String, List<Integer>> prose) {
    Set<String> chosen = new TreeSet<>();
    prose.entrySet().stream()
        .max(Comparator.comparingDouble(part -> score(part.getValue())))
        .ifPresent(most -> {
          chosen.add(most.getKey());
          double least = weight(most.getValue()) * COMPANION;
          prose.forEach((part, found) -> {
            if (weight(found) >= least && isText(found)) {
              chosen.add(part);
            }
          });
        });
    return chosen;
  }

  /** Several sentences that follow each other, none of them below a link to more. */
  private boolean isText(List<Integer> found) {
    return found.size() >= SEVERAL && following(found) >= FOLLOWING;
  }

  private double score(List<Integer> found) {
    return weight(found) * (FOLLOWING + following(found));
  }

  private int weight(List<Integer> found) {
    return found.stream().mapToInt(at -> lines.get(at).words().length() - FREE).sum();
  }

  /** How many of some lines follow another of them at once, from 0 to 1. */
  private double following(List<Integer> found) {
    if (found.size() < SEVERAL) {
      return 1;
    }
    long pairs =
        IntStream.range(1, found.size())
            .filter(next -> found.get(next) - found.get(next - 1) == 1)
            .count();
    return (double) pairs / (found.size() - 1);
  }

  /**
   * Finds paragraphs with a name that no other paragraph of the text has, and the one in italics at
   * an end of the text, in which the editors speak.
   */
  private void markOdd(List<Integer> found) {
    Map<Set<String>, Long> named =
        found.stream()
            .collect(
                Collectors.groupingBy(at -> own(lines.get(at).block()), Collectors.counting()));
    long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
    for (int at : found) {
      Set<String> own = own(lines.get(at).block());
      if (!own.isEmpty() && named.getOrDefault(own, 0L) == 1 && most >= SEVERAL) {
        odd.add(at);
      }
    }
    if (found.stream().filter(at -> lines.get(at).isSlanted()).count() == 1) {
      Stream.of(found.getFirst(), found.getLast())
          .filter(at -> lines.get(at).isSlanted())
          .forEach(odd::add);
    }
  }

  private static Set<String> own(Element block) {
    return Part.isLeaf(block) ? Part.names(block) : Set.of();
  }
}
