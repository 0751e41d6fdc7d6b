package architutor.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// Names of files as addresses.
///
/// @param root the folder from which files are named
record Uris(Path root) {
  /// Relative to the root, with forward slashes; whole for a file on another disk.
  String of(Path file) {
    var from = root.toAbsolutePath().normalize();
    var whole = file.toAbsolutePath().normalize();
    if (!Objects.equals(from.getRoot(), whole.getRoot())) return whole.toUri().toASCIIString();
    var relative = from.relativize(whole).toString().replace('\\', '/');
    try {
      // The slash keeps a colon in the first name from being taken for a scheme.
      return new URI(null, null, "/" + relative, null)
          .toASCIIString()
          .substring(1)
          .replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
