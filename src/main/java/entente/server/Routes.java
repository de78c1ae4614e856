package entente.server;

import entente.pages.Pages;
import java.time.Duration;
import java.util.List;

/** Everything that is served beside the query endpoint. */
final class Routes {
  /** Of each question that a page asks; then the page is refused, like a query that takes long. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Routes() {}

  static List<Route> of(Site site) {
    Pages pages = Pages.of(site.source().within(PATIENCE), site.queries());
    Kept kept = new Kept();
    return List.of(
        new HomeRoute(site),
        ApiRoute.of(site),
        DatasetRoute.of(site),
        DumpRoute.of(site),
        new LimitsRoute(site.limits()),
        new ReconcileRoute(site),
        new ThingRoute(pages),
        new PageRoute(pages, kept),
        new DataRoute(pages),
        new FederateRoute(site),
        new TextRoute(pages, kept),
        AssetRoute.of(site.home().resolve("static")));
  }
}
