package entente.server;

import entente.pages.HomePage;
import entente.pages.Pages;
import java.util.List;

/** Everything that is served beside the query endpoint. */
final class Routes {
  private Routes() {}

  static List<Route> of(Site site) {
    HomePage page = HomePage.of(site.version(), site.source(), site.queries());
    Pages pages = Pages.of(site.source(), site.queries());
    return List.of(
        new HomeRoute(page.html()),
        ApiRoute.of(site),
        DatasetRoute.of(site),
        DumpRoute.of(site),
        new ReconcileRoute(site),
        new ThingRoute(pages),
        new PageRoute(pages),
        new DataRoute(pages),
        new TextRoute(pages),
        AssetRoute.of(site.home().resolve("static")));
  }
}
