package architutor.edit;

import architutor.model.Diagram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// All versions of a drawing since it was opened. They share what did not change, so keeping each
/// one whole is cheap, and going back needs no inverse of any edit. A step forward, back or anew
/// costs the same however many there are.
public final class History {
  /// A step that was done at some time.
  ///
  /// @param number how many steps led to it, itself included; 0 is how the drawing was opened,
  ///   which has no title
  /// @param version the drawing right after it
  public record Step(int number, String title, Diagram version) {}

  /// Steps as a chain, of which many histories may share all but the first links. A class and no
  /// record, since comparing two records would walk down both chains by recursion.
  private static final class Chain {
    private final Step step;
    private final Optional<Chain> rest;

    Chain(Step step, Optional<Chain> rest) {
      this.step = step;
      this.rest = rest;
    }
  }

  /// The steps done, the newest first; the last is how the drawing was opened.
  private final Chain done;

  /// The steps undone, the next to redo first.
  private final Optional<Chain> undone;

  private History(Chain done, Optional<Chain> undone) {
    this.done = done;
    this.undone = undone;
  }

  public static History of(Diagram diagram) {
    return new History(new Chain(new Step(0, "", diagram), Optional.empty()), Optional.empty());
  }

  public Diagram present() {
    return done.step.version;
  }

  /// How many steps led to the present version.
  public int depth() {
    return done.step.number;
  }

  /// All steps, the undone ones as well, newest first; the last is how the drawing was opened.
  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (var at = undone; at.isPresent(); at = at.get().rest) steps.add(at.get().step);
    Collections.reverse(steps);
    for (var at = Optional.of(done); at.isPresent(); at = at.get().rest) steps.add(at.get().step);
    return steps;
  }

  /// The history with one more step and nothing left to redo; an edit that changes nothing is no
  /// step.
  public History after(Edit edit) {
    return after(edit.title(), edit.applyTo(present()));
  }

  /// The same for an edit that was carried further, such as one whose new nodes were given places.
  public History after(String title, Diagram next) {
    if (next.equals(present())) return this;
    var step = new Step(depth() + 1, title, next);
    return new History(new Chain(step, Optional.of(done)), Optional.empty());
  }

  /// One step back, if there is one.
  public History undo() {
    return done.rest
        .map(before -> new History(before, Optional.of(new Chain(done.step, undone))))
        .orElse(this);
  }

  /// One undone step forward again, if there is one.
  public History redo() {
    return undone
        .map(next -> new History(new Chain(next.step, Optional.of(done)), next.rest))
        .orElse(this);
  }

  /// As far back or forward as leads to one of the [#steps]; a step of another history leads
  /// nowhere.
  @SuppressWarnings("ReferenceEquality")
  public History to(Step step) {
    var next = this;
    while (next.depth() > Math.max(0, step.number)) next = next.undo();
    while (next.depth() < step.number && next.undone.isPresent()) next = next.redo();
    return next.done.step == step ? next : this;
  }

  public Optional<String> undoTitle() {
    return Optional.of(done).filter(d -> d.rest.isPresent()).map(d -> d.step.title);
  }

  public Optional<String> redoTitle() {
    return undone.map(next -> next.step.title);
  }
}
