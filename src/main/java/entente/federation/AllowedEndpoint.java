package entente.federation;

import java.net.URI;

/**
 * Somebody whom a query may ask.
 *
 * @param iri as the query writes it; compared character by character
 * @param address who is asked in fact: the same, or a mirror
 * @param rows an answer of this many rows is taken to be cut
 */
public record AllowedEndpoint(String iri, URI address, int rows) {
  /**
   * @throws IllegalArgumentException if the address is no plain web address: with user, query or
   *     fragment, or without host
   */
  public AllowedEndpoint {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new IllegalArgumentException("not a web address: " + address);
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException("address with a query or fragment: " + address);
    }
    if (rows < 1) {
      throw new IllegalArgumentException("rows must be 1 or more: " + rows);
    }
  }
}
