package architutor.critique;

import architutor.catalog.Property;
import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.facts.Facts;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what nobody stated and rules would like to know, into one note for each node.
final class NotStated {
  static final String RULE = "not-stated";

  /// What the sentences of this rule may speak of.
  static final Set<String> HOLES = Set.of("node", "settings");

  /// As many as a line can name.
  private static final int NAMED = 5;

  private final Rule own;
  private final Facts facts;

  /// For each node, each unknown setting with the value that the rules would have, if they say.
  private final Map<Id, Map<String, Optional<String>>> all = new LinkedHashMap<>();

  NotStated(Rule own, Facts facts) {
    this.own = own;
    this.facts = facts;
  }

  /// A rule would fit if all these settings had the worst value.
  void add(Rule rule, Binding binding, Set<Unstated> settings) {
    for (var unstated : settings)
      all.computeIfAbsent(unstated.node(), _ -> new TreeMap<>())
          .merge(
              unstated.setting(),
              advised(rule, binding, unstated),
              (a, b) -> a.isPresent() ? a : b);
  }

  /// What the rule's first fix that states this setting would state.
  private static Optional<String> advised(Rule rule, Binding binding, Unstated unstated) {
    return rule.cures().stream()
        .flatMap(cure -> cure.set().entrySet().stream())
        .filter(e -> binding.get(e.getKey()).equals(Optional.of(unstated.node())))
        .flatMap(e -> Optional.ofNullable(e.getValue().get(unstated.setting())).stream())
        .filter(value -> !value.contains("{"))
        .findFirst();
  }

  /// One note for each node, in the order of the drawing.
  List<Finding> findings() {
    return facts.diagram().nodes().stream()
        .flatMap(node ->
            Optional.ofNullable(all.get(node.id())).map(s -> finding(node.id(), s)).stream())
        .toList();
  }

  private Finding finding(Id node, Map<String, Optional<String>> settings) {
    var words =
        Map.of("node", Template.nameOf(node, facts), "settings", listed(node, settings.keySet()));
    return new Finding(
        own,
        own.say().fill(words),
        own.why().fill(words),
        List.of(node),
        List.of(),
        fixes(node, settings),
        Optional.empty());
  }

  private String listed(Id node, Set<String> settings) {
    var titles = settings.stream().map(s -> title(node, s)).toList();
    return titles.size() <= NAMED
        ? String.join(", ", titles)
        : String.join(", ", titles.subList(0, NAMED)) + " and " + (titles.size() - NAMED) + " more";
  }

  /// As a word inside a sentence.
  private String title(Id node, String setting) {
    var title =
        facts
            .diagram()
            .node(node)
            .flatMap(n -> facts.catalog().find(n.service()))
            .flatMap(s -> s.property(setting))
            .map(Property::title)
            .orElse(setting);
    var isAcronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return isAcronym ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static List<Fix> fixes(Id node, Map<String, Optional<String>> settings) {
    var edits = new ArrayList<Edit>();
    settings.forEach((key, value) -> value.ifPresent(v -> edits.add(new Configure(node, key, v))));
    var title =
        "State the careful choice for "
            + (edits.size() == 1 ? "one setting" : edits.size() + " settings");
    return edits.isEmpty() ? List.of() : List.of(new Fix(title, new All(title, edits)));
  }
}
