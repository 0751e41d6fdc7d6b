package architutor.critique;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what nobody stated of a node and rules would like to know into one note.
///
/// @param settings each with the rules that would like to know it, and what they call the node
record NotStated(Id node, Map<String, List<Asker>> settings) {
  record Asker(Rule rule, String name) {}

  static final String RULE = "not-stated";

  /// What the sentences of this rule may speak of.
  static final Set<String> HOLES = Set.of("node", "settings");

  /// As many as a line can name.
  private static final int NAMED = 5;

  static NotStated of(Vertex node, Collection<Unit.Asked> asked) {
    var settings = new TreeMap<String, List<Asker>>();
    for (var one : asked)
      settings
          .computeIfAbsent(one.setting(), _ -> new ArrayList<>(2))
          .add(new Asker(one.rule(), one.name()));
    return new NotStated(node.id(), settings);
  }

  /// What a fix would state. Of rules that advise different things the smallest word is heard, so
  /// that their order does not matter.
  private Optional<String> advised(String setting) {
    return settings.getOrDefault(setting, List.of()).stream()
        .flatMap(asker -> advised(asker, setting).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<String> advised(Asker asker, String setting) {
    return asker.rule().cures().stream()
        .flatMap(cure ->
            Optional.ofNullable(cure.set().getOrDefault(asker.name(), Map.of()).get(setting))
                .stream())
        .filter(value -> !value.contains("{"))
        .findFirst();
  }

  /// The words for the rule's sentences.
  Map<String, String> words(Facts facts) {
    var vertex = facts.vertex(node);
    return Map.of(
        "node", vertex.map(facts::nameOf).orElse(node.text()),
        "settings", vertex.map(v -> listed(facts, v)).orElse(""));
  }

  private String listed(Facts facts, Vertex vertex) {
    var titles =
        settings.keySet().stream().map(s -> inside(facts.title(vertex, s))).limit(NAMED).toList();
    var more = settings.size() - titles.size();
    return String.join(", ", titles) + (more > 0 ? " and " + more + " more" : "");
  }

  /// A title as a word inside a sentence.
  private static String inside(String title) {
    var isAcronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return isAcronym ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  List<Fix> fixes() {
    var edits = new ArrayList<Edit>();
    for (var key : settings.keySet())
      advised(key).ifPresent(value -> edits.add(new Configure(node, key, value)));
    var title =
        "State the careful choice for "
            + (edits.size() == 1 ? "one setting" : edits.size() + " settings");
    return edits.isEmpty() ? List.of() : List.of(new Fix(title, new All(title, edits)));
  }
}
