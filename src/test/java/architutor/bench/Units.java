package architutor.bench;

import architutor.edit.Paste;
import architutor.model.Diagram;
import architutor.notation.DiagramReader;
import java.nio.file.Path;

/// Drawings made of the unit that cdk-nag is measured with.
final class Units {
  private static final Diagram UNIT =
      DiagramReader.read(Path.of("src/test/resources/bench/unit.yaml")).diagram();

  private Units() {}

  /// @param count how many units of twenty-one nodes stand side by side
  static Diagram of(int count) {
    var drawing = UNIT;
    for (var i = 1; i < count; i++) drawing = new Paste(UNIT, 0, 0).applyTo(drawing);
    return drawing;
  }
}
