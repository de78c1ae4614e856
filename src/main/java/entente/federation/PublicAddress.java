package entente.federation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Tells addresses of the public net from those of this machine and its neighbours. */
final class PublicAddress {
  private static final Pattern LITERAL = Pattern.compile("\\d+(\\.\\d+){3}|\\[[0-9a-fA-F:.]+\\]");
  private static final int BYTE = 0xff;

  private PublicAddress() {}

  /**
   * Whether everything that the host's name leads to is public, or the allow-list gives an address
   * in numbers instead of a name: that is meant.
   *
   * @throws UnknownHostException if there is no such host
   */
  static boolean mayBeAsked(URI address) throws UnknownHostException {
    if (LITERAL.matcher(address.getHost()).matches()) {
      return true;
    }
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (!isPublic(one)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & BYTE;
    int second = bytes[1] & BYTE;
    if (address instanceof Inet6Address) {
      boolean unique = (first & 0xfe) == 0xfc;
      boolean translated = first == 0 || (first == 0x64 && second == 0xff);
      return !unique && !translated && !(first == 0x20 && second == 0x02);
    }
    boolean carrier = first == 100 && (second & 0xc0) == 64;
    boolean testing = first == 198 && (second & 0xfe) == 18;
    return first != 0 && first < 240 && !carrier && !testing;
  }
}
