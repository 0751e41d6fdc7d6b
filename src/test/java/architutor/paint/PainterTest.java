package architutor.paint;

import static architutor.paint.Plainly.diagram;
import static architutor.paint.Plainly.paint;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.layout.Folding;
import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Picture;
import architutor.paint.Stroke.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PainterTest {
  private static final Node QUEUE = Node.of("jobs", "simple-queue-service").at(new Point(100, 100));
  private static final Node BUCKET =
      Node.of("raw", "simple-storage-service").labelled("Raw zone").at(new Point(300, 100));
  private static final Edge FLOW = Edge.of(QUEUE.id(), BUCKET.id(), EdgeKind.DATA);

  @Test
  void aSmallDrawingIsTheseStrokes() {
    var drawing =
        paint(
            diagram(
                Group.of("region", GroupKind.REGION)
                    .labelled("eu-west-1")
                    .at(new Box(10, 10, 400, 200)),
                QUEUE.in(Optional.of(Id.of("region"))),
                BUCKET,
                FLOW.labelled("hourly"),
                new Note(Id.of("why"), "Kept for a year", new Box(200, 220, 160, 40))),
            Overlay.NONE
                .selecting(Set.of(QUEUE.id()))
                .marking(Map.of(BUCKET.id(), new Mark(0, 2, 1))));
    Golden.check("small-drawing.txt", drawing.strokes());
  }

  @Test
  void aBadgeHasTheColourOfTheWorstSeverity() {
    assertThat(badge(new Mark(1, 4, 9)).fill()).isEqualTo(Theme.LIGHT.of(Token.ERROR));
    assertThat(badge(new Mark(0, 4, 9)).fill()).isEqualTo(Theme.LIGHT.of(Token.WARNING));
    assertThat(badge(new Mark(0, 0, 9)).fill()).isEqualTo(Theme.LIGHT.of(Token.INFO));
  }

  @Test
  void aBadgeGrowsWithItsNumber() {
    assertThat(badge(new Mark(1, 4, 0)).box().width()).isEqualTo(19);
    assertThat(badge(new Mark(100, 4, 0)).box().width()).isGreaterThan(19);
  }

  private static Panel badge(Mark mark) {
    var marked = paint(diagram(QUEUE), Overlay.NONE.marking(Map.of(QUEUE.id(), mark)));
    return marked.strokes().stream()
        .flatMap(s -> s instanceof Panel p ? Stream.of(p) : Stream.empty())
        .toList()
        .getLast();
  }

  @Property(tries = 200)
  void cullingKeepsWhatIsVisible(
      @ForAll @IntRange(min = -200, max = 1300) int x,
      @ForAll @IntRange(min = -200, max = 1300) int y,
      @ForAll @IntRange(min = 1, max = 600) int side) {
    var visible = new Box(x, y, side, side);
    var all = Plainly.painter().paint(Everything.DIAGRAM, Lake.ROUTES, Theme.DARK, Overlay.NONE);
    var culled =
        Plainly.painter()
            .paint(Everything.DIAGRAM, Lake.ROUTES, Theme.DARK, Overlay.NONE, 1, visible);
    assertThat(all.strokes()).containsAll(culled.strokes());
    assertThat(culled.strokes())
        .containsAll(all.strokes().stream().filter(s -> s.bounds().intersects(visible)).toList());
  }

  @Test
  void aLockShowsOnlyOnWhatAPersonLooksAt() {
    var locked = diagram(QUEUE, BUCKET, FLOW).locking(Set.of(BUCKET.id(), FLOW.id()), true);
    var lock = new Signs(Theme.LIGHT).lock(new Point(274, 126));
    assertThat(paint(locked).strokes()).doesNotContainAnyElementsOf(lock);
    for (var looking :
        List.of(
            Overlay.NONE.selecting(Set.of(BUCKET.id())),
            Overlay.NONE.hovering(Set.of(BUCKET.id(), QUEUE.id()))))
      assertThat(paint(locked, looking).strokes()).containsAll(lock);
  }

  @Test
  void anOpenFrameOffersToFoldWhileThePointerIsOverIt() {
    var box = new Box(0, 0, 400, 300);
    var open = diagram(Group.of("zone", GroupKind.FRAME).at(box));
    var minus = new Signs(Theme.LIGHT).fold(box, false);
    assertThat(paint(open).strokes()).doesNotContainAnyElementsOf(minus);
    assertThat(paint(open, Overlay.NONE.hovering(Set.of(Id.of("zone")))).strokes())
        .containsAll(minus);
  }

  @Test
  void aFoldedFrameSaysWhatItHidesAndOffersToOpen() {
    var zone = Group.of("zone", GroupKind.LAKE_ZONE).at(new Box(0, 0, 400, 300));
    var open = diagram(zone, QUEUE.in(Optional.of(zone.id())));
    var drawing = paint(Folding.shown(open.folding(Set.of(zone.id()), true)));
    assertThat(drawing.strokes())
        .filteredOn(Words.class::isInstance)
        .extracting(s -> ((Words) s).text())
        .containsExactly("Lake zone", "1 service");
    assertThat(drawing.strokes())
        .containsAll(new Signs(Theme.LIGHT).fold(new Box(0, 0, 176, 88), true));
  }

  @Test
  void nothingIsDrawnFarFromEverything() {
    var culled =
        Plainly.painter()
            .paint(
                Lake.DIAGRAM,
                Lake.ROUTES,
                Theme.LIGHT,
                Overlay.NONE,
                1,
                new Box(9000, 9000, 100, 100));
    assertThat(culled).isEqualTo(new Drawing(List.of()));
  }

  @Test
  void fromAfarThereAreNeitherWordsNorIcons() {
    var drawing =
        Plainly.painter()
            .paint(
                Everything.DIAGRAM,
                Lake.ROUTES,
                Theme.LIGHT,
                Overlay.NONE,
                0.3,
                new Box(0, 0, 2000, 2000));
    assertThat(drawing.strokes())
        .isNotEmpty()
        .noneMatch(s -> s instanceof Words || s instanceof Picture);
  }

  @Test
  void aServiceWithoutAnIconIsATileWithLetters() {
    var strokes = paint(diagram(Node.of("shop", "Web shop").at(new Point(0, 0)))).strokes();
    assertThat(strokes).noneMatch(Picture.class::isInstance);
    assertThat(strokes.getFirst())
        .isInstanceOfSatisfying(
            Panel.class, tile -> assertThat(tile.box().centre()).isEqualTo(new Point(0, 0)));
    assertThat(strokes).anyMatch(s -> s instanceof Words w && w.text().equals("W"));
  }

  @Test
  void aBareIconStandsOnACard() {
    var strokes = paint(diagram(Node.of("x", "a-bare-cross").at(new Point(0, 0)))).strokes();
    assertThat(strokes.get(0)).isInstanceOf(Panel.class);
    assertThat(strokes.get(1)).isEqualTo(new Picture("a-bare-cross", new Box(-21, -21, 42, 42), 1));
  }

  @Test
  void aLongNameEndsInAnEllipsisWithinItsWidth() {
    var name = "A bucket with a name that goes on and on";
    var drawing = paint(diagram(BUCKET.labelled(name)));
    assertThat(drawing.strokes().getLast())
        .isInstanceOfSatisfying(
            Words.class,
            words -> {
              assertThat(words.text()).endsWith("…");
              assertThat(words.width()).isLessThanOrEqualTo(Footprint.WIDTH);
            });
  }

  @Test
  void outsideTheSpotlightAllFadesToAThird() {
    var drawing = paint(diagram(QUEUE, BUCKET), Overlay.NONE.lighting(Set.of(QUEUE.id())));
    assertThat(pictures(drawing)).containsExactly(1.0, 0.35);
  }

  @Test
  void aWaitingChangeShowsWhatComesAndWhatGoes() {
    var drawing = paint(diagram(QUEUE), Overlay.NONE.previewing(diagram(BUCKET)));
    assertThat(pictures(drawing)).containsExactly(0.4, 0.6);
  }

  private static List<Double> pictures(Drawing drawing) {
    return drawing.strokes().stream()
        .flatMap(s -> s instanceof Picture p ? Stream.of(p.opacity()) : Stream.empty())
        .toList();
  }

  @Test
  void innerGroupsLieOverOuterOnes() {
    var inner = Group.of("vpc", GroupKind.VPC).at(new Box(20, 20, 200, 200));
    var outer = Group.of("account", GroupKind.ACCOUNT).at(new Box(0, 0, 300, 300));
    var drawing = paint(diagram(inner, outer, inner.in(Optional.of(outer.id()))));
    assertThat(drawing.strokes().getFirst().bounds()).isEqualTo(outer.box().get().grown(0.75));
  }

  @Test
  void whatHasNoPlaceIsLeftOut() {
    var lost = Node.of("lost", "lambda");
    var drawing =
        paint(
            diagram(
                lost,
                QUEUE,
                Group.of("zone", GroupKind.ZONE),
                Edge.of(lost.id(), QUEUE.id(), EdgeKind.DATA)));
    assertThat(drawing).isEqualTo(paint(diagram(QUEUE)));
  }

  @Test
  void aFlowLeavesAGapForItsLabel() {
    var drawing = paint(diagram(QUEUE, BUCKET, FLOW.labelled("hourly")));
    var label =
        drawing.strokes().stream()
            .filter(s -> s instanceof Words w && w.text().equals("hourly"))
            .findFirst()
            .orElseThrow()
            .bounds();
    assertThat(drawing.strokes())
        .filteredOn(Stroke.Line.class::isInstance)
        .hasSize(2)
        .noneMatch(line -> line.bounds().intersects(label));
  }
}
