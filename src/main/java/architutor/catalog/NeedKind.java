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
  public record Value(String id, String title, List<String> words) {}

  public Optional<Value> value(String id) {
    return values.stream().filter(v -> v.id().equals(id)).findFirst();
  }
}
