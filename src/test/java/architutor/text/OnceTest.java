package architutor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnceTest {
  @Test
  void aListIsWorkedOutWhenSomebodyLooksIntoItAndOnlyOnce() {
    var asked = new ArrayList<String>();
    var late =
        Once.list(() -> {
          asked.add("asked");
          return List.of(1, 2, 3);
        });
    assertThat(asked).isEmpty();
    assertThat(late).isEqualTo(List.of(1, 2, 3)).hasSameHashCodeAs(List.of(1, 2, 3));
    assertThat(asked).containsExactly("asked");
  }
}
