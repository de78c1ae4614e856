package entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is left of a component of the engine without its weights and its feature map: a few
 * kilobytes of templates and labels, as the engine itself serialises them.
 */
final class Skeleton {
  private Skeleton() {}

  /** Only what a component is made of may be read back. */
  private static final ObjectInputFilter ENGINE_ONLY =
      ObjectInputFilter.Config.createFilter(
          "entente.annotate.nlp4j.FlatFeatures;edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.*;java.lang.*;java.util.regex.*;!*");

  /** The bytes of a component whose weights were taken out; its feature map is left out. */
  static byte[] write(OnlineComponent<?, ?> component) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new WithoutFeatures(bytes)) {
      out.writeObject(component);
    }
    return bytes.toByteArray();
  }

  /**
   * The component with the given feature map in its place.
   *
   * @throws UnusableModelException if the bytes are no component
   */
  static OnlineComponent<?, ?> read(Path file, byte[] skeleton, FeatureMap features)
      throws IOException {
    try (Components in = new Components(new ByteArrayInputStream(skeleton), features)) {
      in.setObjectInputFilter(ENGINE_ONLY);
      return in.component();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new UnusableModelException(file, "not of this engine: " + e.getMessage());
    }
  }

  private static final class WithoutFeatures extends ObjectOutputStream {
    WithoutFeatures(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof FeatureMap ? new FeatureMap() : object;
    }
  }

  /** Reads one component, noticing its feature map or putting another in its place. */
  static final class Components extends ObjectInputStream {
    private Optional<FeatureMap> features;
    private final boolean replace;

    /** Keeps the feature map that is read. */
    Components(InputStream in) throws IOException {
      super(in);
      this.features = Optional.empty();
      this.replace = false;
      enableResolveObject(true);
    }

    private Components(InputStream in, FeatureMap features) throws IOException {
      super(in);
      this.features = Optional.of(features);
      this.replace = true;
      enableResolveObject(true);
    }

    OnlineComponent<?, ?> component() throws IOException, ClassNotFoundException {
      return (OnlineComponent<?, ?>) readObject();
    }

    /** The feature map of the component that was read. */
    FeatureMap features() {
      return features.orElseThrow();
    }

    @Override
    protected Object resolveObject(Object object) {
      if (!(object instanceof FeatureMap map)) {
        return object;
      }
      if (replace) {
        return features();
      }
      features = Optional.of(map);
      return map;
    }
  }
}
