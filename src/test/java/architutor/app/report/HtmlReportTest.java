package architutor.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
  private static final HtmlReport REPORT = new HtmlReport(Sample.STUDIO);

  @Test
  void thePageNeedsNothingBesidesItself() {
    var page = REPORT.of(List.of(Sample.nasty()));
    assertThat(page).doesNotContain("<script", "<link", "@import", "url(");
    assertThat(Pattern.compile("(?:src|srcset)=\"([^\"]{22})").matcher(page).results())
        .hasSize(2)
        .allSatisfy(source -> assertThat(source.group(1)).isEqualTo("data:image/png;base64,"));
  }

  @Test
  void aNameIsShownAsItIsWritten() {
    assertThat(REPORT.of(List.of(Sample.nasty())))
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; | @all #7",
            "&lt;i&gt;Jobs&lt;/i&gt; | &amp; &quot;two&quot; \ufffd \ufffd[31m")
        .doesNotContain("<i>", "\u0001", "\u001b");
  }

  @Test
  void eachFindingLightsUpItsElements() {
    var reviewed = Sample.nasty();
    var page = REPORT.of(List.of(reviewed));
    for (var i = 1; i <= reviewed.critique().findings().size(); i++)
      assertThat(page)
          .contains("id=\"d1-f" + i + "\"", "<g id=\"d1-m" + i + "\"><rect ")
          .contains("#d1:has(#d1-f" + i + ":is(:hover, :focus-within)) #d1-m" + i + " {");
  }

  @Test
  void severalDrawingsAreSectionsOfOnePage() {
    assertThat(
            REPORT.of(
                List.of(
                    Sample.nasty(), Sample.accepting(Sample.nasty(), LocalDate.of(2027, 6, 30)))))
        .contains(
            "<title>Review of 2 drawings</title>",
            "<section id=\"d1\"",
            "<section id=\"d2\"",
            "Accepted until 2027-06-30: Rebuilt each night");
  }

  @Test
  void aDrawingThatCouldNotBeReadHasNoPicture() {
    assertThat(REPORT.of(List.of(Sample.reviewed("x.yaml", "title: [a"))))
        .contains("x.yaml:1:")
        .doesNotContain("<figure>");
  }
}
