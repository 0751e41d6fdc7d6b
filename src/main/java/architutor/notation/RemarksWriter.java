package architutor.notation;

import static architutor.notation.DiagramWriter.entries;
import static architutor.notation.DiagramWriter.items;
import static architutor.notation.DiagramWriter.leaf;
import static architutor.notation.DiagramWriter.list;
import static architutor.notation.DiagramWriter.text;

import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Id;
import architutor.model.Remarks;
import architutor.text.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes what a person said back to the critic, one line for each remark.
final class RemarksWriter {
  private RemarksWriter() {}

  static void write(Remarks remarks, Map<String, Tree> out) {
    if (!remarks.accepted().isEmpty())
      out.put(
          "accepted", items(remarks.accepted().stream().map(RemarksWriter::acceptance).toList()));
    var answers = new LinkedHashMap<String, Tree>();
    remarks.answers().forEach((question, answer) -> answers.put(question, answer(answer)));
    DiagramWriter.section(out, "answers", answers);
  }

  private static Tree acceptance(Acceptance a) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("rule", leaf(a.rule()));
    if (!a.about().isEmpty()) line.put("about", list(a.about().stream().map(Id::text).toList()));
    line.put("reason", leaf(a.reason()));
    line.put("since", leaf(a.since().toString()));
    a.until().ifPresent(last -> line.put("until", leaf(last.toString())));
    return entries(line);
  }

  private static Tree answer(Answer a) {
    var line = new LinkedHashMap<String, Tree>();
    line.put("answer", leaf(a.given().word()));
    a.date().ifPresent(day -> line.put("on", leaf(day.toString())));
    text(line, "note", a.note());
    return line.size() == 1 ? leaf(a.given().word()) : entries(line);
  }
}
