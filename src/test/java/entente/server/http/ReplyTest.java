package entente.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which encoding a client gets. */
class ReplyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip             | true",
        "br, gzip         | true",
        "gzip;q=0.5       | true",
        "gzip;q=0         | false",
        "gzip; q=0.000    | false",
        "br               | false",
        "identity         | false",
      })
  void takesGzip_whereNamedAndNotRefused(String header, boolean takes) {
    assertThat(Reply.takesGzip(header)).isEqualTo(takes);
  }
}
