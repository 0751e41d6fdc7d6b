package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.edit.Accept;
import architutor.edit.All;
import architutor.edit.AnswerQuestion;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.edit.Rename;
import architutor.edit.Reparent;
import architutor.edit.Replace;
import architutor.edit.Require;
import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.notation.DiagramReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Following a drawing says the same as judging each version anew.
final class ReviewerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Catalog CATALOG = Catalog.shipped();
  private static final List<Rule> RULES = RuleBook.shipped(CATALOG).rules();
  private static final Critic CRITIC = new Critic(CATALOG, RULES);

  private static final List<EdgeKind> KINDS = List.copyOf(EnumSet.allOf(EdgeKind.class));

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
                : edit(random, last).applyTo(last);
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

  private static Edit edit(Random random, Diagram drawing) {
    return switch (random.nextInt(14)) {
      case 0 -> new Remove(Set.of(node(random, drawing)));
      case 1, 2 -> new Remove(Set.of(edge(random, drawing)));
      case 3, 4, 5 ->
          Put.of(
              Edge.of(
                  node(random, drawing),
                  node(random, drawing),
                  KINDS.get(random.nextInt(KINDS.size()))));
      case 6 -> Put.of(Node.of("new-" + random.nextInt(6), service(random)));
      case 7 -> new Replace(node(random, drawing), service(random));
      case 8 -> new Rename(node(random, drawing), "Name " + random.nextInt(9));
      case 9 -> group(random, drawing);
      case 10 ->
          new Require("freshness", List.of("10 s", "5 min", "1 d", "").get(random.nextInt(4)));
      case 11 -> remark(random, drawing);
      default -> setting(random, drawing);
    };
  }

  private static Edit group(Random random, Diagram drawing) {
    var groups = List.copyOf(drawing.groups());
    if (groups.isEmpty()) return new All("nothing", List.of());
    var group = groups.get(random.nextInt(groups.size())).id();
    return switch (random.nextInt(3)) {
      case 0 -> new Remove(Set.of(group));
      case 1 -> new Rename(group, "eu-central-1");
      default -> new Reparent(Set.of(node(random, drawing)), Optional.of(group));
    };
  }

  private static Edit remark(Random random, Diagram drawing) {
    var rule = RULES.get(random.nextInt(RULES.size()));
    return rule.ask().isPresent()
        ? new AnswerQuestion(rule.id(), Optional.of(Answer.of(Answer.Given.NO)))
        : new Accept(
            new Acceptance(
                rule.id(),
                List.of(node(random, drawing)),
                "It is so, and that is fine",
                DAY,
                Optional.empty()));
  }

  private static Edit setting(Random random, Diagram drawing) {
    var id = node(random, drawing);
    var properties =
        drawing
            .node(id)
            .flatMap(n -> CATALOG.find(n.service()))
            .map(s -> s.properties())
            .orElse(List.of());
    if (properties.isEmpty()) return new All("nothing", List.of());
    var property = properties.get(random.nextInt(properties.size()));
    return new Configure(id, property.id(), random.nextInt(4) == 0 ? "" : value(random, property));
  }

  private static String value(Random random, Property property) {
    return switch (property.type()) {
      case CHOICE -> property.values().get(random.nextInt(property.values().size()));
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case COUNT -> "" + (1 + random.nextInt(50));
      case DURATION -> List.of("1 s", "1 min", "1 h", "1 d").get(random.nextInt(4));
      case SIZE -> List.of("1 KB", "1 MB", "1 GB").get(random.nextInt(3));
      case RATE -> List.of("1 /s", "1000 /s", "1 /d").get(random.nextInt(3));
      case TEXT -> "text";
    };
  }

  private static Id node(Random random, Diagram drawing) {
    var nodes = List.copyOf(drawing.nodes());
    return nodes.isEmpty() ? Id.of("none") : nodes.get(random.nextInt(nodes.size())).id();
  }

  private static Id edge(Random random, Diagram drawing) {
    var edges = List.copyOf(drawing.edges());
    return edges.isEmpty() ? Id.of("none") : edges.get(random.nextInt(edges.size())).id();
  }

  private static String service(Random random) {
    return CATALOG.services().get(random.nextInt(CATALOG.services().size())).id();
  }
}
