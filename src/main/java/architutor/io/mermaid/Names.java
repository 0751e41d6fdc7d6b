package architutor.io.mermaid;

import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Id;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names that elements go by in a Mermaid text: small letters, digits and `_`, unique, and none
/// that Mermaid takes for a word of its own.
///
/// Capitals will not do: in an architecture diagram `L`, `R`, `T` and `B` at the start of a name
/// are read as a side.
final class Names {
  private static final String END = "edge_of_";

  private static final Set<String> TAKEN =
      Set.of(
          "end",
          "graph",
          "subgraph",
          "flowchart",
          "style",
          "click",
          "linkstyle",
          "class",
          "classdef",
          "default",
          "direction",
          "href",
          "call",
          "interpolate",
          "group",
          "service",
          "junction",
          "align",
          "row",
          "column",
          "in",
          "note");

  private final Map<Id, String> names = new LinkedHashMap<>();

  Names(Diagram diagram) {
    var used = new HashSet<String>();
    diagram.elements().map(Element::id).forEach(id -> names.put(id, free(wanted(id), used)));
  }

  String of(Id id) {
    return java.util.Objects.requireNonNull(names.get(id), "no element " + id);
  }

  /// The name of the junction that stands for a group where edges end at it.
  String endOf(Id group) {
    return END + of(group);
  }

  private static String wanted(Id id) {
    var plain =
        id.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    if (plain.isEmpty()) return "n";
    var taken = TAKEN.contains(plain) || plain.startsWith("title") || plain.startsWith(END);
    return taken ? "n_" + plain : plain;
  }

  private static String free(String wanted, Set<String> used) {
    var name = wanted;
    for (var n = 2; !used.add(name); n++) name = wanted + "_" + n;
    return name;
  }
}
