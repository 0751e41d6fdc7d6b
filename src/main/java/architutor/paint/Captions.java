package architutor.paint;

import architutor.model.Node;
import java.util.Optional;

/// What to write at a node, and which icon stands for it.
public interface Captions {
  /// The first line under the icon.
  String name(Node node);

  /// The second line, with the setting that matters most; empty if nothing is worth a line.
  String second(Node node);

  /// A name of the AWS icon set.
  Optional<String> icon(Node node);

  /// One to three letters for the tile of a node that has no icon.
  String initials(Node node);
}
