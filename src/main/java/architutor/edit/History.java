package architutor.edit;

import architutor.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All versions of a drawing since it was opened. They share what did not change, so keeping each
/// one whole is cheap, and going back needs no inverse of any edit.
///
/// @param past the steps done, oldest first, each with the version before it
/// @param future the steps undone, the next to redo last, each with the version after it
public record History(List<Step> past, Diagram present, List<Step> future) {
  /// A step by its title, with the version that lies on its far side.
  public record Step(String title, Diagram version) {}

  public History {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  public static History of(Diagram diagram) {
    return new History(List.of(), diagram, List.of());
  }

  /// The history with one more step and nothing left to redo; an edit that changes nothing is no
  /// step.
  public History after(Edit edit) {
    return after(edit.title(), edit.applyTo(present));
  }

  /// The same for an edit that was carried further, such as one whose new nodes were given places.
  public History after(String title, Diagram next) {
    if (next.equals(present)) return this;
    return new History(plus(past, new Step(title, present)), next, List.of());
  }

  /// One step back, if there is one.
  public History undo() {
    if (past.isEmpty()) return this;
    var step = past.getLast();
    return new History(minusLast(past), step.version, plus(future, new Step(step.title, present)));
  }

  /// One undone step forward again, if there is one.
  public History redo() {
    if (future.isEmpty()) return this;
    var step = future.getLast();
    return new History(plus(past, new Step(step.title, present)), step.version, minusLast(future));
  }

  public Optional<String> undoTitle() {
    return lastTitle(past);
  }

  public Optional<String> redoTitle() {
    return lastTitle(future);
  }

  private static Optional<String> lastTitle(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().title);
  }

  private static List<Step> plus(List<Step> steps, Step step) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }

  private static List<Step> minusLast(List<Step> steps) {
    return steps.subList(0, steps.size() - 1);
  }
}
