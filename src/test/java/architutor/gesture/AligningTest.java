package architutor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Move;
import architutor.edit.Put;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AligningTest {
  private static final Id A = Id.of("a");
  private static final Id B = Id.of("b");
  private static final Id C = Id.of("c");

  /// Two icons 44 apart in a row that is off the grid, and one to move.
  private static final Diagram ROW =
      Diagram.EMPTY
          .with(Node.of("a", "s3").at(new Point(101, 103)))
          .with(Node.of("b", "glue").at(new Point(201, 103)))
          .with(Node.of("c", "athena").at(new Point(500, 500)));

  private static Guides.Line line(double x1, double y1, double x2, double y2) {
    return new Guides.Line(new Point(x1, y1), new Point(x2, y2));
  }

  private static Guides guides(Play play) {
    return ((Act.Preview) play.last()).guides();
  }

  @Test
  void centresComeInLineBeforeTheGrid() {
    var play = Play.on(ROW).press(500, 500).drag(397, 107);
    assertThat(play.last())
        .isEqualTo(
            new Act.Preview(
                new Move(Set.of(C), -100, -397),
                new Guides(List.of(line(65, 103, 436, 103)), List.of())));
  }

  @Test
  void atAHigherZoomThePointerMustComeCloser() {
    var play = Play.on(ROW).zoomed(2).press(500, 500).drag(397, 107);
    assertThat(play.last()).isEqualTo(new Act.Preview(new Move(Set.of(C), -100, -396)));
  }

  @Test
  void withAltNothingIsLinedUp() {
    var play = Play.on(ROW).press(500, 500).holding(Mods.ALT).drag(397, 107);
    assertThat(play.last()).isEqualTo(new Act.Preview(new Move(Set.of(C), -103, -393)));
  }

  @Test
  void theNextInARowGetsTheGapOfTheOthers() {
    var play = Play.on(ROW).press(500, 500).drag(304, 105);
    assertThat(guides(play).gaps())
        .containsExactly(line(129, 103, 173, 103), line(229, 103, 273, 103));
    play.release(304, 105);
    assertThat(play.diagram().node(C).orElseThrow().at()).contains(new Point(301, 103));
  }

  @Test
  void theFirstInARowGetsTheGapOfTheOthersToo() {
    var play = Play.on(ROW).press(500, 500).drag(-3, 100);
    assertThat(guides(play).gaps())
        .containsExactly(line(29, 103, 73, 103), line(129, 103, 173, 103));
  }

  @Test
  void betweenTwoTheGapsBecomeEqual() {
    var wide = ROW.with(Node.of("b", "glue").at(new Point(303, 103)));
    var play = Play.on(wide).press(500, 500).drag(205, 100);
    assertThat(guides(play).gaps())
        .containsExactly(line(129, 103, 174, 103), line(230, 103, 275, 103));
    play.release(205, 100);
    assertThat(play.diagram().node(C).orElseThrow().at()).contains(new Point(202, 103));
  }

  @Test
  void aColumnIsLikeARow() {
    var column =
        ROW.with(Node.of("b", "glue").at(new Point(101, 243)))
            .with(Node.of("a", "s3").at(new Point(101, 103)));
    var play = Play.on(column).press(500, 500).drag(99, 380);
    assertThat(guides(play).gaps())
        .containsExactly(line(101, 131, 101, 215), line(101, 271, 101, 355));
    play.release(99, 380);
    assertThat(play.diagram().node(C).orElseThrow().at()).contains(new Point(101, 383));
  }

  @Test
  void severalThingsAreLinedUpAsOne() {
    var play = Play.on(ROW).selecting(A, B).press(101, 103).drag(360, 502);
    var by = ((Move) ((Act.Preview) play.last()).edit());
    assertThat(by).isEqualTo(new Move(Set.of(A, B), 259, 397));
    assertThat(guides(play).lines()).hasSize(1);
  }

  @Test
  void whatIsOutOfViewIsNoNeighbour() {
    var far = ROW.with(Node.of("b", "glue").at(new Point(5003, 600)));
    var play = Play.on(far).press(500, 500).drag(500, 602);
    assertThat(play.last()).isEqualTo(new Act.Preview(new Move(Set.of(C), 4, 100)));
  }

  @Test
  void aServiceFromThePaletteIsLinedUpToo() {
    var play = Play.on(ROW).with(Hand.placing("sqs")).drag(400, 105);
    var preview = (Act.Preview) play.last();
    assertThat(preview.edit()).isEqualTo(Put.of(Node.of("sqs", "sqs").at(new Point(400, 103))));
    assertThat(preview.guides().lines()).hasSize(1);
  }

  @Test
  void theSideOfAFrameThatIsPulledComesInLine() {
    var framed =
        ROW.with(Group.of("f", GroupKind.FRAME).at(new Box(300, 203, 160, 120)))
            .with(new Note(Id.of("n"), "", new Box(600, 603, 97, 64)));
    var play = Play.on(framed).selecting(Id.of("f")).press(460, 263).drag(602, 263);
    assertThat(play.last())
        .isEqualTo(
            new Act.Preview(
                new Resize(Id.of("f"), new Box(300, 203, 300, 120)),
                new Guides(List.of(line(600, 195, 600, 675)), List.of())));
  }
}
