package architutor.notation;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.text.Place;
import architutor.text.Tree;
import architutor.text.Writing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a drawing so that reading it gives the same drawing, and moving one node changes one
/// line.
public final class DiagramWriter {
  private static final Place NOWHERE = Place.startOf("");

  private DiagramWriter() {}

  public static String yaml(Diagram diagram) {
    return Writing.yaml(tree(diagram));
  }

  public static String json(Diagram diagram) {
    return Writing.json(tree(diagram));
  }

  private static Tree.Entries tree(Diagram diagram) {
    var header = diagram.header();
    var out = new LinkedHashMap<String, Tree>();
    text(out, "id", header.id());
    out.put("title", leaf(diagram.title()));
    text(out, "story", header.story());
    if (!header.covers().isEmpty()) out.put("covers", list(header.covers()));
    if (!header.exam().isEmpty()) out.put("exam", list(header.exam()));
    section(out, "requirement", texts(diagram.requirement()));
    section(out, "workload", texts(diagram.workload()));
    var nodes = new LinkedHashMap<String, Tree>();
    for (var n : diagram.nodes()) nodes.put(n.id().text(), node(n, diagram));
    out.put("nodes", entries(nodes));
    var groups = new LinkedHashMap<String, Tree>();
    for (var g : diagram.groups()) groups.put(g.id().text(), group(g, diagram));
    section(out, "groups", groups);
    var taken = new HashSet<Id>();
    if (!diagram.edges().isEmpty())
      out.put("edges", items(diagram.edges().stream().map(e -> edge(e, diagram, taken)).toList()));
    var notes = new LinkedHashMap<String, Tree>();
    for (var n : diagram.notes()) notes.put(n.id().text(), note(n, diagram));
    section(out, "notes", notes);
    RemarksWriter.write(diagram.remarks(), out);
    return entries(out);
  }

  private static Tree node(Node n, Diagram d) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("service", leaf(n.service()));
    text(line, "label", n.label());
    line.putAll(texts(n.settings()));
    n.parent().ifPresent(p -> line.put("in", leaf(p.text())));
    n.at().ifPresent(p -> line.put("at", numbers(p.x(), p.y())));
    yes(line, "locked", d.isLocked(n.id()));
    return entries(line);
  }

  private static Tree group(Group g, Diagram d) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("kind", leaf(g.kind().word()));
    text(line, "label", g.label());
    line.putAll(texts(g.settings()));
    g.parent().ifPresent(p -> line.put("in", leaf(p.text())));
    g.box().ifPresent(b -> line.put("box", numbers(b)));
    yes(line, "locked", d.isLocked(g.id()));
    yes(line, "folded", d.isFolded(g.id()));
    return entries(line);
  }

  /// An id is written only where reading would not find it by itself; `taken` follows what a reader
  /// has seen.
  private static Tree edge(Edge e, Diagram d, Set<Id> taken) {
    var arrow =
        e.from() + (e.kind() == EdgeKind.DATA ? " -> " : " -" + e.kind().word() + "-> ") + e.to();
    var nth = 1;
    while (taken.contains(Edge.idOf(e.from(), e.to(), nth))) nth++;
    taken.add(e.id());
    var line = new LinkedHashMap<String, Tree>();
    if (!e.id().equals(Edge.idOf(e.from(), e.to(), nth))) line.put("id", leaf(e.id().text()));
    text(line, "label", e.label());
    line.putAll(texts(e.settings()));
    if (!e.bends().isEmpty())
      line.put("via", items(e.bends().stream().map(p -> numbers(p.x(), p.y())).toList()));
    yes(line, "locked", d.isLocked(e.id()));
    return line.isEmpty()
        ? leaf(arrow)
        : entries(new LinkedHashMap<>(Map.of(arrow, entries(line))));
  }

  private static Tree note(Note n, Diagram d) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("text", leaf(n.text()));
    line.put("box", numbers(n.box()));
    yes(line, "locked", d.isLocked(n.id()));
    return entries(line);
  }

  private static void yes(Map<String, Tree> line, String key, boolean holds) {
    if (holds) line.put(key, leaf("yes"));
  }

  private static Tree numbers(Box b) {
    return numbers(b.x(), b.y(), b.width(), b.height());
  }

  private static Tree numbers(double... values) {
    return list(java.util.Arrays.stream(values).mapToObj(DiagramWriter::number).toList());
  }

  /// Whole numbers without a point, others as short as they read back the same.
  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static Map<String, Tree> texts(Map<String, String> settings) {
    var out = new LinkedHashMap<String, Tree>();
    settings.forEach((key, value) -> out.put(key, leaf(value)));
    return out;
  }

  static void text(Map<String, Tree> out, String key, String value) {
    if (!value.isEmpty()) out.put(key, leaf(value));
  }

  static void section(Map<String, Tree> out, String key, Map<String, Tree> lines) {
    if (!lines.isEmpty()) out.put(key, entries(lines));
  }

  static Tree list(List<String> words) {
    return items(words.stream().map(DiagramWriter::leaf).toList());
  }

  static Tree items(List<Tree> items) {
    return new Tree.Items(NOWHERE, items);
  }

  static Tree leaf(String text) {
    return new Tree.Leaf(NOWHERE, text);
  }

  static Tree.Entries entries(Map<String, Tree> entries) {
    return new Tree.Entries(NOWHERE, entries, Map.of());
  }
}
