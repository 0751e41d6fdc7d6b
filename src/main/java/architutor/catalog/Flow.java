package architutor.catalog;

import architutor.model.EdgeKind;

/// A row of `flows.yaml`: the kind of edge between two sorts of services that no relation speaks
/// of.
record Flow(Sort from, Sort to, EdgeKind kind) {
  boolean fits(Service a, Service b) {
    return from.fits(a) && to.fits(b);
  }
}
