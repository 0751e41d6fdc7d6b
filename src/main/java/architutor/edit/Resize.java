package architutor.edit;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;

/// Gives a group or a note another outline, in drawing units; what stands in a group stays where it
/// is.
public record Resize(Id element, Box box) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.find(element).map(this::resized).map(before::with).orElse(before);
  }

  private Element resized(Element found) {
    return switch (found) {
      case Group group -> group.at(box);
      case Note note -> new Note(note.id(), note.text(), box);
      case Node node -> node;
      case Edge edge -> edge;
    };
  }

  @Override
  public String title() {
    return "Resize";
  }
}
