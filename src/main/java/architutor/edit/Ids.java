package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fresh ids that a person can read: `s3`, then `s3-2`, `s3-3`.
public final class Ids {
  private Ids() {}

  /// An id that no element of the drawing has.
  ///
  /// @param wish a service's id or a label; anything that an id cannot hold becomes a hyphen
  public static Id fresh(Diagram diagram, String wish) {
    return fresh(wish, id -> isTaken(diagram, id));
  }

  /// The id of one more edge from one element to another.
  public static Id between(Diagram diagram, Id from, Id to) {
    return between(from, to, id -> isTaken(diagram, id));
  }

  static Id fresh(String wish, Predicate<Id> taken) {
    var first = wellFormed(wish);
    var stem = first.replaceFirst("-\\d+$", "");
    var numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> Id.of(stem + "-" + n));
    return firstFree(Stream.concat(Stream.of(Id.of(first)), numbered), taken);
  }

  static Id between(Id from, Id to, Predicate<Id> taken) {
    return firstFree(IntStream.iterate(1, n -> n + 1).mapToObj(n -> Edge.idOf(from, to, n)), taken);
  }

  static boolean isTaken(Diagram diagram, Id id) {
    return diagram.find(id).isPresent();
  }

  private static Id firstFree(Stream<Id> endless, Predicate<Id> taken) {
    return endless.filter(taken.negate()).findFirst().orElseThrow();
  }

  private static String wellFormed(String wish) {
    if (Id.isWellFormed(wish)) return wish;
    var words =
        wish.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M}._]+", "-")
            .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
    return words.isEmpty() ? "element" : words;
  }
}
