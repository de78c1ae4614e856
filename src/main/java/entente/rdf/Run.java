package entente.rdf;

/** What read the articles; two runs of the same versions write the same bytes. */
public record Run(String softwareVersion, String ontologyVersion) {}
