package architutor.edit;

import architutor.model.Diagram;

/// Gives the drawing itself another title.
public record Retitle(String text) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before.titled(text);
  }

  @Override
  public String title() {
    return "Rename the drawing";
  }
}
