package architutor.app.report;

import architutor.critique.Finding;
import architutor.model.Id;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What makes a finding the same one in another version of a drawing: its rule and what it is
/// about, wherever that stands.
///
/// @param about in the order of their ids
public record Fingerprint(String rule, List<Id> about) implements Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::rule).thenComparing(Fingerprint::elements);

  public Fingerprint {
    about = about.stream().sorted().toList();
  }

  public static Fingerprint of(Finding finding) {
    return of(finding.key());
  }

  public static Fingerprint of(Finding.Key finding) {
    return new Fingerprint(finding.rule(), finding.about());
  }

  /// The ids with commas between.
  public String elements() {
    return about.stream().map(Id::text).collect(Collectors.joining(", "));
  }

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }

  /// Such as `queue-without-dead-letter (jobs)`.
  @Override
  public String toString() {
    return about.isEmpty() ? rule : rule + " (" + elements() + ")";
  }
}
