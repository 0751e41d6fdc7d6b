package architutor.model;

/// One thing on a drawing. Ids are unique over all four kinds.
public sealed interface Element permits Node, Group, Edge, Note {
  Id id();
}
