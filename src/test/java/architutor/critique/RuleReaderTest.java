package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import architutor.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules that no pattern finds.
final class RuleReaderTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final String UNUSED =
      """
      id: acceptance-unused
      title: Nothing left to accept
      pillar: governance
      severity: info
      found-by: program
      say: "{rule} finds nothing about {elements}."
      why: The reason was {reason}.
      see: [{title: A page, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
      """;

  private static List<String> problems(String file, String content) {
    var problems = new ArrayList<Problem>();
    new RuleReader(new Vocabulary(CATALOG), problems).read(Texts.parse(file, content));
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void theProgramsOwnRuleNeedsNoPatternAndIsFixable() {
    var problems = new ArrayList<Problem>();
    var rule =
        new RuleReader(new Vocabulary(CATALOG), problems)
            .read(Texts.parse("acceptance-unused.yaml", UNUSED))
            .orElseThrow();
    assertThat(problems).isEmpty();
    assertThat(rule.isFixable()).isTrue();
    assertThat(new Examiner(CATALOG, List.of(rule)).examine(rule)).isEmpty();
  }

  @Test
  void noOtherRuleIsFoundByTheProgram() {
    assertThat(problems("mine.yaml", UNUSED.replace("acceptance-unused", "mine")))
        .containsExactly(
            "mine.yaml:5:1: the program knows nothing of its own to find for «mine»: write"
                + " «match:» and «about:» instead");
  }

  @Test
  void theProgramsOwnRuleHasNoPatternAndItsOwnHoles() {
    var file = "acceptance-unused.yaml";
    assertThat(problems(file, UNUSED.replace("found-by: program\n", "")))
        .containsExactly(
            file + ":1:1: «acceptance-unused» has no pattern: write «found-by: program»");
    assertThat(problems(file, UNUSED + "about: q\n"))
        .singleElement()
        .asString()
        .startsWith(file + ":9:1: «about» is no key we know here");
    assertThat(problems(file, UNUSED.replace("{elements}", "{element}")))
        .containsExactly(
            file + ":6:1: «{element}» is no name of the pattern: did you mean «elements»?");
  }
}
