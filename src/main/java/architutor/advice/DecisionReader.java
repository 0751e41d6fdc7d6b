package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.Source;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one decision and checks its words against the catalogue.
final class DecisionReader {
  private final Catalog catalog;
  private final List<Problem> problems;
  private final List<String> ids;

  DecisionReader(Catalog catalog, List<Problem> problems) {
    this.catalog = catalog;
    this.problems = problems;
    this.ids = catalog.entries().stream().map(e -> e.id()).toList();
  }

  /// The decision, unless anything in its file is wrong.
  Optional<Decision> read(Parsed parsed) {
    var before = problems.size();
    problems.addAll(parsed.problems());
    var read =
        parsed.tree().flatMap(tree -> Fields.of(tree, "a decision", problems)).map(this::decision);
    return problems.size() > before ? Optional.empty() : read;
  }

  private Decision decision(Fields f) {
    var id = f.need("id");
    if (!id.equals(Shelf.stem(f.place().file())))
      f.problem(
          f.placeOf("id"), "the id «" + id + "» is not the file's name", "give both the same name");
    var among = entries(f, "among");
    var answer = entries(f, "answer");
    if (answer.isEmpty()) f.problem(f.place(), "there is no answer", "add «answer: [some-id]»");
    for (var one : answer)
      if (!among.contains(one))
        f.problem(f.placeOf("among"), "the answer «" + one + "» is not among them", "add it");
    var decision =
        new Decision(
            id,
            f.need("title"),
            f.words("exam"),
            needs(f),
            answer,
            among,
            entries(f, "with"),
            f.need("why"),
            against(f, among, answer),
            f.each("see").stream().map(DecisionReader::source).toList(),
            f.words("covers"),
            f.place());
    f.nothingElse();
    return decision;
  }

  private Map<String, Set<String>> needs(Fields f) {
    var needs = new LinkedHashMap<String, Set<String>>();
    f.entries("needs")
        .ifPresent(entries -> {
          var fields = new Fields(entries, problems);
          for (var key : entries.entries().keySet()) {
            var values = new LinkedHashSet<>(fields.words(key));
            check(fields, key, values);
            needs.put(key, values);
          }
        });
    return needs;
  }

  private void check(Fields f, String key, Set<String> values) {
    var kind = catalog.needs().kind(key);
    if (kind.isEmpty()) {
      var keys = catalog.needs().kinds().stream().map(k -> k.id()).toList();
      f.problem(f.placeOf(key), "there is no need «" + key + "»", Nearest.advice(key, keys));
      return;
    }
    var known = kind.get().values().stream().map(v -> v.id()).toList();
    for (var value : values)
      if (!known.contains(value))
        f.problem(
            f.placeOf(key), "«" + value + "» is no value of " + key, Nearest.advice(value, known));
  }

  private Map<String, String> against(
      Fields f, Collection<String> among, Collection<String> answer) {
    var against = new LinkedHashMap<String, String>();
    f.entries("against")
        .ifPresent(entries -> {
          var fields = new Fields(entries, problems);
          for (var id : entries.entries().keySet()) {
            against.put(id, fields.need(id));
            if (!among.contains(id) || answer.contains(id))
              f.problem(
                  fields.placeOf(id), "«" + id + "» is none of the others", "name one of «among»");
          }
        });
    for (var id : among)
      if (!answer.contains(id) && !against.containsKey(id))
        f.problem(
            f.place(), "nothing is said against «" + id + "»", "add a sentence under «against»");
    return against;
  }

  private List<String> entries(Fields f, String key) {
    var words = f.words(key);
    for (var word : words)
      if (catalog.entry(word).isEmpty())
        f.problem(f.placeOf(key), "there is no entry «" + word + "»", Nearest.advice(word, ids));
    return words;
  }

  private static Source source(Fields f) {
    var source = new Source(f.need("title"), f.need("url"), f.need("as-of"), true);
    f.nothingElse();
    return source;
  }
}
