package entente.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The connection of a request whose body is read: looked at while its query runs, cut when its
 * answer must not look whole.
 */
final class Line {
  private final EndPoint connection;
  private boolean hasMore;

  Line(HttpServletRequest request) {
    this.connection =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
  }

  /** Whether the client has hung up. */
  boolean isLeft() {
    if (hasMore) {
      return !connection.isOpen();
    }
    try {
      int count = connection.fill(ByteBuffer.allocate(1024).flip());
      hasMore = count > 0;
      return count < 0;
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * Whether the client has already sent more, which is lost now: the connection must be closed
   * after the answer.
   */
  boolean hasMore() {
    return hasMore;
  }

  /** Ends the connection at once, without the last chunk. */
  void cut() {
    connection.close();
  }
}
