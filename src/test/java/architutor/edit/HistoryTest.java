package architutor.edit;

import static architutor.edit.Lake.DIAGRAM;
import static architutor.edit.Lake.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final History HISTORY =
      History.of(DIAGRAM).after(new Retitle("One")).after(new Rename(RAW, "Two"));

  @Test
  void aStepIsUndoneAndRedoneUnderItsTitle() {
    assertThat(HISTORY.undoTitle()).contains("Rename to Two");
    var back = HISTORY.undo();
    assertThat(back.undoTitle()).contains("Rename the drawing");
    assertThat(back.redoTitle()).contains("Rename to Two");
    assertThat(back.redo().steps()).isEqualTo(HISTORY.steps());
    assertThat(back.redo().present()).isSameAs(HISTORY.present());
  }

  @Test
  void anEditThatChangesNothingIsNoStepAndKeepsRedo() {
    var back = HISTORY.undo();
    assertThat(back.after(new Retitle("One"))).isSameAs(back);
  }

  @Test
  void beforeTheFirstAndAfterTheLastStepThereIsNothing() {
    var fresh = History.of(DIAGRAM);
    assertThat(fresh.undo()).isSameAs(fresh);
    assertThat(fresh.redo()).isSameAs(fresh);
    assertThat(fresh.undoTitle()).isEqualTo(Optional.empty());
  }

  @Test
  void theStepsStandNewestFirstWhereverOneIs() {
    assertThat(HISTORY.steps())
        .extracting(History.Step::title)
        .containsExactly("Rename to Two", "Rename the drawing", "");
    assertThat(HISTORY.undo().undo().steps()).isEqualTo(HISTORY.steps());
    assertThat(HISTORY.undo().depth()).isEqualTo(1);
  }

  @Test
  void oneMayGoToAnyStepAndTheOthersStay() {
    var steps = HISTORY.steps();
    for (var step : steps) {
      var there = HISTORY.undo().to(step);
      assertThat(there.present()).isSameAs(step.version());
      assertThat(there.steps()).isEqualTo(steps);
    }
  }

  @Test
  void aStepOfAnotherHistoryLeadsNowhere() {
    var other = HISTORY.undo().after(new Retitle("Three"));
    assertThat(HISTORY.to(other.steps().getFirst())).isSameAs(HISTORY);
    assertThat(other.to(HISTORY.steps().getFirst())).isSameAs(other);
  }

  @Test
  void aHundredThousandStepsAreUndoneAndRedone() {
    var count = 100_000;
    var history = History.of(DIAGRAM);
    for (var i = 0; i < count; i++) history = history.after(new Retitle("Title " + i));
    var last = history.present();
    var first = history.to(history.steps().getLast());
    assertThat(first.present()).isSameAs(DIAGRAM);
    assertThat(first.steps()).hasSize(count + 1);
    assertThat(first.to(first.steps().getFirst()).present()).isSameAs(last);
  }
}
