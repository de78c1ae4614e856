package entente.extract.event;

import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.register.Parties;
import entente.extract.scene.Scene;

/**
 * A sentence as the readers of meetings see it.
 *
 * @param parties whom its words mean
 * @param notes where what they read is written down
 * @param formats in what form people meet in it
 */
record MeetingPassage(
    Passage passage, Parties parties, MeetingNotes notes, MeetingFormats formats) {
  MeetingPassage(Passage passage, MeetingNotes notes) {
    this(passage, new Parties(passage.referents()), notes, new MeetingFormats(passage));
  }

  Tree tree() {
    return passage.tree();
  }

  Scene scene() {
    return passage.scene();
  }
}
