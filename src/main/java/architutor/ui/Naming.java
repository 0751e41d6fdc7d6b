package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.Optional;

/// What the elements of a drawing are called in lists.
record Naming(Diagram drawing, Catalog catalog) {
  /// The name of what is drawn, else the id itself.
  String of(Id id) {
    return drawing.find(id).map(this::of).orElse(id.text());
  }

  /// Of a flow its two ends, of a note its first line.
  String of(Element element) {
    return switch (element) {
      case Node node -> catalog.nameOf(node);
      case Edge edge -> Words.of("settings.edge", of(edge.from()), of(edge.to()));
      case Group group -> group.label().isEmpty() ? kind(group) : group.label();
      case Note note ->
          note.text().lines().filter(l -> !l.isBlank()).findFirst().orElse(Words.of("names.note"));
    };
  }

  /// The brief name of what a node stands for, known or not.
  String service(Node node) {
    return catalog.find(node.service()).map(Service::brief).orElse(node.service());
  }

  String kind(Group group) {
    return Words.of("group." + group.kind().word());
  }

  /// The frame that an element stands in.
  Optional<String> frame(Id id) {
    return drawing.parentOf(id).map(this::of);
  }
}
