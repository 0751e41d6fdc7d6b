package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileTest {
  private static final RuleBook RULES = RuleBook.shipped(Catalog.shipped());
  private static final ProfileBook SHIPPED = ProfileBook.shipped(RULES::rules);

  @TempDir private Path folder = Path.of("");

  private static Set<String> kept(String profile) {
    var one =
        SHIPPED.profiles().stream().filter(p -> p.id().equals(profile)).findFirst().orElseThrow();
    return rules(one::keeps);
  }

  private static Set<String> rules(Predicate<Rule> kept) {
    return RULES.rules().stream().filter(kept).map(Rule::id).collect(Collectors.toSet());
  }

  private static Set<String> rulesOr(Predicate<Rule> kept) {
    return rules(kept.or(Rule::isFoundByProgram));
  }

  @Test
  void theShippedProfilesKeepWhatTheySay() {
    assertThat(SHIPPED.problems()).isEmpty();
    assertThat(SHIPPED.profiles())
        .extracting(Profile::id)
        .containsExactly("cost", "exam", "quick", Profile.USUAL);
    assertThat(kept(Profile.USUAL)).isEqualTo(rules(_ -> true));
    assertThat(kept("exam")).isEqualTo(rulesOr(r -> !r.exam().isEmpty()));
    assertThat(kept("cost")).isEqualTo(rulesOr(r -> r.pillar() == Pillar.COST));
    assertThat(kept("quick")).isEqualTo(rulesOr(r -> r.severity() != Severity.INFO));
  }

  @Test
  void aProfileMayLeaveOutSingleRules() throws IOException {
    Files.writeString(
        folder.resolve("mine.yaml"),
        """
        id: mine
        title: Mine
        says: What I look at.
        pillars: [cost, latency]
        severities: warning
        without: [queue-without-dead-letter]
        """);
    assertThat(ProfileBook.read(folder, RULES::rules).profiles())
        .containsExactly(
            new Profile(
                "mine",
                "Mine",
                "What I look at.",
                Set.of(Pillar.COST, Pillar.LATENCY),
                Set.of(Severity.WARNING),
                false,
                Set.of("queue-without-dead-letter")));
  }

  @Test
  void aProfileInWhichAnythingIsWrongIsNamedAndLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("mine.yaml"),
        """
        id: yours
        title: Mine
        pillars: [costs]
        without: [queue-without-deadletter]
        colour: red
        """);
    var book = ProfileBook.read(folder, RULES::rules);
    assertThat(book.profiles()).isEmpty();
    assertThat(book.problems())
        .extracting(p -> p.place().line() + ":" + p.place().column() + " " + p.message())
        .containsExactly(
            "1:1 the id «yours» is not the file's name",
            "1:1 «says» is missing",
            "3:1 «costs» is none of the pillars we know",
            "4:1 «queue-without-deadletter» is none of the rules we know",
            "5:1 «colour» is no key we know here");
    assertThat(book.problems())
        .extracting(Problem::advice)
        .contains("did you mean «cost»?", "did you mean «queue-without-dead-letter»?");
  }
}
