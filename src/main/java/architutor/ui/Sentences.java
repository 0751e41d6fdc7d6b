package architutor.ui;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what is drawn for somebody who does not see it: one sentence for each element.
///
/// @param findings those about each element, one for each cause
record Sentences(Naming naming, Contents contents, Flows flows, Map<Id, List<Finding>> findings) {
  /// As many flows, or selected things, as one can listen to.
  private static final int MOST = 6;

  /// The findings of a judgement by the elements that they are about.
  static Map<Id, List<Finding>> byElement(Critique critique) {
    return critique
        .roots()
        .flatMap(f -> f.about().stream().distinct().map(id -> Map.entry(id, f)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /// What is selected, in one sentence; of nothing, how much is drawn.
  String of(Collection<Id> selection) {
    var there = selection.stream().filter(id -> naming.drawing().find(id).isPresent()).toList();
    if (there.isEmpty())
      return Words.of(
          "canvas.accessible", naming.drawing().nodes().size(), naming.drawing().edges().size());
    if (there.size() == 1) return of(there.getFirst());
    return Words.of("spoken.many", there.size(), listed(there));
  }

  String of(Id id) {
    return naming.drawing().find(id).map(this::of).orElse(id.text());
  }

  private String of(Element element) {
    var parts =
        switch (element) {
          case Node node -> Stream.concat(Stream.of(what(node)), flows(node.id()));
          case Group group ->
              Stream.concat(Stream.of(what(group), holds(group)), flows(group.id()));
          case Edge edge -> flow(edge);
          case Note note -> Stream.of(Words.of("spoken.note", note.text().strip()));
        };
    return Stream.concat(parts, findings(element.id()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String what(Node node) {
    var name = naming.of(node);
    var service = naming.service(node);
    var both = name.equals(service) ? name : Words.of("spoken.both", name, service);
    return placed(both, node.id());
  }

  private String what(Group group) {
    var name = naming.of(group);
    var kind = naming.kind(group);
    return placed(name.equals(kind) ? name : Words.of("spoken.both", name, kind), group.id());
  }

  private String placed(String what, Id id) {
    return naming.frame(id).map(frame -> Words.of("spoken.in", what, frame)).orElse(what);
  }

  private String holds(Group group) {
    var inside = contents.of(Optional.of(group.id())).size();
    return inside == 0 ? Words.of("spoken.empty") : Words.counted("spoken.holds", inside);
  }

  private Stream<String> flows(Id id) {
    var all = flows.at(id);
    var said = all.stream().limit(MOST).map(edge -> seen("spoken", edge, id));
    return all.size() <= MOST
        ? said
        : Stream.concat(said, Stream.of(Words.counted("spoken.flows", all.size() - MOST)));
  }

  private Stream<String> flow(Edge edge) {
    return Stream.of(
        Words.of("spoken.flow", edge.kind().word(), naming.of(edge.from()), naming.of(edge.to())),
        edge.label());
  }

  /// A flow as one of its ends would tell it, such as `is read by Athena`.
  String row(Edge edge, Id end) {
    var said = seen("flow", edge, end);
    return edge.label().isEmpty() ? said : Words.of("finding.accessible", said, edge.label());
  }

  /// The same with how many findings are about it.
  String heard(Edge edge, Id end) {
    return Stream.concat(Stream.of(row(edge, end)), findings(edge.id()))
        .collect(Collectors.joining(", "));
  }

  private String seen(String way, Edge edge, Id end) {
    var isGoing = edge.from().equals(end);
    var key = way + "." + edge.kind().word() + (isGoing ? ".out" : ".in");
    return Words.of(key, naming.of(isGoing ? edge.to() : edge.from()));
  }

  private Stream<String> findings(Id id) {
    var about = findings.getOrDefault(id, List.of());
    return worst(about).stream()
        .map(worst -> {
          var word = Words.of("spoken." + worst.word());
          return about.size() == 1
              ? Words.of("spoken.finding", word)
              : Words.of("spoken.findings", about.size(), word);
        });
  }

  static Optional<Severity> worst(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(java.util.Comparator.naturalOrder());
  }

  private String listed(List<Id> ids) {
    var names = ids.stream().limit(MOST).map(naming::of);
    var more =
        ids.size() > MOST
            ? Stream.of(Words.of("spoken.more", ids.size() - MOST))
            : Stream.<String>empty();
    return Stream.concat(names, more).collect(Collectors.joining(", "));
  }
}
