package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Edits;
import architutor.model.Diagram;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of places and lines after any edits at all.
final class HistoriesTest {
  @Property(tries = 200)
  void whatIsArrangedStandsInsideItsFramesAndCoversNothing(@ForAll("edits") List<Edit> edits) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    for (var direction : Direction.values()) {
      var arranged = Layout.arranged(Folding.shown(diagram), direction);
      assertThat(Faults.strays(arranged)).isEmpty();
      assertThat(Faults.overlaps(arranged)).isEmpty();
    }
  }

  @Property(tries = 100)
  void linesThatFollowEachEditAreThoseFoundAnew(@ForAll("edits") List<Edit> edits) {
    var diagram = Diagram.EMPTY;
    var routed = Routed.NOTHING;
    for (var edit : edits) {
      diagram = edit.applyTo(diagram);
      routed = routed.to(Folding.shown(Layout.complete(diagram)));
    }
    assertThat(routed).isEqualTo(Routed.of(routed.diagram()));
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Edits.history();
  }
}
