package architutor.arrange;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Selects more by what is selected.
public final class Choosing {
  private Choosing() {}

  /// All nodes of the same services, groups and flows of the same kinds, and notes with notes.
  public static Set<Id> similar(Diagram diagram, Set<Id> ids) {
    var kinds =
        ids.stream()
            .flatMap(id -> diagram.find(id).stream())
            .map(Choosing::kind)
            .collect(Collectors.toSet());
    return diagram
        .elements()
        .filter(e -> kinds.contains(kind(e)))
        .map(Element::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Never the same for elements of two different types: a service is a text, kinds are constants.
  private static Object kind(Element element) {
    return switch (element) {
      case Node node -> node.service();
      case Group group -> group.kind();
      case Edge edge -> edge.kind();
      case Note _ -> Note.class;
    };
  }

  /// All that flows lead to and from, whichever way, and the flows themselves.
  public static Set<Id> connected(Diagram diagram, Set<Id> ids) {
    var at = new HashMap<Id, List<Edge>>();
    for (var edge : diagram.edges())
      for (var end : List.of(edge.from(), edge.to()))
        at.computeIfAbsent(end, _ -> new ArrayList<>()).add(edge);
    var found = new LinkedHashSet<Id>();
    var open = new ArrayDeque<Id>();
    for (var id : ids)
      diagram.find(id).ifPresent(e -> open.add(e instanceof Edge edge ? edge.from() : id));
    while (!open.isEmpty()) {
      var id = open.poll();
      if (!found.add(id)) continue;
      for (var edge : at.getOrDefault(id, List.of())) {
        found.add(edge.id());
        open.add(edge.from());
        open.add(edge.to());
      }
    }
    return found;
  }
}
