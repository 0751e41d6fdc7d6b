package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.model.Id;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GroupingTest {
  private static final Critique NAIVE =
      Bench.STUDIO.review(Bench.STUDIO.example("data-lake-naive").diagram());

  @TempDir private Path folder;

  private static List<Section> sections(Grouping grouping, Critique critique) {
    return grouping.sections(critique.roots().toList(), Id::text);
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void everyFindingStandsUnderAHeadingAndNoHeadingStandsAlone(Grouping grouping) {
    var sections = sections(grouping, NAIVE);
    assertThat(sections).noneMatch(s -> s.findings().isEmpty());
    assertThat(sections).extracting(Section::key).doesNotHaveDuplicates();
    assertThat(sections.stream().flatMap(s -> s.findings().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(NAIVE.roots().toList());
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void whatNobodyStatedComesLastAndFolded(Grouping grouping) {
    var sections = sections(grouping, NAIVE);
    assertThat(sections).filteredOn(Section::isQuiet).containsExactly(sections.getLast());
    assertThat(sections.getLast().findings())
        .containsExactlyElementsOf(NAIVE.roots().filter(f -> f.rule().isAboutNotStated()).toList());
  }

  @Test
  void theHeadingsAreWhatTheFindingsAreGroupedBy() {
    var critique = OwnRules.studio(folder).review(OwnRules.QUEUES);
    assertThat(titles(Grouping.SEVERITY, critique)).containsExactly("Errors  2", "Warnings  1");
    assertThat(titles(Grouping.PILLAR, critique)).containsExactly("Cost  1", "Security  2");
    assertThat(titles(Grouping.TASK, critique))
        .containsExactly("Task 1.1  2", "Task 4.3  2", "No exam task  1");
    assertThat(titles(Grouping.ELEMENT, critique))
        .containsExactlyInAnyOrder("orders  1", "bills  1", "mails  1")
        .last()
        .isEqualTo("mails  1");
  }

  private static List<String> titles(Grouping grouping, Critique critique) {
    return sections(grouping, critique).stream().map(Section::counted).toList();
  }

  @Test
  void aWordOfAnotherVersionGroupsBySeverity() {
    assertThat(Grouping.named(Grouping.ELEMENT.word())).isEqualTo(Grouping.ELEMENT);
    assertThat(Grouping.named("moon")).isEqualTo(Grouping.SEVERITY);
  }

  @Test
  void oneFindingThatFollowsFromAnotherIsOfItsKin() {
    var critique = OwnRules.studio(folder).review(OwnRules.QUEUES);
    var kinship = Kinship.of(critique);
    for (var root : critique.roots().toList())
      assertThat(kinship.of(root))
          .extracting(Finding::message)
          .isEqualTo(
              root.rule().id().equals("queue-is-open")
                  ? List.of(root.about().getFirst() + " is plain.")
                  : List.of());
    assertThat(critique.roots().map(kinship::alike)).containsExactly(2, 2, 3);
  }
}
