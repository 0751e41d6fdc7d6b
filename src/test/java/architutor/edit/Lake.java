package architutor.edit;

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
import java.util.List;
import java.util.Optional;

/// A small drawing to edit: `raw` and `etl` in `subnet` in `vpc`, `user` outside, and a note.
final class Lake {
  static final Id VPC = Id.of("vpc");
  static final Id SUBNET = Id.of("subnet");
  static final Id RAW = Id.of("raw");
  static final Id ETL = Id.of("etl");
  static final Id USER = Id.of("user");
  static final Id NOTE = Id.of("note");
  static final Id FLOW = Edge.idOf(RAW, ETL, 1);
  static final Id ACCESS = Edge.idOf(USER, RAW, 1);

  static final Diagram DIAGRAM =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(0, 0, 600, 400)))
          .with(
              Group.of("subnet", GroupKind.SUBNET)
                  .at(new Box(40, 40, 500, 300))
                  .in(Optional.of(VPC)))
          .with(Node.of("raw", "s3").at(new Point(120, 120)).in(Optional.of(SUBNET)))
          .with(Node.of("etl", "glue").at(new Point(320, 120)).in(Optional.of(SUBNET)))
          .with(Node.of("user", "user").at(new Point(800, 120)))
          .with(Edge.of(RAW, ETL, EdgeKind.DATA).bent(List.of(new Point(200, 160))))
          .with(Edge.of(USER, RAW, EdgeKind.CONTROL).bent(List.of(new Point(700, 60))))
          .with(new Note(NOTE, "Why", new Box(700, 300, 120, 80)));

  private Lake() {}
}
