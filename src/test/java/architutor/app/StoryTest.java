package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryTest {
  private static final Studio STUDIO = Studio.shipped();

  @Test
  void theDataIsToldFromSourceToSink() {
    var drawing = nodes("sql", "raw", "shop", "key");
    drawing = flow(drawing, "shop", EdgeKind.DATA, "raw");
    drawing = flow(drawing, "raw", EdgeKind.QUERY, "sql");
    drawing = flow(drawing, "key", EdgeKind.ENCRYPT, "raw");
    var story = Story.of(drawing);
    assertThat(story.steps().stream().map(s -> s.nodes().toString() + s.flows()))
        .containsExactly("[shop][]", "[raw][shop--raw]", "[sql][raw--sql]", "[key][key--raw]");
    assertThat(story.told(1)).containsExactly(Id.of("shop"), Id.of("raw"), Id.of("shop--raw"));
  }

  @Test
  void aCircleIsToldFromWhereItIsEntered() {
    var drawing = nodes("a", "b", "c");
    drawing = flow(drawing, "c", EdgeKind.DATA, "b");
    drawing = flow(drawing, "b", EdgeKind.DATA, "a");
    drawing = flow(drawing, "a", EdgeKind.DATA, "b");
    assertThat(Story.of(drawing).steps().stream().flatMap(s -> s.nodes().stream()))
        .containsExactly(Id.of("c"), Id.of("b"), Id.of("a"));
  }

  @Test
  void everythingIsToldOnce() {
    for (var shelf : Gallery.values())
      for (var example : STUDIO.examples(shelf)) {
        var drawing = STUDIO.example(example.id()).diagram();
        var story = Story.of(drawing);
        assertThat(story.steps().stream().flatMap(s -> s.nodes().stream()))
            .as(example.id())
            .containsExactlyInAnyOrderElementsOf(drawing.nodes().stream().map(Node::id).toList());
        assertThat(story.steps().stream().flatMap(s -> s.flows().stream()))
            .as(example.id())
            .containsExactlyInAnyOrderElementsOf(drawing.edges().stream().map(Edge::id).toList());
      }
  }

  private static Diagram nodes(String... ids) {
    var drawing = Diagram.EMPTY;
    for (var id : List.of(ids))
      drawing = drawing.with(Node.of(id, "s3").at(new Point(100 * drawing.nodes().size(), 0)));
    return drawing;
  }

  private static Diagram flow(Diagram drawing, String from, EdgeKind kind, String to) {
    return drawing.with(Edge.of(Id.of(from), Id.of(to), kind));
  }
}
