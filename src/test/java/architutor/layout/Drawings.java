package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Random drawings without places: up to 16 nodes in up to 5 nested groups, edges between any of
/// them and up to two notes.
final class Drawings extends DomainContextBase {
  private static final List<EdgeKind> KINDS = List.of(EdgeKind.values());

  @Provide
  Arbitrary<Diagram> drawings() {
    return Arbitraries.longs().map(seed -> drawing(new Random(seed)));
  }

  private static Diagram drawing(Random random) {
    var diagram = Diagram.EMPTY;
    var groups = random.nextInt(6);
    for (var g = 0; g < groups; g++)
      diagram =
          diagram.with(Group.of("g" + g, GroupKind.FRAME).labelled("Group").in(holder(random, g)));
    var nodes = random.nextInt(17);
    for (var n = 0; n < nodes; n++)
      diagram = diagram.with(Node.of("n" + n, "s3").in(holder(random, groups)));
    for (var e = nodes + groups == 0 ? 0 : random.nextInt(2 * (nodes + groups)); e > 0; e--) {
      var kind = KINDS.get(random.nextInt(KINDS.size()));
      diagram = diagram.with(Edge.of(end(random, nodes, groups), end(random, nodes, groups), kind));
    }
    for (var n = random.nextInt(3); n > 0; n--)
      diagram =
          diagram.with(
              new Note(
                  Id.of("note" + n),
                  "Words",
                  new Box(random.nextInt(800), random.nextInt(500), 160, 60)));
    return diagram;
  }

  /// A node four times out of five.
  private static Id end(Random random, int nodes, int groups) {
    return nodes > 0 && (groups == 0 || random.nextInt(5) > 0)
        ? Id.of("n" + random.nextInt(nodes))
        : Id.of("g" + random.nextInt(groups));
  }

  private static Optional<Id> holder(Random random, int groups) {
    var group = random.nextInt(groups + 1);
    return group == groups ? Optional.empty() : Optional.of(Id.of("g" + group));
  }
}
