package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// A part of a drawing as a drawing of its own, as the clipboard holds it.
public final class Fragment {
  private Fragment() {}

  /// The elements with these ids, the contents of the groups among them, and the edges that run
  /// between any two of all these. A parent that stays behind is left out.
  public static Diagram of(Diagram diagram, Set<Id> ids) {
    var all = new HashSet<Id>();
    for (var id : ids) all.addAll(diagram.withContents(id));
    var parts = new ArrayList<Element>();
    diagram.groups().stream().filter(g -> all.contains(g.id())).forEach(parts::add);
    diagram.nodes().stream().filter(n -> all.contains(n.id())).forEach(parts::add);
    diagram.notes().stream().filter(n -> all.contains(n.id())).forEach(parts::add);
    diagram.edges().stream()
        .filter(e -> all.contains(e.from()) && all.contains(e.to()))
        .forEach(parts::add);
    return new Put(parts)
        .applyTo(Diagram.EMPTY)
        .locking(diagram.locked(), true)
        .folding(diagram.folded(), true);
  }
}
