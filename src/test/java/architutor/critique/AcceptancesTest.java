package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.critique.Critique.Accepted;
import architutor.edit.Accept;
import architutor.edit.Unaccept;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AcceptancesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String RULE = "queue-without-dead-letter";
  private static final Id JOBS = Id.of("jobs");
  private static final Id MAIL = Id.of("mail");
  private static final Critic CRITIC = critic();

  /// Two queues that feed code: the same rule finds each.
  private static final Diagram DRAWING =
      DiagramReader.read(
              "drawing.yaml",
              """
              title: Test
              nodes:
                jobs: {service: sqs, label: Jobs}
                mail: {service: sqs, label: Mail}
                worker: {service: lambda}
              edges:
                - jobs -event-> worker
                - mail -event-> worker
              """)
          .diagram();

  private static Critic critic() {
    var catalog = Catalog.shipped();
    var kept = Set.of(RULE, "acceptance-unused", "acceptance-expired", "acceptance-unknown-rule");
    var rules =
        RuleBook.shipped(catalog).rules().stream().filter(r -> kept.contains(r.id())).toList();
    return new Critic(catalog, rules);
  }

  private static Acceptance acceptance(String rule, Optional<LocalDate> until, Id... about) {
    return new Acceptance(rule, List.of(about), "Jobs are rebuilt nightly", TODAY, until);
  }

  private static Critique review(Acceptance... accepted) {
    var drawing = DRAWING;
    for (var acceptance : accepted) drawing = new Accept(acceptance).applyTo(drawing);
    return CRITIC.review(drawing, TODAY);
  }

  /// Rule and elements of each finding.
  private static List<String> said(Critique critique) {
    return critique.findings().stream().map(f -> f.rule().id() + " " + f.about()).toList();
  }

  @Test
  void anAcceptanceSetsOneElementsFindingAsideAndNotTheKind() {
    var before = review();
    var one = acceptance(RULE, Optional.empty(), JOBS);
    var after = review(one);
    assertThat(said(before)).containsExactly(RULE + " [jobs]", RULE + " [mail]");
    assertThat(said(after)).containsExactly(RULE + " [mail]");
    assertThat(after.accepted()).containsExactly(new Accepted(before.findings().getFirst(), one));
    assertThat(before.score().byPillar()).containsEntry(Pillar.RELIABILITY, 80);
    assertThat(after.score().byPillar()).containsEntry(Pillar.RELIABILITY, 90);
  }

  @Test
  void theOrderOfTheElementsDoesNotMatterButTheirNumberDoes() {
    var both = acceptance(RULE, Optional.empty(), JOBS, MAIL);
    assertThat(both.covers(RULE, List.of(MAIL, JOBS))).isTrue();
    assertThat(both.covers(RULE, List.of(JOBS))).isFalse();
    assertThat(both.covers("another-rule", List.of(JOBS, MAIL))).isFalse();
  }

  @Test
  void anAcceptanceHoldsOnItsLastDayAndNotOnTheNext() {
    assertThat(said(review(acceptance(RULE, Optional.of(TODAY), JOBS))))
        .containsExactly(RULE + " [mail]");
    assertThat(said(review(acceptance(RULE, Optional.of(TODAY.minusDays(1)), JOBS))))
        .containsExactly(RULE + " [jobs]", RULE + " [mail]", "acceptance-expired [jobs]");
  }

  @Test
  void anExpiredAcceptanceIsTakenBackOrExtended() {
    var over = acceptance(RULE, Optional.of(TODAY.minusDays(1)), JOBS);
    var finding = review(over).findings().getLast();
    assertThat(finding.message())
        .isEqualTo(RULE + " about Jobs was accepted until 2026-11-20, so it counts again.");
    assertThat(finding.why()).startsWith("The reason then was: «Jobs are rebuilt nightly».");
    var later = LocalDate.of(2027, 2, 21);
    assertThat(finding.fixes())
        .containsExactly(
            new Fix("Take the acceptance back", new Unaccept(over)),
            new Fix("Accept it until 2027-02-21", new Accept(over.until(later))));
    assertThat(said(review(over, over.until(later)))).containsExactly(RULE + " [mail]");
  }

  @Test
  void anAcceptanceOfNothingIsFoundAboutTheElementsThatAreLeft() {
    var gone = acceptance(RULE, Optional.empty(), Id.of("gone"), JOBS);
    var critique = review(gone);
    assertThat(said(critique))
        .containsExactly(RULE + " [jobs]", RULE + " [mail]", "acceptance-unused [jobs]");
    var finding = critique.findings().getLast();
    assertThat(finding.message())
        .isEqualTo(
            RULE + " finds nothing about gone, Jobs any more, so nothing is left to accept.");
    assertThat(finding.fixes())
        .containsExactly(new Fix("Take the acceptance back", new Unaccept(gone)));
  }

  @Test
  void whatIsBothExpiredAndUnusedIsOneFinding() {
    var old = acceptance(RULE, Optional.of(TODAY.minusDays(9)), Id.of("gone"));
    assertThat(said(review(old)))
        .containsExactly(RULE + " [jobs]", RULE + " [mail]", "acceptance-unused []");
  }

  @Test
  void anAcceptanceOfARuleThatNobodyKnowsAcceptsNothing() {
    var slip = acceptance("queue-without-deadletter", Optional.empty(), JOBS);
    var critique = review(slip);
    assertThat(said(critique))
        .containsExactly(RULE + " [jobs]", RULE + " [mail]", "acceptance-unknown-rule [jobs]");
    assertThat(critique.findings().getLast().message())
        .isEqualTo("There is no rule queue-without-deadletter, so nothing about Jobs is accepted.");
  }

  @Test
  void whatWasAcceptedOfARuleThatIsNotAskedIsNotUnused() {
    var cost = new Profile("c", "C", "C.", Set.of(Pillar.COST), Set.of(), false, Set.of());
    var drawing = new Accept(acceptance(RULE, Optional.empty(), JOBS)).applyTo(DRAWING);
    assertThat(CRITIC.by(cost).review(drawing, TODAY).findings()).isEmpty();
  }

  @Test
  void aReasonMaySpeakInHoles() {
    var odd =
        new Acceptance(
            RULE, List.of(JOBS), "{until} $1 \\ {rule}", TODAY, Optional.of(TODAY.minusDays(1)));
    assertThat(review(odd).findings().getLast().why())
        .startsWith("The reason then was: «{until} $1 \\ {rule}».");
  }
}
