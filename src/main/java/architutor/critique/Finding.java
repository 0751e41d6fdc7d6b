package architutor.critique;

import architutor.model.Id;
import java.util.List;
import java.util.Optional;

/// A rule that fits somewhere on a drawing.
///
/// @param message the rule's sentence with the drawing's own names and values
/// @param about the elements it is about; empty if it is about the whole drawing
/// @param path for a finding about a flow, its nodes from first to last; else empty
/// @param fixes what would cure it, the best first
/// @param follows the finding that this one only follows from, if there is one
public record Finding(
    Rule rule,
    String message,
    String why,
    List<Id> about,
    List<Id> path,
    List<Fix> fixes,
    Optional<Key> follows) {
  /// What stays the same of a finding when the drawing is judged again.
  public record Key(String rule, List<Id> about) {}

  public Key key() {
    return new Key(rule.id(), about);
  }

  public Severity severity() {
    return rule.severity();
  }

  Finding following(Key root) {
    return new Finding(rule, message, why, about, path, fixes, Optional.of(root));
  }
}
