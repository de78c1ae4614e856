package entente.lexicon;

/** How a surface names its entity; decides how a reader of names may match it. */
public enum Form {
  /** The English name, such as "Kazakhstan", "Xi Jinping". */
  NAME,
  /** The name in treaties: "the Republic of Kazakhstan" is kept as "Republic of Kazakhstan". */
  OFFICIAL_NAME,
  /** Another name or spelling. */
  ALIAS,
  /** "SCO", "UAE": exact case only, and only as a whole word. */
  ABBREVIATION,
  /** The people of a state, in the plural: "Kazakhs", "Poles". */
  DEMONYM,
  /** "Kazakh", "Chinese", "U.S.": names the state when it stands before a title or a noun. */
  ADJECTIVE,
  /**
   * The surname, or the part of the name that news uses alone, of a person: "Tokayev", "Lula".
   *
   * <p>Some are English words ("He", "May", "Price"), some name several persons ("Kim"), so a
   * surname alone is a hint: it takes a title before it or the full name earlier in the text.
   */
  SURNAME
}
