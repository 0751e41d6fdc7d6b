package architutor.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard that all windows and programs share. A drawing lies on it as text in our own
/// notation, which a person can also paste into a mail and another person out of it.
final class Clip {
  private static final String NAME = "application/x-architutor";

  private Clip() {}

  static void put(String drawing) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(format(), drawing, DataFormat.PLAIN_TEXT, drawing));
  }

  static void putWords(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  static void put(Image picture) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
  }

  /// What may be a drawing: ours if there is one, else any words.
  static Optional<String> text() {
    var clipboard = Clipboard.getSystemClipboard();
    return Optional.ofNullable(clipboard.getContent(format()))
        .or(() -> Optional.ofNullable(clipboard.getString()))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /// A format may be made only once in a program.
  private static DataFormat format() {
    return Optional.ofNullable(DataFormat.lookupMimeType(NAME))
        .orElseGet(() -> new DataFormat(NAME));
  }
}
