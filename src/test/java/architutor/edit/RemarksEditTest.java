package architutor.edit;

import static architutor.edit.Lake.DIAGRAM;
import static architutor.edit.Lake.ETL;
import static architutor.edit.Lake.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import architutor.model.Id;
import architutor.model.Remarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RemarksEditTest {
  private static final Acceptance ONE = accepted("Nobody reads it yet", RAW, ETL);
  private static final Acceptance SAME = accepted("It is only a test", ETL, RAW);
  private static final Acceptance OTHER = accepted("Nobody reads it yet", RAW);

  private static Acceptance accepted(String reason, Id... about) {
    var day = LocalDate.of(2026, 11, 21);
    return new Acceptance("some-rule", List.of(about), reason, day, Optional.empty());
  }

  @Test
  void anAcceptanceTakesThePlaceOfOneOfTheSameFinding() {
    var before = new Accept(OTHER).applyTo(new Accept(ONE).applyTo(DIAGRAM));
    assertThat(new Accept(SAME).applyTo(before).remarks())
        .isEqualTo(new Remarks(List.of(SAME, OTHER), Map.of()));
  }

  @Test
  void whatWasAcceptedCanBeTakenBackAndUndone() {
    var history = History.of(DIAGRAM).after(new Accept(ONE)).after(new Unaccept(ONE));
    assertThat(history.present()).isEqualTo(DIAGRAM);
    assertThat(history.undoTitle()).contains("Accept some-rule no longer");
    assertThat(history.undo().present().remarks().accepted()).containsExactly(ONE);
    assertThat(history.undo().undoTitle()).contains("Accept some-rule");
  }

  @Test
  void anAnswerTakesThePlaceOfTheOneBeforeAndCanBeTakenBack() {
    var no = new AnswerQuestion("restored", Optional.of(Answer.of(Given.NO)));
    var yes = new AnswerQuestion("restored", Optional.of(Answer.of(Given.YES)));
    var none = new AnswerQuestion("restored", Optional.empty());
    var answered = yes.applyTo(no.applyTo(DIAGRAM));
    assertThat(answered.remarks().answers()).isEqualTo(Map.of("restored", Answer.of(Given.YES)));
    assertThat(none.applyTo(answered)).isEqualTo(DIAGRAM);
    assertThat(yes.title()).isEqualTo("Answer restored with yes");
    assertThat(none.title()).isEqualTo("Answer restored no longer");
  }

  @Test
  void whatWasAcceptedStaysWhenItsElementGoesAndIsNotCopied() {
    var before = new Accept(ONE).applyTo(DIAGRAM);
    assertThat(new Remove(Set.of(RAW)).applyTo(before).remarks()).isEqualTo(before.remarks());
    assertThat(Fragment.of(before, Set.of(RAW, ETL)).remarks()).isEqualTo(Remarks.NONE);
    assertThat(new Paste(before, 0, 0).applyTo(DIAGRAM).remarks()).isEqualTo(Remarks.NONE);
  }
}
