package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.model.Id;
import architutor.paint.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Counts findings per element, for the badges; one cause counts once.
final class Marks {
  private Critique counted = Critique.NONE;
  private Map<Id, Mark> marks = Map.of();

  /// Those of a judgement, counted once however many frames show them.
  @SuppressWarnings("ReferenceEquality")
  Map<Id, Mark> of(Critique critique) {
    if (critique != counted) {
      counted = critique;
      marks = Map.copyOf(of(critique.roots().toList()));
    }
    return marks;
  }

  static Map<Id, Mark> of(List<Finding> findings) {
    var marks = new HashMap<Id, Mark>();
    for (var finding : findings)
      for (var id : new HashSet<>(finding.about()))
        marks.merge(id, mark(finding.severity()), Marks::sum);
    return marks;
  }

  private static Mark mark(Severity severity) {
    return switch (severity) {
      case ERROR -> new Mark(1, 0, 0);
      case WARNING -> new Mark(0, 1, 0);
      case INFO -> new Mark(0, 0, 1);
    };
  }

  private static Mark sum(Mark a, Mark b) {
    return new Mark(a.errors() + b.errors(), a.warnings() + b.warnings(), a.infos() + b.infos());
  }
}
