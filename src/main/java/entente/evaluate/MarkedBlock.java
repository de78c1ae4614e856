package entente.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a document that the program writes, between two comments; the rest is written by
 * hand.
 *
 * @param name as the comments have it: {@code <!-- begin NAME -->} and {@code <!-- end NAME -->}
 */
public record MarkedBlock(String name) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  public MarkedBlock {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name for a block: " + name);
    }
  }

  /**
   * The document with this text in the block; a block that is not there yet comes last.
   *
   * @throws IllegalArgumentException if only one of the two comments is there
   */
  public String in(String document, String text) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->";
    String block = begin + "\n" + text + "\n" + end;
    Pattern old =
        Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL);
    Matcher found = old.matcher(document);
    if (found.find()) {
      return document.substring(0, found.start()) + block + document.substring(found.end());
    }
    if (document.contains(begin) || document.contains(end)) {
      throw new IllegalArgumentException("the block " + name + " lacks one of its comments");
    }
    String gap = document.isEmpty() || document.endsWith("\n\n") ? "" : "\n";
    return document + gap + block + "\n";
  }
}
