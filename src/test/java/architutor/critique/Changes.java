package architutor.critique;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What people do to a drawing with the shipped knowledge, at random.
final class Changes {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Catalog CATALOG = Catalog.shipped();
  private static final List<Rule> RULES = RuleBook.shipped(CATALOG).rules();
  private static final List<EdgeKind> KINDS = List.copyOf(EnumSet.allOf(EdgeKind.class));

  private Changes() {}

  static Edit edit(Random random, Diagram drawing) {
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
