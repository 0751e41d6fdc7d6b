package architutor.app.report;

import architutor.app.Opened;
import architutor.catalog.Catalog;
import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Rule;
import architutor.critique.Severity;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One drawing and what was found in it.
///
/// @param file as the person named it
/// @param baseline what the baseline says of it, if there is one
public record Reviewed(
    Path file, Opened opened, Critique critique, Optional<Baselined> baseline, Catalog catalog) {
  /// Without a baseline.
  public static Reviewed of(Path file, Opened opened, Critique critique, Catalog catalog) {
    return new Reviewed(file, opened, critique, Optional.empty(), catalog);
  }

  public Reviewed with(Baselined known) {
    return new Reviewed(file, opened, critique, Optional.of(known), catalog);
  }

  /// The drawing's title, or the file's name where it has none.
  public String title() {
    var title = Plain.line(opened.diagram().title());
    return title.isEmpty() ? file.toString() : title;
  }

  /// What is left out of the critique because somebody accepted it.
  public List<Critique.Accepted> accepted() {
    return critique.accepted();
  }

  /// Whether the baseline lists it.
  public boolean isKnown(Finding finding) {
    return baseline.map(b -> b.known().contains(Fingerprint.of(finding))).orElse(false);
  }

  /// The findings that count: they are not known yet and follow from no other.
  public Stream<Finding> fresh() {
    return critique.roots().filter(f -> !isKnown(f));
  }

  public Stream<Finding> fresh(Severity severity) {
    return fresh().filter(f -> f.severity() == severity);
  }

  /// The known findings that follow from no other.
  public Stream<Finding> known() {
    return critique.roots().filter(this::isKnown);
  }

  /// Says which rules were left out, and why; empty if none was.
  public Optional<String> leftOut() {
    var stopped = critique.stopped().stream().map(Rule::id).toList();
    return stopped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Counts.of(stopped.size(), "rule")
                + " left out, which would take too long on this drawing: "
                + String.join(", ", stopped));
  }

  /// Where the first element that a finding is about stands in the file; the file's start if none
  /// does.
  public Place place(Finding finding) {
    return Stream.concat(finding.about().stream(), finding.path().stream())
        .flatMap(id -> place(id).stream())
        .findFirst()
        .orElse(Place.startOf(file.toString()));
  }

  public Optional<Place> place(Id element) {
    return Optional.ofNullable(opened.places().get(element))
        .map(p -> new Place(file.toString(), p.line(), p.column()));
  }

  /// The place in the form that editors and terminals turn into a link, `FILE:LINE`.
  public String where(Finding finding) {
    return file + ":" + place(finding).line();
  }

  /// The flow that a finding is about, as `Clicks → Firehose → Lake`; empty where it is about none.
  public String path(Finding finding) {
    return finding.path().stream().map(this::name).collect(Collectors.joining(" → "));
  }

  /// What the drawing calls an element.
  public String name(Id id) {
    return opened.diagram().find(id).map(this::name).map(Plain::line).orElse(id.text());
  }

  private String name(Element element) {
    return switch (element) {
      case Node node -> catalog.nameOf(node);
      case Group group -> group.label().isEmpty() ? group.kind().word() : group.label();
      case Edge edge -> name(edge.from()) + " → " + name(edge.to());
      case Note note -> note.text();
    };
  }
}
