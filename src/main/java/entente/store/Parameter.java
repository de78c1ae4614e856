package entente.store;

import java.util.List;

/**
 * A variable of a stored query that may be given another value.
 *
 * @param name of the variable
 * @param type of its values
 * @param description what it stands for, as the end of a sentence
 * @param defaults what stands in the file: IRIs or words; none where the variable is free
 */
public record Parameter(
    String name, ParameterType type, String description, List<String> defaults) {
  /** Keeps its own copy. */
  public Parameter {
    defaults = List.copyOf(defaults);
  }
}
