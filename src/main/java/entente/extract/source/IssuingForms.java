package entente.extract.source;

import entente.lexicon.Cues;
import java.util.regex.Pattern;

/**
 * The forms in which headlines and openings tell who issues a text.
 *
 * @param joint "Joint Press Statement": several issue it
 * @param ownText a headline that says whose text it heads: "Statement by X", "Chair's Statement of
 *     the X Summit", "X Statement on Y"; its group {@code about} stands before a colon
 * @param declaring "1. We, the Heads of State of A and B, met": offices or governments, not a
 *     people; its group {@code who} tells of whom
 * @param following "A and B issued the following statement", "the following statement was released
 *     by A and B"; its group {@code by} is there where they are named behind it
 * @param topic what ends the names in a headline: "on", "condemning"
 * @param occasion what ends the names in a sentence: "after the meeting with", "during"
 * @param by "Statement by"
 */
record IssuingForms(
    Pattern joint,
    Pattern ownText,
    Pattern declaring,
    Pattern following,
    Pattern topic,
    Pattern occasion,
    Pattern by) {

  static IssuingForms of(Cues cues) {
    String text = "(?:" + cues.alternatives("issued-text") + ")";
    String kinds = "(?:(?:" + cues.alternatives("text-kind") + ") )?";
    return new IssuingForms(
        Pattern.compile(
            "(?i)\\b(?:"
                + cues.alternatives("of-several")
                + ") (?:\\p{L}+ )?(?:"
                + text
                + "|"
                + cues.alternatives("joint-text")
                + ")(?!\\p{L})"),
        Pattern.compile(
            "(?i)^(?<about>[^:]{0,60}: ?)?(?:"
                + (kinds + text + " (?:" + cues.alternatives("text-by") + ") ")
                + "|[\\p{L}\\p{N} .&-]{0,50}(?:"
                + (cues.alternatives("text-owner") + ") " + kinds + text + "\\b")
                + "|[\\p{L}\\p{N} .&-]{2,50} "
                + (kinds + text + " (?:on|regarding|concerning|about|following)\\b)")),
        Pattern.compile(
            "(?:\\d+[.)]\\s*)?We, the (?<who>(?:[\\p{L}\\p{N}-]+ ){0,3}(?i:"
                + cues.alternatives("declaring-office")
                + ")\\b[^;:]{3,400}?)(?:,?(?: \\p{Ll}+ly)? (?:"
                + cues.alternatives("declaring")
                + ")\\b|, (?!and|or|as|of|the|with|including|together|plus|namely)\\p{Ll}+)"),
        Pattern.compile(
            "(?i)\\bfollowing (?:is (?:the \\p{L}+ of )?an? )?(?:(?:"
                + cues.alternatives("of-several")
                + ") )?"
                + (kinds + text + "\\b(?<by>[^:]{0,40}\\bby\\b)?")),
        Pattern.compile(
            "(?i)\\b(on(?! behalf)|regarding|concerning|about|"
                + cues.alternatives("topic-gerund")
                + ")\\b"),
        Pattern.compile("(?i)\\b(?:" + cues.alternatives("topic-occasion") + ")\\b"),
        Pattern.compile("(?i)" + text + " (?:by|from) "));
  }
}
