package architutor.paint;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Optional;

/// One of each kind of group and edge, a note and names of every length.
final class Everything {
  static final Diagram DIAGRAM = flows(groups(Diagram.EMPTY));

  private Everything() {}

  private static Diagram groups(Diagram start) {
    var next = start;
    var i = 0;
    for (var kind : GroupKind.values()) {
      var place = new Box(40 + i % 3 * 220, 40 + i / 3 * 110, 200, 90);
      next = next.with(Group.of(kind.word(), kind).at(place));
      i++;
    }
    return next.with(
            Group.of("public", GroupKind.SUBNET)
                .with("access", "public")
                .labelled("A public subnet with a long name that cannot fit")
                .at(new Box(40, 370, 200, 90)))
        .with(
            new Note(
                Id.of("note"),
                "Orders arrive from the shop all day long, mostly between six and nine.\nAsk the"
                    + " owners before the next sale.",
                new Box(260, 370, 200, 90)));
  }

  private static Diagram flows(Diagram start) {
    var next = start;
    var i = 0;
    for (var kind : EdgeKind.values()) {
      var y = 60 + i * 110;
      next =
          next.with(Node.of("a" + i, "simple-queue-service").at(new Point(800, y)))
              .with(
                  Node.of("b" + i, "simple-storage-service")
                      .labelled(i == 3 ? "A bucket with a name that goes on and on" : "Bucket " + i)
                      .at(new Point(1000 + i % 2 * 80, y + i % 3 * 20)))
              .with(
                  Lake.edge("a" + i, "b" + i, kind)
                      .labelled(i == 4 ? "user and item profiles" : kind.word()));
      i++;
    }
    return next.with(
        Node.of("inside", "no-such-icon").in(Optional.of(Id.of("frame"))).at(new Point(600, 310)));
  }
}
