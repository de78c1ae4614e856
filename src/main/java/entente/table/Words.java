package entente.table;

import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.When;
import entente.names.Labels;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Labels made of parts, for cells without an entity of their own. */
final class Words {
  private Words() {}

  /** {@code joint-statement} → {@code JointStatement}. */
  static String type(String code) {
    return Arrays.stream(code.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  /**
   * Title or kind of a text with the parties and the day (ISO 8601) that it does not name itself.
   */
  static String document(Fact.Document text) {
    List<String> parties = text.parties().stream().map(Entity::label).toList();
    boolean named = parties.stream().anyMatch(text.label()::contains);
    String title = Labels.agreement(text.label(), named ? List.of() : parties, "");
    String day = text.when().map(When::start).orElse("");
    boolean dated = day.isEmpty() || title.contains(day.substring(0, 4));
    return dated ? title : title + ", " + day;
  }

  /** {@code dialogue-partner} → {@code dialoguePartner}. */
  static String camel(String code) {
    String type = type(code);
    return type.isEmpty()
        ? type
        : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** A day without year as a person writes it: {@code --07-02} → {@code 2 July}. */
  static String day(String iso) {
    if (!iso.startsWith("--")) {
      return iso;
    }
    MonthDay day = MonthDay.parse(iso);
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "Talks of Kassym-Jomart Tokayev and Xi Jinping". */
  static String meeting(Fact.Format format, Fact.Meeting meeting) {
    String name = format == Fact.Format.PRESS ? "Press meeting" : type(format.code());
    Stream<String> named = meeting.participants().stream().map(Entity::label);
    return name
        + " of "
        + Labels.list(Stream.concat(named, meeting.others().stream()).sorted().toList());
  }

  /** "Talks of Kassym-Jomart Tokayev and Xi Jinping, Astana, 2024-07-03". */
  static String meeting(Fact.Meeting meeting) {
    return meeting(meeting.format(), meeting)
        + meeting.place().map(place -> ", " + place.label()).orElse("")
        + meeting.when().map(When::start).map(day -> ", " + day).orElse("");
  }

  /** "Article by Xi Jinping, Kazakhstanskaya Pravda, 2024-07-02"; its title has a row. */
  static String publication(Fact.Publication publication) {
    return "Article by "
        + publication.author().label()
        + publication.outlet().map(outlet -> ", " + outlet.label()).orElse("")
        + publication.when().map(When::start).map(day -> ", " + day).orElse("");
  }

  /** "30th in 2022 (30 years)". */
  static String anniversary(Fact.Anniversary anniversary) {
    int number = anniversary.number();
    return ordinal(number)
        + " anniversary"
        + anniversary.year().map(year -> " in " + year.start()).orElse("")
        + (number == 1 ? " (1 year)" : " (" + number + " years)");
  }

  /** 1 → "1st", 2 → "2nd", 11 → "11th". */
  static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** The number as written, with its digits where it is written in letters: "4 (four)". */
  static String quantity(Fact.Quantity quantity) {
    boolean digits = quantity.words().chars().anyMatch(Character::isDigit);
    String bound = quantity.qualifier().equals("moreThan") ? "at least " : "";
    return digits ? quantity.words() : bound + quantity.value() + " (" + quantity.words() + ")";
  }
}
