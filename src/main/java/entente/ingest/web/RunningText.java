package entente.ingest.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  /** Behind a quotation, who said it. */
  private static final Pattern SAID =
      Pattern.compile(
          "[”\"’»](?: ,)? (?:(?:\\p{Lu}[\\p{L}.'’-]+ |he |she |the (?:\\p{L}+"
              + " ){1,4})+)?(?:said|says|added|told|stated|noted|declared|explained)\\b");

  private static final int FREE = 40;
  private static final double COMPANION = 0.35;
  private static final double FOLLOWING = 0.5;
  private static final int SEVERAL = 2;

  private final List<PageLine> lines;
  private final String headline;
  private final List<String> parts;
  private final Set<String> text;
  private final Set<Integer> odd = new TreeSet<>();
  private final Set<Element> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Weighs lines.
   *
   * @param lines all lines of the page
   * @param headline the words of the headline, or ""
   * @param within the indexes of those that may belong to the text
   */
  RunningText(List<PageLine> lines, String headline, List<Integer> within) {
    this.lines = lines;
    this.headline = headline;
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
        found.forEach(at -> paragraphs.add(lines.get(at).block()));
        markOdd(found);
      }
    });
  }

  /** Whether a line is one of the text. */
  boolean holds(int at) {
    return (text.contains(parts.get(at)) && !odd.contains(at)) || isSaid(at) || isFolded(at);
  }

  /** Whether a sentence stands in a section that opens and shuts, of which others may be hidden. */
  private boolean isFolded(int at) {
    PageLine line = lines.get(at);
    return line.isProse()
        && !line.opensWithLink()
        && line.block().closest("p") != null
        && Furniture.isFolding(line.block());
  }

  /**
   * Whether a quotation set apart among the paragraphs of the text says who speaks, or the line
   * before it does: "The minister said after the signing:".
   */
  private boolean isSaid(int at) {
    Element quote = lines.get(at).block().closest("blockquote");
    boolean announced =
        quote != null
            && at > 0
            && lines.get(at - 1).words().endsWith(":")
            && quote.siblingElements().contains(lines.get(at - 1).block());
    return quote != null
        && (announced || SAID.matcher(lines.get(at).words()).find())
        && quote.siblingElements().stream().anyMatch(paragraphs::contains);
  }

  private Set<String> chosen(Map<String, List<Integer>> prose) {
    Set<String> chosen = new TreeSet<>();
    prose.entrySet().stream()
        .max(Comparator.comparingDouble(part -> score(part.getValue())))
        .ifPresent(most -> {
          chosen.add(most.getKey());
          double least = weight(most.getValue()) * COMPANION;
          Set<String> names = names(most.getValue());
          prose.forEach((part, found) -> {
            if (weight(found) >= least && isText(found) && isOfSame(found, names)) {
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

  /** Whether most lines name somebody or something that others name too. */
  private boolean isOfSame(List<Integer> found, Set<String> names) {
    long same =
        found.stream()
            .filter(at -> !Collections.disjoint(Words.names(lines.get(at).words()), names))
            .count();
    return same * 3 >= found.size();
  }

  private Set<String> names(List<Integer> found) {
    return found.stream()
        .flatMap(at -> Words.names(lines.get(at).words()).stream())
        .collect(Collectors.toSet());
  }

  private double score(List<Integer> found) {
    return weight(found) * (FOLLOWING + following(found)) * (1 + told(found));
  }

  /** How much of the headline the first lines tell, from 0 to 1. */
  private double told(List<Integer> found) {
    Set<String> told = Words.stems(headline);
    long again =
        found.stream()
            .limit(SEVERAL)
            .flatMap(at -> Words.stems(lines.get(at).words()).stream())
            .distinct()
            .filter(told::contains)
            .count();
    return (double) again / Math.max(1, told.size());
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
   * Finds paragraphs with a name that no other paragraph of the text has, and the one in italics or
   * small print at an end of the text, in which the editors speak.
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
    for (Predicate<PageLine> look :
        List.<Predicate<PageLine>>of(PageLine::isSlanted, PageLine::isSmall)) {
      if (found.stream().filter(at -> look.test(lines.get(at))).count() == 1) {
        Stream.of(found.getFirst(), found.getLast())
            .filter(at -> look.test(lines.get(at)))
            .forEach(odd::add);
      }
    }
  }

  private static Set<String> own(Element block) {
    return Part.isLeaf(block) ? Part.names(block) : Set.of();
  }
}
