package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.layout.Folding;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.paint.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts findings per element, for the badges; one cause counts once.
final class Marks {
  private Critique counted = Critique.NONE;
  private Folding folded = Folding.of(Diagram.EMPTY);
  private Map<Id, Mark> marks = Map.of();

  /// Those of a judgement, counted once however many frames show them.
  @SuppressWarnings("ReferenceEquality")
  Map<Id, Mark> of(Critique critique, Folding folding) {
    if (critique != counted || folding != folded) {
      counted = critique;
      folded = folding;
      marks = Map.copyOf(of(critique.roots().toList(), folding));
    }
    return marks;
  }

  static Map<Id, Mark> of(List<Finding> findings) {
    return of(findings, Folding.of(Diagram.EMPTY));
  }

  /// Findings about what is hidden count at what stands for it.
  static Map<Id, Mark> of(List<Finding> findings, Folding folding) {
    var marks = new HashMap<Id, Mark>();
    for (var finding : findings)
      for (var id : finding.about().stream().map(folding::visible).collect(Collectors.toSet()))
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
