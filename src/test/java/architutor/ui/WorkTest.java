package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/// The window's thread is this test's: what comes home waits in a queue until the test takes it.
final class WorkTest {
  private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private final Work work = new Work(Thread.ofPlatform().daemon()::start, home::add);

  private void next() throws InterruptedException {
    home.take().run();
  }

  /// Starts work that goes on until the gate is opened.
  private CountDownLatch waitingFor(String name) {
    var gate = new CountDownLatch(1);
    work.run(
        name,
        () -> {
          gate.await();
          return "done";
        },
        heard::add,
        e -> heard.add("failed"));
    return gate;
  }

  @Test
  void whatIsDoneSoonIsNeverShown() throws Exception {
    work.run("quick", () -> "done", heard::add, e -> heard.add("failed"));
    next();
    assertThat(heard).containsExactly("done");
    next();
    assertThat(work.slow().get()).isEmpty();
  }

  @Test
  void whatTakesLongIsShownUntilItEnds() throws Exception {
    var gate = waitingFor("slow");
    next();
    assertThat(work.slow().get()).map(Job::name).contains("slow");
    gate.countDown();
    next();
    assertThat(work.slow().get()).isEmpty();
    assertThat(heard).containsExactly("done");
  }

  @Test
  void whatIsCancelledStopsAndSaysNothingMore() throws Exception {
    waitingFor("endless");
    next();
    work.slow().get().ifPresent(Job::cancel);
    next();
    assertThat(work.slow().get()).isEqualTo(Optional.empty());
    assertThat(heard).isEmpty();
  }

  @Test
  void aFailureIsTold() throws Exception {
    work.run(
        "broken",
        () -> {
          throw new IllegalStateException("no");
        },
        done -> heard.add("done"),
        e -> heard.add(String.valueOf(e.getMessage())));
    next();
    assertThat(heard).containsExactly("no");
  }
}
