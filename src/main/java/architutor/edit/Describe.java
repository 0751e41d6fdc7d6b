package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Header;

/// Says something of the drawing itself; an empty text takes it back.
public record Describe(Header.Part part, String text) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.headed(before.header().with(part, text));
  }

  @Override
  public String title() {
    return switch (part) {
      case ID -> text.isEmpty() ? "Give the drawing no name in files" : "Call the drawing " + text;
      case STORY -> text.isEmpty() ? "Clear the story" : "Tell the story";
      case COVERS -> text.isEmpty() ? "Cover nothing" : "Cover " + text;
      case EXAM -> text.isEmpty() ? "Touch no exam task" : "Touch exam tasks " + text;
    };
  }
}
