package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.notation.DiagramReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What fixes do after any edits at all.
final class FixLawsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Critic CRITIC = new Critic(CATALOG, RuleBook.shipped(CATALOG).rules());

  private static final List<String> DRAWINGS =
      List.of("data-lake-naive", "streaming", "warehouse-etl", "ml-preparation");

  /// Drawings tried, some seven fixes each; a long run asks for more.
  private static final int TRIES = Integer.getInteger("architutor.fixes", 300);

  /// One fix in so many may bring a next problem into view: a copy of a database that is not
  /// encrypted cannot be encrypted either.
  private static final int SELDOM = 1_000;

  @Test
  void aFixSilencesItsFindingAndHardlyEverBringsAnError() {
    var all = 0;
    var worse = 0;
    for (var seed = 0; seed < TRIES; seed++) {
      var diagram = after(seed);
      var before = CRITIC.review(diagram, DAY).findings();
      var reviewer = CRITIC.reviewer();
      for (var finding : before)
        for (var fix : finding.fixes()) {
          var after = reviewer.review(fix.edit().applyTo(diagram), DAY).findings();
          assertThat(isSilenced(finding, before, after)).as("%s %s", finding, fix).isTrue();
          all++;
          if (!errors(before).containsAll(errors(after))) worse++;
        }
    }
    assertThat(all).isGreaterThan(5 * TRIES);
    assertThat(worse).isLessThanOrEqualTo(all / SELDOM);
  }

  private static Diagram after(long seed) {
    var random = new Random(seed);
    var name = DRAWINGS.get(random.nextInt(DRAWINGS.size()));
    var diagram = DiagramReader.read(Path.of("diagrams/examples", name + ".yaml")).diagram();
    for (var i = random.nextInt(20); i > 0; i--)
      diagram = Changes.edit(random, diagram).applyTo(diagram);
    return diagram;
  }

  /// Two acceptances of one node that nothing needs any more are two findings with one key; what is
  /// not stated becomes less.
  private static boolean isSilenced(Finding finding, List<Finding> before, List<Finding> after) {
    return like(finding, after) < like(finding, before)
        || (finding.rule().id().equals("not-stated") && !after.contains(finding));
  }

  private static long like(Finding finding, List<Finding> among) {
    return among.stream().filter(f -> f.key().equals(finding.key())).count();
  }

  private static Set<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.rule().id())
        .collect(Collectors.toSet());
  }
}
