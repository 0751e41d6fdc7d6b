package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AsideTest {
  private static final String FLOW =
      """
      group region
      in in region
      raw in region
      job in region
      out in region
      in -data-> raw
      raw -data-> job
      job -data-> out
      """;

  @Test
  void aKeyStandsBelowWhatItProtectsAndTheFlowStaysOneLine() {
    var arranged = arranged(FLOW + "key in region\nkey -encrypt-> raw");
    assertThat(at(arranged, "key").x()).isEqualTo(at(arranged, "raw").x());
    assertThat(at(arranged, "key").y()).isGreaterThan(at(arranged, "raw").y());
    assertThat(List.of("raw", "job", "out"))
        .extracting(id -> at(arranged, id).y())
        .containsOnly(at(arranged, "in").y());
  }

  @Test
  void whatStartsTheWorkStandsAboveIt() {
    var arranged = arranged(FLOW + "clock in region\nclock -control-> job");
    assertThat(at(arranged, "clock").x()).isEqualTo(at(arranged, "job").x());
    assertThat(at(arranged, "clock").y()).isLessThan(at(arranged, "job").y());
  }

  @Test
  void whatIsAsideStandsInOneRow() {
    var arranged =
        arranged(FLOW + "key in region\nlogs in region\nkey -encrypt-> raw\nraw -monitor-> logs");
    assertThat(at(arranged, "key").y()).isEqualTo(at(arranged, "logs").y());
  }

  @Test
  void aFrameHasTheSameMarginOnAllSidesButTheTop() {
    var arranged = arranged(FLOW + "key in region\nkey -encrypt-> raw");
    var frame = arranged.group(Id.of("region")).flatMap(Group::box).orElseThrow();
    var content = arranged.nodes().stream().map(Footprint::of).reduce(Box::union).orElseThrow();
    assertThat(frame)
        .isEqualTo(
            new Box(
                content.x() - Frames.SIDE,
                content.y() - Frames.TOP,
                content.width() + 2 * Frames.SIDE,
                content.height() + Frames.TOP + Frames.SIDE));
  }

  @Test
  void aNoteFollowsWhatItStandsBeside() {
    var note = new Note(Id.of("words"), "Why", new Box(400, 480, 160, 64));
    var before = Sketch.of("a at 0,0\nb at 480,400\na -data-> b").with(note);
    var after = Layout.arranged(before, Direction.RIGHT);
    var way = at(after, "b").plus(-480, -400);
    assertThat(after.notes())
        .containsExactly(new Note(note.id(), "Why", note.box().moved(way.x(), way.y())));
  }

  private static Diagram arranged(String sketch) {
    return Layout.arranged(Sketch.of(sketch), Direction.RIGHT);
  }

  private static Point at(Diagram diagram, String id) {
    return diagram.node(Id.of(id)).flatMap(Node::at).orElseThrow();
  }
}
