package entente.federation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryExecException;

/**
 * The endpoints that queries may ask with SERVICE; all others are refused.
 *
 * <p>Its file has one entry to a line: {@code contact} and the address of whoever runs the server,
 * {@code endpoint …} with an IRI, then if needed {@code at} and the address of a mirror that is
 * asked instead, {@code rows} and the number at which the endpoint cuts its answers. Lines that
 * begin with {@code #} are for people.
 *
 * @param contact sent with every request, so that an operator knows whom to write to
 * @param endpoints in the order of the file
 */
public record AllowList(String contact, List<AllowedEndpoint> endpoints) {
  private static final String NOBODY = "https://w3id.org/entente/";

  /** Copies the list. */
  public AllowList {
    endpoints = List.copyOf(endpoints);
  }

  /** Nobody may be asked. */
  public static AllowList empty() {
    return new AllowList(NOBODY, List.of());
  }

  /**
   * Reads the file; without one nobody may be asked.
   *
   * @throws QueryExecException if a line is not understood
   */
  public static AllowList read(Path file) {
    if (!Files.exists(file)) {
      return empty();
    }
    String contact = NOBODY;
    List<AllowedEndpoint> endpoints = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      List<String> words = List.of(line.strip().split("\\s+", -1));
      if (words.getFirst().equals("contact") && words.size() == 2) {
        contact = words.get(1);
      } else if (!words.getFirst().isEmpty() && !words.getFirst().startsWith("#")) {
        endpoints.add(endpoint(file + ":" + number, words));
      }
    }
    return new AllowList(contact, endpoints);
  }

  /** The entry for an IRI as a query writes it. */
  public Optional<AllowedEndpoint> find(String iri) {
    return endpoints.stream().filter(endpoint -> endpoint.iri().equals(iri)).findFirst();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new QueryExecException(file + " cannot be read", e);
    }
  }

  private static AllowedEndpoint endpoint(String place, List<String> words) {
    try {
      if (!words.getFirst().equals("endpoint") || words.size() % 2 != 0) {
        throw new IllegalArgumentException("expected: endpoint IRI [at ADDRESS] [rows N]");
      }
      URI address = URI.create(words.get(1));
      int rows = Integer.MAX_VALUE;
      for (int i = 2; i < words.size(); i += 2) {
        switch (words.get(i)) {
          case "at" -> address = URI.create(words.get(i + 1));
          case "rows" -> rows = Integer.parseInt(words.get(i + 1));
          default -> throw new IllegalArgumentException("unknown word: " + words.get(i));
        }
      }
      return new AllowedEndpoint(words.get(1), address, rows);
    } catch (IllegalArgumentException e) {
      throw new QueryExecException(place + ": " + e.getMessage(), e);
    }
  }
}
