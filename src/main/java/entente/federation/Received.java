package entente.federation;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body, up to a number of bytes, and knows when the last of them came. */
final class Received implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;
  private Optional<Flow.Subscription> source = Optional.empty();
  private final Runnable heard;

  /** Calls {@code heard} for every piece. */
  Received(int limit, Runnable heard) {
    this.limit = limit;
    this.heard = heard;
  }

  /** The body is longer than its limit. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLongException(int limit) {
      super("the answer is longer than " + limit + " bytes");
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    heard.run();
    source = Optional.of(subscription);
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    heard.run();
    for (ByteBuffer piece : pieces) {
      if (body.isDone()) {
        return;
      }
      if (bytes.size() + (long) piece.remaining() > limit) {
        body.completeExceptionally(new TooLongException(limit));
        source.ifPresent(Flow.Subscription::cancel);
      } else {
        byte[] part = new byte[piece.remaining()];
        piece.get(part);
        bytes.writeBytes(part);
      }
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
