package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Finding;
import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The rules, as a person reaches them.
@ExtendWith(ApplicationExtension.class)
final class RulesTest {
  private static final Diagram QUEUE =
      Diagram.EMPTY
          .with(Node.of("jobs", "sqs").at(new Point(0, 0)))
          .with(Node.of("worker", "lambda").at(new Point(240, 0)))
          .with(Edge.of(Id.of("jobs"), Id.of("worker"), EdgeKind.EVENT));

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage, 1440, 900);
    bench.open(QUEUE);
    bench.desk.view().layout();
  }

  private List<String> examples() {
    return all(".example").map(javafx.scene.Node::getAccessibleText).toList();
  }

  private Stream<javafx.scene.Node> all(String selector) {
    return bench.desk.view().lookupAll(selector).stream();
  }

  private List<String> found() {
    return bench.session.critique().findings().stream().map(Finding::message).toList();
  }

  private String title() {
    return ((Label) bench.find(".rule-page .heading")).getText();
  }

  @SuppressWarnings("unchecked")
  private ListView<architutor.critique.Rule> list() {
    return (ListView<architutor.critique.Rule>) bench.find("#rules-list");
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
  }

  @Test
  void f9ExplainsTheOpenFindingWithItsExamples(FxRobot robot) {
    robot.interact(() -> bench.desk.finding(1));
    WaitForAsyncUtils.waitForFxEvents();
    var rule =
        all(".finding")
            .map(FindingCard.class::cast)
            .filter(card -> card.lookup(".plain") != null)
            .findFirst()
            .orElseThrow()
            .finding()
            .rule();
    robot.type(KeyCode.F9);
    assertThat(title()).isEqualTo(RuleIndex.title(rule));
    assertThat(examples()).hasSize(rule.bad().size() + rule.good().size());
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.canvas().isVisible()).isTrue();
  }

  @Test
  void anExampleBecomesADrawingOfItsOwn(FxRobot robot) {
    robot.interact(() -> bench.session.apply(Put.of(Node.of("a", "s3").at(new Point(0, 200)))));
    var changed = bench.session.diagram();
    robot.type(KeyCode.F9).write("dead-letter code somewhere").type(KeyCode.ENTER);
    assertThat(examples().getFirst()).startsWith("Found in: A queue straight into a function. SQS");
    robot.interact(() -> bench.find(".example").requestFocus());
    robot.type(KeyCode.ENTER);
    assertThat(bench.asked).isEmpty();
    assertThat(bench.session.documents())
        .extracting(d -> d.diagram())
        .containsExactly(changed, bench.session.diagram());
    assertThat(bench.session.diagram().title()).isEqualTo("A queue straight into a function");
    assertThat(bench.session.path()).isEmpty();
    assertThat(bench.canvas().isVisible()).isTrue();
  }

  @Test
  void theListIsWalkedThroughByKeys(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.F9).release(KeyCode.SHIFT);
    assertThat(list().getItems()).hasSameSizeAs(Bench.STUDIO.rules());
    robot.write("qqqq");
    assertThat(list().isVisible()).isFalse();
    robot.type(KeyCode.ESCAPE).write("queue").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(title()).isEqualTo(RuleIndex.title(list().getItems().get(1)));
    robot.type(KeyCode.BACK_SPACE);
    assertThat(list().isFocused()).isTrue();
    assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
  }

  @Test
  void onesOwnRulesAreJudgedByAndComplainedOfUntilTheyAreMended(FxRobot robot) throws Exception {
    var rule =
        """
        id: own-queue
        title: Queues here are remarked on
        pillar: governance
        severity: %s
        match: {nodes: {queue: {service: sqs}}}
        about: queue
        say: "{queue} is a queue."
        why: It serves a test.
        see: [{title: A page, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
        bad: [{name: a queue, nodes: {a: {service: sqs}}, finds: [a]}]
        good: [{name: a bucket, nodes: {a: {service: s3}}}]
        """;
    var file = Files.writeString(folder.resolve("own-queue.yaml"), rule.formatted("errr"));
    bench.folder = Optional.of(folder);
    robot.interact(() -> bench.session.select(Set.of(Id.of("jobs"))));
    robot.interact(() -> bench.desk.commands().of("own-rules").run());
    var notice = bench.desk.rules().notice();
    await(notice::isVisible);
    robot.interact(() -> ((Button) notice.lookup(".quiet")).fire());
    assertThat(robot.lookup("own-queue.yaml, line 4, column 1").queryAll()).isNotEmpty();
    Files.writeString(file, rule.formatted("error"));
    await(() -> !notice.isVisible() && found().contains("SQS is a queue."));
    assertThat(bench.session.selection()).containsExactly(Id.of("jobs"));
    assertThat(bench.session.undoTitle()).isEmpty();
    robot.interact(() -> bench.desk.rules().folder().forget());
    assertThat(found()).doesNotContain("SQS is a queue.");
    assertThat(bench.remembered).containsEntry("own-rules", "");
  }
}
