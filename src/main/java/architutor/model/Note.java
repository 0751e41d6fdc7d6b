package architutor.model;

/// Words on the drawing that belong to no service.
public record Note(Id id, String text, Box box) implements Element {}
