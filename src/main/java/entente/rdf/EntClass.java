package entente.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The classes of the ontology that this room writes itself; entities bring their own. */
public enum EntClass implements Ent {
  ACT,
  AGREEMENT,
  ANNIVERSARY,
  CALL,
  CHAIRMANSHIP,
  CLAIM,
  COMMITMENT,
  COOPERATION,
  DIPLOMATIC_RELATION,
  INVITATION,
  JOINT_STATEMENT,
  MEETING,
  MEMBERSHIP,
  MENTION,
  NEWS_ARTICLE,
  OBSERVATION,
  OFFICE,
  OFFICE_TENURE,
  OPPOSITION,
  PARTNERSHIP,
  POSITION,
  PRESS_MEETING,
  PROPOSITION,
  PUBLICATION,
  PUBLIC_EVENT,
  WAR,
  CEREMONY,
  QUOTATION,
  SIGNING,
  STATE_VISIT,
  SUMMIT,
  SUPPORT,
  TALKS,
  TOPIC,
  TREATY,
  VISIT;

  /** {@code NEWS_ARTICLE} → "NewsArticle". */
  @Override
  public String localName() {
    return Arrays.stream(name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
