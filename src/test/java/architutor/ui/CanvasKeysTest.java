package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys on the canvas; what goes on behind the window never comes to an end here.
@ExtendWith(ApplicationExtension.class)
final class CanvasKeysTest {
  private static final Id REGION = Id.of("region");
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Id PICS = Id.of("pics");
  private static final Id FLOW = Id.of("raw--sql");
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Group.of("region", GroupKind.REGION).at(new Box(-104, 200, 400, 304)))
          .with(Node.of("raw", "s3").at(new Point(0, 0)))
          .with(Node.of("sql", "athena").at(new Point(400, 0)))
          .with(Node.of("pics", "s3").labelled("Pictures").at(new Point(400, 400)))
          .with(Edge.of(RAW, SQL, EdgeKind.QUERY).labelled("scans"));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench(_ -> {}, Platform::runLater);
    bench.on(stage, 1180, 620);
    bench.open(LAKE);
  }

  private Fingers selecting(FxRobot robot, Id... ids) {
    var fingers = new Fingers(robot, bench);
    fingers.ask(() -> {
      bench.session.select(Set.of(ids));
      bench.canvas().requestFocus();
      return true;
    });
    return fingers;
  }

  private Diagram drawing(Fingers fingers) {
    return fingers.ask(() -> bench.session.diagram());
  }

  @Test
  void theLetterOfAKeyIsNotWrittenInTheFieldThatItOpens(FxRobot robot) {
    var fingers = selecting(robot, RAW);
    fingers.press(KeyCode.SHIFT, KeyCode.C);
    var field = (TextField) fingers.find(n -> "everything-field".equals(n.getId()));
    fingers.write("pi");
    assertThat(fingers.<String>ask(field::getText)).isEqualTo("pi");
  }

  @Test
  void aFlowIsNamedStraightAfterItIsDrawnBeforeItsLineIsFound(FxRobot robot) {
    var fingers = selecting(robot, RAW);
    fingers.press(KeyCode.SHIFT, KeyCode.C);
    fingers.write("pictures");
    fingers.press(KeyCode.ENTER);
    fingers.press(KeyCode.F2);
    fingers.write("copies");
    fingers.press(KeyCode.ENTER);
    assertThat(drawing(fingers).edge(Id.of("raw--pics")).map(Edge::label)).contains("copies");
    assertThat(fingers.ask(() -> bench.session.routes().labelAt(Id.of("raw--pics")))).isEmpty();
  }

  @Test
  void aFlowThatIsSelectedIsLedElsewhere(FxRobot robot) {
    var fingers = selecting(robot, FLOW);
    fingers.press(KeyCode.SHIFT, KeyCode.C);
    fingers.write("pictures");
    fingers.press(KeyCode.ENTER);
    assertThat(drawing(fingers).edges())
        .containsExactly(
            LAKE.edge(FLOW)
                .map(e ->
                    new Edge(e.id(), RAW, PICS, e.kind(), e.label(), e.bends(), e.settings()))
                .orElseThrow());
  }

  @Test
  void theNextFlowIsThatOfTheNodeAndThenTheNext(FxRobot robot) {
    var fingers = selecting(robot, SQL);
    fingers.press(KeyCode.E);
    assertThat(fingers.ask(() -> bench.session.selection())).containsExactly(FLOW);
    fingers.press(KeyCode.E);
    assertThat(fingers.ask(() -> bench.session.selection())).containsExactly(FLOW);
  }

  @Test
  void enterDrawsAFrameAroundWhatIsSelected(FxRobot robot) {
    var fingers = selecting(robot, RAW, SQL);
    fingers.press(KeyCode.G);
    fingers.press(KeyCode.ENTER);
    var frame = Id.of("region-2");
    assertThat(drawing(fingers).withContents(frame)).containsExactlyInAnyOrder(frame, RAW, SQL);
    assertThat(fingers.ask(() -> bench.session.selection())).containsExactly(frame);
  }

  @Test
  void enterDrawsNoFrameWhereAwsForbidsItAndSaysWhy(FxRobot robot) {
    var fingers = selecting(robot, REGION);
    fingers.press(KeyCode.G);
    fingers.press(KeyCode.ENTER);
    assertThat(drawing(fingers)).isEqualTo(LAKE);
    assertThat(fingers.ask(() -> ((Label) bench.find(".said")).getText())).contains("Region");
  }

  @Test
  void enterWritesANoteWhereThereIsRoom(FxRobot robot) {
    var fingers = selecting(robot);
    fingers.press(KeyCode.N);
    fingers.press(KeyCode.ENTER);
    fingers.write("Why not");
    fingers.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(drawing(fingers).notes()).extracting(Note::text).containsExactly("Why not");
    var box = drawing(fingers).notes().iterator().next().box();
    assertThat(LAKE.elements().flatMap(e -> Extent.of(e).stream())).noneMatch(box::intersects);
  }
}
