package entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes one token; tokens are separated by spaces, a space inside a token is "_". */
class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xi's visit                         | Xi 's visit
          the countries’ ties                | the countries ’ ties
          they don't, can't and won’t        | they do n't , ca n't and wo n’t
          it cannot wait                     | it can not wait
          we're, I'd, they've                | we 're , I 'd , they 've
          win-win people-to-people ties      | win-win people-to-people ties
          the China–Central Asia summit      | the China–Central Asia summit
          a deal—the best                    | a deal — the best
          one -- two                         | one -- two
          the US $25 billion mark            | the US_$25_billion mark
          $102 million and €3.5bn, ¥100      | $102_million and €3.5bn , ¥100
          US$5, then C$7                     | US$5 , then C$7
          21.2 billion US dollars            | 21.2 billion US dollars
          nearly 200,000 patients, up 12.5%  | nearly 200,000 patients , up 12.5%
          on July 3, 2024.                   | on July 3 , 2024 .
          the 30th and 10-year terms         | the 30th and 10-year terms
          on 2024-07-03 at 21:51:30          | on 2024-07-03 at 21:51:30
          the C5+1 and G7 formats            | the C5+1 and G7 formats
          the U.S. side and Mr. Xi           | the U.S. side and Mr. Xi
          J. D. Vance and R&D                | J. D. Vance and R&D
          Xi'an and Côte d'Ivoire            | Xi'an and Côte d'Ivoire
          see www.mfa.kz, a@b.org            | see www.mfa.kz , a@b.org
          (Xinhua/Zhai)                      | ( Xinhua / Zhai )
          “spark” and "fire"                 | “ spark ” and " fire "
          wait...                            | wait ...
          no!!! *** yes                      | no !!! *** yes
          etc., and so on                    | etc. , and so on
          """)
  void words_areCut(String text, String expected) {
    assertThat(tokens(text, "(?!)")).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xi Jinping's visit                      | Xi Jinping            | Xi_Jinping 's visit
          the People's Republic of China          | People's Republic of China | the People's_Republic_of_China
          the Shanghai Cooperation Organization-led plan | Shanghai Cooperation Organization | the Shanghai_Cooperation_Organization-led plan
          Beijing 2022 Winter Olympic Games opened | Beijing 2022 Winter Olympic Games | Beijing_2022_Winter_Olympic_Games opened
          the 20th National Congress met          | 20th National Congress | the 20th_National_Congress met
          china-Kazakhstan ties                   | china                 | china-Kazakhstan ties
          the US $25 billion mark                 | US                    | the US_$25_billion mark
          H.E. Mr. Xi                             | Mr. Xi                | H.E. Mr._Xi
          """)
  void name_isOneToken(String text, String name, String expected) {
    assertThat(tokens(text, Pattern.quote(name))).containsExactly(expected.split(" "));
  }

  private static List<String> tokens(String text, String names) {
    Article article = Articles.of(text);
    return Tokenizer.pieces(
            text, 0, text.length(), Names.of(article, Articles.names(article, names)))
        .stream()
        .map(piece -> text.substring(piece.from(), piece.to()).replace(' ', '_'))
        .toList();
  }
}
