package entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, that notes what it asks for and what it complains of. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern REQUEST =
      Pattern.compile("\"Network.requestWillBeSent\".*?\"url\":\"((?!data:|blob:)[^\"]+)\"");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it; the test fails with one sentence where it is not installed. */
  static Browser start() {
    Path chromium = program("chromium");
    Path chromedriver = program("chromedriver");
    LoggingPreferences notes = new LoggingPreferences();
    notes.enable(LogType.BROWSER, Level.ALL);
    notes.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability("goog:loggingPrefs", notes);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--window-size=1200,1000");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE).scriptTimeout(PATIENCE);
    return new Browser(driver);
  }

  private static Path program(String name) {
    return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "there is no " + name + " here: apt-get install chromium chromium-driver"));
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(URI address) {
    driver.get(address.toString());
  }

  String path() {
    URI address = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    return address.getPath();
  }

  /** The first such element, once there is one. */
  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** What a script gives back, or the text "null". */
  String run(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  void dark(boolean dark) {
    Map<String, String> feature =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The addresses asked for since last time. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .flatMap(note -> REQUEST.matcher(note).results().map((MatchResult found) -> found.group(1)))
        .toList();
  }

  /** What it complained of since last time. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(note -> note.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The rules of accessibility that the page breaks seriously, each with the first place. */
  String barriers() {
    return barriersIn("{exclude: [['#editor']]}");
  }

  /** The same of one part of the page. */
  String barriers(String css) {
    return barriersIn("'" + css + "'");
  }

  private String barriersIn(String part) {
    try (var axe =
        Browser.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      byte[] script = Objects.requireNonNull(axe).readAllBytes();
      driver.executeScript(new String(script, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(%s, {resultTypes: ['violations']}).then(found => done(found.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.id + ': ' + one.nodes[0].html).join('\\n')));
            """
                .formatted(part)));
  }

  /** Writes a picture into the folder of the property {@code screenshots}, if there is one. */
  void picture(String name) {
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      try {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
