package architutor.edit;

import static architutor.edit.Lake.DIAGRAM;
import static architutor.edit.Lake.ETL;
import static architutor.edit.Lake.NOTE;
import static architutor.edit.Lake.RAW;
import static architutor.edit.Lake.SUBNET;
import static architutor.edit.Lake.USER;
import static architutor.edit.Lake.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PasteTest {
  @Test
  void aFragmentHasTheEdgesAmongItsElementsAndNoParentFromOutside() {
    var fragment = Fragment.of(DIAGRAM, Set.of(RAW, ETL, NOTE));
    assertThat(fragment.elements().map(Element::id).map(Id::text))
        .containsExactly("raw", "etl", "raw--etl", "note");
    assertThat(fragment.parentOf(RAW)).isEmpty();
  }

  @Test
  void aFragmentOfAGroupHasItsContents() {
    var fragment = Fragment.of(DIAGRAM, Set.of(VPC));
    assertThat(fragment.elements().map(Element::id).map(Id::text))
        .containsExactly("vpc", "subnet", "raw", "etl", "raw--etl");
    assertThat(fragment.parentOf(RAW)).contains(SUBNET);
  }

  @Test
  void aCopyHasFreshIdsAndItsOwnEdges() {
    var copy = new Paste(Fragment.of(DIAGRAM, Set.of(RAW, ETL)), 24, 24);
    var once = copy.applyTo(DIAGRAM);
    var twice = copy.applyTo(once);
    var edge = twice.edge(Id.of("raw-3--etl-3")).orElseThrow();
    assertThat(edge.from()).isEqualTo(Id.of("raw-3"));
    assertThat(edge.bends()).isEqualTo(List.of(new Point(224, 184)));
    assertThat(twice.nodes()).hasSize(7);
    assertThat(once.node(Id.of("raw-2")).flatMap(Node::at)).contains(new Point(144, 144));
  }

  @Test
  void aCopyStandsInTheFrameThatItLandsIn() {
    var raw = Fragment.of(DIAGRAM, Set.of(RAW));
    var copied = Id.of("raw-2");
    assertThat(new Paste(raw, 24, 24).applyTo(DIAGRAM).parentOf(copied)).contains(SUBNET);
    assertThat(new Paste(raw, 900, 0).applyTo(DIAGRAM).parentOf(copied)).isEmpty();
  }

  @Test
  void aCopiedFrameBesideItsModelDoesNotStandInIt() {
    var after = new Paste(Fragment.of(DIAGRAM, Set.of(VPC)), 24, 24).applyTo(DIAGRAM);
    assertThat(after.group(Id.of("vpc-2")).flatMap(Group::box)).contains(new Box(24, 24, 600, 400));
    assertThat(after.parentOf(Id.of("vpc-2"))).isEmpty();
    assertThat(after.parentOf(Id.of("subnet-2"))).contains(Id.of("vpc-2"));
  }

  @Test
  void theNewNamesAreKnownBeforehand() {
    var copy = new Paste(Fragment.of(DIAGRAM, Set.of(RAW, USER)), 0, 0);
    assertThat(copy.names(DIAGRAM))
        .containsEntry(RAW, Id.of("raw-2"))
        .containsEntry(Edge.idOf(USER, RAW, 1), Id.of("user-2--raw-2"));
  }

  @Test
  void anIdIsReadableAndFree() {
    assertThat(Ids.fresh(Diagram.EMPTY, "s3")).isEqualTo(Id.of("s3"));
    assertThat(Ids.fresh(DIAGRAM, "raw")).isEqualTo(Id.of("raw-2"));
    assertThat(Ids.fresh(DIAGRAM.with(Node.of("raw-2", "s3")), "raw-2")).isEqualTo(Id.of("raw-3"));
    assertThat(Ids.fresh(DIAGRAM, "  Raw zone (JSON)")).isEqualTo(Id.of("raw-zone-json"));
    assertThat(Ids.fresh(DIAGRAM, "日本 データ")).isEqualTo(Id.of("日本-データ"));
    assertThat(Ids.fresh(DIAGRAM, "!")).isEqualTo(Id.of("element"));
    assertThat(Ids.between(DIAGRAM, RAW, ETL)).isEqualTo(Edge.idOf(RAW, ETL, 2));
  }

  @Test
  void theInnermostFrameCounts() {
    assertThat(Frames.around(DIAGRAM, new Point(120, 120), Set.of())).contains(SUBNET);
    assertThat(Frames.around(DIAGRAM, new Point(120, 120), Set.of(SUBNET))).contains(VPC);
    assertThat(Frames.around(DIAGRAM, new Box(20, 20, 100, 100), Set.of())).contains(VPC);
    assertThat(Frames.around(DIAGRAM, new Point(700, 700), Set.of())).isEqualTo(Optional.empty());
  }
}
