package entente.extract.meeting;

import static entente.article.Relation.ADNOMINAL;

import entente.article.Token;
import entente.extract.passage.Dates;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Format;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down the meetings of one sentence, with day, place and the words that tell them. */
final class MeetingNotes extends SentenceReader {
  private final Receipts receipts;
  private final Attendance attendance;

  MeetingNotes(Passage passage, Receipts receipts, Attendance attendance) {
    super(passage);
    this.receipts = receipts;
    this.attendance = attendance;
  }

  /**
   * Notes a meeting; one that is only imagined is none.
   *
   * @param anchors the words that place, day and partners hang on
   * @param more further words that tell it
   */
  void add(
      Token event,
      Format format,
      Set<Entity> all,
      List<Token> anchors,
      Voice voice,
      List<Token> more,
      String rule,
      double confidence) {
    add(event, format, all, List.of(), anchors, voice, more, rule, confidence);
  }

  /** Notes a meeting with others who have no name. */
  void add(
      Token event,
      Format format,
      Set<Entity> all,
      List<String> others,
      List<Token> anchors,
      Voice voice,
      List<Token> more,
      String rule,
      double confidence) {
    if (voice.modality() == Modality.HYPOTHETICAL && passage.isOnlyImagined(event)) {
      return;
    }
    Optional<When> when = when(event, voice, anchors);
    Voice real = real(event, when, voice);
    Fact.Meeting meeting =
        new Fact.Meeting(
            format,
            List.copyOf(all),
            others,
            when,
            // a call has no place; one that is named there is what it was about
            format == Format.CALL ? Optional.empty() : place(anchors, more, others),
            new MeetingFormats(passage).follows(event));
    receipts.add(meeting, real, words(event, more, anchors), rule, confidence);
    if (real.modality() == Modality.HAPPENED && format != Format.PRESS) {
      attendance.note(meeting);
    }
  }

  /**
   * "will sign it as a follow-up to their May meeting": of a day that is past, whatever is ahead.
   */
  private boolean isOver(Token event, Optional<When> when, Voice voice) {
    boolean ahead =
        voice.modality() == Modality.PLANNED
            || voice.modality() == Modality.INTENDED
            || voice.modality() == Modality.DESIRED;
    return ahead && event.isNoun() && when.filter(dates::isPast).isPresent();
  }

  /** A day that is past says more than the form of the verb. */
  private Voice real(Token event, Optional<When> when, Voice voice) {
    return isOver(event, when, voice) ? voice.with(Modality.HAPPENED) : voice;
  }

  /** "met X in Port": the place may hang on the name before it. */
  private Optional<Entity> place(List<Token> anchors, List<Token> more, List<String> others) {
    List<Token> names = new ArrayList<>(more);
    List.of("with", "by", "for").forEach(p -> names.addAll(parties.objects(p, anchors)));
    List<Token> people =
        names.stream()
            .flatMap(name -> tree.conjuncts(name).stream())
            .filter(name ->
                scene
                    .mention(name)
                    .filter(m -> m.entity().kind() == Entity.Kind.PERSON)
                    .isPresent())
            .toList();
    List<Token> between =
        Stream.of("between", "among")
            .flatMap(p -> parties.objects(p, anchors).stream())
            .flatMap(name -> tree.conjuncts(name).stream())
            .toList();
    List<Token> unnamed = others.isEmpty() ? List.of() : names;
    return places
        .of(anchors)
        .or(() -> places.of(people))
        .or(() -> places.of(between))
        .or(() -> places.of(unnamed));
  }

  private Optional<When> when(Token event, Voice voice, List<Token> anchors) {
    Optional<When> stated = dates.of(passage, event).or(() -> setFor(event));
    boolean unspoken = voice.isArticles() && voice.modality() == Modality.HAPPENED;
    boolean title = Dates.isTitle(tree.sentence().block());
    boolean own = unspoken && (title || anchors.stream().anyMatch(Token::isVerb) || isStep(event));
    return stated.or(() -> own ? dates.readoutDay() : Optional.empty());
  }

  /** "a meeting | set for May 12". */
  private Optional<When> setFor(Token event) {
    return tree.children(event, ADNOMINAL).stream()
        .filter(set -> is("setting", set))
        .flatMap(set -> dates.of(passage, set).stream())
        .findFirst();
  }

  /** "after a conversation in restricted format": part of what the read-out tells. */
  private boolean isStep(Token event) {
    return tree.head(event).filter(p -> is("afterwards", p)).isPresent();
  }

  /** The words that tell a meeting: event, day, who acts, with whom. */
  List<Token> words(Token event, List<Token> more, List<Token> anchors) {
    List<Token> words = new ArrayList<>(List.of(event));
    words.addAll(more);
    words.addAll(anchors);
    words.addAll(dates.words(passage, event));
    for (Token anchor : anchors) {
      if (anchor.isVerb()) {
        grammar.subject(anchor).ifPresent(words::add);
      }
      grammar.possessor(anchor).ifPresent(words::add);
      words.addAll(parties.objects("with", List.of(anchor)));
    }
    return words;
  }

  /** The meeting told last, which "attended the meeting" means. */
  static final class Attendance {
    private final List<Fact.Meeting> meetings = new ArrayList<>();
    private final List<Entity> leaders = new ArrayList<>();

    void lead(List<Entity> more) {
      leaders.addAll(more);
    }

    /** Those who led a delegation before any meeting was told. */
    List<Entity> leaders() {
      return List.copyOf(leaders);
    }

    void note(Fact.Meeting meeting) {
      meetings.add(meeting);
    }

    Optional<Fact.Meeting> last() {
      return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.get(meetings.size() - 1));
    }
  }
}
