package architutor.edit;

import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Remarks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives an element the id by which files are to call it; whatever named it names it still. Edges
/// that were called after their ends are so again. An id that is taken stays with what has it, and
/// nothing changes.
public record Rekey(Id element, Id next) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    if (before.find(element).isEmpty() || Ids.isTaken(before, next)) return before;
    var names = names(before);
    var bare =
        Diagram.EMPTY
            .titled(before.title())
            .headed(before.header())
            .requiring(before.requirement())
            .carrying(before.workload())
            .remarking(remarks(before.remarks(), names));
    return new Put(before.elements().map(e -> called(e, names)).toList())
        .applyTo(bare)
        .locking(called(before.locked(), names), true)
        .folding(called(before.folded(), names), true);
  }

  private Map<Id, Id> names(Diagram before) {
    var names = new LinkedHashMap<>(Map.of(element, next));
    for (var edge : before.edgesOf(element))
      if (isCalledAfterItsEnds(edge))
        names.put(
            edge.id(),
            Ids.between(
                called(edge.from(), names),
                called(edge.to(), names),
                id -> names.containsValue(id) || Ids.isTaken(before, id)));
    return names;
  }

  private static boolean isCalledAfterItsEnds(Edge edge) {
    var first = Edge.idOf(edge.from(), edge.to(), 1).text();
    var id = edge.id().text();
    return id.startsWith(first) && id.substring(first.length()).matches("(\\.\\d+)?");
  }

  private static Element called(Element element, Map<Id, Id> names) {
    var id = called(element.id(), names);
    return switch (element) {
      case Node n ->
          new Node(
              id,
              n.service(),
              n.label(),
              n.at(),
              n.parent().map(p -> called(p, names)),
              n.settings());
      case Group g ->
          new Group(
              id,
              g.kind(),
              g.label(),
              g.box(),
              g.parent().map(p -> called(p, names)),
              g.settings());
      case Edge e ->
          new Edge(
              id,
              called(e.from(), names),
              called(e.to(), names),
              e.kind(),
              e.label(),
              e.bends(),
              e.settings());
      case Note n -> new Note(id, n.text(), n.box());
    };
  }

  private static Remarks remarks(Remarks remarks, Map<Id, Id> names) {
    var accepted =
        remarks.accepted().stream()
            .map(a ->
                new Acceptance(
                    a.rule(),
                    a.about().stream().map(id -> called(id, names)).toList(),
                    a.reason(),
                    a.since(),
                    a.until()))
            .toList();
    return new Remarks(accepted, remarks.answers());
  }

  private static Set<Id> called(Set<Id> ids, Map<Id, Id> names) {
    return ids.stream().map(id -> called(id, names)).collect(Collectors.toSet());
  }

  private static Id called(Id id, Map<Id, Id> names) {
    return names.getOrDefault(id, id);
  }

  @Override
  public String title() {
    return "Call " + element + " " + next + " in files";
  }
}
