package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.notation.DiagramReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Following a drawing says the same as judging each version anew.
final class ReviewerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Catalog CATALOG = Catalog.shipped();
  private static final List<Rule> RULES = RuleBook.shipped(CATALOG).rules();
  private static final Critic CRITIC = new Critic(CATALOG, RULES);

  /// Edits tried; a long run asks for more with `-Darchitutor.edits=1000000`.
  private static final int EDITS = Integer.getInteger("architutor.edits", 10_000);

  /// Edits to one drawing before it is laid aside for a fresh one.
  private static final int LIFE = 250;

  private static final List<String> DRAWINGS =
      List.of("data-lake-naive", "streaming", "warehouse-etl", "multi-region", "ml-preparation");

  @Test
  void afterAnyEditItSaysTheSameAsIfAllWereAskedAgain() {
    var random = new Random(20261121);
    for (var done = 0; done < EDITS; done += LIFE) {
      var reviewer = CRITIC.reviewer();
      var versions = new ArrayList<>(List.of(start(random)));
      reviewer.review(versions.getFirst(), DAY);
      for (var i = 0; i < LIFE; i++) {
        var last = versions.getLast();
        var goesBack = random.nextInt(20) == 0;
        var next =
            goesBack
                ? versions.get(random.nextInt(versions.size()))
                : Changes.edit(random, last).applyTo(last);
        versions.add(next);
        var followed = reviewer.review(next, DAY);
        if (random.nextInt(10) > 0) continue;
        var anew = CRITIC.review(next, DAY);
        assertThat(followed).as("seed 20261121, edit %d", done + i).isEqualTo(anew);
        assertThat(details(followed)).isEqualTo(details(anew));
      }
    }
  }

  @Test
  void anotherOrderOfTheSameElementsIsNoticed() {
    for (var id : DRAWINGS) {
      var drawing = drawing(id);
      var turned = new Put(drawing.elements().toList().reversed()).applyTo(Diagram.EMPTY);
      var reviewer = CRITIC.reviewer();
      for (var next : List.of(drawing, turned, drawing))
        assertThat(reviewer.review(next, DAY)).isEqualTo(CRITIC.review(next, DAY));
    }
  }

  @Test
  void theOrderOfTheRulesDoesNotMatter() {
    var drawing = drawing("data-lake-naive");
    var said = CRITIC.review(drawing, DAY).findings();
    for (var seed = 0; seed < 5; seed++) {
      var shuffled = new ArrayList<>(RULES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(new Critic(CATALOG, shuffled).review(drawing, DAY).findings()).isEqualTo(said);
    }
  }

  @Test
  void aThousandRunsSayTheSame() {
    var drawing = drawing("data-lake");
    var said = CRITIC.review(drawing, DAY);
    for (var run = 0; run < 1000; run++) assertThat(CRITIC.review(drawing, DAY)).isEqualTo(said);
  }

  private static Diagram start(Random random) {
    return drawing(DRAWINGS.get(random.nextInt(DRAWINGS.size())));
  }

  private static Diagram drawing(String id) {
    return DiagramReader.read(Path.of("diagrams/examples", id + ".yaml")).diagram();
  }

  /// What is worked out late is not part of what makes findings equal.
  private static List<String> details(Critique critique) {
    return critique.findings().stream()
        .filter(f -> f.about().hashCode() % 7 == critique.findings().size() % 7)
        .map(f -> f.why() + f.path() + f.fixes())
        .toList();
  }
}
