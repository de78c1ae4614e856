package entente.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;

/** Reads files of RDF without asking the network for anything; the ending decides the syntax. */
final class RdfFiles {
  private static final Set<String> ENDINGS =
      Set.of("ttl", "trig", "nt", "nq", "rdf", "owl", "jsonld");

  /** Throws at the first fault or doubt, and prints nothing. */
  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {
          fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
          fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
          throw new RiotParseException(message, line, column);
        }
      };

  private RdfFiles() {}

  /** Whether the ending (before {@code .gz}, if any) is that of a syntax that we read. */
  static boolean isRdf(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * Sends the content to the sink; blank nodes are numbered in the order of the file.
   *
   * @throws UnreadableFileException if the file is missing or breaks its syntax
   */
  static void read(Path file, StreamRDF sink) {
    if (!Files.isRegularFile(file)) {
      throw UnreadableFileException.of(file, "no such file", new RiotException(file.toString()));
    }
    Lang language = RDFLanguages.filenameToLang(file.getFileName().toString());
    if (language == null) {
      String why = "the ending is of no RDF syntax";
      throw UnreadableFileException.of(file, why, new RiotException(why));
    }
    try (InputStream content = IO.openFile(file.toString())) {
      RDFParser.source(content)
          .lang(language)
          .base("file:///" + file.getFileName())
          .labelToNode(LabelToNode.createIncremental())
          .errorHandler(STRICT)
          .context(offline())
          .parse(sink);
    } catch (RiotParseException e) {
      throw UnreadableFileException.at(file, e.getLine(), e.getOriginalMessage(), e);
    } catch (RiotException | IOException e) {
      throw UnreadableFileException.of(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static Context offline() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader((address, how) -> {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "contexts are not fetched: " + address);
    });
    Context context = ARQ.getContext().copy();
    context.set(LangJSONLD11.JSONLD_OPTIONS, options);
    return context;
  }

  /** The files of RDF below a folder in the order of their paths, or the file itself. */
  static List<Path> below(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    return Folders.files(place).stream().filter(RdfFiles::isRdf).toList();
  }
}
