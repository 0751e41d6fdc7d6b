package architutor.ui;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;

/// What the elements of a drawing are called in lists.
record Naming(Diagram drawing, Catalog catalog) {
  /// The name of what is drawn, else the id itself.
  String of(Id id) {
    return drawing.find(id).map(this::of).orElse(id.text());
  }

  private String of(Element element) {
    return switch (element) {
      case Node node -> catalog.nameOf(node);
      case Edge edge -> Words.of("settings.edge", of(edge.from()), of(edge.to()));
      case Group group ->
          group.label().isEmpty() ? Words.of("group." + group.kind().word()) : group.label();
      case Note note -> note.text();
    };
  }
}
