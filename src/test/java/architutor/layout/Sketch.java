package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;

/// Drawings in a few words: `group region in cloud`, `clicks in region`, `a -data-> b: label`.
final class Sketch {
  private Sketch() {}

  static Diagram of(String text) {
    var diagram = Diagram.EMPTY;
    for (var line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList())
      diagram = line.contains("->") ? edge(diagram, line) : element(diagram, line);
    return diagram;
  }

  private static Diagram element(Diagram diagram, String line) {
    var group = line.startsWith("group ");
    var words = line.replaceFirst("^group ", "").split(" ", -1);
    Optional<Id> parent =
        words.length > 2 && words[1].equals("in") ? Optional.of(Id.of(words[2])) : Optional.empty();
    if (group) {
      var kind = GroupKind.named(words[0].replaceAll("\\d+$", "")).orElse(GroupKind.FRAME);
      return diagram.with(Group.of(words[0], kind).labelled(words[0]).in(parent));
    }
    var node = Node.of(words[0], "s3").labelled(words[0]).in(parent);
    if (words.length > 1 && words[words.length - 2].equals("at")) {
      var at = words[words.length - 1].split(",", -1);
      node = node.at(new Point(Double.parseDouble(at[0]), Double.parseDouble(at[1])));
    }
    return diagram.with(node);
  }

  private static Diagram edge(Diagram diagram, String line) {
    var label = line.contains(": ") ? line.substring(line.indexOf(": ") + 2) : "";
    var words = line.replaceFirst(":.*", "").split(" ", -1);
    var kind = EdgeKind.named(words[1].replaceAll("[->]", "")).orElse(EdgeKind.DATA);
    var from = Id.of(words[0]);
    var to = Id.of(words[2]);
    var nth = 1;
    while (diagram.edge(Edge.idOf(from, to, nth)).isPresent()) nth++;
    return diagram.with(Edge.of(from, to, kind).named(Edge.idOf(from, to, nth)).labelled(label));
  }
}
