package entente.ingest.web;

import java.util.regex.Pattern;

/** The parts of a page that are none of the article, by the headings above them. */
final class OtherParts {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\W*(?:(?:(?:\\d+|all|reader|readers['’]|your|user|view|recent|latest)"
              + " )?(?:comments?|replies|responses|discussion)(?: \\(?\\d+\\)?)?|leave a"
              + " (?:comment|reply)\\b.*|join the"
              + " (?:conversation|discussion)\\b.*|related\\b.{0,30}|(?:read|see)"
              + " (?:more|also|next)\\b.{0,30}|also (?:read|see|in the news)\\b.{0,20}|more"
              + " (?:news|stories|articles|coverage|reading|(?:press"
              + " )?releases|statements|speeches|headlines|items|posts|documents|on"
              + " this|from|in|about)\\b.{0,40}|(?:you|readers) (?:may|might)"
              + " also\\b.*|recommended\\b.{0,30}|most"
              + " (?:read|popular|viewed|shared|commented)\\b.{0,20}|(?:latest|other|top|recent|previous|further|earlier)"
              + " (?:news|stories|articles|posts|headlines|(?:press"
              + " )?releases|statements)\\b.{0,20}|trending\\b.{0,20}|share"
              + " (?:this|on|via|article|page)\\b.{0,30}|follow us\\b.{0,30}|like"
              + " this|subscribe\\b.{0,60}|sign up\\b.{0,60}|"
              + "newsletters?\\b.{0,30}|tags?|topics|footnotes?|(?:end)?notes|references|sources|\\[references?].{0,80}|sponsored\\b.{0,30}|advertisement|for"
              + " (?:more|further) information\\b.{0,30}|(?:media|press)? ?contacts?(?:"
              + " (?:for|us)\\b.{0,20})?|(?:associated|useful|external|quick)"
              + " links|links|downloads?|attachments?|(?:photos?|pictures?|images?|photo"
              + " gallery|gallery|multimedia|videos?)(?: \\(\\d+\\))?|key"
              + " (?:events|points|takeaways)|story highlights|in this (?:article|story)|what you"
              + " need to know|at a glance|page contents|table of contents|about the"
              + " authors?|featured|support\\b.{0,50}\\bjournalism.{0,20}|support (?:us|our"
              + " work)|donate\\b.{0,20}|make a (?:donation|contribution)|upcoming(?: events)?)(?:"
              + " ?\\[edit])?\\W*");

  private static final Pattern ABROAD =
      Pattern.compile(
          "(?iu)\\W*(?:(?:presse|press|yderligere"
              + " )?(?:kontakte?|pressekontakt|oplysninger)|rückfragehinweis|(?:weitere|mehr|verwandte)"
              + " (?:informationen|meldungen|artikel|themen|nachrichten|beiträge|zum thema)|das"
              + " könnte sie auch.{0,30}|conte[uú]dos?"
              + " relacionados?|(?:art[ií]culos|artigos|noticias|notícias|notas)"
              + " relacionad[ao]s|m[áa]s noticias|mais"
              + " notícias|contactos?|contatos?|(?:articles|sujets)"
              + " (?:liés|connexes|similaires)|(?:à )?lire aussi|sur le même sujet|pour plus"
              + " d['’]informations?|leggi anche|articoli correlati|(?:m[áa]s|mais|ulteriori|plus"
              + " d['’])\\s?(?:informaci[óo]n|informações|informazioni|informations?)|материалы по"
              + " теме|популярное|читайте (?:также|ще)|комментарии.{0,8}|коментари.{0,8}|поврзани"
              + " (?:вести|содржини)|powiązane artykuły|súvisiace články|související články|ilgili"
              + " haberler)\\W*");

  private OtherParts() {}

  /** Whether the words, in English or the language of the page around, are such a heading. */
  static boolean isHeading(String words) {
    return ENGLISH.matcher(words).matches() || ABROAD.matcher(words).matches();
  }
}
