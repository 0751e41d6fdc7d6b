package architutor.bench;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// Drawings of any size, the same for the same size: streams that run into a lake, be queried and
/// be watched, ten nodes to a row and a region to a hundred.
public final class Drawings {
  private static final List<String> SERVICES =
      List.of(
          "kinesis-data-streams",
          "lambda",
          "sqs",
          "data-firehose",
          "s3",
          "glue-etl",
          "s3",
          "athena",
          "quicksight",
          "sns");

  private Drawings() {}

  /// @param placed whether every node has a place
  public static Diagram of(int nodes, boolean placed) {
    var d = Diagram.EMPTY.titled(nodes + " nodes");
    for (var i = 0; i < nodes; i++) {
      var region = Id.of("region" + i / 100);
      if (i % 100 == 0) d = d.with(Group.of(region.text(), GroupKind.REGION));
      var node = Node.of("n" + i, SERVICES.get(i % SERVICES.size())).in(Optional.of(region));
      d = d.with(placed ? node.at(new Point(i % 10 * 200, i / 10 * 160)) : node);
      if (i % 10 != 0) d = d.with(edge(i - 1, i));
      if (i >= 10 && i % 3 == 0) d = d.with(edge(i - 10, i));
    }
    return d;
  }

  private static Edge edge(int from, int to) {
    return Edge.of(Id.of("n" + from), Id.of("n" + to), EdgeKind.DATA);
  }
}
