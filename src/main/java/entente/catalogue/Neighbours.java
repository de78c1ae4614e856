package entente.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The datasets that links may lead to. */
final class Neighbours {
  private static final Map<String, String> TITLES =
      new TreeMap<>(
          Map.of(
              "http://www.wikidata.org/entity/", "Wikidata",
              "https://sws.geonames.org/", "GeoNames",
              "http://publications.europa.eu/resource/authority/", "EU authority tables",
              "http://eurovoc.europa.eu/", "EuroVoc",
              "http://dbpedia.org/resource/", "DBpedia"));

  private Neighbours() {}

  /** What the IRIs of the dataset begin with that this one is of; its host if it is not known. */
  static String space(String iri) {
    return TITLES.keySet().stream()
        .filter(iri::startsWith)
        .findFirst()
        .orElseGet(() -> iri.replaceFirst("^([a-z]+://[^/]*/?).*$", "$1"));
  }

  /** What the dataset is called, or what its IRIs begin with. */
  static String title(String space) {
    return TITLES.getOrDefault(space, space);
  }
}
