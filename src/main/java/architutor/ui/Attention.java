package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the person looks at in the review, for the canvas to show.
final class Attention {
  private final ObjectProperty<Optional<Finding>> finding =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Fix>> fix = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Set<Id>> found = new SimpleObjectProperty<>(Set.of());

  private final ObjectProperty<Optional<Set<Id>>> story =
      new SimpleObjectProperty<>(Optional.empty());

  /// What was told so far while the drawing is presented; it comes before everything else.
  ObjectProperty<Optional<Set<Id>>> story() {
    return story;
  }

  /// The finding whose elements stay while all else fades.
  ObjectProperty<Optional<Finding>> finding() {
    return finding;
  }

  /// The fix whose outcome is shown before it is applied.
  ObjectProperty<Optional<Fix>> fix() {
    return fix;
  }

  /// What a search has found, which stays while all else fades unless a finding is looked at.
  ObjectProperty<Set<Id>> found() {
    return found;
  }

  /// What stays lit; all of it while a fix is looked at, which may reach further, and for a finding
  /// about no element.
  ///
  /// @param drawing the one that the finding is about
  Optional<Set<Id>> lit(Diagram drawing) {
    if (story.get().isPresent()) return story.get();
    if (fix.get().isPresent()) return Optional.empty();
    return finding
        .get()
        .map(f -> elements(f, drawing))
        .filter(lit -> !lit.isEmpty())
        .or(() -> Optional.of(found.get()).filter(lit -> !lit.isEmpty()));
  }

  void rest() {
    finding.set(Optional.empty());
    fix.set(Optional.empty());
  }

  /// What it is about, and the whole of its path with the flows between its nodes.
  private static Set<Id> elements(Finding finding, Diagram drawing) {
    var all = new LinkedHashSet<>(finding.about());
    var path = finding.path();
    all.addAll(path);
    for (var edge : drawing.edges())
      if (path.contains(edge.from()) && path.indexOf(edge.from()) < path.indexOf(edge.to()))
        all.add(edge.id());
    return all;
  }
}
