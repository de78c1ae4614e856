package entente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a fact serves a gold row, and how well. Each family has its own demands.
 *
 * <p>Everywhere the kinds must agree; names are compared by {@link Wording#sameName}, wordings by
 * {@link Wording#overlap}, evidence by the share of the gold quote that it covers.
 */
final class Likeness {
  private static final double HALF = 0.5;
  private static final double MOST = 0.6;
  private static final Set<String> WITH_NAMES_FOR_OBJECT = Set.of("Meeting", "Call", "Visit");
  private static final Set<String> BY_NAMES_ALONE = Set.of("Meeting", "Call", "Visit", "Signing");

  private final Kinds kinds;
  private final Wording wording;

  Likeness(Kinds kinds, Wording wording) {
    this.kinds = kinds;
    this.wording = wording;
  }

  /** 0 where the fact cannot serve the row; else the higher the better. */
  double of(Gold gold, Found fact, Demand demand) {
    boolean whole =
        demand != Demand.WHOLE || !kinds.hasHolders(gold.kind()) || names(gold, fact) == 1;
    return agree(gold, fact, demand) && whole ? of(gold, fact) : 0;
  }

  private boolean agree(Gold gold, Found fact, Demand demand) {
    String words = gold.quote() + " " + gold.object();
    return gold.kind().equals(fact.kind())
        || switch (demand) {
          case STRICT -> false;
          case LOOSE, WHOLE, CONTENT -> kinds.alike(gold.kind(), fact.kind(), words);
          case BORNE_OUT ->
              kinds.alike(gold.kind(), fact.kind(), words)
                  || kinds.family(gold.kind()).equals(kinds.family(fact.kind()));
        };
  }

  private double of(Gold gold, Found fact) {
    String family = kinds.family(gold.kind());
    return switch (family) {
      case "entity" -> entity(gold, fact);
      case "metadata" -> metadata(gold, fact);
      case "event" -> event(gold, fact);
      case "quote" -> quote(gold, fact);
      default -> {
        double names = names(gold, fact);
        double object = object(gold, fact);
        double evidence = evidence(gold, fact);
        yield switch (family) {
          case "office" -> names == 1 && object >= HALF ? 1 + object : 0;
          case "quantity" -> quantity(gold, fact, object, evidence);
          case "situation" -> names >= HALF && object >= HALF ? names + object + evidence : 0;
          default ->
              names >= HALF && evidence > 0 && object >= HALF ? names + object + evidence : 0;
        };
      }
    };
  }

  private double entity(Gold gold, Found fact) {
    List<String> names = fact.subjects().isEmpty() ? fact.objects() : fact.subjects();
    return gold.subjects().stream().anyMatch(name -> isAmong(name, names)) ? 1 : 0;
  }

  private double metadata(Gold gold, Found fact) {
    boolean same = wording.plain(gold.object()).equals(wording.plain(fact.object()));
    boolean both = !gold.object().isEmpty() && !fact.object().isEmpty();
    return gold.predicate().equals(fact.predicate())
            && (same || (both && datesAgree(gold.object(), fact.object())))
        ? 1
        : 0;
  }

  private double event(Gold gold, Found fact) {
    if (!datesAgree(gold.date(), fact.date())) {
      return 0;
    }
    double names = names(gold, fact);
    double evidence = evidence(gold, fact);
    if (BY_NAMES_ALONE.contains(gold.kind())) {
      return names >= MOST ? names + evidence : 0;
    }
    double object = object(gold, fact);
    return (evidence > 0 || object >= HALF) && (names >= HALF || object >= HALF)
        ? names + evidence + object
        : 0;
  }

  private static double quantity(Gold gold, Found fact, double object, double evidence) {
    Set<String> wanted = Wording.numbers(gold.object());
    boolean number = Wording.numbers(fact.object()).stream().anyMatch(wanted::contains);
    return (number || object >= HALF) && (evidence > 0 || object >= HALF) ? 1 + evidence : 0;
  }

  private double quote(Gold gold, Found fact) {
    double evidence = evidence(gold, fact);
    String first = fact.subjects().isEmpty() ? "" : fact.subjects().getFirst();
    String speaker = fact.speaker().isEmpty() ? first : fact.speaker();
    boolean said = gold.speaker().isEmpty() || wording.sameName(gold.speaker(), speaker);
    return evidence >= HALF && said ? 1 + evidence : 0;
  }

  /** How many of the row's holders or participants are found, 0 to 1; all of none. */
  private double names(Gold gold, Found fact) {
    String family = kinds.family(gold.kind());
    List<String> holders = holders(fact, family);
    List<String> wanted = new ArrayList<>(gold.subjects());
    if (family.equals("event")) {
      holders.addAll(fact.objects());
      if (WITH_NAMES_FOR_OBJECT.contains(gold.kind())) {
        wanted.addAll(gold.objects());
      }
    }
    long hits = wanted.stream().filter(name -> isAmong(name, holders)).count();
    return wanted.isEmpty() ? 1 : (double) hits / wanted.size();
  }

  private List<String> holders(Found fact, String family) {
    List<String> holders = new ArrayList<>(fact.subjects());
    holders.addAll(fact.onBehalfOf());
    if (kinds.speakerHolds(family) && !fact.speaker().isEmpty()) {
      holders.add(fact.speaker());
    }
    return holders;
  }

  private boolean isAmong(String name, List<String> names) {
    return names.stream().anyMatch(other -> wording.sameName(name, other));
  }

  private double object(Gold gold, Found fact) {
    return gold.object().isEmpty() ? 0 : wording.overlap(gold.object(), fact.object());
  }

  private static double evidence(Gold gold, Found fact) {
    int length = Math.max(1, gold.end() - gold.offset());
    return (double) fact.shared(gold.offset(), gold.end()) / length;
  }

  /** Whether the dates agree as far as both go; an absent one agrees with all. */
  private static boolean datesAgree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }
}
