package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.ui.Moment.Tense;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryListTest {
  @Test
  void theNewestStepComesFirstAndHowItWasOpenedLast() {
    assertThat(HistoryList.moments(List.of("Add s3", "Move", "Rename"), 2))
        .containsExactly(
            new Moment(3, "Rename", Tense.UNDONE),
            new Moment(2, "Move", Tense.PRESENT),
            new Moment(1, "Add s3", Tense.PAST),
            new Moment(0, "Opened", Tense.PAST));
  }

  @Test
  void aDrawingThatNobodyChangedIsAsItWasOpened() {
    assertThat(HistoryList.moments(List.of(), 0))
        .containsExactly(new Moment(0, "Opened", Tense.PRESENT));
  }
}
