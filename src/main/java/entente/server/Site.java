package entente.server;

import entente.federation.Federation;
import entente.server.guard.Limits;
import entente.server.sparql.Seats;
import entente.store.Queries;
import entente.store.Source;
import entente.store.Version;
import java.nio.file.Path;

/**
 * What the routes answer from.
 *
 * @param version the version in force
 * @param source its data, without the limits that guests have
 * @param queries the stored questions
 * @param home the folder of the server's configuration, with {@code static/} in it
 * @param seats the places for queries that run at once
 * @param limits of a query
 * @param federation the endpoints that SERVICE may name
 */
record Site(
    Version version,
    Source source,
    Queries queries,
    Path home,
    Seats seats,
    Limits limits,
    Federation federation) {}
