package architutor.ui;

import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in which frame, frames before nodes and notes last, each in the drawing's order;
/// under nothing what stands in no frame.
record Contents(Map<Optional<Id>, List<Id>> in) {
  static final Contents NONE = new Contents(Map.of());

  static Contents of(Diagram diagram) {
    var in = new LinkedHashMap<Optional<Id>, List<Id>>();
    for (Group group : diagram.groups()) list(in, group.parent()).add(group.id());
    for (Node node : diagram.nodes()) list(in, node.parent()).add(node.id());
    for (Note note : diagram.notes()) list(in, Optional.empty()).add(note.id());
    return new Contents(in);
  }

  private static List<Id> list(Map<Optional<Id>, List<Id>> in, Optional<Id> frame) {
    return in.computeIfAbsent(frame, _ -> new ArrayList<>());
  }

  List<Id> of(Optional<Id> frame) {
    return in.getOrDefault(frame, List.of());
  }
}
