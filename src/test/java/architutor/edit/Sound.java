package architutor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What always holds of a drawing, looked at from outside.
public final class Sound {
  private Sound() {}

  public static void check(Diagram diagram) {
    var ids = diagram.elements().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates().containsAll(diagram.locked());
    assertThat(diagram.groups()).extracting(Group::id).containsAll(diagram.folded());
    for (var edge : diagram.edges())
      for (var end : List.of(edge.from(), edge.to()))
        assertThat(diagram.node(end).isPresent() || diagram.group(end).isPresent()).isTrue();
    for (var id : ids) {
      var seen = new HashSet<>(Set.of(id));
      for (var up = diagram.parentOf(id); up.isPresent(); up = diagram.parentOf(up.get())) {
        assertThat(diagram.group(up.get())).isPresent();
        assertThat(seen.add(up.get())).as("a cycle at " + id).isTrue();
      }
    }
  }
}
