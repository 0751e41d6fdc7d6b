package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
  @Test
  void partsStandInOrderAndColumnsAreAsEvenAsThatAllows() {
    assertThat(Columns.of(List.of(12, 16, 12, 6, 11, 7, 4), 3)).containsExactly(2, 2, 3);
    assertThat(Columns.of(List.of(12, 16, 12, 6, 11, 7, 4), 1)).containsExactly(7);
    assertThat(Columns.of(List.of(), 3)).isEmpty();
  }

  @Property(tries = 100)
  void everyPartStandsInOneOfTheColumns(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 30) Integer> heights,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    var columns = Columns.of(heights, most);
    assertThat(columns).hasSizeLessThanOrEqualTo(most).allMatch(parts -> parts > 0);
    assertThat(columns.stream().mapToInt(parts -> parts).sum()).isEqualTo(heights.size());
  }
}
