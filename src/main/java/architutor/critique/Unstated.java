package architutor.critique;

import architutor.facts.Vertex;

/// A setting that a service has and that nobody stated for a node; AWS has no default for it.
///
/// @param name what the pattern calls the node
record Unstated(Vertex node, String setting, String name) {}
