package architutor.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownReportTest {
  private static final MarkdownReport REPORT = new MarkdownReport();

  @Test
  void eachFindingIsOneRowOfFourCells() {
    var reviewed = Sample.nasty();
    var rows =
        REPORT.of(List.of(reviewed)).lines().filter(l -> l.startsWith("| ")).skip(1).toList();
    assertThat(rows)
        .hasSize((int) reviewed.critique().roots().count())
        .allSatisfy(
            row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(5));
  }

  @Test
  void aNameNeitherFormatsNorCallsAnybody() {
    assertThat(REPORT.of(List.of(Sample.nasty())))
        .doesNotContain("@all", " #7", "[z](u)", "\u0001", "\u001b")
        .doesNotContainPattern("(?<!\\\\)<(script|i)>")
        .startsWith(
            "## \\<script\\>alert(1)\\</script\\> \\| @<!-- -->all #<!-- -->7 \\`x\\` \\*y\\*"
                + " \\[z\\](u): ");
  }

  @Test
  void reasonsAndPagesAreFolded() {
    var text = REPORT.of(List.of(Sample.nasty()));
    assertThat(text.indexOf("https://"))
        .isBetween(text.indexOf("<details>"), text.indexOf("</details>"));
  }

  @Test
  void aBigDrawingIsToldByRuleAndManyDrawingsByDrawing() {
    var big = Sample.many(450);
    assertThat(REPORT.of(List.of(big)))
        .hasSizeLessThan(MarkdownReport.MOST)
        .contains("| `queue-without-dead-letter` | 450 |")
        .doesNotContain("<details>");
    assertThat(REPORT.of(Collections.nCopies(3000, Sample.nasty())))
        .hasSizeLessThan(MarkdownReport.MOST)
        .startsWith("## 3000 drawings\n")
        .containsPattern("And \\d+ drawings more\\.\n$");
  }

  @Test
  void whatIsKnownOrAcceptedIsALineAndNoRow() {
    var reviewed = Sample.accepting(Sample.nasty(), LocalDate.of(2027, 6, 30));
    var known =
        reviewed.critique().findings().stream()
            .map(Fingerprint::of)
            .collect(java.util.stream.Collectors.toSet());
    var gone = List.of(new Fingerprint("gone-rule", List.of()));
    assertThat(REPORT.of(List.of(reviewed.with(new Baselined(known, gone)))))
        .contains(
            ": nothing (",
            Counts.of(known.size(), "known finding") + " in the baseline.\\\n",
            "1 finding accepted with a reason.\\\n",
            "1 entry of the baseline no longer found.\n")
        .doesNotContain("| Severity");
  }
}
