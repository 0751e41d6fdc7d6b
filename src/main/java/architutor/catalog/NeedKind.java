package architutor.catalog;

import java.util.List;
import java.util.Optional;

/// One kind of need, such as how fresh data must be.
///
/// @param asks the question that a person answers with one of the values
/// @param weight how much it decides, from 1 (a little) to 3 (all)
/// @param isOpen whether a value that an entry leaves out says nothing of it
public record NeedKind(
    String id, String title, String asks, double weight, boolean isOpen, List<Value> values) {
  /// One answer.
  ///
  /// @param words what people write when they mean it
  /// @param drawn the services that say it in a drawing, such as a stream that data comes from
  /// @param upTo the largest figure that still means it, such as `60 s`
  public record Value(
      String id, String title, List<String> words, Optional<Sort> drawn, Optional<Quantity> upTo) {}

  /// The value that a figure means: the first whose bound it does not pass.
  public Optional<Value> value(Quantity figure) {
    return values.stream()
        .filter(v -> v.upTo().filter(most -> figure.compareTo(most) <= 0).isPresent())
        .findFirst();
  }

  public Optional<Value> value(String id) {
    return values.stream().filter(v -> v.id().equals(id)).findFirst();
  }
}
