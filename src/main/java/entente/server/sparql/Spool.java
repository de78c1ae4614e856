package entente.server.sparql;

import entente.server.guard.Deadline;
import entente.server.guard.Limits;
import entente.server.guard.TooMuch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held back while it is made: in memory, then in a file, then, when it is longer
 * than what may be held back, passed on to the client.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 1 << 20;

  /** Where the answer goes when it is held back no longer. */
  interface Exit {
    /** Begins the response; refuses if that is too late. */
    OutputStream open() throws IOException;
  }

  private final Limits limits;
  private final Deadline deadline;
  private final Exit exit;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream further;
  private boolean passedOn;
  private long length;

  Spool(Limits limits, Deadline deadline, Exit exit) {
    this.limits = limits;
    this.deadline = deadline;
    this.exit = exit;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (length > limits.bytes()) {
      throw deadline.fail(TooMuch.bytes(limits.bytes()));
    }
    if (length > limits.spooledBytes()) {
      passOn();
    } else if (further == null && length > IN_MEMORY) {
      spill();
    }
    (further == null ? memory : further).write(bytes, offset, count);
  }

  private void spill() throws IOException {
    Path made = Files.createTempFile("entente-answer-", ".part");
    file = made;
    further = Files.newOutputStream(made);
    memory.writeTo(further);
    memory.reset();
  }

  /** From now on the client gets the answer while it is made. */
  void passOn() throws IOException {
    if (passedOn) {
      return;
    }
    OutputStream out = exit.open();
    passedOn = true;
    copyTo(out);
    delete();
    further = out;
  }

  /** Whether the client has got a part of it already. */
  boolean isPassedOn() {
    return passedOn;
  }

  /** Length in bytes. */
  long length() {
    return length;
  }

  /** Ends the writing. */
  @Override
  public void close() throws IOException {
    if (further != null) {
      further.close();
    }
  }

  /** Gives all that is held back to the stream, which stays open. */
  void copyTo(OutputStream out) throws IOException {
    if (file == null) {
      memory.writeTo(out);
    } else {
      if (further != null) {
        further.close();
      }
      Files.copy(file, out);
    }
  }

  /** The bytes, if they are few. */
  Optional<byte[]> small() {
    return file == null && !passedOn ? Optional.of(memory.toByteArray()) : Optional.empty();
  }

  /** Forgets what is held back. */
  void delete() throws IOException {
    memory.reset();
    if (file != null) {
      if (further != null && !passedOn) {
        further.close();
      }
      Files.deleteIfExists(file);
      file = null;
    }
  }
}
