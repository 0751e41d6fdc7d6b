package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WalkTest {
  private static final Box MIDDLE = new Box(100, 100, 40, 40);
  private static final Box LEFT = new Box(0, 90, 40, 20);
  private static final Box BELOW_LEFT = new Box(0, 140, 40, 20);
  private static final Box RIGHT = new Box(220, 100, 40, 20);
  private static final List<Box> ALL = List.of(MIDDLE, LEFT, BELOW_LEFT, RIGHT);

  @Test
  void aStepGoesToTheNearestOnThatSide() {
    assertThat(Walk.LEFT.from(MIDDLE, ALL)).contains(LEFT);
    assertThat(Walk.DOWN.from(LEFT, ALL)).contains(BELOW_LEFT);
    assertThat(Walk.RIGHT.from(LEFT, ALL)).contains(MIDDLE);
  }

  @Test
  void atTheEdgeThereIsNoStep() {
    assertThat(Walk.RIGHT.from(RIGHT, ALL)).isEmpty();
    assertThat(Walk.LEFT.from(LEFT, ALL)).isEmpty();
  }
}
