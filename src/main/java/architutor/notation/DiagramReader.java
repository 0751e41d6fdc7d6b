package architutor.notation;

import architutor.model.Diagram;
import architutor.model.Header;
import architutor.text.Fields;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Texts;
import architutor.text.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a drawing. What is wrong becomes a problem; all the rest is in the diagram.
public final class DiagramReader {
  private DiagramReader() {}

  public static Read read(Path file) {
    return read(Texts.read(file));
  }

  public static Read read(String file, String content) {
    return read(Texts.parse(file, content));
  }

  private static Read read(Parsed parsed) {
    var problems = new ArrayList<>(parsed.problems());
    var nothing = new Read(Diagram.EMPTY, Map.of(), problems);
    return parsed
        .tree()
        .flatMap(tree -> Fields.of(tree, "a drawing", problems))
        .map(fields -> {
          if (fields.tree("nodes").isEmpty()
              && fields.tree("groups").isEmpty()
              && fields.tree("title").isEmpty()) {
            fields.problem(
                fields.place(),
                "this is no drawing of ours",
                "a drawing has «title:», «nodes:» and «edges:»");
            return nothing;
          }
          var header =
              new Header(
                  fields.text("id").orElse(""),
                  fields.text("story").orElse(""),
                  fields.words("covers"),
                  fields.words("exam"));
          var read = body(fields, problems);
          fields.nothingElse();
          return new Read(read.diagram().headed(header), read.places(), problems);
        })
        .orElse(nothing);
  }

  /// Reads `title, requirement, workload, nodes, groups, edges, notes, accepted, answers` of
  /// entries that may hold more; what stands besides is the caller's to read.
  public static Read body(Fields fields, List<Problem> problems) {
    var builder = new DiagramBuilder(problems);
    builder.title(fields.text("title").orElse(""));
    builder.requirement(leaves(fields, "requirement", problems));
    builder.workload(leaves(fields, "workload", problems));
    fields.entries("groups").ifPresent(builder::groups);
    fields.entries("nodes").ifPresent(builder::nodes);
    for (var item : fields.items("edges")) builder.edge(item);
    fields.entries("notes").ifPresent(builder::notes);
    builder.remarks(new RemarksReader(problems).read(fields));
    return new Read(builder.diagram(), builder.places(), problems);
  }

  private static Map<String, String> leaves(Fields fields, String key, List<Problem> problems) {
    return fields.entries(key).map(entries -> leaves(entries, problems)).orElse(Map.of());
  }

  static Map<String, String> leaves(Tree.Entries entries, List<Problem> problems) {
    var all = new LinkedHashMap<String, String>();
    entries
        .entries()
        .forEach((key, value) -> {
          if (value instanceof Tree.Leaf leaf) {
            if (!leaf.text().isEmpty()) all.put(key, leaf.text());
            else
              problems.add(
                  new Problem(
                      entries.placeOf(key),
                      "«" + key + "» has no value",
                      "give it one; if it belongs to the text before it, put quotes round the"
                          + " whole"));
          } else
            problems.add(
                new Problem(
                    value.place(),
                    "«" + key + "» should be a single value, but this is " + value.kind(),
                    "write one word, number or quoted text"));
        });
    return all;
  }
}
