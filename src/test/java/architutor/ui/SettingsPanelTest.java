package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Header;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SettingsPanelTest {
  private static final Id VPC = Id.of("vpc");
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Id FLOW = Id.of("raw--sql");
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(-104, -104, 400, 304)))
          .with(Node.of("raw", "s3").at(new Point(0, 0)).in(Optional.of(VPC)))
          .with(Node.of("sql", "athena").at(new Point(600, 0)))
          .with(Edge.of(RAW, SQL, EdgeKind.QUERY));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @SuppressWarnings("NullAway.Init")
  private Fingers fingers;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage, 1180, 620);
    bench.open(LAKE);
  }

  /// Goes to a line of what is selected.
  private void line(FxRobot robot, String title, Id... selected) {
    fingers = new Fingers(robot, bench);
    fingers.ask(() -> {
      bench.session.select(Set.of(selected));
      return true;
    });
    fingers.press(KeyCode.ALT, KeyCode.ENTER);
    for (var turns = 0; turns < 50 && !isAt(title); turns++) fingers.press(KeyCode.TAB);
  }

  private boolean isAt(String title) {
    return fingers.ask(() -> title.equals(focused().getAccessibleText()));
  }

  /// Once the keys pressed so far have had their effect.
  private Diagram drawing() {
    return fingers.ask(() -> bench.session.diagram());
  }

  private List<String> steps() {
    return fingers.ask(() -> bench.session.steps());
  }

  private javafx.scene.Node focused() {
    return bench.desk.view().getScene().getFocusOwner();
  }

  private void send(String text) {
    fingers.rewrite(text);
    fingers.press(KeyCode.ENTER);
  }

  @Test
  void theStoryIsToldInOneStepAndTabLeavesIt(FxRobot robot) {
    line(robot, "What it is for");
    fingers.write("Orders by night.");
    fingers.press(KeyCode.TAB);
    assertThat(drawing().header().text(Header.Part.STORY))
        .isEqualTo("Orders by night.");
    assertThat(steps()).containsExactly("Tell the story");
    assertThat(isAt("What it is for")).isFalse();
  }

  @Test
  void examTasksAreNumbersOfTheGuide(FxRobot robot) {
    line(robot, "Exam tasks");
    send("often");
    assertThat(steps()).isEmpty();
    send("1.2 3.4");
    assertThat(drawing().header().exam()).containsExactly("1.2", "3.4");
  }

  @Test
  void anythingCanBeStatedOfAFlow(FxRobot robot) {
    line(robot, "Something else to state", FLOW);
    send("at: once");
    send("agreed:");
    assertThat(steps()).isEmpty();
    send("agreed: in March");
    assertThat(drawing().edge(FLOW).map(Edge::settings))
        .contains(Map.of("agreed", "in March"));
    assertThat(isAt("Something else to state")).isTrue();
    line(robot, "agreed", FLOW);
    send("");
    assertThat(drawing().edge(FLOW).map(Edge::settings)).contains(Map.of());
  }

  @Test
  void aPlaceIsWrittenToTheUnit(FxRobot robot) {
    line(robot, "To the right, and down", RAW);
    send("160.5, -24");
    assertThat(drawing().node(RAW).flatMap(Node::at))
        .contains(new Point(160.5, -24));
    line(robot, "Width and height", VPC);
    send("0, 304");
    send("640, 304");
    assertThat(drawing().group(VPC).flatMap(Group::box))
        .contains(new Box(-104, -104, 640, 304));
    line(robot, "Corners of the line", FLOW);
    send("300, 0; 300, 40");
    assertThat(drawing().edge(FLOW).map(Edge::bends))
        .contains(List.of(new Point(300, 0), new Point(300, 40)));
    assertThat(steps()).hasSize(3);
  }

  @Test
  void lettersLeaveWhatTheyFindAndEscapeLeadsBack(FxRobot robot) {
    line(robot, "Find a setting", RAW);
    fingers.write("encr");
    assertThat(titles()).isNotEmpty().allMatch(t -> t.toLowerCase().contains("encr"));
    assertThat(titles().getFirst()).startsWith("Encryption");
    fingers.press(KeyCode.ENTER);
    fingers.press(KeyCode.ESCAPE);
    assertThat(fingers.ask(this::focused)).isEqualTo(bench.canvas());
  }

  private List<String> titles() {
    return fingers.ask(() ->
        bench.find("#settings-scroll").lookupAll(".field-title").stream()
            .map(title -> ((Label) title).getText())
            .toList());
  }
}
