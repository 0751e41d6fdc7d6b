package architutor.app;

import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Profile;
import architutor.critique.Reviewer;
import architutor.edit.All;
import architutor.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Applies the best fix of one finding after another, looking anew after each, because a fix may
/// cure two findings or move another. Confined to one thread.
public final class Mending {
  /// A fix that was applied, and the finding it was for.
  public record Step(Finding finding, Fix fix) {}

  /// So many fixes only a drawing needs that grows by being mended.
  private static final int MOST = 500;

  private final Studio studio;
  private final Reviewer reviewer;
  private final List<Step> steps = new ArrayList<>();
  private Diagram diagram;

  public Mending(Studio studio, Profile profile, Diagram diagram) {
    this.studio = studio;
    this.reviewer = studio.reviewer(profile);
    this.diagram = diagram;
  }

  public void run(Predicate<Finding> wanted) {
    for (var next = next(wanted); next.isPresent() && steps.size() < MOST; next = next(wanted)) {
      diagram = next.get().fix().edit().applyTo(diagram);
      steps.add(next.get());
    }
  }

  /// The drawing after all steps; what they added has no place yet.
  public Diagram diagram() {
    return diagram;
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /// All steps as one.
  public All edit(String title) {
    return new All(title, steps.stream().map(step -> step.fix().edit()).toList());
  }

  private Optional<Step> next(Predicate<Finding> wanted) {
    return reviewer.review(diagram, studio.today()).findings().stream()
        .filter(wanted)
        .filter(finding -> !finding.fixes().isEmpty() && !isTried(finding))
        .map(finding -> new Step(finding, finding.fixes().getFirst()))
        .findFirst();
  }

  /// A fix that did not cure its finding is not applied again.
  private boolean isTried(Finding finding) {
    return steps.stream()
        .map(Step::finding)
        .anyMatch(f ->
            f.rule().equals(finding.rule())
                && f.about().equals(finding.about())
                && f.message().equals(finding.message()));
  }
}
