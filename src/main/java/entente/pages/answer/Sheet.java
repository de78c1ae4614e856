package entente.pages.answer;

import java.util.List;

/**
 * A part of a long list, fifty long, and where those before and behind it are.
 *
 * @param first the place of its first line in the list, from 0
 * @param total how long the list is
 * @param previous the address of the part before, or ""
 * @param next the address of the part behind, or ""
 */
public record Sheet(int first, int total, String previous, String next) {
  public static final int LENGTH = 50;

  /** The parameter that names a part, from 1. */
  public static final String NUMBER = "page";

  /**
   * The part of this number, or the one nearest to it.
   *
   * @param list the address of the list, up to where more parameters can follow
   * @param anchor of the list on its page
   */
  public static Sheet of(int total, int number, String list, String anchor) {
    int last = Math.max(1, (total + LENGTH - 1) / LENGTH);
    int here = Math.clamp(number, 1, last);
    return new Sheet(
        (here - 1) * LENGTH,
        total,
        here == 1 ? "" : address(list, here - 1, anchor),
        here == last ? "" : address(list, here + 1, anchor));
  }

  private static String address(String list, int number, String anchor) {
    String and = list.endsWith("?") ? "" : "&";
    String part = number == 1 ? "" : and + NUMBER + "=" + number;
    return list + part + "#" + anchor;
  }

  /** The number that an address asks for; 0 if it is none. */
  public static int number(String words) {
    return words.matches("\\d{1,7}") ? Integer.parseInt(words) : 0;
  }

  /** The place behind its last line. */
  public int end() {
    return Math.min(total, first + LENGTH);
  }

  /** Whether it is not all of the list. */
  public boolean isPart() {
    return total > LENGTH;
  }

  /** Its lines, of all of the list. */
  public <T> List<T> of(List<T> all) {
    return all.subList(first, Math.min(all.size(), end()));
  }
}
