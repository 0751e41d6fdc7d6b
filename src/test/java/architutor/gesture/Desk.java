package architutor.gesture;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Optional;

/// What the tests play on: `raw` and `etl` side by side in `vpc`, `user` and a note outside.
final class Desk {
  static final Id VPC = Id.of("vpc");
  static final Id RAW = Id.of("raw");
  static final Id ETL = Id.of("etl");
  static final Id USER = Id.of("user");
  static final Id NOTE = Id.of("note");
  static final Id FLOW = Edge.idOf(RAW, ETL, 1);

  static final Diagram DIAGRAM =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(0, 0, 480, 320)))
          .with(Node.of("raw", "s3").at(new Point(120, 120)).in(Optional.of(VPC)))
          .with(Node.of("etl", "glue").at(new Point(320, 120)).in(Optional.of(VPC)))
          .with(Node.of("user", "user").at(new Point(800, 120)))
          .with(Edge.of(RAW, ETL, EdgeKind.DATA))
          .with(new Note(NOTE, "Why", new Box(600, 400, 160, 96)));

  private Desk() {}
}
