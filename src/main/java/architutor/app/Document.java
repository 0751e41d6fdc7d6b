package architutor.app;

import architutor.critique.Critique;
import architutor.edit.History;
import architutor.layout.Routed;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Set;

/// A drawing that is open, with all that belongs to it.
///
/// @param number tells it from all others that were open in the same session
/// @param file what it came from
/// @param saved the version that the file has
/// @param shown what is seen of it, with the lines
/// @param critique the newest judgement of it, perhaps of an older version
public record Document(
    int number,
    Opened file,
    Diagram saved,
    History history,
    Set<Id> selection,
    Routed shown,
    Critique critique) {
  static Document of(int number, Opened opened) {
    var diagram = opened.diagram();
    return new Document(
        number,
        opened,
        diagram,
        History.of(diagram),
        Set.of(),
        Routed.NOTHING.pulled(diagram),
        Critique.NONE);
  }

  public Diagram diagram() {
    return history.present();
  }

  /// Versions are compared by identity: undoing back to the version that was saved makes the
  /// drawing saved again.
  @SuppressWarnings("ReferenceEquality")
  public boolean isUnsaved() {
    return diagram() != saved;
  }

  /// Whether nobody would miss it: it came from no file and nothing was ever drawn.
  boolean isUntouched() {
    return file.path().isEmpty() && diagram().equals(Diagram.EMPTY) && !isUnsaved();
  }

  Document from(Opened other, Diagram version) {
    return new Document(number, other, version, history, selection, shown, critique);
  }

  Document at(History next) {
    return new Document(number, file, saved, next, selection, shown, critique);
  }

  Document selecting(Set<Id> ids) {
    return new Document(number, file, saved, history, ids, shown, critique);
  }

  Document showing(Routed lines) {
    return new Document(number, file, saved, history, selection, lines, critique);
  }

  Document judged(Critique next) {
    return new Document(number, file, saved, history, selection, shown, next);
  }
}
