package architutor.ui;

import architutor.app.FolderWatch;
import architutor.app.Newest;
import architutor.app.OwnRules;
import architutor.app.OwnRules.Outcome;
import architutor.app.Session;
import architutor.app.Studio;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The folder of a person's own rules: remembered, watched, and judged by as soon as something in
/// it changes.
final class OwnFolder {
  private static final String KEY = "own-rules";

  private final Studio ours;
  private final Session session;
  private final Memory memory;
  private final Newest<OwnRules, Outcome> reading;
  private final ReadOnlyObjectWrapper<Known> known;
  private Optional<OwnRules> rules = Optional.empty();
  private Optional<FolderWatch> watch = Optional.empty();

  OwnFolder(Studio ours, Session session, Work work, Memory memory) {
    this.ours = ours;
    this.session = session;
    this.memory = memory;
    this.reading = work.newest(OwnRules::read, this::take);
    this.known = new ReadOnlyObjectWrapper<>(Known.ours(ours));
  }

  /// What is judged by now.
  ReadOnlyObjectProperty<Known> known() {
    return known.getReadOnlyProperty();
  }

  /// Goes on with the folder of the last time.
  void resume() {
    var name = memory.text(KEY, "");
    try {
      if (!name.isEmpty()) watch(Path.of(name));
    } catch (InvalidPathException _) {
      forget();
    }
  }

  void choose(Path folder) {
    memory.put(KEY, folder.toAbsolutePath().toString());
    watch(folder);
  }

  /// Judges by ours alone again.
  void forget() {
    memory.put(KEY, "");
    end();
    known.set(Known.ours(ours));
    session.judgeBy(ours);
  }

  /// Watches no more; what was read stays.
  void end() {
    watch.ifPresent(FolderWatch::close);
    watch = Optional.empty();
    rules = Optional.empty();
  }

  private void watch(Path folder) {
    end();
    var own = new OwnRules(ours, folder);
    rules = Optional.of(own);
    watch = Optional.of(FolderWatch.of(folder, () -> Platform.runLater(() -> reading.want(own))));
  }

  /// What was read of a folder that was left meanwhile is stale.
  private void take(Outcome read) {
    if (rules.filter(own -> own.folder().equals(read.folder())).isEmpty()) return;
    known.set(new Known(read.studio(), Optional.of(read.folder()), read.ids(), read.problems()));
    session.judgeBy(read.studio());
  }
}
