package architutor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Two or more entries side by side.
public record Comparison(List<Service> entries, List<Row> rows) {
  /// One line of the table.
  ///
  /// @param cells one for each entry; each a list of short lines, empty where nothing is known
  /// @param differs whether they do not all say the same
  public record Row(String title, List<List<String>> cells, boolean differs) {}

  /// What the entries are for, in the order of the needs, then figures and standing.
  public static Comparison of(List<Service> entries, Needs needs) {
    var rows = new ArrayList<Row>();
    row(rows, "In one sentence", entries, s -> List.of(s.summary()));
    row(rows, "Use it when", entries, Service::useWhen);
    row(rows, "Avoid it when", entries, Service::avoidWhen);
    for (var kind : needs.kinds())
      row(
          rows,
          kind.title(),
          entries,
          s -> titles(kind, s.profile().fits().getOrDefault(kind.id(), Set.of())));
    row(rows, "Adds", entries, s -> s.latency().map(l -> List.of(l.words())).orElse(List.of()));
    for (var id : shared(entries))
      row(rows, title(entries, id), entries, s -> s.limit(id).map(Limit::words).stream().toList());
    row(
        rows,
        "List prices in us-east-1",
        entries,
        s -> s.prices().stream().map(Price::words).toList());
    row(rows, "Exam tasks", entries, Service::exam);
    row(rows, "Standing", entries, s -> List.of(s.status().word()));
    return new Comparison(List.copyOf(entries), rows);
  }

  private static void row(
      List<Row> rows, String title, List<Service> entries, Function<Service, List<String>> cell) {
    var cells = entries.stream().map(cell).toList();
    if (cells.stream().allMatch(List::isEmpty)) return;
    rows.add(new Row(title, cells, cells.stream().map(Set::copyOf).distinct().count() > 1));
  }

  private static List<String> titles(NeedKind kind, Set<String> values) {
    return kind.values().stream()
        .filter(v -> values.contains(v.id()))
        .map(NeedKind.Value::title)
        .toList();
  }

  /// Only figures that two of them have can be compared.
  private static Set<String> shared(List<Service> entries) {
    var seen = new LinkedHashSet<String>();
    var twice = new LinkedHashSet<String>();
    for (var s : entries)
      for (var limit : s.limits()) if (!seen.add(limit.id())) twice.add(limit.id());
    return twice;
  }

  private static String title(List<Service> entries, String limit) {
    return entries.stream().flatMap(s -> s.limit(limit).stream()).findFirst().orElseThrow().title();
  }
}
