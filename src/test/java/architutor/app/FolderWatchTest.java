package architutor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Each waits until it is told; the limit is only there to end a test that nobody tells.
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class FolderWatchTest {
  @TempDir private Path folder = Path.of("");

  private final Semaphore told = new Semaphore(0);

  @Test
  void whatChangesInAFolderOrBelowItIsTold() throws Exception {
    var below = Files.createDirectory(folder.resolve("below"));
    try (var _ = FolderWatch.of(folder, told::release)) {
      told.acquire();
      write(folder.resolve("a.yaml"));
      write(below.resolve("b.yaml"));
      Files.delete(folder.resolve("a.yaml"));
      told.acquire();
    }
  }

  private void write(Path file) throws IOException, InterruptedException {
    Files.writeString(file, "id: a");
    told.acquire();
  }

  @Test
  void aFolderMayComeLater() throws Exception {
    var later = folder.resolve("later");
    try (var _ = FolderWatch.of(later, told::release)) {
      told.acquire();
      Files.createDirectory(later);
      told.acquire();
      write(later.resolve("a.yaml"));
    }
  }
}
