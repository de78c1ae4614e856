package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.INDEFINITE_ARTICLES;

import entente.article.Token;
import java.util.List;

/**
 * What a report is called, behind or before a clause of its own: "called the report that Oman left
 * | a lie", "dismissed as baseless | claims that Oman left", "there is no truth in reports | that
 * Oman left".
 */
final class Callings {
  private final Arcs arcs;

  private Callings(Arcs arcs) {
    this.arcs = arcs;
  }

  static void mend(Arcs arcs) {
    Callings callings = new Callings(arcs);
    arcs.tokens().forEach(callings::mendName);
    arcs.tokens().forEach(callings::mendAdjective);
    arcs.tokens().forEach(callings::mendHeavyObject);
    arcs.tokens().forEach(callings::mendDismissed);
    arcs.tokens().forEach(callings::mendParticiple);
    arcs.tokens().forEach(callings::mendThat);
    arcs.tokens().forEach(callings::mendAccording);
    arcs.tokens().forEach(callings::mendVerb);
    arcs.tokens().forEach(callings::mendFirst);
    arcs.tokens().forEach(callings::mendContent);
  }

  /** "called the report that Oman armed the rebels | a fabrication": no object of "armed". */
  private void mendName(Token noun) {
    int over = arcs.heads()[noun.index()];
    int clause = arcs.is(noun, APPOSITION) && over >= 0 ? arcs.heads()[over] : over;
    boolean within =
        arcs.is(noun, OBJECT, APPOSITION, NOUN_ADVERBIAL)
            && clause >= 0
            && clause < noun.index()
            && arcs.is(clause, ADNOMINAL);
    int report = within ? arcs.heads()[clause] : -1;
    int first = arcs.firstOf(noun.index());
    boolean named =
        report >= 0
            && arcs.is(report, OBJECT)
            && isNaming(arcs.heads()[report])
            && INDEFINITE_ARTICLES.contains(arcs.at(first).text())
            && arcs.at(first - 1).isNoun();
    if (named) {
      arcs.tokens().stream()
          .filter(own -> arcs.heads()[own.index()] == clause && arcs.is(own, DATIVE))
          .filter(Token::isNoun)
          .forEach(own -> arcs.attach(own, clause, OBJECT));
      arcs.attach(noun, arcs.heads()[report], OBJECT_PREDICATE);
    }
  }

  /** "consider peace | critical to trade": said of it, no part of its name. */
  private void mendAdjective(Token adjective) {
    int noun = arcs.heads()[adjective.index()];
    boolean behind =
        adjective.isAdjective()
            && arcs.is(adjective, MODIFIER)
            && noun >= 0
            && noun < adjective.index()
            && arcs.is(noun, OBJECT);
    if (behind && isNaming(arcs.heads()[noun])) {
      arcs.attach(adjective, arcs.heads()[noun], OBJECT_PREDICATE);
    }
  }

  /** "called a lie | the claim that", "called “fake news” | a report that". */
  private void mendHeavyObject(Token report) {
    int first = arcs.firstOf(report.index());
    if (!isReport(report) || !arcs.is(report, NOUN_ADVERBIAL, APPOSITION) || first < 2) {
      return;
    }
    arcs.tokens().subList(0, first).stream()
        .filter(name -> arcs.is(name, OBJECT, OBJECT_PREDICATE))
        .filter(name -> isNaming(arcs.heads()[name.index()]))
        .filter(name ->
            List.of(name.index(), arcs.heads()[name.index()])
                .contains(arcs.heads()[report.index()]))
        .findFirst()
        .ifPresent(name -> {
          int verb = arcs.heads()[name.index()];
          arcs.attach(report, verb, OBJECT);
          arcs.attach(name, verb, OBJECT_PREDICATE);
        });
  }

  /** "dismissed as | baseless | claims that": the claims are dismissed. */
  private void mendDismissed(Token report) {
    int as = arcs.heads()[report.index()];
    boolean behindAs =
        as >= 0 && arcs.is(report, PREPOSITION_OBJECT) && arcs.at(as).text().equals("as");
    int verb = behindAs ? arcs.heads()[as] : -1;
    int first = as + 1;
    if (verb >= 0
        && isReport(report)
        && arcs.at(verb).isVerb()
        && arcs.at(first).isAdjective()
        && arcs.heads()[first] == report.index()
        && !arcs.hasChild(verb, OBJECT, PASSIVE_SUBJECT)) {
      arcs.attach(report, verb, OBJECT);
      arcs.attach(arcs.at(first), as, PREPOSITION_OBJECT);
    }
  }

  /** "described as | fabricated | a video that": the video is described. */
  private void mendParticiple(Token name) {
    int verb = arcs.heads()[name.index()];
    int as = name.index() - 1;
    boolean called =
        name.is(PAST_PARTICIPLE)
            && as > 0
            && verb >= 0
            && verb < as
            && arcs.at(as).text().equals("as")
            && arcs.heads()[as] == name.index()
            && (isNaming(verb) || arcs.isListed(verb, "described"))
            && !arcs.hasChild(name.index(), SUBJECT)
            && !arcs.hasChild(verb, OBJECT, PASSIVE_SUBJECT);
    if (called) {
      arcs.child(name.index(), OBJECT)
          .ifPresent(thing -> {
            arcs.attach(thing, verb, OBJECT);
            arcs.attach(arcs.at(as), verb, PREPOSITION);
            arcs.attach(name, as, PREPOSITION_OBJECT);
          });
    }
  }

