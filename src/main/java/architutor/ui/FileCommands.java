package architutor.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with whole drawings.
final class FileCommands {
  private FileCommands() {}

  static List<Draft> of(Documents files, WindowActions window, Actions act) {
    BooleanSupplier content = act::hasContent;
    return List.of(
        Draft.of("new", files::openNew).with(Feather.FILE_PLUS),
        Draft.of("open", files::open).with(Feather.FOLDER),
        Draft.of("start", window::start).with(Feather.HOME),
        Draft.of("save", () -> files.save(() -> {})).with(Feather.SAVE),
        Draft.of("save-as", () -> files.saveAs(() -> {})),
        Draft.of("close", files::close),
        Draft.of("next-tab", () -> files.turn(1)).when(files::areMany),
        Draft.of("previous-tab", () -> files.turn(-1)).when(files::areMany),
        Draft.of("export-png", files::exportPicture).with(Feather.IMAGE).when(content),
        Draft.of("export-mermaid", files::exportMermaid).when(content),
        Draft.of("exit", window::exit));
  }
}
