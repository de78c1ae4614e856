package entente.server;

import entente.server.http.Problem;
import entente.server.http.Refusal;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that do not get as far as our own code: the same problem, and no insides. */
final class ErrorAnswers extends ErrorHandler {
  private static final int LONG_ADDRESS = 414;
  private static final int LONG_HEADERS = 431;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < HttpStatus.BAD_REQUEST_400 ? 500 : response.getStatus();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    String known = response.getHeaders().get(Problem.REQUEST_ID);
    String id = known == null ? UUID.randomUUID().toString() : known;
    response.getHeaders().put(Problem.REQUEST_ID, id);
    byte[] bytes = bytes(status, id);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
    return true;
  }

  private static byte[] bytes(int status, String id) {
    String title = String.valueOf(HttpStatus.getMessage(status)).toLowerCase(Locale.ROOT);
    return Problem.bytes(new Refusal(status, title, detail(status)), id);
  }

  private static String detail(int status) {
    return switch (status) {
      case LONG_ADDRESS -> "the address is too long: post the query";
      case LONG_HEADERS -> "the headers are too long: post the query";
      case HttpStatus.NOT_FOUND_404 -> "there is nothing at this address";
      case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "this is a fault of the server";
      default -> "this is no request that is understood here";
    };
  }
}
