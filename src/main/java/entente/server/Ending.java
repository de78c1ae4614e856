package entente.server;

import entente.pages.Citation;
import entente.pages.answer.Format;
import java.util.Optional;

/**
 * The ending of an address, which chooses a form of the document.
 *
 * @param path without it
 * @param ending without the dot before it
 * @param type the media type
 */
record Ending(String path, String ending, String type) {

  static Optional<Ending> of(String path) {
    for (Citation.Form form : Citation.Form.values()) {
      if (path.endsWith("." + form.ending())) {
        return Optional.of(new Ending(without(path, form.ending()), form.ending(), form.type()));
      }
    }
    int dot = path.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Format.of(path.substring(dot + 1))
            .filter(format -> path.endsWith("." + format.ending()))
            .map(format ->
                new Ending(without(path, format.ending()), format.ending(), format.type()));
  }

  private static String without(String path, String ending) {
    return path.substring(0, path.length() - ending.length() - 1);
  }
}
