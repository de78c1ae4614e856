package entente.facts;

/**
 * A post that a person holds for a state or an organisation.
 *
 * @param of the state or organisation
 * @param role the slug of the role, such as {@code president} or {@code deputy-foreign-minister}
 * @param title the role in words, such as {@code President}
 */
public record Office(Entity of, String role, String title) {
  /** "President of Kazakhstan". */
  public String label() {
    return title + " of " + of.label();
  }
}
