package architutor.critique;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Gathers what nobody stated of a node and rules would like to know into one note.
///
/// @param settings each with the value that the rules would have, if they say
record NotStated(Id node, Map<String, Optional<String>> settings) {
  static final String RULE = "not-stated";

  /// What the sentences of this rule may speak of.
  static final Set<String> HOLES = Set.of("node", "settings");

  /// As many as a line can name.
  private static final int NAMED = 5;

  static NotStated of(Vertex node, Collection<Unit.Asked> asked) {
    var settings = new TreeMap<String, Optional<String>>();
    for (var one : asked) settings.merge(one.setting(), one.advised(), NotStated::first);
    return new NotStated(node.id(), settings);
  }

  /// Of two rules that advise different things the one with the smaller word is heard, so that
  /// their order does not matter.
  private static Optional<String> first(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) return a.or(() -> b);
    return a.get().compareTo(b.get()) <= 0 ? a : b;
  }

  /// What the rule's first fix that states this setting would state.
  static Optional<String> advised(Rule rule, Holes holes, Unstated unstated) {
    for (var cure : rule.cures())
      for (var set : cure.set().entrySet()) {
        var value = set.getValue().get(unstated.setting());
        if (value != null
            && !value.contains("{")
            && holes.one(set.getKey()).equals(Optional.of(unstated.node())))
          return Optional.of(value);
      }
    return Optional.empty();
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
    settings.forEach((key, value) -> value.ifPresent(v -> edits.add(new Configure(node, key, v))));
    var title =
        "State the careful choice for "
            + (edits.size() == 1 ? "one setting" : edits.size() + " settings");
    return edits.isEmpty() ? List.of() : List.of(new Fix(title, new All(title, edits)));
  }
}
