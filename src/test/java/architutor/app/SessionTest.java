package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import architutor.critique.Critique;
import architutor.critique.RuleBook;
import architutor.edit.Accept;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.edit.Retitle;
import architutor.layout.Routed;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
  private static final Studio STUDIO = Studio.shipped();

  @TempDir private Path folder;

  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Change> heard = new ArrayList<>();
  private final Session session = new Session(STUDIO, background::add, Runnable::run);

  @BeforeEach
  void listen() {
    session.listen(heard::add);
  }

  private void work() {
    while (!background.isEmpty()) background.remove().run();
  }

  private static Put node(String id, String service) {
    return new Put(List.of(Node.of(id, service)));
  }

  @Test
  void whatIsAddedWithoutAPlaceGetsOne() {
    session.apply(node("lake", "s3"));
    assertThat(session.diagram().node(Id.of("lake")).orElseThrow().at()).isPresent();
  }

  @Test
  void anEditIsJudgedInTheBackground() {
    session.apply(node("lake", "s3"));
    session.apply(node("sql", "athena"));
    session.apply(new Put(List.of(Edge.of(Id.of("lake"), Id.of("sql"), EdgeKind.QUERY))));
    assertThat(session.critique().findings()).isEmpty();
    work();
    assertThat(session.critique().findings())
        .extracting(f -> f.rule().id())
        .contains("query-without-catalog");
    assertThat(heard).endsWith(Change.CRITIQUE, Change.LINES);
  }

  @Test
  void whatWasTriedAndSeenIsDoneAsItWasSeen() {
    session.apply(node("lake", "s3"));
    var edit = node("sql", "athena");
    session.preview(Optional.of(edit));
    var seen = session.shown();
    session.apply(edit);
    assertThat(session.diagram()).isSameAs(seen);
  }

  @Test
  void whatWasTriedIsForgottenWithTheDrawingItWasTriedOn() {
    session.apply(node("lake", "s3"));
    var edit = node("sql", "athena");
    session.preview(Optional.of(edit));
    session.shown();
    session.apply(new Remove(Set.of(Id.of("lake"))));
    session.apply(edit);
    assertThat(session.diagram().nodes()).extracting(n -> n.id().text()).containsExactly("sql");
  }

  @Test
  void nobodyHearsOfADrawingWhileWhatIsGoneIsSelected() {
    session.apply(node("lake", "s3"));
    session.select(Set.of(Id.of("lake")));
    var selected = new ArrayList<Set<Id>>();
    session.listen(change -> {
      if (change == Change.DIAGRAM) selected.add(session.selection());
    });
    session.undo();
    assertThat(selected).containsExactly(Set.of());
  }

  @Test
  void anyStepIsReachedAtOnce() {
    session.apply(node("lake", "s3"));
    var lake = session.diagram();
    session.apply(node("sql", "athena"));
    session.apply(new Retitle("Lake"));
    var whole = session.diagram();
    assertThat(session.steps()).containsExactly("Add s3", "Add athena", "Rename the drawing");
    session.goTo(1);
    assertThat(session.diagram()).isSameAs(lake);
    assertThat(session.depth()).isEqualTo(1);
    session.goTo(3);
    assertThat(session.diagram()).isSameAs(whole);
    session.goTo(0);
    assertThat(session.diagram().isEmpty()).isTrue();
    assertThat(session.steps()).hasSize(3);
  }

  @Test
  void forAnotherPurposeTheSameDrawingIsJudgedAnew() {
    session.apply(node("lake", "s3"));
    session.apply(node("sql", "athena"));
    session.apply(new Put(List.of(Edge.of(Id.of("lake"), Id.of("sql"), EdgeKind.QUERY))));
    work();
    heard.clear();
    var cost = STUDIO.profile("cost").orElseThrow();
    session.judgeBy(cost);
    assertThat(heard).isEmpty();
    work();
    assertThat(heard).containsExactly(Change.CRITIQUE);
    assertThat(session.critique()).isEqualTo(STUDIO.review(session.diagram(), cost));
    session.judgeBy(cost);
    assertThat(background).isEmpty();
  }

  @Test
  void whatWasAcceptedForADayCountsOnTheNext() {
    var day = LocalDate.of(2026, 11, 21);
    var later = new AtomicInteger();
    var desk =
        new Session(
            Studio.shipped(() -> day.plusDays(later.get())), background::add, Runnable::run);
    desk.apply(new Put(List.of(Node.of("lake", "s3"), Node.of("sql", "athena"))));
    desk.apply(new Put(List.of(Edge.of(Id.of("lake"), Id.of("sql"), EdgeKind.QUERY))));
    work();
    var finding = desk.critique().findings().getFirst();
    var accepted =
        new Acceptance(
            finding.rule().id(), finding.about(), "It is only a test", day, Optional.of(day));
    desk.apply(new Accept(accepted));
    work();
    assertThat(desk.critique().accepted())
        .containsExactly(new Critique.Accepted(finding, accepted));
    later.set(1);
    desk.apply(new Retitle("The day after"));
    work();
    assertThat(desk.critique().accepted()).isEmpty();
    assertThat(desk.critique().findings()).contains(finding);
  }

  @Test
  void onlyTheNewestDrawingIsJudged() {
    session.apply(node("a", "s3"));
    session.apply(node("b", "s3"));
    work();
    assertThat(heard.stream().filter(c -> c == Change.CRITIQUE)).hasSize(1);
    assertThat(session.critique().diagram()).isSameAs(session.diagram());
  }

  @Test
  void aStaleAnswerIsDropped() {
    var late = new ArrayDeque<Runnable>();
    var other = new Session(STUDIO, Runnable::run, late::add);
    other.apply(node("a", "s3"));
    other.apply(node("b", "s3"));
    for (var i = 0; i < 2; i++) late.remove().run();
    assertThat(other.critique().diagram().isEmpty()).isTrue();
    late.forEach(Runnable::run);
    assertThat(other.critique().diagram()).isSameAs(other.diagram());
  }

  @Test
  void aPreviewIsShownAndNotDone() {
    session.apply(node("a", "s3"));
    var before = session.diagram();
    session.preview(Optional.of(new Remove(Set.of(Id.of("a")))));
    assertThat(session.shown().isEmpty()).isTrue();
    assertThat(session.diagram()).isSameAs(before);
    session.preview(Optional.empty());
    assertThat(session.shown()).isSameAs(before);
  }

  @Test
  void undoingToTheSavedVersionIsSaved() throws Exception {
    session.apply(node("a", "s3"));
    session.saved(session.document().number(), folder.resolve("a.yaml"), session.diagram());
    assertThat(session.unsaved()).isFalse();
    session.apply(node("b", "s3"));
    assertThat(session.unsaved()).isTrue();
    session.undo();
    assertThat(session.unsaved()).isFalse();
  }

  @Test
  void whatIsDrawnWhileAVersionIsWrittenIsUnsaved() {
    session.apply(node("a", "s3"));
    var written = session.diagram();
    session.apply(node("b", "s3"));
    session.saved(session.document().number(), folder.resolve("a.yaml"), written);
    assertThat(session.unsaved()).isTrue();
    assertThat(session.path()).contains(folder.resolve("a.yaml"));
  }

  @Test
  void aLineIsPulledAlongAtOnceAndFindsItsWayInTheBackground() {
    session.apply(node("a", "s3"));
    session.apply(node("b", "s3"));
    session.apply(new Put(List.of(Edge.of(Id.of("a"), Id.of("b"), EdgeKind.DATA))));
    assertThat(session.routes().of(Id.of("a--b"))).isEmpty();
    work();
    assertThat(heard).contains(Change.LINES);
    assertThat(session.routes().of(Id.of("a--b"))).isNotEmpty();
    var a = session.diagram().node(Id.of("a")).orElseThrow();
    session.apply(Put.of(a.at(a.at().orElseThrow().plus(-200, -96))));
    var pulled = session.routes().of(Id.of("a--b"));
    assertThat(pulled.getFirst().distance(a.at().orElseThrow().plus(-200, -96))).isLessThan(80);
    work();
    assertThat(session.routes()).isEqualTo(Routed.of(session.diagram()).routes());
  }

  @Test
  void whatIsGoneIsNoLongerSelected() {
    session.apply(node("a", "s3"));
    session.select(Set.of(Id.of("a"), Id.of("nobody")));
    assertThat(session.selection()).containsExactly(Id.of("a"));
    session.undo();
    assertThat(session.selection()).isEmpty();
  }

  @Test
  void anUnknownServiceIsNamedWithItsLineAndKept() throws Exception {
    var file =
        Files.writeString(
            folder.resolve("x.yaml"),
            """
            title: x
            nodes:
              a: {service: athna, format: csv}
              b: {service: s3, fromat: csv}
            """);
    var opened = STUDIO.open(file);
    assertThat(opened.problems())
        .extracting(p -> p.place().line() + " " + p.message() + ": " + p.advice())
        .containsExactly(
            "3 there is no service «athna»: did you mean «athena»?",
            "4 «fromat» is no setting of S3: did you mean «format»?");
    assertThat(opened.diagram().nodes()).hasSize(2);
  }

  @Test
  void aFailedSaveLeavesTheOldFileWhole() throws Exception {
    var file = Files.writeString(folder.resolve("kept.yaml"), "title: kept\n");
    Files.createDirectory(folder.resolve(".kept.yaml.part"));
    session.apply(node("a", "s3"));
    assertThat(catchThrowable(() -> STUDIO.save(file, session.diagram())))
        .isInstanceOf(java.io.IOException.class);
    assertThat(Files.readString(file)).isEqualTo("title: kept\n");
  }

  @Test
  void otherRulesJudgeTheSameDrawingWithoutTouchingIt() {
    session.apply(node("lake", "s3"));
    session.select(Set.of(Id.of("lake")));
    work();
    var before = session.diagram();
    heard.clear();
    session.judgeBy(STUDIO.with(new RuleBook(List.of(), List.of())));
    work();
    assertThat(heard).containsExactly(Change.CRITIQUE);
    assertThat(session.diagram()).isSameAs(before);
    assertThat(session.selection()).containsExactly(Id.of("lake"));
    assertThat(session.undoTitle()).contains("Add s3");
  }

  @Test
  void aDrawingSavedInTheBackgroundIsItselfWhateverLiesOnTheDesk() {
    var session = new Session(STUDIO, Runnable::run, Runnable::run);
    session.apply(Put.of(Node.of("a", "s3")));
    var number = session.document().number();
    var written = session.diagram();
    session.open(Opened.blank());
    session.saved(number, Path.of("a.yaml"), written);
    assertThat(session.path()).isEmpty();
    session.turnTo(number);
    assertThat(session.path()).contains(Path.of("a.yaml"));
    assertThat(session.unsaved()).isFalse();
  }

  @Test
  void drawingsArePutInAnotherOrderAndPutAway() {
    var session = new Session(STUDIO, Runnable::run, Runnable::run);
    session.apply(Put.of(Node.of("a", "s3")));
    var first = session.document().number();
    session.open(Opened.blank());
    session.apply(Put.of(Node.of("b", "s3")));
    var second = session.document().number();
    session.reorder(second, 0);
    assertThat(session.documents()).extracting(Document::number).containsExactly(second, first);
    session.close();
    assertThat(session.documents()).extracting(Document::number).containsExactly(first);
    session.close();
    assertThat(session.diagram()).isEqualTo(Diagram.EMPTY);
  }
}
