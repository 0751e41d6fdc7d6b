package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.bench.Drawings;
import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.text.Problem;
import architutor.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// No text of a rule may crash or stop a review, whoever wrote it.
final class RuleFuzzTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Vocabulary VOCABULARY = new Vocabulary(CATALOG);
  private static final RuleTexts TEXTS = new RuleTexts(CATALOG);
  private static final Diagram SMALL = Drawings.of(10);
  private static final Diagram LARGE = Drawings.of(50);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noTextOfARuleCrashesOrStopsAReview() {
    LongStream.range(0, 300).forEach(RuleFuzzTest::bear);
  }

  @Test
  void aRuleThatAsksTooMuchIsLeftOutAndNamed() {
    var text =
        """
        id: greedy
        title: Looks for any seven things
        pillar: cost
        severity: error
        match:
          nodes: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}}
          where: ["count(all) < 1"]
          many: {all: {}}
        about: a
        say: "{a}"
        why: It never ends.
        see: [{title: A page, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
        bad: [{name: b, nodes: {a: {service: s3}}, finds: [a]}]
        good: [{name: g, nodes: {a: {service: s3}}}]
        """;
    var problems = new ArrayList<Problem>();
    var rule =
        new RuleReader(VOCABULARY, problems).read(Texts.parse("greedy.yaml", text)).orElseThrow();
    var critique = new Critic(CATALOG, List.of(rule)).review(Drawings.of(12), DAY);
    assertThat(critique.stopped()).containsExactly(rule);
    assertThat(critique.findings()).isEmpty();
  }

  /// A million texts, in about a quarter of an hour on two idle cores: `mvn -Plong test
  /// -Dtest=RuleFuzzTest`.
  @Test
  @Tag("long")
  @Timeout(value = 8, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noneOfAMillionDoes() {
    LongStream.range(0, 1_000_000).parallel().forEach(RuleFuzzTest::bear);
  }

  private static void bear(long number) {
    var text = TEXTS.next(new SplittableRandom(number));
    try {
      var problems = new ArrayList<Problem>();
      var parsed = Texts.parse(text.file(), text.content());
      var rule = new RuleReader(VOCABULARY, problems).read(parsed);
      assertThat(rule.isEmpty()).isEqualTo(!problems.isEmpty());
      var lines = text.content().split("\\R", -1).length;
      problems.forEach(problem -> hasAPlace(problem, text.file(), lines));
      // What asks too much shows on a large drawing, all else on a small one as well.
      rule.ifPresent(r -> review(r, number % 8 == 0 ? LARGE : SMALL));
    } catch (AssertionError | RuntimeException | StackOverflowError e) {
      throw new AssertionError("text " + number + ":\n" + text.content(), e);
    }
  }

  private static void hasAPlace(Problem problem, String file, int lines) {
    assertThat(problem.place().file()).isEqualTo(file);
    assertThat(problem.place().line()).isBetween(1, lines + 1);
    assertThat(problem.place().column()).isPositive();
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.advice()).isNotBlank();
  }

  /// What is found can be told and mended; a rule that asks too much is left out and named.
  private static void review(Rule rule, Diagram drawing) {
    var critique = new Critic(CATALOG, List.of(rule)).review(drawing, DAY);
    if (!critique.stopped().isEmpty()) assertThat(critique.findings()).isEmpty();
    assertThat(critique.stopped()).isSubsetOf(rule);
    for (var finding : critique.findings()) {
      assertThat(finding.message()).isNotNull();
      assertThat(finding.why()).isNotNull();
      assertThat(finding.path()).isNotNull();
      for (var fix : finding.fixes()) assertThat(fix.edit().applyTo(drawing)).isNotNull();
    }
  }
}
