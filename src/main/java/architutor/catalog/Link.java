package architutor.catalog;

/// One relation between two services, as the file of the first says it.
public record Link(String from, Relation.Kind kind, String to) {}
