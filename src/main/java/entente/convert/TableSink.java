package entente.convert;

import entente.facts.Claim;
import entente.facts.Entity;
import entente.names.Base;
import entente.rdf.FactIris;
import entente.table.ClaimNames;
import entente.table.FlatRows;
import entente.table.TableWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes each converted article as flat rows. */
public final class TableSink implements Sink {
  private final TableWriter writer;
  private final Base base;
  private final double least;

  /** A sink for the rows of all claims; closing the writer is the caller's. */
  public TableSink(TableWriter writer, Base base) {
    this(writer, base, 0);
  }

  /**
   * A sink for rows; closing the writer is the caller's.
   *
   * @param least the confidence, from 0 to 1, below which a claim is left out
   */
  public TableSink(TableWriter writer, Base base, double least) {
    this.writer = writer;
    this.base = base;
    this.least = least;
  }

  @Override
  public void take(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Converted converted) {
      Conversion done = converted.conversion();
      Names names = new Names(new FactIris(base, done.article().key()));
      List<Claim> kept =
          done.claims().stream().filter(claim -> claim.evidence().confidence() >= least).toList();
      writer.writeAll(FlatRows.of(done.article(), kept, names));
    }
  }

  @Override
  public boolean isByFile() {
    return true;
  }

  /** The names of the graph, for the table. */
  private record Names(FactIris iris) implements ClaimNames {
    @Override
    public String claim(Claim claim) {
      return iris.claim(claim);
    }

    @Override
    public String node(Claim claim) {
      return iris.node(claim);
    }

    @Override
    public String entity(Entity entity) {
      return iris.entity(entity);
    }

    @Override
    public Optional<String> object(Claim claim) {
      return iris.object(claim);
    }
  }
}
