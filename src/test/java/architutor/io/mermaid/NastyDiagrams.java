package architutor.io.mermaid;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Drawings with everything in them that has ever tripped a writer of Mermaid; the same for the
/// same seed.
final class NastyDiagrams {
  private static final List<String> IDS =
      List.of(
          "end",
          "End",
          "graph",
          "subgraph",
          "style",
          "click",
          "class",
          "default",
          "o",
          "x",
          "o-1",
          "x_1",
          "Left",
          "Right",
          "Top",
          "Bottom",
          "TB",
          "LR",
          "title",
          "titles",
          "accTitle",
          "accDescr",
          "in",
          "group",
          "service",
          "edge_of_a",
          "a.b",
          "a-b",
          "a_b",
          "1",
          "42-x",
          "ъ",
          "日本",
          "call",
          "href",
          "linkStyle",
          "classDef",
          "interpolate",
          "flowchart",
          "note",
          "v",
          "direction",
          "a--b",
          "junction",
          "align",
          "row",
          "column",
          "constructor",
          "hasOwnProperty",
          "toString",
          "n",
          "subgraphs",
          "ends",
          "architecture-beta");

  private static final List<String> LABELS =
      List.of(
          "",
          " ",
          "Raw zone",
          "\"quoted\"",
          "it's",
          "[x] (y) {z} <w> |v|",
          "#",
          "#35;",
          "a;b",
          ";",
          "%% comment",
          "%%{init: {\"theme\": \"dark\"}}%%",
          "---",
          "**bold** _it_ `code`",
          "1. one",
          "- item",
          "+ item",
          "end",
          "`md`",
          "emoji 😀🧑‍🚀",
          "שלום עולם",
          "مرحبا",
          "日本語",
          "two\nlines",
          "\r\n\ttab",
          "a\u2028b\u0000c\u0085d\uFEFF",
          "x".repeat(500),
          "a --> b",
          "style:a#91;b",
          "classDef:a#9;",
          "$$x^2$$",
          "\\\\ \\n \\\"",
          "&amp; &lt;",
          "<script>",
          "javascript:alert(1)",
          "@{ shape: x }",
          "fa:fa-car x",
          ":::note",
          "a & b",
          "~~~",
          "100 %",
          "{{hex}}",
          "//",
          "\"",
          "'",
          "\\",
          "<br>");

  private static final List<EdgeKind> KINDS = List.of(EdgeKind.values());

  private final Random random;

  NastyDiagrams(long seed) {
    random = new Random(seed);
  }

  /// One drawing with every id and every label once.
  static Diagram everything() {
    var d = Diagram.EMPTY.titled("a \"b\" # : %% c\n- d \\");
    for (var i = 0; i < IDS.size(); i++)
      d = d.with(Node.of(IDS.get(i), "s3").labelled(LABELS.get(i % LABELS.size())));
    for (var i = 0; i < LABELS.size(); i++) {
      var from = Id.of(IDS.get(i % IDS.size()));
      var to = Id.of(IDS.get((i + 1) % IDS.size()));
      d = d.with(Edge.of(from, to, kind(i)).labelled(LABELS.get(i)));
      d = d.with(new Note(Id.of("note" + i), LABELS.get(i), new Box(0, 0, 1, 1)));
    }
    return d;
  }

  Diagram next() {
    var d = Diagram.EMPTY.titled(any(LABELS));
    var ids = new ArrayList<>(IDS);
    java.util.Collections.shuffle(ids, random);
    var ends = new ArrayList<Id>();
    var groups = new ArrayList<Optional<Id>>(List.of(Optional.empty()));
    for (var id : ids.subList(0, random.nextInt(8))) {
      var kind = any(List.of(GroupKind.values()));
      d = d.with(Group.of(id, kind).labelled(any(LABELS)).in(any(groups)));
      groups.add(Optional.of(Id.of(id)));
      ends.add(Id.of(id));
    }
    for (var id : ids.subList(8, 8 + random.nextInt(20))) {
      var at = new Point(random.nextInt(900), random.nextInt(900));
      var service = any(List.of("s3", "glue-etl", "athena", "no such", ""));
      d = d.with(Node.of(id, service).labelled(any(LABELS)).in(any(groups)).at(at));
      ends.add(Id.of(id));
    }
    for (var i = 0; i < (ends.isEmpty() ? 0 : random.nextInt(30)); i++)
      d =
          d.with(
              Edge.of(any(ends), any(ends), kind(i)).named(Id.of("e" + i)).labelled(any(LABELS)));
    return d;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static EdgeKind kind(int i) {
    return KINDS.get(i % KINDS.size());
  }
}
