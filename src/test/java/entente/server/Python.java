package entente.server;

import java.io.IOException;
import java.util.List;

/** The Python of this machine that has Debian's packages. */
final class Python {
  private Python() {}

  /** The first one that has pandas. */
  static String withPandas() throws IOException, InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (new ProcessBuilder(python, "-c", "import pandas").start().waitFor() == 0) {
        return python;
      }
    }
    throw new AssertionError("there is no pandas here: apt-get install python3-pandas");
  }
}
