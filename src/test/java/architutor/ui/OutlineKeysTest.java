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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever hears the drawing as a tree can do with it what others do on the canvas.
@ExtendWith(ApplicationExtension.class)
final class OutlineKeysTest {
  private static final Id VPC = Id.of("vpc");
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Id FLOW = Id.of("raw--sql");
  private static final Id WHY = Id.of("why");
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(-100, -100, 480, 300)))
          .with(Group.of("region", GroupKind.REGION).at(new Box(500, 300, 400, 300)))
          .with(Node.of("raw", "s3").labelled("Raw zone").at(new Point(0, 0)).in(Optional.of(VPC)))
          .with(Node.of("sql", "athena").at(new Point(603, 7)))
          .with(Node.of("pics", "s3").at(new Point(900, 41)))
          .with(
              Edge.of(RAW, SQL, EdgeKind.QUERY).bent(List.of(new Point(300, 0), new Point(300, 7))))
          .with(new Note(WHY, "Why not", new Box(0, 400, 160, 64)));
  private static final List<Set<Id>> SELECTIONS =
      List.of(Set.of(RAW), Set.of(VPC), Set.of(FLOW), Set.of(WHY), Set.of(RAW, SQL, Id.of("pics")));

  /// Names are written in the line of the tree itself, see [OutlineTest].
  private static final Set<String> OTHERWISE = Set.of("rename");

  /// What a key led to.
  private record Outcome(
      Diagram diagram, Set<Id> selection, boolean isAsking, boolean isCardOpen, String focus) {}

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
    bench.open(LAKE);
    bench.desk.open(SideTabs.Side.OUTLINE);
  }

  @Test
  void eachCommandOnASelectionDoesTheSameFromTheOutline(FxRobot robot) {
    robot.interact(() -> {
      var canvas = new TreeMap<String, Outcome>();
      var outline = new TreeMap<String, Outcome>();
      for (var command : onSelections()) {
        var selection = fitting(command);
        if (selection.isEmpty()) continue;
        canvas.put(command.id(), outcome(command, selection.get(), bench.canvas()));
        outline.put(command.id(), outcome(command, selection.get(), bench.find("#outline")));
      }
      assertThat(canvas).containsKeys("delete", "fold", "kind", "connect-to", "align-left");
      assertThat(canvas.values()).filteredOn(Outcome::isAsking).hasSize(2);
      assertThat(canvas.values()).filteredOn(Outcome::isCardOpen).hasSize(1);
      assertThat(outline).isEqualTo(canvas);
    });
  }

  @Test
  void theKeysOfTheCanvasThatTheTreeHasNoUseForWorkThere(FxRobot robot) {
    robot.interact(() -> {
      assertThat(pressed(RAW, KeyCode.DOWN, false).diagram().nodes()).hasSize(4);
      assertThat(pressed(RAW, KeyCode.P, false).selection()).containsExactly(VPC);
      assertThat(pressed(RAW, KeyCode.RIGHT, true).selection()).containsExactly(SQL);
    });
  }

  @Test
  void aLineSaysNodeFlowAndFinding(FxRobot robot) {
    robot.interact(() -> bench.session.select(Set.of(FLOW)));
    robot.interact(() -> bench.desk.view().layout());
    var said =
        bench.desk.view().lookupAll(".outline-cell").stream()
            .map(cell -> String.valueOf(cell.getAccessibleText()))
            .toList();
    assertThat(said).anyMatch(s -> s.startsWith("Raw zone, S3 in VPC, read by Athena, "));
    assertThat(said).anyMatch(s -> s.startsWith("is read by Athena"));
    assertThat(said).anyMatch(s -> s.matches("Raw zone, S3 in VPC, .* findings?, .*"));
  }

  /// Those that are asked for by a key and need something selected.
  private List<Command> onSelections() {
    bench.session.select(Set.of());
    return bench.desk.commands().all().stream()
        .filter(c -> !c.isPossible() && !OTHERWISE.contains(c.id()))
        .filter(c -> !c.keys().get().isEmpty())
        .toList();
  }

  /// The first selection with which it is possible, if any is enough.
  private Optional<Set<Id>> fitting(Command command) {
    fresh(Set.of());
    return SELECTIONS.stream()
        .filter(selection -> {
          bench.session.select(selection);
          return command.isPossible();
        })
        .findFirst();
  }

  private void fresh(Set<Id> selection) {
    while (bench.session.undoTitle().isPresent()) bench.session.undo();
    bench.session.select(selection);
  }

  private static Stream<PopOver> cards() {
    return Window.getWindows().stream()
        .flatMap(w -> w instanceof PopOver card ? Stream.of(card) : Stream.empty())
        .filter(Window::isShowing);
  }

  private Outcome outcome(Command command, Set<Id> selection, javafx.scene.Node from) {
    fresh(selection);
    from.requestFocus();
    var keys = (KeyCodeCombination) command.keys().get().getFirst();
    press(
        from,
        keys.getCode(),
        isDown(keys.getShift()),
        isDown(keys.getShortcut()),
        isDown(keys.getAlt()));
    var outcome = outcome();
    cards().toList().forEach(card -> card.hide(Duration.ZERO));
    press(focused(), KeyCode.ESCAPE, false, false, false);
    return outcome;
  }

  private Outcome pressed(Id id, KeyCode code, boolean isShortcut) {
    fresh(Set.of(id));
    bench.find("#outline").requestFocus();
    press(bench.find("#outline"), code, true, isShortcut, !isShortcut);
    return outcome();
  }

  private static boolean isDown(ModifierValue modifier) {
    return modifier == ModifierValue.DOWN;
  }

  private static void press(
      javafx.scene.Node to, KeyCode code, boolean shift, boolean shortcut, boolean alt) {
    Event.fireEvent(
        to, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, alt, false));
  }

  private javafx.scene.Node focused() {
    return java.util.Objects.requireNonNull(bench.desk.view().getScene().getFocusOwner());
  }

  /// Where the focus is counts only if it went somewhere.
  private Outcome outcome() {
    var focus = focused();
    var isHome = focus.equals(bench.canvas()) || "outline".equals(focus.getId());
    return new Outcome(
        bench.session.diagram(),
        bench.session.selection(),
        bench.find(".everything") != null,
        cards().findAny().isPresent(),
        isHome ? "" : String.valueOf(focus.getId()));
  }
}
