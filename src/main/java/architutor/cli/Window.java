package architutor.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the editor. The command line does not know the window; whoever starts the program knows
/// both.
@FunctionalInterface
public interface Window {
  /// Opens it, on a drawing if one is given, and returns when it is closed.
  ///
  /// @throws Missing if this machine cannot show one
  void open(Optional<Path> file) throws Missing;

  /// There can be no window here; the message says why.
  final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    public Missing(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
