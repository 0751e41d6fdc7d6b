package architutor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds after any edits at all.
final class EditLawsTest {
  @Property(tries = 200)
  void undoReturnsTheVerySameVersionAndRedoToo(@ForAll("edits") List<Edit> edits) {
    var versions = new ArrayList<>(List.of(Diagram.EMPTY));
    var history = History.of(Diagram.EMPTY);
    for (var edit : edits) {
      history = history.after(edit);
      if (!history.present().equals(versions.getLast())) versions.add(history.present());
    }
    for (var version : versions.reversed()) {
      assertThat(history.present()).isSameAs(version);
      history = history.undo();
    }
    for (var version : versions) {
      assertThat(history.present()).isSameAs(version);
      history = history.redo();
    }
  }

  @Property(tries = 200)
  void anEditClearsRedo(@ForAll("edits") List<Edit> edits, @ForAll("edit") Edit last) {
    var history = History.of(Diagram.EMPTY);
    for (var edit : edits) history = history.after(edit);
    var back = history.undo();
    var next = back.after(last);
    if (next != back) assertThat(next.redoTitle()).isEmpty();
  }

  @Property(tries = 200)
  void thereIsNeverALooseEdgeNorAGroupInItself(@ForAll("edits") List<Edit> edits) {
    var diagram = Diagram.EMPTY;
    for (var edit : edits) {
      diagram = edit.applyTo(diagram);
      Sound.check(diagram);
    }
  }

  @Property(tries = 200)
  void pastingAddsACopyOfEachElementAndChangesNone(
      @ForAll("edits") List<Edit> edits, @ForAll("edits") List<Edit> others) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    var fragment = new All("", others).applyTo(Diagram.EMPTY);
    var after = new Paste(fragment, 24, 24).applyTo(diagram);
    Sound.check(after);
    assertThat(after.elements()).containsAll(diagram.elements().toList());
    assertThat(after.elements().count())
        .isEqualTo(diagram.elements().count() + fragment.elements().count());
    assertThat(after.remarks()).isEqualTo(diagram.remarks());
  }

  @Property(tries = 200)
  void movingThereAndBackLeavesEveryPlace(
      @ForAll("edits") List<Edit> edits, @ForAll("ids") Set<Id> ids, @ForAll("distance") int dx) {
    var diagram = new All("", edits).applyTo(Diagram.EMPTY);
    var there = new Move(ids, dx, -dx).applyTo(diagram);
    var back = new Move(ids, -dx, dx).applyTo(there);
    assertThat(places(back)).isEqualTo(places(diagram));
  }

  private static List<Object> places(Diagram diagram) {
    return Stream.of(
            diagram.nodes().stream().map(n -> (Object) n.at()),
            diagram.groups().stream().map(g -> (Object) g.box()),
            diagram.notes().stream().map(n -> (Object) n.box()))
        .flatMap(s -> s)
        .toList();
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Edits.history();
  }

  @Provide
  Arbitrary<Edit> edit() {
    return Edits.any();
  }

  @Provide
  Arbitrary<Set<Id>> ids() {
    return Edits.ids();
  }

  @Provide
  Arbitrary<Integer> distance() {
    return Edits.distance();
  }
}
