package entente.merge.picture;

import entente.merge.picture.Reports.Claim;
import entente.merge.picture.Reports.Triple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far each event has come, by what articles say of it: never by the calendar alone. */
public final class Status {
  private static final List<String> ORDER =
      List.of("unknown", "wished", "planned", "scheduled", "postponed", "cancelled", "happened");

  private final Map<String, String> about = new TreeMap<>();
  private final Map<String, String> beside = new TreeMap<>();

  private Status() {}

  /** A claim about another event tells the status of an event only where no claim is about it. */
  public static Status of(Reports reports, Naming naming) {
    Status status = new Status();
    for (Claim claim : reports.claims().values()) {
      if (claim.isPositive()) {
        String code = code(claim.modality());
        status.about.merge(naming.of(claim.about(), claim.article()), code, Status::further);
        for (Triple triple : reports.content(claim)) {
          status.beside.merge(naming.of(triple.subject(), claim.article()), code, Status::further);
        }
      }
    }
    return status;
  }

  public String of(String event) {
    return about.getOrDefault(event, beside.getOrDefault(event, "unknown"));
  }

  private static String further(String one, String other) {
    return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
  }

  private static String code(String modality) {
    return switch (modality) {
      case "happened", "ongoing" -> "happened";
      case "planned", "intended" -> "planned";
      case "desired" -> "wished";
      case "scheduled", "postponed", "cancelled" -> modality;
      default -> "unknown";
    };
  }
}
