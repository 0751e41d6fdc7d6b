package architutor.app.report;

import java.util.List;
import java.util.Set;

/// What a baseline says of one drawing.
///
/// @param known findings that it lists
/// @param gone what it lists and was not found any more, in order
public record Baselined(Set<Fingerprint> known, List<Fingerprint> gone) {
  public Baselined {
    known = Set.copyOf(known);
    gone = List.copyOf(gone);
  }
}
