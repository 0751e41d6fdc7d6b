package architutor.critique;

import architutor.notation.Arrow;
import java.util.List;

/// A connection or path between two names of a pattern.
///
/// @param avoiding what the nodes between the ends of a path must not be like, one after the other
///   or as alternatives; empty lets every path do
record Link(Arrow arrow, List<List<Clause>> avoiding) {
  static Link of(Arrow arrow) {
    return new Link(arrow, List.of());
  }
}
