package architutor.io.mermaid;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;

/// Writes one `architecture-beta` diagram. A flow from or to a group is tied to a junction in it,
/// because Mermaid ties edges to services and junctions only.
final class Architecture {
  private final Diagram diagram;
  private final Catalog catalog;
  private final Names names;
  private final StringBuilder out = new StringBuilder();

  Architecture(Diagram diagram, Catalog catalog) {
    this.diagram = diagram;
    this.catalog = catalog;
    this.names = new Names(diagram);
  }

  String write() {
    contents(Optional.empty());
    diagram.edges().forEach(this::edge);
    return Bounds.noted(diagram, Label.head(diagram) + "architecture-beta\n", out.toString());
  }

  /// A group comes before what stands in it, as Mermaid demands.
  private void contents(Optional<Id> parent) {
    for (var group : diagram.groups()) if (group.parent().equals(parent)) group(group);
    for (var node : diagram.nodes()) if (node.parent().equals(parent)) node(node);
  }

  private void group(Group group) {
    var label = group.label().isBlank() ? group.kind().word() : group.label();
    line("group " + names.of(group.id()) + icon(group.kind()) + title(label) + in(group.parent()));
    if (diagram.edges().stream().anyMatch(e -> e.touches(group.id())))
      line("junction " + end(group.id()) + in(Optional.of(group.id())));
    contents(Optional.of(group.id()));
  }

  private void node(Node node) {
    var icon = catalog.find(node.service()).map(Architecture::icon).orElse("server");
    line(
        "service "
            + names.of(node.id())
            + "("
            + icon
            + ")"
            + title(catalog.nameOf(node))
            + in(node.parent()));
  }

  private void edge(Edge edge) {
    var from = place(edge.from());
    var to = place(edge.to());
    var dx = to.x() - from.x();
    var dy = to.y() - from.y();
    var flat = Math.abs(dx) >= Math.abs(dy);
    var out = flat ? (dx < 0 ? "L" : "R") : dy < 0 ? "T" : "B";
    var in = flat ? (dx < 0 ? "R" : "L") : dy < 0 ? "B" : "T";
    var words = edge.label().isBlank() ? "--" : "-[" + Label.line(edge.label()) + "]-";
    line(end(edge.from()) + ":" + out + " " + words + "> " + in + ":" + end(edge.to()));
  }

  private String end(Id id) {
    return diagram.group(id).isPresent() ? names.endOf(id) : names.of(id);
  }

  private Point place(Id id) {
    return diagram
        .node(id)
        .flatMap(Node::at)
        .or(() -> diagram.group(id).flatMap(Group::box).map(b -> b.centre()))
        .orElse(new Point(0, 0));
  }

  private String in(Optional<Id> group) {
    return group.map(id -> " in " + names.of(id)).orElse("");
  }

  private static String title(String text) {
    return "[" + Label.line(text) + "]";
  }

  private static String icon(Service service) {
    if (service.elsewhere().mermaid().isPresent())
      return "logos:" + service.elsewhere().mermaid().get();
    if (service.kind() == Service.Kind.EXTERNAL) return "internet";
    if (service.traits().contains("database")) return "database";
    return service.traits().contains("store") ? "disk" : "server";
  }

  private static String icon(GroupKind kind) {
    return switch (kind) {
      case CLOUD, ACCOUNT, REGION -> "(cloud)";
      case VPC -> "(logos:aws-vpc)";
      case SUBNET, ZONE, ON_PREMISES -> "(server)";
      case LAKE_ZONE -> "(disk)";
      case FRAME -> "";
    };
  }

  private void line(String text) {
    out.append("  ").append(text).append('\n');
  }
}
