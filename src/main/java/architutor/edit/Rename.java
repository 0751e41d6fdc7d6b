package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;

/// Gives a node, a group or an edge another label, or a note another text.
public record Rename(Id element, String text) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.find(element).map(this::renamed).map(before::with).orElse(before);
  }

  private Element renamed(Element found) {
    return switch (found) {
      case Node node -> node.labelled(text);
      case Group group -> group.labelled(text);
      case Edge edge -> edge.labelled(text);
      case Note note -> new Note(note.id(), text, note.box());
    };
  }

  @Override
  public String title() {
    return text.isEmpty() ? "Take the name away" : "Rename to " + text;
  }
}
