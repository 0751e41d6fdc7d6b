package architutor.ui;

import architutor.app.Mending;
import architutor.app.Newest;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Profile;
import architutor.critique.Rule;
import architutor.model.Diagram;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Fixes all findings of one rule as a single step, and shows before what comes of it. Each fix is
/// looked for anew after the one before, so one whose place has vanished is none any more.
@SuppressWarnings("ReferenceEquality")
final class Mender {
  /// All findings of a rule on one version of a drawing.
  private record Case(Diagram drawing, Profile profile, Rule rule) {}

  /// What comes of it.
  ///
  /// @param count how many fixes were applied
  private record Outcome(Case asked, int count, Fix fix) {}

  private final Studio studio;
  private final Session session;
  private final Work work;
  private final Attention attention;
  private final Consumer<String> say;
  private final Newest<Case, Outcome> imagined;

  /// What is looked at; read in the background, which has no need to end what nobody looks at.
  private volatile Optional<Case> looked = Optional.empty();

  /// @param say tells what was done
  Mender(Studio studio, Session session, Work work, Attention attention, Consumer<String> say) {
    this.studio = studio;
    this.session = session;
    this.work = work;
    this.attention = attention;
    this.say = say;
    this.imagined = work.newest(c -> mend(c, () -> isLookedAt(c)), this::take);
  }

  /// Shows all fixes of the finding's kind as long as they are looked at.
  void preview(Finding finding, boolean on) {
    attention.fix().set(Optional.empty());
    var asked = Optional.of(of(finding)).filter(_ -> on);
    looked = asked;
    asked.ifPresent(imagined::want);
  }

  private void take(Outcome outcome) {
    if (isLookedAt(outcome.asked) && isPresent(outcome))
      attention.fix().set(Optional.of(outcome.fix));
  }

  private boolean isLookedAt(Case asked) {
    return looked.filter(c -> c == asked).isPresent();
  }

  /// Applies all fixes of the finding's kind.
  void apply(Finding finding) {
    var asked = of(finding);
    looked = Optional.empty();
    work.run(
        Words.of("busy.mend"),
        () -> mend(asked, () -> !Thread.currentThread().isInterrupted()),
        outcome -> {
          if (!isPresent(outcome)) return;
          attention.rest();
          session.apply(outcome.fix.edit());
          say.accept(Words.counted("fix.all.done", outcome.count));
        },
        e -> say.accept(Words.of("fix.all.failed", String.valueOf(e.getMessage()))));
  }

  private Case of(Finding finding) {
    return new Case(session.diagram(), session.profile(), finding.rule());
  }

  /// Whether it was made for the very drawing that is there now.
  private boolean isPresent(Outcome outcome) {
    return outcome.asked.drawing == session.diagram();
  }

  /// @param isWanted asked again and again; once it is not, what comes of it means nothing
  private Outcome mend(Case asked, BooleanSupplier isWanted) {
    var mending = new Mending(studio, asked.profile, asked.drawing);
    mending.run(f -> isWanted.getAsBoolean() && f.rule().id().equals(asked.rule.id()));
    var count = mending.steps().size();
    var title = Words.of("fix.all.step", Words.counted("fixes", count), asked.rule.title());
    return new Outcome(asked, count, new Fix(title, mending.edit(title)));
  }
}
