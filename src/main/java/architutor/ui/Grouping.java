package architutor.ui;

import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.critique.Severity;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// By what the findings are put together. One that belongs to two tasks or elements stands under
/// both, as the badges on the drawing count it.
enum Grouping {
  SEVERITY,
  PILLAR,
  TASK,
  ELEMENT;

  /// The key of what belongs to no task and no element; no id is empty.
  private static final String NONE = "";

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Such as «Severity».
  String title() {
    return Words.of("grouping." + word());
  }

  /// The one of this word, else by severity.
  static Grouping named(String word) {
    return Arrays.stream(values()).filter(g -> g.word().equals(word)).findFirst().orElse(SEVERITY);
  }

  /// The findings under headings, each heading's worst first; what nobody stated comes last,
  /// whatever it is about.
  ///
  /// @param findings worst first
  /// @param naming what elements are called
  List<Section> sections(List<Finding> findings, Function<Id, String> naming) {
    var stated = findings.stream().filter(f -> !f.rule().isAboutNotStated()).toList();
    var unstated = findings.stream().filter(f -> f.rule().isAboutNotStated()).toList();
    var sections = new ArrayList<Section>();
    groups(stated)
        .forEach((key, own) ->
            sections.add(new Section(word() + ":" + key, title(key, naming), own, false)));
    if (!unstated.isEmpty())
      sections.add(new Section("not-stated", Words.of("section.not-stated"), unstated, true));
    return sections;
  }

  private Map<String, List<Finding>> groups(List<Finding> findings) {
    var groups = new LinkedHashMap<String, List<Finding>>();
    order(findings).forEach(key -> groups.put(key, new ArrayList<>()));
    for (var finding : findings) {
      var keys = keys(finding);
      for (var key : keys.isEmpty() ? List.of(NONE) : keys)
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /// The keys in the order of their headings; elements follow their worst finding.
  private Stream<String> order(List<Finding> findings) {
    return switch (this) {
      case SEVERITY -> Arrays.stream(Severity.values()).map(Severity::word);
      case PILLAR -> Arrays.stream(Pillar.values()).map(Pillar::word);
      case TASK -> findings.stream().flatMap(f -> keys(f).stream()).sorted();
      case ELEMENT -> findings.stream().flatMap(f -> keys(f).stream());
    };
  }

  private List<String> keys(Finding finding) {
    return switch (this) {
      case SEVERITY -> List.of(finding.severity().word());
      case PILLAR -> List.of(finding.rule().pillar().word());
      case TASK -> finding.rule().exam().stream().distinct().toList();
      case ELEMENT -> finding.about().stream().map(Id::text).distinct().toList();
    };
  }

  private String title(String key, Function<Id, String> naming) {
    return switch (this) {
      case SEVERITY -> Words.of("severity." + key + ".plural");
      case PILLAR -> Words.title(key);
      case TASK -> key.equals(NONE) ? Words.of("section.no-task") : Words.of("finding.task", key);
      case ELEMENT -> key.equals(NONE) ? Words.of("section.whole") : naming.apply(Id.of(key));
    };
  }
}
