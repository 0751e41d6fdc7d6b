package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UntilTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({"2026-11-21,2026-11-21", "' 2027-02-28 ',2027-02-28", "'',", "'  ',"})
  void aDayFromTodayOnOrNoneIsTaken(String text, LocalDate day) {
    assertThat(Until.read(text, TODAY))
        .isEqualTo(new Until(Optional.ofNullable(day), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2027-02-30", "tomorrow", "21.11.2027"})
  void anyOtherTextSaysWhatIsWrong(String text) {
    var until = Until.read(text, TODAY);
    assertThat(until.date()).isEmpty();
    assertThat(until.objection()).isPresent();
  }
}
