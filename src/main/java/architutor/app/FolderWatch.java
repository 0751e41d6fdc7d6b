package architutor.app;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Tells when something in a folder of rules has changed, on a thread of its own. Where the system
/// does not tell, such as on a network's disk, it looks once a second.
public final class FolderWatch implements AutoCloseable {
  private static final long LOOK = 1_000;

  /// A file is often written in several steps, which are one change.
  private static final long QUIET = 15;

  private final Path folder;
  private final Runnable changed;
  private final Optional<WatchService> reports;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private OwnFiles seen = OwnFiles.NONE;

  private FolderWatch(Path folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
    this.reports = reports(folder);
  }

  /// Watches until it is closed. Tells once when it has begun, so that no change is missed.
  ///
  /// @param folder may be missing and come later
  /// @param changed called on the watch's own thread
  public static FolderWatch of(Path folder, Runnable changed) {
    var watch = new FolderWatch(folder, changed);
    Thread.ofPlatform().daemon().name("own rules").start(watch::run);
    return watch;
  }

  private static Optional<WatchService> reports(Path folder) {
    try {
      return Optional.of(folder.getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  private void run() {
    try {
      var told = true;
      while (closed.getCount() > 0) {
        var now = OwnFiles.of(folder);
        if (told || !now.equals(seen)) {
          seen = now;
          register();
          changed.run();
        }
        told = await();
      }
    } catch (InterruptedException | ClosedWatchServiceException _) {
      // Nobody wants to know any more.
    }
  }

  /// Whether the system told of something before it was time to look.
  private boolean await() throws InterruptedException {
    if (reports.isEmpty()) {
      closed.await(LOOK, TimeUnit.MILLISECONDS);
      return false;
    }
    var key = reports.get().poll(LOOK, TimeUnit.MILLISECONDS);
    var told = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = reports.get().poll(QUIET, TimeUnit.MILLISECONDS);
    }
    return told;
  }

  /// Folders may come and go.
  private void register() {
    keys.values().removeIf(key -> !key.isValid());
    if (reports.isEmpty()) return;
    for (var each : seen.folders())
      if (!keys.containsKey(each)) watch(each, reports.get()).ifPresent(k -> keys.put(each, k));
  }

  /// The system may not be able to watch as many folders.
  private static Optional<WatchKey> watch(Path folder, WatchService reports) {
    try {
      return Optional.of(folder.register(reports, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    reports.ifPresent(FolderWatch::end);
  }

  private static void end(WatchService reports) {
    try {
      reports.close();
    } catch (IOException _) {
      // It watches no more either way.
    }
  }
}
