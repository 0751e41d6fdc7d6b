package architutor.io.mermaid;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.Optional;

/// Writes one `flowchart`: groups as nested subgraphs, stores as cylinders, the kind of a flow as
/// the stroke of its arrow.
final class Flowchart {
  private final Diagram diagram;
  private final Catalog catalog;
  private final Names names;
  private final StringBuilder out = new StringBuilder();

  Flowchart(Diagram diagram, Catalog catalog) {
    this.diagram = diagram;
    this.catalog = catalog;
    this.names = new Names(diagram);
  }

  String write() {
    contents(Optional.empty(), "  ");
    diagram.edges().forEach(this::edge);
    for (var note : diagram.notes())
      line("  ", names.of(note.id()) + "[" + Label.quoted(note.text()) + "]:::note");
    if (!diagram.notes().isEmpty()) line("  ", "classDef note stroke-dasharray: 3 3");
    return Bounds.noted(diagram, Label.head(diagram) + "flowchart LR\n", out.toString());
  }

  private void contents(Optional<Id> parent, String indent) {
    for (var node : diagram.nodes()) if (node.parent().equals(parent)) node(node, indent);
    for (var group : diagram.groups()) if (group.parent().equals(parent)) group(group, indent);
  }

  private void group(Group group, String indent) {
    var label = group.label().isBlank() ? group.kind().word() : group.label();
    line(indent, "subgraph " + names.of(group.id()) + "[" + Label.quoted(label) + "]");
    contents(Optional.of(group.id()), indent + "  ");
    line(indent, "end");
  }

  private void node(Node node, String indent) {
    var label = Label.quoted(catalog.nameOf(node), catalog.secondLine(node));
    var store =
        catalog.find(node.service()).map(Service::traits).stream()
            .anyMatch(traits -> traits.contains("store"));
    line(indent, names.of(node.id()) + (store ? "[(" + label + ")]" : "[" + label + "]"));
  }

  /// The kind stands beside an arrow that has no words of its own, because a stroke alone does not
  /// tell `catalog` from `control`.
  private void edge(Edge edge) {
    var words =
        edge.label().isBlank() && edge.kind() != EdgeKind.DATA ? edge.kind().word() : edge.label();
    line(
        "  ",
        names.of(edge.from())
            + " "
            + arrow(edge.kind())
            + (words.isBlank() ? " " : "|" + Label.quoted(words) + "| ")
            + names.of(edge.to()));
  }

  private static String arrow(EdgeKind kind) {
    return switch (kind) {
      case DATA, QUERY, EVENT -> "-->";
      case REPLICATION -> "==>";
      case CONTROL, CATALOG, NOTIFY, GOVERN, ENCRYPT, MONITOR -> "-.->";
    };
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
