/// What follows from a diagram and the catalog: topology, containment, paths, cut points, flow
/// rates.
@NullMarked
package architutor.facts;

import org.jspecify.annotations.NullMarked;
