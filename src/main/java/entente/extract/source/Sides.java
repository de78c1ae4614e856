package entente.extract.source;

import entente.extract.scene.Scene;
import entente.facts.Entity;

/** For whom those act who speak in an article. */
record Sides(Scene scene) {

  /**
   * The body or state for which a person speaks by office, else the state; others for themselves.
   */
  Entity of(Entity actor) {
    return scene.offices(actor).stream()
        .map(office -> office.office().of())
        .findFirst()
        .or(() -> scene.stateOf(actor))
        .orElse(actor);
  }
}