  /** "the rumour | that Vik had visited Oslo", read as if he visited the rumour. */
  private void mendThat(Token that) {
    int clause = arcs.heads()[that.index()];
    boolean gap =
        that.text().equals("that")
            && arcs.is(that, OBJECT)
            && arcs.is(clause, RELATIVE)
            && arcs.isListed(arcs.heads()[clause], "reporting-noun")
            && arcs.hasChild(clause, SUBJECT);
    if (!gap) {
      return;
    }
    arcs.tokens().stream()
        .filter(own -> arcs.heads()[own.index()] == clause && own.index() > clause)
        .filter(own -> arcs.is(own, OBJECT) || (arcs.is(own, NOUN_ADVERBIAL) && own.isProper()))
        .findFirst()
        .ifPresent(own -> {
          arcs.attach(own, clause, OBJECT);
          arcs.attach(that, clause, MARKER);
          arcs.attach(arcs.at(clause), arcs.heads()[clause], ADNOMINAL);
        });
  }

  /** "a report | according to which it left", hung on the verb before: what the report says. */
  private void mendAccording(Token which) {
    int to = arcs.heads()[which.index()];
    int clause = to > 1 && which.lemma().equals("which") ? arcs.heads()[to] : -1;
    boolean stray =
        clause >= 0
            && arcs.is(which, PREPOSITION_OBJECT)
            && arcs.is(clause, ADVERBIAL_CLAUSE)
            && arcs.is(to - 1, PREPOSITION)
            && arcs.heads()[to - 1] == to - 2
            && arcs.isListed(to - 2, "reporting-noun");
    if (stray) {
      arcs.attach(arcs.at(clause), to - 2, RELATIVE);
    }
  }

  /**
   * "Contrary to media | reports | that Oman left, it stays": nobody reports, the noun was read as
   * a verb.
   */
  private void mendVerb(Token reports) {
    int noun = reports.index() - 1;
    int preposition = noun > 0 && arcs.is(noun, PREPOSITION_OBJECT) ? arcs.heads()[noun] : -1;
    boolean misread =
        reports.is(SINGULAR_PRESENT)
            && preposition >= 0
            && arcs.isListed(reports.index(), "reporting-noun")
            && arcs.heads()[reports.index()] > reports.index()
            && !arcs.hasChild(reports.index(), SUBJECT)
            && arcs.hasChild(reports.index(), COMPLEMENT);
    if (!misread) {
      return;
    }
    int main = arcs.heads()[reports.index()];
    for (Token own : arcs.tokens()) {
      if (arcs.heads()[own.index()] == reports.index()) {
        boolean content = arcs.is(own, COMPLEMENT);
        arcs.attach(
            own,
            content ? reports.index() : main,
            content ? ADNOMINAL : arcs.relations()[own.index()]);
      }
    }
    arcs.attach(arcs.at(noun), reports.index(), COMPOUND);
    arcs.attach(reports, preposition, PREPOSITION_OBJECT);
  }

  /** "Reports that Oman left | turned out to be false", read as if they did so who left. */
  private void mendFirst(Token verb) {
    boolean first =
        arcs.at(0).isPresent()
            && arcs.heads()[0] < 0
            && arcs.isListed(0, "reporting-noun")
            && !arcs.hasChild(0, SUBJECT);
    int clause = arcs.heads()[verb.index()];
    boolean second =
        first
            && clause > 0
            && verb.isTensed()
            && arcs.is(verb, COMPLEMENT, CONJUNCT, PARATAXIS, ADVERBIAL_CLAUSE)
            && arcs.heads()[clause] == 0
            && clause < verb.index()
            && arcs.hasChild(clause, MARKER)
            && !arcs.hasChild(verb.index(), SUBJECT, PASSIVE_SUBJECT, MARKER);
    if (second) {
      arcs.attach(verb, 0, COMPLEMENT);
    }
  }

  /** "in reports | that Oman left", hung on the verb: what the reports say. */
  private void mendContent(Token that) {
    int report = that.index() - 1;
    int clause = arcs.heads()[that.index()];
    boolean strayed =
        report >= 0
            && that.text().equals("that")
            && arcs.is(that, MARKER)
            && arcs.is(clause, CONJUNCT, ADVERBIAL_CLAUSE)
            && arcs.heads()[clause] < report;
    if (strayed
        && arcs.isListed(report, "reporting-noun")
        && arcs.is(report, OBJECT, PREPOSITION_OBJECT, CONJUNCT)) {
      arcs.attach(arcs.at(clause), report, ADNOMINAL);
    }
  }

  private boolean isNaming(int verb) {
    return verb >= 0 && arcs.isListed(verb, "calling");
  }

  /** A report with a clause that tells what it says. */
  private boolean isReport(Token noun) {
    return arcs.isListed(noun.index(), "reporting-noun")
        && arcs.hasChild(noun.index(), ADNOMINAL, COMPLEMENT);
  }
}
