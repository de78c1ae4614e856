package entente.calendar;

/** On which side of the article's day an event lies, as its verb tells. */
public enum Tense {
  /** "met", "has visited". */
  PAST,
  /** "meets", "is visiting": on the day, or on a day that the words name. */
  PRESENT,
  /** "will meet", "plans to visit". */
  FUTURE,
  /** Nothing tells. */
  OPEN
}
