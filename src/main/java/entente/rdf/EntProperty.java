package entente.rdf;

import java.util.Locale;

/** The properties of the ontology that this room writes. */
public enum EntProperty implements Ent {
  ABOUT,
  ACT_KIND,
  AGREEMENT_TYPE,
  ANNIVERSARY_OF,
  ATTRIBUTED_AS,
  ATTRIBUTED_TO,
  AUTHOR,
  CHAIR,
  CONFIDENCE,
  CONTENT_HASH,
  DATELINE,
  DATE_DERIVATION,
  DATE_TEXT,
  DENOTES,
  DESTINATION,
  END_DATE,
  EVIDENCE,
  EXPRESSES,
  FACT_KIND,
  FIELD,
  FIELD_WORDS,
  FILE_NAME,
  FOLLOWS,
  FORMER,
  HAS_SIDE,
  HOLDER,
  INPUT_HASH,
  INVITEE,
  INVITER,
  IN_ARTICLE,
  LEVEL_WORDS,
  LINK_RULE,
  LITERAL,
  MEASURE,
  MEASURE_WORDS,
  MEETING_FORMAT,
  MEMBER,
  MEMBERSHIP_STATUS,
  MODALITY,
  OBJECT,
  OBSERVED_OF,
  OFFICE,
  OFFICE_OF,
  OF_ORGANISATION,
  ONTOLOGY_VERSION,
  ON_BEHALF_OF,
  ORDINAL,
  ORGANISED_BY,
  PARTICIPANT,
  PARTNERSHIP_LEVEL,
  PART_OF,
  PARTY,
  PERFORMER,
  PLACE,
  POLARITY,
  POSITION_HOLDER,
  PREDICATE,
  PUBLISHED_IN,
  QUOTED_SPEAKER,
  QUOTED_TEXT,
  ROLE,
  RULE,
  SIGNATORY,
  SIGNED_DOCUMENT,
  SOFTWARE_VERSION,
  STANCE,
  START_DATE,
  SUBJECT,
  TEXT,
  TARGET,
  TOPIC,
  TOWARDS,
  UNIT,
  UNNAMED_HOLDER,
  UNNAMED_PARTICIPANT,
  VALUE,
  VALUE_QUALIFIER,
  VALUE_WORDS,
  VISITOR,
  VISIT_TYPE;

  /** {@code START_DATE} → "startDate". */
  @Override
  public String localName() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder local = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      local.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return local.toString();
  }
}
