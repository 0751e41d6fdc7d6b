package architutor.ui;

import java.util.Optional;

/// One piece of work in the background.
final class Job {
  private final String name;
  private Optional<Thread> worker = Optional.empty();
  private boolean cancelled;
  private boolean ended;

  Job(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /// The calling thread does it from now on.
  ///
  /// @throws InterruptedException if it was cancelled before it began
  synchronized void begin() throws InterruptedException {
    if (cancelled) throw new InterruptedException();
    worker = Optional.of(Thread.currentThread());
  }

  /// The thread does something else from now on, which a late cancel must not hit.
  synchronized void leave() {
    worker = Optional.empty();
    Thread.interrupted();
  }

  /// Nothing comes of it any more; a file that is being written stays as it was.
  synchronized void cancel() {
    cancelled = true;
    worker.ifPresent(Thread::interrupt);
  }

  synchronized void end() {
    ended = true;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  synchronized boolean isUnderWay() {
    return !ended && !cancelled;
  }
}
