package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Id;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/// A sentence with holes: `{queue}` is an element's name, `{queue.retention}` a setting or fact,
/// `{queue.limit.max-message}` a limit, `{requirement.freshness}` what the drawing must achieve.
public record Template(String text) {
  private static final java.util.regex.Pattern HOLE =
      java.util.regex.Pattern.compile("\\{([a-z][a-z0-9-]*)(?:\\.([a-z0-9.-]+))?}");
  static final String UNKNOWN = "not stated";

  /// The names that it speaks of.
  List<String> names() {
    return HOLE.matcher(text).results().map(hole -> hole.group(1)).distinct().toList();
  }

  String fill(Binding binding, Facts facts) {
    return HOLE.matcher(text)
        .replaceAll(hole -> java.util.regex.Matcher.quoteReplacement(fill(hole, binding, facts)));
  }

  /// With these words in its holes.
  String fill(Map<String, String> words) {
    return HOLE.matcher(text)
        .replaceAll(hole ->
            java.util.regex.Matcher.quoteReplacement(
                words.getOrDefault(hole.group(1), hole.group(1))));
  }

  private static String fill(MatchResult hole, Binding binding, Facts facts) {
    var name = hole.group(1);
    var key = hole.group(2);
    if (name.equals("requirement")) return facts.diagram().requirement().getOrDefault(key, UNKNOWN);
    if (name.equals("workload")) return facts.diagram().workload().getOrDefault(key, UNKNOWN);
    return binding
        .get(name)
        .map(id -> key == null ? nameOf(id, facts) : value(id, key, facts))
        .orElse(name);
  }

  static String nameOf(Id id, Facts facts) {
    var node = facts.diagram().node(id).map(facts.catalog()::nameOf);
    return node.or(() ->
            facts.diagram().group(id).map(g -> g.label().isEmpty() ? g.kind().word() : g.label()))
        .orElse(id.text());
  }

  private static String value(Id id, String key, Facts facts) {
    var service = facts.diagram().node(id).flatMap(n -> facts.catalog().find(n.service()));
    if (key.equals("service")) return service.map(s -> s.brief()).orElse(UNKNOWN);
    if (key.startsWith("limit."))
      return service
          .flatMap(s -> s.limit(key.substring(6)))
          .map(l -> l.value().toString())
          .orElse(UNKNOWN);
    var values = facts.values(id, key);
    return values.isEmpty() ? UNKNOWN : values.stream().sorted().collect(Collectors.joining(", "));
  }
}
