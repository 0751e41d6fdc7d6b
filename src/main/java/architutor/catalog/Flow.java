package architutor.catalog;

import architutor.model.EdgeKind;
import java.util.List;

/// A row of `flows.yaml`: the kind of edge between two sorts of services that no relation speaks
/// of.
record Flow(End from, End to, EdgeKind kind) {
  /// A sort of service; an empty list allows all.
  record End(List<String> services, List<String> traits, List<String> categories) {
    boolean fits(Service s) {
      return (services.isEmpty() || services.contains(s.id()))
          && (traits.isEmpty() || traits.stream().anyMatch(s.traits()::contains))
          && (categories.isEmpty() || categories.contains(s.category()));
    }
  }

  boolean fits(Service a, Service b) {
    return from.fits(a) && to.fits(b);
  }
}
