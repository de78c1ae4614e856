package entente.ingest.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms by which one line is told from another: headline, heading, caption, boilerplate. */
public final class Cues {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\((?:[^()/]{2,40}/[^()]{2,60}|[^()]*\\b(?:[Pp]hotos?|PHOTO|[Cc]redit|[Ii]mage|Getty|EPA|courtesy)\\b[^()]*)\\)|\\[(?:[Pp]hoto|[Ii]mage|[Pp]icture)[^\\[\\]]*\\]|(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?:"
              + " by|:| ©)[^.]{2,60})\\.?$");
  private static final Pattern CAPTION_LABEL =
      Pattern.compile(
          "(?i)(?:file )?(?:photo|image|picture|caption)(?: taken| shows|:| by| released|"
              + " credit).*");
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?iu)(?:contacts?: .{0,120}|</?[a-z]+\\b[^>]*>.*|\\p{L}{2,5}"
              + " [a-z]{2,4}(?:/[a-z]{2,4}){1,2}|(?-i:\\p{Lu}{2,5}(?: \\p{Lu}[\\p{L}\\d]{1,5}|"
              + " \\d{6}){1,4} \\p{Ll}{2,3}/\\p{Ll}{2,4})|keywords?:.*|(?:read|view|see)"
              + " [^.]{3,60}<https?://\\S+>|view (?:this|it) [^.]{0,40}browser\\b.*|(?:[\\p{L}'’]"
              + " ){3,}\\p{L}(?:\\s+(?:\\p{L}"
              + " ){2,}\\p{L})*|\\[(?:photo|foto|bild|image|picture)\\b[^\\]]*]|if you"
              + " (?:cannot|can['’]t)"
              + " (?:read|view|see)\\b.*|\\[[^\\[\\]]{2,60}]|[a-z]{1,3}(?:/[a-z]{2,4}){1,3}|nnnn|.{0,80}\\bsee"
              + " page \\d+|(?:home|main|start)(?:\\s*[>»/›|]\\s*[^>»/›|]{2,40}){1,6}|if you"
              + " (?:liked|enjoyed) this\\b.*|.{0,20}(?:earlier|previous) version of this"
              + " (?:article|story|report|post)\\b.*|for information media\\b.*|by"
              + " (?:subscribing|signing up)\\b.*|you have read\\b.*|this (?:live )?blog"
              + " (?:has|is)\\b.*|related (?:news|stories|articles|reading)\\b.*|thank(?:s| you)"
              + " for reading\\b.*|(?:corrections?|clarifications?|editor['’]s note|editors['’]"
              + " note|note to (?:the )?editors?|about the authors?)(?:,? [\\p{L}.]{3,9}"
              + " \\d{1,2}(?:, \\d{4})?)?\\s?[:—–].*|-*\\s*ends?\\s*-*|end (?:of"
              + " )?(?:text|transcript|document)|begin text|#[#"
              + " ]*|-\\s*30\\s*-|[*_=~\\s–—-]{3,}|/end/?|(?:follow|like|find|join|visit)"
              + " us\\b.*|(?:please )?share (?:this|on|via|with)\\b.*|share|tweet|print|back to"
              + " top|scroll|(?:read|see|learn|find) (?:more|also)(?: here| at|"
              + " on)?\\b.{0,120}|related(?: (?:articles|stories|news|content|links))?:?|more"
              + " (?:news|stories)\\b.{0,60}|(?:copyright|©|\\(c\\)(?: [\\p{L}.&]{2,20}){0,5},?"
              + " ?(?:19|20)\\d\\d).*|.{0,80}all rights reserved.*|subscribe\\b.*|sign"
              + " up\\b.*|click here\\b.*|download\\b.{0,60}|for (?:more|further)"
              + " (?:information|news|details|inquiries)\\b.*|for media"
              + " (?:inquiries|enquiries)\\b.*|(?:media|press) contacts?:?.*|our"
              + " standards:.*|\\(?(?:additional )?(?:reporting|writing|editing) by .*|this"
              + " (?:article|story) (?:was|has been) (?:first |originally"
              + " )?(?:published|updated|corrected|amended|edited|changed)\\b.*|leave a"
              + " (?:comment|reply).*|comments?(?: are"
              + " closed)?|.{0,40}cookies?\\b.{0,60}|advertisement|photo gallery|loading\\W*)");
  private static final Pattern END =
      Pattern.compile(
          "(?i)[-–—*/(\\s]*(?:ends?|fin|ende|fim|konec|koniec)[-–—*/)\\s.]*|notes?"
              + " (?:to|for) (?:the )?editors?\\s?:?|-\\s*30\\s*-|#(?:"
              + " ?#){2,}|\\*(?: ?\\*){2,}");
  private static final Pattern LAST_SENTENCE =
      Pattern.compile(
          "(?<=[.!?”\"])\\s*(?i:for (?:more|further) (?:information|news|details)|(?:please"
              + " )?follow (?:us|our|the)|read more|subscribe (?:to|now)|click here|visit"
              + " our)\\b[^!?]{0,250}$");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?i:account|channel|page|website|newsletter)(?: of| by)\\s+(?:the"
              + " )?(\\p{Lu}[\\p{L}\\p{N}'’-]*(?: (?:of |the |and"
              + " )*\\p{Lu}[\\p{L}\\p{N}'’-]*){0,5})");
  private static final Pattern END_MARK =
      Pattern.compile(
          "[\\s\\u00a0]*(?:[■□▪▫◼◾●♦◆★]|\\((?i:end|ends|more|over)\\)(?:[\\s\\u00a0]*[\\p{Ll}./]{2,15})?|(?i:enditem)|â[-–—\\u0096\\u0080-\\u009f"
              + " ]+)[\\s\\u00a0]*$");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:.*[\\s.(])?(?:\\p{L}|Jr|Sr|St|Dr|Mr|Mrs|Ms|Gen|Lt|No|Inc|Ltd|Co|Corp)\\.");
  private static final Pattern BULLET =
      Pattern.compile("(?:[-–—*•·●▪>\uf0b7\uf0a7]|\\(?\\d{1,2}[.)](?!\\d)|\\(?[a-z][.)])\\s*\\S.*");
  private static final Pattern NAMED_HOLDER =
      Pattern.compile(
          ".*(?:, | – |\\()(?:the )?(?:Vice |Deputy |Acting |First |Prime |Foreign |Her |His"
              + " )*(?:President|Minister|Premier|Chancellor|Secretary|Ambassador|King|Queen|Emir|Sheikh|Prime"
              + " Minister|Chair|Director|Representative|Commissioner|Excellency|Majesty|Governor|Mayor)\\b.*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:The )?(?:Ministry|Embassy|Permanent"
              + " Mission|Department|Office|Government|Presidency|Press Service|Press"
              + " Office|Consulate|Delegation|Council|Secretariat)\\b(?:,?"
              + " (?:of|for|and|the|in|to|on|at|de|\\p{Lu}[\\p{L}'’-]*)){0,14}|[\\p{L}"
              + " '’-]{3,60}\\b(?:Ministry of Foreign Affairs|Foreign Ministry|Foreign"
              + " Office|Department of State|Prime Minister['’]s Office|Press Service|News"
              + " Agency|Press Office)|(?:THE"
              + " )?(?:MINISTRY|EMBASSY|DEPARTMENT|OFFICE|GOVERNMENT|PERMANENT MISSION) OF[\\p{Lu}"
              + " ,'’-]{3,80}");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:the )?(?:[\\p{L}]+"
              + " )?(?:republic|kingdom|state|government|union|federation|sultanate) of (?:the"
              + " )?[\\p{L} '’-]{3,40}");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’ʻ-]*(?: (?:(?:of|the|de|da|do|del|la|and|upon)"
              + " )*\\p{Lu}[\\p{L}.'’ʻ-]*){0,3}(?:, \\p{Lu}[\\p{L}.'’ʻ-]*(?: (?:of |the"
              + " )*\\p{Lu}[\\p{L}.'’ʻ-]*){0,3}){0,2}");
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i).*(?:tion|sion|ment|ments|ship|ity|ance|ence|cy|ism|tions|summit|talks|meetings?|speech|remarks|conference|forum|call|visit|overview|preamble|background|summary|readout|transcript|president|minister|highlights|report|news|article|staff|correspondent|reporter|writer|desk|bureau)");
  private static final Pattern FINITE =
      Pattern.compile(
          ".*\\b(?:is|are|was|were|has|have|had|will|would|said|says|met|held|signed|spoke|visited|agreed|discussed|thanked|arrived|took|made|chaired|hosted)\\b.*");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?iu).*(?:\\b(?:tel|fax|phone|telephone|e-?mail|website|telefono|teléfono|tél)\\b\\.?\\s*[:(+\\d]|(?:[a-z]{1,2}-)?\\d{3}\\s?\\d{2,3}\\s\\p{L}[\\p{L}\\s-]{2,30}$|\\S.*\\s[·|•]\\s.+\\s[·|•]\\s|\\S+@\\S+|\\bwww\\.|https?://|\\bp\\."
              + " ?o\\. ?box\\b|\\bprivate"
              + " bag\\b|\\b(?:\\p{L}*(?:straße|strasse|platz|markt|allee|ufer)|rue|calle|avenida|plaza|ulica|street|avenue|road|square|floor|plot)\\b.*\\d).*|(?:our"
              + " |your )?ref(?:erence)?(?:\\.|:)?"
              + " ?(?:no\\.?:?)?.{2,40}|distr\\.:.*|original:.*|\\(.{3,80}\\)|\\[.{3,80}]|(?:attention|eds?)\\b"
              + " ?[-:].*|\\d{1,4}(?:st|nd|rd|th) (?:meeting|session)\\b.*|(?:the|a) (?:weekly"
              + " |monthly )?(?:newsletter|journal|magazine|bulletin)"
              + " of\\b.*|embargo(?:ed)?\\b.*|comunicado de prensa\\b.*|communiqué de"
              + " presse\\b.*|pressemitteilung\\b.*|\\S*\\p{L}[-_/]\\S+|.*\\b\\p{Lu}*\\d+\\p{Lu}*\\b.*\\d+.*/.*|.*(?:ministerio|ministério|ministère|ministerium|ministerstvo|ministerstwo|udenrigsministeriet|utrikesdepartementet|utenriksdepartementet|bakanlığı|kementerian|república|république|republik|dirección|cancillería|embajada|embaixada|ambassade|botschaft|auswärtiges|presseabteilung|pressestelle|kancelář|kancelaria|tiskov|cellule|direction"
              + " générale)\\b.*");
  private static final Pattern CODE = Pattern.compile("(?=.*\\d.*\\d)[\\p{Lu}\\d\\s()*./_-]{5,40}");
  private static final Pattern COLUMN = Pattern.compile("\\S\\h{3,}\\S");
  private static final Pattern RUN = Pattern.compile("\\S\\h{2,}");
  private static final int LETTERHEAD_LENGTH = 160;
  private static final int SENTENCE = 8;
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:The"
              + " )?(?:(?:Government|Republic|Kingdom|Commonwealth|Federation|State|Ministry|Embassy|Department|Federal"
              + " Department|Office|Directorate|Press"
              + " Office|Secretariat|Council|Commission|Committee|Delegation) of"
              + " (?:(?:the|of|and|for|in|de) |\\p{Lu}[\\p{L}'’-]*,?"
              + " ?){1,14}|(?:\\p{Lu}[\\p{L}'’-]*"
              + " ){1,5}(?:Department|Ministry|Agency|Commission|Office|Communications?|FDFA)|Press"
              + " Office|United Nations|European Union|African Union|Council of Europe|Security"
              + " Council|General Assembly)");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)(?:(?:for )?(?:further|more|additional)"
              + " information\\b.{0,60}|(?:media|press)\\s(?:contacts?|enquiries|inquiries)\\b.{0,60}|(?:contacts?|enquiries|inquiries)(?::.{0,140})?|issued"
              + " by .{3,100}|also in this (?:issue|edition)\\b.{0,40}|in this issue:?|about"
              + " (?:the|us)\\b.{0,40}|in brief|(?:previous|other) (?:press |media |news"
              + " )?releases\\b.{0,20}|pressekontakt\\b.*|prensa\\b.*@.*|--|weather:.*|also"
              + " today\\b.*|related(?: (?:news|stories|articles))?:|you (?:are"
              + " receiving|receive|received) this\\b.*|tags?:?(?: .{0,60})?|you (?:may|might) also"
              + " (?:like|be interested)\\b.*|read (?:also|next|more):?|most"
              + " (?:read|popular|viewed)|latest(?: news| stories)?:?|see"
              + " also:?|(?:\\(signed\\)|signed:)[^!?]{0,80}|(?-i:Done (?:at|in)"
              + " \\p{Lu})[^.!?]{0,100}|writing by .{2,60}|printed and published\\b.*|related"
              + " topics.{0,80}|upcoming(?: events)?:?|get (?:e-?mail"
              + " )?alerts\\b.{0,80}|(?:copyright|©)\\s.*|promoted content|related tags?:.*|more"
              + " (?:from|in|on) \\p{L}.{0,40}|(?:distribution|cc|copy to|copies):.*|[-–—]{1,2}"
              + " ?(?-i:\\p{Lu}[\\p{Lu} .-]{2,25})|see \\p{L}+, page \\d+|this"
              + " (?:e-?mail|message|communication)\\b.*\\b(?:confidential|intended|privileged|attachments?)\\b.*|if"
              + " you (?:cannot|can['’]t|are unable to)"
              + " (?:read|view|see)\\b.*|classification|load-date:.*|end of document|source"
              + " [\\p{Lu}][\\p{L} .&]{2,60}|notes? (?:to|for) (?:the"
              + " )?(?:editors?|media|journalists)\\b.{0,3}|to"
              + " (?:receive|unsubscribe|subscribe)\\b.*|end of"
              + " (?:text|statement|release)|\\*{3,}|\\*(?:"
              + " \\*){2,}|_{3,}|(?:verantwortlich|herausgeber|verteiler|destinataires?|diffusion|distribution"
              + " list|destinatarios)\\b\\s?:.*|weitere (?:meldungen|informationen)\\b.*)");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}.'’-]*){0,6}(?:,?"
              + " ?\\([^()]{2,60}\\))?:\\s.*");
  private static final Pattern SHOUTED =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}(?: ?\\([^()]{2,60}\\))?:\\s");
  private static final Pattern HANGING =
      Pattern.compile("(?i)\\s(?:of|on|for|to|in|at|by|with|between|and|the|from)$");
  private static final Pattern BEGIN = Pattern.compile("[\\p{Lu}\\d]");
  private static final Pattern POINT = Pattern.compile("\\d+[.)]\\s.*,.*");
  private static final String CLOSING = "\"”’)";
  private static final int HEADING = 100;

  private Cues() {}

  /** Whether the words are those under a picture. */
  public static boolean isCaption(String words) {
    String end = words.substring(Math.max(0, words.length() - 160));
    boolean credited = words.length() <= 700 && CREDIT.matcher(end).find();
    return credited || (words.length() <= 500 && CAPTION_LABEL.matcher(words).matches());
  }

  /** Whether the whole line belongs to the page, not to the article. */
  public static boolean isBoilerplate(String words) {
    return words.length() <= 400 && BOILERPLATE.matcher(words).matches();
  }

  /** Whether the line is the mark that ends a text: "ENDS", "- 30 -", "###". */
  public static boolean isEnd(String words) {
    return END.matcher(words).matches();
  }

  /** Where a last sentence begins that only sends the reader elsewhere; the length if none does. */
  public static int endOfReport(String words) {
    int from = Math.max(0, words.length() - 300);
    Matcher last =
        LAST_SENTENCE.matcher(words).region(from, words.length()).useTransparentBounds(true);
    return last.find() ? last.start() : words.length();
  }

  /** The outlet whose account or page the words recommend, as group 1, if found. */
  public static Matcher account(String words) {
    return ACCOUNT.matcher(words);
  }

  /** Where the words end without the sign that closes a report, also as mojibake. */
  public static int endOfWords(String words) {
    int from = Math.max(0, words.length() - 20);
    Matcher mark = END_MARK.matcher(words).region(from, words.length());
    return mark.find() && mark.start() > 0 ? mark.start() : words.length();
  }

  /** Whether the words end as a sentence does, not as a headline does. */
  public static boolean endsSentence(String words) {
    if (words.endsWith(".")) {
      return words.endsWith("...") || !ABBREVIATION.matcher(tail(words)).matches();
    }
    int end = words.length();
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && end < words.length() && ".!?".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether the line is one of a letterhead: an address, a reference, an institution. */
  public static boolean isLetterhead(String words) {
    return isBesideText(words)
        || (words.length() <= LETTERHEAD_LENGTH
            && (INSTITUTION.matcher(words).matches() || isInColumns(words)));
  }

  /** Whether the line is an address, a reference or a code, as it may stand on each page. */
  public static boolean isBesideText(String words) {
    boolean sentence = endsSentence(words) && words.split(" ").length >= SENTENCE;
    return !sentence
        && words.length() <= LETTERHEAD_LENGTH
        && (LETTERHEAD.matcher(words).matches() || CODE.matcher(words).matches());
  }

  /** "United Nations S/2010/305"; not a line with even blanks between its words. */
  public static boolean isInColumns(String words) {
    return !isEntry(words)
        && COLUMN.matcher(words).find()
        && RUN.matcher(words).results().count() <= 3;
  }

  /** Whether what follows the line, near the end of a text, is no part of it. */
  public static boolean isTail(String words) {
    return isEnd(words) || TAIL.matcher(words).matches();
  }

  /** Whether the line begins with the name of whoever speaks. */
  public static boolean isLabelled(String words) {
    return LABEL.matcher(words).matches();
  }

  /** "QUESTION: Why?" */
  public static boolean isShoutedLabel(String words) {
    return SHOUTED.matcher(words).lookingAt();
  }

  /** Whether the line is an entry of a list. */
  public static boolean isEntry(String words) {
    return BULLET.matcher(words.substring(0, Math.min(40, words.length()))).matches();
  }

  /** Whether no headline ends so: "STATEMENT OF THE". */
  public static boolean isHanging(String words) {
    return HANGING.matcher(words).find();
  }

  /** Whether the line could name the part of the article that follows it. */
  public static boolean isHeading(String words) {
    boolean shape =
        words.length() <= HEADING
            && !words.isEmpty()
            && ".!;:,–—-".indexOf(words.charAt(words.length() - 1)) < 0
            && !words.endsWith(".\"")
            && BEGIN.matcher(words).lookingAt()
            && words.chars().anyMatch(Character::isLetter);
    return shape
        && !isHanging(words)
        && !FINITE.matcher(words).matches()
        && !(words.endsWith("?") && isLabelled(words))
        && !NAMED_HOLDER.matcher(words).matches()
        && !POINT.matcher(words).matches();
  }

  /** Whether the line is the name of a ministry or the like. */
  public static boolean isBody(String words) {
    return words.length() <= 120 && BODY.matcher(words).matches();
  }

  /** Whether the line is the name of a state, as it stands below that of its ministry. */
  public static boolean isOwner(String words) {
    return words.length() <= 80 && OWNER.matcher(words).matches();
  }

  /** Whether the line can be read as "The Kremlin, Moscow" or "New Delhi". */
  public static boolean isPlace(String words) {
    return words.length() <= 60
        && PLACE.matcher(words).matches()
        && !NO_PLACE.matcher(words).matches();
  }

  private static String tail(String words) {
    return words.substring(Math.max(0, words.length() - 20));
  }
}
