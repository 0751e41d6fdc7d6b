package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;

/// Adds elements, or puts them in the place of those with the same ids. A parent that is not there
/// is left out; an edge with an end that is not there, or an element whose id means another kind of
/// thing by now, is skipped.
public record Put(List<Element> elements) implements Edit {
  public Put {
    elements = List.copyOf(elements);
  }

  public static Put of(Element element) {
    return new Put(List.of(element));
  }

  /// Twice over, so that the order of the list does not matter: the first round makes parents and
  /// ends, the second finds them.
  @Override
  public Diagram applyTo(Diagram before) {
    var next = before;
    for (var element : elements) next = put(next, element);
    for (var element : elements) next = put(next, element);
    return next;
  }

  private static Diagram put(Diagram diagram, Element element) {
    var meansAnother =
        diagram
            .find(element.id())
            .filter(found -> found.getClass() != element.getClass())
            .isPresent();
    if (meansAnother) return diagram;
    return switch (element) {
      case Node n -> diagram.with(n.in(n.parent().filter(p -> mayStandIn(diagram, n.id(), p))));
      case Group g -> diagram.with(g.in(g.parent().filter(p -> mayStandIn(diagram, g.id(), p))));
      case Edge e -> isEnd(diagram, e.from()) && isEnd(diagram, e.to()) ? diagram.with(e) : diagram;
      case Note n -> diagram.with(n);
    };
  }

  /// Whether the group is there and does not itself stand in the element.
  static boolean mayStandIn(Diagram diagram, Id element, Id group) {
    return diagram.group(group).isPresent()
        && !group.equals(element)
        && diagram.around(group).stream().noneMatch(g -> g.id().equals(element));
  }

  private static boolean isEnd(Diagram diagram, Id id) {
    return diagram.node(id).isPresent() || diagram.group(id).isPresent();
  }

  @Override
  public String title() {
    return "Add " + (elements.size() == 1 ? name(elements.getFirst()) : Count.of(elements.size()));
  }

  private static String name(Element element) {
    return switch (element) {
      case Node node -> node.label().isEmpty() ? node.service() : node.label();
      case Group group -> group.label().isEmpty() ? group.kind().word() : group.label();
      case Edge edge -> edge.kind().word() + " flow";
      case Note note -> "note";
    };
  }
}
