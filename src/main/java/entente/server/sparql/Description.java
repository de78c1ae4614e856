package entente.server.sparql;

import java.net.URI;
import java.util.List;

/** What the endpoint tells of itself when it is asked without a query. */
public interface Description {
  /** The media types it can be had in, best first. */
  List<String> types();

  /** The description of the endpoint with this address in one of them, in UTF-8. */
  byte[] as(String mediaType, URI endpoint);
}
