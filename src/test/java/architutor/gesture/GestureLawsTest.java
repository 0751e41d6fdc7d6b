package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every gesture, wherever it starts and goes.
final class GestureLawsTest {
  @Property(tries = 200)
  void aGestureIsAtMostOneStepAndEndsIdle(
      @ForAll("starts") Play play, @ForAll("ways") List<Point> way) {
    gesture(play, way).release(way.getLast().x(), way.getLast().y());
    assertThat(play.acts().stream().filter(Act.Commit.class::isInstance).count())
        .isLessThanOrEqualTo(1);
    assertThat(play.isIdle()).isTrue();
  }

  @Property(tries = 200)
  void aCancelledGestureLeavesNoTrace(
      @ForAll("starts") Play play, @ForAll("ways") List<Point> way) {
    var selected = play.selection().toArray(Id[]::new);
    gesture(play, way).cancel().leftNoTrace(DIAGRAM, selected);
  }

  @Property(tries = 200)
  void whatIsDraggedIsNeverFartherFromThePointerThanSnappingReaches(
      @ForAll("ways") List<Point> way, @ForAll("zooms") double zoom) {
    var to = way.getLast();
    for (var id : List.of(RAW, NOTE)) {
      var play = Play.on(DIAGRAM).zoomed(zoom).selecting(id);
      var from = DIAGRAM.find(id).flatMap(Shapes::box).orElseThrow();
      var start = from.centre();
      gesture(play, List.of(start, to)).release(to.x(), to.y());
      var box = play.diagram().find(id).flatMap(Shapes::box).orElseThrow();
      var most = Math.max(Neighbours.REACH / zoom, Grid.STEP / 2);
      if (start.distance(to) * zoom < 3) continue;
      assertThat(Math.abs(box.centre().x() - to.x())).isLessThanOrEqualTo(most);
      assertThat(Math.abs(box.centre().y() - to.y())).isLessThanOrEqualTo(most);
    }
  }

  @Provide
  Arbitrary<Double> zooms() {
    return Arbitraries.of(0.5, 1.0, 2.0);
  }

  private static Play gesture(Play play, List<Point> way) {
    play.press(way.getFirst().x(), way.getFirst().y());
    for (var at : way) play.drag(at.x(), at.y());
    return play;
  }

  @Provide
  Arbitrary<Play> starts() {
    var hands =
        Arbitraries.of(
            Hand.idle(),
            Hand.idle(),
            Hand.placing("s3"),
            Hand.grouping(GroupKind.SUBNET),
            Hand.connecting());
    var mods =
        Arbitraries.of(
            Mods.NONE,
            Mods.SHIFT,
            Mods.ALT,
            Mods.SPACE,
            Mods.SHORTCUT,
            new Mods(true, true, true, false));
    var selected =
        Arbitraries.of(RAW, VPC, FLOW, NOTE).array(Id[].class).ofMaxSize(2).uniqueElements();
    return Combinators.combine(hands, mods, selected)
        .as((h, m, s) -> Play.on(DIAGRAM).with(h).holding(m).selecting(s));
  }

  /// Starts where there is something to take hold of more often than chance would.
  @Provide
  Arbitrary<List<Point>> ways() {
    var ordinate = Arbitraries.integers().between(-200, 900);
    var anywhere = Combinators.combine(ordinate, ordinate).as((x, y) -> new Point(x, y));
    var something =
        Arbitraries.of(
            new Point(120, 120),
            new Point(348, 120),
            new Point(320, 120),
            new Point(220, 120),
            new Point(0, 320),
            new Point(240, 250),
            new Point(600, 400));
    return Combinators.combine(
            Arbitraries.oneOf(something, anywhere),
            Arbitraries.oneOf(something, anywhere).list().ofMinSize(1).ofMaxSize(4))
        .as((first, rest) -> Stream.concat(Stream.of(first), rest.stream()).toList());
  }
}
