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
    assertThat(HISTORY.undoTitle()).contains("Rename");
    var back = HISTORY.undo();
    assertThat(back.undoTitle()).contains("Rename the drawing");
    assertThat(back.redoTitle()).contains("Rename");
    assertThat(back.redo()).isEqualTo(HISTORY);
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
}
