package architutor.ui;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The flows at each element of a drawing, those that come before those that go.
final class Flows {
  static final Flows NONE = of(Diagram.EMPTY);

  private final Map<Id, List<Edge>> incoming;
  private final Map<Id, List<Edge>> outgoing;

  private Flows(Map<Id, List<Edge>> incoming, Map<Id, List<Edge>> outgoing) {
    this.incoming = incoming;
    this.outgoing = outgoing;
  }

  static Flows of(Diagram diagram) {
    var incoming = new HashMap<Id, List<Edge>>();
    var outgoing = new HashMap<Id, List<Edge>>();
    for (var edge : diagram.edges()) {
      incoming.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
      outgoing.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
    }
    return new Flows(incoming, outgoing);
  }

  List<Edge> at(Id id) {
    return Stream.of(incoming, outgoing)
        .flatMap(way -> way.getOrDefault(id, List.of()).stream())
        .toList();
  }

  boolean hasNone(Id id) {
    return !incoming.containsKey(id) && !outgoing.containsKey(id);
  }
}
