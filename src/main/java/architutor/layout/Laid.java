package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.Arrays;
import java.util.List;

/// The lines that are drawn already, piece by piece, and the room for their labels.
final class Laid {
  final Grid pieces = new Grid();
  final Grid labels = new Grid();
  private int[] owners = new int[64];

  void add(int owner, List<Point> line) {
    for (var i = 1; i < line.size(); i++) {
      if (pieces.size() == owners.length) owners = Arrays.copyOf(owners, 2 * owners.length);
      owners[pieces.size()] = owner;
      var box = Box.between(line.get(i - 1), line.get(i));
      pieces.add(box.x(), box.y(), box.right(), box.bottom());
    }
  }

  /// The link to which a piece belongs.
  int owner(int piece) {
    return owners[piece];
  }

  /// Whether any line that is there comes close to another.
  boolean isNear(List<Point> line, Grid.Found found) {
    for (var i = 1; i < line.size(); i++) {
      var box = Box.between(line.get(i - 1), line.get(i)).grown(Terrain.CLOSE);
      pieces.near(box.x(), box.y(), box.right(), box.bottom(), found);
      if (found.count > 0) return true;
    }
    return false;
  }
}
