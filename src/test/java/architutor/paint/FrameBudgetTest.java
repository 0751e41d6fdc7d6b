package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.bench.Drawings;
import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a frame of 3,000 nodes may cost, counted rather than timed.
final class FrameBudgetTest {
  private static final Diagram DRAWING = Drawings.of(3_000);

  /// Flows run straight, which is as much to draw and needs no search.
  private static final Routes STRAIGHT = new Routes(Map.of());

  private static final Box ALL =
      DRAWING.nodes().stream()
          .map(n -> Box.around(n.at().orElseThrow(), 200, 200))
          .reduce(Box::union)
          .orElseThrow();
  private static final Box PART = Box.around(ALL.centre(), 1440, 900);

  private final AtomicInteger asked = new AtomicInteger();
  private final Painter painter = new Painter(counting(), Plainly.RULER, new Icons());

  /// Counts how often somebody asks what is written at a node.
  private Captions counting() {
    var plain = new Lake.Plain(Map.of());
    return new Captions() {
      @Override
      public String name(Node node) {
        asked.incrementAndGet();
        return plain.name(node);
      }

      @Override
      public String second(Node node) {
        return plain.second(node);
      }

      @Override
      public Optional<String> icon(Node node) {
        return plain.icon(node);
      }

      @Override
      public String initials(Node node) {
        return plain.initials(node);
      }
    };
  }

  private List<Stroke> frame(Diagram drawing, double zoom, Box visible) {
    return painter.paint(drawing, STRAIGHT, Theme.LIGHT, Overlay.NONE, zoom, visible).strokes();
  }

  @Test
  void aWindowOnAPartDrawsThatPart() {
    assertThat(frame(DRAWING, 1, PART)).hasSizeBetween(20, 600);
    assertThat(asked).hasValueLessThan(60);
  }

  @Test
  void aViewThatMovesALittleAsksForHardlyAName() {
    frame(DRAWING, 1, PART);
    asked.set(0);
    frame(DRAWING, 1, PART);
    assertThat(asked).hasValue(0);
    frame(DRAWING, 1.1, PART.moved(10, 10));
    assertThat(asked).hasValueLessThan(10);
  }

  @Test
  void aNodeThatMovesIsTheOnlyOneDrawnAnew() {
    frame(DRAWING, 1, PART);
    asked.set(0);
    var node =
        DRAWING.nodes().stream()
            .filter(n -> PART.contains(n.at().orElseThrow()))
            .findFirst()
            .orElseThrow();
    frame(DRAWING.with(node.at(node.at().orElseThrow().plus(8, 8))), 1, PART);
    assertThat(asked).hasValue(1);
  }

  @Test
  void everythingFromAfarIsOneStrokeEachAndNoWords() {
    var strokes = frame(DRAWING, 0.1, ALL);
    assertThat(strokes)
        .hasSizeLessThanOrEqualTo((int) DRAWING.elements().count())
        .hasSizeGreaterThan(3_000)
        .noneMatch(s -> s instanceof Stroke.Words || s instanceof Stroke.Picture);
    assertThat(asked).hasValue(0);
  }

  @Test
  void linesFromAfarShareOnePenSoThatABrushDrawsThemInOneGo() {
    assertThat(
            frame(DRAWING, 0.1, ALL).stream()
                .filter(Stroke.Line.class::isInstance)
                .map(s -> ((Stroke.Line) s).pen())
                .distinct())
        .hasSize(1);
  }
}
