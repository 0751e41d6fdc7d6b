package architutor.critique;

import architutor.model.Id;
import java.util.List;

/// A rule that fits somewhere on a drawing.
///
/// @param message the rule's sentence with the drawing's own names and values
/// @param about the elements it is about
/// @param path for a finding about a flow, its nodes from first to last; else empty
/// @param fixes what would cure it, the best first
public record Finding(
    Rule rule, String message, String why, List<Id> about, List<Id> path, List<Fix> fixes) {
  public Severity severity() {
    return rule.severity();
  }
}
