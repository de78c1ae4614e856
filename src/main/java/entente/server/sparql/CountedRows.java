package entente.server.sparql;

import entente.server.guard.Deadline;
import entente.server.guard.TooMuch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer up to the most that it may have. */
final class CountedRows implements RowSet {
  private final RowSet rows;
  private final Spool spool;
  private final Deadline deadline;
  private final long most;
  private final long held;

  CountedRows(RowSet rows, Spool spool, Deadline deadline, long most, long held) {
    this.rows = rows;
    this.spool = spool;
    this.deadline = deadline;
    this.most = most;
    this.held = held;
  }

  @Override
  public boolean hasNext() {
    deadline.check();
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    long count = rows.getRowNumber() + 1;
    if (count > most) {
      throw deadline.fail(TooMuch.rows(most));
    }
    if (count > held) {
      try {
        spool.passOn();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
